// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"
#include "tests/ui/chart_samples.h"
#include "tests/ui/ui_tools.h"
#include "ui/charts/lane_chart.h"
#include "ui/charts/probe_charts.h"
#include "ui/widgets/motion.h"
#include "ui/wizard/keys_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace resetscope;
using namespace resetscope::tests;
using namespace resetscope::ui;
using namespace Qt::StringLiterals;

/// The window itself: what it remembers, what stands still, what leaves it as a file.
class WindowTest : public QObject {
    Q_OBJECT

    /// Another window with the same settings, as after a restart.
    static std::unique_ptr<MainWindow> again(WindowFixture &fixture)
    {
        auto window = std::make_unique<MainWindow>(fixture.session());
        window->show();
        static_cast<void>(QTest::qWaitFor([&] { return window->centralWidget()->isVisible(); }, 10000));
        return window;
    }

private Q_SLOTS:
    void sizePlaceAndPageAreRemembered()
    {
        WindowFixture fixture;
        fixture.window().resize(900, 610);
        fixture.window().move(40, 30);
        fixture.session().goTo(Step::Capture);
        fixture.window().close();
        {
            const auto second = again(fixture);
            QCOMPARE(second->size(), QSize(900, 610));
            QCOMPARE(second->currentStep(), Step::Capture);
            fixture.session().goTo(Step::Start);
            second->showStep(Step::Start);
            second->close();
        }
        QCOMPARE(again(fixture)->currentStep(), Step::Start);
    }

    /// A page of a case that is not open any more is no place to begin.
    void pagesOfACaseAreNotRemembered()
    {
        WindowFixture fixture;
        fixture.session().showCase(diagnosedSampleCase(SampleCase::IdleTimeout));
        fixture.session().goTo(Step::Cause);
        QCOMPARE(fixture.window().currentStep(), Step::Cause);
        fixture.window().close();
        fixture.session().newCase();
        QCOMPARE(again(fixture)->currentStep(), Step::Start);
    }

    /// The screen on which the window was may be gone: the next start is on one that is there, and fits it.
    void aScreenThatIsGoneIsNoTrap()
    {
        WindowFixture fixture;
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        fixture.window().resize(800, 600);
        fixture.window().move(screen.right() + 3000, screen.bottom() + 2000);
        fixture.window().close();
        const auto second = again(fixture);
        QVERIFY2(screen.intersects(second->frameGeometry()),
                 qPrintable(u"window at %1, %2"_s.arg(second->x()).arg(second->y())));
        QSettings().setValue(u"window/geometry"_s, QByteArray("nonsense"));
        QSettings().setValue(u"window/page"_s, u"nonsense"_s);
        const auto third = again(fixture);
        QVERIFY(screen.intersects(third->frameGeometry()));
        QCOMPARE(third->currentStep(), Step::Start);
    }

    void splittersAreRemembered()
    {
        WindowFixture fixture;
        fixture.window().resize(1180, 800);
        fixture.session().showCase(diagnosedSampleCase(SampleCase::IdleTimeout));
        fixture.session().goTo(Step::Tests);
        auto *across = fixture.page(Step::Tests).findChild<QSplitter *>();
        QVERIFY(across);
        QTest::qWait(20);
        across->setSizes({500, 400});
        Q_EMIT across->splitterMoved(500, 1);
        const QList<int> sizes = across->sizes();
        fixture.window().close();
        const auto second = again(fixture);
        second->resize(1180, 800);
        second->showStep(Step::Tests);
        QTest::qWait(20);
        auto *now = second->page(Step::Tests)->findChild<QSplitter *>();
        QVERIFY2(std::abs(now->sizes()[0] - sizes[0]) <= 6, qPrintable(QString::number(now->sizes()[0])));
    }

    /// Recent cases are seen without scrolling on the smallest screen.
    void recentCasesAreInSight()
    {
        WindowFixture fixture;
        fixture.window().resize(1024, 700);
        QVERIFY(fixture.session().store().save(diagnosedSampleCase(SampleCase::IdleTimeout)) == std::nullopt);
        QVERIFY(fixture.session().store().save(diagnosedSampleCase(SampleCase::Healthy)) == std::nullopt);
        Q_EMIT fixture.session().recentChanged();
        const QRegularExpression ours(u"^open:"_s);
        auto &page = fixture.page(Step::Start);
        QTRY_VERIFY(!page.findChildren<QPushButton *>(ours).isEmpty());
        QPushButton *open = page.findChildren<QPushButton *>(ours).constFirst();
        QTRY_VERIFY(!open->visibleRegion().isEmpty());
        QCOMPARE(open->visibleRegion().boundingRect(), open->rect());
    }

    /// With less movement nothing moves by itself, but what is measured is still shown.
    void lessMovement()
    {
        WindowFixture fixture;
        auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
        setReducedMotion(true);
        applyMotion(application);
        QVERIFY(reducedMotion());
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_FadeMenu));
        QProgressBar busy;
        busy.setRange(0, 0);
        busy.resize(200, 20);
        busy.show();
        QVERIFY(QTest::qWaitForWindowExposed(&busy));
        const QImage first = busy.grab().toImage();
        QTest::qWait(300);
        QCOMPARE(busy.grab().toImage(), first);

        LaneChart chart(nullptr);
        const ChartSample sample = chartSample(u"idle"_s);
        chart.showRecord(sample.record, sample.findings);
        chart.setRunning(true);
        QCOMPARE(chart.findChild<QTimer *>() ? chart.findChild<QTimer *>()->interval() : 1000, 1000);
        chart.setRunning(false);
        setReducedMotion(false);
        QVERIFY(!reducedMotion());
        applyMotion(application);
        QVERIFY(!reducedMotion());
    }

    /// Where the user has not chosen, the desktop's own setting counts.
    void theDesktopIsAsked()
    {
        WindowFixture fixture;
        QTemporaryDir config;
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        QStandardPaths::setTestModeEnabled(false);
        qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
        const auto write = [&](const QString &name, const char *text) {
            QFile file(config.filePath(name));
            QVERIFY(QDir().mkpath(QFileInfo(file).path()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        QVERIFY(!systemWantsLessMotion());
        write(u"gtk-3.0/settings.ini"_s, "[Settings]\ngtk-enable-animations=1\n");
        QVERIFY(!systemWantsLessMotion());
        write(u"gtk-3.0/settings.ini"_s, "[Settings]\ngtk-enable-animations=false\n");
        QVERIFY(systemWantsLessMotion());
        write(u"gtk-3.0/settings.ini"_s, "[Settings]\n");
        write(u"kdeglobals"_s, "[KDE]\nAnimationDurationFactor=0\n");
        QVERIFY(systemWantsLessMotion());
        write(u"kdeglobals"_s, "[KDE]\nAnimationDurationFactor=0.5\n");
        QVERIFY(!systemWantsLessMotion());
        before.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", before);
        QStandardPaths::setTestModeEnabled(true);
    }

    /// Saved charts are read by other programs: the drawing is valid and a drawing, the numbers have a point and no
    /// thousands separator whatever the language.
    void savedChartsAreValid_data()
    {
        QTest::addColumn<QString>("probe");
        for (const QString &probe : chartSampleIds()) {
            QTest::newRow(qPrintable(probe)) << probe;
        }
    }
    void savedChartsAreValid()
    {
        QFETCH(const QString, probe);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QTemporaryDir folder;
        const ChartSample sample = chartSample(probe);
        ProbeCharts charts(nullptr);
        charts.resize(700, 460);
        charts.showProbe(sample.record, sample.findings);
        QVERIFY(charts.findChild<QPushButton *>(u"chartSave"_s)->isVisibleTo(&charts));
        for (ChartPanel *chart : charts.charts()) {
            chart->resize(640, 380);
            const QString svg = folder.filePath(u"chart.svg"_s);
            QVERIFY(chart->saveSvg(svg));
            QFile file(svg);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray drawing = file.readAll();
            QXmlStreamReader xml(drawing);
            int texts = 0;
            while (!xml.atEnd()) {
                texts += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text" ? 1 : 0;
            }
            QVERIFY2(!xml.hasError(), qPrintable(chart->title() + xml.errorString()));
            QVERIFY2(texts >= 3,
                     qPrintable(chart->title()));  // axis titles and labels are text, to be found and edited
            QVERIFY(QSvgRenderer(drawing).isValid());
            QVERIFY2(!drawing.contains("<image"), qPrintable(chart->title()));

            const QString png = folder.filePath(u"chart.png"_s);
            QVERIFY(chart->savePng(png));
            QCOMPARE(QImage(png).size(), chart->size() * 2);

            const QStringList lines = chart->csv().split(u'\n', Qt::SkipEmptyParts);
            QVERIFY(lines.size() > 1);
            const QStringList head = lines.front().split(u',');
            int numbers = 0;
            for (const QString &line : lines.mid(1)) {
                const QStringList cells = line.split(u',');
                if (!line.contains(u'"')) {
                    QCOMPARE(cells.size(), head.size());
                }
                for (const QString &cell : cells) {
                    static const QRegularExpression number(u"^-?[0-9]"_s);
                    bool parsed = false;
                    static_cast<void>(QLocale::c().toDouble(cell, &parsed));
                    numbers += parsed ? 1 : 0;
                    static const QRegularExpression localised(u"^-?[0-9.]+,[0-9]+$"_s);
                    QVERIFY2(!localised.match(cell).hasMatch(), qPrintable(line));
                }
            }
            QVERIFY2(numbers > 0, qPrintable(chart->title()));
        }
        QLocale::setDefault(before);
    }

    /// Every shortcut of the menus stands in the list of keys.
    void shortcutsAreDocumented()
    {
        WindowFixture fixture;
        QList<QMenu *> menus;
        QStringList shortcuts;
        for (QMenu *menu : fixture.window().menuBar()->findChildren<QMenu *>()) {
            menus << menu;
        }
        for (const QAction *action : fixture.window().findChildren<QAction *>()) {
            if (!action->shortcut().isEmpty()) {
                shortcuts << action->shortcut().toString(QKeySequence::NativeText);
            }
        }
        QVERIFY(shortcuts.size() > 12);
        KeysDialog dialog(menus, nullptr);
        QString all;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            all += label->text() + u'\n';
        }
        for (const QString &keys : std::as_const(shortcuts)) {
            QVERIFY2(all.contains(keys), qPrintable(keys));
        }
    }
};
RESETSCOPE_TEST(WindowTest)
#include "window_test.moc"
