#pragma once

#include "core/keys/NoteKey.h"
#include "core/result/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hallmarker::core {

/// One signature line of a note.
struct NoteSignature {
    QString name;
    quint32 keyId = 0;
    QByteArray signature; ///< without the key id

    friend bool operator==(const NoteSignature &, const NoteSignature &) = default;
};

/// A signature that was checked and holds.
struct VerifiedSignature {
    VerifierKey key;
    qint64 unixSeconds = -1; ///< when it was made, for cosignatures; else -1
};

/// Text with signatures under it (C2SP signed-note). The text must be ignored until verify() has succeeded.
class SignedNote {
public:
    static constexpr qsizetype maxBytes = 1'000'000;
    static constexpr qsizetype maxSignatures = 100;

    SignedNote() = default;
    /// `text` ends with a newline; else signing and writing give ErrorKind::Usage.
    explicit SignedNote(QByteArray text) : m_text(std::move(text)) {}
    /// Splits at the last empty line. Refuses what is not UTF-8, control characters, bad names, loose base64.
    static Result<SignedNote> parse(const QByteArray &bytes);

    const QByteArray &text() const { return m_text; }
    const QList<NoteSignature> &signatures() const { return m_signatures; }

    /// Adds a signature, or replaces the one of the same name and key id.
    Result<void> sign(const SignerKey &key, qint64 unixSeconds = -1);
    Result<QByteArray> toBytes() const;

    /// The signatures by known keys. Unknown keys are ignored; a known key whose signature fails, and a note without
    /// any signature of a known key, are ErrorKind::Integrity.
    Result<QList<VerifiedSignature>> verify(const QList<VerifierKey> &known) const;

private:
    QByteArray m_text;
    QList<NoteSignature> m_signatures;
};

/// Base64 of RFC 4648 section 4 in its one canonical spelling (padding, zero trailing bits); an error otherwise.
Result<QByteArray> decodeStrictBase64(QByteArrayView text);
/// A decimal number without sign and leading zeros; -1 when it is not one or does not fit.
qint64 parseStrictDecimal(QByteArrayView text);

} // namespace hallmarker::core
