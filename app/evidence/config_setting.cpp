// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/config_setting.h"

#include <array>

namespace resetscope::app {

QString limitId(Limit limit)
{
    constexpr std::array<const char *, 10> ids{"client_idle",      "client_header", "client_body",   "client_send",
                                               "upstream_connect", "upstream_read", "upstream_idle", "tunnel",
                                               "body_size",        "header_size"};
    return QString::fromLatin1(ids[static_cast<std::size_t>(limit)]);
}

bool isSize(Limit limit)
{
    return limit == Limit::BodySize || limit == Limit::HeaderSize;
}

const ConfigSetting *ConfigScope::setting(Limit limit) const
{
    const auto it = settings.constFind(static_cast<int>(limit));
    return it != settings.cend() ? &*it : nullptr;
}

}  // namespace resetscope::app
