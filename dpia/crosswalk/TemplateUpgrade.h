#pragma once

#include "dpia/assessment/AssessmentBook.h"

namespace hallmarker::dpia {

/// One difference between two versions of a template, as somebody who filled in the old one meets it.
struct UpgradeChange {
    enum class Kind {
        Added,        ///< a question that is new
        Removed,      ///< one that is gone; its answer is kept, and shown no more
        Reworded,     ///< asks in other words: the answer stays, somebody should look
        Converted,    ///< has another type, and the answer is offered in the new one
        NotExpressible, ///< has another type, scale or choices, and the answer does not fit: where the new form would take it, a person has to confirm it
        Shared,       ///< is a fact now, or another one
        Required,     ///< has to be answered now
    };
    Kind kind = Kind::Added;
    QString question;
    QString text;             ///< as asked now; of a question that is gone as it was asked
    QString note;             ///< translated; what was asked before, or why it does not fit
    bool isAnswered = false;

    QString kindName() const; ///< "added", "removed" ...
};

struct UpgradePlan {
    QString from;             ///< "urn@1"
    QString to;
    QList<UpgradeChange> changes; ///< in the order of the new version, what is gone last
    int kept = 0;             ///< answers that stay as they are
};

/// Brings an assessment to another version of its template. Answers are kept under the ids of their questions, so that they
/// stay; what changed is told, and nothing is lost silently.
class TemplateUpgrade {
public:
    explicit TemplateUpgrade(core::Workspace &workspace, const QString &who = {}) : m_workspace(workspace), m_who(who.isEmpty() ? workspace.actor().name : who) {}

    core::Result<UpgradePlan> plan(const LoadedAssessment &loaded, const Template &to, const QString &language = {}) const;
    /// Refused for another template, for a version that is not newer, and while a decision stands.
    core::Result<UpgradePlan> apply(const LoadedAssessment &loaded, const TemplateFiles &files, const QString &language = {});

private:
    core::Workspace &m_workspace;
    QString m_who;
};

} // namespace hallmarker::dpia
