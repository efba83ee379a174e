// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/application.h"
#include "ui/widgets/theme.h"

#include <QTest>

namespace {

[[maybe_unused]] const bool kApplication =
    resetscope::tests::setApplicationFactory([](int &argc, char **argv) -> std::unique_ptr<QObject> {
        auto application = std::make_unique<resetscope::ui::Application>(argc, argv);
        resetscope::ui::Theme::instance().apply(*application, resetscope::ui::Theme::Scheme::Light);
        return application;
    });

}  // namespace

using namespace resetscope::ui;

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Text pairs keep 4.5:1, edges of fields 3:1, in both schemes.
    void contrastIsEnough()
    {
        struct Pair {
            ColorRole ink;
            ColorRole paper;
            double least;
        };
        const std::vector<Pair> pairs{
            {ColorRole::Text, ColorRole::Window, 4.5},
            {ColorRole::Text, ColorRole::Surface, 4.5},
            {ColorRole::Text, ColorRole::SurfaceRaised, 4.5},
            {ColorRole::Text, ColorRole::AccentSoft, 4.5},
            {ColorRole::Text, ColorRole::Code, 4.5},
            {ColorRole::TextMuted, ColorRole::Window, 4.5},
            {ColorRole::TextMuted, ColorRole::Surface, 4.5},
            {ColorRole::TextMuted, ColorRole::AccentSoft, 4.5},
            {ColorRole::OnAccent, ColorRole::Accent, 4.5},
            {ColorRole::OnAccent, ColorRole::AccentHover, 4.5},
            {ColorRole::Accent, ColorRole::Window, 4.5},
            {ColorRole::Accent, ColorRole::Surface, 4.5},
            {ColorRole::Good, ColorRole::GoodSoft, 4.5},
            {ColorRole::Warn, ColorRole::WarnSoft, 4.5},
            {ColorRole::Bad, ColorRole::BadSoft, 4.5},
            {ColorRole::Bad, ColorRole::Window, 4.5},
            {ColorRole::Good, ColorRole::Window, 4.5},
            {ColorRole::Running, ColorRole::RunningSoft, 4.5},
            {ColorRole::Idle, ColorRole::IdleSoft, 4.5},
            {ColorRole::Text, ColorRole::GoodSoft, 4.5},
            {ColorRole::Text, ColorRole::WarnSoft, 4.5},
            {ColorRole::Text, ColorRole::BadSoft, 4.5},
            {ColorRole::BorderStrong, ColorRole::Surface, 3.0},
            {ColorRole::Lit, ColorRole::Surface, 3.0},
        };
        for (const bool dark : {false, true}) {
            for (const Pair &pair : pairs) {
                const double ratio = contrast(Theme::color(pair.ink, dark), Theme::color(pair.paper, dark));
                const QString which = QStringLiteral("%1 on %2 %3: %4");
                QVERIFY2(
                    ratio >= pair.least,
                    qPrintable(
                        which.arg(static_cast<int>(pair.ink)).arg(static_cast<int>(pair.paper)).arg(dark).arg(ratio)));
            }
        }
    }

    void contrastOfBlackAndWhite() { QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 0.01); }

    void switchingSaysSo()
    {
        int changes = 0;
        const auto connection = connect(&Theme::instance(), &Theme::changed, this, [&] { ++changes; });
        auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
        Theme::instance().apply(*application, Theme::Scheme::Dark);
        QVERIFY(Theme::instance().isDark());
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
        Theme::instance().apply(*application, Theme::Scheme::Light);
        QVERIFY(!Theme::instance().isDark());
        QCOMPARE(changes, 2);
        disconnect(connection);
    }
};
RESETSCOPE_TEST(ThemeTest)
#include "theme_test.moc"
