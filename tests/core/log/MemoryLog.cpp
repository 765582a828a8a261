#include "tests/core/log/MemoryLog.h"

namespace hallmarker::tests {

using namespace hallmarker::core;

MemoryLog::MemoryLog(qint64 entries, char seed) : m_key(signer(QStringLiteral("example.org/log"), seed))
{
    for (qint64 i = 0; i < entries; ++i)
        append("entry " + QByteArray::number(i));
}

SignerKey MemoryLog::signer(const QString &name, char seed)
{
    return *SignerKey::create(name, *Ed25519PrivateKey::fromSeed(QByteArray(32, seed)));
}

void MemoryLog::append(const QByteArray &entry)
{
    m_entries += entry;
    const QList<TreeNode> completed = m_range.push(MerkleTree::leafHash(entry));
    for (const TreeNode &node : completed)
        m_nodes.insert({node.level, node.index}, node.hash);
}

Digest MemoryLog::rootAt(qint64 size) const
{
    return *MerkleTree::root(*this, size);
}

QByteArray MemoryLog::noteAt(qint64 size) const
{
    return *Checkpoint{m_key.verifierKey().name(), size, rootAt(size), {}}.sign({m_key});
}

Result<Digest> MemoryLog::node(int level, qint64 index) const
{
    ++reads;
    const auto found = m_nodes.constFind({level, index});
    if (found == m_nodes.cend())
        return Error(ErrorKind::NotFound, QStringLiteral("node"));
    return *found;
}

Result<QByteArray> MemoryLog::checkpointNote() const
{
    return note.isEmpty() ? noteAt(size()) : note;
}

Result<QList<QByteArray>> MemoryLog::entries(qint64 first, qint64 count) const
{
    return (replaced.isEmpty() ? m_entries : replaced).mid(first, count);
}

Result<QStringList> MemoryLog::verifierKeys() const
{
    return QStringList{m_key.verifierKey().toText()} + moreKeys;
}

MemoryChunks::MemoryChunks(QList<QByteArray> all, qint64 chunk) : entries(std::move(all)), m_chunk(chunk)
{
    for (const QByteArray &entry : std::as_const(entries))
        leaves += MerkleTree::leafHash(entry).raw();
}

Result<void> MemoryChunks::next(LogChunk &chunk)
{
    for (; m_at < entries.size() && chunk.count() < m_chunk; ++m_at)
        chunk.append(entries.at(m_at), leaves.at(m_at));
    return {};
}

} // namespace hallmarker::tests
