// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace resetscope::benchmark {

/// Prints how fast the server's logs are read beside `wc -l`, and with how much memory; the files are 2 GB (quick: 256
/// MB), made in the temporary folder one after another and removed at once.
void logReading(bool quick);

}  // namespace resetscope::benchmark
