#pragma once

#include "core/check/CheckPlan.h"

namespace hallmarker::core {

/// What checks that read records rest on, as records of their own (kind "check-ground"): the basis is a digest over what the
/// check reads of the workspace, so that a finding goes stale when it changes and holds again when it is as it was. Looked at
/// anew like files are, before findings are judged. A check that cannot be asked any more keeps its ground.
class CheckGrounds {
public:
    CheckGrounds(Workspace &workspace, const CheckRegistry &registry) : m_workspace(workspace), m_registry(registry) {}

    struct Summary {
        int looked = 0;
        QStringList changed; ///< ids of grounds
    };
    Result<Summary> observeAll(Progress &progress = Progress::none());

    /// Keeps the ground of a run; what a finding depends on.
    static Result<FindingInput> put(WriteTransaction &transaction, const CheckPlan &plan, const Digest &digest);
    /// The plan as a request without files.
    static CheckRequest requestOf(const CheckPlan &plan);
    static QString kind() { return QStringLiteral("check-ground"); }

private:
    /// The grounds of one check, looked at together.
    Result<void> observe(const CheckProvider &provider, const QList<Record> &grounds, Summary &summary, Progress &progress);

    Workspace &m_workspace;
    const CheckRegistry &m_registry;
};

} // namespace hallmarker::core
