// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: each reader of a server's configuration directly, chosen by the first byte, and the chain of
// timeouts that comes out.
#include "app/evidence/config_readers.h"
#include "app/evidence/orchestrator.h"
#include "app/evidence/timeout_chain.h"
#include "tests/fuzz/fuzz_input.h"

using namespace resetscope;
using namespace resetscope::fuzz;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Front front(data, size);
    const unsigned which = front.byte() % 6U;
    const std::string_view bytes = front.rest();
    app::ConfigText text{u"input"_s, u"/nowhere/input"_s,
                         QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())), 1};
    // Includes lead back to the text itself: what includes itself must end.
    const app::IncludeFinder include = [&text](const QString &, const app::ConfigText &) {
        app::ConfigText other = text;
        other.name = u"/nowhere/other"_s;
        return std::vector<app::ConfigText>{text, other};
    };
    app::ConfigOutcome outcome;
    switch (which) {
    case 0:
        outcome = app::readNginxConfig(text, include);
        break;
    case 1:
        outcome = app::readHaProxyConfig(text);
        break;
    case 2:
        outcome = app::readApacheConfig(text, include);
        break;
    case 3:
        outcome = app::readEnvoyYaml(text);
        break;
    default: {
        const auto parsed = app::parseJsonTree(bytes, 1);
        if (const auto *tree = std::get_if<app::JsonDocumentTree>(&parsed)) {
            if (which == 4) {
                outcome = app::readEnvoyJson(*tree->root, text.file);
            } else {
                outcome.scopes = app::readAwsAttributes(*tree->root, text.file);
            }
        }
    }
    }
    const app::TimeoutChain chain = app::buildChain(outcome.scopes, {});
    demand(chain.links.size() < 100'000);
    return 0;
}
