#pragma once

#include "core/digest/Digest.h"
#include "core/result/Result.h"

#include <QByteArrayView>
#include <QList>

namespace hallmarker::core {

/// How far lineage was read: the last number of each table. Numbers count from 1 without gaps and rows never change, so what
/// lies between two marks is what was added between them.
struct LineageMark {
    qint64 event = 0;
    qint64 space = 0;
    qint64 node = 0;
    qint64 edge = 0;
    qint64 run = 0;
    qint64 attribute = 0;
    qint64 alias = 0;
    qint64 merge = 0;
    qint64 binding = 0;
    friend bool operator==(const LineageMark &, const LineageMark &) = default;
};

/// Takes stored lineage row by row, in the order it was told. Views hold during the call only; nodes are named by their
/// number, 0 is no node.
class LineageSink {
public:
    virtual ~LineageSink() = default;
    virtual void space(qint64 id, QByteArrayView name) = 0;
    virtual void node(qint64 id, int kind, qint64 space, QByteArrayView name) = 0;
    struct Edge {
        qint64 from, to;
        int kind, transform;
        bool isMasked;
        qint64 run, atMs;
        QByteArrayView detail;
    };
    virtual void edge(const Edge &edge) = 0;
    virtual void run(qint64 run, qint64 job, int state, qint64 atMs) = 0;
    virtual void attribute(qint64 node, QByteArrayView key, QByteArrayView value, qint64 atMs) = 0;
    virtual void alias(qint64 name, qint64 alias) = 0;
    virtual void merge(qint64 a, qint64 b, bool isMerged) = 0;
    virtual void binding(qint64 node, const QString &recordId) = 0;
};

struct LineageEventRow {
    qint64 id = 0;
    Digest digest;
    qint64 atMs = 0;      ///< LineageBatch::noTime: none
    QString format;
    qint64 logIndex = 0;  ///< of its entry
    bool isAttachment = false;
};

/// The lineage that a workspace keeps. Written through WriteTransaction::addLineage. Safe from any thread.
class LineageStore {
public:
    virtual ~LineageStore() = default;

    /// Where the store ends now.
    virtual Result<LineageMark> end() const = 0;
    enum Part { Nodes = 1, Edges = 2, Rest = 4, Everything = 7 };
    /// Rows after `from` up to `to`, spaces and nodes first. Parts may be read by several threads at once.
    virtual Result<void> read(const LineageMark &from, const LineageMark &to, int parts, LineageSink &sink) const = 0;

    /// Events in the order they came, after one.
    virtual Result<QList<LineageEventRow>> events(qint64 after, int limit) const = 0;
    virtual Result<bool> knows(const Digest &event) const = 0;
    /// An event or file as it came, its digest checked.
    virtual Result<QByteArray> content(qint64 event) const = 0;
    /// The event that told an edge, for whoever has to prove it.
    virtual Result<LineageEventRow> eventOfEdge(qint64 edge) const = 0;
    /// The record that a node is bound to now; empty when there is none.
    virtual Result<QString> recordOf(qint64 node) const = 0;
    /// Nodes that lie downstream of a record that changed; why: Workspace::staleness(elementId(node)).
    virtual Result<QList<qint64>> staleNodes() const = 0;
    /// How staleness names a node.
    static QString elementId(qint64 node) { return QStringLiteral("lineage:%1").arg(node); }
};

} // namespace hallmarker::core
