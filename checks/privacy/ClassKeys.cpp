#include "checks/privacy/ClassKeys.h"

namespace hallmarker::checks {

namespace {

constexpr std::size_t packBlock = 4096;

template <typename Key>
void orCodes(const core::Column &column, std::size_t first, std::size_t count, int shift, Key *keys)
{
    column.codes().visit([&](auto codes) {
        const auto *from = codes.data() + first;
        for (std::size_t i = 0; i < count; ++i)
            keys[i] |= Key(from[i]) << shift;
    });
}

void hashCodes(const core::Column &column, std::size_t first, std::size_t count, WideKey *keys)
{
    column.codes().visit([&](auto codes) {
        const auto *from = codes.data() + first;
        for (std::size_t i = 0; i < count; ++i) {
            const auto low = std::uint64_t(keys[i]);
            const auto high = std::uint64_t(keys[i] >> 64);
            const std::uint64_t code = std::uint64_t(from[i]) + 1;
            const std::uint64_t newLow = mixedBits(low ^ (code * 0x9e3779b97f4a7c15ULL)) + high;
            const std::uint64_t newHigh = mixedBits(high + code * 0xc2b2ae3d27d4eb4fULL) ^ low;
            keys[i] = (WideKey(newHigh) << 64) | newLow;
        }
    });
}

template <typename Key>
std::vector<Key> packAs(const std::vector<core::Column> &columns, const KeyLayout &layout, const core::Column *low, int lowBits, int threads)
{
    const std::size_t rows = !columns.empty() ? columns.front().size() : (low ? low->size() : 0);
    std::vector<Key> keys(rows, Key(0));
    // The codes of numeric columns are made at first use: once here, not inside the threads.
    for (const core::Column &column : columns)
        column.codes();
    if (low)
        low->codes();
    threads = rows < 65536 ? 1 : threads;
    runOnThreads(threads, [&](int thread) {
        const std::size_t begin = rows * std::size_t(thread) / std::size_t(threads);
        const std::size_t end = rows * std::size_t(thread + 1) / std::size_t(threads);
        for (std::size_t first = begin; first < end; first += packBlock) {
            const std::size_t count = std::min(packBlock, end - first);
            for (std::size_t c = 0; c < columns.size(); ++c) {
                if constexpr (sizeof(Key) == 16) {
                    if (layout.isHashed) {
                        hashCodes(columns[c], first, count, &keys[first]);
                        continue;
                    }
                }
                orCodes(columns[c], first, count, layout.shifts[c] + lowBits, &keys[first]);
            }
            if (low) {
                if (layout.isHashed && lowBits > 0)
                    for (std::size_t i = first; i < first + count; ++i)
                        keys[i] = Key(keys[i] >> lowBits) << lowBits;
                orCodes(*low, first, count, 0, &keys[first]);
            }
        }
    });
    return keys;
}

} // namespace

int codeBits(const core::Column &column)
{
    return std::bit_width(std::uint32_t(column.dictionary().size() > 1 ? column.dictionary().size() - 1 : 1));
}

KeyLayout KeyLayout::of(const std::vector<core::Column> &columns)
{
    KeyLayout layout;
    for (const core::Column &column : columns) {
        layout.bits.push_back(codeBits(column));
        layout.totalBits += layout.bits.back();
    }
    int below = layout.totalBits;
    for (const int bits : layout.bits)
        layout.shifts.push_back(below -= bits);
    if (layout.totalBits > 128) {
        layout.isHashed = true;
        layout.totalBits = 128;
    }
    return layout;
}

PackedKeys packKeys(const std::vector<core::Column> &columns, const KeyLayout &layout, const core::Column *low, int lowBits, int threads)
{
    KeyLayout fitted = layout;
    // Together with the low column it may no longer fit: then the upper part becomes a hash.
    if (layout.totalBits + lowBits > 128)
        fitted.isHashed = true;
    if (!fitted.isHashed && layout.totalBits + lowBits <= 64)
        return packAs<std::uint64_t>(columns, fitted, low, lowBits, threads);
    return packAs<WideKey>(columns, fitted, low, lowBits, threads);
}

} // namespace hallmarker::checks
