// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"
#include "tests/ui/chart_samples.h"
#include "tests/ui/focus_audit.h"
#include "tests/ui/page_states.h"
#include "tests/ui/ui_tools.h"
#include "ui/application.h"
#include "ui/charts/probe_charts.h"
#include "ui/tree/tree_view.h"
#include "ui/widgets/accessible.h"
#include "ui/wizard/dialogs.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QLineEdit>
#include <QLocale>
#include <QSet>
#include <QTest>

namespace {

[[maybe_unused]] const bool kApplication =
    resetscope::tests::setApplicationFactory([](int &argc, char **argv) -> std::unique_ptr<QObject> {
        auto application = std::make_unique<resetscope::ui::Application>(argc, argv);
        resetscope::ui::Theme::instance().apply(*application, resetscope::ui::Theme::Scheme::Light);
        return application;
    });

}  // namespace

using namespace resetscope;
using namespace resetscope::tests;
using namespace resetscope::ui;
using namespace Qt::StringLiterals;

class AccessibilityTest : public QObject {
    Q_OBJECT

    static QString where(const QAccessibleInterface &object)
    {
        const QObject *named = object.object();
        const QString kind = named ? QString::fromLatin1(named->metaObject()->className()) : u"part"_s;
        while (named && named->objectName().isEmpty()) {
            named = named->parent();
        }
        return u"%1 in %2"_s.arg(kind, named ? named->objectName() : u"?"_s);
    }

    /// Every visible object below, the root first; parts of pictures as well.
    static void walk(QAccessibleInterface *object, const std::function<void(QAccessibleInterface &)> &visit,
                     int depth = 0)
    {
        if (!object || depth > 60 || object->state().invisible) {
            return;
        }
        visit(*object);
        for (int i = 0; i < object->childCount(); ++i) {
            walk(object->child(i), visit, depth + 1);
        }
    }

    static bool isControl(QAccessible::Role role)
    {
        static const QSet<QAccessible::Role> roles{
            QAccessible::Button,      QAccessible::ButtonMenu,   QAccessible::CheckBox, QAccessible::RadioButton,
            QAccessible::ComboBox,    QAccessible::EditableText, QAccessible::SpinBox,  QAccessible::Slider,
            QAccessible::ProgressBar, QAccessible::List,         QAccessible::Table,    QAccessible::Tree,
            QAccessible::PageTab,     QAccessible::PageTabList,  QAccessible::Chart,    QAccessible::Graphic,
            QAccessible::Link,        QAccessible::AlertMessage, QAccessible::ListItem, QAccessible::TreeItem,
            QAccessible::Dialog,      QAccessible::MenuItem};
        return roles.contains(role);
    }

    static void complain(const QSet<QString> &problems)
    {
        QStringList sorted(problems.begin(), problems.end());
        sorted.sort();
        for (const QString &problem : std::as_const(sorted)) {
            qWarning().noquote() << problem;
        }
        QVERIFY2(sorted.isEmpty(), qPrintable(u"%1 problems:\n"_s.arg(sorted.size()) + sorted.join(u'\n')));
    }

    /// What one walk through every page, state and dialog in one look brought to light. A walk takes most of a minute
    /// of real windows and practice faults, so every question is asked on the same one.
    struct Walk {
        int states = 0;
        int objects = 0;
        int controls = 0;
        int pictures = 0;
        int parts = 0;
        int stops = 0;
        QSet<QString> kinds;  ///< of controls whose focus was looked at
        QSet<QString> nameless;
        QSet<QString> speechless;  ///< pictures that do not say what they show
        QSet<QString> unreachable;
        QSet<QString> unseen;  ///< focus without a visible mark
    };

    static const Walk &walkIn(const QString &look)
    {
        static const QMap<QString, Variant> looks{
            {u"usual"_s, {u"spoken"_s, false, false, {1180, 800}}},
            {u"dark"_s, {u"focus"_s, true, false, {1180, 800}}},
            {u"narrow"_s, {u"keys"_s, false, false, {820, 640}}},
            {u"right to left"_s, {u"rtl"_s, false, true, {1180, 800}}},
        };
        static QMap<QString, Walk> walked;
        if (!walked.contains(look)) {
            Walk &all = walked[look];
            Studio studio({}, [&](QWidget &widget, const QString &name) {
                askForNames(widget, name, all);
                askPictures(widget, name, all);
                walkByTab(widget, name, all);
                lookForFocus(widget, name, all);
            });
            visitPages(studio, looks[look]);
            all.states = studio.taken();
            qInfo("%d states, %d objects, %d controls, %d pictures with %d parts, %d stops, %d kinds of controls",
                  all.states, all.objects, all.controls, all.pictures, all.parts, all.stops,
                  static_cast<int>(all.kinds.size()));
        }
        return walked[look];
    }

    static void askForNames(QWidget &widget, const QString &name, Walk &all)
    {
        walk(QAccessible::queryAccessibleInterface(&widget), [&](QAccessibleInterface &object) {
            ++all.objects;
            const auto role = object.role();
            const QString words = object.text(QAccessible::Name).trimmed();
            const bool focusable = object.state().focusable;
            const auto *owner = qobject_cast<QWidget *>(object.object());
            const bool window = owner && owner->isWindow();
            const bool inside = owner && (owner->objectName().startsWith(u"qt_"_s) ||
                                          qobject_cast<QLineEdit *>(owner->parentWidget()) ||
                                          qobject_cast<QAbstractSpinBox *>(owner->parentWidget()));
            // A tab widget hands the focus on to its bar; an empty cell of a table is what it is.
            if ((!isControl(role) && !focusable) || role == QAccessible::Cell || (owner && owner->focusProxy())) {
                return;
            }
            ++all.controls;
            const QString place = u"%1 (role %2) first seen on %3"_s;
            if (words.isEmpty() && !inside && !window) {
                all.nameless << u"no name: "_s + place.arg(where(object)).arg(role).arg(name.section(u'-', 0, 1));
            }
            if (focusable && !window && (role == QAccessible::Client || role == QAccessible::NoRole)) {
                all.nameless << u"no role: "_s + place.arg(where(object)).arg(role).arg(name.section(u'-', 0, 1));
            }
        });
    }

    static void askPictures(QWidget &widget, const QString &name, Walk &all)
    {
        walk(QAccessible::queryAccessibleInterface(&widget), [&](QAccessibleInterface &object) {
            auto *owner = qobject_cast<QWidget *>(object.object());
            if (!owner || !dynamic_cast<PictureParts *>(owner)) {
                return;
            }
            ++all.pictures;
            const QString result = object.text(QAccessible::Description);
            if (result.size() < 12 && object.childCount() > 0) {
                all.speechless << u"no result in words: %1 on %2"_s.arg(where(object), name);
            }
            for (int i = 0; i < object.childCount(); ++i) {
                QAccessibleInterface *part = object.child(i);
                if (!part || part->text(QAccessible::Name).size() < 3 || part->parent() != &object ||
                    object.indexOfChild(part) != i || part->rect().isEmpty()) {
                    all.speechless << u"part %1 of %2 on %3: “%4”"_s.arg(i).arg(
                        where(object), name, part ? part->text(QAccessible::Name) : u"none"_s);
                    break;
                }
                ++all.parts;
            }
        });
    }

    static void walkByTab(QWidget &widget, const QString &name, Walk &all)
    {
        const FocusAudit audit(widget);
        all.stops += static_cast<int>(audit.order().size());
        for (const QString &problem : audit.problems()) {
            if (!name.contains(u"coach"_s)) {  // floats over the page
                all.unreachable << name.section(u'-', 0, 2) + u": "_s + problem;
            }
        }
    }

    static void lookForFocus(QWidget &widget, const QString &name, Walk &all)
    {
        for (const FocusAudit::Ring &ring : FocusAudit::rings(widget, all.kinds)) {
            if (ring.strongPixels < ring.needed) {
                all.unseen << u"%1 on %2: %3 of %4 pixels"_s.arg(ring.kind, name.section(u'-', 0, 1))
                                  .arg(ring.strongPixels)
                                  .arg(ring.needed);
            }
        }
    }

    static void addLooks()
    {
        QTest::addColumn<QString>("look");
        for (const char *look : {"usual", "dark", "narrow", "right to left"}) {
            QTest::newRow(look) << QString::fromLatin1(look);
        }
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    /// Every control on every page and dialog has a role and a name; what can be focused is never a nameless box.
    void everythingHasRoleAndName_data() { addLooks(); }
    void everythingHasRoleAndName()
    {
        QFETCH(const QString, look);
        QVERIFY(walkIn(look).controls > 1000);
        complain(walkIn(look).nameless);
    }

    /// Charts, ladder and tree are more than a name: a result in words, and each part with its values.
    void picturesSayWhatTheyShow_data() { addLooks(); }
    void picturesSayWhatTheyShow()
    {
        QFETCH(const QString, look);
        QVERIFY(walkIn(look).parts > 200);
        complain(walkIn(look).speechless);
    }

    /// The keyboard reaches everything, in the order of reading, and comes round again.
    void keyboardReachesEverything_data() { addLooks(); }
    void keyboardReachesEverything()
    {
        QFETCH(const QString, look);
        QVERIFY(walkIn(look).stops > 500);
        complain(walkIn(look).unreachable);
    }

    /// Where the focus is can be seen: enough pixels change, with enough contrast (WCAG 2.4.7, 1.4.11).
    void focusIsVisible_data() { addLooks(); }
    void focusIsVisible()
    {
        QFETCH(const QString, look);
        QVERIFY(walkIn(look).kinds.size() > 15);
        complain(walkIn(look).unseen);
    }

    /// What happens by itself is told, together and not sample by sample.
    void liveResultsAreTold()
    {
        WindowFixture fixture;
        announce(&fixture.page(Step::Start), u"One."_s);
        announce(&fixture.page(Step::Start), u"Two."_s);
        announce(&fixture.page(Step::Start), u"Two."_s);
        auto *mouth = fixture.window().findChild<QWidget *>(u"announcer"_s);
        QVERIFY(mouth);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(mouth);
        QCOMPARE(spoken->role(), QAccessible::AlertMessage);
        QTRY_COMPARE(spoken->text(QAccessible::Name), u"One. Two."_s);
        QVERIFY(mouth->size().width() <= 1);
    }

    /// The arrow keys tell the part they come to.
    void arrowKeysTellParts_data()
    {
        QTest::addColumn<QString>("probe");
        for (const QString &probe : chartSampleIds()) {
            QTest::newRow(qPrintable(probe)) << probe;
        }
    }
    void arrowKeysTellParts()
    {
        QFETCH(const QString, probe);
        const ChartSample sample = chartSample(probe);
        ProbeCharts charts(nullptr);
        charts.resize(620, 420);
        charts.showProbe(sample.record, sample.findings);
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        for (ChartPanel *chart : charts.charts()) {
            chart->resize(600, 360);
            static_cast<void>(chart->grab());
            QTest::keyClick(chart, Qt::Key_Down);
            QTest::keyClick(chart, Qt::Key_Down);
            QVERIFY2(chart->currentPart() >= 0, qPrintable(chart->title()));
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chart);
            QAccessibleInterface *part = spoken->child(chart->currentPart());
            QVERIFY(part && part->state().selected);
            QCOMPARE(part->text(QAccessible::Name), chart->partWords(chart->currentPart()));
        }
    }

    /// A dialog takes the focus and gives it back.
    void dialogsReturnTheFocus()
    {
        WindowFixture fixture;
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        auto *card = fixture.find<QWidget>(Step::Start, u"captureCard"_s);
        card->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(card->hasFocus());
        {
            SettingsDialog settings(&fixture.window());
            settings.open();
            QVERIFY(QTest::qWaitForWindowActive(&settings));
            QTRY_VERIFY(QApplication::focusWidget() && settings.isAncestorOf(QApplication::focusWidget()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QVERIFY(!settings.isVisible());
        }
        fixture.window().activateWindow();  // what a window manager does
        QTRY_VERIFY(card->hasFocus());
    }
};
RESETSCOPE_TEST(AccessibilityTest)
#include "accessibility_test.moc"
