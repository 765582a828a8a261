#include "checks/synthetic/PrivacyChoiceCheck.h"

#include "checks/encoding/DatasetReading.h"
#include "checks/encoding/DefinitionParts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hallmarker::checks {

namespace {

struct PrivacyChoiceCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(PrivacyChoiceCheckTexts)
};

core::ParameterSpec realList(const char *key, const QString &label, const QString &help, const QJsonArray &values, double low, double high)
{
    core::ParameterSpec spec = DefinitionParts::real(key, label, help, 0, low, high);
    spec.type = core::ParameterType::Reals;
    spec.defaultValue = values;
    return spec;
}

core::CheckDefinition choiceDefinition()
{
    core::CheckDefinition d;
    d.id = PrivacyChoiceCheck::id();
    d.version = QStringLiteral("1");
    d.title = PrivacyChoiceCheckTexts::tr("k-anonymity, differential privacy or synthetic data");
    d.summary = PrivacyChoiceCheckTexts::tr("Releases the data in each of these ways, attacks each release, trains the same model on each, and names the constraint that excludes a way and the way that remains best. The figures look at the real records and are themselves not private.");
    d.verdictRule = PrivacyChoiceCheckTexts::tr("A way is excluded when a measured risk is above its limit (of the profile, or \"max_risk\"), when the model is right on less than \"min_accuracy\" of real records, or loses more than \"max_loss\" against real records. "
                                                "Of the others the most accurate is recommended; those whose accuracy cannot be told from it count as equal, and the least risk decides. Passes when one is recommended, fails when all are excluded. Inconclusive without records.");
    d.sources = {QStringLiteral("GDPR recital 26; Article 29 Working Party, Opinion 05/2014 (WP216)"), QStringLiteral("45 CFR 164.514(b)"), QStringLiteral("EMA/90915/2016"), QStringLiteral("Profiles: resources/privacy/profiles.yaml")};
    const QStringList versions{QStringLiteral("dataset-version")};
    d.inputs = {{QStringLiteral("data"), versions, true, PrivacyChoiceCheckTexts::tr("Data"), PrivacyChoiceCheckTexts::tr("The real records.")},
                {QStringLiteral("control"), versions, false, PrivacyChoiceCheckTexts::tr("Control set"), PrivacyChoiceCheckTexts::tr("Real records of other people. Without it a part of the data is held back.")}};
    core::ParameterSpec target = DefinitionParts::text("target", PrivacyChoiceCheckTexts::tr("Target"), PrivacyChoiceCheckTexts::tr("The column that the model is to predict."), {});
    target.type = core::ParameterType::Column;
    target.inputRole = QStringLiteral("data");
    target.defaultValue = QJsonValue(QJsonValue::Undefined);
    d.parameters = {
        target,
        DefinitionParts::columns("quasi_identifiers", PrivacyChoiceCheckTexts::tr("Quasi-identifiers"), PrivacyChoiceCheckTexts::tr("What an attacker may know of a person. Empty: suggested from the data."), QStringLiteral("data")),
        DefinitionParts::text("secret", PrivacyChoiceCheckTexts::tr("Secret"), PrivacyChoiceCheckTexts::tr("What the attacker wants to learn. Empty: the target."), {}),
        DefinitionParts::choice("profile", PrivacyChoiceCheckTexts::tr("Regulation"), PrivacyChoiceCheckTexts::tr("Whose limits count."), {QStringLiteral("gdpr"), QStringLiteral("hipaa"), QStringLiteral("hipaa-safe-harbor"), QStringLiteral("ema"), QStringLiteral("none")}),
        DefinitionParts::real("max_risk", PrivacyChoiceCheckTexts::tr("Risk allowed"), PrivacyChoiceCheckTexts::tr("In place of the numbers of the profile; -1: those of the profile."), -1, -1, 1),
        DefinitionParts::real("min_accuracy", PrivacyChoiceCheckTexts::tr("Least accuracy"), PrivacyChoiceCheckTexts::tr("Right answers of the model on real records; 0: no limit."), 0, 0, 1),
        DefinitionParts::real("max_loss", PrivacyChoiceCheckTexts::tr("Loss of accuracy allowed"), PrivacyChoiceCheckTexts::tr("Against the model trained on the real records; 1: no limit."), 1, 0, 1),
        realList("epsilon", PrivacyChoiceCheckTexts::tr("Epsilons"), PrivacyChoiceCheckTexts::tr("Of the candidates with differential privacy."), QJsonArray{1}, 0, 1000),
        DefinitionParts::real("delta", PrivacyChoiceCheckTexts::tr("Delta"), PrivacyChoiceCheckTexts::tr("Of the same."), 1e-6, 0, 0.1),
        DefinitionParts::boolean("public_domain", PrivacyChoiceCheckTexts::tr("Values and bounds are public"), PrivacyChoiceCheckTexts::tr("Whoever runs this says that the values and bounds of the table are known to everybody. Without it there is no candidate with differential privacy here; on the command line a domain can be declared."), false),
        realList("k", PrivacyChoiceCheckTexts::tr("Class sizes"), PrivacyChoiceCheckTexts::tr("Of the k-anonymous candidates. Empty: the least that keeps to the limit of the prosecutor's risk, else 5 and 11."), QJsonArray(), 2, 1'000'000),
        DefinitionParts::real("suppression_limit", PrivacyChoiceCheckTexts::tr("Suppression allowed"), PrivacyChoiceCheckTexts::tr("Which part of the records a k-anonymous release may lack."), 0.05, 0, 1),
        DefinitionParts::columns("left_out", PrivacyChoiceCheckTexts::tr("Left out"), PrivacyChoiceCheckTexts::tr("Columns that no candidate has."), QStringLiteral("data")),
        DefinitionParts::real("holdout", PrivacyChoiceCheckTexts::tr("Share held back"), PrivacyChoiceCheckTexts::tr("Which part of the data serves as control set where none is given."), 0.25, 0.01, 0.9),
        DefinitionParts::integer("attempts", PrivacyChoiceCheckTexts::tr("Attempts"), PrivacyChoiceCheckTexts::tr("Of each attack; more make the intervals narrower."), 1000, 10, 100'000),
        DefinitionParts::integer("sample", PrivacyChoiceCheckTexts::tr("Records of the sample"), PrivacyChoiceCheckTexts::tr("Larger tables are tried on so many records."), 20'000, 20, 1'000'000),
    };
    d.figures = {
        DefinitionParts::figure("remaining", PrivacyChoiceCheckTexts::tr("Ways that remain"), "", PrivacyChoiceCheckTexts::tr("So many keep to all constraints."), 1),
        DefinitionParts::figure("largest_risk", PrivacyChoiceCheckTexts::tr("Largest risk"), "share", PrivacyChoiceCheckTexts::tr("Of the attacks, beyond the control set, and of copied records."), -1),
        DefinitionParts::figure("pair_variation", PrivacyChoiceCheckTexts::tr("Difference of the pairs"), "share", PrivacyChoiceCheckTexts::tr("Which part of the records would have to change for two columns together to be as in the real data, on average."), -1),
        DefinitionParts::figure("accuracy", PrivacyChoiceCheckTexts::tr("Accuracy on real records"), "share", PrivacyChoiceCheckTexts::tr("Right answers of the model that was trained on this release."), 1),
    };
    d.isSeeded = true;
    return d;
}

} // namespace

PrivacyChoiceCheck::PrivacyChoiceCheck() : m_definition(choiceDefinition())
{
}

core::Result<PrivacyChoice::Plan> PrivacyChoiceCheck::planOf(const QJsonObject &parameters, core::Seed seed)
{
    PrivacyChoice::Plan plan;
    plan.target = parameters.value(u"target").toString();
    plan.quasiIdentifiers = DefinitionParts::names(parameters.value(u"quasi_identifiers"));
    plan.secret = parameters.value(u"secret").toString();
    if (const QString profile = parameters.value(u"profile").toString(QStringLiteral("gdpr")); profile != u"none") {
        HALLMARKER_ASSIGN(plan.profile, RegulationProfile::named(profile));
    }
    if (const double risk = parameters.value(u"max_risk").toDouble(-1); risk >= 0)
        plan.maxRisk = risk;
    if (const double accuracy = parameters.value(u"min_accuracy").toDouble(); accuracy > 0)
        plan.minAccuracy = accuracy;
    if (const double loss = parameters.value(u"max_loss").toDouble(1); loss < 1)
        plan.maxLoss = loss;
    plan.epsilons.clear();
    for (const QJsonValue &value : parameters.value(u"epsilon").toArray())
        plan.epsilons.append(value.toDouble());
    for (const QJsonValue &value : parameters.value(u"k").toArray())
        plan.ks.append(int(value.toDouble()));
    plan.delta = parameters.value(u"delta").toDouble(1e-6);
    plan.isDomainPublic = parameters.value(u"public_domain").toBool();
    plan.suppressionLimit = parameters.value(u"suppression_limit").toDouble(0.05);
    plan.leftOut = DefinitionParts::names(parameters.value(u"left_out"));
    plan.holdout = parameters.value(u"holdout").toDouble(0.25);
    plan.attempts = std::size_t(parameters.value(u"attempts").toInt(1000));
    plan.mostRecords = std::size_t(parameters.value(u"sample").toInt(20'000));
    plan.seed = seed;
    return plan;
}

core::Result<core::CheckOutcome> PrivacyChoiceCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    const core::CheckInput *data = request.input(QStringLiteral("data"));
    if (!data)
        return core::Error(core::ErrorKind::Usage, PrivacyChoiceCheckTexts::tr("No dataset version was given. Choose the real records."));
    HALLMARKER_ASSIGN(const PrivacyChoice::Plan plan, planOf(request.parameters, request.seed));
    HALLMARKER_ASSIGN(const core::Table table, readDataset(*data, progress));
    core::Table control;
    if (const core::CheckInput *input = request.input(QStringLiteral("control"))) {
        HALLMARKER_ASSIGN(control, readDataset(*input, progress));
    }
    if (table.rowCount() == 0) {
        core::CheckOutcome outcome;
        outcome.verdict = core::Verdict::Inconclusive;
        outcome.reason = PrivacyChoiceCheckTexts::tr("There are no rows, so nothing can be said.");
        return outcome;
    }
    HALLMARKER_ASSIGN(const PrivacyChoice choice, PrivacyChoice::of(table, control, plan, progress));
    return choice.outcome();
}

} // namespace hallmarker::checks
