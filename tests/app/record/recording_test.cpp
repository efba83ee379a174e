// SPDX-License-Identifier: GPL-3.0-or-later
// The side of the program that starts the helper: every way in which it may fail, and what a recording may add.
#include "app/record/packet_recorder.h"
#include "app/record/recording_findings.h"
#include "probes/capture/capture.h"
#include "tests/probes/capture/traffic_maker.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::app;

class RecordingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhyNot_data();
    void saysWhyNot();
    void helperThatBreaksOff();
    void helperThatNeverBegins();
    void fileThatCannotBeWritten();
    void stopsAndKeepsTheFile();
    void addsOnlyWhoSentTheResets_data();
    void addsOnlyWhoSentTheResets();

private:
    /// A program that stands in for the helper.
    QString program(const QByteArray &script, bool executable = true)
    {
        QFile file(m_folder.filePath(u"helper-%1"_s.arg(++m_count)));
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write("#!/bin/sh\n" + script);
        file.close();
        file.setPermissions(executable ? QFile::ReadOwner | QFile::ExeOwner : QFile::ReadOwner);
        return file.fileName();
    }
    PacketRecorder::Order order(const QString &helper)
    {
        PacketRecorder::Order result;
        result.addresses = QStringList{u"127.0.0.1"_s};
        result.port = 9;
        result.path = m_folder.filePath(u"recording.pcap"_s);
        result.helper = helper;
        return result;
    }
    QTemporaryDir m_folder;
    int m_count = 0;
};

void RecordingTest::saysWhyNot_data()
{
    QTest::addColumn<QString>("helper");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &helper, RecordingState state, const QString &words) {
        QTest::newRow(name) << helper << static_cast<int>(state) << words;
    };
    row("not installed", u"/no/such/helper"_s, RecordingState::NoHelper, u"not installed"_s);
    row("not for this user", program("exit 0\n", false), RecordingState::NotAllowed, u"group"_s);
    row("no right", program("echo 'helper: no' >&2; exit 3\n"), RecordingState::NotAllowed, u"group"_s);
    row("something else", program("echo 'helper: no such device' >&2; exit 4\n"), RecordingState::Failed,
        u"no such device"_s);
    row("crash", program("kill -SEGV $$\n"), RecordingState::Failed, u"cannot be recorded"_s);
    row("allowed", program("test \"$*\" = check\n"), RecordingState::Ready, {});
}

void RecordingTest::saysWhyNot()
{
    QFETCH(QString, helper);
    QFETCH(int, state);
    QFETCH(QString, words);
    RecordingCheck check;
    QSignalSpy answered(&check, &RecordingCheck::answered);
    check.ask(helper);
    QCOMPARE(answered.count(), 0);  // never inside the call
    QVERIFY(answered.wait(20000));
    QCOMPARE(static_cast<int>(check.state()), state);
    QVERIFY2(check.sentence().contains(words), qPrintable(check.sentence()));
    QCOMPARE(check.sentence().isEmpty(), check.state() == RecordingState::Ready);
    check.ask(helper);  // may be asked again
    QVERIFY(answered.wait(20000));
}

void RecordingTest::helperThatBreaksOff()
{
    PacketRecorder recorder;
    QSignalSpy recording(&recorder, &PacketRecorder::recording);
    QSignalSpy finished(&recorder, &PacketRecorder::finished);
    recorder.start(order(program("printf '%024d' 0; kill -KILL $$\n")));
    QVERIFY(finished.wait(20000));
    QCOMPARE(recording.count(), 1);
    QCOMPARE(recorder.result().state, RecordingState::Ready);  // what came is there
    QVERIFY(recorder.result().ended.isEmpty());
    QCOMPARE(QFile(recorder.result().path).size(), 24);
}

void RecordingTest::helperThatNeverBegins()
{
    PacketRecorder recorder;
    QSignalSpy recording(&recorder, &PacketRecorder::recording);
    QSignalSpy finished(&recorder, &PacketRecorder::finished);
    recorder.start(order(program("echo 'helper: no such device' >&2; exit 4\n")));
    QVERIFY(finished.wait(20000));
    QCOMPARE(recording.count(), 0);
    QCOMPARE(recorder.result().state, RecordingState::Failed);
    QCOMPARE(recorder.result().detail, u"no such device"_s);
    QVERIFY(!QFile::exists(recorder.result().path));
    recorder.start(order(u"/no/such/helper"_s));
    QVERIFY(finished.wait(20000));
    QCOMPARE(finished.count(), 2);
    QVERIFY(recorder.result().state != RecordingState::Ready);
}

void RecordingTest::fileThatCannotBeWritten()
{
    PacketRecorder recorder;
    QSignalSpy finished(&recorder, &PacketRecorder::finished);
    auto wrong = order(program("printf '%024d' 0; cat\n"));
    wrong.path = u"/no/such/folder/x.pcap"_s;
    recorder.start(wrong);
    QVERIFY(finished.wait(20000));
    QCOMPARE(recorder.result().state, RecordingState::Failed);
    QVERIFY(!recorder.result().detail.isEmpty());
}

void RecordingTest::stopsAndKeepsTheFile()
{
    PacketRecorder recorder;
    QSignalSpy recording(&recorder, &PacketRecorder::recording);
    QSignalSpy finished(&recorder, &PacketRecorder::finished);
    recorder.start(order(program("printf '%024d' 0; cat >/dev/null; echo 'ended=input packets=7 dropped=2' >&2\n")));
    QVERIFY(recording.wait(20000));
    QVERIFY(recorder.isActive());
    recorder.stop();
    QVERIFY(finished.wait(20000));
    const RecordingResult &result = recorder.result();
    QCOMPARE(result.state, RecordingState::Ready);
    QCOMPARE(result.ended, u"input"_s);
    QCOMPARE(result.packets, quint64{7});
    QCOMPARE(result.dropped, quint64{2});
    QCOMPARE(QFile(result.path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void RecordingTest::addsOnlyWhoSentTheResets_data()
{
    QTest::addColumn<bool>("boxes");
    QTest::addColumn<QString>("measured");
    QTest::addColumn<QString>("after");
    QTest::newRow("boxes, nothing measured") << true << QString() << u"path"_s;
    QTest::newRow("boxes, unclear before") << true << u"unknown"_s << u"path"_s;
    QTest::newRow("boxes, measured otherwise") << true << u"server"_s << u"server"_s;
    QTest::newRow("no faults") << false << QString() << QString();
    QTest::newRow("no faults, measured") << false << u"path"_s << u"path"_s;
}

void RecordingTest::addsOnlyWhoSentTheResets()
{
    QFETCH(bool, boxes);
    QFETCH(QString, measured);
    QFETCH(QString, after);
    test::TrafficPlan plan;
    plan.connections = 200;
    plan.endpointShare = 0;
    plan.pathShare = boxes ? 0.3 : 0;
    const std::string bytes = test::captureOf(test::makeTraffic(plan).wires);
    const auto read = probes::capture::readCapture(
        probes::capture::memorySource(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()));
    const auto &report = std::get<probes::capture::CaptureReport>(read);
    CaseFile file;
    if (!measured.isEmpty()) {
        probes::Finding origin;
        origin.id = "reset_origin";
        origin.value = measured.toStdString();
        origin.probe = "origin";
        file.findings.push_back(origin);
    }
    for (int twice = 0; twice < 2; ++twice) {  // the second one replaces the first
        addRecording(file, report);
        const auto origin = probes::word(file.findings, "reset_origin");
        QCOMPARE(QString::fromStdString(origin.value_or(std::string())), after);
        QCOMPARE(probes::find(file.findings, "capture_resets") != nullptr, boxes);
        for (const probes::Finding &finding : file.findings) {
            QVERIFY2(finding.id == "reset_origin" || finding.id.starts_with("capture_"), finding.id.c_str());
        }
        QCOMPARE(file.probes.size(), std::size_t{1});
    }
}

RESETSCOPE_TEST(RecordingTest)
#include "recording_test.moc"
