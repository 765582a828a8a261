#pragma once

#include "core/storage/Workspace.h"

#include <QHash>

#include <optional>

namespace hallmarker::lineage {

/// Records as they stood at one time.
class RecordsInForce {
public:
    RecordsInForce(core::Workspace &workspace, qint64 atMs) : m_workspace(workspace), m_atMs(atMs) {}

    struct Found {
        core::Record record;
        bool isLater = false;  ///< there was none yet at that time: this is the first
        qint64 entry = -1;     ///< of the log, about exactly this revision
    };
    /// Nothing when there is no such record.
    core::Result<std::optional<Found>> find(const QString &id);

private:
    core::Workspace &m_workspace;
    qint64 m_atMs;
    QHash<QString, std::optional<Found>> m_known;
};

} // namespace hallmarker::lineage
