#pragma once

#include "core/keys/SecretStore.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace hallmarker::tests {

/// A keychain in memory that answers later, like the real one; or refuses everything.
class FakeSecretStore final : public core::SecretStore {
public:
    void read(const QString &key, ReadCallback callback, int) override
    {
        ++reads;
        QTimer::singleShot(0, &m_context, [this, key, callback = std::move(callback)] {
            callback(works && secrets.contains(key) ? std::optional(core::SecretBytes(QByteArrayView(secrets.value(key).toUtf8()))) : std::nullopt);
        });
    }
    void write(const QString &key, const core::SecretBytes &secret, DoneCallback callback, int) override
    {
        if (works)
            secrets.insert(key, QString::fromUtf8(secret.view()));
        QTimer::singleShot(0, &m_context, [isDone = works, callback = std::move(callback)] { callback(isDone); });
    }
    void remove(const QString &key, DoneCallback callback, int) override
    {
        if (works)
            secrets.remove(key);
        QTimer::singleShot(0, &m_context, [isDone = works, callback = std::move(callback)] { callback(isDone); });
    }

    QMap<QString, QString> secrets;
    bool works = true;
    int reads = 0;

private:
    QObject m_context; ///< nobody is called after the end
};

} // namespace hallmarker::tests
