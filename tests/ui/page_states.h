// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace resetscope::tests {

/// A look of the program: colours, direction of reading, size of the window.
struct Variant {
    QString name;
    bool dark;
    bool rightToLeft;
    QSize size;
};
[[nodiscard]] const std::vector<Variant> &allVariants();

/// Who looks at the pages: is handed each window and dialog in each state, as it is on the screen.
class Studio {
public:
    using Visit = std::function<void(QWidget &widget, const QString &name)>;
    /// `only`: only names that contain this.
    Studio(QString only, Visit visit) : m_only(std::move(only)), m_visit(std::move(visit)) {}

    [[nodiscard]] bool wants(const QString &name) const { return m_only.isEmpty() || name.contains(m_only); }
    /// Whether pictures whose names begin like this may be asked for.
    [[nodiscard]] bool mayWant(const QString &start) const
    {
        return m_only.isEmpty() || m_only.startsWith(start) || start.contains(m_only);
    }
    void take(QWidget &widget, const QString &name);
    [[nodiscard]] int taken() const { return m_taken; }

private:
    QString m_only;
    Visit m_visit;
    int m_taken = 0;
};

/// Shows every page, state and dialog in that look, one after the other. Changes language, direction and colours of
/// the application.
void visitPages(Studio &studio, const Variant &variant);

}  // namespace resetscope::tests
