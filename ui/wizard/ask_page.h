// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/collector.h"
#include "ui/wizard/page.h"

class QComboBox;
class QProgressBar;

namespace resetscope::app {
struct ChainLink;
}

namespace resetscope::ui {

class Card;
class CodeView;
class CopyButton;
class DrawingView;
class MessageBox;

/// Beside the steps: what the administrator can add. The script to run, the files that come back, what each said, and
/// the limits along the way drawn from them.
class AskPage : public Page {
    Q_OBJECT
public:
    AskPage(Session &session, QWidget *parent);
    void entered() override;
    void retranslate() override;

private:
    void fill();
    void fillScript();
    void fillReading();
    void fillFiles();
    [[nodiscard]] static QString formatNames(const QStringList &formats);
    void fillChain();
    [[nodiscard]] QString fixWords(const app::ChainLink &link) const;  ///< where the line belongs
    void chooseFiles();
    [[nodiscard]] app::CollectorRequest scriptRequest() const;

    Card *m_scriptCard;
    QLabel *m_scriptTitle;
    QLabel *m_scriptHint;
    QLabel *m_systemLabel;
    QComboBox *m_system;
    CodeView *m_script;
    CopyButton *m_copy;
    QPushButton *m_save;
    Card *m_dropCard;
    QLabel *m_dropTitle;
    QLabel *m_dropHint;
    QPushButton *m_choose;
    QWidget *m_readingRow;
    QProgressBar *m_bar;
    QLabel *m_current;
    QPushButton *m_cancel;
    Card *m_filesCard;
    QLabel *m_filesTitle;
    QVBoxLayout *m_files;
    Card *m_chainCard;
    QLabel *m_chainTitle;
    QLabel *m_chainHint;
    DrawingView *m_chain;
    QVBoxLayout *m_links;
    QLabel *m_needFile;  ///< why the main button cannot be pressed
    bool m_filling = false;
};

}  // namespace resetscope::ui
