#include "checks/privacy/EquivalenceClasses.h"

#include <QCoreApplication>

#include <map>
#include <unordered_map>

namespace hallmarker::checks {

namespace {

struct WideKeyHash {
    std::size_t operator()(WideKey key) const { return std::size_t(keyHash(key)); }
    std::size_t operator()(std::uint64_t key) const { return std::size_t(keyHash(key)); }
};

template <typename Key>
std::vector<Key> projectedKeys(const std::vector<Key> &keys, const KeyLayout &layout, const std::vector<int> &columns)
{
    std::vector<Key> projected(keys.size(), Key(0));
    int below = 0;
    for (const int column : columns)
        below += layout.bits[std::size_t(column)];
    for (const int column : columns) {
        const int bits = layout.bits[std::size_t(column)];
        const int shift = layout.shifts[std::size_t(column)];
        below -= bits;
        const Key mask = (Key(1) << bits) - 1;
        for (std::size_t i = 0; i < keys.size(); ++i)
            projected[i] |= ((keys[i] >> shift) & mask) << below;
    }
    return projected;
}

/// Few bits: one counter per possible key.
template <typename Key>
QList<ClassSize> countedDirectly(const std::vector<Key> &keys, const std::vector<std::uint32_t> &weights, int bits)
{
    std::vector<std::uint32_t> counts(std::size_t(1) << bits, 0);
    for (std::size_t i = 0; i < keys.size(); ++i)
        counts[std::size_t(keys[i])] += weights[i];
    std::erase(counts, 0U);
    return sizeHistogram(counts);
}

} // namespace

core::Error outOfMemoryForClasses()
{
    return core::Error(core::ErrorKind::LimitExceeded,
                       QCoreApplication::translate("EquivalenceClasses", "The records could not be grouped because the memory does not suffice. "
                                                                         "Choose fewer quasi-identifiers or a sample of the data."));
}

QList<ClassSize> sizeHistogram(const std::vector<std::uint32_t> &counts)
{
    constexpr std::uint32_t small = 1024;
    std::vector<std::int64_t> few(small, 0);
    std::map<std::int64_t, std::int64_t> many;
    for (const std::uint32_t count : counts) {
        if (count < small)
            ++few[count];
        else
            ++many[count];
    }
    QList<ClassSize> histogram;
    for (std::uint32_t size = 1; size < small; ++size)
        if (few[size] != 0)
            histogram.append({size, few[size]});
    for (const auto &[size, classes] : many)
        histogram.append({size, classes});
    return histogram;
}

ClassRisks ClassRisks::of(QList<ClassSize> histogram)
{
    ClassRisks risks;
    for (const ClassSize &entry : histogram) {
        risks.records += entry.size * entry.classes;
        risks.classes += entry.classes;
        if (entry.size == 1)
            risks.uniques = entry.classes;
    }
    if (risks.records > 0) {
        risks.smallest = histogram.first().size;
        risks.largest = histogram.last().size;
        risks.highestRisk = 1.0 / double(risks.smallest);
        risks.lowestRisk = 1.0 / double(risks.largest);
        risks.averageRisk = double(risks.classes) / double(risks.records);
        risks.uniqueShare = double(risks.uniques) / double(risks.records);
    }
    risks.histogram = std::move(histogram);
    return risks;
}

double ClassRisks::shareAbove(double threshold) const
{
    std::int64_t above = 0;
    for (const ClassSize &entry : histogram)
        if (1.0 / double(entry.size) > threshold)
            above += entry.size * entry.classes;
    return records > 0 ? double(above) / double(records) : 0;
}

double ClassRisks::shareBelow(std::int64_t k) const
{
    std::int64_t below = 0;
    for (const ClassSize &entry : histogram)
        if (entry.size < k)
            below += entry.size * entry.classes;
    return records > 0 ? double(below) / double(records) : 0;
}

int EquivalenceClasses::defaultThreads()
{
    return int(std::clamp(std::thread::hardware_concurrency(), 1U, 8U));
}

core::Result<EquivalenceClasses> EquivalenceClasses::of(std::vector<core::Column> columns, core::Progress &progress, int threads)
{
    if (columns.empty())
        return core::Error(core::ErrorKind::Usage, QCoreApplication::translate("EquivalenceClasses", "No quasi-identifier was chosen. Name at least one column."));
    if (columns.front().size() > 0xffffffffULL)
        return core::Error(core::ErrorKind::LimitExceeded, QCoreApplication::translate("EquivalenceClasses", "The table has more than 4,294,967,295 rows. Use a sample."));
    EquivalenceClasses classes;
    classes.m_threads = threads;
    classes.m_layout = KeyLayout::of(columns);
    progress.report(QCoreApplication::translate("EquivalenceClasses", "Grouping the records"), 0, 0);
    if (progress.isCancelled())
        return core::Error(core::ErrorKind::Cancelled, QCoreApplication::translate("EquivalenceClasses", "Grouping the records was cancelled."));
    try {
        PackedKeys keys = packKeys(columns, classes.m_layout, nullptr, 0, threads);
        const bool isOk = std::visit(
            [&](auto &packed) {
                using Key = typename std::decay_t<decltype(packed)>::value_type;
                KeyCounts<Key> counts;
                const bool isGrouped = groupKeys<Key>(std::move(packed), {}, 0, threads, false, counts);
                if (isGrouped)
                    classes.m_risks = ClassRisks::of(sizeHistogram(counts.counts));
                classes.m_classes = std::move(counts);
                return isGrouped;
            },
            keys);
        if (!isOk)
            return outOfMemoryForClasses();
    } catch (const std::bad_alloc &) {
        return outOfMemoryForClasses();
    }
    classes.m_columns = std::move(columns);
    return classes;
}

std::size_t EquivalenceClasses::classCount() const
{
    return std::visit([](const auto &classes) { return classes.keys.size(); }, m_classes);
}

core::Result<ClassRisks> EquivalenceClasses::project(const std::vector<int> &columns) const
{
    try {
        if (m_layout.isHashed) {
            std::vector<core::Column> part;
            for (const int column : columns)
                part.push_back(m_columns[std::size_t(column)]);
            HALLMARKER_ASSIGN(const EquivalenceClasses grouped, of(std::move(part), core::Progress::none(), m_threads));
            return grouped.risks();
        }
        int bits = 0;
        for (const int column : columns)
            bits += m_layout.bits[std::size_t(column)];
        return std::visit(
            [&](const auto &classes) -> core::Result<ClassRisks> {
                using Key = typename std::decay_t<decltype(classes.keys)>::value_type;
                std::vector<Key> keys = projectedKeys(classes.keys, m_layout, columns);
                if (bits <= 20)
                    return ClassRisks::of(countedDirectly(keys, classes.counts, bits));
                KeyCounts<Key> counts;
                if (!groupKeys<Key>(std::move(keys), classes.counts, 0, m_threads, false, counts))
                    return outOfMemoryForClasses();
                return ClassRisks::of(sizeHistogram(counts.counts));
            },
            m_classes);
    } catch (const std::bad_alloc &) {
        return outOfMemoryForClasses();
    }
}

core::Result<std::vector<ClassMembers>> EquivalenceClasses::smallestClasses(std::size_t classes, std::size_t rowsPerClass) const
{
    try {
        // The limit size up to which classes are looked at, then one pass over the rows to find their members.
        std::int64_t limit = 0;
        std::size_t found = 0;
        for (const ClassSize &entry : m_risks.histogram) {
            if (found >= classes)
                break;
            limit = entry.size;
            found += std::size_t(entry.classes);
        }
        return std::visit(
            [&](const auto &table) -> core::Result<std::vector<ClassMembers>> {
                using Key = typename std::decay_t<decltype(table.keys)>::value_type;
                std::unordered_map<Key, std::uint32_t, WideKeyHash> wanted;
                for (std::size_t i = 0; i < table.keys.size(); ++i)
                    if (table.counts[i] <= limit)
                        wanted.emplace(table.keys[i], table.counts[i]);
                const PackedKeys packed = packKeys(m_columns, m_layout, nullptr, 0, m_threads);
                const auto &keys = std::get<std::vector<Key>>(packed);
                std::unordered_map<Key, std::size_t, WideKeyHash> positions;
                std::vector<std::pair<std::uint32_t, ClassMembers>> members;
                for (std::size_t row = 0; row < keys.size(); ++row) {
                    const auto hit = wanted.find(keys[row]);
                    if (hit == wanted.end())
                        continue;
                    const auto [position, isNew] = positions.emplace(keys[row], members.size());
                    if (isNew)
                        members.push_back({hit->second, {}});
                    auto &rows = members[position->second].second.rows;
                    if (rows.size() < rowsPerClass)
                        rows.push_back(row);
                }
                std::stable_sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
                if (members.size() > classes)
                    members.resize(classes);
                std::vector<ClassMembers> result;
                for (auto &[size, member] : members) {
                    for (const core::Column &column : m_columns)
                        member.values.push_back(column.text(member.rows.front()));
                    result.push_back(std::move(member));
                }
                return result;
            },
            m_classes);
    } catch (const std::bad_alloc &) {
        return outOfMemoryForClasses();
    }
}

} // namespace hallmarker::checks
