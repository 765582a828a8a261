#include "checks/synthetic/SyntheticCheck.h"

#include "checks/encoding/DatasetReading.h"
#include "checks/encoding/DefinitionParts.h"
#include "checks/synthetic/Synthesizer.h"

#include <QCoreApplication>

namespace hallmarker::checks {

namespace {

struct SyntheticCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(SyntheticCheckTexts)
};

core::CheckDefinition syntheticDefinition()
{
    core::CheckDefinition d;
    d.id = SyntheticCheck::id();
    d.version = QStringLiteral("1");
    d.title = SyntheticCheckTexts::tr("Synthetic data: likeness, use and risk");
    d.summary = SyntheticCheckTexts::tr("Makes a synthetic table from data, or takes one that is there, and measures how alike the two are, what a model learns from it, and what it tells of the people it was learnt from. The measures look at the real records and are themselves not private.");
    d.verdictRule = SyntheticCheckTexts::tr("Fails when the mean total variation of the columns is above \"max_variation\", when a model trained on the synthetic records is less accurate on real records by more than \"max_loss\", or when the risk of an attack, as far as it goes beyond the control set, is above \"max_risk\". "
                          "Passes otherwise. Inconclusive when a table has no records, or when there is no control set.");
    d.sources = {QStringLiteral("McKenna, Miklau, Sheldon 2021, Winning the NIST contest"), QStringLiteral("Chow, Liu 1968; Friedman, Geiger, Goldszmidt 1997"), QStringLiteral("Giomi et al. 2023, A unified framework for quantifying privacy risk in synthetic data"), QStringLiteral("Article 29 Working Party, Opinion 05/2014 on anonymisation techniques (WP216)")};
    const QStringList versions{QStringLiteral("dataset-version")};
    d.inputs = {{QStringLiteral("data"), versions, true, SyntheticCheckTexts::tr("Data"), SyntheticCheckTexts::tr("The real records.")},
                {QStringLiteral("synthetic"), versions, false, SyntheticCheckTexts::tr("Synthetic data"), SyntheticCheckTexts::tr("A table that was made from the data. Without it one is made.")},
                {QStringLiteral("control"), versions, false, SyntheticCheckTexts::tr("Control set"), SyntheticCheckTexts::tr("Real records that nothing was learnt from. Without it a part of the data is held back, which only works where the table is made here.")}};
    d.parameters = {
        DefinitionParts::choice("method", SyntheticCheckTexts::tr("Method"), SyntheticCheckTexts::tr("marginal keeps single columns and the pairs that say most of each other; copula joins all columns by a normal law and gives no differential privacy."), SynthesisPlan::methodNames()),
        DefinitionParts::integer("records", SyntheticCheckTexts::tr("Records"), SyntheticCheckTexts::tr("How many are made; 0: as many as were learnt from."), 0, 0, double(Synthesizer::mostRows)),
        DefinitionParts::real("epsilon", SyntheticCheckTexts::tr("Epsilon"), SyntheticCheckTexts::tr("Above 0: with differential privacy. The noise is drawn from the seed here, for trying out."), 0, 0, 1000),
        DefinitionParts::real("delta", SyntheticCheckTexts::tr("Delta"), SyntheticCheckTexts::tr("Above 0: Gaussian noise; else Laplace noise."), 0, 0, 0.1),
        DefinitionParts::boolean("public_domain", SyntheticCheckTexts::tr("Values and bounds are public"), SyntheticCheckTexts::tr("With differential privacy: whoever runs this says that the values and bounds of the table are known to everybody. Otherwise they would tell who is in it."), false),
        DefinitionParts::text("target", SyntheticCheckTexts::tr("Target"), SyntheticCheckTexts::tr("The column that a model is to predict. Empty: no model is trained."), {}),
        DefinitionParts::columns("left_out", SyntheticCheckTexts::tr("Left out"), SyntheticCheckTexts::tr("Columns that are not made."), QStringLiteral("data")),
        DefinitionParts::columns("known", SyntheticCheckTexts::tr("Known to the attacker"), SyntheticCheckTexts::tr("Empty: all columns but the secret."), QStringLiteral("data")),
        DefinitionParts::text("secret", SyntheticCheckTexts::tr("Secret"), SyntheticCheckTexts::tr("What the attacker wants to learn. Empty: the target."), {}),
        DefinitionParts::real("holdout", SyntheticCheckTexts::tr("Share held back"), SyntheticCheckTexts::tr("Which part of the data serves as control set where none is given."), 0.25, 0.01, 0.9),
        DefinitionParts::integer("attempts", SyntheticCheckTexts::tr("Attempts"), SyntheticCheckTexts::tr("Of each attack; more make the intervals narrower."), 500, 10, 100'000),
        DefinitionParts::real("max_variation", SyntheticCheckTexts::tr("Difference of the columns allowed"), SyntheticCheckTexts::tr("Mean total variation."), 0.1, 0, 1),
        DefinitionParts::real("max_loss", SyntheticCheckTexts::tr("Loss of accuracy allowed"), SyntheticCheckTexts::tr("Accuracy of the model trained on real records less that of the one trained on synthetic ones."), 0.05, 0, 1),
        DefinitionParts::real("max_risk", SyntheticCheckTexts::tr("Risk allowed"), SyntheticCheckTexts::tr("Of each attack, beyond the control set."), 0.09, 0, 1),
    };
    d.figures = {
        DefinitionParts::figure("column_variation", SyntheticCheckTexts::tr("Difference of the columns"), "share", SyntheticCheckTexts::tr("Which part of the records would have to change for the columns to be alike, on average; real records differ among themselves by the figure of the control set."), -1),
        DefinitionParts::figure("pair_variation", SyntheticCheckTexts::tr("Difference of the pairs"), "share", SyntheticCheckTexts::tr("The same of two columns together."), -1),
        DefinitionParts::figure("association_difference", SyntheticCheckTexts::tr("Difference of the associations"), "", SyntheticCheckTexts::tr("How far the strength with which two columns go together is off, on average."), -1),
        DefinitionParts::figure("accuracy", SyntheticCheckTexts::tr("Accuracy on real records"), "share", SyntheticCheckTexts::tr("Right answers of a model trained on real records, on synthetic ones, and of somebody who always names the most frequent class."), 1),
        DefinitionParts::figure("closer_to_learnt", SyntheticCheckTexts::tr("Closer to the records learnt from"), "share", SyntheticCheckTexts::tr("Synthetic records that are closer to records they were learnt from than to others. One half says that nobody was copied."), -1),
        DefinitionParts::figure("copies", SyntheticCheckTexts::tr("Copies"), "share", SyntheticCheckTexts::tr("Synthetic records that are equal to a record learnt from, and to one of the control set."), -1),
        DefinitionParts::figure("attack_risk", SyntheticCheckTexts::tr("Risk of an attack"), "share", SyntheticCheckTexts::tr("How much more often the attack is right on people in the data than on the control set."), -1),
    };
    d.isSeeded = true;
    return d;
}

core::CheckOutcome inconclusiveBecause(const QString &reason)
{
    core::CheckOutcome outcome;
    outcome.verdict = core::Verdict::Inconclusive;
    outcome.reason = reason;
    return outcome;
}

} // namespace

SyntheticCheck::SyntheticCheck() : m_definition(syntheticDefinition())
{
}

core::Result<core::CheckOutcome> SyntheticCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    const core::CheckInput *data = request.input(QStringLiteral("data"));
    if (!data)
        return core::Error(core::ErrorKind::Usage, SyntheticCheckTexts::tr("No dataset version was given. Choose the real records."));
    const QJsonObject &parameters = request.parameters;
    HALLMARKER_ASSIGN(core::Table learnt, readDataset(*data, progress));
    core::Table control;
    if (const core::CheckInput *input = request.input(QStringLiteral("control"))) {
        HALLMARKER_ASSIGN(control, readDataset(*input, progress));
    }
    if (learnt.rowCount() < 2)
        return inconclusiveBecause(SyntheticCheckTexts::tr("There are fewer than two records, so nothing can be said."));
    SyntheticMeasures::Plan measuring;
    measuring.target = parameters.value(u"target").toString();
    measuring.known = DefinitionParts::names(parameters.value(u"known"));
    measuring.secret = parameters.value(u"secret").toString();
    measuring.attempts = std::size_t(parameters.value(u"attempts").toInt(500));
    measuring.seed = request.seed;
    if (const core::CheckInput *input = request.input(QStringLiteral("synthetic"))) {
        HALLMARKER_ASSIGN(const core::Table made, readDataset(*input, progress));
        if (made.rowCount() == 0)
            return inconclusiveBecause(SyntheticCheckTexts::tr("The synthetic table has no records, so nothing can be said."));
        HALLMARKER_ASSIGN(const SyntheticMeasures measures, SyntheticMeasures::of(made, learnt, control, measuring, progress));
        return judged(measures, parameters);
    }
    if (control.rowCount() == 0) {
        const bool isPrivate = parameters.value(u"epsilon").toDouble() > 0;
        std::tie(learnt, control) = (isPrivate ? splitByRecord : splitTable)(learnt, parameters.value(u"holdout").toDouble(0.25), request.seed);
    }
    SynthesisPlan plan;
    HALLMARKER_ASSIGN(plan.method, SynthesisPlan::methodFromName(parameters.value(u"method").toString(QStringLiteral("marginal"))));
    plan.rows = std::size_t(parameters.value(u"records").toInteger());
    if (parameters.value(u"epsilon").toDouble() > 0)
        plan.epsilon = parameters.value(u"epsilon").toDouble();
    plan.delta = parameters.value(u"delta").toDouble();
    plan.target = measuring.target;
    plan.leftOut = DefinitionParts::names(parameters.value(u"left_out"));
    plan.seed = request.seed;
    HALLMARKER_ASSIGN(const SynthesisDomain domain, Synthesizer::domainOf(learnt, plan, std::nullopt, parameters.value(u"public_domain").toBool()));
    SeededBits bits(request.seed);
    HALLMARKER_ASSIGN(const SyntheticTable made, Synthesizer::make(learnt, domain, plan, &bits, progress));
    HALLMARKER_ASSIGN(const SyntheticMeasures measures, SyntheticMeasures::of(made.table, learnt, control, measuring, progress));
    core::CheckOutcome outcome = judged(measures, parameters);
    outcome.environment.insert(QStringLiteral("synthesis"), made.toJson());
    return outcome;
}

core::CheckOutcome SyntheticCheck::judged(const SyntheticMeasures &measures, const QJsonObject &parameters)
{
    core::CheckOutcome outcome;
    outcome.figures = measures.figures();
    outcome.tables = measures.tables();
    const auto limit = [&parameters](const char *key, double otherwise) { return parameters.value(QLatin1String(key)).toDouble(otherwise); };
    QStringList broken;
    if (const double most = limit("max_variation", 0.1); measures.fidelity.meanVariation() > most)
        broken.append(SyntheticCheckTexts::tr("the columns differ by %1, more than %2").arg(DefinitionParts::percent(measures.fidelity.meanVariation()), DefinitionParts::percent(most)));
    if (const double most = limit("max_loss", 0.05); measures.accuracyLoss().value_or(0) > most)
        broken.append(SyntheticCheckTexts::tr("a model loses %1 of accuracy, more than %2").arg(DefinitionParts::percent(*measures.accuracyLoss()), DefinitionParts::percent(most)));
    const double mostRisk = limit("max_risk", 0.09);
    bool isUnproven = false;
    for (const SuiteAttack &attack : measures.attacks.attacks) {
        const auto risk = attack.risk();
        if (risk && risk->value > mostRisk)
            broken.append(SyntheticCheckTexts::tr("%1 has a risk of %2, more than %3").arg(attack.name, DefinitionParts::percent(risk->value), DefinitionParts::percent(mostRisk)));
        isUnproven = isUnproven || (risk && risk->value <= mostRisk && risk->interval.high > mostRisk);
    }
    if (isUnproven)
        outcome.hazards.append(QStringLiteral("wide-attack-intervals"));
    if (!broken.isEmpty()) {
        outcome.verdict = core::Verdict::Fail;
        outcome.reason = SyntheticCheckTexts::tr("Not within the limits: %1.").arg(broken.join(QStringLiteral("; ")));
    } else if (measures.controlRecords == 0) {
        outcome.verdict = core::Verdict::Inconclusive;
        outcome.reason = SyntheticCheckTexts::tr("There is no control set: what is true of everybody cannot be told from what the table tells of the people in the data.");
    } else {
        outcome.verdict = core::Verdict::Pass;
        outcome.reason = SyntheticCheckTexts::tr("The columns differ by %1, the largest risk of an attack is %2.").arg(DefinitionParts::percent(measures.fidelity.meanVariation()), DefinitionParts::percent(measures.attacks.largestRisk()));
    }
    return outcome;
}

} // namespace hallmarker::checks
