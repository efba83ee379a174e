// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace resetscope::campaign {

/// One line of the table: what was done, how often, what was measured, and whether the promise held.
struct Figure {
    enum class State { Held, Broken, NotRun };
    QString what;
    QString tries;
    QString measured;
    State state = State::Held;
};

/// The figures of a campaign, printed as a table that a README can hold.
class Figures {
public:
    void add(const QString &what, int tries, const QString &measured, bool held);
    void notRun(const QString &what, const QString &why);
    /// A detail of something that went wrong: on standard error at once.
    static void tell(const QString &line);
    void print() const;
    [[nodiscard]] bool allHeld() const;
    [[nodiscard]] bool anythingRun() const;

private:
    std::vector<Figure> m_figures;
};

/// How much is done.
struct Size {
    bool quick = false;
    [[nodiscard]] int of(int full, int small) const { return quick ? small : full; }
};

}  // namespace resetscope::campaign
