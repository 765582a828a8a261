#include "checks/anonymisation/release/ModelFactory.h"

#include "checks/anonymisation/models/ClassSizeModel.h"
#include "checks/anonymisation/models/Disclosure.h"
#include "checks/anonymisation/models/LDiversity.h"
#include "checks/anonymisation/models/PopulationSizeModel.h"
#include "checks/anonymisation/models/TCloseness.h"
#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace hallmarker::anonymisation {

namespace {

struct ModelFactoryTexts {
    Q_DECLARE_TR_FUNCTIONS(ModelFactoryTexts)
};

QString modelBound(double value)
{
    return QString::fromLatin1(core::CanonicalJson::number(value));
}

/// Reads the parameters of one model; the first thing that is wrong is kept.
class ParameterReader {
public:
    explicit ParameterReader(const ModelDefinition &definition) : m_definition(definition) {}

    double number(const QString &key, double least, double most, bool isAbove = false)
    {
        const QJsonValue value = m_definition.parameters.value(key);
        const double number = value.toDouble(std::nan(""));
        if (!(number >= least && number <= most) || (isAbove && number == least)) {
            fail(isAbove ? ModelFactoryTexts::tr("\"%1\" of the model %2 has to be a number above %3 and at most %4.").arg(key, m_definition.type).arg(modelBound(least), modelBound(most))
                         : ModelFactoryTexts::tr("\"%1\" of the model %2 has to be a number from %3 to %4.").arg(key, m_definition.type).arg(modelBound(least), modelBound(most)), key);
            return least;
        }
        return number;
    }
    std::uint64_t count(const QString &key)
    {
        const double value = number(key, 1, 4294967295.0);
        if (value != std::floor(value))
            fail(ModelFactoryTexts::tr("\"%1\" of the model %2 has to be a whole number.").arg(key, m_definition.type), key);
        return std::uint64_t(value);
    }
    bool has(const QString &key) const { return m_definition.parameters.contains(key); }
    QString text(const QString &key)
    {
        const QString text = m_definition.parameters.value(key).toString();
        if (text.isEmpty())
            fail(ModelFactoryTexts::tr("The model %1 needs \"%2\".").arg(m_definition.type, key), key);
        return text;
    }
    QString choice(const QString &key, const QStringList &choices, const QString &otherwise = {})
    {
        const QString text = m_definition.parameters.value(key).toString(otherwise);
        if (!choices.contains(text))
            fail(ModelFactoryTexts::tr("\"%1\" of the model %2 has to be one of: %3.").arg(key, m_definition.type, choices.join(QStringLiteral(", "))), key);
        return text;
    }
    void fail(const QString &text, const QString &key)
    {
        if (!m_error)
            m_error = core::Error(core::ErrorKind::Invalid, text, {}, {.pointer = m_definition.pointer + QLatin1Char('/') + key});
    }
    const std::optional<core::Error> &error() const { return m_error; }

private:
    const ModelDefinition &m_definition;
    std::optional<core::Error> m_error;
};

const double unbounded = 1e300;

Levels schemeOf(ParameterReader &reader, const ModelDefinition &definition)
{
    Levels scheme;
    const QJsonArray array = definition.parameters.value(QStringLiteral("generalization")).toArray();
    for (const QJsonValue &level : array)
        scheme.push_back(level.toInt(-1));
    if (scheme.empty() || std::any_of(scheme.begin(), scheme.end(), [](int level) { return level < 0; }))
        reader.fail(ModelFactoryTexts::tr("Differential privacy needs \"generalization\": a list with the level of each quasi-identifier, fixed without looking at the data. A search over the data would give it away."), QStringLiteral("generalization"));
    return scheme;
}

core::Result<ModelParameters> readModel(const ModelDefinition &definition)
{
    ParameterReader reader(definition);
    ModelParameters model;
    model.type = definition.type;
    const QString &type = definition.type;
    if (!modelTypes().contains(type))
        reader.fail(ModelFactoryTexts::tr("\"%1\" is no privacy model. There are: %2.").arg(type, modelTypes().join(QStringLiteral(", "))), QStringLiteral("type"));
    else if (type == QLatin1String("k-anonymity"))
        model.count = reader.count(QStringLiteral("k"));
    else if (type == QLatin1String("k-map")) {
        model.count = reader.count(QStringLiteral("k"));
        if (reader.has(QStringLiteral("subset"))) {
            model.subset = reader.text(QStringLiteral("subset"));
        } else {
            model.variant = reader.choice(QStringLiteral("estimator"), {QStringLiteral("poisson"), QStringLiteral("zero-truncated-poisson")}, QStringLiteral("poisson"));
            model.other = reader.number(QStringLiteral("significance"), 0, 1);
        }
    } else if (type == QLatin1String("delta-presence")) {
        model.subset = reader.text(QStringLiteral("subset"));
        model.other = reader.number(QStringLiteral("min"), 0, 1);
        model.most = reader.number(QStringLiteral("max"), model.other, 1);
    } else if (type == QLatin1String("differential-privacy")) {
        model.other = reader.number(QStringLiteral("epsilon"), 0, 20, true);
        model.number = reader.number(QStringLiteral("delta"), 0, 1, true);
        model.scheme = schemeOf(reader, definition);
    } else if (type == QLatin1String("average-risk") || type == QLatin1String("sample-uniqueness")) {
        model.number = reader.number(QStringLiteral("threshold"), 0, 1);
    } else if (type == QLatin1String("population-uniqueness")) {
        model.number = reader.number(QStringLiteral("threshold"), 0, 1);
        model.variant = reader.choice(QStringLiteral("model"), {QStringLiteral("pitman"), QStringLiteral("zayatz"), QStringLiteral("snb"), QStringLiteral("dankar")}, QStringLiteral("dankar"));
    } else {
        model.attribute = reader.text(QStringLiteral("attribute"));
        if (type == QLatin1String("distinct-l-diversity")) {
            model.count = reader.count(QStringLiteral("l"));
        } else if (type == QLatin1String("entropy-l-diversity")) {
            model.number = reader.number(QStringLiteral("l"), 1, unbounded);
            model.variant = reader.choice(QStringLiteral("estimator"), {QStringLiteral("shannon"), QStringLiteral("grassberger")}, QStringLiteral("shannon"));
        } else if (type == QLatin1String("recursive-cl-diversity")) {
            model.count = reader.count(QStringLiteral("l"));
            model.number = reader.number(QStringLiteral("c"), 0, unbounded, true);
        } else if (type == QLatin1String("t-closeness")) {
            model.number = reader.number(QStringLiteral("t"), 0, 1);
            model.variant = reader.choice(QStringLiteral("distance"), {QStringLiteral("equal"), QStringLiteral("ordered"), QStringLiteral("hierarchical")}, QStringLiteral("equal"));
            model.needsHierarchy = model.variant == QLatin1String("hierarchical");
        } else if (type == QLatin1String("delta-disclosure")) {
            model.number = reader.number(QStringLiteral("delta"), 0, unbounded, true);
        } else {
            model.number = reader.number(QStringLiteral("beta"), 0, unbounded, true);
        }
    }
    if ((type == QLatin1String("k-map") && model.subset.isEmpty()) || type == QLatin1String("population-uniqueness")) {
        if (reader.has(QStringLiteral("sampling_fraction")))
            model.fraction = reader.number(QStringLiteral("sampling_fraction"), 0, 1, true);
        else
            model.population = reader.number(QStringLiteral("population"), 1, 1e15);
    }
    if (reader.error())
        return *reader.error();
    if (type == QLatin1String("differential-privacy")) {
        HALLMARKER_ASSIGN(model.sampled, SampledPrivacy::of(model.other, model.number));
    }
    return model;
}

void buildModel(const ModelParameters &parameters, const CodedTable &table, PrivacyModels &models)
{
    const QString &type = parameters.type;
    std::size_t s = 0;
    while (s < table.sensitive.size() && table.sensitive[s].name() != parameters.attribute)
        ++s;
    ClassModels &classModels = models.classModels;
    if (type == QLatin1String("k-anonymity"))
        classModels.push_back(std::make_unique<ClassSizeModel>(parameters.count));
    else if (type == QLatin1String("k-map") && parameters.subset.isEmpty())
        classModels.push_back(std::make_unique<ClassSizeModel>(poissonClassSize(parameters.count, std::min(1.0, parameters.samplingFraction(table.records())), parameters.other, parameters.variant == QLatin1String("zero-truncated-poisson"))));
    else if (type == QLatin1String("k-map"))
        classModels.push_back(std::make_unique<PopulationSizeModel>(parameters.count));
    else if (type == QLatin1String("delta-presence"))
        classModels.push_back(std::make_unique<DeltaPresence>(parameters.other, parameters.most));
    else if (type == QLatin1String("differential-privacy"))
        classModels.push_back(std::make_unique<ClassSizeModel>(parameters.sampled.k));
    else if (type == QLatin1String("average-risk"))
        models.sampleModels.push_back(std::make_unique<AverageRisk>(parameters.number));
    else if (type == QLatin1String("sample-uniqueness"))
        models.sampleModels.push_back(std::make_unique<SampleUniqueness>(parameters.number));
    else if (type == QLatin1String("population-uniqueness")) {
        using Estimator = PopulationUniquenessLimit::Estimator;
        const Estimator estimator = parameters.variant == QLatin1String("pitman") ? Estimator::Pitman
            : parameters.variant == QLatin1String("zayatz")                       ? Estimator::Zayatz
            : parameters.variant == QLatin1String("snb")                          ? Estimator::Snb
                                                                                  : Estimator::Dankar;
        models.sampleModels.push_back(std::make_unique<PopulationUniquenessLimit>(parameters.number, std::min(1.0, parameters.samplingFraction(table.records())), estimator));
    } else if (type == QLatin1String("distinct-l-diversity"))
        classModels.push_back(std::make_unique<DistinctDiversity>(s, parameters.count));
    else if (type == QLatin1String("entropy-l-diversity"))
        classModels.push_back(std::make_unique<EntropyDiversity>(s, parameters.number, parameters.variant == QLatin1String("shannon") ? EntropyDiversity::Estimator::Shannon : EntropyDiversity::Estimator::Grassberger));
    else if (type == QLatin1String("recursive-cl-diversity"))
        classModels.push_back(std::make_unique<RecursiveDiversity>(s, parameters.number, parameters.count));
    else if (type == QLatin1String("t-closeness") && parameters.variant == QLatin1String("equal"))
        classModels.push_back(std::make_unique<EqualCloseness>(s, parameters.number, table.sensitive[s]));
    else if (type == QLatin1String("t-closeness") && parameters.variant == QLatin1String("ordered"))
        classModels.push_back(std::make_unique<OrderedCloseness>(s, parameters.number, table.sensitive[s]));
    else if (type == QLatin1String("t-closeness"))
        classModels.push_back(std::make_unique<HierarchicalCloseness>(s, parameters.number, table.sensitive[s]));
    else if (type == QLatin1String("delta-disclosure"))
        classModels.push_back(std::make_unique<DeltaDisclosure>(s, parameters.number, table.sensitive[s]));
    else
        classModels.push_back(std::make_unique<BetaLikeness>(s, parameters.number, type == QLatin1String("enhanced-beta-likeness"), table.sensitive[s]));
}

} // namespace

QStringList modelTypes()
{
    return {QStringLiteral("k-anonymity"), QStringLiteral("k-map"), QStringLiteral("distinct-l-diversity"), QStringLiteral("entropy-l-diversity"), QStringLiteral("recursive-cl-diversity"),
            QStringLiteral("t-closeness"), QStringLiteral("delta-presence"), QStringLiteral("delta-disclosure"), QStringLiteral("basic-beta-likeness"), QStringLiteral("enhanced-beta-likeness"),
            QStringLiteral("average-risk"), QStringLiteral("sample-uniqueness"), QStringLiteral("population-uniqueness"), QStringLiteral("differential-privacy")};
}

core::Result<std::vector<ModelParameters>> ModelParameters::of(const CaseDefinition &definition)
{
    std::vector<ModelParameters> models;
    QString subset;
    bool isSampled = false;
    for (const ModelDefinition &model : definition.models) {
        HALLMARKER_ASSIGN(ModelParameters parameters, readModel(model));
        const core::ErrorLocation where{.pointer = model.pointer};
        if (!parameters.subset.isEmpty() && !subset.isEmpty() && subset != parameters.subset)
            return core::Error(core::ErrorKind::Invalid, ModelFactoryTexts::tr("Two models name different research subsets. A release has one."), {}, where);
        if (!parameters.subset.isEmpty())
            subset = parameters.subset;
        isSampled = isSampled || !parameters.scheme.empty();
        if (isSampled && !subset.isEmpty())
            return core::Error(core::ErrorKind::Invalid, ModelFactoryTexts::tr("Differential privacy takes a sample of its own; it cannot be combined with a model that names a research subset."), {}, where);
        models.push_back(std::move(parameters));
    }
    return models;
}

PrivacyModels buildModels(const std::vector<ModelParameters> &parameters, const CodedTable &table)
{
    PrivacyModels models;
    for (const ModelParameters &model : parameters)
        buildModel(model, table, models);
    return models;
}

} // namespace hallmarker::anonymisation
