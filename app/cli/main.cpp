// SPDX-License-Identifier: GPL-3.0-or-later
// resetscope-cli: the headless twin of the wizard.
#include "app/cli/command_table.h"
#include "app/content/build_facts.h"

#include <QStringList>

#include <csignal>

namespace {

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::cli;

/// What this program consists of, for a report of a mistake in it.
QString versionText()
{
    QString text = u"resetscope-cli " RESETSCOPE_VERSION "\n"_s;
    for (const auto &[name, value] : app::buildFacts()) {
        text += u"  "_s + (name + u':').leftJustified(12) + value + u'\n';
    }
    return text;
}

Exit run(int &argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words.append(QString::fromLocal8Bit(argv[i]));
    }
    if (words.isEmpty()) {
        QStringList names;
        for (const Command &known : commandTable()) {
            names << known.name;
        }
        printError(u"say what to do: %1 (--help explains)"_s.arg(names.join(u", "_s)));
        return Exit::Usage;
    }
    const QString command = words.takeFirst();
    if (command == u"--help"_s || command == u"-h"_s || command == u"help"_s) {
        return printOut(overviewText()) ? Exit::Healthy : Exit::Usage;
    }
    if (command == u"--version"_s) {
        return printOut(versionText()) ? Exit::Healthy : Exit::Usage;
    }
    for (const Command &known : commandTable()) {
        if (command == known.name) {
            return known.run(argc, argv, words);
        }
    }
    printError(u"there is no command '%1' (--help lists them)"_s.arg(command.left(80)));
    return Exit::Usage;
}

}  // namespace

int main(int argc, char **argv)
{
    // A reader of the pipe that went away is noticed by the write, and the run is not killed in its middle.
    std::signal(SIGPIPE, SIG_IGN);
    return static_cast<int>(run(argc, argv));
}
