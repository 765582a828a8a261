#include "checks/attacks/FuzzyLinkage.h"

#include "checks/attacks/ValueLikeness.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace hallmarker::checks {

namespace {

struct FuzzyTexts {
    Q_DECLARE_TR_FUNCTIONS(FuzzyTexts)
};

/// Likeness of the values of one column, remembered by pairs of dictionary codes: few values make most of the pairs.
class ColumnLikeness {
public:
    ColumnLikeness(const core::Column &released, const core::Column &registered, double tolerance, const QString &suppressed)
        : m_released(released), m_registered(registered)
    {
        const auto textsOf = [](const core::Column &column) {
            QStringList texts{QString()};
            for (std::uint32_t code = 1; code < column.dictionary().size(); ++code)
                texts.append(QString::fromStdString(std::string(column.dictionary().text(code))));
            return texts;
        };
        m_releasedTexts = textsOf(released);
        m_registeredTexts = textsOf(registered);
        m_silent.resize(std::size_t(m_releasedTexts.size()), false);
        m_silent[0] = true;
        double low = INFINITY, high = -INFINITY;
        for (const QString &text : std::as_const(m_registeredTexts)) {
            m_numbers.push_back(ValueLikeness::rangeOf(text));
            if (m_numbers.back()) {
                low = std::min(low, m_numbers.back()->low);
                high = std::max(high, m_numbers.back()->high);
            }
        }
        for (qsizetype code = 1; code < m_releasedTexts.size(); ++code)
            m_silent[std::size_t(code)] = !suppressed.isEmpty() && m_releasedTexts.at(code) == suppressed;
        for (const QString &text : std::as_const(m_releasedTexts))
            m_ranges.push_back(ValueLikeness::rangeOf(text));
        m_tolerance = tolerance > 0 ? tolerance : high > low ? (high - low) / 10 : 0;
    }

    /// Nothing where the released value tells nothing, or the register has none.
    std::optional<double> of(std::size_t released, std::size_t registered)
    {
        const std::uint32_t a = m_released.codes().at(released);
        const std::uint32_t b = m_registered.codes().at(registered);
        if (m_silent[a] || b == 0)
            return std::nullopt;
        const auto [it, isNew] = m_known.try_emplace((std::uint64_t(a) << 32) | b, 0.0F);
        if (isNew)
            it->second = float(calculated(a, b));
        return double(it->second);
    }

private:
    double calculated(std::uint32_t a, std::uint32_t b) const
    {
        const QString &released = m_releasedTexts.at(a);
        const QString &registered = m_registeredTexts.at(b);
        if (released == registered)
            return 1;
        if (ValueLikeness::isMaskOf(released, registered))
            return 1;
        const auto &range = m_ranges[a];
        const auto &number = m_numbers[b];
        if (range && number && number->low == number->high) {
            if (range->low == range->high)
                return ValueLikeness::ofNumbers(range->low, number->low, m_tolerance);
            if (range->holds(number->low))
                return 1;
            return ValueLikeness::ofNumbers(number->low < range->low ? range->low : range->high, number->low, m_tolerance) * 0.999;
        }
        return ValueLikeness::ofTexts(released, registered);
    }

    const core::Column m_released, m_registered;
    QStringList m_releasedTexts, m_registeredTexts;
    std::vector<bool> m_silent;
    std::vector<std::optional<ValueLikeness::Range>> m_ranges, m_numbers;
    double m_tolerance = 0;
    std::unordered_map<std::uint64_t, float> m_known;
};

/// The text of the block columns; empty where one of them is missing.
std::vector<std::string> blocksOf(const std::vector<core::Column> &columns, std::size_t rows)
{
    std::vector<std::string> blocks(rows, std::string(columns.empty() ? "." : ""));
    for (std::size_t row = 0; row < rows; ++row) {
        for (const core::Column &column : columns) {
            if (column.isMissing(row)) {
                blocks[row].clear();
                break;
            }
            blocks[row] += column.text(row) + '\0';
        }
    }
    return blocks;
}

} // namespace

core::Result<FuzzyOutcome> FuzzyLinkage::run(const core::Table &release, const core::Table &registered, const Plan &plan, core::Progress &progress)
{
    if (plan.columns.isEmpty())
        return core::Error(core::ErrorKind::Usage, FuzzyTexts::tr("Name the columns that the register and the release have in common."));
    if (!(plan.threshold > 0 && plan.threshold <= 1))
        return core::Error(core::ErrorKind::Usage, FuzzyTexts::tr("The threshold of likeness lies above 0 and up to 1."));
    if (release.rowCount() == 0 || registered.rowCount() == 0)
        return core::Error(core::ErrorKind::Invalid, FuzzyTexts::tr("Release and register need records; there is nothing to join."));
    std::vector<ColumnLikeness> likenesses;
    for (const QString &name : plan.columns) {
        HALLMARKER_ASSIGN(const core::Column mine, release.column(name));
        HALLMARKER_ASSIGN(const core::Column theirs, registered.column(name));
        likenesses.emplace_back(mine, theirs, plan.tolerances.value(name, 0), plan.suppressed);
    }
    std::vector<core::Column> releasedBlocks, registeredBlocks;
    for (const QString &name : plan.blocks) {
        HALLMARKER_ASSIGN(const core::Column mine, release.column(name));
        HALLMARKER_ASSIGN(const core::Column theirs, registered.column(name));
        releasedBlocks.push_back(mine);
        registeredBlocks.push_back(theirs);
    }
    std::optional<core::Column> who, named;
    if (!plan.releasedPerson.isEmpty() && !plan.registeredPerson.isEmpty()) {
        HALLMARKER_ASSIGN(who, release.column(plan.releasedPerson));
        HALLMARKER_ASSIGN(named, registered.column(plan.registeredPerson));
    }
    std::vector<std::string> names;
    for (std::size_t row = 0; named && row < registered.rowCount(); ++row)
        names.push_back(named->text(row));
    std::unordered_map<std::string, std::vector<std::uint32_t>> members;
    const std::vector<std::string> theirs = blocksOf(registeredBlocks, registered.rowCount());
    for (std::size_t row = 0; row < theirs.size(); ++row)
        if (!theirs[row].empty())
            members[theirs[row]].push_back(std::uint32_t(row));
    const std::vector<std::string> mine = blocksOf(releasedBlocks, release.rowCount());
    std::int64_t pairs = 0;
    for (const std::string &block : mine)
        if (const auto found = members.find(block); found != members.end())
            pairs += std::int64_t(found->second.size());
    if (pairs > mostPairs)
        return core::Error(core::ErrorKind::LimitExceeded, FuzzyTexts::tr("That are %1 pairs; at most %2 are compared. Name columns that must be equal, so that fewer are left.").arg(pairs).arg(mostPairs));

    FuzzyOutcome outcome;
    outcome.records = std::int64_t(release.rowCount());
    outcome.compared = pairs;
    outcome.confidences.resize(release.rowCount(), 0);
    std::vector<FuzzyOutcome::Step> answers;
    constexpr double equallyGood = 1e-6;
    for (std::size_t row = 0; row < release.rowCount(); ++row) {
        if (row % 256 == 0) {
            if (progress.isCancelled())
                return core::Error(core::ErrorKind::Cancelled, FuzzyTexts::tr("The attack was stopped."));
            progress.report(FuzzyTexts::tr("Comparing records"), qint64(row), qint64(release.rowCount()));
        }
        const bool isKnown = who && !who->isMissing(row);
        outcome.known += isKnown ? 1 : 0;
        const auto found = members.find(mine[row]);
        if (found == members.end() || mine[row].empty())
            continue;
        const std::string person = isKnown ? who->text(row) : std::string();
        double best = 0;
        std::int64_t ties = 0, hits = 0, present = 0;
        for (const std::uint32_t candidate : found->second) {
            double sum = 0;
            int told = 0;
            for (ColumnLikeness &likeness : likenesses) {
                if (const auto value = likeness.of(row, candidate)) {
                    sum += *value;
                    ++told;
                }
            }
            const bool isPerson = isKnown && names[candidate] == person;
            present += isPerson ? 1 : 0;
            const double score = told > 0 ? sum / told : 0;
            if (score > best + equallyGood) {
                best = score;
                ties = hits = 0;
            }
            if (score > 0 && score > best - equallyGood) {
                ++ties;
                hits += isPerson ? 1 : 0;
            }
        }
        outcome.baselineRight += isKnown ? double(present) / double(found->second.size()) : 0;
        if (ties == 0)
            continue;
        outcome.confidences[row] = best / double(ties);
        if (best < plan.threshold)
            continue;
        ++outcome.matched;
        if (!isKnown)
            continue;
        ++outcome.knownMatched;
        outcome.right += double(hits) / double(ties);
        answers.push_back({outcome.confidences[row], 1, double(hits) / double(ties)});
    }
    std::sort(answers.begin(), answers.end(), [](const FuzzyOutcome::Step &a, const FuzzyOutcome::Step &b) { return a.confidence > b.confidence; });
    FuzzyOutcome::Step sum;
    std::size_t next = 0;
    for (const double level : {0.99, 0.95, 0.9, 0.8, 0.5, 0.2, 0.1, 0.0}) {
        for (; next < answers.size() && answers[next].confidence >= level; ++next) {
            ++sum.matched;
            sum.right += answers[next].right;
        }
        sum.confidence = level;
        outcome.curve.append(sum);
    }
    return outcome;
}

} // namespace hallmarker::checks
