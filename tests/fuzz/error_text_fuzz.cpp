// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: error text as somebody pastes it.
#include "app/symptoms/error_recognizer.h"
#include "tests/fuzz/fuzz_input.h"

#include <QRegularExpression>

using namespace resetscope;
using namespace resetscope::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto found =
        app::recognizeErrors(QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    for (const app::RecognizedError &error : found) {
        demand(!error.patternId.isEmpty() && !error.meaning.isEmpty());
        demand(!error.host || (!error.host->isEmpty() && error.host->size() <= 253));
        static const QRegularExpression secrets(QStringLiteral("//[^/?#]*@"));
        demand(!error.url || !error.url->contains(secrets));
    }
    return 0;
}
