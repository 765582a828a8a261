#include "checks/attacks/LinkageAttack.h"

#include "checks/privacy/KeyGrouping.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::checks {

namespace {

struct LinkageTexts {
    Q_DECLARE_TR_FUNCTIONS(LinkageTexts)
};

constexpr std::uint32_t noCode = 0;

/// The code that each dictionary code of the register has in the release; 0 where the release does not know the value.
std::vector<std::uint32_t> codesInRelease(const core::Column &released, const core::Column &registered)
{
    const core::StringDictionary &from = registered.dictionary();
    std::vector<std::uint32_t> codes(from.size(), noCode);
    for (std::uint32_t code = 1; code < from.size(); ++code)
        codes[code] = released.dictionary().find(from.text(code));
    return codes;
}

/// Keys of all rows: a 128-bit mix of the codes, which no two of 10^7 tuples share but for a chance below 10^-24; 0 where a
/// value matches nobody.
struct RowKeys {
    std::vector<WideKey> keys;
    void add(const core::CodeVector &codes, const std::vector<std::uint32_t> &translated, bool isFirst)
    {
        codes.visit([&](const auto &span) {
            keys.resize(span.size(), 1);
            for (std::size_t row = 0; row < span.size(); ++row) {
                const std::uint32_t code = translated[span[row]];
                if (code == noCode || (!isFirst && keys[row] == 0)) {
                    keys[row] = 0;
                    continue;
                }
                const auto low = std::uint64_t(keys[row]);
                const auto high = std::uint64_t(keys[row] >> 64);
                keys[row] = (WideKey(mixedBits(high * 0x9e3779b97f4a7c15ULL + code + low)) << 64) | mixedBits(low * 0xd6e8feb86659fd93ULL + code + 0x632be59bd9b4e019ULL) | 1;
            }
        });
    }
};

/// How often each key stands in the register, and where its rows are (chained).
class RegisterIndex {
public:
    explicit RegisterIndex(const std::vector<WideKey> &keys) : m_keys(keys), m_next(keys.size(), 0)
    {
        std::size_t size = 16;
        while (size < 2 * keys.size())
            size *= 2;
        m_slots.assign(size, 0);
        m_counts.assign(size, 0);
        for (std::size_t row = 0; row < keys.size(); ++row) {
            if (keys[row] == 0)
                continue;
            const std::size_t slot = slotOf(keys[row]);
            m_next[row] = m_slots[slot];
            m_slots[slot] = std::uint32_t(row + 1);
            ++m_counts[slot];
        }
    }
    std::uint32_t count(WideKey key) const { return key == 0 ? 0 : m_counts[slotOf(key)]; }
    template <typename F>
    void forEachRow(WideKey key, F &&f) const
    {
        for (std::uint32_t row = m_slots[slotOf(key)]; row != 0; row = m_next[row - 1])
            f(std::size_t(row - 1));
    }

private:
    std::size_t slotOf(WideKey key) const
    {
        std::size_t slot = std::size_t(key >> 64) & (m_slots.size() - 1);
        while (m_slots[slot] != 0 && m_keys[m_slots[slot] - 1] != key)
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }
    const std::vector<WideKey> &m_keys;
    std::vector<std::uint32_t> m_next;
    std::vector<std::uint32_t> m_slots;
    std::vector<std::uint32_t> m_counts;
};

} // namespace

core::Result<LinkageOutcome> LinkageAttack::exact(const core::Table &release, const core::Table &registered, const Plan &plan, core::Progress &progress)
{
    if (plan.columns.isEmpty())
        return core::Error(core::ErrorKind::Usage, LinkageTexts::tr("Name the columns that the register and the release have in common."));
    if (release.rowCount() == 0 || registered.rowCount() == 0)
        return core::Error(core::ErrorKind::Invalid, LinkageTexts::tr("Release and register need records; there is nothing to join."));
    RowKeys releasedKeys;
    RowKeys registeredKeys;
    const std::string mark = plan.suppressed.toStdString();
    for (const QString &name : plan.columns) {
        HALLMARKER_ASSIGN(const core::Column mine, release.column(name));
        HALLMARKER_ASSIGN(const core::Column theirs, registered.column(name));
        std::vector<std::uint32_t> own(mine.dictionary().size());
        for (std::uint32_t code = 1; code < own.size(); ++code)
            own[code] = !mark.empty() && mine.dictionary().text(code) == mark ? noCode : code;
        const bool isFirst = name == plan.columns.first();
        releasedKeys.add(mine.codes(), own, isFirst);
        registeredKeys.add(theirs.codes(), codesInRelease(mine, theirs), isFirst);
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, LinkageTexts::tr("The attack was stopped."));
    }
    const RegisterIndex index(registeredKeys.keys);
    LinkageOutcome outcome;
    outcome.records = std::int64_t(release.rowCount());
    outcome.candidates.resize(release.rowCount());
    for (std::size_t row = 0; row < release.rowCount(); ++row) {
        const std::uint32_t count = index.count(releasedKeys.keys[row]);
        outcome.candidates[row] = count;
        outcome.matched += count > 0;
        outcome.certain += count == 1;
        outcome.expectedRight += count > 0 ? 1.0 / count : 0;
    }
    outcome.baselineRight = double(outcome.records) / double(registered.rowCount());
    if (plan.releasedPerson.isEmpty() || plan.registeredPerson.isEmpty())
        return outcome;
    HALLMARKER_ASSIGN(const core::Column who, release.column(plan.releasedPerson));
    HALLMARKER_ASSIGN(const core::Column named, registered.column(plan.registeredPerson));
    const std::vector<std::uint32_t> same = codesInRelease(who, named);
    for (std::size_t row = 0; row < release.rowCount(); ++row) {
        const std::uint32_t person = who.codes().at(row);
        if (person == noCode)
            continue;
        ++outcome.known;
        const std::uint32_t count = outcome.candidates[row];
        outcome.matchedKnown += count > 0;
        if (count == 0)
            continue;
        std::uint32_t hits = 0;
        index.forEachRow(releasedKeys.keys[row], [&](std::size_t candidate) { hits += same[named.codes().at(candidate)] == person; });
        outcome.right += double(hits) / count;
    }
    return outcome;
}

} // namespace hallmarker::checks
