// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fixes/fix_entry.h"

#include <algorithm>

namespace resetscope::app {
using namespace Qt::StringLiterals;

std::variant<Fix, TemplateError> renderFix(const FixEntry &entry, const TemplateValues &values)
{
    TemplateValues used;
    Fix fix;
    for (const QString &name : entry.needs) {
        const auto measured = values.constFind(name);
        if (measured != values.constEnd()) {
            used.insert(name, *measured);
        } else if (entry.defaults.contains(name)) {
            used.insert(name, entry.defaults.value(name));
            fix.usesDefault = true;
        }
    }
    auto text = renderTemplate(entry.text, used, NumberStyle::Code);
    if (const auto *error = std::get_if<TemplateError>(&text)) {
        return *error;
    }
    fix.id = entry.id;
    fix.cause = entry.cause;
    fix.product = entry.product;
    fix.title = trContent(entry.title);
    fix.language = entry.language;
    fix.text = std::get<QString>(text);
    fix.why = trContent(entry.why);
    if (!entry.because.isEmpty()) {
        // Without the measurement the sentence would be a guess, so it is left out.
        const auto because = renderTemplate(trContent(entry.because), values, NumberStyle::Prose);
        if (const auto *sentence = std::get_if<QString>(&because)) {
            fix.why = *sentence + u' ' + fix.why;
        }
    }
    fix.who = trContent(entry.who);
    fix.risk = trContent(entry.risk);
    fix.undo = trContent(entry.undo);
    fix.verify = trContent(entry.verify);
    fix.touches = trContent(entry.touches);
    fix.myth = trContent(entry.myth);
    fix.source = entry.source;
    fix.checker = entry.checker;
    fix.relevance = entry.weight;
    return fix;
}

}  // namespace resetscope::app
