#include "checks/anonymisation/release/MetricFactory.h"

#include "checks/anonymisation/metrics/ClassSizeMetrics.h"
#include "checks/anonymisation/metrics/EntropyMetric.h"
#include "checks/anonymisation/metrics/LevelMetrics.h"
#include "checks/anonymisation/metrics/LossMetric.h"

#include <QCoreApplication>

namespace hallmarker::anonymisation {

namespace {

struct MetricFactoryTexts {
    Q_DECLARE_TR_FUNCTIONS(MetricFactoryTexts)
};

} // namespace

QStringList metricNames()
{
    return {QStringLiteral("loss"), QStringLiteral("discernibility"), QStringLiteral("discernibility-monotonic"), QStringLiteral("non-uniform-entropy"), QStringLiteral("non-uniform-entropy-monotonic"),
            QStringLiteral("precision"), QStringLiteral("precision-monotonic"), QStringLiteral("height"), QStringLiteral("aecs"), QStringLiteral("classification")};
}

core::Result<MetricParameters> MetricParameters::of(const CaseDefinition &definition)
{
    MetricParameters parameters;
    parameters.name = definition.metric;
    parameters.weight = definition.weight;
    parameters.how.weights = definition.columnWeights;
    if (!metricNames().contains(parameters.name))
        return core::Error(core::ErrorKind::Invalid, MetricFactoryTexts::tr("\"%1\" is no metric. There are: %2.").arg(parameters.name, metricNames().join(QStringLiteral(", "))), {}, {.pointer = QStringLiteral("/metric")});
    if (parameters.name == QLatin1String("classification") && definition.responses.isEmpty())
        return core::Error(core::ErrorKind::Invalid, MetricFactoryTexts::tr("The metric classification needs \"response\": the columns that are to be predicted."), {}, {.pointer = QStringLiteral("/response")});
    if (parameters.name.startsWith(QLatin1String("non-uniform-entropy")) || parameters.name == QLatin1String("height"))
        parameters.how.how = Aggregate::Sum;
    else if (parameters.name.startsWith(QLatin1String("precision")))
        parameters.how.how = Aggregate::ArithmeticMean;
    if (definition.aggregate.isEmpty())
        return parameters;
    const auto how = aggregateFromName(definition.aggregate);
    if (!how)
        return core::Error(core::ErrorKind::Invalid, MetricFactoryTexts::tr("\"%1\" is no aggregate. There are: arithmetic-mean, geometric-mean, sum, max and rank.").arg(definition.aggregate), {}, {.pointer = QStringLiteral("/aggregate")});
    parameters.how.how = *how;
    return parameters;
}

std::unique_ptr<Metric> buildMetric(const MetricParameters &parameters, const CodedTable &table, const QStringList &responses, double mostSuppressed)
{
    const QString &name = parameters.name;
    const GeneralisationWeight weight{parameters.weight};
    const bool isMonotone = name.endsWith(QLatin1String("-monotonic"));
    if (name == QLatin1String("loss"))
        return std::make_unique<LossMetric>(table, parameters.how, weight);
    if (name.startsWith(QLatin1String("discernibility")))
        return std::make_unique<DiscernibilityMetric>(table.records(), isMonotone);
    if (name.startsWith(QLatin1String("non-uniform-entropy")))
        return std::make_unique<EntropyMetric>(table, parameters.how, weight, isMonotone);
    if (name.startsWith(QLatin1String("precision")))
        return std::make_unique<PrecisionMetric>(table, parameters.how, weight, isMonotone, mostSuppressed);
    if (name == QLatin1String("height"))
        return std::make_unique<HeightMetric>(table.quasiIdentifiers.size(), parameters.how);
    if (name == QLatin1String("aecs"))
        return std::make_unique<AecsMetric>(table.records());
    std::vector<std::size_t> attributes;
    for (std::size_t s = 0; s < table.sensitive.size(); ++s)
        if (responses.contains(table.sensitive[s].name()))
            attributes.push_back(s);
    return std::make_unique<ClassificationMetric>(table.records(), std::move(attributes), parameters.weight);
}

} // namespace hallmarker::anonymisation
