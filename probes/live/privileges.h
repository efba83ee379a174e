// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace resetscope::probes::live {

/// Gives up, for good, everything but the right to open packet sockets (where this process has it): the rights of
/// root, every other capability, and that a program started from here could win any. Works the same whether the right
/// comes from the file or from root. False when something could not be given up: then nothing may be opened.
[[nodiscard]] bool keepOnlyPacketSockets();

/// Gives up that one as well: what is open stays open. Also no new file, process or core file from here on.
[[nodiscard]] bool keepNothing();

}  // namespace resetscope::probes::live
