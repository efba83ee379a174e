// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/capture.h"
#include "tests/probes/capture/traffic_maker.h"
#include "tests/support/registry.h"
#include "tests/ui/ui_tools.h"
#include "ui/application.h"
#include "ui/charts/capture_chart.h"
#include "ui/charts/ladder_view.h"
#include "ui/widgets/parts.h"
#include "ui/wizard/capture_detail.h"
#include "ui/wizard/capture_model.h"
#include "ui/wizard/capture_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <set>

using namespace resetscope;
using namespace resetscope::tests;
using namespace resetscope::probes::capture;
using namespace Qt::StringLiterals;
using ui::CaptureModel;
using ui::Step;

namespace {

[[maybe_unused]] const bool kApplication =
    setApplicationFactory([](int &argc, char **argv) -> std::unique_ptr<QObject> {
        auto application = std::make_unique<ui::Application>(argc, argv);
        ui::Theme::instance().apply(*application, ui::Theme::Scheme::Light);
        return application;
    });

}  // namespace

/// A capture on the page, as a user works with it.
class CapturePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyResetIsShown()
    {
        WindowFixture fixture;
        openGood(fixture);
        const auto &report = *page(fixture).desk().report();
        QVERIFY(report.resets.size() > 50);
        const auto faults = std::count_if(report.resets.begin(), report.resets.end(), CaptureModel::isFault);
        QCOMPARE(page(fixture).model().rowCount(), static_cast<int>(faults));
        QVERIFY(fixture.find<QLabel>(Step::Capture, u"captureSummary"_s)
                    ->text()
                    .contains(QLocale().toString(static_cast<qulonglong>(report.totals.packets))));
        QCOMPARE(fixture.find<QLabel>(Step::Capture, u"captureFile"_s)->text(), u"traffic.pcap"_s);
        auto *chart = fixture.find<ui::CaptureChart>(Step::Capture, u"captureChart"_s);
        chart->grab();
        QVERIFY(chart->hitCount() > 3);
        QCOMPARE(chart->csv().count(u'\n'), static_cast<qsizetype>(report.resets.size()) + 1);
        // The first one is selected, its connection drawn, the reset in it.
        auto *ladder = fixture.find<ui::LadderView>(Step::Capture, u"ladderView"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!ladder->drawing().isEmpty(), 20000);
        QVERIFY(ladder->drawing().resetRow() >= 0);
        const auto &shown = report.resets[page(fixture).model().resetAt(0)];
        QCOMPARE(ladder->drawing().content().resetFrame, shown.frame);
        QVERIFY(ladder->drawing().label(ladder->drawing().resetRow()).contains(u"RST"_s));
        QVERIFY(!fixture.find<QLabel>(Step::Capture, u"captureVerdict"_s)->text().isEmpty());
    }

    /// Nothing to choose from: the page says what to do next, and shows no empty boxes.
    void aQuietRecordingSaysWhatToDo()
    {
        WindowFixture fixture;
        fixture.session().goTo(Step::Capture);
        QVERIFY(fixture.find<QPushButton>(Step::Capture, u"chooseCapture"_s)->hasFocus());
        const QString path =
            write(fixture, u"quiet.pcap"_s, {.seed = 5, .connections = 40, .endpointShare = 0, .pathShare = 0});
        QSignalSpy changed(&page(fixture).desk(), &ui::CaptureDesk::changed);
        page(fixture).open(path);
        QVERIFY(changed.count() > 0 || changed.wait(20000));
        QVERIFY(page(fixture).desk().report()->resets.empty());
        QVERIFY(fixture.find<QWidget>(Step::Capture, u"captureQuiet"_s)->isVisible());
        QVERIFY(!fixture.find<QTableView>(Step::Capture, u"captureTable"_s)->isVisible());
        QVERIFY(!fixture.find<QWidget>(Step::Capture, u"captureChart"_s)->isVisible());
        QVERIFY(!page(fixture).mainButton()->isVisible());
        QVERIFY(fixture.find<QPushButton>(Step::Capture, u"quietAnother"_s)->hasFocus());
        QTest::mouseClick(fixture.find<QPushButton>(Step::Capture, u"quietTest"_s), Qt::LeftButton);
        QCOMPARE(fixture.window().currentStep(), Step::WhatHappened);
    }

    void recordingIsExplainedForEverySystem()
    {
        WindowFixture fixture;
        fixture.session().goTo(Step::Capture);
        auto *system = fixture.find<QComboBox>(Step::Capture, u"captureSystem"_s);
        auto *copy = fixture.find<QPushButton>(Step::Capture, u"copyCaptureCommand"_s);
        QCOMPARE(system->count(), 3);
        const QStringList tools{u"tcpdump -i any"_s, u"tcpdump -i en0"_s, u"pktmon etl2pcap"_s};
        for (int i = 0; i < system->count(); ++i) {
            system->setCurrentIndex(i);
            copy->click();
            QVERIFY2(QGuiApplication::clipboard()->text().contains(tools[i]), qPrintable(tools[i]));
        }
    }

    void allColumnsCanBeShown()
    {
        WindowFixture fixture;
        openGood(fixture);
        auto *table = fixture.find<QTableView>(Step::Capture, u"captureTable"_s);
        QVERIFY(!table->isColumnHidden(CaptureModel::What));
        QVERIFY(table->isColumnHidden(CaptureModel::Frame));
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        fixture.find<QPushButton>(Step::Capture, u"captureColumns"_s)->click();
        QVERIFY(!table->isColumnHidden(CaptureModel::Frame));
    }

    void filtersLeaveWhatFits()
    {
        WindowFixture fixture;
        openGood(fixture);
        auto &model = page(fixture).model();
        const auto &report = *page(fixture).desk().report();
        auto *show = fixture.find<QComboBox>(Step::Capture, u"captureShow"_s);
        auto *sender = fixture.find<QComboBox>(Step::Capture, u"captureSender"_s);
        auto *search = fixture.find<QLineEdit>(Step::Capture, u"captureSearch"_s);
        show->setCurrentIndex(1);
        QCOMPARE(model.rowCount(), static_cast<int>(report.resets.size()));
        show->setCurrentIndex(2);
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(!CaptureModel::isFault(report.resets[model.resetAt(row)]));
        }
        show->setCurrentIndex(1);
        sender->setCurrentIndex(1);
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(report.resets[model.resetAt(row)].origin == Origin::Path);
        }
        sender->setCurrentIndex(0);
        const QString wanted = QString::fromStdString(report.resets.front().client.text());
        QTest::keyClicks(search, wanted);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(model.rowCount() > 0 && model.rowCount() < static_cast<int>(report.resets.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto &reset = report.resets[model.resetAt(row)];
            QVERIFY(QString::fromStdString(reset.client.text()).contains(wanted) ||
                    QString::fromStdString(reset.server.text()).contains(wanted));
        }
        search->setText(u"nothing like this"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!fixture.find<QTableView>(Step::Capture, u"captureTable"_s)->isVisible());
        QVERIFY(!fixture.find<QPushButton>(Step::Capture, u"saveConnections"_s)->isEnabled());
    }

    void sortingKeepsTheSelection()
    {
        WindowFixture fixture;
        openGood(fixture);
        auto &model = page(fixture).model();
        const auto &report = *page(fixture).desk().report();
        auto *table = fixture.find<QTableView>(Step::Capture, u"captureTable"_s);
        fixture.find<QComboBox>(Step::Capture, u"captureShow"_s)->setCurrentIndex(1);
        table->selectRow(5);
        const std::size_t held = model.resetAt(5);
        for (int column = 0; column < CaptureModel::kColumns; ++column) {
            table->sortByColumn(column, Qt::DescendingOrder);
            QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
            QCOMPARE(model.resetAt(table->selectionModel()->selectedRows().front().row()), held);
        }
        table->sortByColumn(CaptureModel::Quiet, Qt::DescendingOrder);
        for (int row = 1; row < model.rowCount(); ++row) {
            QVERIFY(report.resets[model.resetAt(row - 1)].silence_s >= report.resets[model.resetAt(row)].silence_s);
        }
    }

    void filterForWiresharkIsCopied()
    {
        WindowFixture fixture;
        openGood(fixture);
        auto *table = fixture.find<QTableView>(Step::Capture, u"captureTable"_s);
        table->selectRow(2);
        QTest::mouseClick(fixture.find<QPushButton>(Step::Capture, u"copyWiresharkFilter"_s), Qt::LeftButton);
        const auto &report = *page(fixture).desk().report();
        const auto choice = choiceOf(report, report.resets[page(fixture).model().resetAt(2)]);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(wiresharkFilter(std::span(&choice, 1))));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"tcp.port"_s));
    }

    void selectedConnectionsAreSaved()
    {
        WindowFixture fixture;
        openGood(fixture);
        auto &ours = page(fixture);
        auto *table = fixture.find<QTableView>(Step::Capture, u"captureTable"_s);
        table->selectAll();
        std::set<std::uint32_t> connections;
        for (int row = 0; row < ours.model().rowCount(); ++row) {
            connections.insert(ours.desk().report()->resets[ours.model().resetAt(row)].connection);
        }
        QVERIFY(fixture.find<QPushButton>(Step::Capture, u"saveConnections"_s)
                    ->text()
                    .contains(QLocale().toString(static_cast<int>(connections.size()))));
        QSignalSpy saved(&ours.desk(), &ui::CaptureDesk::saved);
        const QString path = fixture.path(u"small.pcap"_s);
        QVERIFY(ours.saveShown(path));
        QVERIFY(saved.count() > 0 || saved.wait(20000));
        const auto read = readCapture(path.toStdString());
        const auto *small = std::get_if<CaptureReport>(&read);
        QVERIFY(small != nullptr);
        QCOMPARE(small->totals.connections, static_cast<std::uint64_t>(connections.size()));
        QVERIFY(note(fixture)->isVisible());
        // The capture itself is never written over.
        QSignalSpy refused(&ours.desk(), &ui::CaptureDesk::saveFailed);
        QVERIFY(ours.saveShown(ours.desk().path()));
        QVERIFY(refused.count() > 0 || refused.wait(20000));
    }

    void fileCanBeDroppedAnywhere()
    {
        WindowFixture fixture;
        const QString path = write(fixture, u"traffic.pcap"_s, usual());
        fixture.session().goTo(Step::WhatHappened);
        auto *text = fixture.page(Step::WhatHappened).findChild<QPlainTextEdit *>();
        QVERIFY(text != nullptr);
        drop(text->viewport(), path);
        QCOMPARE(fixture.window().currentStep(), Step::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(page(fixture).desk().report() != nullptr, 20000);
        QVERIFY(text->toPlainText().isEmpty());
    }

    void badFileLosesNothing()
    {
        WindowFixture fixture;
        openGood(fixture);
        auto &ours = page(fixture);
        const int rows = ours.model().rowCount();
        const auto before = ours.desk().report();
        QFile bad(fixture.path(u"letter.pcap"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("Dear administrator, here is the capture you asked for.\n");
        bad.close();
        QSignalSpy failed(&ours.desk(), &ui::CaptureDesk::failed);
        drop(&fixture.window(), bad.fileName());
        QVERIFY(failed.count() > 0 || failed.wait(20000));
        QCOMPARE(ours.desk().report(), before);
        QCOMPARE(ours.model().rowCount(), rows);
        QVERIFY(note(fixture)->isVisible());
        QVERIFY(note(fixture)->text().contains(u"letter.pcap"_s));
        QVERIFY(fixture.find<QTableView>(Step::Capture, u"captureTable"_s)->isVisible());
        // A folder and a missing file are said at once.
        ours.open(fixture.path(u"."_s));
        ours.open(fixture.path(u"missing.pcap"_s));
        QCOMPARE(failed.count(), 3);
        QVERIFY(!ours.desk().isReading());
    }

    void stoppingComesBackAtOnce()
    {
        WindowFixture fixture;
        openGood(fixture);
        auto &ours = page(fixture);
        const auto before = ours.desk().report();
        const QString path = write(fixture, u"second.pcap"_s, test::TrafficPlan{.seed = 7, .connections = 3000});
        QSignalSpy changed(&ours.desk(), &ui::CaptureDesk::changed);
        ours.open(path);
        QVERIFY(ours.desk().isReading());
        ours.desk().cancel();
        QVERIFY(!ours.desk().isReading());
        QCOMPARE(ours.desk().report(), before);
        // What the reader still had to say is not listened to.
        QTest::qWait(50);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(ours.desk().fileName(), u"traffic.pcap"_s);
    }

    void slowReadingShowsProgress()
    {
        WindowFixture fixture;
        openGood(fixture);
        auto &desk = page(fixture).desk();
        Q_EMIT desk.started(u"large.pcap"_s);
        auto *cancel = fixture.find<QPushButton>(Step::Capture, u"cancelCapture"_s);
        auto *bar = fixture.find<QProgressBar>(Step::Capture, u"captureProgress"_s);
        QVERIFY(!cancel->isVisible());  // what is read at once does not flicker
        QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), 10000);
        Q_EMIT desk.progressed(250, 1000, 1234567, 8);
        QCOMPARE(4 * bar->value(), bar->maximum());
        QVERIFY(fixture.find<QLabel>(Step::Capture, u"captureProgressText"_s)
                    ->text()
                    .contains(QLocale().toString(1234567)));
        QVERIFY(!fixture.find<QPushButton>(Step::Capture, u"captureCause"_s)->isVisible());
        Q_EMIT desk.stopped();
        QVERIFY(fixture.find<QTableView>(Step::Capture, u"captureTable"_s)->isVisible());
    }

    void twoCapturesAreJoined()
    {
        WindowFixture fixture;
        openGood(fixture);
        auto &ours = page(fixture);
        test::TrafficPlan plan = usual();
        plan.atServer = true;
        const QString path = write(fixture, u"server.pcap"_s, plan);
        QSignalSpy changed(&ours.desk(), &ui::CaptureDesk::changed);
        ours.addOther(path);
        QVERIFY(changed.count() > 0 || changed.wait(20000));
        QVERIFY(ours.desk().joined().connections > 0);
        QVERIFY(fixture.find<QLabel>(Step::Capture, u"captureFile"_s)->text().contains(u"server.pcap"_s));
    }

    void theCauseIsACaseLikeOthers()
    {
        WindowFixture fixture;
        openGood(fixture);
        auto &session = fixture.session();
        QTest::mouseClick(fixture.find<QPushButton>(Step::Capture, u"captureCause"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window().currentStep(), Step::Cause, 20000);
        QVERIFY(!session.caseFile().ladders.empty());
        QVERIFY(session.canVisit(Step::Report));
        QVERIFY(session.waitUntilSaved(10000));
        const auto recent = session.recent();
        QCOMPARE(recent.size(), std::size_t(1));
        const std::size_t ladders = session.caseFile().ladders.size();
        session.newCase();
        QVERIFY(!session.openCase(recent.front().id));
        QCOMPARE(session.caseFile().ladders.size(), ladders);
        QVERIFY(!session.caseFile().ladders.front().ladder.packets.empty());
    }

    void everythingWorksByKeyboard()
    {
        WindowFixture fixture;
        openGood(fixture);
        auto *chart = fixture.find<ui::CaptureChart>(Step::Capture, u"captureChart"_s);
        auto *table = fixture.find<QTableView>(Step::Capture, u"captureTable"_s);
        chart->grab();
        QSignalSpy chosen(chart, &ui::CaptureChart::chosen);
        QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(page(fixture).model().resetAt(table->currentIndex().row()),
                 chosen.front().front().value<std::size_t>());
        const int row = table->currentIndex().row();
        QTest::keyClick(table, row > 0 ? Qt::Key_Up : Qt::Key_Down);
        QVERIFY(table->currentIndex().row() != row);
        auto *ladder = fixture.find<ui::LadderView>(Step::Capture, u"ladderView"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!ladder->drawing().isEmpty(), 20000);
        auto *canvas = fixture.find<QWidget>(Step::Capture, u"ladderCanvas"_s);
        QTest::keyClick(canvas, Qt::Key_Home);
        QCOMPARE(ladder->currentRow(), 0);
        QTest::keyClick(canvas, Qt::Key_Down);
        QCOMPARE(ladder->currentRow(), 1);
        QCOMPARE(canvas->accessibleDescription(), ladder->drawing().summary());
        for (const char *name : {"captureShow", "captureSender", "captureSearch", "captureTable"}) {
            QVERIFY2(!fixture.find<QWidget>(Step::Capture, QString::fromLatin1(name))->accessibleName().isEmpty(),
                     name);
        }
        auto *tabs = fixture.find<QTabWidget>(Step::Capture, u"captureTabs"_s);
        tabs->setCurrentIndex(1);
        const auto bars = fixture.page(Step::Capture).findChildren<ui::VoteBar *>();
        QVERIFY(std::any_of(bars.begin(), bars.end(), [](const ui::VoteBar *bar) { return bar->isVisible(); }));
    }

    void textsFitInAnyLanguage_data()
    {
        QTest::addColumn<int>("width");
        QTest::addRow("wide") << 1180;
        QTest::addRow("narrow") << 820;
    }
    void textsFitInAnyLanguage()
    {
        QFETCH(const int, width);
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        {
            WindowFixture fixture;
            fixture.window().resize(width, 760);
            openGood(fixture);
            auto *ladder = fixture.find<ui::LadderView>(Step::Capture, u"ladderView"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!ladder->drawing().isEmpty(), 20000);
            for (const int tab : {0, 1}) {
                fixture.find<QTabWidget>(Step::Capture, u"captureTabs"_s)->setCurrentIndex(tab);
                QTest::qWait(20);
                const QStringList plain = untranslatedTexts(&page(fixture));
                QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u'\n')));
                const QStringList clipped = clippedTexts(&page(fixture));
                QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
            }
        }
        QCoreApplication::removeTranslator(&pseudo);
    }

private:
    static test::TrafficPlan usual() { return {.seed = 3, .connections = 300, .endpointShare = 0.4, .pathShare = 0.3}; }
    static QString write(WindowFixture &fixture, const QString &name, const test::TrafficPlan &plan)
    {
        const std::string bytes = test::captureOf(test::makeTraffic(plan).wires);
        QFile file(fixture.path(name));
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return file.fileName();
    }
    static ui::CapturePage &page(WindowFixture &fixture)
    {
        return *qobject_cast<ui::CapturePage *>(fixture.window().page(Step::Capture));
    }
    static ui::MessageBox *note(WindowFixture &fixture)
    {
        return fixture.find<ui::MessageBox>(Step::Capture, u"captureNote"_s);
    }
    static void openGood(WindowFixture &fixture)
    {
        const QString path = write(fixture, u"traffic.pcap"_s, usual());
        fixture.session().goTo(Step::Capture);
        QSignalSpy changed(&page(fixture).desk(), &ui::CaptureDesk::changed);
        page(fixture).open(path);
        QVERIFY(changed.count() > 0 || changed.wait(20000));
    }
    static void drop(QWidget *onto, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(onto, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(onto, &event);
    }
};
RESETSCOPE_TEST(CapturePageTest)
#include "capture_page_test.moc"
