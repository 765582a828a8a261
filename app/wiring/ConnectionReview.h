#pragma once

#include "inventory/connectors/Connector.h"
#include "inventory/connectors/ReviewItem.h"

namespace hallmarker::wiring {

/// What a pull brought into the queue.
struct PullReport {
    qint64 documents = 0;
    qint64 entities = 0;   ///< that the server told of
    qint64 agreeing = 0;   ///< of which it says what the workspace says
    qint64 queued = 0;     ///< new or changed questions
    qint64 waiting = 0;    ///< asked before, still open
    qint64 rejected = 0;   ///< said again what was rejected: not asked again
    QStringList warnings;

    QJsonObject toJson() const;
};

/// The queue between a server and the lineage of the workspace. A pull only reads: what differs waits for a person. A value
/// that was approved here is replaced by accepting a later one, never by a pull.
class ConnectionReview {
public:
    explicit ConnectionReview(core::Workspace &workspace) : m_workspace(workspace) {}

    /// Documents of an importer's format into questions.
    core::Result<PullReport> queue(const inventory::Connection &connection, const QString &format, const QList<inventory::PulledDocument> &documents, core::Progress &progress);
    /// Writes what the server says into the lineage, with its source. Conflict when the workspace has changed since the pull.
    core::Result<void> accept(const inventory::ReviewItem &item);
    core::Result<void> reject(const inventory::ReviewItem &item);
    /// By state, oldest pull first.
    core::Result<QList<inventory::ReviewItem>> items(std::optional<inventory::ReviewState> state) const;

private:
    core::Workspace &m_workspace;
};

} // namespace hallmarker::wiring
