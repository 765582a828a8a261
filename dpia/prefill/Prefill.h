#pragma once

#include "dpia/assessment/AssessmentBook.h"
#include "dpia/prefill/Proposal.h"

#include <memory>
#include <vector>

namespace hallmarker::dpia {

/// What became of a question that something is known for.
struct PrefillRow {
    enum class Kind {
        Written,   ///< offered now; a person has to confirm it
        Unchanged, ///< the same was offered before
        Agrees,    ///< a person said the same
        Differs,   ///< a person said something else, which stays
        Unfit,     ///< what is known cannot be the answer
    };
    Kind kind = Kind::Written;
    QString question;
    QString text;             ///< of the question
    QString because;          ///< translated: where it is known from
    QString note;             ///< translated: why it is unfit
    QJsonValue value;         ///< what is known, as an answer
    QList<Citation> from;
    QList<Citation> cites;

    QString kindName() const; ///< "written", "unchanged", "agrees", "differs", "unfit"
};

/// Fills an assessment with what the workspace knows: inventory, lineage, findings. What it writes is marked as a proposal with
/// where it comes from, does not count as an answer until a person confirms it, and goes stale when its source changes. What a
/// person said is never touched.
class Prefill {
public:
    /// The sources have to live as long as this.
    Prefill(core::Workspace &workspace, std::vector<const ProposalSource *> sources, const QString &who = {}) : m_workspace(workspace), m_sources(std::move(sources)), m_who(who.isEmpty() ? workspace.actor().name : who) {}

    /// What apply() would do.
    core::Result<QList<PrefillRow>> plan(const LoadedAssessment &loaded, const QString &language = {}) const;
    core::Result<QList<PrefillRow>> apply(const LoadedAssessment &loaded, const QString &language = {});

private:
    core::Workspace &m_workspace;
    std::vector<const ProposalSource *> m_sources;
    QString m_who;
};

} // namespace hallmarker::dpia
