#pragma once

#include "core/record/Staleness.h"
#include "core/storage/Workspace.h"
#include "threats/model/ModelLayout.h"
#include "threats/model/ThreatModel.h"
#include "threats/store/ModelMerge.h"

namespace hallmarker::threats {

/// A model with its drawing, as they were at one moment.
struct LoadedThreatModel {
    ThreatModel model;
    ModelLayout layout;
    QString updatedBy;
    qint64 updatedMs = 0;
    QList<core::StaleCause> staleBecause; ///< what it rests on has changed since somebody last looked
};

/// Where a model stands, for a list.
struct ThreatModelSummary {
    QString id;
    QString title;
    QString system;      ///< record id
    qint64 revision = 0;
    int elements = 0;
    int flows = 0;
    int boundaries = 0;
    int decisions = 0;
    QString updatedBy;
    qint64 updatedMs = 0;
    bool isStale = false;
};

/// What came of a save. With conflicts nothing was stored: choose, and save again.
struct SaveOutcome {
    LoadedThreatModel stored;        ///< as it stands in the workspace now
    QList<ModelConflict> conflicts;
    bool isMerged = false;           ///< somebody else had saved other things meanwhile; both are in it
    bool isChanged = false;          ///< false: there was nothing to store

    bool isSaved() const { return conflicts.isEmpty(); }
};

/// Makes, stores and reads the threat models of a workspace. A save names the revision that it was edited from; what others
/// stored meanwhile is merged by item, and where both changed the same item the conflict comes back as a value.
class ThreatModelBook {
public:
    explicit ThreatModelBook(core::Workspace &workspace) : m_workspace(workspace) {}

    /// A new record. Id and revision of the model are set anew.
    core::Result<LoadedThreatModel> create(const ThreatModel &model, const ModelLayout &layout = {});
    /// By id, title or beginning of the id.
    core::Result<LoadedThreatModel> load(const QString &reference) const;
    /// An earlier revision of the meaning, with the layout of now.
    core::Result<LoadedThreatModel> at(const QString &reference, qint64 revision) const;
    core::Result<QList<core::Record>> history(const QString &reference) const; ///< oldest first
    core::Result<QList<ThreatModelSummary>> list() const;

    core::Result<SaveOutcome> save(const LoadedThreatModel &edited, const QHash<QString, ConflictChoice> &choices = {});
    /// Somebody looked at what changed below the model, and it still holds.
    core::Result<void> acknowledge(const QString &reference);
    core::Result<void> remove(const QString &reference);

private:
    struct Present {
        core::Record model;
        std::optional<core::Record> layout;
    };
    core::Result<Present> present(const QString &id) const;
    core::Result<LoadedThreatModel> loaded(const Present &present) const;
    core::Result<QJsonObject> bodyAt(const QString &id, qint64 revision) const;

    core::Workspace &m_workspace;
};

/// Ids of the records that a model stands for: its system, and what its elements, flows, data and people are.
QStringList recordsBelow(const ThreatModel &model);

} // namespace hallmarker::threats
