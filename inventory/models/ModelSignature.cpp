#include "inventory/models/ModelSignature.h"

#include "core/artifact/SignatureInputs.h"
#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace hallmarker::inventory {

using core::CanonicalJson;
using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct SignatureTexts {
    Q_DECLARE_TR_FUNCTIONS(SignatureTexts)
};

Error badSignature(const QString &pointer, const QString &why)
{
    return Error(ErrorKind::Invalid, SignatureTexts::tr("The signature of the model is not valid at %1: %2").arg(pointer, why), {},
                 {.pointer = pointer});
}

Result<QStringList> signatureTexts(const QJsonValue &value, const QString &pointer)
{
    QStringList texts;
    if (value.isUndefined())
        return texts;
    if (!value.isArray())
        return badSignature(pointer, SignatureTexts::tr("a list of texts is expected."));
    for (const QJsonValue &entry : value.toArray()) {
        if (!entry.isString())
            return badSignature(pointer, SignatureTexts::tr("a list of texts is expected."));
        if (texts.contains(entry.toString()))
            return badSignature(pointer, SignatureTexts::tr("\"%1\" stands twice.").arg(entry.toString()));
        texts.append(entry.toString());
    }
    return texts;
}

Result<QString> signatureText(const QJsonObject &object, const QString &key, const QStringList &allowed, const QString &pointer)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return QString();
    if (!value.isString())
        return badSignature(pointer, SignatureTexts::tr("text is expected."));
    if (!allowed.isEmpty() && !allowed.contains(value.toString()))
        return badSignature(pointer, SignatureTexts::tr("\"%1\" is none of: %2.").arg(value.toString(), allowed.join(QStringLiteral(", "))));
    return value.toString();
}

Result<std::optional<double>> signatureNumber(const QJsonValue &value, const QString &pointer)
{
    if (value.isUndefined())
        return std::optional<double>();
    if (!value.isDouble())
        return badSignature(pointer, SignatureTexts::tr("a number is expected."));
    return std::optional<double>(value.toDouble());
}

Result<SignatureColumn> signatureColumn(const QJsonValue &value, const QString &pointer)
{
    SignatureColumn column;
    if (value.isString()) { // short for a plain number
        column.name = value.toString();
        column.encoding = QStringLiteral("number");
    } else {
        const QJsonObject object = value.toObject();
        HALLMARKER_ASSIGN(column.name, signatureText(object, QStringLiteral("name"), {}, QString(pointer + QStringLiteral("/name"))));
        HALLMARKER_ASSIGN(column.encoding, signatureText(object, QStringLiteral("encoding"),
                                                         {QStringLiteral("number"), QStringLiteral("one-hot"), QStringLiteral("ordinal")},
                                                         QString(pointer + QStringLiteral("/encoding"))));
        HALLMARKER_ASSIGN(column.categories, signatureTexts(object.value(QStringLiteral("categories")), QString(pointer + QStringLiteral("/categories"))));
        HALLMARKER_ASSIGN(column.mean, signatureNumber(object.value(QStringLiteral("mean")), QString(pointer + QStringLiteral("/mean"))));
        HALLMARKER_ASSIGN(column.scale, signatureNumber(object.value(QStringLiteral("scale")), QString(pointer + QStringLiteral("/scale"))));
        if (column.encoding.isEmpty())
            column.encoding = column.categories.isEmpty() ? QStringLiteral("number") : QStringLiteral("one-hot");
        if (column.encoding != QLatin1String("number") && column.categories.isEmpty())
            return badSignature(QString(pointer + QStringLiteral("/categories")), SignatureTexts::tr("an encoded column needs its categories."));
        if (column.scale && *column.scale == 0)
            return badSignature(QString(pointer + QStringLiteral("/scale")), SignatureTexts::tr("the scale must not be 0."));
    }
    if (column.name.isEmpty())
        return badSignature(pointer, SignatureTexts::tr("every column needs a name."));
    return column;
}

Result<void> readInputs(const QJsonObject &inputs, ModelSignature &signature)
{
    const QJsonValue columns = inputs.value(QStringLiteral("columns"));
    const QJsonValue shape = inputs.value(QStringLiteral("shape"));
    if (columns.isUndefined() == shape.isUndefined())
        return badSignature(QStringLiteral("/inputs"), SignatureTexts::tr("either \"columns\" or \"shape\" is expected."));
    if (!columns.isUndefined()) {
        QSet<QString> names;
        const QJsonArray list = columns.toArray();
        if (list.isEmpty())
            return badSignature(QStringLiteral("/inputs/columns"), SignatureTexts::tr("a list of at least one column is expected."));
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString pointer = QStringLiteral("/inputs/columns/%1").arg(i);
            HALLMARKER_ASSIGN(const SignatureColumn column, signatureColumn(list.at(i), pointer));
            if (names.contains(column.name))
                return badSignature(pointer, SignatureTexts::tr("\"%1\" stands twice.").arg(column.name));
            names.insert(column.name);
            signature.columns.append(column);
        }
        return {};
    }
    const QJsonArray lengths = shape.toArray();
    if (lengths.isEmpty() || lengths.size() > 8)
        return badSignature(QStringLiteral("/inputs/shape"), SignatureTexts::tr("a list of one to eight lengths is expected."));
    for (const QJsonValue &length : lengths) {
        const double number = length.toDouble(-1);
        if (!(number >= 1) || number > 1e9 || number != std::floor(number))
            return badSignature(QStringLiteral("/inputs/shape"), SignatureTexts::tr("every length must be a whole number from 1."));
        signature.shape.append(qint64(number));
    }
    HALLMARKER_ASSIGN(signature.dtype, signatureText(inputs, QStringLiteral("dtype"),
                                                     {QStringLiteral("float32"), QStringLiteral("float64"), QStringLiteral("int64")},
                                                     QStringLiteral("/inputs/dtype")));
    if (signature.dtype.isEmpty())
        signature.dtype = QStringLiteral("float32");
    const QJsonValue range = inputs.value(QStringLiteral("range"));
    if (!range.isUndefined()) {
        const QJsonArray bounds = range.toArray();
        if (bounds.size() != 2 || !bounds.at(0).isDouble() || !bounds.at(1).isDouble() || !(bounds.at(0).toDouble() < bounds.at(1).toDouble()))
            return badSignature(QStringLiteral("/inputs/range"), SignatureTexts::tr("two numbers are expected, the lower one first."));
        signature.low = bounds.at(0).toDouble();
        signature.high = bounds.at(1).toDouble();
    }
    return {};
}

} // namespace

Result<ModelSignature> ModelSignature::fromJson(const QJsonObject &json)
{
    ModelSignature signature;
    signature.source = json;
    HALLMARKER_ASSIGN(signature.task, signatureText(json, QStringLiteral("task"), {}, QStringLiteral("/task")));
    if (signature.task.isEmpty())
        return badSignature(QStringLiteral("/task"), SignatureTexts::tr("the task is missing, for instance \"classification\"."));
    HALLMARKER_ASSIGN(signature.classes, signatureTexts(json.value(QStringLiteral("classes")), QStringLiteral("/classes")));
    const QJsonValue label = json.value(QStringLiteral("label"));
    if (!label.isUndefined()) {
        if (!label.isObject())
            return badSignature(QStringLiteral("/label"), SignatureTexts::tr("an object with \"column\" is expected."));
        HALLMARKER_ASSIGN(signature.labelColumn, signatureText(label.toObject(), QStringLiteral("column"), {}, QStringLiteral("/label/column")));
    }
    HALLMARKER_ASSIGN(signature.output, signatureText(json, QStringLiteral("output"),
                                                      {QStringLiteral("auto"), QStringLiteral("logits"), QStringLiteral("probabilities"), QStringLiteral("score"),
                                                       QStringLiteral("value")},
                                                      QStringLiteral("/output")));
    if (signature.task.contains(QLatin1String("classification")) && signature.classes.size() == 1)
        return badSignature(QStringLiteral("/classes"), SignatureTexts::tr("a classification has at least two classes."));
    const QJsonValue inputs = json.value(QStringLiteral("inputs"));
    if (!inputs.isUndefined()) {
        if (!inputs.isObject())
            return badSignature(QStringLiteral("/inputs"), SignatureTexts::tr("an object is expected."));
        HALLMARKER_TRY(readInputs(core::signatureInputsAsColumns(inputs.toObject()), signature));
        for (const SignatureColumn &column : std::as_const(signature.columns)) {
            if (column.name == signature.labelColumn)
                return badSignature(QStringLiteral("/label/column"),
                                    SignatureTexts::tr("\"%1\" is an input too; a model that is given the truth proves nothing.").arg(column.name));
        }
    }
    return signature;
}

Result<ModelSignature> ModelSignature::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(file.exists() ? ErrorKind::Io : ErrorKind::NotFound,
                     SignatureTexts::tr("The file %1 could not be opened: %2").arg(path, file.errorString()), {}, {.file = path});
    constexpr qint64 maxSignatureBytes = 4 << 20;
    HALLMARKER_ASSIGN(const QJsonValue value, core::parseJson(file.read(maxSignatureBytes + 1), path, maxSignatureBytes));
    if (!value.isObject())
        return badSignature(QStringLiteral("/"), SignatureTexts::tr("an object is expected.")).at({.file = path});
    auto signature = fromJson(value.toObject());
    if (!signature)
        return signature.error().at({.file = path});
    return signature;
}

QString ModelSignature::inputText() const
{
    if (isTabular()) {
        QStringList parts;
        for (const SignatureColumn &column : columns)
            parts.append(column.encoding == QLatin1String("number") ? column.name
                                                                    : QStringLiteral("%1 (%2 %3)").arg(column.name, column.encoding).arg(column.categories.size()));
        return SignatureTexts::tr("row of a table, columns: %1").arg(parts.join(QStringLiteral(", ")));
    }
    if (shape.isEmpty())
        return {};
    QStringList lengths;
    for (const qint64 length : shape)
        lengths.append(QString::number(length));
    QString text = SignatureTexts::tr("%1 tensor %2").arg(dtype, lengths.join(QStringLiteral(" x ")));
    if (low && high)
        text += SignatureTexts::tr(", values %1 to %2").arg(QString::fromLatin1(CanonicalJson::number(*low)), QString::fromLatin1(CanonicalJson::number(*high)));
    return text;
}

QString ModelSignature::outputText() const
{
    if (classes.isEmpty())
        return output;
    const QString names = classes.join(QStringLiteral(", "));
    return output.isEmpty() ? SignatureTexts::tr("classes: %1").arg(names) : SignatureTexts::tr("%1 of the classes: %2").arg(output, names);
}

} // namespace hallmarker::inventory
