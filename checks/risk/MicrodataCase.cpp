#include "checks/risk/MicrodataCase.h"

#include "checks/risk/GowerLinkage.h"
#include "checks/risk/IndividualRisk.h"
#include "checks/risk/SpecialUniques.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace hallmarker::checks {

namespace {

struct MicrodataCaseTexts {
    Q_DECLARE_TR_FUNCTIONS(MicrodataCaseTexts)
};

core::Error wrongCase(const QString &text, const QString &pointer)
{
    return core::Error(core::ErrorKind::Invalid, text, {}, {.pointer = pointer});
}

core::Column columnOf(const QString &name, const QJsonArray &values)
{
    const bool isNumeric = std::all_of(values.begin(), values.end(), [](const QJsonValue &value) { return value.isDouble() || value.isNull(); });
    if (isNumeric) {
        std::vector<double> numbers;
        for (const QJsonValue &value : values)
            numbers.push_back(value.toDouble(std::numeric_limits<double>::quiet_NaN()));
        return core::Column::ofReals(name, std::move(numbers));
    }
    core::StringDictionary dictionary;
    core::CodeVector codes;
    for (const QJsonValue &value : values)
        codes.push(value.isNull() ? core::StringDictionary::missing : dictionary.codeOf(value.toVariant().toString().toStdString()));
    return core::Column::ofCodes(name, core::ColumnType::Text, std::move(dictionary), std::move(codes));
}

core::Result<std::vector<core::Column>> columnsOf(const QJsonObject &json, const QString &key)
{
    std::vector<core::Column> columns;
    const QJsonObject lists = json.value(key).toObject();
    for (auto at = lists.begin(); at != lists.end(); ++at) {
        if (!at.value().isArray() || (!columns.empty() && std::size_t(at.value().toArray().size()) != columns.front().size()))
            return wrongCase(MicrodataCaseTexts::tr("The values of %1 have to be a list as long as those of the other columns.").arg(at.key()), QStringLiteral("/%1/%2").arg(key, at.key()));
        columns.push_back(columnOf(at.key(), at.value().toArray()));
    }
    if (columns.empty())
        return wrongCase(MicrodataCaseTexts::tr("The case has no columns under \"%1\".").arg(key), QLatin1Char('/') + key);
    return columns;
}

template <typename Numbers>
QJsonArray listOf(const Numbers &numbers)
{
    QJsonArray array;
    for (const auto number : numbers)
        array.append(double(number));
    return array;
}

core::Result<QJsonObject> frequenciesCase(const QJsonObject &json, bool withRisk)
{
    HALLMARKER_ASSIGN(const std::vector<core::Column> keys, columnsOf(json, QStringLiteral("columns")));
    std::vector<double> weights;
    for (const QJsonValue &weight : json.value(QStringLiteral("weights")).toArray())
        weights.push_back(weight.toDouble(std::numeric_limits<double>::quiet_NaN()));
    HALLMARKER_ASSIGN(const WeightedFrequencies frequencies, WeightedFrequencies::of(keys, weights));
    QJsonObject result{{QStringLiteral("fk"), listOf(frequencies.sample)}, {QStringLiteral("Fk"), listOf(frequencies.population)}, {QStringLiteral("uniques"), qint64(frequencies.uniques)}, {QStringLiteral("pairs"), qint64(frequencies.pairs)}};
    if (withRisk) {
        const IndividualRisk risk = IndividualRisk::of(frequencies);
        result.insert(QStringLiteral("risk"), listOf(risk.risks));
        result.insert(QStringLiteral("expected"), risk.expected);
    }
    return result;
}

core::Result<QJsonObject> diversityCase(const QJsonObject &json)
{
    HALLMARKER_ASSIGN(const std::vector<core::Column> keys, columnsOf(json, QStringLiteral("columns")));
    HALLMARKER_ASSIGN(const std::vector<core::Column> sensitive, columnsOf(json, QStringLiteral("sensitive")));
    if (sensitive.size() != 1 || sensitive.front().size() != keys.front().size())
        return wrongCase(MicrodataCaseTexts::tr("The case needs one sensitive column, as long as the others."), QStringLiteral("/sensitive"));
    HALLMARKER_ASSIGN(const std::vector<std::size_t> diversity, diversityOfMatches(keys, sensitive.front()));
    return QJsonObject{{QStringLiteral("l"), listOf(diversity)}};
}

core::Result<QJsonObject> specialUniquesCase(const QJsonObject &json)
{
    HALLMARKER_ASSIGN(const std::vector<core::Column> columns, columnsOf(json, QStringLiteral("columns")));
    HALLMARKER_ASSIGN(const SpecialUniques uniques, SpecialUniques::of(columns, json.value(QStringLiteral("max_size")).toInt(0), json.value(QStringLiteral("sampling_fraction")).toDouble(0.01)));
    QJsonObject scores;
    for (std::size_t record = 0; record < uniques.scores.size(); ++record)
        scores.insert(QString::number(record), uniques.scores[record]);
    QJsonObject contributions;
    for (std::size_t i = 0; i < columns.size(); ++i)
        contributions.insert(columns[i].name(), uniques.contributions[i]);
    return QJsonObject{{QStringLiteral("scores"), scores}, {QStringLiteral("contributions"), contributions}, {QStringLiteral("by_size"), listOf(uniques.bySize)}, {QStringLiteral("correct_given_unique"), uniques.correctGivenUnique}};
}

core::Result<QJsonObject> linkageCase(const QJsonObject &json)
{
    HALLMARKER_ASSIGN(const std::vector<core::Column> one, columnsOf(json, QStringLiteral("x")));
    HALLMARKER_ASSIGN(const std::vector<core::Column> other, columnsOf(json, QStringLiteral("y")));
    HALLMARKER_ASSIGN(const GowerLinkage linkage, GowerLinkage::of(one, other));
    QJsonArray matrix;
    for (const std::vector<double> &row : linkage.distances)
        matrix.append(listOf(row));
    return QJsonObject{{QStringLiteral("matrix"), matrix}, {QStringLiteral("match"), listOf(linkage.match)}, {QStringLiteral("correct_rate"), linkage.correctRate}};
}

} // namespace

core::Result<QJsonObject> runMicrodataCase(const QJsonObject &json)
{
    const QString kind = json.value(QStringLiteral("kind")).toString();
    if (kind == QLatin1String("weighted_frequencies"))
        return frequenciesCase(json, false);
    if (kind == QLatin1String("individual_risk"))
        return frequenciesCase(json, true);
    if (kind == QLatin1String("l_diversity_distinct"))
        return diversityCase(json);
    if (kind == QLatin1String("suda2"))
        return specialUniquesCase(json);
    if (kind == QLatin1String("record_linkage"))
        return linkageCase(json);
    return wrongCase(MicrodataCaseTexts::tr("\"%1\" is no kind of case: weighted_frequencies, individual_risk, l_diversity_distinct, suda2 or record_linkage.").arg(kind), QStringLiteral("/kind"));
}

} // namespace hallmarker::checks
