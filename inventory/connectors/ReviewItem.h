#pragma once

#include "inventory/connectors/Connection.h"

namespace hallmarker::inventory {

using ReviewItemId = core::RecordId<struct ReviewItemTag>;

enum class ReviewState { Pending, Accepted, Rejected };
QStringList reviewStateNames();

/// What a server says about one entity and the workspace does not: waits until a person decides. Nothing of it is in the
/// lineage before, and what was rejected is not asked again by a later pull that says the same.
struct ReviewItem {
    static constexpr const char *kind = "lineage-review";

    struct Field {
        QString name;         ///< "node", "edge", "run", or the key of a description
        QJsonValue theirs;
        QJsonValue ours;      ///< what the workspace says; null: nothing
    };

    RecordHead<ReviewItemId> head; ///< name: the entity, for lists
    ConnectionId connection;
    QString entity;           ///< kind, namespace and name: the key of the item within its connection
    QJsonObject node;         ///< the same taken apart: {"kind", "namespace", "name"}
    QList<Field> fields;
    QString source;           ///< where the server said it
    QString sourceDigest;     ///< of that answer
    qint64 pulledMs = 0;
    ReviewState state = ReviewState::Pending;
    QString decidedBy;
    qint64 decidedMs = 0;

    /// Of what the server says: the same again is the same question.
    core::Digest saying() const;
    QJsonObject toJson() const;
    static core::Result<ReviewItem> fromJson(const QJsonObject &body);
    QString searchText() const { return entity; }
};

using ReviewRepository = RecordRepository<ReviewItem>;

} // namespace hallmarker::inventory
