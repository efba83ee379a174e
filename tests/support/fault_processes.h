// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QString>
#include <QStringList>

namespace resetscope::tests {

/// A process of a practice fault that is alive.
struct FaultProcess {
    int pid = 0;
    int parent = 0;
    int group = 0;    ///< that of the first process of its fault
    QString network;  ///< the network namespace it lives in, such as "net:[4026531840]"
};

/// All on this computer, whoever started them.
inline QList<FaultProcess> faultProcesses()
{
    QList<FaultProcess> found;
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile status(QStringLiteral("/proc/%1/stat").arg(pid));
        if (!status.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QString line = QString::fromLatin1(status.readAll());
        const QStringList words = line.mid(line.lastIndexOf(QLatin1Char(')')) + 2).split(QLatin1Char(' '));
        if (line.contains(QLatin1String("(resetscope-lab)")) && words.value(0) != QLatin1String("Z")) {
            found.append(
                {pid.toInt(), words.value(1).toInt(), words.value(2).toInt(),
                 QFile::symLinkTarget(QStringLiteral("/proc/%1/ns/net").arg(pid)).section(QLatin1Char('/'), -1)});
        }
    }
    return found;
}

/// The first processes of the faults that this process has started.
inline QList<FaultProcess> faultsOf(qint64 starter)
{
    QList<FaultProcess> all = faultProcesses();
    all.removeIf([&](const FaultProcess &one) { return one.parent != starter; });
    return all;
}

/// How many processes of these faults are alive.
inline int aliveIn(const QSet<int> &groups)
{
    int count = 0;
    for (const FaultProcess &one : faultProcesses()) {
        count += groups.contains(one.group) ? 1 : 0;
    }
    return count;
}

/// The network namespaces that some process of this computer lives in.
inline QSet<QString> networksInUse()
{
    QSet<QString> found;
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        found.insert(QFile::symLinkTarget(QStringLiteral("/proc/%1/ns/net").arg(pid)).section(QLatin1Char('/'), -1));
    }
    return found;
}

}  // namespace resetscope::tests
