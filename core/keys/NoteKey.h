#pragma once

#include "core/keys/Ed25519Key.h"

#include <QString>

namespace hallmarker::core {

/// Signature types of C2SP signed-note that Hallmarker can check.
enum class NoteKeyType : quint8 {
    Ed25519 = 0x01,       ///< over the text of the note
    CosignatureV1 = 0x04, ///< Ed25519 over "cosignature/v1\ntime <unix>\n" and the text (C2SP tlog-cosignature)
};

/// A key name: not empty, no Unicode space, no plus sign, no control character.
bool isNoteKeyName(const QString &name);
/// SHA-256(name || LF || type || public key)[:4] as a big-endian number.
quint32 noteKeyId(const QString &name, NoteKeyType type, const Ed25519PublicKey &key);

/// A key that checks signatures, with the text form "name+hexid+base64(type || public key)" (vkey).
class VerifierKey {
public:
    VerifierKey() = default;
    VerifierKey(QString name, Ed25519PublicKey key, NoteKeyType type = NoteKeyType::Ed25519);
    /// Refuses a wrong id, another key type, and every spelling but the one toText() writes.
    static Result<VerifierKey> fromText(const QString &vkey);

    const QString &name() const { return m_name; }
    quint32 id() const { return m_id; }
    /// Eight lower-case hex digits.
    QString idText() const;
    NoteKeyType type() const { return m_type; }
    const Ed25519PublicKey &publicKey() const { return m_key; }
    QString toText() const;

    /// `signature` without the four bytes of the key id: 64 bytes, or 8 + 64 for a cosignature.
    bool verify(QByteArrayView text, QByteArrayView signature) const;

    friend bool operator==(const VerifierKey &, const VerifierKey &) = default;

private:
    QString m_name;
    quint32 m_id = 0;
    NoteKeyType m_type = NoteKeyType::Ed25519;
    Ed25519PublicKey m_key;
};

/// A key that signs notes, with the text form "PRIVATE+KEY+name+hexid+base64(type || seed)".
class SignerKey {
public:
    SignerKey() = default;
    static Result<SignerKey> create(const QString &name, const Ed25519PrivateKey &key,
                                    NoteKeyType type = NoteKeyType::Ed25519);
    static Result<SignerKey> fromText(const SecretBytes &text);

    const VerifierKey &verifierKey() const { return m_verifier; }
    SecretBytes toText() const;
    /// The signature without the key id. `unixSeconds` is used (and needed) by cosignatures only.
    Result<QByteArray> sign(QByteArrayView text, qint64 unixSeconds = -1) const;

private:
    VerifierKey m_verifier;
    Ed25519PrivateKey m_key;
};

} // namespace hallmarker::core
