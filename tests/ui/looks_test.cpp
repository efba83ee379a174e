// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/colour_vision.h"
#include "tests/ui/page_states.h"
#include "tests/ui/ui_tools.h"
#include "ui/charts/lane_look.h"
#include "ui/charts/painted_chart.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHash>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace resetscope;
using namespace resetscope::tests;
using namespace resetscope::ui;
using namespace Qt::StringLiterals;

/// What is drawn can be read: by eyes that see less contrast or fewer colours, in every size of the window.
class LooksTest : public QObject {
    Q_OBJECT

    static void complain(const QSet<QString> &problems)
    {
        QStringList sorted(problems.begin(), problems.end());
        sorted.sort();
        QVERIFY2(sorted.isEmpty(), qPrintable(u"%1 problems:\n"_s.arg(sorted.size()) + sorted.join(u'\n')));
    }

    /// Paper: the commonest colour; ink: the colour that differs most from it.
    static double measuredContrast(const QImage &image)
    {
        QHash<QRgb, int> counts;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                ++counts[image.pixel(x, y)];
            }
        }
        QRgb paper = 0;
        int most = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it.value() > most) {
                most = it.value();
                paper = it.key();
            }
        }
        double best = 1;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            best = std::max(best, contrast(QColor(it.key()), QColor(paper)));
        }
        return best;
    }

private Q_SLOTS:
    /// Measured on the pictures of the pages, not on the list of colours: every text keeps 4.5:1 (WCAG 1.4.3).
    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textIsReadable()
    {
        QFETCH(const bool, dark);
        QSet<QString> problems;
        QSet<QString> seen;
        double least = 21;
        int texts = 0;
        Studio studio({}, [&](QWidget &widget, const QString &name) {
            if (name.contains(u"coach"_s)) {
                return;  // a veil over everything but what is being explained
            }
            const QImage picture = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
            for (QWidget *each : widget.findChildren<QWidget *>()) {
                const auto *label = qobject_cast<QLabel *>(each);
                const auto *button = qobject_cast<QPushButton *>(each);
                const QString text = label ? label->text() : (button ? button->text() : QString());
                if (text.size() < 3 || !each->isVisibleTo(&widget) || !each->isEnabled()) {
                    continue;
                }
                const QRect visible = each->visibleRegion().boundingRect();
                if (visible.height() < 12 || visible.width() < 20) {
                    continue;
                }
                const QString key = u"%1 %2 %3 %4"_s.arg(QString::fromLatin1(each->metaObject()->className()),
                                                         each->property("text_role").toString(),
                                                         each->property("kind").toString(), text.left(30));
                if (seen.contains(key)) {
                    continue;
                }
                seen << key;
                ++texts;
                const QRect place(each->mapTo(&widget, visible.topLeft()), visible.size());
                const double ratio = measuredContrast(picture.copy(place.adjusted(3, 3, -3, -3)));
                least = std::min(least, ratio);
                if (ratio < 4.5) {
                    problems << u"%1:1 “%2” on %3"_s.arg(ratio, 0, 'f', 2).arg(text.left(40), name);
                }
            }
        });
        visitPages(studio, {u"contrast"_s, dark, false, {1180, 800}});
        qInfo("%d different texts, least contrast %.2f:1", texts, least);
        QVERIFY(texts > 200);
        complain(problems);
    }

    /// From the smallest screen that is supported to a large one; the scale comes from the environment of the test.
    void nothingIsClipped_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x700") << QSize(1024, 700);
        QTest::newRow("2560x1440") << QSize(2560, 1440);
    }
    void nothingIsClipped()
    {
        QFETCH(const QSize, size);
        QSet<QString> problems;
        Studio studio({}, [&](QWidget &widget, const QString &name) {
            if (name.contains(u"coach"_s)) {
                return;  // floats over the page and is measured where it was made
            }
            // Wrapped texts settle in several passes.
            static_cast<void>(QTest::qWaitFor([&] { return clippedTexts(&widget).isEmpty(); }, 1500));
            for (const QString &problem : clippedTexts(&widget)) {
                problems << problem + u" first seen on "_s + name.section(u'-', 0, 2);
            }
            if (widget.width() > std::max(size.width(), 900)) {
                problems << u"%1 is %2 wide"_s.arg(name).arg(widget.width());
            }
        });
        visitPages(studio, {u"size"_s, false, false, size});
        qInfo("%d states at a scale of %.2f", studio.taken(), qApp->devicePixelRatio());
        complain(problems);
    }

    /// Every symbol of the charts is told apart without colour.
    void symbolsDifferInGrey()
    {
        constexpr int kSide = 40;
        QList<std::pair<QString, QImage>> symbols;
        const auto add = [&](const QString &name, const std::function<void(QPainter &, const QColor &)> &paint) {
            QImage image(kSide, kSide, QImage::Format_RGB32);
            const QColor paper = Theme::instance().color(ColorRole::Surface);
            image.fill(paper);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            paint(painter, paper);
            painter.end();
            symbols << std::pair(name, seenBy(Eyes::Grey, image));
        };
        const auto compare = [&] {
            double least = 1;
            for (qsizetype i = 0; i < symbols.size(); ++i) {
                for (qsizetype j = 0; j < i; ++j) {
                    int different = 0;
                    for (int y = 0; y < kSide; ++y) {
                        for (int x = 0; x < kSide; ++x) {
                            different += std::abs(qGray(symbols[i].second.pixel(x, y)) -
                                                  qGray(symbols[j].second.pixel(x, y))) > 64
                                             ? 1
                                             : 0;
                        }
                    }
                    const double share = different / 314.0;  // of a disc of that radius
                    least = std::min(least, share);
                    QVERIFY2(share > 0.15,
                             qPrintable(u"%1 and %2: %3"_s.arg(symbols[i].first, symbols[j].first).arg(share)));
                }
            }
            qInfo("least difference of two symbols in grey: %.0f %% of a disc", least * 100);
            symbols.clear();
        };
        for (const Mark mark : {Mark::Good, Mark::Closed, Mark::Cut, Mark::Silent, Mark::Refused, Mark::Note}) {
            add(u"mark %1"_s.arg(static_cast<int>(mark)), [&](QPainter &painter, const QColor &paper) {
                paintMark(painter, mark, {kSide / 2.0, kSide / 2.0}, 10, paper);
            });
        }
        compare();
        for (int look = 0; look < kLaneLooks; ++look) {
            add(u"lane %1"_s.arg(look), [&](QPainter &painter, const QColor &paper) {
                paintLaneSymbol(painter, static_cast<LaneLook>(look), {kSide / 2.0, kSide / 2.0}, 10, paper);
            });
        }
        compare();
    }

    /// The colours of lines and the pair good/bad stay apart for the common deficiencies, in both looks.
    void coloursDifferForEveryEye_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void coloursDifferForEveryEye()
    {
        QFETCH(const bool, dark);
        auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
        Theme::instance().apply(application, dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
        double least = 1000;
        for (const Eyes eyes : {Eyes::Usual, Eyes::Protan, Eyes::Deutan, Eyes::Tritan}) {
            for (int i = 0; i < 6; ++i) {
                for (int j = 0; j < i; ++j) {
                    const double apart = colourDifference(seenBy(eyes, Theme::instance().series(i)),
                                                          seenBy(eyes, Theme::instance().series(j)));
                    least = std::min(least, apart);
                    QVERIFY2(apart >= 10, qPrintable(u"series %1 and %2 for eyes %3: %4"_s.arg(i)
                                                         .arg(j)
                                                         .arg(static_cast<int>(eyes))
                                                         .arg(apart)));
                }
                QVERIFY(contrast(Theme::instance().series(i), Theme::instance().color(ColorRole::Surface)) >= 3);
            }
            const double verdict = colourDifference(seenBy(eyes, Theme::color(ColorRole::Good, dark)),
                                                    seenBy(eyes, Theme::color(ColorRole::Bad, dark)));
            QVERIFY2(verdict >= 10,
                     qPrintable(u"good and bad for eyes %1: %2"_s.arg(static_cast<int>(eyes)).arg(verdict)));
        }
        qInfo("least difference of two series colours for any eye: %.1f", least);
        Theme::instance().apply(application, Theme::Scheme::Light);
    }
};
RESETSCOPE_TEST(LooksTest)
#include "looks_test.moc"
