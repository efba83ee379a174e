// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glossary_label.h"

#include "app/symptoms/error_recognizer.h"

#include <QEvent>

#include <algorithm>
#include <optional>
#include <vector>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

GlossaryDesk &GlossaryDesk::instance()
{
    static GlossaryDesk desk;
    return desk;
}

namespace {

struct Mention {
    qsizetype at;
    qsizetype length;
    QString id;
};

/// "RST" in "FIRST" is no mention.
bool isWord(const QString &text, qsizetype at, qsizetype length)
{
    // Nor is "timeout" in keepalive_timeout: names of settings stay whole.
    const auto joins = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; };
    const qsizetype end = at + length;
    return (at == 0 || !joins(text[at - 1])) && (end >= text.size() || !joins(text[end]));
}

/// The term, and its short form where it has one of its own: "RST" of "Reset (RST)", but not "HTTP" of "Keep-alive
/// (HTTP)".
QStringList formsOf(const app::GlossaryEntry &entry)
{
    QStringList forms{entry.term};
    const QString abbreviation = entry.id.toUpper();
    if (entry.term.endsWith(u'(' + abbreviation + u')')) {
        forms.append(abbreviation);
    }
    return forms;
}

std::optional<Mention> firstMention(const QString &text, const QString &term, const QString &id)
{
    // Abbreviations are written in capitals; words may start a sentence.
    const auto sensitivity = term == term.toUpper() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = text.indexOf(term, 0, sensitivity); at >= 0 && !term.isEmpty();
         at = text.indexOf(term, at + 1, sensitivity)) {
        if (isWord(text, at, term.size())) {
            return Mention{at, term.size(), id};
        }
    }
    return std::nullopt;
}

std::vector<Mention> mentions(const QString &text)
{
    std::vector<Mention> found;
    for (const app::GlossaryEntry &entry : app::glossary()) {
        for (const QString &form : formsOf(entry)) {
            if (const auto mention = firstMention(text, form, entry.id)) {
                found.push_back(*mention);
                break;
            }
        }
    }
    // The longer of two that overlap: "idle timeout" before "timeout".
    std::sort(found.begin(), found.end(),
              [](const Mention &a, const Mention &b) { return a.at != b.at ? a.at < b.at : a.length > b.length; });
    std::vector<Mention> apart;
    for (const Mention &mention : found) {
        if (apart.empty() || mention.at >= apart.back().at + apart.back().length) {
            apart.push_back(mention);
        }
    }
    return apart;
}

}  // namespace

QString withGlossaryLinks(const QString &text)
{
    QString html;
    qsizetype done = 0;
    const auto plain = [&](qsizetype from, qsizetype to) {
        return text.mid(from, to - from).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    };
    for (const Mention &mention : mentions(text)) {
        html += plain(done, mention.at);
        html += u"<a href=\"term:%1\">"_s.arg(mention.id.toHtmlEscaped()) +
                plain(mention.at, mention.at + mention.length) + u"</a>"_s;
        done = mention.at + mention.length;
    }
    return html + plain(done, text.size());
}

GlossaryLabel::GlossaryLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, [](const QString &link) {
        if (link.startsWith(u"term:"_s)) {
            GlossaryDesk::instance().ask(link.mid(5));
        }
    });
}

void GlossaryLabel::setPlain(const QString &text)
{
    m_plain = text;
    const QString html = withGlossaryLinks(text);
    setText(html);
    setAccessibleName(text);
    // Only a text with links is a stop for the Tab key.
    setFocusPolicy(html.contains(u"<a "_s) ? Qt::StrongFocus : Qt::NoFocus);
}

void GlossaryLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_plain.isEmpty()) {
        // Links take the colour of the palette when the text is laid out.
        setText(QString());
        setText(withGlossaryLinks(m_plain));
    }
    QLabel::changeEvent(event);
}

}  // namespace resetscope::ui
