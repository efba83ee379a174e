// SPDX-License-Identifier: GPL-3.0-or-later
// `capture --pdf`: the report shows the connections as ladders, and hides what it was asked to hide.
#include "tests/cli/cli_process.h"
#include "tests/probes/capture/traffic_maker.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::tests;

class CliCaptureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
            QFAIL("pdftotext (poppler-utils) is not installed");
        }
        const std::string bytes = test::captureOf(
            test::makeTraffic(test::TrafficPlan{.seed = 3, .connections = 200, .endpointShare = 0.3, .pathShare = 0.3})
                .wires);
        QFile file(path(u"traffic.pcap"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes.data(), static_cast<qint64>(bytes.size())), static_cast<qint64>(bytes.size()));
    }

    void pdfHasTheLadder()
    {
        const CliResult result =
            runCli({u"capture"_s, path(u"traffic.pcap"_s), u"--json"_s, u"--pdf"_s, path(u"r.pdf"_s)});
        QVERIFY(result.exitCode == 0 || result.exitCode == 1);
        const QString text = textOf(path(u"r.pdf"_s));
        QVERIFY(text.contains(u"RESET (RST)"_s));
        QVERIFY(text.contains(u"How connections ended in the capture"_s));
        QVERIFY(text.contains(u"203.0.113."_s));
    }

    void hiddenAddressesAreNotInIt()
    {
        const CliResult result = runCli({u"capture"_s, path(u"traffic.pcap"_s), u"--json"_s, u"--pdf"_s,
                                         path(u"h.pdf"_s), u"--hide"_s, u"addresses,hosts"_s});
        QVERIFY(result.exitCode == 0 || result.exitCode == 1);
        const QString text = textOf(path(u"h.pdf"_s));
        QVERIFY(text.contains(u"RESET (RST)"_s));
        QVERIFY(text.contains(u"address-1"_s));
        QVERIFY(!text.contains(u"203.0.113."_s));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QString textOf(const QString &pdf)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput()).simplified()
                                               : QString();
    }
    QTemporaryDir m_folder;
};
RESETSCOPE_TEST(CliCaptureTest)
#include "cli_capture_test.moc"
