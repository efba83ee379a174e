// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/content.h"
#include "app/symptoms/error_recognizer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace resetscope::app {
using namespace Qt::StringLiterals;

std::vector<GlossaryEntry> glossary()
{
    std::vector<GlossaryEntry> result;
    const auto loaded = loadContent(u"glossary.json"_s);
    if (const auto *document = std::get_if<QJsonDocument>(&loaded)) {
        for (const QJsonValue value : document->object()[u"terms"_s].toArray()) {
            result.push_back({value[u"id"_s].toString(), trContent(value[u"term"_s].toString()),
                              trContent(value[u"explanation"_s].toString())});
        }
    }
    return result;
}

}  // namespace resetscope::app
