// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace resetscope::ui {

/// All explained words, with a search field.
class GlossaryDialog : public QDialog {
    Q_OBJECT
public:
    explicit GlossaryDialog(QWidget *parent);
    void showTerm(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void filter(const QString &text);
    void showCurrent();
    void retranslate();
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_term;
    QLabel *m_text;
    QLabel *m_nothing;
    QPushButton *m_close;
};

/// Appearance and language; both take effect at once.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget *parent);

Q_SIGNALS:
    void schemeChosen(resetscope::ui::Theme::Scheme scheme);
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QLabel *m_title;
    QLabel *m_schemeTitle;
    QLabel *m_languageTitle;
    QComboBox *m_scheme;
    QComboBox *m_language;
    QCheckBox *m_still;
    QPushButton *m_close;
};

/// Version, licence, where the data is kept.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

}  // namespace resetscope::ui
