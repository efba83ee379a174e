// SPDX-License-Identifier: GPL-3.0-or-later
// Completion for shells, from the same specifications as `--help`: a new option completes without another edit.
#include "app/cli/command_table.h"
#include "app/cli/diagnose_request.h"
#include "app/content/language.h"
#include "app/model/cause.h"
#include "probes/lab/lab.h"

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

/// What may follow an option, by the name its value has in `--help`.
QStringList valuesOf(const OptionSpec &option)
{
    if (option.valueName == u"CODE"_s) {
        QStringList codes;
        for (const app::Language &language : app::languages()) {
            codes << language.code;
        }
        return codes;
    }
    if (option.name == u"only"_s || option.name == u"skip"_s) {
        return knownProbes();
    }
    if (option.name == u"cause"_s) {
        QStringList ids;
        for (const app::Cause cause : app::allCauses()) {
            ids << app::causeId(cause);
        }
        return ids;
    }
    if (option.name == u"answer"_s) {
        QStringList pairs;
        for (auto it = knownAnswers().cbegin(); it != knownAnswers().cend(); ++it) {
            for (const QString &value : it.value()) {
                pairs << it.key() + u'=' + value;
            }
        }
        return pairs;
    }
    if (option.name == u"hide"_s) {
        return {u"hosts"_s, u"addresses"_s, u"paths"_s, u"names"_s};
    }
    if (option.name == u"max-idle"_s) {
        return {u"quick"_s, u"cloud"_s, u"deep"_s, u"background"_s};
    }
    if (option.name == u"collector"_s) {
        return {u"linux"_s, u"windows"_s};
    }
    return {};
}

bool takesPath(const QString &valueName)
{
    return valueName.contains(u"FILE"_s) || valueName.contains(u"FOLDER"_s) || valueName.contains(u"CASE"_s);
}

/// "lab start" completes below "lab", with its verbs as words of their own.
QStringList wordsOf(const Command &command)
{
    if (command.name == u"completion"_s) {
        return {u"bash"_s, u"zsh"_s, u"fish"_s};
    }
    if (command.specs.size() < 2) {
        return {};
    }
    QStringList words;
    for (const CommandSpec *spec : command.specs) {
        words << spec->name.section(u' ', 1);
    }
    for (const auto &scenario : probes::lab::scenarios()) {
        words << QString::fromStdString(std::string(scenario.id));
    }
    return words;
}

/// Every option once, also where several verbs share it.
std::vector<OptionSpec> optionsOf(const Command &command)
{
    std::vector<OptionSpec> options;
    QStringList seen;
    for (const CommandSpec *spec : command.specs) {
        for (const OptionSpec &option : spec->options) {
            if (!seen.contains(option.name)) {
                seen << option.name;
                options.push_back(option);
            }
        }
    }
    options.push_back({u"help"_s, QString(), u"what the command accepts"_s});
    return options;
}

/// Text inside single quotes of a shell.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString bashScript()
{
    QString names;
    QString cases;
    for (const Command &command : commandTable()) {
        names += command.name + u' ';
        QStringList flags;
        QString values;
        for (const OptionSpec &option : optionsOf(command)) {
            flags << u"--"_s + option.name;
            if (const QStringList choices = valuesOf(option); !choices.isEmpty()) {
                values += u"            --%1) _resetscope_words %2; return ;;\n"_s.arg(option.name,
                                                                                       quoted(choices.join(u' ')));
            } else if (takesPath(option.valueName)) {
                values += u"            --%1) COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n"_s.arg(option.name);
            } else if (!option.valueName.isEmpty()) {
                values += u"            --%1) return ;;\n"_s.arg(option.name);
            }
        }
        const bool files = !command.specs.empty() && takesPath(command.specs.front()->positional);
        cases += u"        %1)\n            case $prev in\n%2            esac\n"
                 "            if [[ $cur == -* ]]; then _resetscope_words %3; return; fi\n"
                 "            %4 ;;\n"_s.arg(command.name, values, quoted(flags.join(u' ')),
                                             files ? u"COMPREPLY=($(compgen -f -- \"$cur\"))"_s
                                                   : u"_resetscope_words "_s + quoted(wordsOf(command).join(u' ')));
    }
    return u"# bash completion for resetscope-cli; made by `resetscope-cli completion bash`.\n"
           "_resetscope_words() {\n"
           "    local prefix=''\n"
           "    # A list such as dns,tls goes on after its last comma.\n"
           "    [[ $cur != *,* ]] || prefix=${cur%,*},\n"
           "    COMPREPLY=($(compgen -W \"$1\" -P \"$prefix\" -- \"${cur#\"$prefix\"}\"))\n"
           "    # bash takes '=' for a border of words and completes what is behind it.\n"
           "    if [[ $cur == *=* && $COMP_WORDBREAKS == *=* ]]; then\n"
           "        COMPREPLY=(\"${COMPREPLY[@]#\"${cur%\"${cur##*=}\"}\"}\")\n"
           "    fi\n"
           "}\n"
           "_resetscope_cli() {\n"
           "    local line=${COMP_LINE:0:COMP_POINT} cur prev words\n"
           "    read -r -a words <<<\"$line\"\n"
           "    cur=''\n"
           "    [[ $line == *' ' ]] || cur=${words[-1]}\n"
           "    local typed=${#words[@]}\n"
           "    [[ -z $cur ]] || typed=$((typed - 1))\n"
           "    prev=${words[typed - 1]}\n"
           "    COMPREPLY=()\n"
           "    if ((typed == 1)); then\n"
           "        _resetscope_words '%1--help --version'\n"
           "        return\n"
           "    fi\n"
           "    case ${words[1]} in\n"
           "%2    esac\n"
           "}\n"
           "complete -F _resetscope_cli resetscope-cli\n"_s.arg(names, cases);
}

QString zshScript()
{
    QString list;
    QString cases;
    for (const Command &command : commandTable()) {
        list += u"        %1\n"_s.arg(quoted(command.name + u':' + QString(command.summary).replace(u':', u"\\:"_s)));
        QString specs;
        for (const OptionSpec &option : optionsOf(command)) {
            QString help = option.help;
            help.replace(u'[', u'(').replace(u']', u')').replace(u':', u"\\:"_s);
            QString spec = u"*--%1[%2]"_s.arg(option.name, help);
            if (!option.valueName.isEmpty()) {
                const QStringList choices = valuesOf(option);
                spec += u":value:"_s + (!choices.isEmpty()            ? u'(' + choices.join(u' ') + u')'
                                        : takesPath(option.valueName) ? u"_files"_s
                                                                      : u" "_s);
            }
            specs += u" \\\n                "_s + quoted(spec);
        }
        const bool files = !command.specs.empty() && takesPath(command.specs.front()->positional);
        const QString rest = files ? u"_files"_s : u'(' + wordsOf(command).join(u' ') + u')';
        cases += u"        %1)\n            _arguments%2 \\\n                %3 ;;\n"_s.arg(
            command.name, specs, quoted(u"*:argument:"_s + (rest == u"()"_s ? u" "_s : rest)));
    }
    return u"#compdef resetscope-cli\n"
           "# zsh completion for resetscope-cli; made by `resetscope-cli completion zsh`.\n"
           "_resetscope_cli() {\n"
           "    local -a commands=(\n%1    )\n"
           "    if ((CURRENT == 2)); then\n"
           "        _describe command commands\n"
           "        return\n"
           "    fi\n"
           "    local command=$words[2]\n"
           "    shift words\n"
           "    ((CURRENT--))\n"
           "    case $command in\n"
           "%2    esac\n"
           "}\n"
           "_resetscope_cli \"$@\"\n"_s.arg(list, cases);
}

QString fishScript()
{
    QString text = u"# fish completion for resetscope-cli; made by `resetscope-cli completion fish`.\n"
                   "complete -c resetscope-cli -f\n"_s;
    for (const Command &command : commandTable()) {
        text += u"complete -c resetscope-cli -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(command.name,
                                                                                           quoted(command.summary));
        const QString seen = quoted(u"__fish_seen_subcommand_from "_s + command.name);
        if (const QStringList words = wordsOf(command); !words.isEmpty()) {
            text += u"complete -c resetscope-cli -n %1 -a %2\n"_s.arg(seen, quoted(words.join(u' ')));
        }
        if (!command.specs.empty() && takesPath(command.specs.front()->positional)) {
            text += u"complete -c resetscope-cli -n %1 -F\n"_s.arg(seen);
        }
        for (const OptionSpec &option : optionsOf(command)) {
            const QStringList choices = valuesOf(option);
            text += u"complete -c resetscope-cli -n %1 -l %2 -d %3%4\n"_s.arg(
                seen, option.name, quoted(option.help),
                !choices.isEmpty()            ? u" -x -a "_s + quoted(choices.join(u' '))
                : takesPath(option.valueName) ? u" -r -F"_s
                : !option.valueName.isEmpty() ? u" -x"_s
                                              : QString());
        }
    }
    return text;
}

}  // namespace

std::optional<QString> completionScript(const QString &shell)
{
    if (shell == u"bash"_s) {
        return bashScript();
    }
    if (shell == u"zsh"_s) {
        return zshScript();
    }
    if (shell == u"fish"_s) {
        return fishScript();
    }
    return std::nullopt;
}

Exit completionCommand(int &, char **, const QStringList &words)
{
    if (words == QStringList{u"--help"_s} || words == QStringList{u"-h"_s}) {
        return printOut(u"usage: resetscope-cli completion SHELL\n\nPrints a completion script. SHELL: bash, zsh or "
                        u"fish. For this session of bash:\n"
                        "source <(resetscope-cli completion bash)\n"_s)
                   ? Exit::Healthy
                   : Exit::Usage;
    }
    if (words.size() != 1) {
        printError(u"completion: name one shell: bash, zsh or fish"_s);
        return Exit::Usage;
    }
    const auto script = completionScript(words.first());
    if (!script) {
        printError(
            u"completion: '%1' is not a shell that is known; bash, zsh and fish are"_s.arg(words.first().left(80)));
        return Exit::Usage;
    }
    return printOut(*script) ? Exit::Healthy : Exit::Usage;
}

}  // namespace resetscope::cli
