#include "lineage/erasure/RowSubset.h"

#include <QJsonArray>

#include <algorithm>
#include <compare>

namespace hallmarker::lineage {

namespace {

constexpr int deepestCondition = 64;

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.isBool() ? QString::fromLatin1(value.toBool() ? "true" : "false") : value.toString();
}

/// As numbers when both are, else as texts (which is right for ISO dates).
std::partial_ordering compareTexts(const QString &a, const QString &b)
{
    bool isNumber = false;
    bool isOther = false;
    const double left = a.toDouble(&isNumber);
    const double right = b.toDouble(&isOther);
    if (isNumber && isOther)
        return left <=> right;
    return a.compare(b) <=> 0;
}

bool holds(const QString &comparison, std::partial_ordering order)
{
    if (comparison == QStringLiteral("EQUAL"))
        return order == 0;
    if (comparison == QStringLiteral("GREATER_THAN"))
        return order > 0;
    if (comparison == QStringLiteral("GREATER_EQUAL_THAN"))
        return order >= 0;
    if (comparison == QStringLiteral("LESS_THAN"))
        return order < 0;
    if (comparison == QStringLiteral("LESS_EQUAL_THAN"))
        return order <= 0;
    return true;
}

bool compareMay(const QJsonObject &condition, const SubjectRows &rows)
{
    const QJsonObject left = condition[QStringLiteral("left")].toObject();
    const QJsonObject right = condition[QStringLiteral("right")].toObject();
    const auto isField = [](const QJsonObject &side) { return side[QStringLiteral("type")].toString() == QStringLiteral("field"); };
    if (isField(left) == isField(right))
        return true;
    const QJsonObject &field = isField(left) ? left : right;
    const QString literal = textOf((isField(left) ? right : left)[QStringLiteral("value")]);
    const auto known = rows.values.constFind(field[QStringLiteral("field")].toString());
    if (known == rows.values.constEnd())
        return true;
    const QString comparison = condition[QStringLiteral("comparison")].toString();
    return std::any_of(known->begin(), known->end(), [&](const QString &value) {
        return holds(comparison, isField(left) ? compareTexts(value, literal) : compareTexts(literal, value));
    });
}

bool partitionMay(const QJsonArray &partitions, const SubjectRows &rows)
{
    return std::any_of(partitions.begin(), partitions.end(), [&](const QJsonValue &partition) {
        const QJsonObject dimensions = partition[QStringLiteral("dimensions")].toObject();
        for (auto it = dimensions.begin(); it != dimensions.end(); ++it) {
            const auto known = rows.values.constFind(it.key());
            if (known == rows.values.constEnd())
                continue;
            const QString wanted = textOf(it.value());
            if (std::none_of(known->begin(), known->end(), [&](const QString &value) { return compareTexts(value, wanted) == 0; }))
                return false;
        }
        return true;
    });
}

bool conditionMay(const QJsonObject &condition, const SubjectRows &rows, int depth)
{
    const QString type = condition[QStringLiteral("type")].toString();
    if (depth > deepestCondition)
        return true;
    if (type == QStringLiteral("binary")) {
        const bool left = conditionMay(condition[QStringLiteral("left")].toObject(), rows, depth + 1);
        const bool right = conditionMay(condition[QStringLiteral("right")].toObject(), rows, depth + 1);
        const QString combined = condition[QStringLiteral("operator")].toString();
        return combined == QStringLiteral("AND") ? left && right : combined == QStringLiteral("OR") ? left || right : true;
    }
    if (type == QStringLiteral("compare"))
        return compareMay(condition, rows);
    if (type == QStringLiteral("partition") && condition[QStringLiteral("partitions")].isArray())
        return partitionMay(condition[QStringLiteral("partitions")].toArray(), rows);
    if (type == QStringLiteral("location") && condition[QStringLiteral("locations")].isArray() && !rows.locations.isEmpty()) {
        const QJsonArray locations = condition[QStringLiteral("locations")].toArray();
        // A folder that was read holds the file that lies in it.
        return std::any_of(locations.begin(), locations.end(), [&](const QJsonValue &read) {
            return std::any_of(rows.locations.begin(), rows.locations.end(), [&](const QString &own) {
                const QString place = read.toString();
                return own == place || own.startsWith(place.endsWith(QLatin1Char('/')) ? place : place + QLatin1Char('/'));
            });
        });
    }
    return true;
}

} // namespace

bool mayHaveRead(const QJsonObject &condition, const SubjectRows &rows)
{
    return conditionMay(condition, rows, 0);
}

} // namespace hallmarker::lineage
