// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/catalogue.h"

#include <iterator>
#include <utility>

namespace resetscope::probes::lab {

const std::vector<Definition> &definitions()
{
    static const std::vector<Definition> all = [] {
        std::vector<Definition> result;
        for (auto *family : {basicFaults}) {
            auto part = family();
            std::move(part.begin(), part.end(), std::back_inserter(result));
        }
        return result;
    }();
    return all;
}

}  // namespace resetscope::probes::lab
