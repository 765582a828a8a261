#pragma once

#include "core/keys/NoteKey.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace hallmarker::core {

/// A signing key and the time in which it signed. What it signed stays valid for ever.
struct RingKey {
    VerifierKey key;
    qint64 validFromMs = 0;
    qint64 validUntilMs = -1; ///< -1: still signs

    friend bool operator==(const RingKey &, const RingKey &) = default;
};

/// All keys that ever signed a log, oldest first, without gap or overlap in time. The last one signs now.
class KeyRing {
public:
    KeyRing() = default;
    static KeyRing startedWith(const VerifierKey &key, qint64 atMs);

    const QList<RingKey> &keys() const { return m_keys; }
    bool isEmpty() const { return m_keys.isEmpty(); }
    /// The key that signs now. The ring must not be empty.
    const VerifierKey &current() const { return m_keys.last().key; }
    /// The key that signed at that time; nullptr when there was none.
    const VerifierKey *keyAt(qint64 atMs) const;
    QList<VerifierKey> verifierKeys() const;
    QStringList vkeys() const;

    /// A ring in which `next` signs from `atMs` on. Refused (ErrorKind::Conflict) when the key is in the ring already or
    /// the time is not after the start of the present key.
    Result<KeyRing> rotated(const VerifierKey &next, qint64 atMs) const;

    /// What goes into the log when a key is rotated: the old and the new vkey and the time.
    QJsonObject rotationPayload() const;
    QJsonObject toJson() const;
    static Result<KeyRing> fromJson(const QJsonObject &object);

    friend bool operator==(const KeyRing &, const KeyRing &) = default;

private:
    QList<RingKey> m_keys;
};

} // namespace hallmarker::core
