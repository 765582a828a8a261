#include "checks/anonymisation/release/AnonymisationRun.h"

#include "checks/anonymisation/release/SearchTools.h"
#include "checks/anonymisation/search/BoundedSearch.h"
#include "checks/anonymisation/search/LatticeSearch.h"
#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <chrono>
#include <new>

namespace hallmarker::anonymisation {

namespace {

struct AnonymisationRunTexts {
    Q_DECLARE_TR_FUNCTIONS(AnonymisationRunTexts)
};

SearchOutcome checkScheme(const CaseInput &input, NodeChecker &checker)
{
    // The scheme is given: what it suppresses is not limited, and nothing is chosen by looking at the data.
    SearchOutcome outcome;
    outcome.optimum = input.scheme;
    outcome.figures = checker.check(input.scheme);
    if (!outcome.figures.isFeasible)
        outcome.optimum.reset();
    outcome.isProven = true;
    outcome.bound = outcome.figures.score;
    outcome.nodes = 1;
    outcome.checked = 1;
    return outcome;
}

/// The levels that a person chose: nothing is searched, but they have to keep within the limit of suppression.
SearchOutcome checkChosen(const CaseInput &input, NodeChecker &checker)
{
    SearchOutcome outcome;
    outcome.optimum = input.chosen;
    outcome.figures = checker.check(input.chosen);
    if (!outcome.figures.isFeasible)
        outcome.optimum.reset();
    outcome.isChosen = true;
    outcome.bound = outcome.figures.score;
    outcome.nodes = 1;
    for (const QuasiIdentifier &attribute : input.coded.quasiIdentifiers)
        outcome.nodes *= attribute.levels();
    outcome.checked = 1;
    return outcome;
}

SearchOutcome searchWith(const CaseInput &input, SearchTools &tools, const RunOptions &options, core::Progress &progress)
{
    if (!input.scheme.empty())
        return checkScheme(input, tools.checker);
    if (!input.chosen.empty())
        return checkChosen(input, tools.checker);
    std::vector<int> levels;
    for (const QuasiIdentifier &attribute : input.coded.quasiIdentifiers)
        levels.push_back(attribute.levels());
    const auto lattice = Lattice::of(levels);
    if (!lattice || lattice->size() > options.mostNodes)
        return BoundedSearch(levels, tools.checker, options.limits).run(progress);
    LatticeSearch search(*lattice, tools.checker, tools.models, options.limits, options.isPruned);
    std::optional<ClassSource> source;
    std::optional<NodeChecker> checker;
    if (options.threads > 1 && tools.source.baseClasses() >= options.leastClassesForTwo) {
        source.emplace(tools.source);
        checker.emplace(*source, tools.models, *tools.metric, input.mostSuppressed());
        search.setSecondChecker(*checker);
    }
    return search.run(progress);
}

QJsonArray levelsJson(const Levels &levels)
{
    QJsonArray array;
    for (const int level : levels)
        array.append(level);
    return array;
}

QJsonValue scoreJson(const std::vector<double> &score)
{
    if (score.empty())
        return QJsonValue::Null;
    if (score.size() == 1)
        return score.front();
    QStringList numbers;
    for (const double number : score) {
        const QString text = QString::fromUtf8(core::CanonicalJson::number(number));
        numbers.append(text.contains(QLatin1Char('.')) || text.contains(QLatin1Char('e')) ? text : text + QLatin1String(".0"));
    }
    return QStringLiteral("[%1]").arg(numbers.join(QStringLiteral(", ")));
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

core::Result<SearchOutcome> searchOptimum(const CaseInput &input, const RunOptions &options, core::Progress &progress)
{
    try {
        SearchTools tools(input, options);
        return searchWith(input, tools, options, progress);
    } catch (const std::bad_alloc &) {
        return core::Error(core::ErrorKind::LimitExceeded, AnonymisationRunTexts::tr("The memory does not suffice for the search. Choose fewer quasi-identifiers or a sample of the data."));
    }
}

core::Result<AnonymisationResult> anonymise(const CaseInput &input, const RunOptions &options, core::Progress &progress)
{
    try {
        const auto start = std::chrono::steady_clock::now();
        SearchTools tools(input, options);
        AnonymisationResult result;
        result.search = searchWith(input, tools, options, progress);
        result.searchSeconds = secondsSince(start);
        result.work = tools.source.work();
        if (result.search.wasCancelled)
            return core::Error(core::ErrorKind::Cancelled, AnonymisationRunTexts::tr("The search was cancelled; nothing was written."));
        if (result.search.optimum) {
            tools.checker.check(*result.search.optimum);
            result.release = Release::of(input, tools.source.builder(), tools.checker, *result.search.optimum);
        }
        return result;
    } catch (const std::bad_alloc &) {
        return core::Error(core::ErrorKind::LimitExceeded, AnonymisationRunTexts::tr("The memory does not suffice for the search. Choose fewer quasi-identifiers or a sample of the data."));
    }
}

QJsonObject AnonymisationResult::toJson(const CaseInput &input) const
{
    QJsonObject json;
    json.insert(QStringLiteral("id"), input.definition.id);
    json.insert(QStringLiteral("records"), qint64(input.coded.rows));
    json.insert(QStringLiteral("qi"), QJsonArray::fromStringList(input.definition.quasiIdentifiers));
    json.insert(QStringLiteral("optimum"), search.optimum ? QJsonValue(levelsJson(*search.optimum)) : QJsonValue());
    json.insert(QStringLiteral("score"), search.optimum ? scoreJson(search.figures.score) : QJsonValue());
    json.insert(QStringLiteral("proven"), search.isProven);
    json.insert(QStringLiteral("bound"), scoreJson(search.bound));
    json.insert(QStringLiteral("nodes"), search.nodes);
    json.insert(QStringLiteral("checked"), qint64(search.checked));
    json.insert(QStringLiteral("ms"), searchSeconds * 1000);
    json.insert(QStringLiteral("classes"), release ? QJsonValue(qint64(release->classes)) : QJsonValue());
    json.insert(QStringLiteral("suppressed"), release ? QJsonValue(qint64(release->suppressed)) : QJsonValue());
    json.insert(QStringLiteral("min_class"), release ? QJsonValue(qint64(release->smallestClass)) : QJsonValue());
    json.insert(QStringLiteral("max_class"), release ? QJsonValue(qint64(release->largestClass)) : QJsonValue());
    json.insert(QStringLiteral("output_sha256"), release ? QJsonValue(core::Hasher::of(release->csv).hex()) : QJsonValue());
    return json;
}

} // namespace hallmarker::anonymisation
