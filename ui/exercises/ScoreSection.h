#pragma once

#include "ui/exercises/ExerciseContents.h"
#include "ui/shell/Page.h"

namespace hallmarker::ui {

class FormPanel;
class ListSection;

/// What was expected, and what evaluators say about it. Gaps become tasks here.
class ScoreSection final : public QWidget {
    Q_OBJECT
public:
    explicit ScoreSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const ExerciseContents> &contents, qint64 nowMs);
    ListSection *list() const { return m_list; }
    /// The form of a draft, "score/id" or "task/id"; null: none.
    FormPanel *openForm(const QString &kind, const QString &id);

Q_SIGNALS:
    void written();

private:
    FormPanel *score(const QString &expectation);
    FormPanel *task(const QString &expectation);
    void showOne(const QString &id);

    PageServices &m_services;
    ListSection *m_list;
    std::shared_ptr<const ExerciseContents> m_contents;
};

} // namespace hallmarker::ui
