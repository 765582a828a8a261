#pragma once

#include "lineage/trail/PredictionLog.h"
#include "lineage/trail/PredictionPack.h"
#include "lineage/trail/ReferenceSearch.h"

namespace hallmarker::lineage {

/// A prediction that was found, with its proof.
struct FoundPrediction {
    PredictionLog log;
    core::Record record;     ///< of the log
    PredictionPack::Found place;
};

/// The predictions that a workspace keeps.
class PredictionBook {
public:
    static constexpr qsizetype maxSnapshots = 1000; ///< of one log that become nodes of their own

    explicit PredictionBook(core::Workspace &workspace) : m_workspace(workspace) {}

    struct Imported {
        PredictionLog log;
        bool isNew = false;       ///< false: the same file was there already
        QStringList warnings;
    };
    /// Stores what was read under a name. `model` holds for rows that name no version; empty: they have none. A stop on the way
    /// leaves nothing behind.
    core::Result<Imported> import(const PredictionsRead &read, const QString &name, const QString &fileName, const QString &model, const ReferenceSearch &search, core::Progress &progress = core::Progress::none());

    core::Result<QList<PredictionLog>> logs() const;
    /// By id. In several logs: an Error that lists them, unless `log` (id or name) names one.
    core::Result<FoundPrediction> find(const QString &id, const QString &log = {}) const;
    core::Result<PredictionPack::Index> indexOf(const PredictionLog &log) const;
    /// How segments of a log are fetched.
    PredictionPack::Get get() const;
    core::Result<QList<PredictionRow>> rows(const PredictionLog &log, qint64 from, int count) const;

private:
    core::Workspace &m_workspace;
};

} // namespace hallmarker::lineage
