#include "threats/exchange/threagile/Attractiveness.h"

#include <QHash>

#include <algorithm>

namespace hallmarker::threats {

namespace {

constexpr double fibonacci[] = {2, 3, 5, 8, 13, 21, 34, 55};

/// Step on the scale of a level word; 0 when it is none.
int stepOf(const QString &level)
{
    static const QHash<QString, int> steps{{QStringLiteral("internal"), 1}, {QStringLiteral("restricted"), 2}, {QStringLiteral("confidential"), 3}, {QStringLiteral("strictly-confidential"), 4},
                                           {QStringLiteral("operational"), 1}, {QStringLiteral("important"), 2}, {QStringLiteral("critical"), 3}, {QStringLiteral("mission-critical"), 4}};
    return steps.value(level, 0);
}

double quantityOf(const QString &quantity)
{
    static const QHash<QString, double> factors{{QStringLiteral("few"), 2}, {QStringLiteral("many"), 3}, {QStringLiteral("very-many"), 5}};
    return factors.value(quantity, 1);
}

/// Where the scales of confidentiality and of criticality begin in the sequence.
double ratingOf(const QString &confidentiality, const QString &integrity, const QString &availability, int confidentialFrom, int criticalFrom, double factor)
{
    return fibonacci[confidentialFrom + stepOf(confidentiality)] * factor + fibonacci[criticalFrom + stepOf(integrity)] * factor + fibonacci[criticalFrom + stepOf(availability)];
}

} // namespace

QMap<QString, double> relativeAttractiveness(const ThreatModel &model)
{
    QHash<QString, const DataAsset *> assets;
    for (const DataAsset &asset : model.assets)
        assets.insert(asset.key, &asset);
    const auto dataOf = [&assets](const QStringList &keys, int confidentialFrom, int criticalFrom) {
        double sum = 0;
        for (const QString &key : keys)
            if (const DataAsset *asset = assets.value(key))
                sum += ratingOf(asset->confidentiality, asset->integrity, asset->availability, confidentialFrom, criticalFrom, quantityOf(asset->quantity));
        return sum;
    };
    QHash<QString, QList<const Flow *>> outgoing;
    for (const Flow &flow : model.flows)
        outgoing[flow.from].append(&flow);

    QHash<QString, double> absolute;
    for (const Element &element : model.elements) {
        if (element.isOutOfScope) {
            absolute.insert(element.key, 0);
            continue;
        }
        // Whatever was said of it, an asset is worth at least what the data in it is.
        const auto step = [&element, &assets](const char *name, QString DataAsset::*rating) {
            int highest = stepOf(element.attributes.text(QLatin1String(name)).value_or(QString()));
            for (const QString &key : element.processes + element.stores)
                if (const DataAsset *asset = assets.value(key))
                    highest = std::max(highest, stepOf(asset->*rating));
            return highest;
        };
        double score = fibonacci[3 + step("cia_confidentiality", &DataAsset::confidentiality)] // 8..55
            + fibonacci[2 + step("cia_integrity", &DataAsset::integrity)]                      // 5..34
            + fibonacci[2 + step("cia_availability", &DataAsset::availability)];
        score += dataOf(element.processes, 2, 1) + dataOf(element.stores, 2, 1);                                       // 5..34 and 3..21
        for (const Flow *flow : outgoing.value(element.key))
            score += dataOf(flow->sent, 0, 0) + dataOf(flow->received, 0, 0);                                          // 2..13
        const QStringList technologies = element.attributes.texts(QStringLiteral("technologies")).value_or(QStringList());
        const auto isAny = [&technologies](std::initializer_list<const char *> names) {
            return std::any_of(names.begin(), names.end(), [&technologies](const char *name) { return technologies.contains(QLatin1String(name)); });
        };
        if (isAny({"load-balancer", "reverse-proxy"}))
            score /= 5.5;
        else if (isAny({"monitoring"}))
            score /= 5;
        else if (isAny({"container-platform"}))
            score *= 5;
        else if (isAny({"vault", "build-pipeline", "sourcecode-repository", "artifact-registry"}))
            score *= 2;
        else if (isAny({"identity-provider", "identity-store-database", "identity-store-ldap"}))
            score *= 2.5;
        else if (element.shape == DfdShape::Store)
            score *= 2;
        if (element.attributes.truth(QStringLiteral("multi_tenant")) == Truth::Yes)
            score *= 1.5;
        absolute.insert(element.key, score);
    }
    if (absolute.isEmpty())
        return {};
    const auto [least, most] = std::minmax_element(absolute.cbegin(), absolute.cend());
    const double low = *least;
    const double spread = *most > low ? *most - low : 1;
    const auto percentOf = [low, spread](double score) {
        const double percent = (score - low) / spread * 100;
        return percent <= 0 ? 1.0 : percent;
    };
    QMap<QString, double> relative;
    for (const Element &element : model.elements) {
        const double own = absolute.value(element.key);
        double pivot = 0;
        if (!element.isOutOfScope)
            for (const Flow *flow : outgoing.value(element.key))
                if (absolute.contains(flow->to))
                    pivot = std::max(pivot, (percentOf(absolute.value(flow->to)) - percentOf(own)) / 3);
        relative.insert(element.key, percentOf(own + pivot));
    }
    return relative;
}

} // namespace hallmarker::threats
