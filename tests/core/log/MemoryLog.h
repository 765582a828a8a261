#pragma once

#include "core/keys/NoteKey.h"
#include "core/log/Checkpoint.h"
#include "core/log/LogReader.h"
#include "core/log/LogVerifier.h"
#include "core/log/MerkleTree.h"

#include <QHash>
#include <QList>

namespace hallmarker::tests {

/// A log in memory: entries, nodes and a signing key made from a fixed seed.
class MemoryLog : public core::LogReader, public core::NodeSource {
public:
    explicit MemoryLog(qint64 entries = 0, char seed = 'k');
    static core::SignerKey signer(const QString &name, char seed);

    void append(const QByteArray &entry);
    qint64 size() const { return m_entries.size(); }
    core::Digest rootAt(qint64 size) const;
    QByteArray noteAt(qint64 size) const;
    const core::SignerKey &key() const { return m_key; }
    const QList<QByteArray> &all() const { return m_entries; }

    core::Result<core::Digest> node(int level, qint64 index) const override;
    core::Result<QByteArray> checkpointNote() const override;
    core::Result<QList<QByteArray>> entries(qint64 first, qint64 count) const override;
    core::Result<QStringList> verifierKeys() const override;

    mutable qint64 reads = 0;              ///< of nodes
    QByteArray note;                       ///< used instead of the own one when set
    QStringList moreKeys;                  ///< vkeys beside the own one
    QList<QByteArray> replaced;            ///< handed out instead of the true entries when set

private:
    core::SignerKey m_key;
    core::CompactRange m_range;
    QList<QByteArray> m_entries;
    QHash<QPair<int, qint64>, core::Digest> m_nodes;
};

/// A stream of entries with their stored leaf hashes, in chunks of a given length.
class MemoryChunks : public core::LogChunkSource {
public:
    MemoryChunks(QList<QByteArray> entries, qint64 chunk);
    core::Result<void> next(core::LogChunk &chunk) override;

    QList<QByteArray> entries;
    QList<QByteArray> leaves;

private:
    qint64 m_chunk;
    qint64 m_at = 0;
};

} // namespace hallmarker::tests
