// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"
#include "ui/wizard/main_window.h"
#include "ui/wizard/session.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QTranslator>

#include <memory>

class QWidget;

namespace resetscope::tests {

/// A window with a case file of its own, and settings that are not the user's.
class WindowFixture {
public:
    /// `store` empty: a case file of its own.
    explicit WindowFixture(const QString &store = QString());
    ~WindowFixture();
    [[nodiscard]] QString storePath() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] ui::Session &session() { return *m_session; }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] QWidget &page(ui::Step step) { return *m_window->page(step); }
    template <typename Widget> [[nodiscard]] Widget *find(ui::Step step, const QString &name)
    {
        return page(step).findChild<Widget *>(name);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Wraps every source text in brackets and makes it 40 % longer: shows what is not translated or does not fit.
class PseudoTranslator : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Visible texts below `root` that did not go through the translator; data is left out.
[[nodiscard]] QStringList untranslatedTexts(QWidget *root);
/// Visible texts below `root` that have less room than they need.
[[nodiscard]] QStringList clippedTexts(QWidget *root);

}  // namespace resetscope::tests
