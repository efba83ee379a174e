// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

/// Text for man(7): hyphens that are typed stay hyphens, and no line begins with a request.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'.') || line.startsWith(u'\'')) {
            line.prepend(u"\\&"_s);
        }
    }
    return lines.join(u'\n');
}

QString section(const QString &title)
{
    return u".SH "_s + title + u'\n';
}

QString commandPart(const CommandSpec &spec)
{
    QString text = u".SS \""_s + roff(spec.name + (spec.positional.isEmpty() ? QString() : u' ' + spec.positional)) +
                   u"\"\n"_s + roff(spec.summary) + u'\n';
    for (const OptionSpec &option : spec.options) {
        text += u".TP\n\\fB"_s + roff(u"--"_s + option.name) + u"\\fR"_s +
                (option.valueName.isEmpty() ? QString() : u" \\fI"_s + roff(option.valueName) + u"\\fR"_s) + u'\n' +
                roff(option.help) + u'\n';
    }
    return text;
}

}  // namespace

QString manualPage()
{
    QString text = u".\\\" Made by `resetscope-cli manual`.\n"
                   ".TH RESETSCOPE\\-CLI 1 \"\" \"Resetscope " RESETSCOPE_VERSION "\" \"User Commands\"\n"_s;
    text += section(u"NAME"_s) +
            u"resetscope\\-cli \\- finds out why connections die with \"Connection reset by peer\"\n"_s;
    text += section(u"SYNOPSIS"_s) + u"\\fBresetscope\\-cli\\fR \\fICOMMAND\\fR [\\fIarguments\\fR]\n"_s;
    text +=
        section(u"DESCRIPTION"_s) +
        roff(u"Measures a service whose connections are reset, names the likely cause and how sure that is, and\n"
             "prints the setting that ends it. It needs no rights beyond those of an ordinary user, contacts only the\n"
             "service that is named, and shows its limits before it sends anything. A TARGET is http://, https://,\n"
             "tcp:// or tls:// with host and optional port and path, or host:port.\n"_s);
    text += section(u"COMMANDS"_s);
    for (const Command &command : commandTable()) {
        if (command.specs.empty()) {
            text += u".SS \""_s + roff(command.usage) + u"\"\nPrints "_s + roff(command.summary) + u".\n"_s;
        }
        for (const CommandSpec *spec : command.specs) {
            text += commandPart(*spec);
        }
    }
    text += section(u"EXIT STATUS"_s);
    const std::pair<const char16_t *, const char16_t *> states[] = {
        {u"0", u"no fault found"},
        {u"1", u"a fault was diagnosed; verdict.abstained in the JSON says whether it is certain enough to act on"},
        {u"2", u"wrong usage or unreadable input; one line on standard error says what and where"},
        {u"3", u"nothing could be measured"},
        {u"130", u"interrupted; what was measured is still printed"}};
    for (const auto &[status, meaning] : states) {
        text += u".TP\n\\fB"_s + QString::fromUtf16(status) + u"\\fR\n"_s + roff(QString::fromUtf16(meaning)) + u'\n';
    }
    text += section(u"EXAMPLES"_s);
    for (const char16_t *line :
         {u"resetscope-cli diagnose https://api.example.com/ --pdf report.pdf",
          u"resetscope-cli diagnose db.example.com:5432 --max-idle cloud --answer when=after_quiet --json",
          u"resetscope-cli capture trace.pcapng --json", u"resetscope-cli evidence error.log nginx.conf",
          u"resetscope-cli lab run idle-timeout-rst --limit 6"}) {
        text += u".nf\n"_s + roff(QString::fromUtf16(line)) + u"\n.fi\n.sp\n"_s;
    }
    text += section(u"ENVIRONMENT"_s) +
            u".TP\n\\fBXDG_STATE_HOME\\fR\nWhere the log is kept; \\fI~/.local/state\\fR without it.\n"
            ".TP\n\\fBLANG\\fR\nLanguage of the texts, where \\fB\\-\\-lang\\fR does not say otherwise.\n"_s;
    text += section(u"SEE ALSO"_s) + u"\\fBresetscope\\fR(1), \\fBss\\fR(8), \\fBtcp\\fR(7), \\fBpcap\\fR(3PCAP)\n"_s;
    return text;
}

Exit manualCommand(int &, char **, const QStringList &words)
{
    if (words == QStringList{u"--help"_s} || words == QStringList{u"-h"_s}) {
        return printOut(
                   u"usage: resetscope-cli manual\n\nPrints the manual page; read it with: resetscope-cli manual | man -l -\n"_s)
                   ? Exit::Healthy
                   : Exit::Usage;
    }
    if (!words.isEmpty()) {
        printError(u"manual: one argument too many: '%1'"_s.arg(words.first().left(80)));
        return Exit::Usage;
    }
    return printOut(manualPage()) ? Exit::Healthy : Exit::Usage;
}

}  // namespace resetscope::cli
