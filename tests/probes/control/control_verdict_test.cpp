// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/control/control_verdict.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace resetscope::probes;

class ControlVerdictTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void compared_data()
    {
        QTest::addColumn<QString>("suspect");
        QTest::addColumn<QString>("control");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("only this service") << "reset 6"
                                           << "ok 6"
                                           << "ok";
        QTest::newRow("neither fails now") << "ok 6"
                                           << "ok 6"
                                           << "ok";
        QTest::newRow("everything is reset") << "reset 6"
                                             << "reset 6"
                                             << "same";
        QTest::newRow("most of both") << "reset 4 ok 2"
                                      << "reset 3 ok 3"
                                      << "same";
        QTest::newRow("one lost test") << "reset 6"
                                       << "reset 1 ok 5"
                                       << "none";
        QTest::newRow("one each") << "reset 1 ok 5"
                                  << "reset 1 ok 5"
                                  << "none";
        QTest::newRow("other failure") << "reset 6"
                                       << "refused 6"
                                       << "none";
        QTest::newRow("control down") << "ok 6"
                                      << "timeout 6"
                                      << "none";
        QTest::newRow("control not tested") << "reset 6"
                                            << ""
                                            << "none";
        QTest::newRow("no way out") << "unreachable 6"
                                    << "unreachable 6"
                                    << "same";
    }
    void compared()
    {
        QFETCH(QString, suspect);
        QFETCH(QString, control);
        QFETCH(QString, outcome);
        const auto counts = [](const QString &text) {
            LightCounts result;
            const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
            for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
                result[words[i].toStdString()] = words[i + 1].toInt();
            }
            return result;
        };
        const ControlVerdict verdict = compareWithControl(counts(suspect), counts(control));
        QCOMPARE(QString::fromStdString(verdict.outcome), outcome);
        QCOMPARE(verdict.works, outcome == QStringLiteral("ok"));
    }
};

RESETSCOPE_TEST(ControlVerdictTest)
#include "control_verdict_test.moc"
