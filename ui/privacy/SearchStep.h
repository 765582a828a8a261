#pragma once

#include "ui/privacy/PrivacyJobs.h"
#include "ui/privacy/PrivacyStep.h"

class QLabel;
class QProgressBar;
class QSpinBox;
class QTimer;

namespace hallmarker::ui {

class InlineMessage;

/// The search: what it will look through, how it stands while it runs, and what it found.
class SearchStep final : public PrivacyStep {
    Q_OBJECT
public:
    SearchStep(PrivacyDesk &desk, QWidget *parent);

    QList<Command> commands() override;
    void ready() override;
    void show() override;
    QWidget *initialFocus() override;
    InlineMessage *message() const { return m_message; }

private:
    void start();
    void tick();
    void showOutcome();

    QLabel *m_plan;
    InlineMessage *m_message;
    QWidget *m_bar;
    QSpinBox *m_seconds;
    QProgressBar *m_progress;
    QLabel *m_looked;
    QLabel *m_best;
    QLabel *m_bound;
    QLabel *m_levels;
    QTimer *m_timer;
    bool m_hasFailed = false;
};

} // namespace hallmarker::ui
