#pragma once

#include "ui/exercises/ExerciseContents.h"
#include "ui/shell/Page.h"

class QLabel;
class QTextBrowser;
class QTimer;

namespace hallmarker::ui {

class ExerciseClocks;
class FormPanel;
class InlineMessage;
class ListSection;
class ReportSection;
class RoleTable;
class ScoreSection;
class SectionSwitch;
class StatusPill;

/// An exercise that is played: clocks, what each role has got, scores, and the report.
class ExerciseTable final : public QWidget {
    Q_OBJECT
public:
    explicit ExerciseTable(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const ExerciseContents> &contents);
    ListSection *shownList() const;
    SectionSwitch &sections() const { return *m_sections; }
    void restore(const QString &rest, const QJsonObject &content);

Q_SIGNALS:
    void written();

private:
    using Step = core::Result<threats::ExerciseRun> (threats::ExerciseBook::*)(const QString &);
    void step(Step step);
    void tick();
    void showBrief();
    void showReport();
    void save();

    PageServices &m_services;
    QLabel *m_name;
    StatusPill *m_state;
    ExerciseClocks *m_clocks;
    QWidget *m_actions;
    InlineMessage *m_message;
    SectionSwitch *m_sections;
    QTextBrowser *m_brief;
    RoleTable *m_roles;
    ScoreSection *m_scores;
    ReportSection *m_report;
    QTimer *m_timer;
    QString m_nextInject;     ///< to be waited for
    std::shared_ptr<const ExerciseContents> m_contents;
};

} // namespace hallmarker::ui
