#pragma once

#include "dpia/assessment/AssessmentBook.h"
#include "dpia/crosswalk/ViewCoverage.h"

namespace hallmarker::dpia {

/// What was carried over.
struct CarryReport {
    Assessment assessment;    ///< that was begun or filled
    ViewCoverage coverage;
    int offered = 0;          ///< answers written as proposals; facts are shared without being written
};

/// Begins an assessment over another template with what an assessment already says. Facts are shared as always; other answers
/// come as proposals that name where they are from and go stale when that changes. A person confirms them one by one.
class CarryOver {
public:
    explicit CarryOver(core::Workspace &workspace, const QString &who = {}) : m_workspace(workspace), m_who(who.isEmpty() ? workspace.actor().name : who) {}

    /// A new one; its subject and assets are those of the source where none are named.
    core::Result<CarryReport> begin(const LoadedAssessment &source, const TemplateFiles &files, AssessmentBeginning beginning, const QString &language = {});
    /// Into one that is there: what a person said stays.
    core::Result<CarryReport> fill(const LoadedAssessment &source, const LoadedAssessment &target, const QString &language = {});

private:
    core::Result<int> write(core::WriteTransaction &transaction, const LoadedAssessment &target, const ViewCoverage &coverage) const;

    core::Workspace &m_workspace;
    QString m_who;
};

} // namespace hallmarker::dpia
