#pragma once

#include "ui/exercises/ExerciseContents.h"
#include "ui/shell/Command.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QLabel;

namespace hallmarker::ui {

class ExerciseTimeline;
class ListSection;
class RecordTable;
class RowsModel;
class StatusPill;

/// What an exercise showed: its score, the objectives, its course as a picture with a table beside it, and the expectations,
/// gaps first, which become tasks.
class ReportSection final : public QWidget {
    Q_OBJECT
public:
    explicit ReportSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const ExerciseContents> &contents, qint64 nowMs);
    ListSection *list() const { return m_list; }
    QString scoreText() const;

Q_SIGNALS:
    /// A task for a gap is to be made.
    void taskWanted(const QString &expectation);

private:
    void showOne(const QString &id);
    void fillCourse();
    void fillObjectives(const threats::ExerciseOutcome &outcome);
    void fillExpectations(const threats::ExerciseOutcome &outcome);
    bool isGap(const QString &expectation) const;

    PageServices &m_services;
    QLabel *m_score;
    StatusPill *m_standing;
    QLabel *m_facts;
    RowsModel *m_objectiveRows;
    RecordTable *m_objectives;
    ExerciseTimeline *m_timeline;
    RowsModel *m_courseRows;
    RecordTable *m_course;
    ListSection *m_list;
    QWidget *m_actions;
    std::shared_ptr<const ExerciseContents> m_contents;
    qint64 m_exerciseMs = 0;
};

} // namespace hallmarker::ui
