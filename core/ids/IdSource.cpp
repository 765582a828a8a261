#include "core/ids/IdSource.h"

#include <QRandomGenerator>

namespace hallmarker::core {

namespace {

constexpr char crockford[] = "0123456789abcdefghjkmnpqrstvwxyz";

QString encode(quint64 high, quint64 low)
{
    // 128 bits as 26 digits of 5 bits, most significant first (the ULID layout).
    QString text(26, QLatin1Char('0'));
    unsigned __int128 value = (static_cast<unsigned __int128>(high) << 64) | low;
    for (int i = 25; i >= 0; --i) {
        text[i] = QLatin1Char(crockford[static_cast<int>(value & 31)]);
        value >>= 5;
    }
    return text;
}

} // namespace

QString RandomIdSource::next(const QString &prefix)
{
    auto *random = QRandomGenerator::system();
    const auto ms = static_cast<quint64>(m_clock.nowMs());
    const quint64 high = (ms << 16) | (random->generate() & 0xffffU);
    return prefix + QLatin1Char('_') + encode(high, random->generate64());
}

QString SequenceIdSource::next(const QString &prefix)
{
    return prefix + QLatin1Char('_') + encode(0, ++m_last);
}

} // namespace hallmarker::core
