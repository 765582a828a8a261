#pragma once

#include "core/lineage/LineageBatch.h"
#include "core/lineage/LineageSeal.h"
#include "core/lineage/LineageStore.h"
#include "core/storage/SqlLineagePacks.h"
#include "core/storage/SqlRowPipe.h"

#include <QFuture>
#include <QSet>

#include <string>
#include <unordered_map>

namespace hallmarker::core {

class SqlWriteTransaction;

/// Folds one batch into the tables of lineage, event by event, in the caller's transaction. Each new event gets a log entry
/// that states its digest, that of its content, and that of the rows it brought (LineageSeal). What is known already brings
/// no row: the same event, the same edge at the same time or earlier, the same value of an attribute. Of a large batch, the
/// contents are hashed and the rows written by other threads, while this one works out what is new and seals it.
class SqlLineageWriter {
public:
    SqlLineageWriter(SqlConnection &connection, SqlWriteTransaction &transaction);
    ~SqlLineageWriter();

    Result<LineageIntake> add(const LineageBatch &batch);

private:
    struct EdgeKey {
        qint64 src, dst, run;
        quint32 detail;
        quint32 flags;
        friend bool operator==(const EdgeKey &, const EdgeKey &) = default;
    };
    struct EdgeKeyHash {
        std::size_t operator()(const EdgeKey &key) const noexcept;
    };
    /// One value of an attribute, told first at `atMs` and again up to `untilMs`.
    struct Told {
        qint64 id;
        std::string value;
        qint64 atMs;
        qint64 untilMs;
        bool isChanged = false;
    };
    using ToldByKey = std::unordered_map<std::string, std::vector<Told>>;

    Result<void> start();
    Result<void> findKnownNodes();
    Result<qint64> findSpace(quint32 text);
    Result<qint64> findNode(const LineageBatch::Node &node, qint64 spaceId);
    void hashContents(const std::vector<bool> &isNew);
    Digest contentDigest(std::size_t event);
    Result<bool> isKnown(const Digest &event);
    Result<void> beginEvent(const LineageBatch::Event &event);
    Result<void> endEvent(std::size_t event);
    Result<void> addFactsOf(quint32 event);
    Result<qint64> node(quint32 position);
    Result<qint64> space(quint32 text);
    Result<void> addEdge(const LineageBatch::Edge &edge);
    Result<bool> hasEdge(const EdgeKey &key, qint64 atMs, QByteArrayView detail);
    Result<void> addRun(const LineageBatch::Run &run);
    Result<void> addAttribute(const LineageBatch::Attribute &attribute);
    Result<void> insertTold(std::vector<Told> &list, qint64 node, std::string_view key, std::string_view value, qint64 atMs);
    Result<ToldByKey *> toldOf(qint64 node);
    Result<void> addAlias(const LineageBatch::Alias &alias);
    Result<void> addMerge(const LineageBatch::Merge &merge);
    Result<void> addBinding(const LineageBatch::Binding &binding);
    Result<void> finish();
    QByteArrayView text(quint32 id);

    SqlConnection &m_connection;
    SqlWriteTransaction &m_transaction;
    const LineageBatch *m_batch = nullptr;
    LineageMark m_start; ///< where the store ended before
    LineageMark m_end;   ///< where it ends now
    LineageIntake m_intake;
    LineageSeal m_seal;
    std::unique_ptr<SqlLineagePacks> m_packs;
    QByteArray m_format;
    QByteArray m_entryStart; ///< of every entry of this batch, up to its own object
    QByteArray m_entryEnd;
    std::vector<qint64> m_nodeOf;                  ///< by position in the batch; 0: not looked for yet, or not there
    bool m_isLookedUp = false;                     ///< all nodes of the batch were looked for before the first row was written
    std::vector<QFuture<std::vector<Digest>>> m_contentDigests; ///< of the contents, contentsAtOnce each
    std::vector<Digest> m_digests;                              ///< those that were taken last
    std::unordered_map<quint32, qint64> m_spaceOf; ///< by text
    std::unordered_map<quint32, std::string> m_cleaned; ///< texts that held a NUL, which PostgreSQL does not store
    QSet<Digest> m_seenEvents;
    std::unordered_map<EdgeKey, qint64, EdgeKeyHash> m_edges; ///< earliest time of those of this batch
    std::unordered_map<qint64, ToldByKey> m_told;             ///< by node
    QSet<QPair<qint64, qint64>> m_aliases;
    // What staleness has to look at again.
    bool m_hasBindings = false;
    QSet<qint64> m_touchedNodes;
    QStringList m_touchedRecords;
    QSet<QPair<qint64, qint64>> m_newFlows;

    SqlQuickStatement m_insertEvent, m_insertSpace, m_insertNode, m_insertEdge, m_insertRun, m_insertAttribute, m_findEvent, m_findSpace, m_findNode;
    std::unique_ptr<SqlRowPipe> m_rows; ///< behind the statements, which it uses until it goes
};

} // namespace hallmarker::core
