// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: a saved case. What is accepted can be written, hidden and read again.
#include "app/report/case_json.h"
#include "tests/fuzz/fuzz_input.h"

#include <QJsonDocument>

using namespace resetscope;
using namespace resetscope::fuzz;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = app::caseFromJson(json, u"input.json"_s);
    if (const auto *error = std::get_if<app::LoadError>(&read)) {
        demand(!error->message.isEmpty() && error->message.size() < 2000);
        return 0;
    }
    const auto &file = std::get<app::CaseFile>(read);
    const app::Redaction everything{true, true, true, true};
    for (const app::CaseFile &one : {file, app::redacted(file, everything)}) {
        const QByteArray written = QJsonDocument(app::toJson(one)).toJson();
        demand(std::holds_alternative<app::CaseFile>(app::caseFromJson(written, u"again.json"_s)));
    }
    return 0;
}
