#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/FindingText.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/wiring/CheckOrders.h"

#include "core/check/CheckRunner.h"
#include "inventory/files/FileArtifactLocator.h"

#include <QJsonArray>

#include <cmath>

namespace hallmarker::cli {

namespace {

/// An option of a shorter command and the parameter of the check that it sets.
struct ShortOption {
    const char *option;
    const char *parameter;
};

/// Runs a check on these inputs; its parameters come from the options of the command and from --param.
core::Result<core::JudgedFinding> keptRun(CommandContext &context, const QString &checkId, const QStringList &inputs, const QList<ShortOption> &options, const Arguments &arguments)
{
    const core::CheckProvider *check = context.program().checks().find(checkId);
    if (!check)
        return core::Error(core::ErrorKind::Internal, CliTexts::tr("The check %1 is not there.").arg(checkId));
    QStringList words;
    for (const ShortOption &one : options)
        if (arguments.has(QString::fromLatin1(one.option)))
            words.append(QString::fromLatin1(one.parameter) + QLatin1Char('=') + arguments.values(QString::fromLatin1(one.option)).join(QLatin1Char(',')));
    words += arguments.values(QStringLiteral("param"));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    core::CheckOrder order;
    order.checkId = checkId;
    HALLMARKER_ASSIGN(order.inputs, wiring::inputsOf(*workspace, check->definition(), inputs));
    HALLMARKER_ASSIGN(order.parameters, wiring::parametersOf(check->definition(), words));
    bool isNumber = true;
    order.seed.value = arguments.value(QStringLiteral("seed"), QStringLiteral("0")).toULongLong(&isNumber);
    if (!isNumber)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("The seed has to be a whole number."));
    inventory::FileArtifactLocator locator(*workspace);
    HALLMARKER_ASSIGN(const core::Finding finding, core::CheckRunner(*workspace, context.program().checks(), locator).run(order, context.progress()));
    return core::FindingRepository(*workspace).find(finding.id);
}

const core::FigureTable *tableOf(const core::Finding &finding, const QString &key)
{
    for (const core::FigureTable &table : finding.tables)
        if (table.key == key)
            return &table;
    return nullptr;
}

QString shortCell(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? CliTexts::tr("yes") : QString();
    if (!value.isDouble())
        return value.toString();
    const double number = value.toDouble();
    return QString::number(number, 'g', std::abs(number) >= 10000 ? 8 : 4);
}

/// The chosen columns of a table of the finding, in their order.
QString columnsText(const core::Finding &finding, const QString &key, const QList<int> &columns, const QStringList &header)
{
    const core::FigureTable *table = tableOf(finding, key);
    if (!table)
        return {};
    TextTable text(header);
    for (int at = 0; at < columns.size(); ++at)
        if (columns.at(at) != 0 || key == QLatin1String("rounds"))
            text.alignRight(at);
    for (const QJsonValue &row : table->rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(key == QLatin1String("rounds") && row.toArray().at(column).isNull() ? CliTexts::tr("infinite") : shortCell(row.toArray().at(column)));
        text.add(cells);
    }
    return text.toString();
}

/// Rows of a table of the finding as objects with stable keys.
QJsonArray rowsJson(const core::Finding &finding, const QString &table, const QStringList &keys)
{
    QJsonArray rows;
    const core::FigureTable *found = tableOf(finding, table);
    for (const QJsonValue &row : found ? found->rows : QJsonArray()) {
        QJsonObject object;
        for (qsizetype k = 0; k < keys.size(); ++k)
            object.insert(keys.at(k), row.toArray().at(k));
        rows.append(object);
    }
    return rows;
}

Answer keptAnswer(const core::JudgedFinding &judged, const QString &details, QJsonObject json)
{
    const core::Finding &finding = judged.finding;
    json.insert(QStringLiteral("finding"), judgedFindingJson(judged, true));
    const QString text = details + CliTexts::tr("%1: %2").arg(core::verdictName(finding.verdict), finding.reason) + QLatin1Char('\n') + CliTexts::tr("finding  %1").arg(finding.id) + QLatin1Char('\n');
    return Answer{json, text, exitCodeOf(finding.verdict)};
}

core::Result<Answer> measureEffect(CommandContext &context, const Arguments &arguments)
{
    const QStringList inputs{QStringLiteral("original=") + arguments.at(0), QStringLiteral("release=") + arguments.at(1), QStringLiteral("model=") + arguments.value(QStringLiteral("model"))};
    HALLMARKER_ASSIGN(const core::JudgedFinding judged, keptRun(context, QStringLiteral("privacy.effect"), inputs,
                                                                {{"target", "target"}, {"value", "target_value"}, {"threshold", "threshold"}, {"calibration", "calibration"}, {"renamed", "renamed"}}, arguments));
    const QString details = columnsText(judged.finding, QStringLiteral("features"), {0, 2, 10, 4, 5, 7, 8, 9},
                                        {CliTexts::tr("FEATURE"), CliTexts::tr("PSI"), CliTexts::tr("PSI IN INTERVALS"), CliTexts::tr("KS"), CliTexts::tr("WASSERSTEIN"), CliTexts::tr("GENERALISED"), CliTexts::tr("IMPUTED"), CliTexts::tr("CHANGED")}) + columnsText(judged.finding, QStringLiteral("operating_points"), {0, 1, 6, 7, 8, 9, 10},
                        {CliTexts::tr("DATA AND THRESHOLD"), CliTexts::tr("THRESHOLD"), CliTexts::tr("ACCURACY"), CliTexts::tr("PRECISION"), CliTexts::tr("RECALL"), CliTexts::tr("FALSE POSITIVES"), CliTexts::tr("YES")});
    QJsonObject json;
    json.insert(QStringLiteral("features"), rowsJson(judged.finding, QStringLiteral("features"), {QStringLiteral("feature"), QStringLiteral("column"), QStringLiteral("psi"), QStringLiteral("psiLimit"), QStringLiteral("ks"), QStringLiteral("wasserstein"), QStringLiteral("jensenShannon"), QStringLiteral("generalised"), QStringLiteral("imputed"), QStringLiteral("isChanged"), QStringLiteral("psiSameGrain")}));
    json.insert(QStringLiteral("operatingPoints"), rowsJson(judged.finding, QStringLiteral("operating_points"), {QStringLiteral("name"), QStringLiteral("threshold"), QStringLiteral("truePositives"), QStringLiteral("falsePositives"), QStringLiteral("falseNegatives"), QStringLiteral("trueNegatives"),
                                                                                                               QStringLiteral("accuracy"), QStringLiteral("precision"), QStringLiteral("recall"), QStringLiteral("falsePositiveRate"), QStringLiteral("positiveRate")}));
    return keptAnswer(judged, details, json);
}

core::Result<Answer> minimizeFeatures(CommandContext &context, const Arguments &arguments)
{
    const QStringList inputs{QStringLiteral("data=") + arguments.at(0), QStringLiteral("model=") + arguments.value(QStringLiteral("model"))};
    HALLMARKER_ASSIGN(const core::JudgedFinding judged, keptRun(context, QStringLiteral("privacy.minimisation"), inputs, {{"qi", "quasi_identifiers"}, {"max-loss", "max_loss"}, {"measure", "measure"}, {"keep", "keep"}}, arguments));
    const QString details = columnsText(judged.finding, QStringLiteral("features"), {0, 1, 2, 3, 4, 5, 9, 10},
                                        {CliTexts::tr("FEATURE"), CliTexts::tr("IMPORTANCE"), CliTexts::tr("FROM"), CliTexts::tr("TO"), CliTexts::tr("LOSS WITHOUT"), CliTexts::tr("BITS"), CliTexts::tr("UNIQUE WITHOUT"), CliTexts::tr("K WITHOUT")}) + columnsText(judged.finding, QStringLiteral("sets"), {1, 2, 3, 5, 6, 7, 0},
                        {CliTexts::tr("FEATURES"), CliTexts::tr("MEASURE"), CliTexts::tr("LOSS"), CliTexts::tr("LOSS AT MOST"), CliTexts::tr("UNIQUE"), CliTexts::tr("K"), CliTexts::tr("WITHOUT")});
    QJsonObject json;
    json.insert(QStringLiteral("features"), rowsJson(judged.finding, QStringLiteral("features"), {QStringLiteral("feature"), QStringLiteral("importance"), QStringLiteral("importanceLow"), QStringLiteral("importanceHigh"), QStringLiteral("lossWithout"), QStringLiteral("mutualInformation"), QStringLiteral("rawMutualInformation"), QStringLiteral("values"),
                                                                                                QStringLiteral("isQuasiIdentifier"), QStringLiteral("uniqueShareWithout"), QStringLiteral("kWithout"), QStringLiteral("isKept")}));
    json.insert(QStringLiteral("sets"), rowsJson(judged.finding, QStringLiteral("sets"), {QStringLiteral("without"), QStringLiteral("features"), QStringLiteral("measure"), QStringLiteral("loss"), QStringLiteral("lossLow"), QStringLiteral("lossHigh"), QStringLiteral("uniqueShare"), QStringLiteral("k")}));
    return keptAnswer(judged, details, json);
}

core::Result<Answer> trainFederated(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const core::JudgedFinding judged, keptRun(context, QStringLiteral("privacy.federated"), {QStringLiteral("data=") + arguments.at(0)},
                                                                {{"label", "label"}, {"clients", "clients"}, {"partition", "partition"}, {"rounds", "rounds"}, {"rate", "sampling_rate"}, {"clip", "clip_norm"}, {"noise", "noise_multiplier"}, {"epsilon", "epsilon"}, {"delta", "delta"}}, arguments));
    QJsonObject json;
    json.insert(QStringLiteral("rounds"), rowsJson(judged.finding, QStringLiteral("rounds"), {QStringLiteral("round"), QStringLiteral("epsilon"), QStringLiteral("epsilonLower"), QStringLiteral("epsilonRdp"), QStringLiteral("accuracy"), QStringLiteral("accuracyLow"), QStringLiteral("accuracyHigh"), QStringLiteral("accuracyWithoutNoise"),
                                                                                            QStringLiteral("clients"), QStringLiteral("clipped"), QStringLiteral("updateNorm"), QStringLiteral("accuracyCentral")}));
    QJsonArray baselines = rowsJson(judged.finding, QStringLiteral("baselines"), {QStringLiteral("training"), QStringLiteral("accuracy"), QStringLiteral("lowest"), QStringLiteral("highest"), QStringLiteral("deviation"), QStringLiteral("trainings")});
    const QStringList trainings{QStringLiteral("federated-private"), QStringLiteral("federated-open"), QStringLiteral("central"), QStringLiteral("alone")};
    for (qsizetype k = 0; k < std::min(baselines.size(), trainings.size()); ++k) {
        QJsonObject named = baselines.at(k).toObject();
        named.insert(QStringLiteral("training"), trainings.at(k)); // the same in every language
        baselines.replace(k, named);
    }
    json.insert(QStringLiteral("baselines"), baselines);
    const QString details = columnsText(judged.finding, QStringLiteral("rounds"), {0, 1, 3, 4, 5, 6, 7, 11, 8, 9},
                                        {CliTexts::tr("ROUND"), CliTexts::tr("EPSILON"), CliTexts::tr("BY RDP"), CliTexts::tr("ACCURACY"), CliTexts::tr("FROM"), CliTexts::tr("TO"), CliTexts::tr("WITHOUT NOISE"), CliTexts::tr("IN ONE PLACE"), CliTexts::tr("CLIENTS"), CliTexts::tr("CLIPPED")})
        + columnsText(judged.finding, QStringLiteral("baselines"), {0, 1, 2, 3, 4, 5}, {CliTexts::tr("TRAINING"), CliTexts::tr("ACCURACY"), CliTexts::tr("FROM"), CliTexts::tr("TO"), CliTexts::tr("DEVIATION"), CliTexts::tr("TRAININGS")});
    return keptAnswer(judged, details, json);
}

} // namespace

void addPrivacyEffectCommands(CommandTable &table)
{
    const Option model{QStringLiteral("model"), QStringLiteral("MODEL"), CliTexts::tr("The model (its newest version) or a version"), {}, false, true};
    const Option param{QStringLiteral("param"), QStringLiteral("KEY=VALUE"), CliTexts::tr("A parameter of the check; lists are separated by commas"), {}, true};
    const Option seed{QStringLiteral("seed"), QStringLiteral("N"), CliTexts::tr("Seed of the run; 0 if not given")};
    table.push_back({QStringLiteral("privacy effect"), CliTexts::tr("Measure what a release does to a model, and recalibrate its threshold"),
                     CliTexts::tr("Runs the check privacy.effect and keeps its finding: change of each feature, decisions before and after, the threshold that restores the wanted operating point, calibration. The exit code is that of the verdict."),
                     {{QStringLiteral("ORIGINAL"), CliTexts::tr("The dataset before anonymisation")}, {QStringLiteral("RELEASE"), CliTexts::tr("The dataset after it")}},
                     {model,
                      {QStringLiteral("target"), QStringLiteral("POINT"), CliTexts::tr("What the threshold has to keep; recall when left out"), {}, false, false, {QStringLiteral("recall"), QStringLiteral("precision"), QStringLiteral("false-positive-rate"), QStringLiteral("positive-rate")}},
                      {QStringLiteral("value"), QStringLiteral("SHARE"), CliTexts::tr("Its value; as before the release when left out")},
                      {QStringLiteral("threshold"), QStringLiteral("NUMBER"), CliTexts::tr("The threshold in use; 0.5 when left out")},
                      {QStringLiteral("calibration"), QStringLiteral("KIND"), CliTexts::tr("Calibration of the probabilities; platt when left out"), {}, false, false, {QStringLiteral("platt"), QStringLiteral("isotonic"), QStringLiteral("none")}},
                      {QStringLiteral("renamed"), QStringLiteral("FEATURE=COLUMN"), CliTexts::tr("A column of the release that has another name"), {}, true},
                      param, seed},
                     true, measureEffect});
    table.push_back({QStringLiteral("privacy minimize"), CliTexts::tr("Find features that a model can do without"),
                     CliTexts::tr("Runs the check privacy.minimisation and keeps its finding: features ranked by importance, accuracy and risk of the records without them. The exit code is that of the verdict: 1 when features can be left out."),
                     {{QStringLiteral("DATA"), CliTexts::tr("A dataset with the right answers")}},
                     {model,
                      {QStringLiteral("qi"), QStringLiteral("COLUMNS"), CliTexts::tr("Quasi-identifiers, separated by commas"), {}, true, true},
                      {QStringLiteral("max-loss"), QStringLiteral("SHARE"), CliTexts::tr("How much accuracy may be lost; 0.01 when left out")},
                      {QStringLiteral("measure"), QStringLiteral("MEASURE"), CliTexts::tr("accuracy or auc"), {}, false, false, {QStringLiteral("accuracy"), QStringLiteral("auc")}},
                      {QStringLiteral("keep"), QStringLiteral("FEATURES"), CliTexts::tr("Features that have a reason to be kept"), {}, true},
                      param, seed},
                     true, minimizeFeatures});
    table.push_back({QStringLiteral("privacy federated"), CliTexts::tr("Simulate federated training with noise: epsilon beside accuracy"),
                     CliTexts::tr("Runs the check privacy.federated and keeps its finding. With --epsilon the least noise is taken that keeps all rounds within it. Epsilon is about one client. The noise of the simulation follows from the seed and protects nobody."),
                     {{QStringLiteral("DATA"), CliTexts::tr("The dataset that clients would hold together")}},
                     {{QStringLiteral("label"), QStringLiteral("COLUMN"), CliTexts::tr("The column that the model learns to give"), {}, false, true},
                      {QStringLiteral("clients"), QStringLiteral("N"), CliTexts::tr("Number of clients; 100 when left out")},
                      {QStringLiteral("partition"), QStringLiteral("WAY"), CliTexts::tr("How the records are divided among the clients"), {}, false, false, {QStringLiteral("even"), QStringLiteral("dirichlet"), QStringLiteral("column")}},
                      {QStringLiteral("rounds"), QStringLiteral("N"), CliTexts::tr("Rounds of training; 50 when left out")},
                      {QStringLiteral("rate"), QStringLiteral("NUMBER"), CliTexts::tr("Chance of each client to take part in a round; 0.1 when left out")},
                      {QStringLiteral("clip"), QStringLiteral("NUMBER"), CliTexts::tr("Clip norm of the updates; 1 when left out")},
                      {QStringLiteral("noise"), QStringLiteral("NUMBER"), CliTexts::tr("Noise multiplier; 1 when left out")},
                      {QStringLiteral("epsilon"), QStringLiteral("NUMBER"), CliTexts::tr("Find the noise for this epsilon")},
                      {QStringLiteral("delta"), QStringLiteral("NUMBER"), CliTexts::tr("Delta; one in ten times the number of clients when left out")},
                      param, seed},
                     true, trainFederated});
}

} // namespace hallmarker::cli
