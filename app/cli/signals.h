// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace resetscope::cli {

/// SIGINT and SIGTERM as a Qt signal, emitted once. A second one ends the program at once, as people expect when
/// something hangs. One object a program.
class InterruptWatcher : public QObject {
    Q_OBJECT
public:
    explicit InterruptWatcher(QObject *parent = nullptr);
    ~InterruptWatcher() override;
    [[nodiscard]] bool interrupted() const { return m_interrupted; }

Q_SIGNALS:
    void interruptRequested();

private:
    void drain();
    bool m_interrupted = false;
    int m_sockets[2] = {-1, -1};
    QSocketNotifier *m_notifier = nullptr;
};

}  // namespace resetscope::cli
