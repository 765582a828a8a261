#pragma once

#include "core/record/Record.h"
#include "core/result/Result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>

namespace hallmarker::core {

class Workspace;
class WriteTransaction;
struct RecordFilter;

/// Stored lineage around some nodes, asked for row by row: for whoever looks at a part and not at all of it. Within a write it
/// shows that write's own rows, which nobody else sees yet. Nodes are named by their number; kinds are numbers of the lineage
/// domain. Used by one thread, and not longer than what it was made from.
class LineageRows {
public:
    /// What is durable.
    static Result<std::unique_ptr<LineageRows>> committed(Workspace &workspace);
    /// What a write sees.
    static Result<std::unique_ptr<LineageRows>> within(WriteTransaction &transaction);
    virtual ~LineageRows() = default;

    struct Node {
        qint64 id = 0;
        int kind = 0;
        QString space;
        QString name;
    };
    /// One edge as it was told, whatever runs told it and how often.
    struct Edge {
        qint64 from = 0;
        qint64 to = 0;
        int kind = 0;
        int transform = 0;
        bool isMasked = false;
        QByteArray detail;
    };
    struct Attribute {
        qint64 node = 0;
        QByteArray key;
        QByteArray value;
    };

    virtual Result<qint64> find(int kind, const QString &space, const QString &name) = 0; ///< 0: there is none
    virtual Result<QList<Node>> nodes(const QList<qint64> &ids) = 0;
    virtual Result<QList<qint64>> nodesIn(const QString &space) = 0;
    virtual Result<QList<Edge>> edgesInto(const QList<qint64> &nodes) = 0;
    virtual Result<QList<Edge>> edgesOutOf(const QList<qint64> &nodes) = 0;
    /// The value that holds of each key: the latest by time; one that was taken away is left out.
    virtual Result<QList<Attribute>> attributes(const QList<qint64> &nodes) = 0;
    /// Pairs that a person counts as one, with at least one of these.
    virtual Result<QList<QPair<qint64, qint64>>> merges(const QList<qint64> &nodes) = 0;
    /// The record that each stands for.
    virtual Result<QHash<qint64, QString>> bindings(const QList<qint64> &nodes) = 0;
    /// Records as the same view sees them.
    virtual Result<QList<Record>> records(const RecordFilter &filter) = 0;
};

} // namespace hallmarker::core
