// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/run_controller.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace resetscope;
using namespace resetscope::app;
using namespace Qt::StringLiterals;

/// The line under a finished test, and whether it carries a tick or the mark of a problem.
class ProbeTextsTest : public QObject {
    Q_OBJECT

    static ProbeRecord done(const QString &id)
    {
        ProbeRecord record;
        record.id = id;
        record.state = probes::ProbeState::Done;
        return record;
    }
    static probes::Finding number(const char *probe, const char *id, double value, double low, double high)
    {
        probes::Finding finding;
        finding.probe = probe;
        finding.id = id;
        finding.value = value;
        finding.low = low;
        finding.high = high;
        return finding;
    }

private Q_SLOTS:
    void noLossIsNoProblem()
    {
        const ProbeRecord record = done(u"loss"_s);
        const probes::Finding samples = number("loss", "loss_samples", 120, 120, 120);
        const probes::Findings none{number("loss", "loss_ratio", 0, 0, 0.03), samples};
        QVERIFY(!probeFoundProblem(record, none));
        QVERIFY2(probeResultLine(record, none).contains(u"120"_s), qPrintable(probeResultLine(record, none)));
        const probes::Findings some{number("loss", "loss_ratio", 0.05, 0.02, 0.1), samples};
        QVERIFY(probeFoundProblem(record, some));
        QVERIFY2(probeResultLine(record, some).startsWith(u'5'), qPrintable(probeResultLine(record, some)));
    }
    void aRefusalCarriesNoTick()
    {
        probes::Finding outcome;
        outcome.probe = "connect";
        outcome.id = "connect_outcome";
        outcome.value = std::string("refused");
        QVERIFY(probeFoundProblem(done(u"connect"_s), {outcome}));
        outcome.value = std::string("ok");
        QVERIFY(
            !probeFoundProblem(done(u"connect"_s), {outcome, number("connect", "connect_time_s", 0.02, 0.01, 0.03)}));
        ProbeRecord stopped = done(u"connect"_s);
        stopped.state = probes::ProbeState::Cancelled;
        outcome.value = std::string("refused");
        QVERIFY(!probeFoundProblem(stopped, {outcome}));
    }
};

RESETSCOPE_TEST(ProbeTextsTest)
#include "probe_texts_test.moc"
