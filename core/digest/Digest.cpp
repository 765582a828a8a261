#include "core/digest/Digest.h"

#include <algorithm>
#include <cstring>

namespace hallmarker::core {

Digest Digest::fromRaw(QByteArrayView raw)
{
    Digest digest;
    if (raw.size() != sizeBytes)
        return digest;
    std::memcpy(digest.m_bytes.data(), raw.data(), sizeBytes);
    digest.m_set = true;
    return digest;
}

Digest Digest::fromText(const QString &text)
{
    const QString hex = text.startsWith(QLatin1String("sha256:")) ? text.mid(7) : text;
    if (hex.size() != 2 * sizeBytes)
        return {};
    const bool isHex = std::all_of(hex.cbegin(), hex.cend(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'))
            || (c >= QLatin1Char('A') && c <= QLatin1Char('F'));
    });
    return isHex ? fromRaw(QByteArray::fromHex(hex.toLatin1())) : Digest();
}

QByteArray Digest::raw() const
{
    return m_set ? QByteArray(reinterpret_cast<const char *>(m_bytes.data()), sizeBytes) : QByteArray();
}

QString Digest::hex() const
{
    return QString::fromLatin1(raw().toHex());
}

QString Digest::toString() const
{
    return m_set ? QString(QStringLiteral("sha256:") + hex()) : QString();
}

QString Digest::shortText() const
{
    return hex().left(12);
}

size_t qHash(const Digest &digest, size_t seed)
{
    return ::qHash(digest.raw(), seed);
}

} // namespace hallmarker::core
