#pragma once

#include "core/storage/Workspace.h"
#include "dpia/assessment/LoadedAssessment.h"
#include "dpia/assessment/StoredTemplates.h"

namespace hallmarker::dpia {

/// Who begins an assessment about what.
struct AssessmentBeginning {
    QString name;
    QString subject;          ///< record id; empty: none yet
    QStringList assets;
    QStringList authors;      ///< empty: whoever writes
    QStringList assessors;
    QStringList validators;
    QString reviewOn;
};

/// What a person says to one question.
struct Saying {
    QJsonValue value;         ///< see AnswerValue
    QString reason;           ///< RichText
    QList<Citation> cites;
    AnswerSource source = AnswerSource::Person;
    QList<Citation> from;     ///< what a proposal was taken from; of a person's word it is kept while the value stays the proposed one
};

/// Where an assessment stands for a list.
struct AssessmentSummary {
    Assessment assessment;
    QString templateTitle;
    SheetProgress progress;
    bool isStale = false;     ///< approved once, and not true any more
};

/// Begins, fills in and reads the assessments of a workspace. Writes name the revision that they were based on, one answer
/// at a time, so that two people never lose each other's edits.
class AssessmentBook {
public:
    /// `who`: on whose behalf; empty: the actor of the workspace.
    explicit AssessmentBook(core::Workspace &workspace, const QString &who = {});

    core::Result<Assessment> begin(const TemplateFiles &files, const AssessmentBeginning &beginning);
    /// The same inside a transaction, for importers.
    static core::Result<Assessment> begin(core::WriteTransaction &transaction, const TemplateFiles &files, const Template &read, Assessment draft);

    core::Result<LoadedAssessment> load(const QString &reference);
    core::Result<QList<AssessmentSummary>> list(const QString &language = {});

    /// Stores an answer; expectedRevision 0 for the first version. Nothing but the citations is judged of a draft: what is not
    /// enough yet is shown as missing. What references name is cited by itself.
    core::Result<Answer> answer(const LoadedAssessment &loaded, const QString &question, const Saying &saying, qint64 expectedRevision);
    /// All versions, oldest first.
    core::Result<QList<Answer>> versions(const LoadedAssessment &loaded, const QString &question) const;
    /// The content of an earlier version as a new one: undo, across sessions.
    core::Result<Answer> restore(const LoadedAssessment &loaded, const QString &question, qint64 version);
    /// Cites what the answer cited again, as it is now: somebody looked and the answer still holds.
    core::Result<Answer> rebind(const LoadedAssessment &loaded, const QString &question);
    /// Stores a proposal inside a transaction. What a person said stays: then nothing is written, and the answer is revision 0.
    static core::Result<Answer> propose(core::WriteTransaction &transaction, const LoadedAssessment &loaded, const Question &question, const Saying &saying, const QString &who);

    core::Result<Comment> comment(const Assessment &assessment, const QString &target, const QString &text);

    StoredTemplates &templates() { return m_templates; }
    const QString &who() const { return m_who; }

private:
    core::Result<void> loadAnswers(LoadedAssessment &loaded) const;
    core::Result<void> loadStaleness(LoadedAssessment &loaded) const;
    core::Result<void> loadOthers(LoadedAssessment &loaded) const;

    core::Workspace &m_workspace;
    QString m_who;
    StoredTemplates m_templates;
};

} // namespace hallmarker::dpia
