// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/core/log.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace rlog = resetscope::log;

class LogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsAndNumbersLines()
    {
        rlog::info("app", "before");
        const auto start = rlog::linesAfter(0).back().number;
        for (int i = 0; i < 2500; ++i) {
            rlog::debug("probes", "line " + std::to_string(i));
        }
        const auto lines = rlog::linesAfter(start);
        QCOMPARE(lines.size(), std::size_t(2000));
        QCOMPARE(lines.back().number, start + 2500);
        QCOMPARE(lines.back().text, std::string("line 2499"));
    }
    void aPeerCannotForgeLines()
    {
        rlog::warning("probes", "bad\r\n2026 fake \x1b[31mline");
        QCOMPARE(rlog::linesAfter(0).back().text, std::string("bad  2026 fake  [31mline"));
    }
    void writesTheFileAndSurvivesAnUnwritableOne()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("resetscope.log"));
        QVERIFY(rlog::openFile(path.toStdString()));
        rlog::error("ui", "to the file");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("to the file"));
        QVERIFY(!rlog::openFile("/proc/nowhere/resetscope.log"));
        rlog::error("ui", "still in the ring");
        QCOMPARE(rlog::linesAfter(0).back().text, std::string("still in the ring"));
    }
};
RESETSCOPE_TEST(LogTest)
#include "log_test.moc"
