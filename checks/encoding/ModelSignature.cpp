#include "checks/encoding/ModelSignature.h"

#include "core/artifact/ModelSignature.h"

#include <QCoreApplication>

namespace hallmarker::checks {

namespace {

core::Error badSignature(const QString &pointer, const QString &why)
{
    return core::Error(core::ErrorKind::Invalid, QCoreApplication::translate("ModelSignature", "The signature of the model cannot be used: %1 Correct it in the model version.").arg(why), {},
                       {.pointer = QString(QStringLiteral("/signature") + pointer)});
}

core::Result<FeatureSpec> featureOf(const core::SignatureColumn &column, const QString &pointer)
{
    using Encoding = core::SignatureColumn::Encoding;
    if (column.encoding == Encoding::Ordinal)
        return badSignature(pointer, QCoreApplication::translate("ModelSignature", "\"%1\" is encoded as ordinal, which no check feeds to a model yet.").arg(column.name));
    FeatureSpec feature;
    feature.column = column.name;
    feature.kind = column.encoding == Encoding::OneHot ? FeatureSpec::Kind::OneHot : FeatureSpec::Kind::Numeric;
    feature.mean = column.mean.value_or(0);
    feature.scale = column.scale.value_or(1);
    feature.minimum = column.minimum;
    feature.maximum = column.maximum;
    feature.categories = column.categories;
    feature.isImmutable = column.isImmutable;
    return feature;
}

} // namespace

core::Result<ModelSignature> ModelSignature::fromJson(const QJsonObject &json)
{
    QJsonObject told = json;
    if (!told.contains(QStringLiteral("task")))
        told.insert(QStringLiteral("task"), QStringLiteral("classification"));
    const auto read = core::ModelSignature::fromJson(told);
    if (!read) {
        core::Error error = read.error();
        error.where.pointer.prepend(QStringLiteral("/signature"));
        return error;
    }
    if (read->task != QLatin1String("classification"))
        return badSignature(QStringLiteral("/task"), QCoreApplication::translate("ModelSignature", "the task \"%1\" is not supported, only classification is.").arg(read->task));
    ModelSignature signature;
    signature.classes = read->classes;
    signature.labelColumn = read->labelColumn;
    signature.output = read->output.isEmpty() ? QStringLiteral("auto") : read->output;
    if (!QStringList{QStringLiteral("auto"), QStringLiteral("logits"), QStringLiteral("probabilities")}.contains(signature.output))
        return badSignature(QStringLiteral("/output"), QCoreApplication::translate("ModelSignature", "the output is one of auto, logits and probabilities."));
    signature.isTabular = read->isTabular();
    if (!signature.isTabular) {
        if (read->shape.isEmpty())
            return badSignature(QStringLiteral("/inputs"), QCoreApplication::translate("ModelSignature", "it does not say what the model takes."));
        signature.shape = read->shape;
        signature.minimum = read->low;
        signature.maximum = read->high;
        return signature;
    }
    for (qsizetype i = 0; i < read->columns.size(); ++i) {
        HALLMARKER_ASSIGN(const FeatureSpec feature, featureOf(read->columns.at(i), read->columnPointer(i)));
        signature.features.append(feature);
    }
    if (signature.classes.size() < 2)
        return badSignature(QStringLiteral("/classes"), QCoreApplication::translate("ModelSignature", "it names fewer than two classes."));
    if (signature.labelColumn.isEmpty())
        return badSignature(QStringLiteral("/label/column"), QCoreApplication::translate("ModelSignature", "it does not say which column holds the right answer."));
    return signature;
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
