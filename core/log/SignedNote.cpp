#include "core/log/SignedNote.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace hallmarker::core {

namespace {

const QByteArrayView signaturePrefix("\xe2\x80\x94 "); // U+2014 and a space

Error badNote(const QString &detail)
{
    return Error(ErrorKind::Invalid,
                 QCoreApplication::translate("SignedNote", "This is not a signed note: the text, an empty line and the "
                                                           "signature lines are not all there or not well formed."),
                 detail);
}

bool isPlainUtf8(const QByteArray &bytes)
{
    const bool hasControl = std::any_of(bytes.cbegin(), bytes.cend(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n';
    });
    if (hasControl)
        return false;
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    Q_UNUSED(decoded)
    return !decoder.hasError();
}

Result<NoteSignature> parseSignatureLine(QByteArrayView line)
{
    if (!line.startsWith(signaturePrefix))
        return badNote(QStringLiteral("signature line"));
    line = line.sliced(signaturePrefix.size());
    const qsizetype space = line.indexOf(' ');
    if (space <= 0)
        return badNote(QStringLiteral("signature line"));
    NoteSignature signature;
    signature.name = QString::fromUtf8(line.first(space));
    if (!isNoteKeyName(signature.name))
        return badNote(QStringLiteral("key name"));
    const auto decoded = decodeStrictBase64(line.sliced(space + 1));
    if (!decoded || decoded->size() < 5)
        return badNote(QStringLiteral("signature base64"));
    signature.keyId = qFromBigEndian<quint32>(decoded->constData());
    signature.signature = decoded->mid(4);
    return signature;
}

} // namespace

Result<QByteArray> decodeStrictBase64(QByteArrayView text)
{
    const QByteArray encoded = text.toByteArray();
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != encoded)
        return badNote(QStringLiteral("base64"));
    return decoded.decoded;
}

qint64 parseStrictDecimal(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 19 || (text.size() > 1 && text.front() == '0'))
        return -1;
    quint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + static_cast<quint64>(c - '0');
    }
    return value > static_cast<quint64>(std::numeric_limits<qint64>::max()) ? -1 : static_cast<qint64>(value);
}

Result<SignedNote> SignedNote::parse(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes) {
        return Error(ErrorKind::LimitExceeded,
                     QCoreApplication::translate("SignedNote", "The signed note is larger than %1 bytes and was not "
                                                               "read.")
                         .arg(maxBytes));
    }
    if (!isPlainUtf8(bytes))
        return badNote(QStringLiteral("not UTF-8 text"));
    const qsizetype separator = bytes.lastIndexOf("\n\n");
    if (separator < 0 || !bytes.endsWith('\n') || separator + 2 >= bytes.size())
        return badNote(QStringLiteral("no separator or no signature"));
    SignedNote note(bytes.first(separator + 1));
    QByteArrayView rest = QByteArrayView(bytes).sliced(separator + 2);
    while (!rest.isEmpty()) {
        if (note.m_signatures.size() == maxSignatures)
            return badNote(QStringLiteral("too many signatures"));
        const qsizetype end = rest.indexOf('\n');
        HALLMARKER_ASSIGN(NoteSignature signature, parseSignatureLine(rest.first(end)));
        note.m_signatures += std::move(signature);
        rest = rest.sliced(end + 1);
    }
    return note;
}

Result<void> SignedNote::sign(const SignerKey &key, qint64 unixSeconds)
{
    if (!m_text.endsWith('\n') || !isPlainUtf8(m_text)) {
        return Error(ErrorKind::Usage,
                     QCoreApplication::translate("SignedNote", "Only plain UTF-8 text that ends with a line break can "
                                                               "be signed as a note."));
    }
    const VerifierKey &verifier = key.verifierKey();
    HALLMARKER_ASSIGN(QByteArray signature, key.sign(m_text, unixSeconds));
    NoteSignature added{verifier.name(), verifier.id(), std::move(signature)};
    for (NoteSignature &present : m_signatures) {
        if (present.name == added.name && present.keyId == added.keyId) {
            present = std::move(added);
            return {};
        }
    }
    m_signatures += std::move(added);
    return {};
}

Result<QByteArray> SignedNote::toBytes() const
{
    if (!m_text.endsWith('\n') || !isPlainUtf8(m_text) || m_signatures.isEmpty())
        return badNote(QStringLiteral("unsigned or without final line break"));
    QByteArray bytes = m_text + '\n';
    for (const NoteSignature &signature : m_signatures) {
        QByteArray idAndSignature(4, Qt::Uninitialized);
        qToBigEndian(signature.keyId, idAndSignature.data());
        idAndSignature += signature.signature;
        bytes += signaturePrefix.toByteArray() + signature.name.toUtf8() + ' ' + idAndSignature.toBase64() + '\n';
    }
    return bytes;
}

Result<QList<VerifiedSignature>> SignedNote::verify(const QList<VerifierKey> &known) const
{
    QList<VerifiedSignature> verified;
    for (const NoteSignature &signature : m_signatures) {
        for (const VerifierKey &key : known) {
            if (key.id() != signature.keyId || key.name() != signature.name)
                continue;
            if (!key.verify(m_text, signature.signature)) {
                return Error(ErrorKind::Integrity,
                             QCoreApplication::translate("SignedNote", "The signature of %1 does not hold: the text or "
                                                                       "the signature was changed.")
                                 .arg(key.name()),
                             key.toText());
            }
            const bool isKnownAlready = std::any_of(verified.cbegin(), verified.cend(), [&key](const auto &other) {
                return other.key == key;
            });
            if (isKnownAlready)
                continue;
            VerifiedSignature found{key, -1};
            if (key.type() == NoteKeyType::CosignatureV1)
                found.unixSeconds = static_cast<qint64>(qFromBigEndian<quint64>(signature.signature.constData()));
            verified += std::move(found);
        }
    }
    if (verified.isEmpty()) {
        return Error(ErrorKind::Integrity,
                     QCoreApplication::translate("SignedNote", "None of the known keys has signed this note. Give the "
                                                               "key of its author, or do not trust it."));
    }
    return verified;
}

} // namespace hallmarker::core
