#include "checks/dp/PrivateQuery.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct QueryTexts {
    Q_DECLARE_TR_FUNCTIONS(QueryTexts)
};

constexpr double sureness = 0.95;
constexpr qsizetype mostCells = 100'000;

const QStringList &queryNames()
{
    static const QStringList names{QStringLiteral("count"), QStringLiteral("sum"), QStringLiteral("mean"), QStringLiteral("quantile"), QStringLiteral("histogram"), QStringLiteral("contingency")};
    return names;
}

core::Error queryError(const QString &message, const char *key)
{
    return core::Error(core::ErrorKind::Usage, message, {}, {.pointer = QLatin1Char('/') + QLatin1String(key)});
}

core::Result<NoiseMechanism> mechanismFor(const PrivateQuery &query, double sensitivity, double share, bool isWhole)
{
    return query.delta > 0 ? NoiseMechanism::gaussian(sensitivity, query.epsilon * share, query.delta * share, isWhole) : NoiseMechanism::laplace(sensitivity, query.epsilon * share, isWhole);
}

/// How far one person moves the sum of values between the bounds.
double reachOf(double low, double high)
{
    return std::max(std::fabs(low), std::fabs(high));
}

/// The cost of a choice by the exponential mechanism: pure epsilon.
PrivacyEvent choiceEvent(double epsilon)
{
    PrivacyEvent event;
    event.kind = PrivacyEvent::Kind::EpsilonDelta;
    event.epsilon = epsilon;
    event.delta = 0;
    return event;
}

/// The numbers of a column that are there, cut to the bounds.
core::Result<std::vector<double>> boundedValues(const PrivateQuery &query, const core::Table &table)
{
    HALLMARKER_ASSIGN(const core::Column column, table.column(query.column));
    if (!column.isNumeric())
        return queryError(QueryTexts::tr("\"%1\" holds no numbers.").arg(query.column), "column");
    std::vector<double> values;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const double value = column.number(row);
        if (!std::isnan(value))
            values.push_back(std::clamp(value, query.low, query.high));
    }
    return values;
}

/// The sum of values, each on the grid first: one person moves it by no more than the sensitivity in units of the grid.
std::int64_t gridSum(const std::vector<double> &values, double centre, const NoiseMechanism &mechanism)
{
    std::int64_t sum = 0;
    for (const double value : values)
        sum += std::clamp<std::int64_t>(mechanism.toGrid(value - centre), -mechanism.steps, mechanism.steps);
    return sum;
}

PrivateCell cellOf(const QString &label, std::int64_t units, const NoiseMechanism &mechanism)
{
    const double value = double(units) * mechanism.grid;
    const double half = mechanism.reach(sureness);
    return {label, value, value - half, value + half};
}

core::Result<void> answerMean(const PrivateQuery &query, const std::vector<double> &values, ExactSampler &sampler, PrivateAnswer &answer)
{
    // Two releases share the budget: how many, and how far their sum lies from the middle of the bounds.
    const double centre = (query.low + query.high) / 2;
    HALLMARKER_ASSIGN(const NoiseMechanism counting, mechanismFor(query, 1, 0.5, true));
    HALLMARKER_ASSIGN(const NoiseMechanism summing, mechanismFor(query, (query.high - query.low) / 2, 0.5, false));
    const PrivateCell count = cellOf({}, counting.noised(std::int64_t(values.size()), sampler), counting);
    const PrivateCell sum = cellOf({}, summing.noised(gridSum(values, centre, summing), sampler), summing);
    const auto mean = [&](double top, double bottom) { return std::clamp(centre + top / std::max(1.0, bottom), query.low, query.high); };
    PrivateCell cell{{}, mean(sum.value, count.value), query.high, query.low};
    for (const double top : {sum.low, sum.high})
        for (const double bottom : {count.low, count.high}) {
            cell.low = std::min(cell.low, mean(top, bottom));
            cell.high = std::max(cell.high, mean(top, bottom));
        }
    answer.cells = {cell};
    answer.notes = {QueryTexts::tr("The interval of the mean holds with 90 %: both of its releases hold with 95 % each.")};
    return {};
}

void answerQuantile(const PrivateQuery &query, const std::vector<double> &values, ExactSampler &sampler, PrivateAnswer &answer)
{
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::int64_t> utilities;
    const auto placeOf = [&](int k) { return query.low + (query.high - query.low) * k / (query.candidates - 1); };
    for (int k = 0; k < query.candidates; ++k) {
        const double place = placeOf(k);
        const auto below = std::int64_t(std::lower_bound(sorted.begin(), sorted.end(), place) - sorted.begin());
        const auto above = std::int64_t(sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), place));
        // One person moves it by at most the larger of both weights.
        utilities.push_back(-std::abs((100 - query.percent) * below - query.percent * above));
    }
    const std::size_t chosen = exponentialChoice(utilities, std::vector<quint64>(utilities.size(), 1), std::max(query.percent, 100 - query.percent), query.epsilon, sampler);
    const double step = (query.high - query.low) / (query.candidates - 1);
    const double value = placeOf(int(chosen));
    answer.cells = {{{}, value, std::max(query.low, value - step), std::min(query.high, value + step)}};
    answer.notes = {QueryTexts::tr("The interval of a quantile is the distance of its candidates alone; how far the noise may have led is not in it.")};
}

QStringList withOther(const QStringList &categories)
{
    return categories + QStringList{QueryTexts::tr("other", "category of all values that were not declared")};
}

/// The number of each row's category; the last one for what was not declared.
core::Result<std::vector<std::size_t>> categoriesOf(const QString &name, const QStringList &declared, const core::Table &table)
{
    HALLMARKER_ASSIGN(const core::Column column, table.column(name));
    QHash<QString, std::size_t> places;
    for (qsizetype i = 0; i < declared.size(); ++i)
        places.insert(declared.at(i), std::size_t(i));
    std::vector<std::size_t> numbers;
    numbers.reserve(table.rowCount());
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        numbers.push_back(column.isMissing(row) ? std::size_t(declared.size()) : places.value(QString::fromStdString(column.text(row)), std::size_t(declared.size())));
    return numbers;
}

core::Result<void> answerCells(const PrivateQuery &query, const core::Table &table, ExactSampler &sampler, PrivateAnswer &answer)
{
    const bool isPair = query.kind == PrivateQuery::Kind::Contingency;
    HALLMARKER_ASSIGN(const std::vector<std::size_t> rows, categoriesOf(query.column, query.categories, table));
    std::vector<std::size_t> columns(rows.size(), 0);
    if (isPair) {
        HALLMARKER_ASSIGN(columns, categoriesOf(query.other, query.otherCategories, table));
    }
    const QStringList rowNames = withOther(query.categories);
    const QStringList columnNames = isPair ? withOther(query.otherCategories) : QStringList{QString()};
    std::vector<std::int64_t> counts(std::size_t(rowNames.size() * columnNames.size()), 0);
    for (std::size_t i = 0; i < rows.size(); ++i)
        ++counts[rows[i] * std::size_t(columnNames.size()) + columns[i]];
    // A person is in one cell: all cells together cost what one costs.
    HALLMARKER_ASSIGN(const NoiseMechanism mechanism, mechanismFor(query, 1, 1, true));
    for (qsizetype r = 0; r < rowNames.size(); ++r)
        for (qsizetype c = 0; c < columnNames.size(); ++c)
            answer.cells.append(cellOf(isPair ? QString(rowNames.at(r) + QStringLiteral(" / ") + columnNames.at(c)) : rowNames.at(r), mechanism.noised(counts[std::size_t(r * columnNames.size() + c)], sampler), mechanism));
    return {};
}

} // namespace

core::Result<PrivateQuery::Kind> PrivateQuery::kindFromName(const QString &name)
{
    const qsizetype index = queryNames().indexOf(name);
    if (index < 0)
        return core::Error(core::ErrorKind::Usage, QueryTexts::tr("\"%1\" is no question: %2.").arg(name, queryNames().join(QStringLiteral(", "))));
    return static_cast<Kind>(index);
}

QString PrivateQuery::kindName(Kind kind)
{
    return queryNames().at(static_cast<int>(kind));
}

core::Result<void> PrivateQuery::check() const
{
    HALLMARKER_TRY(checkEpsilon(epsilon));
    HALLMARKER_TRY(checkDelta(delta));
    if (epsilon <= 0)
        return queryError(QueryTexts::tr("A question needs an epsilon above 0."), "epsilon");
    const bool isBounded = kind == Kind::Sum || kind == Kind::Mean || kind == Kind::Quantile;
    if (kind != Kind::Count && column.isEmpty())
        return queryError(QueryTexts::tr("Name the column that the question is about."), "column");
    if (isBounded && !(std::isfinite(low) && std::isfinite(high) && low < high))
        return queryError(QueryTexts::tr("Declare the bounds between which values lie, the lower one first. They must not be taken from the data."), "bounds");
    if (kind == Kind::Quantile && (percent < 1 || percent > 99 || candidates < 2 || candidates > 100'000))
        return queryError(QueryTexts::tr("A quantile lies at 1 to 99 percent, with 2 to 100000 candidates."), "percent");
    if (kind == Kind::Quantile && delta > 0)
        return queryError(QueryTexts::tr("A quantile is chosen by pure epsilon; leave delta out."), "delta");
    const auto isDeclared = [](const QStringList &names) { return !names.isEmpty() && QSet<QString>(names.begin(), names.end()).size() == names.size(); };
    if ((kind == Kind::Histogram || kind == Kind::Contingency) && !isDeclared(categories))
        return queryError(QueryTexts::tr("Declare the categories, each once. Taken from the data they would tell who is in it."), "categories");
    if (kind == Kind::Contingency && (!isDeclared(otherCategories) || other.isEmpty() || other == column))
        return queryError(QueryTexts::tr("A contingency table needs a second column with its declared categories."), "other");
    if ((categories.size() + 1) * (otherCategories.size() + 1) > mostCells)
        return queryError(QueryTexts::tr("That are more than %1 cells.").arg(mostCells), "categories");
    return {};
}

QJsonObject PrivateQuery::toJson() const
{
    QJsonObject json{{QStringLiteral("kind"), kindName(kind)}, {QStringLiteral("epsilon"), epsilon}, {QStringLiteral("delta"), delta}};
    if (!column.isEmpty())
        json.insert(QStringLiteral("column"), column);
    if (!other.isEmpty())
        json.insert(QStringLiteral("other"), other);
    if (low < high)
        json.insert(QStringLiteral("bounds"), QJsonArray{low, high});
    if (kind == Kind::Quantile) {
        json.insert(QStringLiteral("percent"), percent);
        json.insert(QStringLiteral("candidates"), candidates);
    }
    if (!categories.isEmpty())
        json.insert(QStringLiteral("categories"), QJsonArray::fromStringList(categories));
    if (!otherCategories.isEmpty())
        json.insert(QStringLiteral("otherCategories"), QJsonArray::fromStringList(otherCategories));
    return json;
}

core::Result<QList<PrivacyEvent>> PrivateAnswering::costOf(const PrivateQuery &query)
{
    HALLMARKER_TRY(query.check());
    QList<PrivacyEvent> events;
    switch (query.kind) {
    case PrivateQuery::Kind::Count:
    case PrivateQuery::Kind::Histogram:
    case PrivateQuery::Kind::Contingency: {
        HALLMARKER_ASSIGN(const NoiseMechanism one, mechanismFor(query, 1, 1, true));
        events = {one.event};
        break;
    }
    case PrivateQuery::Kind::Sum: {
        HALLMARKER_ASSIGN(const NoiseMechanism one, mechanismFor(query, reachOf(query.low, query.high), 1, false));
        events = {one.event};
        break;
    }
    case PrivateQuery::Kind::Mean: {
        HALLMARKER_ASSIGN(const NoiseMechanism counting, mechanismFor(query, 1, 0.5, true));
        HALLMARKER_ASSIGN(const NoiseMechanism summing, mechanismFor(query, (query.high - query.low) / 2, 0.5, false));
        events = {counting.event, summing.event};
        break;
    }
    case PrivateQuery::Kind::Quantile:
        events = {choiceEvent(query.epsilon)};
        break;
    }
    return events;
}

core::Result<PrivateAnswer> PrivateAnswering::answer(const PrivateQuery &query, const core::Table &table, BitSource &bits)
{
    PrivateAnswer answer;
    HALLMARKER_ASSIGN(answer.events, costOf(query));
    ExactSampler sampler(bits);
    switch (query.kind) {
    case PrivateQuery::Kind::Count: {
        HALLMARKER_ASSIGN(const NoiseMechanism mechanism, mechanismFor(query, 1, 1, true));
        answer.cells = {cellOf({}, mechanism.noised(std::int64_t(table.rowCount()), sampler), mechanism)};
        break;
    }
    case PrivateQuery::Kind::Sum: {
        HALLMARKER_ASSIGN(const std::vector<double> values, boundedValues(query, table));
        HALLMARKER_ASSIGN(const NoiseMechanism mechanism, mechanismFor(query, reachOf(query.low, query.high), 1, false));
        answer.cells = {cellOf({}, mechanism.noised(gridSum(values, 0, mechanism), sampler), mechanism)};
        break;
    }
    case PrivateQuery::Kind::Mean: {
        HALLMARKER_ASSIGN(const std::vector<double> values, boundedValues(query, table));
        HALLMARKER_TRY(answerMean(query, values, sampler, answer));
        break;
    }
    case PrivateQuery::Kind::Quantile: {
        HALLMARKER_ASSIGN(const std::vector<double> values, boundedValues(query, table));
        answerQuantile(query, values, sampler, answer);
        break;
    }
    case PrivateQuery::Kind::Histogram:
    case PrivateQuery::Kind::Contingency:
        HALLMARKER_TRY(answerCells(query, table, sampler, answer));
        break;
    }
    if (!bits.isSecret())
        answer.notes.append(QueryTexts::tr("Drawn from a seed: whoever knows it takes the noise out again. For trying things out, never for a release."));
    return answer;
}

} // namespace hallmarker::checks
