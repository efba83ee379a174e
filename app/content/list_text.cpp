// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/list_text.h"

#include <QCoreApplication>

namespace resetscope::app {

QString listText(const QStringList &items)
{
    return items.join(QCoreApplication::translate("List", ", ", "between the items of a list"));
}

}  // namespace resetscope::app
