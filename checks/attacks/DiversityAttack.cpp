#include "checks/attacks/DiversityAttack.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>
#include <vector>

namespace hallmarker::checks {

namespace {

struct DiversityTexts {
    Q_DECLARE_TR_FUNCTIONS(DiversityTexts)
};

using Counts = std::unordered_map<std::uint32_t, std::int64_t>;

std::int64_t highestOf(const Counts &counts)
{
    std::int64_t highest = 0;
    for (const auto &[code, count] : counts)
        highest = std::max(highest, count);
    return highest;
}

} // namespace

core::Result<DiversityOutcome> DiversityAttack::run(const core::Table &release, const Plan &plan)
{
    if (plan.known.isEmpty() || plan.secret.isEmpty())
        return core::Error(core::ErrorKind::Usage, DiversityTexts::tr("Name the columns that are known of a person and the secret one."));
    if (plan.known.contains(plan.secret))
        return core::Error(core::ErrorKind::Usage, DiversityTexts::tr("\"%1\" cannot be known and secret at once.").arg(plan.secret));
    if (!(plan.sureness > 0.5 && plan.sureness <= 1) || !(plan.factor > 1))
        return core::Error(core::ErrorKind::Usage, DiversityTexts::tr("The sureness lies above 0.5 and up to 1, the factor above 1."));
    HALLMARKER_ASSIGN(const core::Column secret, release.column(plan.secret));
    std::vector<core::Column> known;
    for (const QString &name : plan.known) {
        HALLMARKER_ASSIGN(const core::Column column, release.column(name));
        known.push_back(column);
    }
    const std::string mark = plan.suppressed.toStdString();
    std::vector<std::uint32_t> marks;
    for (const core::Column &column : known)
        marks.push_back(mark.empty() ? 0 : column.dictionary().find(mark));

    std::unordered_map<std::string, Counts> classes;
    Counts whole;
    DiversityOutcome outcome;
    std::string key;
    for (std::size_t row = 0; row < release.rowCount(); ++row) {
        const std::uint32_t value = secret.codes().at(row);
        if (value == 0)
            continue;
        key.clear();
        bool isSuppressed = true;
        for (std::size_t k = 0; k < known.size(); ++k) {
            const std::uint32_t code = known[k].codes().at(row);
            isSuppressed = isSuppressed && marks[k] != 0 && code == marks[k];
            key.append(reinterpret_cast<const char *>(&code), sizeof code);
        }
        ++whole[value];
        ++outcome.records;
        if (!isSuppressed)
            ++classes[key][value];
    }
    if (outcome.records == 0)
        return core::Error(core::ErrorKind::Invalid, DiversityTexts::tr("No record has a value of \"%1\".").arg(plan.secret));
    outcome.classes = std::int64_t(classes.size());
    outcome.rightByTable = highestOf(whole);
    const double n = double(outcome.records);
    std::int64_t classed = 0;
    double bits = 0;
    for (const auto &[name, counts] : classes) {
        std::int64_t size = 0;
        for (const auto &[code, count] : counts)
            size += count;
        classed += size;
        const std::int64_t highest = highestOf(counts);
        outcome.rightByClass += highest;
        outcome.homogeneousClasses += counts.size() == 1 ? 1 : 0;
        outcome.disclosed += counts.size() == 1 ? size : 0;
        outcome.nearlyDisclosed += double(highest) >= plan.sureness * double(size) ? size : 0;
        bool isSkewed = false;
        for (const auto &[code, count] : counts) {
            const double share = double(count) / double(size);
            const double factor = share / (double(whole[code]) / n);
            bits += double(count) * std::log2(factor);
            if (size < plan.leastRecords)
                continue;
            isSkewed = isSkewed || factor >= plan.factor;
            // Where factors tie, the larger share and then the earlier value: the same outcome on every run.
            const QString text = QString::fromStdString(std::string(secret.dictionary().text(code)));
            if (std::tuple(factor, share) > std::tuple(outcome.largestFactor, outcome.largestShare) || (factor == outcome.largestFactor && share == outcome.largestShare && text < outcome.largestValue)) {
                outcome.largestFactor = factor;
                outcome.largestShare = share;
                outcome.largestValue = text;
            }
        }
        outcome.skewedClasses += isSkewed ? 1 : 0;
        outcome.skewed += isSkewed ? size : 0;
    }
    // Of suppressed records only the whole table is known.
    Counts rest = whole;
    for (const auto &[name, counts] : classes)
        for (const auto &[code, count] : counts)
            rest[code] -= count;
    if (classed < outcome.records) {
        const auto best = std::max_element(whole.begin(), whole.end(), [](const auto &a, const auto &b) { return std::pair(a.second, b.first) < std::pair(b.second, a.first); });
        outcome.rightByClass += rest[best->first];
    }
    outcome.gainedBits = bits / n;
    return outcome;
}

} // namespace hallmarker::checks
