#include "core/log/Checkpoint.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

Error badCheckpoint(const QString &detail)
{
    return Error(ErrorKind::Invalid,
                 QCoreApplication::translate("Checkpoint", "This is not a checkpoint of a log: it needs lines with the "
                                                           "origin, the number of entries and the root hash."),
                 detail);
}

} // namespace

Result<Checkpoint> Checkpoint::parse(const QByteArray &text)
{
    if (!text.endsWith('\n'))
        return badCheckpoint(QStringLiteral("no final line break"));
    const QList<QByteArray> lines = text.chopped(1).split('\n');
    if (lines.size() < 3)
        return badCheckpoint(QStringLiteral("fewer than three lines"));
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            return badCheckpoint(QStringLiteral("empty line"));
    }
    Checkpoint checkpoint;
    checkpoint.origin = QString::fromUtf8(lines.at(0));
    checkpoint.size = parseStrictDecimal(lines.at(1));
    if (checkpoint.size < 0)
        return badCheckpoint(QStringLiteral("size"));
    const auto root = decodeStrictBase64(lines.at(2));
    if (root)
        checkpoint.root = Digest::fromRaw(*root);
    if (checkpoint.root.isEmpty())
        return badCheckpoint(QStringLiteral("root hash"));
    for (qsizetype i = 3; i < lines.size(); ++i)
        checkpoint.extensions += QString::fromUtf8(lines.at(i));
    if (checkpoint.toText() != text) // text that is not UTF-8, when there was no note around it
        return badCheckpoint(QStringLiteral("not UTF-8"));
    return checkpoint;
}

QByteArray Checkpoint::toText() const
{
    QByteArray text = origin.toUtf8() + '\n' + QByteArray::number(size) + '\n' + root.raw().toBase64() + '\n';
    for (const QString &line : extensions)
        text += line.toUtf8() + '\n';
    return text;
}

Result<Checkpoint> Checkpoint::open(const QByteArray &note, const QList<VerifierKey> &keys, const QString &origin)
{
    HALLMARKER_ASSIGN(const SignedNote signedNote, SignedNote::parse(note));
    HALLMARKER_TRY(signedNote.verify(keys));
    HALLMARKER_ASSIGN(Checkpoint checkpoint, parse(signedNote.text()));
    if (!origin.isEmpty() && checkpoint.origin != origin) {
        return Error(ErrorKind::Integrity,
                     QCoreApplication::translate("Checkpoint", "The checkpoint belongs to the log \"%1\", not to \"%2\".")
                         .arg(checkpoint.origin, origin));
    }
    return checkpoint;
}

Result<QByteArray> Checkpoint::sign(const QList<SignerKey> &signers) const
{
    const QByteArray text = toText();
    HALLMARKER_TRY(parse(text)); // what cannot be read back must not be signed
    SignedNote note(text);
    for (const SignerKey &signer : signers)
        HALLMARKER_TRY(note.sign(signer));
    return note.toBytes();
}

} // namespace hallmarker::core
