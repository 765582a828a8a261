#pragma once

#include "core/storage/Workspace.h"
#include "dpia/assessment/AssessmentBook.h"
#include "dpia/exchange/questionlist/QuestionSheet.h"

namespace hallmarker::dpia {

struct AnswerListReport {
    QList<Assessment> assessments;
    int answers = 0;
    QStringList notes;        ///< translated: columns that no question has, and what was kept of them
};

/// Brings in a list with a column for each question and a row for each assessment, as exports of other programs have it. A
/// column is found by the question's id, its id in the other program, or its text in any language; a column "name" names the
/// assessment, "subject" the record that it is about. All of it comes in or nothing; what no question has is kept with the
/// assessment and told.
class AnswerListImport {
public:
    explicit AnswerListImport(core::Workspace &workspace, const QString &who = {}) : m_workspace(workspace), m_who(who.isEmpty() ? workspace.actor().name : who) {}

    struct Options {
        QString name;         ///< where the list has no column for it; several rows get numbers
        QString subject;      ///< record id, where the list has no column for it
    };
    core::Result<AnswerListReport> run(const QuestionSheet &sheet, const TemplateFiles &files, const Options &options);

private:
    core::Workspace &m_workspace;
    QString m_who;
};

} // namespace hallmarker::dpia
