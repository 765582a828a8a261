#pragma once

#include "ui/assessments/EditorSection.h"

namespace hallmarker::ui {

/// What an assessor judges: sections, questions and controls, each with a verdict, a comment and what is to be improved.
class EvaluationSection final : public EditorSection {
    Q_OBJECT
public:
    EvaluationSection(PageServices &services, AnswerDesk &desk, const QString &language, QWidget *parent);

    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    ListSection &list() const override { return *m_list; }
    bool restoreStep(const QString &step, const QString &about, const QJsonObject &typed) override;
    /// The form beside the list; null where nothing can be judged now.
    StepForm *judge(const QString &target);
    void show(const QString &target);
    /// How many wait for a verdict.
    int open() const { return m_open; }

private:
    QString titleOf(const QString &target) const;
    QString answersOf(const QString &target) const;
    QString nextOpen(const QString &after) const;

    ListSection *m_list;
    class FlowRow *m_steps = nullptr;
    QStringList m_targets;
    int m_open = 0;
};

} // namespace hallmarker::ui
