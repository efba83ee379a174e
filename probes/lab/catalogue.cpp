// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/catalogue.h"

#include <iterator>
#include <utility>

namespace resetscope::probes::lab {

const std::vector<Definition> &definitions()
{
    static const std::vector<Definition> all = [] {
        std::vector<Definition> result;
        for (auto *family :
             {basicFaults, keepAliveFaults, crashFaults, resourceFaults, payloadFaults, tlsFaults, wayFaults}) {
            auto part = family();
            std::move(part.begin(), part.end(), std::back_inserter(result));
        }
        return result;
    }();
    return all;
}

Role findRole(const std::string &name)
{
    for (auto *family : {crashRole, resourceRole, wayRole}) {
        if (const Role role = family(name)) {
            return role;
        }
    }
    return nullptr;
}

}  // namespace resetscope::probes::lab
