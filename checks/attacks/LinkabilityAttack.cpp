#include "checks/attacks/LinkabilityAttack.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::checks {

namespace {

struct LinkabilityTexts {
    Q_DECLARE_TR_FUNCTIONS(LinkabilityTexts)
};

core::Result<std::int64_t> linkedRecords(const core::Table &release, const core::Table &people, const std::vector<std::size_t> &rows, const LinkabilityAttack::Plan &plan, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const NearestRecords first, NearestRecords::of(release, people, plan.first));
    HALLMARKER_ASSIGN(const NearestRecords second, NearestRecords::of(release, people, plan.second));
    std::vector<std::vector<std::size_t>> byFirst;
    std::vector<std::vector<std::size_t>> bySecond;
    for (const std::size_t row : rows) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, LinkabilityTexts::tr("The attack was stopped."));
        byFirst.push_back(first.nearest(row, plan.neighbours));
        bySecond.push_back(second.nearest(row, plan.neighbours));
    }
    return std::int64_t(LinkabilityAttack::links(byFirst, bySecond, plan.neighbours).size());
}

} // namespace

std::vector<std::size_t> attackedRows(std::size_t rows, std::size_t attempts, core::RandomStream &random)
{
    std::vector<std::size_t> order = random.permutation(rows);
    if (attempts > 0 && attempts < rows)
        order.resize(attempts);
    return order;
}

std::map<std::size_t, std::set<std::size_t>> LinkabilityAttack::links(const std::vector<std::vector<std::size_t>> &first, const std::vector<std::vector<std::size_t>> &second, std::size_t neighbours)
{
    std::map<std::size_t, std::set<std::size_t>> links;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const std::set<std::size_t> one(first[i].begin(), first[i].begin() + std::ptrdiff_t(std::min(neighbours, first[i].size())));
        for (std::size_t j = 0; j < std::min(neighbours, second[i].size()); ++j) {
            if (one.contains(second[i][j]))
                links[i].insert(second[i][j]);
        }
    }
    return links;
}

core::Result<AttackOutcome> LinkabilityAttack::run(const core::Table &release, const core::Table &original, const core::Table &control, const Plan &plan, core::Progress &progress)
{
    if (plan.neighbours < 1)
        return core::Error(core::ErrorKind::Usage, LinkabilityTexts::tr("The number of neighbours has to be at least 1."));
    if (original.rowCount() == 0)
        return core::Error(core::ErrorKind::Invalid, LinkabilityTexts::tr("The original table has no records; there is nobody to link."));
    core::RandomStream random(plan.seed);
    AttackOutcome outcome;
    const std::vector<std::size_t> rows = attackedRows(original.rowCount(), plan.attempts, random);
    outcome.attempts = std::int64_t(rows.size());
    HALLMARKER_ASSIGN(outcome.successes, linkedRecords(release, original, rows, plan, progress));
    // Guessing: k random records for each view.
    const std::size_t released = release.rowCount();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::set<quint64> one;
        bool isLinked = false;
        for (std::size_t k = 0; k < std::min(plan.neighbours, released); ++k)
            one.insert(random.below(released));
        for (std::size_t k = 0; k < std::min(plan.neighbours, released); ++k)
            isLinked = one.contains(random.below(released)) || isLinked;
        outcome.baselineSuccesses += isLinked;
    }
    if (control.rowCount() > 0) {
        const std::vector<std::size_t> others = attackedRows(control.rowCount(), plan.attempts, random);
        outcome.controlAttempts = std::int64_t(others.size());
        HALLMARKER_ASSIGN(outcome.controlSuccesses, linkedRecords(release, control, others, plan, progress));
    }
    return outcome;
}

} // namespace hallmarker::checks
