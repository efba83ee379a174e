// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog of other places, with a real sshd behind it.
#include "probes/lab/lab.h"
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"
#include "tests/support/ssh_server.h"
#include "tests/ui/ui_tools.h"
#include "ui/application.h"
#include "ui/wizard/fleet_box.h"
#include "ui/wizard/place_card.h"
#include "ui/wizard/places_dialog.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::tests;

namespace {

[[maybe_unused]] const bool kApplication =
    setApplicationFactory([](int &argc, char **argv) -> std::unique_ptr<QObject> {
        auto application = std::make_unique<ui::Application>(argc, argv);
        ui::Theme::instance().apply(*application, ui::Theme::Scheme::Light);
        return application;
    });

QString textOf(const QWidget &dialog, const QString &box)
{
    const auto *message = dialog.findChild<ui::MessageBox *>(box);
    return message && !message->isHidden() ? message->text() : QString();
}

}  // namespace

class PlacesDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void buttonOpensIt()
    {
        WindowFixture fixture;
        fixture.session().showCase(diagnosedSampleCase(SampleCase::IdleTimeout));
        fixture.session().goTo(ui::Step::Cause);
        auto *button = fixture.find<QPushButton>(ui::Step::Cause, u"otherPlace"_s);
        QVERIFY(button && !button->isHidden());
        bool shown = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<ui::PlacesDialog *>(QApplication::activeModalWidget());
            shown = dialog != nullptr;
            if (dialog) {
                dialog->accept();
            }
        });
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(shown);
    }

    void testsFromThere()
    {
        const SshServer server;
        if (!server.problem().isEmpty()) {
            QSKIP(qPrintable(server.problem()));
        }
        auto started = probes::lab::start("healthy", {0, 0});
        QVERIFY(std::holds_alternative<std::unique_ptr<probes::lab::Lab>>(started));
        const auto lab = std::get<std::unique_ptr<probes::lab::Lab>>(std::move(started));
        WindowFixture settings;  // places are remembered, but not in the settings of the user
        app::CaseFile file = diagnosedSampleCase(SampleCase::IdleTimeout);
        file.target = std::get<probes::Target>(probes::parseTarget(lab->url()));
        file.options.maxIdle = probes::Seconds(2);
        ui::PlacesDialog dialog(file, nullptr);
        dialog.show();
        auto *field = dialog.findChild<QLineEdit *>(u"placeField"_s);
        auto *test = dialog.findChild<QPushButton *>(u"testFromThere"_s);
        field->setText(u"-oProxyCommand=x"_s);
        QTest::mouseClick(test, Qt::LeftButton);
        QVERIFY(!textOf(dialog, u"placeProblem"_s).isEmpty());
        QVERIFY(!dialog.isRunning());

        dialog.findChild<QLineEdit *>(u"configField"_s)->setText(server.config());
        field->setText(u"127.0.0.1"_s);
        QTest::mouseClick(test, Qt::LeftButton);
        QVERIFY(dialog.isRunning());
        QVERIFY(field->text().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), 120000);
        QCOMPARE(dialog.comparison().places.size(), 2U);
        QVERIFY(!textOf(dialog, u"placesSentence"_s).isEmpty());
        // Fine there up to 2 s says nothing about 60 s: no conclusion is drawn.
        QCOMPARE(dialog.comparison().pattern, app::Pattern::Unclear);

        // A place that fails says why and can be tried again; a removed one is gone from the comparison.
        dialog.findChild<QLineEdit *>(u"configField"_s)->setText(server.strangeConfig());
        field->setText(u"127.0.0.1"_s);
        QTest::mouseClick(test, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), 60000);
        const auto cards = dialog.findChildren<ui::PlaceCard *>();
        const auto *words = cards.last()->findChild<QLabel *>(u"placeWords"_s);
        QVERIFY2(words->text().contains(u"host key"_s), qPrintable(words->text()));
        QVERIFY(!cards.last()->findChild<QPushButton *>(u"againPlace"_s)->isHidden());
        cards.last()->findChild<QPushButton *>(u"removePlace"_s)->click();
        QCOMPARE(dialog.comparison().places.size(), 2U);
    }

    void closingEndsTheRun()
    {
        const SshServer server;
        if (!server.problem().isEmpty()) {
            QSKIP(qPrintable(server.problem()));
        }
        WindowFixture settings;
        auto file = diagnosedSampleCase(SampleCase::IdleTimeout);
        ui::PlacesDialog dialog(file, nullptr);
        app::SshPlace place;
        place.host = u"127.0.0.1"_s;
        place.config = server.config();
        dialog.addPlace(place);
        QVERIFY(dialog.isRunning());
        // The destructor waits for ssh and no longer.
    }

    void folderOfResults()
    {
        const QTemporaryDir folder;
        const auto put = [&](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(
            put(u"node-1.json"_s, QJsonDocument(app::toJson(diagnosedSampleCase(SampleCase::IdleTimeout))).toJson()));
        QVERIFY(put(u"bad.json"_s, "{"));
        ui::PlacesDialog dialog(diagnosedSampleCase(SampleCase::IdleTimeout), nullptr);
        dialog.show();
        dialog.openFolder(folder.path());
        QVERIFY(textOf(dialog, u"placeProblem"_s).contains(u"bad.json"_s));
        QCOMPARE(dialog.comparison().pattern, app::Pattern::SameEverywhere);
        QVERIFY(textOf(dialog, u"placesSentence"_s).contains(u"60"_s));
    }

    void filesForManyPlaces()
    {
        const QTemporaryDir folder;
        ui::PlacesDialog dialog(diagnosedSampleCase(SampleCase::IdleTimeout), nullptr);
        dialog.fleet()->choose(app::FleetTool::Ansible);
        QVERIFY(dialog.findChild<ui::CodeView *>(u"fleetCode"_s)->toPlainText().contains(u"ansible-playbook"_s));
        QCOMPARE(dialog.fleet()->saveTo(folder.filePath(u"x.yaml"_s)), std::nullopt);
        QFile file(folder.filePath(u"x.yaml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("-i inventory x.yaml"));
        QVERIFY(dialog.fleet()->saveTo(u"/no/such/folder/x.yaml"_s));
        auto secret = diagnosedSampleCase(SampleCase::IdleTimeout);
        secret.target = std::get<probes::Target>(probes::parseTarget("https://shop.example.com/?token=abc"));
        ui::PlacesDialog refusing(secret, nullptr);
        QVERIFY(!refusing.findChild<QPushButton *>(u"saveFleet"_s)->isEnabled());
    }
};

RESETSCOPE_TEST(PlacesDialogTest)
#include "places_dialog_test.moc"
