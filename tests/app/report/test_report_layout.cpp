// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chart_axis.h"
#include "app/report/page_layout.h"
#include "app/report/pdf_text_map.h"
#include "app/report/renderers.h"
#include "app/report/report_builder.h"
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::app;
using namespace resetscope::app::report;
using resetscope::tests::SampleCase;
using resetscope::tests::sampleCase;

namespace {

const QRectF kContent(0, 0, 4800, 7000);

/// Pages of a document, checked: in order, without overlap, nothing below the foot.
std::vector<Page> checkedPages(const Layout &layout)
{
    std::vector<Page> pages = paginate(layout, kContent);
    std::set<const Atom *> seen;
    for (const Page &page : pages) {
        double y = kContent.top();
        for (const Placed &placed : page) {
            if (placed.area.top() < y - 0.01 || placed.area.bottom() > kContent.bottom() + 0.01) {
                return {};
            }
            y = placed.area.bottom();
            seen.insert(placed.atom);
        }
    }
    for (const Atom &atom : layout.atoms) {
        if (!atom.pageBreak && !seen.contains(&atom)) {
            return {};
        }
    }
    return pages;
}

Layout layoutOf(const Document &document)
{
    return LayoutBuilder(lightChartStyle(kPoint), kContent.width(), kContent.height()).build(document);
}

/// True when nothing was drawn in the page margins beside the text.
bool marginsAreClean(const QImage &page)
{
    const int margin = page.width() * 50 / 595;
    const int top = page.height() * 20 / 842;
    for (int y = top; y < page.height(); ++y) {
        for (int x = 0; x < margin; ++x) {
            if (qGray(page.pixel(x, y)) < 250 || qGray(page.pixel(page.width() - 1 - x, y)) < 250) {
                return false;
            }
        }
    }
    return true;
}

CaseFile longCase()
{
    CaseFile file = sampleCase(SampleCase::IdleTimeout);
    const QString word = u"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsurkunde"_s;
    file.title = word + word + word;
    const QString host = QStringList{QString(63, u'a'), QString(63, u'b'), QString(63, u'c'), u"example"_s}.join(u'.');
    file.target.host = host.toStdString();
    file.diagnosis.headline = u"The connection to "_s + host + u" dies."_s;
    file.diagnosis.contributions.front().text = word.repeated(20);
    file.fixes.front().who = word.repeated(3);
    file.fixes.front().text = QString(u"x"_s).repeated(4000) + u'\n' + QString(u"line\n"_s).repeated(300);
    file.errorText = QString(u"\tat com.example.Very.Long.Trace(Trace.java:1)\n"_s).repeated(400);
    for (int i = 0; i < 200; ++i) {
        file.findings.push_back(
            {"extra_" + std::to_string(i), std::string(i % 50 == 0 ? 3000 : 5, 'w'), {}, {}, "", "idle"});
    }
    for (int i = 0; i < 60; ++i) {
        file.diagnosis.steps.insert(
            file.diagnosis.steps.begin(),
            TreeStep{
                u"n"_s, u"Is this one of very many long questions in a row? "_s.repeated(3), u"yes"_s, 0.9, {}, true});
    }
    return file;
}

}  // namespace

class TestReportLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void nothingIsLostOrOverlaps_data()
    {
        QTest::addColumn<bool>("longTexts");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("usual") << false << false;
        QTest::newRow("usual, right to left") << false << true;
        QTest::newRow("long texts") << true << false;
        QTest::newRow("long texts, right to left") << true << true;
    }

    void nothingIsLostOrOverlaps()
    {
        QFETCH(bool, longTexts);
        QFETCH(bool, rightToLeft);
        QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        const CaseFile file = longTexts ? longCase() : sampleCase(SampleCase::KeepaliveMismatch);
        const Document document = buildDocument(file);
        const Layout layout = layoutOf(document);
        const std::vector<Page> pages = checkedPages(layout);
        QVERIFY(pages.size() >= 2);
        for (const Page &page : pages) {
            QVERIFY(!page.empty());
        }
        for (const QImage &page : renderPages(document, 36)) {
            QVERIFY(marginsAreClean(page));
        }
    }

    void tableHeadsAreRepeated()
    {
        Document document;
        Table table;
        table.columns = {{u"A"_s, 1, false}, {u"B"_s, 1, true}};
        for (int i = 0; i < 300; ++i) {
            table.rows.push_back({Cell{QString::number(i)}, Cell{u"x"_s}});
        }
        document.blocks = {Heading{1, u"Head"_s}, table, Paragraph{u"end"_s}};
        const Layout layout = layoutOf(document);
        QCOMPARE(layout.headers.size(), std::size_t{1});
        const std::vector<Page> pages = checkedPages(layout);
        QVERIFY(pages.size() > 2);
        for (std::size_t i = 1; i + 1 < pages.size(); ++i) {
            QCOMPARE(pages[i].front().atom, &layout.headers.front());
        }
    }

    void headingsStayWithTheirText()
    {
        // Whatever stands before it, a heading is never the last thing on a page.
        for (int filler = 40; filler < 56; ++filler) {
            Document document;
            for (int i = 0; i < filler; ++i) {
                document.blocks.emplace_back(Paragraph{u"one line"_s});
            }
            document.blocks.emplace_back(Heading{2, u"Heading"_s});
            document.blocks.emplace_back(Code{u"text"_s, u"a\nb\nc"_s});
            const Layout layout = layoutOf(document);
            const std::vector<Page> pages = checkedPages(layout);
            QVERIFY(!pages.empty());
            for (const Page &page : pages) {
                QVERIFY(!page.back().atom->keepWithNext);
            }
        }
    }

    void codeBreaksAcrossPages()
    {
        Document document;
        document.blocks = {Code{u"shell"_s, QString(u"echo line\n"_s).repeated(500)}};
        const Layout layout = layoutOf(document);
        QVERIFY(checkedPages(layout).size() > 5);
    }

    void drawingsShrinkToFit()
    {
        Document document;
        Figure figure;
        figure.title = u"Chart"_s;
        figure.caption = u"Caption"_s;
        figure.height = [](const ChartStyle &style, double) { return 330 * style.unit; };
        figure.paint = [](QPainter &, const QRectF &, const ChartStyle &) {};
        for (int i = 0; i < 23; ++i) {
            document.blocks.emplace_back(Paragraph{u"one line"_s});
        }
        document.blocks.emplace_back(figure);
        const Layout layout = layoutOf(document);
        QCOMPARE(checkedPages(layout).size(), std::size_t{1});
    }

    void noPageIsNearlyEmpty()
    {
        for (const SampleCase kind : {SampleCase::IdleTimeout, SampleCase::KeepaliveMismatch, SampleCase::Healthy,
                                      SampleCase::Abstained, SampleCase::ServiceDown, SampleCase::Cancelled}) {
            for (const double height : {6700.0, 7200.0}) {
                const Document document = buildDocument(sampleCase(kind));
                const Layout layout = LayoutBuilder(lightChartStyle(kPoint), 4830, height).build(document);
                int number = 0;
                for (const Page &page : paginate(layout, QRectF(0, 0, 4830, height))) {
                    ++number;
                    QVERIFY2(page.back().area.bottom() > height * 0.15,
                             qPrintable(u"%1, page %2"_s.arg(document.subject).arg(number)));
                }
            }
        }
    }

    void aFewLinesAreTakenOntoThePageBefore()
    {
        Document document;
        for (int i = 0; i < 77; ++i) {
            document.blocks.emplace_back(Paragraph{u"one line"_s});
        }
        const Layout layout = layoutOf(document);
        QCOMPARE(checkedPages(layout).size(), std::size_t{2});
    }

    void rightToLeftGlyphsStandInVisualOrder()
    {
        const QByteArray forwards = "BT\n100 5 Td <0001> Tj\n10 0 Td <0002> Tj\nET\n";
        QCOMPARE(glyphsInVisualOrder(forwards), forwards);
        QCOMPARE(glyphsInVisualOrder("BT\n100 5 Td <0001> Tj\n-10 2 Td <0002> Tj\n-20 -2 Td <0003> Tj\nET"),
                 QByteArray("BT\n70.0000 5.0000 Td <0003> Tj\n20.0000 2.0000 Td <0002> Tj\n"
                            "10.0000 -2.0000 Td <0001> Tj\nET"));
    }

    void textMapsNameWhatWasWritten()
    {
        const QByteArray map = "1 beginbfrange\n<0000> <0000> <0000>\n"
                               "<0001> <0004> [<0009> <2F17> <2ED1> <FEF3>]\n<0005> <0006> <2F49>\n"
                               "<0007> <0007> [<FEFB>]\nendbfrange\n<0001> <0001> [<2F17>]\n";
        QCOMPARE(searchableTextMap(map, u"ja"_s),
                 QByteArray("1 beginbfrange\n<0000> <0000> <0000>\n"
                            "<0001> <0004> [<0020> <5341> <9577> <064A>]\n<0005> <0006> [<6708> <6728>]\n"
                            "<0007> <0007> [<FEFB>]\nendbfrange\n<0001> <0001> [<2F17>]\n"));
    }

    void numbersStayWithTheirUnits()
    {
        QCOMPARE(withNumbersKept(u"after 65.0 s"_s), u"after 65.0 s"_s);
        QCOMPARE(withNumbersKept(u"بعد 65.0 s من"_s), u"بعد \u200e65.0 s من"_s);
        QCOMPARE(withNumbersKept(u"بعد 65 ثانية"_s), u"بعد 65 ثانية"_s);
        QCOMPARE(withNumbersKept(u"約65秒後"_s), u"約65\u2060秒後"_s);
    }

    void otherScriptsFit()
    {
        CaseFile file = sampleCase(SampleCase::IdleTimeout);
        file.title = u"连接在静默六十秒后被重置 接続がリセットされました"_s;
        file.diagnosis.headline = u"الاتصال بالخدمة orders.example.net ينقطع بعد 60 ثانية من الصمت."_s;
        file.diagnosis.explanation =
            u"החיבור נותק אחרי 60 שניות. "_s.repeated(12) + u"一段没有空格的很长的文字"_s.repeated(30);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QGuiApplication::setLayoutDirection(direction);
            const Document document = buildDocument(file);
            QVERIFY(!checkedPages(layoutOf(document)).empty());
            for (const QImage &page : renderPages(document, 36)) {
                QVERIFY(marginsAreClean(page));
            }
            QVERIFY(renderPdf(document, "{}").startsWith("%PDF-"));
        }
    }

    void numbersFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const QString html = renderHtml(buildDocument(sampleCase(SampleCase::IdleTimeout)));
        QVERIFY(html.contains(u"60,0 s"_s));
        QVERIFY(html.contains(u"59,8 to 60,4 s"_s));
    }

    void chartsSurviveOddData()
    {
        CaseFile file = sampleCase(SampleCase::KeepaliveMismatch);
        for (ProbeRecord &record : file.probes) {
            for (probes::Sample &sample : record.samples) {
                if (auto *lane = std::get_if<probes::LaneSample>(&sample.data)) {
                    lane->planned_s = 0;
                    lane->silent_s = 0;
                } else if (auto *reuse = std::get_if<probes::ReuseSample>(&sample.data)) {
                    reuse->before_close_s = 0;
                } else if (auto *connect = std::get_if<probes::ConnectSample>(&sample.data)) {
                    connect->elapsed_s = 0;
                }
            }
        }
        QVERIFY(!renderPages(buildDocument(file), 36).isEmpty());
        for (const ChartStyle &style : {lightChartStyle(1), darkChartStyle(2)}) {
            QImage image(40, 10, QImage::Format_RGB32);
            QPainter painter(&image);
            const QRectF tiny(0, 0, 40, 10);
            paintLanes(painter, tiny, lanesChart({}, probes::LaneSample::Silence::Raw, {}), style);
            paintTimeToClose(painter, tiny, {}, style);
            paintReuse(painter, tiny, {}, style);
            paintConnect(painter, tiny, {}, style);
            paintRanking(painter, tiny, {}, style);
            paintConfidence(painter, tiny, 2, false, style);
        }
    }
};

RESETSCOPE_TEST(TestReportLayout);

#include "test_report_layout.moc"
