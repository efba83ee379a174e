// SPDX-License-Identifier: GPL-3.0-or-later
// resetscope-cli: the headless twin of the wizard.
#include "app/cli/commands.h"

#include <QStringList>

#include <csignal>

namespace {

using namespace Qt::StringLiterals;
using namespace resetscope::cli;

QString overview()
{
    return u"usage: resetscope-cli COMMAND [arguments]\n"
           "\n"
           "Finds out why connections die with \"Connection reset by peer\".\n"
           "\n"
           "  diagnose TARGET        measures a service and names the cause\n"
           "  check CASE             tests again after the fix and says whether it worked\n"
           "  watch TARGET           uses a service for hours and names the pattern of its resets\n"
           "  relay TARGET           hands your own application's traffic on and records how it ends\n"
           "  places TARGET          measures from other machines as well and compares\n"
           "  import FOLDER          compares results that were measured elsewhere\n"
           "  report CASE --pdf FILE a saved case as PDF, HTML or JSON\n"
           "  fixes                  the catalogue of fixes\n"
           "  lab list | start | run practice faults on this computer\n"
           "  capture FILE           reads a network capture and says who sent each reset\n"
           "  evidence FILE...       reads server logs and configurations and says what they show\n"
           "\n"
           "Each command explains itself: resetscope-cli COMMAND --help\n"
           "Exit status: 0 no fault found, 1 a fault was diagnosed, 2 wrong usage or unreadable input,\n"
           "3 nothing could be measured, 130 interrupted.\n"_s;
}

Exit run(int &argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words.append(QString::fromLocal8Bit(argv[i]));
    }
    if (words.isEmpty()) {
        printError(u"say what to do: diagnose, watch, relay, capture, report, fixes or lab (--help explains)"_s);
        return Exit::Usage;
    }
    const QString command = words.takeFirst();
    if (command == u"--help"_s || command == u"-h"_s || command == u"help"_s) {
        return printOut(overview()) ? Exit::Healthy : Exit::Usage;
    }
    if (command == u"--version"_s) {
        return printOut(u"resetscope-cli " RESETSCOPE_VERSION "\n"_s) ? Exit::Healthy : Exit::Usage;
    }
    if (command == u"diagnose"_s) {
        return diagnoseCommand(argc, argv, words);
    }
    if (command == u"check"_s) {
        return checkCommand(argc, argv, words);
    }
    if (command == u"report"_s) {
        return reportCommand(argc, argv, words);
    }
    if (command == u"fixes"_s) {
        return fixesCommand(argc, argv, words);
    }
    if (command == u"lab"_s) {
        return labCommand(argc, argv, words);
    }
    if (command == u"watch"_s) {
        return watchCommand(argc, argv, words);
    }
    if (command == u"relay"_s) {
        return relayCommand(argc, argv, words);
    }
    if (command == u"places"_s) {
        return placesCommand(argc, argv, words);
    }
    if (command == u"import"_s) {
        return importCommand(argc, argv, words);
    }
    if (command == u"capture"_s) {
        return captureCommand(argc, argv, words);
    }
    if (command == u"evidence"_s) {
        return evidenceCommand(argc, argv, words);
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
