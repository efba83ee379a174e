// SPDX-License-Identifier: GPL-3.0-or-later
// Not asked on Windows: the way counts as there.
#include "probes/net/own_way.h"

namespace resetscope::probes {

OwnWay::OwnWay(const std::string & /*address*/) {}

bool OwnWay::lost() const
{
    return !m_source.empty();
}

}  // namespace resetscope::probes
