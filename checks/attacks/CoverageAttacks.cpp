#include "checks/attacks/CoverageAttacks.h"

#include "checks/attacks/InferenceAttack.h"
#include "checks/attacks/LinkabilityAttack.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace hallmarker::checks {

namespace {

struct CoverageAttacksTexts {
    Q_DECLARE_TR_FUNCTIONS(CoverageAttacksTexts)
};

core::Error coverageStopped()
{
    return core::Error(core::ErrorKind::Cancelled, CoverageAttacksTexts::tr("The attack was stopped."));
}

core::Result<void> checkAttackable(const CoveredRelease &release)
{
    if (release.people == 0)
        return core::Error(core::ErrorKind::Invalid, CoverageAttacksTexts::tr("There is nobody in the data to attack."));
    if (release.shown() == 0)
        return core::Error(core::ErrorKind::Invalid, CoverageAttacksTexts::tr("All records of the release are suppressed: there is nothing to attack."));
    return {};
}

/// Attempts that fit into the work, at least a few.
std::size_t boundedAttempts(const CoverageAttacks::Plan &plan, double workOfOne)
{
    constexpr double fewest = 50;
    return std::size_t(std::min(double(plan.attempts), std::max(fewest, plan.work / std::max(1.0, workOfOne))));
}

/// Finds the groups of a release that fit a person best.
class BestFit {
public:
    BestFit(const CoveredRelease &release, const CoveredGroups &groups, const std::vector<std::size_t> &columns) : m_release(release), m_groups(groups), m_columns(columns), m_misses(groups.size())
    {
        for (const std::size_t column : columns) {
            std::vector<std::uint32_t> cells;
            cells.reserve(groups.size());
            for (std::size_t group = 0; group < groups.size(); ++group)
                cells.push_back(release.columns[column].cells[groups.record(group)]);
            m_cells.push_back(std::move(cells));
        }
    }
    /// Those with the fewest cells that do not cover the person's values.
    const std::vector<std::uint32_t> &of(std::size_t person, bool isControl)
    {
        std::fill(m_misses.begin(), m_misses.end(), std::uint16_t(0));
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const CoveredColumn &column = m_release.columns[m_columns[i]];
            const std::uint32_t value = (isControl ? column.controls : column.people)[person];
            m_isMissed.resize(column.cellCount);
            for (std::uint32_t cell = 0; cell < column.cellCount; ++cell)
                m_isMissed[cell] = column.covers(cell, value) ? 0 : 1;
            const std::vector<std::uint32_t> &cells = m_cells[i];
            for (std::size_t group = 0; group < cells.size(); ++group)
                m_misses[group] = std::uint16_t(m_misses[group] + m_isMissed[cells[group]]);
        }
        m_best.clear();
        const std::uint16_t fewest = *std::min_element(m_misses.begin(), m_misses.end());
        for (std::size_t group = 0; group < m_misses.size(); ++group)
            if (m_misses[group] == fewest)
                m_best.push_back(std::uint32_t(group));
        return m_best;
    }
    /// A record of one of the groups: its group, and its number within the group.
    std::pair<std::uint32_t, std::uint64_t> draw(const std::vector<std::uint32_t> &best, core::RandomStream &random) const
    {
        std::uint64_t records = 0;
        for (const std::uint32_t group : best)
            records += m_groups.count(group);
        std::uint64_t place = random.below(records);
        for (const std::uint32_t group : best) {
            if (place < m_groups.count(group))
                return {group, place};
            place -= m_groups.count(group);
        }
        return {best.back(), 0};
    }

private:
    const CoveredRelease &m_release;
    const CoveredGroups &m_groups;
    std::vector<std::size_t> m_columns;
    std::vector<std::vector<std::uint32_t>> m_cells; ///< [known column][group]
    std::vector<std::uint16_t> m_misses;
    std::vector<std::uint8_t> m_isMissed;
    std::vector<std::uint32_t> m_best;
};

/// The secrets of each group, with how often they occur there.
class GroupSecrets {
public:
    GroupSecrets(const CoveredRelease &release, const CoveredGroups &groups, std::size_t secret) : m_column(release.columns[secret]), m_counts(m_column.cellCount, 0), m_start(groups.size() + 1, 0)
    {
        std::vector<std::uint64_t> keys; // group and cell of each record: sorted, equal ones lie together
        for (std::size_t row = 0; row < release.rows(); ++row)
            if (const std::uint32_t group = groups.groupOf(row); group != CoveredGroups::none)
                keys.push_back(std::uint64_t(group) << 32 | m_column.cells[row]);
        std::sort(keys.begin(), keys.end());
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                m_entries.push_back({std::uint32_t(keys[i]), 0});
                ++m_start[std::size_t(keys[i] >> 32) + 1];
            }
            ++m_entries.back().second;
        }
        for (std::size_t group = 0; group < groups.size(); ++group)
            m_start[group + 1] += m_start[group];
    }
    /// The guess that is right for the most records of the groups; the smaller cell where two are.
    std::uint32_t guess(const std::vector<std::uint32_t> &groups)
    {
        m_seen.clear();
        for (const std::uint32_t group : groups) {
            for (std::size_t i = m_start[group]; i < m_start[group + 1]; ++i) {
                if (m_counts[m_entries[i].first] == 0)
                    m_seen.push_back(m_entries[i].first);
                m_counts[m_entries[i].first] += m_entries[i].second;
            }
        }
        const std::uint32_t best = m_column.isNumeric() ? bestNumber() : bestCell();
        for (const std::uint32_t cell : m_seen)
            m_counts[cell] = 0;
        return best;
    }

private:
    std::uint32_t bestCell() const
    {
        return *std::max_element(m_seen.begin(), m_seen.end(), [this](std::uint32_t a, std::uint32_t b) { return m_counts[a] != m_counts[b] ? m_counts[a] < m_counts[b] : a > b; });
    }
    /// Numbers within the tolerance of the guess are right too: a window over the sorted numbers.
    std::uint32_t bestNumber()
    {
        std::sort(m_seen.begin(), m_seen.end(), [this](std::uint32_t a, std::uint32_t b) { return m_column.cellNumbers[a] < m_column.cellNumbers[b]; });
        std::uint32_t best = m_seen.front();
        std::uint64_t most = 0;
        std::uint64_t inside = 0;
        std::size_t low = 0;
        std::size_t high = 0;
        for (const std::uint32_t cell : m_seen) {
            const double number = m_column.cellNumbers[cell];
            const double reach = CoverageAttacks::tolerance * (number < 0 ? -number : number);
            for (; high < m_seen.size() && m_column.cellNumbers[m_seen[high]] <= number + reach; ++high)
                inside += m_counts[m_seen[high]];
            for (; low < high && m_column.cellNumbers[m_seen[low]] < number - reach; ++low)
                inside -= m_counts[m_seen[low]];
            if (inside > most) {
                most = inside;
                best = cell;
            }
        }
        return best;
    }

    const CoveredColumn &m_column;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_entries; ///< cell and count, group after group
    std::vector<std::uint64_t> m_counts;                            ///< by cell, of the groups at hand
    std::vector<std::size_t> m_start;
    std::vector<std::uint32_t> m_seen;
};

bool isSecretRight(const CoveredColumn &secret, std::uint32_t guess, std::uint32_t value)
{
    if (secret.isNumeric())
        return InferenceAttack::isRightNumber(secret.cellNumbers[guess], secret.valueNumbers[value], CoverageAttacks::tolerance);
    return secret.covers(guess, value);
}

double workOfFit(const CoveredRelease &release, const CoveredGroups &groups, const std::vector<std::size_t> &columns)
{
    double work = double(groups.size()) * double(columns.size() + 1);
    for (const std::size_t column : columns)
        work += 4 * double(release.columns[column].cellCount);
    return release.controls > 0 ? 2 * work : work;
}

} // namespace

core::Result<AttackOutcome> CoverageAttacks::linkability(const CoveredRelease &release, const std::vector<std::size_t> &first, const std::vector<std::size_t> &second, const Plan &plan, core::Progress &progress)
{
    HALLMARKER_TRY(checkAttackable(release));
    if (first.empty() || second.empty())
        return core::Error(core::ErrorKind::Usage, CoverageAttacksTexts::tr("Linking needs two sources with at least one known column each."));
    std::vector<std::size_t> both = first;
    both.insert(both.end(), second.begin(), second.end());
    const CoveredGroups groups = CoveredGroups::of(release, both);
    BestFit byFirst(release, groups, first);
    BestFit bySecond(release, groups, second);
    core::RandomStream random(plan.seed);
    const std::size_t attempts = boundedAttempts(plan, workOfFit(release, groups, both));
    AttackOutcome outcome;
    for (const bool isControl : {false, true}) {
        const std::vector<std::size_t> targets = attackedRows(isControl ? release.controls : release.people, attempts, random);
        std::int64_t linked = 0;
        for (const std::size_t person : targets) {
            if (progress.isCancelled())
                return coverageStopped();
            const auto one = byFirst.draw(byFirst.of(person, isControl), random);
            linked += one == bySecond.draw(bySecond.of(person, isControl), random) ? 1 : 0;
            if (!isControl)
                outcome.baselineSuccesses += random.below(release.shown()) == 0 ? 1 : 0; // two records drawn at random are the same one
        }
        (isControl ? outcome.controlAttempts : outcome.attempts) = std::int64_t(targets.size());
        (isControl ? outcome.controlSuccesses : outcome.successes) = linked;
    }
    return outcome;
}

core::Result<AttackOutcome> CoverageAttacks::inference(const CoveredRelease &release, const std::vector<std::size_t> &known, std::size_t secret, const Plan &plan, core::Progress &progress)
{
    HALLMARKER_TRY(checkAttackable(release));
    if (known.empty())
        return core::Error(core::ErrorKind::Usage, CoverageAttacksTexts::tr("Name the columns that the attacker knows."));
    const CoveredGroups groups = CoveredGroups::of(release, known);
    BestFit fit(release, groups, known);
    GroupSecrets secrets(release, groups, secret);
    const CoveredColumn &column = release.columns[secret];
    core::RandomStream random(plan.seed);
    const std::size_t attempts = boundedAttempts(plan, workOfFit(release, groups, known));
    AttackOutcome outcome;
    for (const bool isControl : {false, true}) {
        const std::vector<std::size_t> targets = attackedRows(isControl ? release.controls : release.people, attempts, random);
        std::int64_t right = 0;
        for (const std::size_t person : targets) {
            if (progress.isCancelled())
                return coverageStopped();
            const std::uint32_t value = (isControl ? column.controls : column.people)[person];
            right += isSecretRight(column, secrets.guess(fit.of(person, isControl)), value) ? 1 : 0;
            if (!isControl) // somebody who takes the secret of any record
                outcome.baselineSuccesses += isSecretRight(column, column.cells[random.below(release.rows())], value) ? 1 : 0;
        }
        (isControl ? outcome.controlAttempts : outcome.attempts) = std::int64_t(targets.size());
        (isControl ? outcome.controlSuccesses : outcome.successes) = right;
    }
    return outcome;
}

} // namespace hallmarker::checks
