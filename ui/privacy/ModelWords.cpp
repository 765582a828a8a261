#include "ui/privacy/ModelWords.h"

#include <QCoreApplication>

namespace hallmarker::ui {

namespace {

struct ModelWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(ModelWordsTexts)
};

using Kind = ModelParameter::Kind;

ModelParameter attributeParameter()
{
    return {QStringLiteral("attribute"), ModelWordsTexts::tr("Sensitive attribute"), Kind::Attribute, {}};
}

ModelParameter populationParameter()
{
    return {QStringLiteral("sampling_fraction"), ModelWordsTexts::tr("Share of the population"), Kind::Number, QStringLiteral("0.1"), ModelWordsTexts::tr("Which part of all people that could be in the table are in it, above 0 and at most 1.")};
}

QList<ModelWords> modelsOfIdentity()
{
    return {{QStringLiteral("k-anonymity"), ModelWordsTexts::tr("k-anonymity"), ModelWordsTexts::tr("Every record looks like at least k - 1 others in its quasi-identifiers, so nobody is singled out."), {{QStringLiteral("k"), ModelWordsTexts::tr("k, records in a class"), Kind::Whole, QStringLiteral("5")}}},
            {QStringLiteral("k-map"), ModelWordsTexts::tr("k-map"), ModelWordsTexts::tr("Every record looks like at least k people of the population, of which the table is a sample. It asks for less than k-anonymity where the sample is small."),
             {{QStringLiteral("k"), ModelWordsTexts::tr("k, people in the population"), Kind::Whole, QStringLiteral("5")}, populationParameter(), {QStringLiteral("significance"), ModelWordsTexts::tr("Significance"), Kind::Number, QStringLiteral("0.01"), ModelWordsTexts::tr("With which probability the estimate may be wrong.")}, {QStringLiteral("estimator"), ModelWordsTexts::tr("Estimator"), Kind::Choice, {}, {}, {{QStringLiteral("poisson"), ModelWordsTexts::tr("Poisson")}, {QStringLiteral("zero-truncated-poisson"), ModelWordsTexts::tr("Poisson without zero")}}}}},
            {QStringLiteral("delta-presence"), ModelWordsTexts::tr("Delta-presence"), ModelWordsTexts::tr("From the release nobody learns for sure whether somebody of the table is in a research subset: the probability stays between two bounds."),
             {{QStringLiteral("subset"), ModelWordsTexts::tr("File of the subset"), Kind::File, {}, ModelWordsTexts::tr("A CSV file with the same columns that stay in the release, and some of its rows.")}, {QStringLiteral("min"), ModelWordsTexts::tr("Lowest probability"), Kind::Number, QStringLiteral("0")}, {QStringLiteral("max"), ModelWordsTexts::tr("Highest probability"), Kind::Number, QStringLiteral("0.5")}}},
            {QStringLiteral("average-risk"), ModelWordsTexts::tr("Average risk"), ModelWordsTexts::tr("On average over all records, guessing who somebody is succeeds at most this often."), {{QStringLiteral("threshold"), ModelWordsTexts::tr("Highest average risk"), Kind::Number, QStringLiteral("0.05")}}},
            {QStringLiteral("sample-uniqueness"), ModelWordsTexts::tr("Sample uniqueness"), ModelWordsTexts::tr("At most this share of the records stands alone in the table."), {{QStringLiteral("threshold"), ModelWordsTexts::tr("Highest share"), Kind::Number, QStringLiteral("0.01")}}},
            {QStringLiteral("population-uniqueness"), ModelWordsTexts::tr("Population uniqueness"), ModelWordsTexts::tr("At most this share of the records is estimated to stand alone in the whole population."),
             {{QStringLiteral("threshold"), ModelWordsTexts::tr("Highest share"), Kind::Number, QStringLiteral("0.01")}, populationParameter(), {QStringLiteral("model"), ModelWordsTexts::tr("Estimator"), Kind::Choice, {}, {}, {{QStringLiteral("dankar"), ModelWordsTexts::tr("Dankar's rule")}, {QStringLiteral("pitman"), QStringLiteral("Pitman")}, {QStringLiteral("zayatz"), QStringLiteral("Zayatz")}, {QStringLiteral("snb"), QStringLiteral("SNB")}}}}}};
}

QList<ModelWords> modelsOfAttributes()
{
    const QString l = ModelWordsTexts::tr("l, values in a class");
    return {{QStringLiteral("distinct-l-diversity"), ModelWordsTexts::tr("Distinct l-diversity"), ModelWordsTexts::tr("Every class holds at least l different values, so that a class does not give the value away."), {attributeParameter(), {QStringLiteral("l"), l, Kind::Whole, QStringLiteral("2")}}},
            {QStringLiteral("entropy-l-diversity"), ModelWordsTexts::tr("Entropy l-diversity"), ModelWordsTexts::tr("The values in every class are spread as evenly as l equally frequent ones would be."),
             {attributeParameter(), {QStringLiteral("l"), l, Kind::Number, QStringLiteral("2")}, {QStringLiteral("estimator"), ModelWordsTexts::tr("Estimator"), Kind::Choice, {}, {}, {{QStringLiteral("shannon"), QStringLiteral("Shannon")}, {QStringLiteral("grassberger"), QStringLiteral("Grassberger")}}}}},
            {QStringLiteral("recursive-cl-diversity"), ModelWordsTexts::tr("Recursive (c, l)-diversity"), ModelWordsTexts::tr("The most frequent value of a class is less frequent than c times the rarer ones together."), {attributeParameter(), {QStringLiteral("l"), l, Kind::Whole, QStringLiteral("2")}, {QStringLiteral("c"), ModelWordsTexts::tr("c, factor"), Kind::Number, QStringLiteral("4")}}},
            {QStringLiteral("t-closeness"), ModelWordsTexts::tr("t-closeness"), ModelWordsTexts::tr("The values of every class are spread nearly as in the whole table: at most t apart, so that a class tells little that the table does not."),
             {attributeParameter(), {QStringLiteral("t"), ModelWordsTexts::tr("t, from 0 to 1"), Kind::Number, QStringLiteral("0.2")}, {QStringLiteral("distance"), ModelWordsTexts::tr("Distance of values"), Kind::Choice, {}, {}, {{QStringLiteral("equal"), ModelWordsTexts::tr("all equally far apart")}, {QStringLiteral("ordered"), ModelWordsTexts::tr("by their order")}, {QStringLiteral("hierarchical"), ModelWordsTexts::tr("by their hierarchy")}}}}},
            {QStringLiteral("delta-disclosure"), ModelWordsTexts::tr("Delta-disclosure privacy"), ModelWordsTexts::tr("No value is much more or much less frequent in a class than in the table, by its logarithm."), {attributeParameter(), {QStringLiteral("delta"), ModelWordsTexts::tr("Delta"), Kind::Number, QStringLiteral("1")}}},
            {QStringLiteral("basic-beta-likeness"), ModelWordsTexts::tr("Basic beta-likeness"), ModelWordsTexts::tr("No value gains more than beta times its own share of the table in any class."), {attributeParameter(), {QStringLiteral("beta"), ModelWordsTexts::tr("Beta"), Kind::Number, QStringLiteral("1")}}},
            {QStringLiteral("enhanced-beta-likeness"), ModelWordsTexts::tr("Enhanced beta-likeness"), ModelWordsTexts::tr("As basic beta-likeness, with a tighter bound for values that are frequent in the table."), {attributeParameter(), {QStringLiteral("beta"), ModelWordsTexts::tr("Beta"), Kind::Number, QStringLiteral("1")}}}};
}

} // namespace

QList<ModelWords> ModelWords::all()
{
    return modelsOfIdentity() + modelsOfAttributes();
}

ModelWords ModelWords::of(const QString &type)
{
    for (const ModelWords &words : all())
        if (words.type == type)
            return words;
    return {type, type, {}, {}};
}

QString ModelWords::parameterText(const QJsonObject &model)
{
    QStringList words;
    for (auto at = model.begin(); at != model.end(); ++at)
        if (at.key() != QLatin1String("type") && at.key() != QLatin1String("attribute"))
            words += QStringLiteral("%1 = %2").arg(at.key(), at.value().toVariant().toString());
    return words.join(QStringLiteral(", "));
}

} // namespace hallmarker::ui
