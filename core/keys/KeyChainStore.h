#pragma once

#include "core/keys/SecretBytes.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace QKeychain {
class Job;
}

namespace hallmarker::core {

/// Secrets in the keychain of the desktop (Secret Service, KWallet). It is a convenience, never the only place of a key:
/// whatever goes wrong there (no service, locked, refused, too slow) counts as "not stored".
class KeyChainStore : public QObject {
    Q_OBJECT
public:
    static constexpr int defaultTimeoutMs = 5000;

    /// The secret, or nothing when it is not stored or could not be had.
    using ReadCallback = std::function<void(std::optional<SecretBytes> secret)>;
    using DoneCallback = std::function<void(bool isDone)>;

    explicit KeyChainStore(QString service, QObject *parent = nullptr);

    /// Each callback is called exactly once, later, on the thread of this object, unless the object dies before.
    void read(const QString &key, ReadCallback callback, int timeoutMs = defaultTimeoutMs);
    void write(const QString &key, const SecretBytes &secret, DoneCallback callback,
               int timeoutMs = defaultTimeoutMs);
    void remove(const QString &key, DoneCallback callback, int timeoutMs = defaultTimeoutMs);

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
