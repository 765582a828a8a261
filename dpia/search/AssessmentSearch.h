#pragma once

#include "core/storage/Workspace.h"
#include "dpia/assessment/StoredTemplates.h"

namespace hallmarker::dpia {

struct Answer;

/// A place in an assessment where words were found.
struct AssessmentHit {
    QString assessment;       ///< id
    QString assessmentName;
    QString question;         ///< id; empty: the assessment itself, its name or its opinions
    QString questionText;     ///< in the language that was asked for
    QString snippet;          ///< plain text around the first word; empty where the name was found
    bool isFact = false;      ///< the answer belongs to the subject: other assessments show the same words
    bool isComment = false;   ///< the words are somebody's comment on the question
    int rank = 0;             ///< 1: the best
};

/// Full-text search over everything that assessments say, through the workspace's own index. All words have to be there, each
/// as the beginning of a word, without regard to case and diacritics.
class AssessmentSearch {
public:
    explicit AssessmentSearch(const core::Workspace &workspace) : m_workspace(workspace), m_templates(workspace) {}

    /// Best first: names before answers. `limit`: hits at most.
    core::Result<QList<AssessmentHit>> find(const QString &text, const QString &language = {}, int limit = 50);

private:
    core::Result<void> addNames(const QString &text, int limit, QList<AssessmentHit> &hits) const;
    core::Result<void> addAnswers(const QString &text, const QString &language, int limit, QList<AssessmentHit> &hits);
    core::Result<void> addFact(const Answer &fact, const AssessmentHit &found, const QString &language, QList<AssessmentHit> &hits);
    core::Result<AssessmentHit> placed(AssessmentHit hit, const QString &assessment, const QString &question, const QString &language);

    core::Result<void> readSubjects();

    const core::Workspace &m_workspace;
    StoredTemplates m_templates;
    QHash<QString, core::Record> m_assessments; ///< that were looked at
    QHash<QString, QStringList> m_bySubject;    ///< assessments; read when the first fact is found
};

} // namespace hallmarker::dpia
