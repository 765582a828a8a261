#include "checks/attacks/CoverageAttacks.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <set>

namespace hallmarker::checks {

namespace {

struct CoverageSinglingTexts {
    Q_DECLARE_TR_FUNCTIONS(CoverageSinglingTexts)
};

/// A condition on a column: what a released cell stands for, or a number from there on or up to there.
struct CoveredCondition {
    std::size_t column = 0;
    std::uint32_t cell = 0;
    int way = 0; ///< -1 at most, 0 this cell, 1 at least

    auto operator<=>(const CoveredCondition &) const = default;
};
using CoveredPredicate = std::vector<CoveredCondition>;

class PredicateTrial {
public:
    PredicateTrial(const CoveredRelease &release, double work) : m_release(release), m_workLeft(work)
    {
        std::vector<std::size_t> all(release.columns.size());
        std::iota(all.begin(), all.end(), std::size_t(0));
        m_groups = CoveredGroups::of(release, all);
        for (std::size_t row = 0; row < release.rows(); ++row)
            if (release.isSuppressed[row] == 0)
                m_shown.push_back(std::uint32_t(row));
    }
    bool hasWorkLeft() const { return m_workLeft > 0; }

    /// `isGuess` takes each cell from a record of its own: only what single columns tell is used.
    CoveredPredicate draw(std::size_t size, core::RandomStream &random, bool isGuess) const
    {
        CoveredPredicate predicate;
        const std::vector<std::size_t> order = random.permutation(m_release.columns.size());
        const std::uint32_t row = m_shown[random.below(m_shown.size())];
        for (std::size_t i = 0; i < size; ++i) {
            const CoveredColumn &column = m_release.columns[order[i]];
            const std::uint32_t from = isGuess ? m_shown[random.below(m_shown.size())] : row;
            const int way = column.isNumeric() ? int(random.below(3)) - 1 : 0;
            predicate.push_back({order[i], column.cells[from], way});
        }
        std::sort(predicate.begin(), predicate.end());
        return predicate;
    }
    bool isUniqueInRelease(const CoveredPredicate &predicate)
    {
        const std::vector<std::vector<std::uint8_t>> holds = tables(predicate, false);
        std::uint64_t count = 0;
        std::size_t group = 0;
        for (; group < m_groups.size() && count < 2; ++group) {
            const std::uint32_t row = m_groups.record(group);
            bool isIn = true;
            for (std::size_t i = 0; i < predicate.size() && isIn; ++i)
                isIn = holds[i][m_release.columns[predicate[i].column].cells[row]] != 0;
            count += isIn ? m_groups.count(group) : 0;
        }
        m_workLeft -= double(group);
        return count == 1;
    }
    /// Exactly one person fulfils it.
    bool singlesOut(const CoveredPredicate &predicate, bool isControl)
    {
        const std::vector<std::vector<std::uint8_t>> holds = tables(predicate, true);
        const std::size_t persons = isControl ? m_release.controls : m_release.people;
        std::vector<const std::uint32_t *> values;
        for (const CoveredCondition &condition : predicate)
            values.push_back((isControl ? m_release.columns[condition.column].controls : m_release.columns[condition.column].people).data());
        int count = 0;
        std::size_t person = 0;
        for (; person < persons && count < 2; ++person) {
            bool isIn = true;
            for (std::size_t i = 0; i < predicate.size() && isIn; ++i)
                isIn = holds[i][values[i][person]] != 0;
            count += isIn ? 1 : 0;
        }
        m_workLeft -= double(person);
        return count == 1;
    }

private:
    /// For which cells, or values, each condition holds.
    std::vector<std::vector<std::uint8_t>> tables(const CoveredPredicate &predicate, bool isOfValues)
    {
        std::vector<std::vector<std::uint8_t>> tables;
        for (const CoveredCondition &condition : predicate) {
            const CoveredColumn &column = m_release.columns[condition.column];
            std::vector<std::uint8_t> table(isOfValues ? column.valueCount : column.cellCount, 0);
            const std::vector<double> &numbers = isOfValues ? column.valueNumbers : column.cellNumbers;
            for (std::uint32_t i = 0; i < table.size(); ++i) {
                if (condition.way != 0)
                    table[i] = condition.way < 0 ? numbers[i] <= column.cellNumbers[condition.cell] : numbers[i] >= column.cellNumbers[condition.cell];
                else
                    table[i] = isOfValues ? column.covers(condition.cell, i) : i == condition.cell;
            }
            m_workLeft -= 4.0 * double(table.size());
            tables.push_back(std::move(table));
        }
        return tables;
    }

    const CoveredRelease &m_release;
    CoveredGroups m_groups;
    std::vector<std::uint32_t> m_shown;
    double m_workLeft = 0;
};

} // namespace

core::Result<AttackOutcome> CoverageAttacks::singlingOut(const CoveredRelease &release, const Plan &plan, core::Progress &progress)
{
    if (release.people == 0 || release.shown() == 0 || release.columns.empty())
        return core::Error(core::ErrorKind::Invalid, CoverageSinglingTexts::tr("Singling out needs people, and a release that is not suppressed as a whole."));
    constexpr std::size_t few = 3; // columns of a predicate, as the protocol has it
    const std::size_t all = release.columns.size();
    PredicateTrial trial(release, plan.work);
    core::RandomStream random(plan.seed);
    AttackOutcome outcome;
    std::set<CoveredPredicate> known;
    for (std::size_t turn = 0; turn < 50 * plan.attempts && outcome.attempts < std::int64_t(plan.attempts) && trial.hasWorkLeft(); ++turn) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, CoverageSinglingTexts::tr("The attack was stopped."));
        const std::size_t size = turn % 2 == 0 ? std::min(few, all) : all; // the more columns, the likelier it holds for one record only
        CoveredPredicate predicate = trial.draw(size, random, false);
        ++outcome.drawn;
        if (known.contains(predicate) || !trial.isUniqueInRelease(predicate))
            continue;
        ++outcome.attempts;
        outcome.successes += trial.singlesOut(predicate, false) ? 1 : 0;
        if (release.controls > 0) {
            ++outcome.controlAttempts;
            outcome.controlSuccesses += trial.singlesOut(predicate, true) ? 1 : 0;
        }
        outcome.baselineSuccesses += trial.singlesOut(trial.draw(size, random, true), false) ? 1 : 0;
        known.insert(std::move(predicate));
    }
    if (outcome.attempts == 0)
        return core::Error(core::ErrorKind::Invalid, CoverageSinglingTexts::tr("No predicate was found that holds for exactly one released record: an attacker has nothing to try."));
    return outcome;
}

} // namespace hallmarker::checks
