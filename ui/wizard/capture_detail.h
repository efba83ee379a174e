// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_ladder.h"

#include <QWidget>

#include <memory>
#include <vector>

class QGridLayout;
class QLabel;
class QTabWidget;

namespace resetscope::ui {

class Disclosure;
class LadderView;

/// How much one signal speaks for whom: a bar from the middle, to the leading side for a device on the way, to the
/// trailing side for the end that the packet names.
class VoteBar : public QWidget {
    Q_OBJECT
public:
    explicit VoteBar(QWidget *parent);
    void setVote(probes::capture::Origin vote, double weight);
    [[nodiscard]] QSize sizeHint() const override { return {120, 16}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {72, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    probes::capture::Origin m_vote = probes::capture::Origin::Unknown;
    double m_weight = 0;
};

/// Everything about one reset of a capture: its connection as a ladder, and how its sender is known.
class CaptureDetail : public QWidget {
    Q_OBJECT
public:
    explicit CaptureDetail(QWidget *parent);
    void setLadder(const std::shared_ptr<const app::CaseLadder> &ladder);
    void setWaiting();  ///< the ladder is being read
    void clear();       ///< no reset is selected
    void retranslate();
    [[nodiscard]] LadderView *ladder() const { return m_ladder; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }

private:
    struct Row {
        QLabel *title;
        QLabel *value;
        VoteBar *bar;
        QLabel *words;
    };
    void fillSignals();
    void fillFacts(const std::vector<app::LadderSignal> &facts);
    Row &row(std::size_t index);

    std::shared_ptr<const app::CaseLadder> m_shown;
    QLabel *m_title;
    QLabel *m_verdict;
    QTabWidget *m_tabs;
    LadderView *m_ladder;
    QWidget *m_signals;
    QGridLayout *m_grid;
    QLabel *m_signalsHint;
    QWidget *m_ends;  ///< what the two ends of the bars stand for
    QLabel *m_endOther;
    QLabel *m_endNamed;
    Disclosure *m_more;
    QWidget *m_expert;  ///< what does not speak for anybody
    std::vector<std::pair<QLabel *, QLabel *>> m_facts;
    std::vector<Row> m_rows;
};

}  // namespace resetscope::ui
