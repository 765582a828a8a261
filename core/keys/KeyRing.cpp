#include "core/keys/KeyRing.h"

#include "core/clock/Clock.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::core {

KeyRing KeyRing::startedWith(const VerifierKey &key, qint64 atMs)
{
    KeyRing ring;
    ring.m_keys += RingKey{key, atMs, -1};
    return ring;
}

const VerifierKey *KeyRing::keyAt(qint64 atMs) const
{
    for (const RingKey &entry : m_keys) {
        if (atMs >= entry.validFromMs && (entry.validUntilMs < 0 || atMs < entry.validUntilMs))
            return &entry.key;
    }
    return nullptr;
}

QList<VerifierKey> KeyRing::verifierKeys() const
{
    QList<VerifierKey> keys;
    for (const RingKey &entry : m_keys)
        keys += entry.key;
    return keys;
}

QStringList KeyRing::vkeys() const
{
    QStringList texts;
    for (const RingKey &entry : m_keys)
        texts += entry.key.toText();
    return texts;
}

Result<KeyRing> KeyRing::rotated(const VerifierKey &next, qint64 atMs) const
{
    const bool isKnown = std::any_of(m_keys.cbegin(), m_keys.cend(), [&next](const RingKey &entry) {
        return entry.key.publicKey() == next.publicKey();
    });
    if (isKnown || next.publicKey().isEmpty()) {
        return Error(ErrorKind::Conflict,
                     QCoreApplication::translate("KeyRing", "This key has signed the log before. Make a new key for the "
                                                            "rotation."));
    }
    if (!m_keys.isEmpty() && atMs <= m_keys.last().validFromMs) {
        return Error(ErrorKind::Conflict,
                     QCoreApplication::translate("KeyRing", "The new key would start before the present one. Check the "
                                                            "clock of this computer."));
    }
    KeyRing ring = *this;
    if (!ring.m_keys.isEmpty())
        ring.m_keys.last().validUntilMs = atMs;
    ring.m_keys += RingKey{next, atMs, -1};
    return ring;
}

QJsonObject KeyRing::rotationPayload() const
{
    if (m_keys.isEmpty())
        return {};
    QJsonObject payload{{QStringLiteral("newKey"), current().toText()},
                        {QStringLiteral("validFrom"), instantText(m_keys.last().validFromMs)}};
    if (m_keys.size() > 1)
        payload.insert(QStringLiteral("oldKey"), m_keys.at(m_keys.size() - 2).key.toText());
    return payload;
}

QJsonObject KeyRing::toJson() const
{
    QJsonArray list;
    for (const RingKey &entry : m_keys) {
        QJsonObject object{{QStringLiteral("vkey"), entry.key.toText()},
                           {QStringLiteral("validFrom"), instantText(entry.validFromMs)}};
        if (entry.validUntilMs >= 0)
            object.insert(QStringLiteral("validUntil"), instantText(entry.validUntilMs));
        list += object;
    }
    return {{QStringLiteral("keys"), list}};
}

Result<KeyRing> KeyRing::fromJson(const QJsonObject &object)
{
    const Error damaged(ErrorKind::Integrity,
                        QCoreApplication::translate("KeyRing", "The stored list of signing keys is damaged. Restore it "
                                                               "from a backup."));
    if (!object.value(QStringLiteral("keys")).isArray())
        return damaged;
    const QJsonArray list = object.value(QStringLiteral("keys")).toArray();
    KeyRing ring;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject item = list.at(i).toObject();
        const bool isLast = i + 1 == list.size();
        HALLMARKER_ASSIGN(VerifierKey key, VerifierKey::fromText(item.value(QStringLiteral("vkey")).toString()));
        RingKey entry{std::move(key), instantFromText(item.value(QStringLiteral("validFrom")).toString()), -1};
        if (!isLast)
            entry.validUntilMs = instantFromText(item.value(QStringLiteral("validUntil")).toString());
        const bool hasEnd = item.contains(QStringLiteral("validUntil"));
        const bool followsOn = ring.m_keys.isEmpty() || ring.m_keys.last().validUntilMs == entry.validFromMs;
        if (entry.validFromMs < 0 || hasEnd == isLast || (hasEnd && entry.validUntilMs <= entry.validFromMs)
            || !followsOn)
            return damaged;
        ring.m_keys += std::move(entry);
    }
    return ring;
}

} // namespace hallmarker::core
