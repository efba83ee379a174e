// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/system/error_code.hpp>

#include <cstddef>

namespace resetscope::probes {

/// One non-blocking attempt on a socket or a TLS session.
struct Step {
    enum class State { Done, WantRead, WantWrite, Failed };
    State state = State::Failed;
    std::size_t bytes = 0;
    boost::system::error_code ec;  ///< with Failed; `asio::error::eof` for an orderly end
};

}  // namespace resetscope::probes
