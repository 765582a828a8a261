#include "checks/risk/SpecialUniques.h"

#include "checks/privacy/EquivalenceClasses.h"

#include <QCoreApplication>

#include <bit>
#include <map>
#include <unordered_map>

namespace hallmarker::checks {

namespace {

struct SpecialUniquesTexts {
    Q_DECLARE_TR_FUNCTIONS(SpecialUniquesTexts)
};

constexpr std::size_t mostSets = 200'000;

using Flags = std::vector<bool>;

/// Records that are alone with their values on some columns.
Flags aloneOn(const std::vector<core::Column> &columns)
{
    const PackedKeys packed = packKeys(columns, KeyLayout::of(columns), nullptr, 0, 1);
    const std::size_t records = columns.front().size();
    Flags isAlone(records, false);
    std::visit([&](const auto &keys) {
        using Key = typename std::decay_t<decltype(keys)>::value_type;
        KeyCounts<Key> groups;
        if (!groupKeys(keys, {}, 0, 1, false, groups))
            throw std::bad_alloc();
        struct Hasher {
            std::size_t operator()(Key key) const { return keyHash(key); }
        };
        std::unordered_map<Key, bool, Hasher> single;
        for (std::size_t i = 0; i < groups.keys.size(); ++i)
            if (groups.counts[i] == 1)
                single.emplace(groups.keys[i], true);
        if (single.empty())
            return;
        for (std::size_t record = 0; record < records; ++record)
            isAlone[record] = single.contains(keys[record]);
    }, packed);
    for (const core::Column &column : columns)
        if (column.missingCount() > 0)
            for (std::size_t record = 0; record < records; ++record)
                if (isAlone[record] && column.isMissing(record))
                    isAlone[record] = false;
    return isAlone;
}

double intrusion(const std::vector<core::Column> &columns, double fraction)
{
    const auto classes = EquivalenceClasses::of(columns);
    if (!classes)
        return 0;
    double uniques = double(classes->risks().uniques);
    double pairs = 0;
    for (const ClassSize &entry : classes->risks().histogram)
        if (entry.size == 2)
            pairs = double(entry.classes);
    const double right = uniques * fraction;
    const double wrong = 2 * pairs * (1 - fraction);
    return right + wrong > 0 ? right / (right + wrong) : 0;
}

} // namespace

core::Result<SpecialUniques> SpecialUniques::of(const std::vector<core::Column> &columns, int mostColumns, double fraction, core::Progress &progress)
{
    const int all = int(columns.size());
    if (all == 0 || all > 62)
        return core::Error(core::ErrorKind::Usage, SpecialUniquesTexts::tr("Special uniques are searched among 1 to 62 columns."));
    const int most = mostColumns > 0 ? std::min(mostColumns, all) : std::max(1, all - 1);
    double sets = 0;
    double ofSize = 1;
    for (int k = 1; k <= most; ++k)
        sets += ofSize = ofSize * (all - k + 1) / k;
    if (sets > double(mostSets))
        return core::Error(core::ErrorKind::LimitExceeded, SpecialUniquesTexts::tr("%1 columns in sets of up to %2 are %3 sets, more than %4. Choose fewer columns or smaller sets.").arg(all).arg(most).arg(sets, 0, 'g', 6).arg(mostSets));
    SpecialUniques result;
    result.scores.assign(columns.front().size(), 0);
    result.bySize.assign(std::size_t(most), 0);
    result.contributions.assign(columns.size(), 0);
    std::map<std::uint64_t, Flags> below{{0, Flags(columns.front().size(), false)}};
    double total = 0;
    for (int k = 1; k <= most; ++k) {
        double weight = 1;
        for (int i = k; i <= most; ++i)
            weight *= std::max(1, all - i);
        std::map<std::uint64_t, Flags> here;
        // Sets of k columns: those of k - 1 and one column behind the last.
        for (const auto &[smaller, ignored] : below) {
            for (int column = smaller == 0 ? 0 : int(std::bit_width(smaller)); column < all; ++column) {
                if (progress.isCancelled())
                    return core::Error(core::ErrorKind::Cancelled, SpecialUniquesTexts::tr("The search for special uniques was cancelled."));
                const std::uint64_t set = smaller | (std::uint64_t(1) << column);
                std::vector<core::Column> chosen;
                for (int i = 0; i < all; ++i)
                    if ((set >> i & 1U) != 0)
                        chosen.push_back(columns[std::size_t(i)]);
                Flags isAlone = aloneOn(chosen);
                Flags isKnown(isAlone.size(), false); // alone on a part already
                for (int i = 0; i < all && k > 1; ++i) {
                    const auto part = (set >> i & 1U) != 0 ? below.find(set & ~(std::uint64_t(1) << i)) : below.end();
                    if (part == below.end())
                        continue;
                    for (std::size_t record = 0; record < isKnown.size(); ++record)
                        if (part->second[record])
                            isKnown[record] = true;
                }
                for (std::size_t record = 0; record < isAlone.size(); ++record) {
                    if (!isAlone[record] || isKnown[record]) {
                        isAlone[record] = isAlone[record] || isKnown[record]; // and on every set with that part
                        continue;
                    }
                    result.scores[record] += weight;
                    ++result.bySize[std::size_t(k - 1)];
                    total += weight;
                    for (int i = 0; i < all; ++i)
                        if ((set >> i & 1U) != 0)
                            result.contributions[std::size_t(i)] += weight;
                }
                here.emplace(set, std::move(isAlone));
            }
        }
        below = std::move(here);
    }
    for (double &contribution : result.contributions)
        contribution = total > 0 ? contribution / total : 0;
    for (const double score : result.scores)
        result.records += score > 0 ? 1U : 0U;
    result.correctGivenUnique = intrusion(columns, fraction);
    return result;
}

} // namespace hallmarker::checks
