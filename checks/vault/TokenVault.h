#pragma once

#include "checks/vault/TokenDomain.h"

#include <QJsonObject>
#include <QList>

namespace hallmarker::checks {

/// One version of the key of a domain, wrapped by the vault's key.
struct WrappedKey {
    int version = 1;
    QByteArray nonce;
    QByteArray sealed;
};

/// A domain as the vault keeps it. Older versions stay, so that older tokens can be read.
struct VaultDomain {
    QString name;
    QString alphabet;          ///< as TokenAlphabet::fromText takes it; empty: opaque tokens
    QList<WrappedKey> keys;    ///< ascending; the last one makes tokens
};

/// Keys of token domains at rest: each wrapped with AES-256-GCM by one vault key, bound to name, version and alphabet. A file of
/// its own, written whole or not at all, readable by its owner only.
class TokenVault {
public:
    /// A vault without domains; the vault key is 32 random bytes that the caller keeps elsewhere (SealedKeyFile, a keychain).
    TokenVault() = default;
    static core::Result<TokenVault> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
    static core::Result<TokenVault> load(const QString &path);
    core::Result<void> save(const QString &path) const;

    const QList<VaultDomain> &domains() const { return m_domains; }
    const VaultDomain *find(const QString &name) const;

    core::Result<void> addDomain(const QString &name, const QString &alphabet, const core::SecretBytes &vaultKey);
    /// A domain ready for work; version 0: the newest.
    core::Result<TokenDomain> open(const QString &name, const core::SecretBytes &vaultKey, int version = 0) const;
    /// A new key for a domain: tokens made from now on differ, older ones are read by their version.
    core::Result<int> renewKey(const QString &name, const core::SecretBytes &vaultKey);
    /// The same keys under another vault key: no token changes.
    core::Result<TokenVault> rewrapped(const core::SecretBytes &oldKey, const core::SecretBytes &newKey) const;

private:
    QList<VaultDomain> m_domains;
};

} // namespace hallmarker::checks
