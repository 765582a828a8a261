#pragma once

#include <QtGlobal>

#include <cstring>
#include <string_view>

namespace hallmarker::lineage::openlineage {

/// The first eight bytes of a key, or all of it and zeros: two short keys are equal when these and their sizes are.
/// For a key of parsed JSON, behind which the parser keeps padding; eight bytes are read.
inline quint64 keyWord(std::string_view key)
{
    quint64 word = 0;
    std::memcpy(&word, key.data(), sizeof word);
#if Q_BYTE_ORDER == Q_LITTLE_ENDIAN
    return key.size() >= sizeof word ? word : word & ~(~quint64(0) << (8 * key.size()));
#else
    return key.size() >= sizeof word ? word : key.empty() ? 0 : word & ~quint64(0) << (8 * (sizeof word - key.size()));
#endif
}

/// The same for a key that stands anywhere.
inline quint64 keyWordOf(std::string_view key)
{
    char padded[sizeof(quint64)] = {};
    std::memcpy(padded, key.data(), key.size() < sizeof padded ? key.size() : sizeof padded);
    return keyWord({padded, key.size()});
}

inline bool isSameKey(std::string_view left, quint64 leftWord, std::string_view right, quint64 rightWord)
{
    return leftWord == rightWord && left.size() == right.size() && (left.size() <= sizeof(quint64) || left == right);
}

} // namespace hallmarker::lineage::openlineage
