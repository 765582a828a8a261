#include "checks/encoding/ModelSignature.h"

#include "core/artifact/SignatureInputs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace hallmarker::checks {

namespace {

core::Error badSignature(const QString &pointer, const QString &why)
{
    return core::Error(core::ErrorKind::Invalid, QCoreApplication::translate("ModelSignature", "The signature of the model cannot be used: %1 Correct it in the model version.").arg(why), {},
                       {.pointer = QString(QStringLiteral("/signature") + pointer)});
}

core::Result<QStringList> textList(const QJsonValue &value, const QString &pointer)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    QSet<QString> seen;
    for (const QJsonValue &entry : array) {
        const QString text = entry.isDouble() ? QString::number(entry.toDouble(), 'g', 17) : entry.toString();
        if ((!entry.isString() && !entry.isDouble()) || seen.contains(text))
            return badSignature(pointer, QCoreApplication::translate("ModelSignature", "the list must hold texts, each once."));
        seen.insert(text);
        texts.append(text);
    }
    return texts;
}

core::Result<std::optional<double>> optionalNumber(const QJsonObject &object, const QString &key, const QString &pointer)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return std::optional<double>();
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        return badSignature(QString(pointer + QLatin1Char('/') + key), QCoreApplication::translate("ModelSignature", "a number is expected."));
    return std::optional<double>(value.toDouble());
}

core::Result<FeatureSpec> featureOf(const QJsonObject &object, const QString &pointer)
{
    FeatureSpec feature;
    feature.column = object.value(u"column").toString();
    if (feature.column.isEmpty())
        return badSignature(QString(pointer + QStringLiteral("/column")), QCoreApplication::translate("ModelSignature", "the feature has no column."));
    feature.isImmutable = object.value(u"immutable").toBool();
    const QString type = object.value(u"type").toString();
    if (type == QLatin1String("onehot")) {
        feature.kind = FeatureSpec::Kind::OneHot;
        HALLMARKER_ASSIGN(feature.categories, textList(object.value(u"categories"), QString(pointer + QStringLiteral("/categories"))));
        if (feature.categories.isEmpty())
            return badSignature(QString(pointer + QStringLiteral("/categories")), QCoreApplication::translate("ModelSignature", "\"%1\" has no categories.").arg(feature.column));
        return feature;
    }
    if (type != QLatin1String("numeric"))
        return badSignature(QString(pointer + QStringLiteral("/type")), QCoreApplication::translate("ModelSignature", "the type of \"%1\" is neither numeric nor onehot.").arg(feature.column));
    HALLMARKER_ASSIGN(const std::optional<double> mean, optionalNumber(object, QStringLiteral("mean"), pointer));
    HALLMARKER_ASSIGN(const std::optional<double> scale, optionalNumber(object, QStringLiteral("scale"), pointer));
    HALLMARKER_ASSIGN(feature.minimum, optionalNumber(object, QStringLiteral("min"), pointer));
    HALLMARKER_ASSIGN(feature.maximum, optionalNumber(object, QStringLiteral("max"), pointer));
    feature.mean = mean.value_or(0);
    feature.scale = scale.value_or(1);
    if (feature.scale <= 0)
        return badSignature(QString(pointer + QStringLiteral("/scale")), QCoreApplication::translate("ModelSignature", "the scale of \"%1\" must be above 0.").arg(feature.column));
    return feature;
}

} // namespace

core::Result<ModelSignature> ModelSignature::fromJson(const QJsonObject &json)
{
    ModelSignature signature;
    const QString task = json.value(u"task").toString(QStringLiteral("classification"));
    if (task != QLatin1String("classification"))
        return badSignature(QStringLiteral("/task"), QCoreApplication::translate("ModelSignature", "the task \"%1\" is not supported, only classification is.").arg(task));
    HALLMARKER_ASSIGN(signature.classes, textList(json.value(u"classes"), QStringLiteral("/classes")));
    signature.labelColumn = json.value(u"label").toObject().value(u"column").toString();
    signature.output = json.value(u"output").toString(QStringLiteral("auto"));
    if (!QStringList{QStringLiteral("auto"), QStringLiteral("logits"), QStringLiteral("probabilities")}.contains(signature.output))
        return badSignature(QStringLiteral("/output"), QCoreApplication::translate("ModelSignature", "the output is one of auto, logits and probabilities."));
    const QJsonObject inputs = core::signatureInputsAsFeatures(json.value(u"inputs").toObject());
    const QString kind = inputs.value(u"kind").toString();
    if (kind == QLatin1String("tensor")) {
        signature.isTabular = false;
        const QJsonArray shape = inputs.value(u"shape").toArray();
        for (const QJsonValue &size : shape) {
            if (size.toInteger(0) < 1 || size.toInteger() > 1'000'000)
                return badSignature(QStringLiteral("/inputs/shape"), QCoreApplication::translate("ModelSignature", "the shape must hold whole numbers above 0."));
            signature.shape.append(size.toInteger());
        }
        HALLMARKER_ASSIGN(signature.minimum, optionalNumber(inputs, QStringLiteral("min"), QStringLiteral("/inputs")));
        HALLMARKER_ASSIGN(signature.maximum, optionalNumber(inputs, QStringLiteral("max"), QStringLiteral("/inputs")));
        return signature;
    }
    if (kind != QLatin1String("tabular"))
        return badSignature(QStringLiteral("/inputs/kind"), QCoreApplication::translate("ModelSignature", "the inputs are either tabular or tensor."));
    const QJsonArray features = inputs.value(u"features").toArray();
    QSet<QString> columns;
    for (qsizetype i = 0; i < features.size(); ++i) {
        const QString pointer = QStringLiteral("/inputs/features/%1").arg(i);
        HALLMARKER_ASSIGN(const FeatureSpec feature, featureOf(features.at(i).toObject(), pointer));
        if (columns.contains(feature.column))
            return badSignature(pointer, QCoreApplication::translate("ModelSignature", "the column \"%1\" is there twice.").arg(feature.column));
        columns.insert(feature.column);
        signature.features.append(feature);
    }
    if (signature.features.isEmpty())
        return badSignature(QStringLiteral("/inputs/features"), QCoreApplication::translate("ModelSignature", "it names no feature."));
    if (signature.classes.size() < 2)
        return badSignature(QStringLiteral("/classes"), QCoreApplication::translate("ModelSignature", "it names fewer than two classes."));
    if (signature.labelColumn.isEmpty())
        return badSignature(QStringLiteral("/label/column"), QCoreApplication::translate("ModelSignature", "it does not say which column holds the right answer."));
    return signature;
}

QJsonObject ModelSignature::toJson() const
{
    QJsonObject inputs;
    const auto put = [](QJsonObject &object, const char *key, const std::optional<double> &value) {
        if (value)
            object.insert(QLatin1String(key), *value);
    };
    if (isTabular) {
        QJsonArray list;
        for (const FeatureSpec &feature : features) {
            QJsonObject entry{{QStringLiteral("column"), feature.column}, {QStringLiteral("type"), feature.kind == FeatureSpec::Kind::Numeric ? QStringLiteral("numeric") : QStringLiteral("onehot")}};
            if (feature.kind == FeatureSpec::Kind::Numeric) {
                entry.insert(QStringLiteral("mean"), feature.mean);
                entry.insert(QStringLiteral("scale"), feature.scale);
                put(entry, "min", feature.minimum);
                put(entry, "max", feature.maximum);
            } else {
                entry.insert(QStringLiteral("categories"), QJsonArray::fromStringList(feature.categories));
            }
            if (feature.isImmutable)
                entry.insert(QStringLiteral("immutable"), true);
            list.append(entry);
        }
        inputs = {{QStringLiteral("kind"), QStringLiteral("tabular")}, {QStringLiteral("features"), list}};
    } else {
        QJsonArray sizes;
        for (const qint64 size : shape)
            sizes.append(size);
        inputs = {{QStringLiteral("kind"), QStringLiteral("tensor")}, {QStringLiteral("shape"), sizes}};
        put(inputs, "min", minimum);
        put(inputs, "max", maximum);
    }
    QJsonObject json{{QStringLiteral("task"), QStringLiteral("classification")}, {QStringLiteral("output"), output}, {QStringLiteral("inputs"), inputs}};
    if (!classes.isEmpty())
        json.insert(QStringLiteral("classes"), QJsonArray::fromStringList(classes));
    if (!labelColumn.isEmpty())
        json.insert(QStringLiteral("label"), QJsonObject{{QStringLiteral("column"), labelColumn}});
    return json;
}

qsizetype ModelSignature::inputCount() const
{
    qsizetype count = isTabular ? 0 : 1;
    for (const FeatureSpec &feature : features)
        count += feature.width();
    for (const qint64 size : shape)
        count *= size;
    return count;
}

} // namespace hallmarker::checks
