// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/session.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace resetscope::ui {

/// One step of the journey: heading, body, and a footer with Back and the one main action.
class Page : public QWidget {
    Q_OBJECT
public:
    enum class Body {
        Scroll,  ///< a centred column that scrolls
        Fill,    ///< takes the whole room (tests, charts)
    };
    Page(Session &session, Body body, QWidget *parent);

    /// The page comes into view. Called each time.
    virtual void entered() {}
    /// Sets every text again; called by the constructor of the derived class and on a language change.
    virtual void retranslate() {}

    /// Puts the focus on the main action; where that cannot be pressed now, on the first part that can be used.
    virtual void focusMain();

    [[nodiscard]] QPushButton *mainButton() const { return m_main; }
    [[nodiscard]] QPushButton *backButton() const { return m_back; }

protected:
    void changeEvent(QEvent *event) override;
    void setHeading(const QString &title, const QString &subtitle);
    void setBack(Step step);  ///< hidden until called
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QHBoxLayout *footer() const { return m_footer; }  ///< between Back and the main action
    /// Another button than `mainButton` is the one that is filled and takes the focus.
    void setMainAction(QPushButton *button);
    [[nodiscard]] QHBoxLayout *headingRow() const { return m_headingRow; }

private:
    Session &m_session;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QHBoxLayout *m_headingRow = nullptr;
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_footer = nullptr;
    QPushButton *m_main = nullptr;
    QPushButton *m_action = nullptr;  ///< the filled one
    QPushButton *m_back = nullptr;
};

}  // namespace resetscope::ui
