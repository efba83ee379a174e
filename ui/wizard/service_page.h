// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/record/packet_recorder.h"
#include "ui/wizard/page.h"

class QButtonGroup;
class QLineEdit;
class QSpinBox;

namespace resetscope::ui {

class Card;
class ChoiceCard;
class Disclosure;
class MessageBox;
class TickRow;

/// Step 3: what to measure, what that sends, permission, start.
class ServicePage : public Page {
    Q_OBJECT
public:
    ServicePage(Session &session, QWidget *parent);
    void entered() override;
    void retranslate() override;

    /// What is wrong with an address, and what a good one means, in one sentence.
    [[nodiscard]] static QString targetProblem(probes::TargetError error);
    [[nodiscard]] static QString targetWords(const probes::Target &target);

private:
    void onChanged();
    void showTarget();
    void showPlan();
    void showRecording();
    [[nodiscard]] double chosenSilence() const;

    MessageBox *m_practice;
    QLabel *m_fieldTitle;
    QLineEdit *m_field;
    QLabel *m_fieldHint;
    QPushButton *m_asWebsite;  ///< for an address without its beginning
    QLabel *m_presetTitle;
    QLabel *m_presetHint;
    QButtonGroup *m_presets;
    std::vector<ChoiceCard *> m_presetCards;
    QWidget *m_freeRow;
    QLabel *m_freeLabel;
    QSpinBox *m_free;
    Disclosure *m_advanced;
    QWidget *m_advancedBox;
    QLabel *m_slowLabel;
    QLineEdit *m_slow;
    QLabel *m_uploadLabel;
    QLineEdit *m_upload;
    Card *m_plan;
    QLabel *m_planTitle;
    QLabel *m_planText;
    Disclosure *m_details;
    QWidget *m_detailBox;
    QVBoxLayout *m_detailRows;
    TickRow *m_permission;
    TickRow *m_record;
    QLabel *m_recordHint;
    app::RecordingCheck m_recordCheck;
    QLabel *m_missing;
    QString m_allowedFor;  ///< host and port the tick was set for
};

}  // namespace resetscope::ui
