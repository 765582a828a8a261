#pragma once

#include "ui/assessments/OpenAssessment.h"

#include <QWidget>

class QAction;
class QLabel;

namespace hallmarker::ui {

class FlowRow;
class StatusPill;

/// The top of an open assessment: its name, where it stands, and how far it is.
class AssessmentHead final : public QWidget {
    Q_OBJECT
public:
    explicit AssessmentHead(QWidget *parent = nullptr);

    void addAction(QAction *action);
    void show(const OpenAssessment &contents, const dpia::AnswerSheet &sheet, const QString &language);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Bar;
    QLabel *m_title;
    StatusPill *m_state;
    QLabel *m_about;
    Bar *m_bar;
    QLabel *m_counts;
    QWidget *m_buttons;
    FlowRow *m_actions;
};

} // namespace hallmarker::ui
