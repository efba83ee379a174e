// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence from files: the commands are reserved by the contract, the readers come with a later version.
#include "app/cli/arguments.h"
#include "app/cli/commands.h"

namespace resetscope::cli {

using namespace Qt::StringLiterals;

Exit evidenceCommand(const QStringList &words)
{
    Q_UNUSED(words)
    printError(u"evidence: reading server-side files is not available in this version yet"_s);
    return Exit::Usage;
}

}  // namespace resetscope::cli
