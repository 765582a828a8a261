#include "app/cli/CliTexts.h"
#include "app/cli/OutputFile.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/BudgetRefusal.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/PrivacyFinding.h"

#include "checks/dp/PrivacyLedger.h"
#include "checks/encoding/DefinitionParts.h"
#include "checks/synthetic/SyntheticCheck.h"
#include "checks/synthetic/Synthesizer.h"
#include "core/digest/Hasher.h"

#include <QJsonArray>

#include <cmath>

namespace hallmarker::cli {

namespace {

using checks::DefinitionParts;

/// What is made and measured, as the words say it.
struct SynthOrder {
    checks::SynthesisPlan plan;
    checks::SyntheticMeasures::Plan measuring;
    double holdout = 0.25;
    bool isPublic = false;
    QJsonObject parameters; ///< of the check
};

core::Result<SynthOrder> synthOrder(const Arguments &arguments)
{
    SynthOrder order;
    HALLMARKER_ASSIGN(order.plan.method, checks::SynthesisPlan::methodFromName(arguments.value(QStringLiteral("method"), QStringLiteral("marginal"))));
    HALLMARKER_ASSIGN(const quint64 rows, privacyCount(arguments, "rows", 0));
    order.plan.rows = std::size_t(rows);
    if (arguments.has(QStringLiteral("epsilon"))) {
        HALLMARKER_ASSIGN(order.plan.epsilon, privacyNumber(arguments, "epsilon", 0));
        if (!(*order.plan.epsilon > 0))
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("--epsilon needs a number above 0."));
    }
    HALLMARKER_ASSIGN(order.plan.delta, privacyNumber(arguments, "delta", 0));
    order.plan.target = arguments.value(QStringLiteral("target"));
    order.plan.leftOut = privacyColumns(arguments, "leave-out");
    HALLMARKER_ASSIGN(const quint64 bins, privacyCount(arguments, "bins", 0));
    order.plan.bins = int(std::min<quint64>(bins, 100'000));
    HALLMARKER_ASSIGN(order.plan.seed.value, privacyCount(arguments, "seed", 1));
    HALLMARKER_TRY(order.plan.check());
    order.measuring.target = order.plan.target;
    order.measuring.known = privacyColumns(arguments, "known");
    order.measuring.secret = arguments.value(QStringLiteral("secret"));
    HALLMARKER_ASSIGN(const quint64 attempts, privacyCount(arguments, "attempts", 500));
    order.measuring.attempts = std::size_t(attempts);
    order.measuring.seed = order.plan.seed;
    HALLMARKER_ASSIGN(order.holdout, privacyNumber(arguments, "holdout", 0.25));
    if (!(order.holdout >= 0 && order.holdout < 1))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--holdout needs a share from 0 to below 1."));
    order.isPublic = arguments.has(QStringLiteral("public-domain"));
    order.parameters = {{QStringLiteral("method"), checks::SynthesisPlan::methodName(order.plan.method)}, {QStringLiteral("records"), qint64(order.plan.rows)}, {QStringLiteral("epsilon"), order.plan.epsilon.value_or(0)}, {QStringLiteral("delta"), order.plan.delta},
                        {QStringLiteral("public_domain"), order.isPublic}, {QStringLiteral("target"), order.plan.target}, {QStringLiteral("left_out"), QJsonArray::fromStringList(order.plan.leftOut)}, {QStringLiteral("known"), QJsonArray::fromStringList(order.measuring.known)},
                        {QStringLiteral("secret"), order.measuring.secret}, {QStringLiteral("attempts"), qint64(order.measuring.attempts)}};
    for (const auto &[option, key] : {std::pair("max-variation", "max_variation"), std::pair("max-loss", "max_loss"), std::pair("max-risk", "max_risk")}) {
        HALLMARKER_ASSIGN(const double limit, privacyNumber(arguments, option, -1));
        if (limit >= 0)
            order.parameters.insert(QLatin1String(key), limit);
    }
    return order;
}

/// Writes the cost to the ledger of a dataset that has a budget, before anything is drawn. A note says what was done.
core::Result<QString> spendOnSynthesis(CommandContext &context, const PrivacyData &data, const checks::SynthesisBudget &budget, const SynthOrder &order)
{
    if (!data.version)
        return QString();
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::Record dataset, workspace->record(data.version->body.value(u"dataset").toString()));
    checks::PrivacyLedger ledger(*workspace);
    const auto known = ledger.spending(dataset);
    if (!known && known.error().kind != core::ErrorKind::NotFound)
        return known.error();
    if (!known)
        return CliTexts::tr("%1 has no privacy budget, so this release stands in no ledger.").arg(dataset.name);
    const QJsonObject question{{QStringLiteral("kind"), QStringLiteral("synthetic")}, {QStringLiteral("epsilon"), budget.epsilon}, {QStringLiteral("delta"), budget.delta}, {QStringLiteral("column"), order.plan.target}};
    HALLMARKER_ASSIGN(const checks::PrivacySpending spending, ledger.spend(dataset, question, budget.events));
    return CliTexts::tr("Epsilon %1 of %2 is spent now.").arg(spending.after, 0, 'f', 4).arg(spending.budget.epsilon);
}

QString guaranteeLine(const checks::SyntheticTable &made)
{
    if (!made.budget)
        return CliTexts::tr("none");
    const checks::SynthesisBudget &budget = *made.budget;
    return CliTexts::tr("epsilon %1 at delta %2, at most %3 by the accountant; %4 histograms with noise of %5 a cell, %6 choices of epsilon %7 each")
        .arg(budget.epsilon)
        .arg(budget.delta)
        .arg(budget.certified, 0, 'f', 4)
        .arg(budget.histograms)
        .arg(budget.noise.deviation, 0, 'f', 2)
        .arg(budget.choices)
        .arg(budget.choiceEpsilon, 0, 'g', 3);
}

QString shareWord(double value)
{
    return std::isfinite(value) ? QString::number(value, 'f', 4) : QString();
}

QString measuresText(const checks::SyntheticMeasures &measures)
{
    TextTable columns({CliTexts::tr("COLUMN"), CliTexts::tr("TOTAL VARIATION"), CliTexts::tr("KOLMOGOROV-SMIRNOV"), CliTexts::tr("WASSERSTEIN")});
    for (const checks::ColumnFidelity &column : measures.fidelity.columns)
        columns.add({column.column, shareWord(column.totalVariation), shareWord(column.kolmogorov), shareWord(column.wasserstein)});
    QString text = columns.toString();
    TextTable likeness({CliTexts::tr("LIKENESS"), CliTexts::tr("MADE"), CliTexts::tr("CONTROL SET")});
    const auto control = [&measures](double (checks::SyntheticFidelity::*figure)() const) { return measures.controlFidelity ? shareWord(((*measures.controlFidelity).*figure)()) : QString(); };
    likeness.add({CliTexts::tr("columns differ by"), shareWord(measures.fidelity.meanVariation()), control(&checks::SyntheticFidelity::meanVariation)});
    likeness.add({CliTexts::tr("pairs differ by"), shareWord(measures.fidelity.meanPairVariation()), control(&checks::SyntheticFidelity::meanPairVariation)});
    likeness.add({CliTexts::tr("associations differ by"), shareWord(measures.fidelity.meanAssociationDifference()), control(&checks::SyntheticFidelity::meanAssociationDifference)});
    text += likeness.toString();
    if (measures.trainedOnReal) {
        TextTable models({CliTexts::tr("MODEL TRAINED ON"), CliTexts::tr("RIGHT ON REAL RECORDS"), CliTexts::tr("FROM"), CliTexts::tr("TO"), QStringLiteral("AUC")});
        const auto add = [&models](const QString &who, const std::optional<checks::OutcomeAccuracy> &accuracy) {
            if (accuracy)
                models.add({who, shareWord(accuracy->accuracy), shareWord(accuracy->interval.low), shareWord(accuracy->interval.high), shareWord(accuracy->areaUnderRoc)});
        };
        add(CliTexts::tr("real records"), measures.trainedOnReal);
        add(CliTexts::tr("made records"), measures.trainedOnMade);
        add(CliTexts::tr("nothing (most frequent class)"), measures.guessing);
        text += models.toString();
    }
    if (measures.closest) {
        const checks::ClosestRecords &closest = *measures.closest;
        text += CliTexts::tr("%1 of the made records are closer to a record learnt from than to the control set (%2 to %3; one half says that nobody was copied).").arg(DefinitionParts::percent(closest.closerToLearnt), DefinitionParts::percent(closest.closerInterval.low), DefinitionParts::percent(closest.closerInterval.high)) + QLatin1Char('\n');
        text += CliTexts::tr("%1 of them equal a record learnt from, %2 one of the control set.").arg(DefinitionParts::percent(closest.copiesOfLearnt), DefinitionParts::percent(closest.copiesOfControl)) + QLatin1Char('\n');
    }
    TextTable attacks({CliTexts::tr("ATTACK"), CliTexts::tr("RIGHT"), CliTexts::tr("CONTROL SET"), CliTexts::tr("GUESSING"), CliTexts::tr("RISK"), CliTexts::tr("FROM"), CliTexts::tr("TO")});
    for (const checks::SuiteAttack &attack : measures.attacks.attacks) {
        QStringList row{attack.name, {}, {}, {}, {}, {}, {}};
        if (attack.outcome) {
            row[1] = shareWord(attack.outcome->attack(checks::ReleaseAttackSuite::confidence).rate);
            row[2] = attack.outcome->controlAttempts > 0 ? shareWord(attack.outcome->control(checks::ReleaseAttackSuite::confidence).rate) : QString();
            row[3] = shareWord(attack.outcome->baseline(checks::ReleaseAttackSuite::confidence).rate);
        }
        if (const auto risk = attack.risk()) {
            row[4] = shareWord(risk->value);
            row[5] = shareWord(risk->interval.low);
            row[6] = shareWord(risk->interval.high);
        }
        attacks.add(row);
    }
    if (!attacks.isEmpty())
        text += attacks.toString();
    for (const checks::SuiteAttack &attack : measures.attacks.attacks)
        if (!attack.note.isEmpty())
            text += attack.name + QStringLiteral(": ") + attack.note + QLatin1Char('\n');
    return text;
}

core::Result<Answer> synthesise(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(SynthOrder order, synthOrder(arguments));
    const qint64 started = context.program().clock().nowMs();
    HALLMARKER_ASSIGN(const PrivacyData data, PrivacyData::of(context, arguments.at(0), false));
    std::optional<PrivacyData> given;
    if (arguments.has(QStringLiteral("control"))) {
        HALLMARKER_ASSIGN(given, PrivacyData::of(context, arguments.value(QStringLiteral("control")), false));
    }
    core::Table learnt = data.table, control = given ? given->table : core::Table();
    if (!given && order.holdout > 0)
        std::tie(learnt, control) = (order.plan.epsilon ? checks::splitByRecord : checks::splitTable)(data.table, order.holdout, order.plan.seed);
    std::optional<core::YamlDocument> declaration;
    if (arguments.has(QStringLiteral("domain"))) {
        HALLMARKER_ASSIGN(declaration, core::readYamlFile(arguments.value(QStringLiteral("domain"))));
    }
    HALLMARKER_ASSIGN(const checks::SynthesisDomain domain, checks::Synthesizer::domainOf(learnt, order.plan, declaration, order.isPublic));
    QString spent;
    if (order.plan.epsilon) {
        HALLMARKER_ASSIGN(const checks::SynthesisBudget budget, checks::MarginalModel::budgetOf(domain, order.plan.target, *order.plan.epsilon, order.plan.delta));
        auto spending = spendOnSynthesis(context, data, budget, order);
        if (!spending)
            return orBudgetRefusal(spending.error(), data.version.value_or(core::Record()));
        spent = *spending;
    }
    checks::SecretBits secret;
    checks::SeededBits seeded(order.plan.seed);
    checks::BitSource *bits = arguments.has(QStringLiteral("seed")) ? static_cast<checks::BitSource *>(&seeded) : &secret;
    HALLMARKER_ASSIGN(checks::SyntheticTable made, checks::Synthesizer::make(learnt, domain, order.plan, bits, context.progress()));
    if (made.budget)
        made.notes.append(CliTexts::tr("The measures below look at the real records: they have no guarantee and stay in the house."));
    if (!spent.isEmpty())
        made.notes.append(spent);
    HALLMARKER_ASSIGN(const checks::SyntheticMeasures measures, checks::SyntheticMeasures::of(made.table, learnt, control, order.measuring, context.progress()));
    const QByteArray csv = made.csv(',');
    const QString output = arguments.value(QStringLiteral("output"));
    HALLMARKER_TRY(OutputFile::write(output, csv));
    const core::Digest digest = core::Hasher::of(csv);

    QJsonObject json = made.toJson();
    json.insert(QStringLiteral("method"), checks::SynthesisPlan::methodName(order.plan.method));
    json.insert(QStringLiteral("seed"), qint64(order.plan.seed.value));
    json.insert(QStringLiteral("data"), QJsonObject{{QStringLiteral("name"), data.name}, {QStringLiteral("digest"), data.digest.toString()}, {QStringLiteral("version"), data.version ? QJsonValue(data.version->id) : QJsonValue()}});
    json.insert(QStringLiteral("output"), QJsonObject{{QStringLiteral("path"), output}, {QStringLiteral("digest"), digest.toString()}});
    core::CheckOutcome outcome = checks::SyntheticCheck::judged(measures, order.parameters);
    outcome.environment.insert(QStringLiteral("synthesis"), json);
    if (declaration)
        outcome.environment.insert(QStringLiteral("domain"), declaration->root());
    PrivacyRun run{checks::SyntheticCheck::id(), order.parameters, order.plan.seed, started, {{QStringLiteral("data"), &data}}};
    if (order.holdout > 0 && !given)
        run.parameters.insert(QStringLiteral("holdout"), order.holdout);
    if (given)
        run.inputs.append({QStringLiteral("control"), &*given});
    HALLMARKER_ASSIGN(const QString finding, keepPrivacyFinding(context, run, outcome));
    json.insert(QStringLiteral("measures"), measures.toJson());
    json.insert(QStringLiteral("verdict"), core::verdictName(outcome.verdict));
    json.insert(QStringLiteral("reason"), outcome.reason);
    json.insert(QStringLiteral("finding"), finding.isEmpty() ? QJsonValue() : QJsonValue(finding));

    QString text = CliTexts::tr("records     %1 learnt from, %2 held back, %3 made").arg(learnt.rowCount()).arg(control.rowCount()).arg(made.table.rowCount()) + QLatin1Char('\n');
    text += CliTexts::tr("guarantee   %1").arg(guaranteeLine(made)) + QLatin1Char('\n');
    if (!made.pairs.isEmpty())
        text += CliTexts::tr("pairs       %1").arg(made.pairs.join(QStringLiteral(", "))) + QLatin1Char('\n');
    text += CliTexts::tr("written     %1").arg(output) + QLatin1Char('\n');
    text += measuresText(measures);
    for (const QString &note : made.notes + measures.notes)
        text += CliTexts::tr("note: %1\n").arg(note);
    text += CliTexts::tr("verdict     %1: %2").arg(core::verdictName(outcome.verdict), outcome.reason) + QLatin1Char('\n');
    if (!finding.isEmpty())
        text += CliTexts::tr("finding     %1\n").arg(finding);
    return Answer{json, text, outcome.verdict == core::Verdict::Fail ? 1 : 0};
}

} // namespace

void addPrivacySynthCommand(CommandTable &table)
{
    table.push_back({QStringLiteral("privacy synth"), CliTexts::tr("Make a synthetic table from a table, and measure how like, useful and safe it is"),
                     CliTexts::tr("marginal keeps single columns and the pairs that say most of each other (all of it by the target, where there is one); with --epsilon under differential privacy, for which values and bounds are declared and never looked up. copula joins all columns by a normal law. Likeness by column and pair, a model trained on the made records and tested on real ones, the distance to the closest record and three attacks are measured against a control set; of a dataset of the workspace a finding is kept. Exit code 1 when a limit is exceeded (the table is written all the same) or the privacy budget of the dataset does not cover it (nothing is written)."),
                     {{QStringLiteral("DATA"), CliTexts::tr("A file, or a dataset of the workspace (its newest version)")}},
                     {{QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("The synthetic table, as CSV"), QStringLiteral("o"), false, true},
                      {QStringLiteral("method"), QStringLiteral("METHOD"), CliTexts::tr("How it is made; marginal when left out"), {}, false, false, checks::SynthesisPlan::methodNames()},
                      {QStringLiteral("rows"), QStringLiteral("N"), CliTexts::tr("How many records are made; as many as were learnt from when left out, with privacy about as many")},
                      {QStringLiteral("epsilon"), QStringLiteral("NUMBER"), CliTexts::tr("Differential privacy with this epsilon; one person is one record")},
                      {QStringLiteral("delta"), QStringLiteral("NUMBER"), CliTexts::tr("Above 0: Gaussian noise; else Laplace noise")},
                      {QStringLiteral("domain"), QStringLiteral("FILE"), CliTexts::tr("Declared values and bounds of the columns (YAML)")},
                      {QStringLiteral("public-domain"), {}, CliTexts::tr("Say that the values and bounds of the table are known to everybody, in place of --domain")},
                      {QStringLiteral("target"), QStringLiteral("COLUMN"), CliTexts::tr("What a model is to predict")},
                      {QStringLiteral("leave-out"), QStringLiteral("COLUMNS"), CliTexts::tr("Columns that are not made, separated by commas"), {}, true},
                      {QStringLiteral("bins"), QStringLiteral("N"), CliTexts::tr("Ranges that a column of numbers is cut into; by the number of records when left out")},
                      {QStringLiteral("control"), QStringLiteral("FILE"), CliTexts::tr("Real records of other people, a file or a dataset; nothing is held back then")},
                      {QStringLiteral("holdout"), QStringLiteral("SHARE"), CliTexts::tr("Which part of the data is held back as control set; 0.25 when left out, 0 for none")},
                      {QStringLiteral("known"), QStringLiteral("COLUMNS"), CliTexts::tr("What the attacker knows; all columns but the secret when left out"), {}, true},
                      {QStringLiteral("secret"), QStringLiteral("COLUMN"), CliTexts::tr("What the attacker wants to learn; the target when left out")},
                      {QStringLiteral("attempts"), QStringLiteral("N"), CliTexts::tr("How many attempts of each attack; 500 when left out")},
                      {QStringLiteral("max-variation"), QStringLiteral("SHARE"), CliTexts::tr("The most that columns may differ on average; 0.1 when left out")},
                      {QStringLiteral("max-loss"), QStringLiteral("SHARE"), CliTexts::tr("The most accuracy that may be lost; 0.05 when left out")},
                      {QStringLiteral("max-risk"), QStringLiteral("SHARE"), CliTexts::tr("The most that an attack may gain; 0.09 when left out")},
                      {QStringLiteral("seed"), QStringLiteral("N"), CliTexts::tr("Seed of the random choices. With --epsilon the noise comes from it as well, which is for trying out only; without --seed from the cryptographic library")}},
                     false, synthesise});
}

} // namespace hallmarker::cli
