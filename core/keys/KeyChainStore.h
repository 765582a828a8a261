#pragma once

#include "core/keys/SecretStore.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace hallmarker::core {

/// Secrets in the keychain of the desktop (Secret Service, KWallet). It is a convenience, never the only place of a key:
/// whatever goes wrong there (no service, locked, refused, too slow) counts as "not stored".
class KeyChainStore : public QObject, public SecretStore {
    Q_OBJECT
public:
    /// The service under which this program keeps its passphrases; the key is the id of the workspace.
    static QString passphraseService();

    explicit KeyChainStore(QString service, QObject *parent = nullptr);

    void read(const QString &key, ReadCallback callback, int timeoutMs = defaultTimeoutMs) override;
    void write(const QString &key, const SecretBytes &secret, DoneCallback callback, int timeoutMs = defaultTimeoutMs) override;
    void remove(const QString &key, DoneCallback callback, int timeoutMs = defaultTimeoutMs) override;

    /// For the command line only: waits in an event loop of its own. In a program with a window it does nothing and
    /// answers "not stored", because a loop inside a loop lets events in at the wrong time.
    static std::optional<SecretBytes> readBlocking(const QString &service, const QString &key,
                                                   int timeoutMs = defaultTimeoutMs);
    static bool writeBlocking(const QString &service, const QString &key, const SecretBytes &secret,
                              int timeoutMs = defaultTimeoutMs);
    static bool removeBlocking(const QString &service, const QString &key, int timeoutMs = defaultTimeoutMs);

private:
    /// `finish(nullptr)`: it took too long.
    void start(QKeychain::Job *job, int timeoutMs, std::function<void(QKeychain::Job *)> finish);

    QString m_service;
};

} // namespace hallmarker::core
