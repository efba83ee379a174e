// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_states.h"

#include "app/content/language.h"
#include "tests/probes/capture/traffic_maker.h"
#include "tests/support/sample_case.h"
#include "tests/support/sample_check.h"
#include "tests/ui/chart_samples.h"
#include "tests/ui/training_pictures.h"
#include "tests/ui/ui_tools.h"
#include "ui/application.h"
#include "ui/wizard/capture_detail.h"
#include "ui/wizard/capture_page.h"
#include "ui/wizard/compare_dialog.h"
#include "ui/wizard/dialogs.h"
#include "ui/wizard/places_dialog.h"
#include "ui/wizard/practice_dialog.h"
#include "ui/wizard/report_page.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace resetscope::tests {

using namespace Qt::StringLiterals;
using ui::Step;

namespace {

/// Notices that some layout is not done yet.
class LayoutWatch : public QObject {
public:
    LayoutWatch() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
            ++requests;
        }
        return QObject::eventFilter(watched, event);
    }
    int requests = 0;
};

/// Layouts with wrapped text settle in several passes; charts and timers get a moment as well.
void settle()
{
    LayoutWatch watch;
    QTest::qWait(40);
    for (int quiet = 0, round = 0; quiet < 3 && round < 100; ++round) {
        const int before = watch.requests;
        QTest::qWait(10);
        quiet = watch.requests == before ? quiet + 1 : 0;
    }
}

void pages(Studio &studio, const Variant &variant)
{
    WindowFixture fixture;
    auto &session = fixture.session();
    fixture.window().resize(variant.size);
    const auto shot = [&](Step step, const QString &name) {
        const QString full = name + u'-' + variant.name;
        if (!studio.wants(full)) {
            return;
        }
        session.goTo(step);
        studio.take(fixture.window(), full);
    };

    shot(Step::Start, u"1-start-empty"_s);
    for (const SampleCase kind : {SampleCase::IdleTimeout, SampleCase::KeepaliveMismatch, SampleCase::Healthy,
                                  SampleCase::Abstained, SampleCase::ServiceDown, SampleCase::Cancelled}) {
        auto file = diagnosedSampleCase(kind);
        file.finished = kind != SampleCase::Cancelled;
        static_cast<void>(session.store().save(file));
    }
    Q_EMIT session.recentChanged();
    shot(Step::Start, u"1-start-recent"_s);

    shot(Step::WhatHappened, u"2-what-empty"_s);
    session.setErrorText(
        u"2026-03-02 09:14:33 Error: read ECONNRESET\n    at TCP.onStreamRead "
        "(node:internal/stream_base_commons:217:20) errno: -104, code: 'ECONNRESET', syscall: 'read'"_s);
    session.setAnswer(u"when"_s, u"after_quiet"_s);
    shot(Step::WhatHappened, u"2-what-recognized"_s);
    session.setErrorText(u"Something went wrong"_s);
    shot(Step::WhatHappened, u"2-what-unknown"_s);

    session.newCase();
    shot(Step::Watch, u"9-watch-empty"_s);
    shot(Step::Observe, u"9-observe-empty"_s);
    shot(Step::Service, u"3-service-empty"_s);
    session.setTargetText(u"https://shop.example.com/"_s);
    shot(Step::Service, u"3-service-valid"_s);
    session.setTargetText(u"shop.example.com"_s);
    shot(Step::Service, u"3-service-problem"_s);

    const std::vector<std::pair<QString, SampleCase>> kinds{
        {u"idle"_s, SampleCase::IdleTimeout}, {u"keepalive"_s, SampleCase::KeepaliveMismatch},
        {u"healthy"_s, SampleCase::Healthy},  {u"abstained"_s, SampleCase::Abstained},
        {u"down"_s, SampleCase::ServiceDown}, {u"cancelled"_s, SampleCase::Cancelled}};
    for (const auto &[name, kind] : kinds) {
        session.showCase(diagnosedSampleCase(kind));
        shot(Step::Tests, u"4-tests-"_s + name);
        shot(Step::Cause, u"5-cause-"_s + name);
        shot(Step::Fix, u"6-fix-"_s + name);
        const QString report = u"8-report-"_s + name;
        if (studio.wants(report + u'-' + variant.name)) {
            auto *page = qobject_cast<ui::ReportPage *>(fixture.window().page(Step::Report));
            QSignalSpy ready(page, &ui::ReportPage::previewReady);
            session.goTo(Step::Report);
            if (ready.isEmpty()) {
                ready.wait(20000);
            }
            studio.take(fixture.window(), report + u'-' + variant.name);
        }
    }
}

/// The check of the fix, and what the administrator adds.
void checkPages(Studio &studio, const Variant &variant)
{
    WindowFixture fixture;
    auto &session = fixture.session();
    fixture.window().resize(variant.size);
    const auto shot = [&](Step step, const QString &name) {
        const QString full = name + u'-' + variant.name;
        if (studio.wants(full)) {
            session.goTo(step);
            studio.take(fixture.window(), full);
        }
    };
    auto file = diagnosedSampleCase(SampleCase::KeepaliveMismatch);
    session.showCase(file);
    shot(Step::Check, u"7-check-plan"_s);
    for (const auto &[name, outcome] :
         {std::pair{u"fixed"_s, app::CheckOutcome::Fixed}, std::pair{u"not-fixed"_s, app::CheckOutcome::NotFixed},
          std::pair{u"changed"_s, app::CheckOutcome::Changed},
          std::pair{u"cannot-tell"_s, app::CheckOutcome::CannotTell}}) {
        file.checks.push_back(sampleCheck(outcome));
        session.showCase(file);
        shot(Step::Check, u"7-check-"_s + name);
    }
    session.showCase(diagnosedSampleCase(SampleCase::Healthy));
    shot(Step::Check, u"7-check-nothing"_s);
    app::CaseFile fromFiles = sampleFileCase();
    session.showCase(fromFiles);
    shot(Step::Check, u"7-check-by-files"_s);
    for (const bool fixed : {false, true}) {
        fromFiles.checks.push_back(sampleFileCheck(fixed));
        session.showCase(fromFiles);
        shot(Step::Check, fixed ? u"7-check-files-fixed"_s : u"7-check-files-not-fixed"_s);
    }
    fromFiles.evidence.reset();
    fromFiles.checks.clear();
    session.showCase(fromFiles);
    shot(Step::Check, u"7-check-no-service"_s);
    shot(Step::Ask, u"9-ask-empty"_s);
    session.showCase(diagnosedSampleCase(SampleCase::KeepaliveMismatch));
    session.setEvidence(sampleEvidence());
    shot(Step::Ask, u"9-ask-files"_s);
    const QString lower = u"9-ask-lower-"_s + variant.name;
    if (studio.wants(lower)) {
        session.goTo(Step::Ask);
        fixture.window().resize(variant.size.width(), 2400);
        studio.take(fixture.window(), lower);
    }
}

/// Each probe with charts of its own, on the page of the tests; the long ones also on their pages.
void probePages(Studio &studio, const Variant &variant)
{
    WindowFixture fixture;
    auto &session = fixture.session();
    fixture.window().resize(variant.size);
    for (const QString &probe : chartSampleIds()) {
        const auto sample = chartSample(probe);
        auto file = sampleCase(SampleCase::Healthy);
        std::erase_if(file.probes, [&](const auto &record) { return record.id == probe || record.id == u"idle"_s; });
        file.probes.push_back(sample.record);
        file.findings.insert(file.findings.end(), sample.findings.begin(), sample.findings.end());
        session.showCase(file);
        const bool longRun = probe == u"watch" || probe == u"relay";
        const Step step = probe == u"watch" ? Step::Watch : (probe == u"relay" ? Step::Observe : Step::Tests);
        const QString name =
            (longRun ? u"9-"_s + (probe == u"relay" ? u"observe"_s : probe) + u"-done"_s : u"4-tests-chart-"_s + probe);
        if (!studio.wants(name)) {
            continue;
        }
        session.goTo(step);
        if (!longRun) {
            QTest::mouseClick(fixture.find<QWidget>(step, u"probeRow:"_s + probe), Qt::LeftButton);
            if (auto *tabs = fixture.page(step).findChild<QTabWidget *>()) {
                tabs->setCurrentIndex(1);
            }
        }
        studio.take(fixture.window(), name + u'-' + variant.name);
        auto *charts = fixture.page(step).findChild<QTabBar *>(u"chartTabs"_s);
        for (int i = 1; charts && i < charts->count(); ++i) {
            charts->setCurrentIndex(i);
            studio.take(fixture.window(), name + u'-' + QString::number(i + 1) + u'-' + variant.name);
        }
    }
}

/// The page of captures in its states, with made-up traffic.
void capturePages(Studio &studio, const Variant &variant)
{
    const auto name = [&](const QString &state) { return u"10-capture-%1-%2"_s.arg(state, variant.name); };
    if (!studio.wants(u"10-capture"_s) && !studio.wants(name(u"result"_s))) {
        return;
    }
    WindowFixture fixture;
    fixture.window().resize(variant.size);
    fixture.session().goTo(Step::Capture);
    auto *page = qobject_cast<ui::CapturePage *>(fixture.window().page(Step::Capture));
    studio.take(fixture.window(), name(u"empty"_s));
    Q_EMIT page->desk().started(u"firewall-2026-03-02.pcapng"_s);
    QTest::qWait(200);
    Q_EMIT page->desk().progressed(431'000'000, 1'024'000'000, 812'345, 4'711);
    studio.take(fixture.window(), name(u"reading"_s));
    Q_EMIT page->desk().failed(u"“letter.pcap”: "_s +
                               QStringLiteral("This is not a network capture (pcap or pcapng)."));
    studio.take(fixture.window(), name(u"error"_s));
    const auto write = [&](const QString &file, const test::TrafficPlan &plan) {
        const std::string bytes = test::captureOf(test::makeTraffic(plan).wires);
        QFile out(fixture.path(file));
        if (out.open(QIODevice::WriteOnly)) {
            out.write(bytes.data(), static_cast<qint64>(bytes.size()));
        }
        return out.fileName();
    };
    const auto read = [&](const QString &path, bool hasResets) {
        QSignalSpy changed(&page->desk(), &ui::CaptureDesk::changed);
        page->open(path);
        if (changed.isEmpty()) {
            changed.wait(20000);
        }
        QSignalSpy ladder(&page->desk(), &ui::CaptureDesk::ladderReady);
        if (hasResets) {  // one is drawn for a reset
            ladder.wait(5000);
        }
    };
    read(write(u"office-to-shop.pcap"_s, {.seed = 3, .connections = 300, .endpointShare = 0.4, .pathShare = 0.3}),
         true);
    studio.take(fixture.window(), name(u"result"_s));
    auto *detail = page->findChild<ui::CaptureDetail *>();
    detail->tabs()->setCurrentIndex(1);
    studio.take(fixture.window(), name(u"evidence"_s));
    detail->tabs()->setCurrentIndex(0);
    if (auto *scroll = page->findChild<QScrollArea *>(u"captureScroll"_s); scroll && variant.size.width() < 1000) {
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        studio.take(fixture.window(), name(u"below"_s));
    }
    read(write(u"quiet.pcap"_s, {.seed = 5, .connections = 40, .endpointShare = 0, .pathShare = 0}), false);
    studio.take(fixture.window(), name(u"no-resets"_s));
}

/// The dialog of other places in its states, without a connection.
void otherPlaces(Studio &studio, const Variant &variant)
{
    const auto shot = [&](ui::PlacesDialog &dialog, const QString &name) {
        const QString full = name + u'-' + variant.name;
        if (studio.wants(full)) {
            dialog.resize(variant.size.width() < 900 ? QSize(640, 720) : QSize(900, 860));
            dialog.show();
            studio.take(dialog, full);
            dialog.hide();
        }
    };
    const app::CaseFile here = diagnosedSampleCase(SampleCase::IdleTimeout);
    ui::PlacesDialog empty(here, nullptr);
    shot(empty, u"dialog-places-empty"_s);
    app::PlaceOutcome fine;
    fine.name = u"admin@db1.example.com"_s;
    fine.file = diagnosedSampleCase(SampleCase::Healthy);
    fine.file->target = here.target;
    fine.file->addresses = here.addresses;
    app::PlaceOutcome refused;
    refused.name = u"admin@db2.example.com"_s;
    refused.problem =
        app::sshProblem(u"Host key verification failed."_s, {u"db2.example.com"_s, u"admin"_s, 0, {}, {}});
    ui::PlacesDialog different(here, nullptr);
    different.addOutcomes({fine, refused});
    shot(different, u"dialog-places-different"_s);
    app::PlaceOutcome same = fine;
    same.file = here;
    ui::PlacesDialog agreed(here, nullptr);
    agreed.addOutcomes({same});
    agreed.findChild<QPushButton *>(u"fleetSwitch"_s)->setChecked(true);
    shot(agreed, u"dialog-places-same"_s);
    if (auto *scroll = agreed.findChild<QScrollArea *>()) {
        agreed.show();
        QTest::qWait(60);
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        shot(agreed, u"dialog-places-files"_s);
    }
    ui::PlacesDialog fleet(here, nullptr);
    std::vector<app::PlaceOutcome> nodes;
    for (int i = 1; i < 8; ++i) {
        app::PlaceOutcome node = i % 3 == 0 ? same : fine;
        node.name = u"node-%1"_s.arg(i);
        nodes.push_back(node);
    }
    fleet.addOutcomes(nodes);
    shot(fleet, u"dialog-places-fleet"_s);
}

void dialogs(Studio &studio, const Variant &variant)
{
    WindowFixture fixture;
    const auto shot = [&](QWidget &dialog, const QString &name) {
        const QString full = name + u'-' + variant.name;
        if (studio.wants(full)) {
            dialog.show();
            studio.take(dialog, full);
            dialog.hide();
        }
    };
    ui::PracticeDialog practice(fixture.session(), nullptr);
    shot(practice, u"dialog-practice"_s);
    ui::GlossaryDialog glossary(nullptr);
    shot(glossary, u"dialog-glossary"_s);
    ui::SettingsDialog settings(nullptr);
    shot(settings, u"dialog-settings"_s);
    ui::AboutDialog about(nullptr);
    shot(about, u"dialog-about"_s);
    ui::CompareDialog compare(diagnosedSampleCase(SampleCase::IdleTimeout), diagnosedSampleCase(SampleCase::Healthy),
                              nullptr);
    shot(compare, u"dialog-compare"_s);
    otherPlaces(studio, variant);
}

/// The training; each part of each lesson in the first look, of one lesson in the others.
void training(Studio &studio, const Variant &variant)
{
    WindowFixture fixture;
    fixture.window().resize(variant.size);
    trainingPictures(
        fixture, [&](const QString &name) { return studio.mayWant(name); },
        [&](const QString &name) {
            const QString full = name + u'-' + variant.name;
            if (studio.wants(full)) {
                studio.take(fixture.window(), full);
            }
        },
        variant.name == u"light");
}

}  // namespace

void Studio::take(QWidget &widget, const QString &name)
{
    settle();
    ++m_taken;
    m_visit(widget, name);
}

void visitPages(Studio &studio, const Variant &variant)
{
    Q_ASSERT(qobject_cast<QApplication *>(QCoreApplication::instance()));
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    ui::Theme::instance().apply(application, variant.dark ? ui::Theme::Scheme::Dark : ui::Theme::Scheme::Light);
    // English carries plural forms; installing it is what the program does as well.
    const QString language = variant.name == u"german"     ? u"de"_s
                             : variant.name == u"japanese" ? u"ja"_s
                             : variant.rightToLeft         ? u"ar"_s
                                                           : u"en"_s;
    app::installLanguage(language);
    QApplication::setLayoutDirection(variant.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (language == u"en") {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    pages(studio, variant);
    checkPages(studio, variant);
    probePages(studio, variant);
    capturePages(studio, variant);
    dialogs(studio, variant);
    training(studio, variant);
}

const std::vector<Variant> &allVariants()
{
    static const std::vector<Variant> variants{
        {u"light"_s, false, false, {1180, 800}},    {u"dark"_s, true, false, {1180, 800}},
        {u"narrow"_s, false, false, {820, 640}},    {u"german"_s, false, false, {1180, 800}},
        {u"japanese"_s, false, false, {1180, 800}}, {u"rtl"_s, false, true, {1180, 800}}};
    return variants;
}

}  // namespace resetscope::tests
