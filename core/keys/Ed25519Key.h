#pragma once

#include "core/keys/SecretBytes.h"
#include "core/result/Result.h"

#include <QByteArray>

namespace hallmarker::core {

/// An Ed25519 public key (RFC 8032), 32 bytes.
class Ed25519PublicKey {
public:
    static constexpr int sizeBytes = 32;
    static constexpr int signatureBytes = 64;

    Ed25519PublicKey() = default;
    static Result<Ed25519PublicKey> fromRaw(QByteArrayView raw);
    /// "-----BEGIN PUBLIC KEY-----" (SubjectPublicKeyInfo, RFC 8410).
    static Result<Ed25519PublicKey> fromPem(const QByteArray &pem);

    bool isEmpty() const { return m_raw.isEmpty(); }
    const QByteArray &raw() const { return m_raw; }
    /// The same bytes every time: what `openssl pkey -pubout` writes.
    QByteArray toPem() const;
    bool verify(QByteArrayView message, QByteArrayView signature) const;

    friend bool operator==(const Ed25519PublicKey &, const Ed25519PublicKey &) = default;

private:
    QByteArray m_raw;
};

/// An Ed25519 signing key, held as its 32-byte seed. Signatures are deterministic.
class Ed25519PrivateKey {
public:
    Ed25519PrivateKey() = default;
    /// A new key of the operating system's generator.
    static Result<Ed25519PrivateKey> generate();
    static Result<Ed25519PrivateKey> fromSeed(QByteArrayView seed);

    bool isEmpty() const { return m_seed.isEmpty(); }
    const SecretBytes &seed() const { return m_seed; }
    const Ed25519PublicKey &publicKey() const { return m_public; }
    /// 64 bytes.
    Result<QByteArray> sign(QByteArrayView message) const;

private:
    SecretBytes m_seed;
    Ed25519PublicKey m_public;
};

} // namespace hallmarker::core
