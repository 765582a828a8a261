#include "checks/privacy/ClassValues.h"

namespace hallmarker::checks {

core::Result<void> forEachClass(const std::vector<core::Column> &quasiIdentifiers, const core::Column &sensitive, int threads,
                                const std::function<void(ClassValues)> &visit, std::optional<std::size_t> leftOut)
{
    try {
        const int lowBits = codeBits(sensitive);
        PackedKeys packed = packKeys(quasiIdentifiers, KeyLayout::of(quasiIdentifiers), &sensitive, lowBits, threads);
        return std::visit(
            [&](auto &keys) -> core::Result<void> {
                using Key = typename std::decay_t<decltype(keys)>::value_type;
                const Key skipped = leftOut ? Key(keys[*leftOut] >> lowBits) : Key(0);
                KeyCounts<Key> grouped;
                if (!groupKeys<Key>(std::move(keys), {}, lowBits, threads, true, grouped))
                    return outOfMemoryForClasses();
                const Key mask = (Key(1) << lowBits) - 1;
                std::vector<std::pair<std::uint32_t, std::uint32_t>> values;
                for (std::size_t i = 0; i < grouped.keys.size(); ++i) {
                    values.emplace_back(std::uint32_t(grouped.keys[i] & mask), grouped.counts[i]);
                    // Equal upper parts lie side by side, and two partitions never share one.
                    if (i + 1 == grouped.keys.size() || Key(grouped.keys[i] >> lowBits) != Key(grouped.keys[i + 1] >> lowBits)) {
                        if (!leftOut || Key(grouped.keys[i] >> lowBits) != skipped)
                            visit(values);
                        values.clear();
                    }
                }
                return {};
            },
            packed);
    } catch (const std::bad_alloc &) {
        return outOfMemoryForClasses();
    }
}

} // namespace hallmarker::checks
