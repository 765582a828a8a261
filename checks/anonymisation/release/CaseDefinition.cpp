#include "checks/anonymisation/release/CaseDefinition.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <cmath>

namespace hallmarker::anonymisation {

namespace {

struct CaseDefinitionTexts {
    Q_DECLARE_TR_FUNCTIONS(CaseDefinitionTexts)
};

core::Error wrongInCase(const QString &text, const QString &pointer)
{
    return core::Error(core::ErrorKind::Invalid, text, {}, {.pointer = pointer});
}

/// One text or a list of texts.
core::Result<QStringList> textsOf(const QJsonObject &json, const QString &key)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined() || value.isNull())
        return QStringList();
    if (value.isString())
        return QStringList{value.toString()};
    QStringList texts;
    if (!value.isArray())
        return wrongInCase(CaseDefinitionTexts::tr("\"%1\" has to be a list of names.").arg(key), QLatin1Char('/') + key);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isString() || texts.contains(array[i].toString()))
            return wrongInCase(CaseDefinitionTexts::tr("\"%1\" has to be a list of different names.").arg(key), QStringLiteral("/%1/%2").arg(key).arg(i));
        texts.append(array[i].toString());
    }
    return texts;
}

core::Result<double> shareOf(const QJsonObject &json, const QString &key, double otherwise)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined() || value.isNull())
        return otherwise;
    if (!value.isDouble() || !(value.toDouble() >= 0) || !(value.toDouble() <= 1))
        return wrongInCase(CaseDefinitionTexts::tr("\"%1\" has to be a number from 0 to 1.").arg(key), QLatin1Char('/') + key);
    return value.toDouble();
}

core::Result<std::vector<int>> levelsOfCase(const QJsonObject &json, qsizetype columns)
{
    std::vector<int> levels;
    const QJsonValue value = json.value(QStringLiteral("max_level"));
    if (value.isUndefined() || value.isNull())
        return levels;
    const QJsonArray array = value.toArray();
    if (!value.isArray() || (columns > 0 && array.size() != columns))
        return wrongInCase(CaseDefinitionTexts::tr("\"max_level\" has to be a list with one number for each quasi-identifier."), QStringLiteral("/max_level"));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const double level = array[i].toDouble(-1);
        if (level < 0 || level > 1000 || level != std::floor(level))
            return wrongInCase(CaseDefinitionTexts::tr("A level has to be a whole number from 0 on."), QStringLiteral("/max_level/%1").arg(i));
        levels.push_back(int(level));
    }
    return levels;
}

core::Result<std::vector<double>> weightsOfCase(const QJsonObject &json, qsizetype columns)
{
    std::vector<double> weights;
    const QJsonValue value = json.value(QStringLiteral("weights"));
    if (value.isUndefined() || value.isNull())
        return weights;
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() != columns)
        return wrongInCase(CaseDefinitionTexts::tr("\"weights\" has to be a list with one number for each quasi-identifier that \"qi\" names."), QStringLiteral("/weights"));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const double weight = array[i].toDouble(-1);
        if (!(weight > 0) || weight > 1e6)
            return wrongInCase(CaseDefinitionTexts::tr("A weight has to be a number above 0 and at most 1,000,000."), QStringLiteral("/weights/%1").arg(i));
        weights.push_back(weight);
    }
    return weights;
}

core::Result<QString> textOfCase(const QJsonObject &json, const QString &key, const QString &otherwise)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined() || value.isNull())
        return otherwise;
    if (!value.isString())
        return wrongInCase(CaseDefinitionTexts::tr("\"%1\" has to be a text.").arg(key), QLatin1Char('/') + key);
    return value.toString();
}

} // namespace

core::Result<CaseDefinition> CaseDefinition::fromJson(const QJsonObject &json)
{
    CaseDefinition definition;
    definition.id = json.value(QStringLiteral("id")).toString();
    HALLMARKER_ASSIGN(definition.dataset, textOfCase(json, QStringLiteral("dataset"), {}));
    HALLMARKER_ASSIGN(definition.hierarchies, textOfCase(json, QStringLiteral("hierarchies"), {}));
    if (definition.dataset.isEmpty())
        return wrongInCase(CaseDefinitionTexts::tr("The case names no \"dataset\": the file of the table."), QStringLiteral("/dataset"));
    if (!definition.hierarchies.contains(QLatin1String("<column>")))
        return wrongInCase(CaseDefinitionTexts::tr("\"hierarchies\" has to be the name of a file with <column> in it."), QStringLiteral("/hierarchies"));
    HALLMARKER_ASSIGN(definition.quasiIdentifiers, textsOf(json, QStringLiteral("qi")));
    HALLMARKER_ASSIGN(definition.highestLevels, levelsOfCase(json, definition.quasiIdentifiers.size()));
    HALLMARKER_ASSIGN(definition.columnWeights, weightsOfCase(json, definition.quasiIdentifiers.size()));
    HALLMARKER_ASSIGN(definition.sensitive, textsOf(json, QStringLiteral("sensitive")));
    HALLMARKER_ASSIGN(definition.responses, textsOf(json, QStringLiteral("response")));
    HALLMARKER_ASSIGN(definition.suppressionLimit, shareOf(json, QStringLiteral("suppression_limit"), 0));
    HALLMARKER_ASSIGN(definition.weight, shareOf(json, QStringLiteral("gs_factor"), 0.5));
    HALLMARKER_ASSIGN(definition.metric, textOfCase(json, QStringLiteral("metric"), definition.metric));
    HALLMARKER_ASSIGN(definition.aggregate, textOfCase(json, QStringLiteral("aggregate"), {}));
    HALLMARKER_ASSIGN(const QString delimiter, textOfCase(json, QStringLiteral("delimiter"), QStringLiteral(";")));
    if (delimiter.size() != 1 || !QStringLiteral(";,|\t").contains(delimiter))
        return wrongInCase(CaseDefinitionTexts::tr("\"delimiter\" has to be one of ; , | and tab."), QStringLiteral("/delimiter"));
    definition.delimiter = delimiter.at(0).toLatin1();
    definition.seed = quint64(json.value(QStringLiteral("seed")).toInteger(0));
    const QJsonValue models = json.value(QStringLiteral("models"));
    if (!models.isArray() || models.toArray().isEmpty())
        return wrongInCase(CaseDefinitionTexts::tr("The case names no \"models\". Name at least one privacy model."), QStringLiteral("/models"));
    const QJsonArray array = models.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString pointer = QStringLiteral("/models/%1").arg(i);
        if (!array[i].toObject().value(QStringLiteral("type")).isString())
            return wrongInCase(CaseDefinitionTexts::tr("A model has to be an object with its \"type\"."), pointer);
        definition.models.push_back({array[i].toObject().value(QStringLiteral("type")).toString(), array[i].toObject(), pointer});
    }
    return definition;
}

QString CaseDefinition::hierarchyFile(const QString &column) const
{
    QString name = hierarchies;
    return name.replace(QLatin1String("<column>"), column);
}

QString CaseDefinition::relatedFile(const QString &pattern) const
{
    const qsizetype point = dataset.lastIndexOf(QLatin1Char('.'));
    QString name = pattern;
    return name.replace(QLatin1String("<dataset>"), point > 0 ? dataset.left(point) : dataset);
}

core::Result<QString> fileOfCase(const QString &directory, const QString &name)
{
    const QString clean = QDir::cleanPath(name);
    if (QDir::isAbsolutePath(clean) || clean == QLatin1String("..") || clean.startsWith(QLatin1String("../")) || name.contains(QChar(0)))
        return core::Error(core::ErrorKind::Denied, CaseDefinitionTexts::tr("\"%1\" lies outside of the directory of data.").arg(name));
    return QDir(directory).filePath(clean);
}

} // namespace hallmarker::anonymisation
