#include "lineage/dvc/DvcExpansion.h"

#include "lineage/dvc/DvcTemplate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hallmarker::lineage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct DvcExpansionTexts {
    Q_DECLARE_TR_FUNCTIONS(DvcExpansionTexts)
};

bool isComposite(const QJsonValue &value)
{
    return value.isArray() || value.isObject();
}

Error tooMany(const core::ErrorLocation &where)
{
    return Error(ErrorKind::LimitExceeded, DvcExpansionTexts::tr("This gives more than %1 stages.").arg(dvcMaxStages), {}, where);
}

} // namespace

Result<QList<DvcCombination>> expandForeach(const QJsonValue &iterable, const core::ErrorLocation &where)
{
    QList<DvcCombination> combinations;
    if (iterable.isObject()) {
        const QJsonObject map = iterable.toObject();
        for (auto entry = map.begin(); entry != map.end(); ++entry)
            combinations.append({entry.key(), entry.value(), entry.key()});
    } else if (iterable.isArray()) {
        const QJsonArray list = iterable.toArray();
        const bool isByIndex = std::any_of(list.begin(), list.end(), [](const QJsonValue &value) { return isComposite(value); });
        for (int i = 0; i < list.size(); ++i)
            combinations.append({isByIndex ? QString::number(i) : DvcTemplate::textOf(list.at(i)), list.at(i), QJsonValue::Undefined});
    } else {
        return Error(ErrorKind::Invalid, DvcExpansionTexts::tr("foreach needs a list or a map."), {}, where);
    }
    if (combinations.size() > dvcMaxStages)
        return tooMany(where);
    return combinations;
}

Result<QList<DvcCombination>> expandMatrix(const QJsonValue &matrix, const QStringList &keys, const core::ErrorLocation &where)
{
    const QJsonObject map = matrix.toObject();
    if (!matrix.isObject() || map.isEmpty())
        return Error(ErrorKind::Invalid, DvcExpansionTexts::tr("matrix needs a map of lists."), {}, where);
    QList<DvcCombination> combinations{{{}, QJsonObject(), {}}};
    for (const QString &key : keys) {
        if (!map.value(key).isArray())
            return Error(ErrorKind::Invalid, DvcExpansionTexts::tr("\"%1\" in a matrix needs a list.").arg(key), {}, where);
        const QJsonArray values = map.value(key).toArray();
        if (combinations.size() * values.size() > dvcMaxStages)
            return tooMany(where);
        QList<DvcCombination> longer;
        for (const DvcCombination &combination : std::as_const(combinations)) {
            for (int i = 0; i < values.size(); ++i) {
                QJsonObject item = combination.item.toObject();
                item.insert(key, values.at(i));
                const QString name = isComposite(values.at(i)) ? key + QString::number(i) : DvcTemplate::textOf(values.at(i));
                longer.append({combination.suffix.isEmpty() ? name : QString(combination.suffix + QLatin1Char('-') + name), item, {}});
            }
        }
        combinations = longer;
    }
    for (DvcCombination &combination : combinations)
        combination.key = combination.suffix;
    return combinations;
}

QStringList keysInOrder(const core::YamlDocument &document, const QString &pointer, const QJsonObject &map)
{
    QStringList keys = map.keys();
    std::stable_sort(keys.begin(), keys.end(), [&](const QString &a, const QString &b) {
        const core::ErrorLocation first = document.locate(core::jsonPointer(pointer, a));
        const core::ErrorLocation second = document.locate(core::jsonPointer(pointer, b));
        return std::pair(first.line, first.column) < std::pair(second.line, second.column);
    });
    return keys;
}

} // namespace hallmarker::lineage
