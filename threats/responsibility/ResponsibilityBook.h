#pragma once

#include "core/record/Staleness.h"
#include "core/storage/Workspace.h"
#include "threats/responsibility/MatrixMerge.h"
#include "threats/responsibility/ResponsibilityCheck.h"

namespace hallmarker::threats {

/// A matrix as it stands in the workspace.
struct StoredMatrix {
    QString id;
    QString model;             ///< record id of the threat model that it is about; empty: none
    ResponsibilityMatrix matrix;
    qint64 revision = 0;
    QString updatedBy;
    qint64 updatedMs = 0;
    QList<core::StaleCause> staleBecause; ///< evidence of results that has changed since

    QString name() const; ///< its title, else the two sides
};

/// What came of a save. With conflicts nothing was stored: choose, and save again.
struct MatrixSave {
    StoredMatrix stored;       ///< as it stands in the workspace now
    QList<ModelConflict> conflicts;
    bool isMerged = false;     ///< somebody else had saved other rows meanwhile; both are in it
    bool isChanged = false;

    bool isSaved() const { return conflicts.isEmpty(); }
};

/// Makes, stores and judges the responsibility matrices of a workspace. A threat model may have several, one for each pair of
/// sides. A save names the revision that it was edited from and merges by row; a result rests on the record that is its evidence.
class ResponsibilityBook {
public:
    static constexpr const char *kind = "responsibility-matrix";

    explicit ResponsibilityBook(core::Workspace &workspace) : m_workspace(workspace) {}

    core::Result<StoredMatrix> create(const ResponsibilityMatrix &matrix, const QString &model = {});
    /// By id, name or beginning of the id.
    core::Result<StoredMatrix> load(const QString &reference) const;
    /// By name; of one threat model only where one is given.
    core::Result<QList<StoredMatrix>> list(const QString &model = {}) const;
    core::Result<MatrixSave> save(const StoredMatrix &edited, const QHash<QString, ConflictChoice> &choices = {});
    /// Somebody looked at the evidence that changed, and the results still hold.
    core::Result<void> acknowledge(const QString &reference);
    core::Result<void> remove(const QString &reference);

    /// With the controls that the model counts on (less those of its other matrices), what penetration tests say, and evidence
    /// that has changed.
    core::Result<ResponsibilityStanding> judge(const StoredMatrix &stored, qint64 nowMs) const;

private:
    core::Result<StoredMatrix> stored(const core::Record &record) const;
    core::Result<QList<core::Dependency>> dependenciesOf(core::WriteTransaction &transaction, const ResponsibilityMatrix &matrix, const QList<core::Dependency> &before) const;

    core::Workspace &m_workspace;
};

} // namespace hallmarker::threats
