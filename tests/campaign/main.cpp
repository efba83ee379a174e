// SPDX-License-Identifier: GPL-3.0-or-later
// usage: resetscope-campaign [--quick] [--only SECTION,...]
// Does to the programs what happens in real life, and worse, and prints what came of it as a table. Exit status 0:
// every promise held; 1: one did not; 77: nothing could be run here.
#include "tests/campaign/sections.h"

#include "tests/campaign/program.h"

#include <QApplication>

#include <cstdio>

namespace {

using namespace resetscope::campaign;

struct Section {
    const char *id;
    const char *title;
    void (*run)(Figures &, Size);
};

constexpr Section kSections[] = {
    {"kills-writes", "a store killed while it writes", killedWrites},
    {"kills-sessions", "the wizard's session killed while it measures", killedSessions},
    {"kills-reports", "diagnose killed", killedDiagnoses},
    {"disks", "full disks and locked folders", disks},
    {"clocks", "jumping clocks", clocks},
    {"unplugged", "networks that go away", unplugged},
    {"floods", "floods of samples", floods},
    {"servers", "hostile servers", hostileServers},
    {"files", "hostile files", hostileFiles},
    {"quiet", "who is contacted", quiet},
};

struct Role {
    const char *option;
    int (*run)(const QStringList &);
};

constexpr Role kRoles[] = {
    {"--keep", kept},     {"--store", storeOnDisk}, {"--in-quiet", inQuietNetwork}, {"--in-cable", inCableNetwork},
    {"--serve", serveAt},
};

}  // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("resetscope-campaign"));
    QStringList words = QCoreApplication::arguments().mid(1);
    for (const Role &role : kRoles) {
        if (!words.isEmpty() && words.front() == QLatin1String(role.option)) {
            return role.run(words.mid(1));
        }
    }
    Size size;
    QStringList only;
    while (!words.isEmpty()) {
        const QString word = words.takeFirst();
        if (word == QStringLiteral("--quick")) {
            size.quick = true;
        } else if (word == QStringLiteral("--only") && !words.isEmpty()) {
            only = words.takeFirst().split(QLatin1Char(','));
        } else {
            std::fprintf(stderr, "usage: resetscope-campaign [--quick] [--only SECTION,...]\n");
            return 2;
        }
    }
    Figures figures;
    for (const Section &section : kSections) {
        // "kills" is all of kills-...
        const QString id = QLatin1String(section.id);
        if (!only.isEmpty() && !only.contains(id) && !only.contains(id.section(QLatin1Char('-'), 0, 0))) {
            continue;
        }
        std::fprintf(stderr, "%s\n", section.title);
        const double begin = now_s();
        section.run(figures, size);
        std::fprintf(stderr, "  (%.0f s)\n", now_s() - begin);
    }
    figures.print();
    return !figures.anythingRun() ? 77 : figures.allHeld() ? 0 : 1;
}
