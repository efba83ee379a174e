// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

namespace resetscope::cli {

using namespace Qt::StringLiterals;

const std::vector<Command> &commandTable()
{
    static const std::vector<Command> table{
        {u"diagnose"_s,
         u"diagnose TARGET"_s,
         u"measures a service and names the cause"_s,
         diagnoseCommand,
         {&diagnoseSpec()}},
        {u"check"_s,
         u"check CASE"_s,
         u"tests again after the fix and says whether it worked"_s,
         checkCommand,
         {&checkSpec()}},
        {u"watch"_s,
         u"watch TARGET"_s,
         u"uses a service for hours and names the pattern of its resets"_s,
         watchCommand,
         {&watchSpec()}},
        {u"relay"_s,
         u"relay TARGET"_s,
         u"hands your own application's traffic on and records how it ends"_s,
         relayCommand,
         {&relaySpec()}},
        {u"places"_s,
         u"places TARGET"_s,
         u"measures from other machines as well and compares"_s,
         placesCommand,
         {&placesSpec()}},
        {u"import"_s,
         u"import FOLDER"_s,
         u"compares results that were measured elsewhere"_s,
         importCommand,
         {&importSpec()}},
        {u"report"_s,
         u"report CASE --pdf FILE"_s,
         u"a saved case as PDF, HTML or JSON"_s,
         reportCommand,
         {&reportSpec()}},
        {u"fixes"_s, u"fixes"_s, u"the catalogue of fixes"_s, fixesCommand, {&fixesSpec()}},
        {u"lab"_s, u"lab list | start | run"_s, u"practice faults on this computer"_s, labCommand, labSpecs()},
        {u"capture"_s,
         u"capture FILE"_s,
         u"reads a network capture and says who sent each reset"_s,
         captureCommand,
         {&captureSpec()}},
        {u"evidence"_s,
         u"evidence FILE..."_s,
         u"reads server logs and configurations and says what they show"_s,
         evidenceCommand,
         {&evidenceSpec()}},
        {u"completion"_s, u"completion SHELL"_s, u"a completion script for bash, zsh or fish"_s, completionCommand, {}},
        {u"manual"_s, u"manual"_s, u"the manual page, for man -l"_s, manualCommand, {}},
    };
    return table;
}

QString overviewText()
{
    QString text = u"usage: resetscope-cli COMMAND [arguments]\n"
                   "\n"
                   "Finds out why connections die with \"Connection reset by peer\".\n"
                   "\n"_s;
    for (const Command &command : commandTable()) {
        text += u"  "_s + command.usage.leftJustified(23) + command.summary + u'\n';
    }
    text += u"\n"
            "Each command explains itself: resetscope-cli COMMAND --help\n"
            "Exit status: 0 no fault found, 1 a fault was diagnosed, 2 wrong usage or unreadable input,\n"
            "3 nothing could be measured, 130 interrupted.\n"_s;
    return text;
}

}  // namespace resetscope::cli
