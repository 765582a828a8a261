#pragma once

#include "core/keys/SecretBytes.h"

#include <QString>

#include <functional>
#include <optional>

namespace hallmarker::core {

/// A place that keeps secrets for a person, outside of this program. Whatever goes wrong there counts as "not stored".
class SecretStore {
public:
    static constexpr int defaultTimeoutMs = 5000;

    /// The secret, or nothing when it is not stored or could not be had.
    using ReadCallback = std::function<void(std::optional<SecretBytes> secret)>;
    using DoneCallback = std::function<void(bool isDone)>;

    virtual ~SecretStore() = default;

    /// Each callback is called exactly once, later, on the thread of the store, unless the store dies before.
    virtual void read(const QString &key, ReadCallback callback, int timeoutMs = defaultTimeoutMs) = 0;
    virtual void write(const QString &key, const SecretBytes &secret, DoneCallback callback, int timeoutMs = defaultTimeoutMs) = 0;
    virtual void remove(const QString &key, DoneCallback callback, int timeoutMs = defaultTimeoutMs) = 0;
};

} // namespace hallmarker::core
