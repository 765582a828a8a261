#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/BudgetRefusal.h"
#include "app/cli/commands/Commands.h"
#include "app/wiring/CheckOrders.h"
#include "checks/dp/PrivacyLedger.h"
#include "checks/encoding/DatasetReading.h"
#include "inventory/files/FileArtifactLocator.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<double> ledgerNumber(const Arguments &arguments, const char *option, double otherwise)
{
    const QString name = QString::fromLatin1(option);
    bool isNumber = true;
    const double value = arguments.has(name) ? arguments.value(name).toDouble(&isNumber) : otherwise;
    if (!isNumber)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--%1 needs a number, not \"%2\".").arg(name, arguments.value(name)));
    return value;
}

/// Budgets belong to the dataset, whatever its version: people stay the same.
core::Result<core::Record> budgetDataset(core::Workspace &workspace, const core::Record &version)
{
    return workspace.record(version.body.value(u"dataset").toString());
}

QJsonObject spendingJson(const checks::PrivacySpending &spending)
{
    return {{QStringLiteral("dataset"), spending.budget.datasetId}, {QStringLiteral("epsilon"), spending.budget.epsilon}, {QStringLiteral("delta"), spending.budget.delta}, {QStringLiteral("spent"), spending.before}, {QStringLiteral("after"), spending.after}, {QStringLiteral("releases"), spending.releases}};
}

core::Result<Answer> setDpBudget(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::Record dataset, workspace->resolve(QStringLiteral("dataset"), arguments.at(0)));
    HALLMARKER_ASSIGN(const double epsilon, ledgerNumber(arguments, "epsilon", 0));
    HALLMARKER_ASSIGN(const double delta, ledgerNumber(arguments, "delta", 1e-6));
    HALLMARKER_ASSIGN(const checks::PrivacyBudget budget, checks::PrivacyLedger(*workspace).setBudget(dataset, epsilon, delta));
    return Answer{QJsonObject{{QStringLiteral("dataset"), dataset.id}, {QStringLiteral("epsilon"), budget.epsilon}, {QStringLiteral("delta"), budget.delta}},
                  CliTexts::tr("%1 may give away epsilon %2 at delta %3 in all.").arg(dataset.name).arg(budget.epsilon).arg(budget.delta) + QLatin1Char('\n')};
}

core::Result<Answer> showDpLedger(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const core::Record dataset, workspace->resolve(QStringLiteral("dataset"), arguments.at(0)));
    const checks::PrivacyLedger ledger(*workspace);
    HALLMARKER_ASSIGN(const checks::PrivacySpending spending, ledger.spending(dataset));
    HALLMARKER_ASSIGN(const QList<core::Record> releases, ledger.releases(dataset.id));
    QJsonObject json = spendingJson(spending);
    QJsonArray rows;
    TextTable table({CliTexts::tr("RELEASE"), CliTexts::tr("QUESTION"), CliTexts::tr("ABOUT"), CliTexts::tr("EPSILON AFTER"), CliTexts::tr("BY")});
    for (const core::Record &release : releases) {
        const QJsonObject query = release.body.value(u"query").toObject();
        rows.append(release.body);
        table.add({release.name, query.value(u"kind").toString(), query.value(u"column").toString(), QString::number(release.body.value(u"epsilonAfter").toDouble(), 'f', 4), release.body.value(u"by").toString()});
    }
    json.insert(QStringLiteral("entries"), rows);
    return Answer{json, CliTexts::tr("%1: epsilon %2 of %3 at delta %4 is spent, by %5 releases.").arg(dataset.name).arg(spending.before, 0, 'f', 4).arg(spending.budget.epsilon).arg(spending.budget.delta).arg(spending.releases) + QLatin1Char('\n') + (releases.isEmpty() ? QString() : table.toString())};
}

core::Result<checks::PrivateQuery> askedQuery(const Arguments &arguments)
{
    checks::PrivateQuery query;
    HALLMARKER_ASSIGN(query.kind, checks::PrivateQuery::kindFromName(arguments.at(1)));
    query.column = arguments.value(QStringLiteral("column"));
    query.other = arguments.value(QStringLiteral("by"));
    query.categories = arguments.value(QStringLiteral("categories")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    query.otherCategories = arguments.value(QStringLiteral("by-categories")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (arguments.has(QStringLiteral("bounds"))) {
        const QStringList ends = arguments.value(QStringLiteral("bounds")).split(QLatin1Char(','));
        bool isLow = false, isHigh = false;
        query.low = ends.value(0).toDouble(&isLow);
        query.high = ends.value(1).toDouble(&isHigh);
        if (ends.size() != 2 || !isLow || !isHigh)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("--bounds needs two numbers, as in 0,120."));
    }
    HALLMARKER_ASSIGN(query.epsilon, ledgerNumber(arguments, "epsilon", 0));
    HALLMARKER_ASSIGN(query.delta, ledgerNumber(arguments, "delta", 0));
    HALLMARKER_ASSIGN(const double percent, ledgerNumber(arguments, "percent", 50));
    query.percent = int(percent);
    HALLMARKER_ASSIGN(const double candidates, ledgerNumber(arguments, "candidates", 200));
    query.candidates = int(candidates);
    HALLMARKER_TRY(query.check());
    return query;
}

core::Result<Answer> askDp(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const checks::PrivateQuery query, askedQuery(arguments));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::Record version, wiring::versionOf(*workspace, arguments.at(0), {QStringLiteral("dataset-version")}));
    HALLMARKER_ASSIGN(const core::Record dataset, budgetDataset(*workspace, version));
    const inventory::FileArtifactLocator locator(*workspace);
    HALLMARKER_ASSIGN(const auto files, locator.filesOf(version));
    HALLMARKER_ASSIGN(const core::Table table, checks::readDataset({QStringLiteral("data"), version, files}, context.progress()));
    if (!query.column.isEmpty())
        HALLMARKER_TRY(table.column(query.column));
    if (!query.other.isEmpty())
        HALLMARKER_TRY(table.column(query.other));
    HALLMARKER_ASSIGN(const QList<checks::PrivacyEvent> cost, checks::PrivateAnswering::costOf(query));
    // Spent first: an answer that was drawn and not written down would be given away for nothing.
    const auto spent = checks::PrivacyLedger(*workspace).spend(dataset, query.toJson(), cost);
    if (!spent)
        return orBudgetRefusal(spent.error(), dataset);
    const checks::PrivacySpending &spending = *spent;
    checks::SecretBits secret;
    HALLMARKER_ASSIGN(const checks::PrivateAnswer answer, checks::PrivateAnswering::answer(query, table, secret));
    QJsonObject json = spendingJson(spending);
    json.insert(QStringLiteral("query"), query.toJson());
    QJsonArray cells;
    const bool hasLabels = answer.cells.size() > 1;
    TextTable text(hasLabels ? QStringList{CliTexts::tr("CATEGORY"), CliTexts::tr("VALUE"), CliTexts::tr("FROM"), CliTexts::tr("TO")} : QStringList{CliTexts::tr("VALUE"), CliTexts::tr("FROM"), CliTexts::tr("TO")});
    for (const checks::PrivateCell &cell : answer.cells) {
        cells.append(QJsonObject{{QStringLiteral("label"), cell.label}, {QStringLiteral("value"), cell.value}, {QStringLiteral("low"), cell.low}, {QStringLiteral("high"), cell.high}});
        const QStringList numbers{QString::number(cell.value, 'g', 8), QString::number(cell.low, 'g', 8), QString::number(cell.high, 'g', 8)};
        text.add(hasLabels ? QStringList(cell.label) + numbers : numbers);
    }
    json.insert(QStringLiteral("cells"), cells);
    return Answer{json, text.toString() + (answer.notes.isEmpty() ? QString() : answer.notes.join(QLatin1Char('\n')) + QLatin1Char('\n')) + CliTexts::tr("Epsilon %1 of %2 is spent now.").arg(spending.after, 0, 'f', 4).arg(spending.budget.epsilon) + QLatin1Char('\n')};
}

} // namespace

void addPrivacyLedgerCommands(CommandTable &table)
{
    const Positional dataset{QStringLiteral("DATASET"), CliTexts::tr("The dataset by name or id")};
    const Option delta{QStringLiteral("delta"), QStringLiteral("NUMBER"), CliTexts::tr("Delta; 0.000001 when left out")};
    table.push_back({QStringLiteral("privacy dp budget"), CliTexts::tr("Set what a dataset may give away in all"), CliTexts::tr("Releases of all versions of the dataset count. The budget can be raised, and lowered to what is spent."), {dataset},
                     {{QStringLiteral("epsilon"), QStringLiteral("NUMBER"), CliTexts::tr("Epsilon"), {}, false, true}, delta}, true, setDpBudget});
    table.push_back({QStringLiteral("privacy dp ledger"), CliTexts::tr("Show what a dataset has given away"), {}, {dataset}, {}, true, showDpLedger});
    table.push_back({QStringLiteral("privacy dp ask"), CliTexts::tr("Ask a dataset a question whose answer gets noise"),
                     CliTexts::tr("count, sum, mean, quantile, histogram or contingency. Bounds and categories are declared, not taken from the data. The cost is written to the ledger before anything is drawn; a question that the budget does not cover is refused with exit code 1, and costs nothing. The noise is drawn on whole numbers from the cryptographic library."),
                     {{QStringLiteral("DATASET"), CliTexts::tr("The dataset (its newest version) or a version")}, {QStringLiteral("QUESTION"), CliTexts::tr("count, sum, mean, quantile, histogram or contingency")}},
                     {{QStringLiteral("epsilon"), QStringLiteral("NUMBER"), CliTexts::tr("What the answer may cost"), {}, false, true},
                      {QStringLiteral("delta"), QStringLiteral("NUMBER"), CliTexts::tr("Above 0: Gaussian noise; else Laplace noise")},
                      {QStringLiteral("column"), QStringLiteral("NAME"), CliTexts::tr("The column that the question is about")},
                      {QStringLiteral("bounds"), QStringLiteral("LOW,HIGH"), CliTexts::tr("Declared bounds of its values; others are cut to them")},
                      {QStringLiteral("percent"), QStringLiteral("N"), CliTexts::tr("Of a quantile; 50 is the median")},
                      {QStringLiteral("candidates"), QStringLiteral("N"), CliTexts::tr("Answers of a quantile that are looked at; 200 when left out")},
                      {QStringLiteral("categories"), QStringLiteral("A,B"), CliTexts::tr("Declared categories of the column")},
                      {QStringLiteral("by"), QStringLiteral("NAME"), CliTexts::tr("Second column of a contingency table")},
                      {QStringLiteral("by-categories"), QStringLiteral("A,B"), CliTexts::tr("Its declared categories")}},
                     true, askDp});
}

} // namespace hallmarker::cli
