// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

struct Include {
    QString file;
    QString header;
};

std::vector<Include> includesOf(const QString &folder)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    std::vector<Include> result;
    QDirIterator files(QStringLiteral(RESETSCOPE_SOURCE_DIR) + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        while (!file.atEnd()) {
            const auto match = pattern.match(QString::fromUtf8(file.readLine()));
            if (match.hasMatch()) {
                result.push_back({file.fileName(), match.captured(1)});
            }
        }
    }
    return result;
}

}  // namespace

/// ui -> app -> probes, never back.
class LayersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void includesPointOneWay_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("forbidden");
        QTest::newRow("probes") << u"probes"_s << u"^(app/|ui/|tests/|Q[A-Z]|Qt)"_s;
        QTest::newRow("app") << u"app"_s
                             << u"^(ui/|tests/|QtWidgets|QtCharts|QWidget|QDialog|QMainWindow|QLabel|QChart)"_s;
        QTest::newRow("ui") << u"ui"_s << u"^(tests/|QtWidgets$|QtCharts$)"_s;
    }
    void includesPointOneWay()
    {
        QFETCH(QString, folder);
        QFETCH(QString, forbidden);
        const QRegularExpression pattern(forbidden);
        const auto includes = includesOf(folder);
        QVERIFY2(includes.size() > 20, "nothing was scanned");
        for (const Include &include : includes) {
            QVERIFY2(!pattern.match(include.header).hasMatch(),
                     qPrintable(include.file + u" includes "_s + include.header));
        }
    }
    void everySourceNamesItsLicence()
    {
        int seen = 0;
        for (const QString &folder : {u"app"_s, u"ui"_s, u"probes"_s, u"tests"_s}) {
            QDirIterator files(QStringLiteral(RESETSCOPE_SOURCE_DIR) + u'/' + folder, {u"*.h"_s, u"*.cpp"_s},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(file.readLine().contains("SPDX-License-Identifier: GPL-3.0-or-later"),
                         qPrintable(file.fileName()));
                ++seen;
            }
        }
        QVERIFY(seen > 50);
    }
};
RESETSCOPE_TEST(LayersTest)
#include "layers_test.moc"
