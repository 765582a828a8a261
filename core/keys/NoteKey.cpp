#include "core/keys/NoteKey.h"

#include "core/digest/Hasher.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace hallmarker::core {

namespace {

constexpr int noteKeyBytes = 1 + Ed25519PublicKey::sizeBytes;
const char privateKeyPrefix[] = "PRIVATE+KEY+";

Error badNoteKey(const QString &detail)
{
    return Error(ErrorKind::Invalid,
                 QCoreApplication::translate("NoteKey", "This is not a usable key for a signed log: it must have the "
                                                        "form name+id+key, with an id that fits, of the type Ed25519."),
                 detail);
}

struct NoteKeyFields {
    QString name;
    NoteKeyType type = NoteKeyType::Ed25519;
    quint32 id = 0;
    SecretBytes key;
};

/// Splits name+hexid+base64(type || 32 bytes). Strict, so that no second spelling of a key passes.
Result<NoteKeyFields> splitNoteKey(QByteArrayView text)
{
    const qsizetype firstPlus = text.indexOf('+');
    if (text.size() > 4096 || firstPlus <= 0 || text.size() < firstPlus + 11 || text.at(firstPlus + 9) != '+')
        return badNoteKey(QStringLiteral("parts"));
    const QByteArrayView hex = text.sliced(firstPlus + 1, 8);
    const bool isLowerHex = std::all_of(hex.begin(), hex.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
    if (!isLowerHex)
        return badNoteKey(QStringLiteral("id"));
    NoteKeyFields fields;
    fields.id = hex.toByteArray().toUInt(nullptr, 16);
    const QByteArray nameBytes = text.first(firstPlus).toByteArray();
    fields.name = QString::fromUtf8(nameBytes);
    if (!isNoteKeyName(fields.name) || fields.name.toUtf8() != nameBytes)
        return badNoteKey(QStringLiteral("name"));
    QByteArray encoded = text.sliced(firstPlus + 10).toByteArray();
    auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    QByteArray again = decoded.decoded.toBase64();
    const bool isStrict = decoded && again == encoded && decoded.decoded.size() == noteKeyBytes;
    const quint8 type = isStrict ? static_cast<quint8>(decoded.decoded.at(0)) : 0;
    if (isStrict)
        fields.key = SecretBytes(QByteArrayView(decoded.decoded).sliced(1));
    SecretBytes::wipe(encoded);
    SecretBytes::wipe(again);
    SecretBytes::wipe(decoded.decoded);
    if (!isStrict)
        return badNoteKey(QStringLiteral("base64 or length"));
    if (type != static_cast<quint8>(NoteKeyType::Ed25519) && type != static_cast<quint8>(NoteKeyType::CosignatureV1))
        return badNoteKey(QStringLiteral("type %1").arg(type));
    fields.type = static_cast<NoteKeyType>(type);
    return fields;
}

QByteArray cosignedMessage(qint64 unixSeconds, QByteArrayView text)
{
    QByteArray message = "cosignature/v1\ntime " + QByteArray::number(unixSeconds) + '\n';
    message.append(text);
    return message;
}

} // namespace

bool isNoteKeyName(const QString &name)
{
    if (name.isEmpty() || !name.isValidUtf16())
        return false;
    return std::none_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.isSpace() || c == QLatin1Char('+') || c.unicode() < 0x20;
    });
}

quint32 noteKeyId(const QString &name, NoteKeyType type, const Ed25519PublicKey &key)
{
    Hasher hasher;
    hasher.add(name.toUtf8());
    const char separatorAndType[] = {'\n', static_cast<char>(type)};
    hasher.add(QByteArrayView(separatorAndType, 2));
    hasher.add(key.raw());
    return qFromBigEndian<quint32>(hasher.finish().raw().constData());
}

VerifierKey::VerifierKey(QString name, Ed25519PublicKey key, NoteKeyType type)
    : m_name(std::move(name)), m_id(noteKeyId(m_name, type, key)), m_type(type), m_key(std::move(key))
{
}

Result<VerifierKey> VerifierKey::fromText(const QString &vkey)
{
    HALLMARKER_ASSIGN(const NoteKeyFields fields, splitNoteKey(vkey.toUtf8()));
    HALLMARKER_ASSIGN(auto publicKey, Ed25519PublicKey::fromRaw(fields.key.view()));
    VerifierKey key(fields.name, std::move(publicKey), fields.type);
    if (key.id() != fields.id)
        return badNoteKey(QStringLiteral("id does not belong to the key"));
    return key;
}

QString VerifierKey::idText() const
{
    return QString::number(m_id, 16).rightJustified(8, QLatin1Char('0'));
}

QString VerifierKey::toText() const
{
    const QByteArray encoded = QByteArray(char(m_type) + m_key.raw()).toBase64();
    return QString(m_name + QLatin1Char('+') + idText() + QLatin1Char('+') + QString::fromLatin1(encoded));
}

bool VerifierKey::verify(QByteArrayView text, QByteArrayView signature) const
{
    switch (m_type) {
    case NoteKeyType::Ed25519:
        return m_key.verify(text, signature);
    case NoteKeyType::CosignatureV1: {
        if (signature.size() != 8 + Ed25519PublicKey::signatureBytes)
            return false;
        const quint64 seconds = qFromBigEndian<quint64>(signature.data());
        if (seconds > static_cast<quint64>(std::numeric_limits<qint64>::max()))
            return false;
        return m_key.verify(cosignedMessage(static_cast<qint64>(seconds), text), signature.sliced(8));
    }
    }
    return false;
}

Result<SignerKey> SignerKey::create(const QString &name, const Ed25519PrivateKey &key, NoteKeyType type)
{
    if (!isNoteKeyName(name) || key.isEmpty()) {
        return Error(ErrorKind::Usage,
                     QCoreApplication::translate("NoteKey", "A signing key needs a name without spaces and plus signs, "
                                                            "such as example.org/workspace."),
                     name);
    }
    SignerKey signer;
    signer.m_verifier = VerifierKey(name, key.publicKey(), type);
    signer.m_key = key;
    return signer;
}

Result<SignerKey> SignerKey::fromText(const SecretBytes &text)
{
    const QByteArrayView view = text.view();
    const QByteArrayView prefix(privateKeyPrefix);
    if (!view.startsWith(prefix))
        return badNoteKey(QStringLiteral("prefix"));
    HALLMARKER_ASSIGN(const NoteKeyFields fields, splitNoteKey(view.sliced(prefix.size())));
    HALLMARKER_ASSIGN(const auto key, Ed25519PrivateKey::fromSeed(fields.key.view()));
    HALLMARKER_ASSIGN(auto signer, create(fields.name, key, fields.type));
    if (signer.m_verifier.id() != fields.id)
        return badNoteKey(QStringLiteral("id does not belong to the key"));
    return signer;
}

SecretBytes SignerKey::toText() const
{
    QByteArray typeAndSeed(1, char(m_verifier.type()));
    typeAndSeed.append(m_key.seed().view());
    QByteArray encoded = typeAndSeed.toBase64();
    QByteArray text = privateKeyPrefix + m_verifier.name().toUtf8() + '+' + m_verifier.idText().toLatin1() + '+'
        + encoded;
    SecretBytes secret{QByteArrayView(text)};
    SecretBytes::wipe(typeAndSeed);
    SecretBytes::wipe(encoded);
    SecretBytes::wipe(text);
    return secret;
}

Result<QByteArray> SignerKey::sign(QByteArrayView text, qint64 unixSeconds) const
{
    if (m_verifier.type() == NoteKeyType::Ed25519)
        return m_key.sign(text);
    if (unixSeconds < 0) {
        return Error(ErrorKind::Usage,
                     QCoreApplication::translate("NoteKey", "A cosignature needs the time at which it is made."));
    }
    HALLMARKER_ASSIGN(const QByteArray signature, m_key.sign(cosignedMessage(unixSeconds, text)));
    QByteArray stamped(8, Qt::Uninitialized);
    qToBigEndian(static_cast<quint64>(unixSeconds), stamped.data());
    return QByteArray(stamped + signature);
}

} // namespace hallmarker::core
