#include "core/log/TlogProof.h"

#include "core/log/MerkleTree.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

const char tlogProofHeader[] = "c2sp.org/tlog-proof@v1";
constexpr qsizetype maxTlogProofHashes = 63;

Error badTlogProof(const QString &detail)
{
    return Error(ErrorKind::Invalid,
                 QCoreApplication::translate("TlogProof", "This is not a proof file of a log (c2sp.org/tlog-proof@v1), "
                                                          "or it is damaged."),
                 detail);
}

/// The next line without its line break; an error when there is none.
Result<QByteArrayView> takeProofLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    if (end < 0)
        return badTlogProof(QStringLiteral("ends too early"));
    const QByteArrayView line = rest.first(end);
    rest = rest.sliced(end + 1);
    return line;
}

} // namespace

Result<TlogProof> TlogProof::parse(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes)
        return badTlogProof(QStringLiteral("too large"));
    QByteArrayView rest(bytes);
    HALLMARKER_ASSIGN(QByteArrayView line, takeProofLine(rest));
    if (line != QByteArrayView(tlogProofHeader))
        return badTlogProof(QStringLiteral("first line"));
    TlogProof proof;
    HALLMARKER_ASSIGN(line, takeProofLine(rest));
    const QByteArrayView extraPrefix("extra ");
    if (line.startsWith(extraPrefix)) {
        HALLMARKER_ASSIGN(QByteArray decoded, decodeStrictBase64(line.sliced(extraPrefix.size())));
        proof.extra = std::move(decoded);
        HALLMARKER_ASSIGN(line, takeProofLine(rest));
    }
    const QByteArrayView indexPrefix("index ");
    proof.index = line.startsWith(indexPrefix) ? parseStrictDecimal(line.sliced(indexPrefix.size())) : -1;
    if (proof.index < 0)
        return badTlogProof(QStringLiteral("index"));
    for (;;) {
        HALLMARKER_ASSIGN(line, takeProofLine(rest));
        if (line.isEmpty())
            break;
        const auto hash = decodeStrictBase64(line);
        const Digest digest = hash ? Digest::fromRaw(*hash) : Digest();
        if (digest.isEmpty() || proof.hashes.size() == maxTlogProofHashes)
            return badTlogProof(QStringLiteral("hash %1").arg(proof.hashes.size()));
        proof.hashes += digest;
    }
    proof.checkpointNote = rest.toByteArray();
    if (proof.checkpointNote.isEmpty())
        return badTlogProof(QStringLiteral("no checkpoint"));
    return proof;
}

QByteArray TlogProof::toBytes() const
{
    QByteArray bytes = QByteArray(tlogProofHeader) + '\n';
    if (extra)
        bytes += "extra " + extra->toBase64() + '\n';
    bytes += "index " + QByteArray::number(index) + '\n';
    for (const Digest &hash : hashes)
        bytes += hash.raw().toBase64() + '\n';
    return bytes + '\n' + checkpointNote;
}

Result<Checkpoint> TlogProof::verify(QByteArrayView entry, const QList<VerifierKey> &keys, const QString &origin) const
{
    HALLMARKER_ASSIGN(Checkpoint checkpoint, Checkpoint::open(checkpointNote, keys, origin));
    HALLMARKER_TRY(MerkleTree::verifyInclusion(MerkleTree::leafHash(entry), index, checkpoint.size, hashes,
                                               checkpoint.root));
    return checkpoint;
}

} // namespace hallmarker::core
