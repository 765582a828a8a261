#include "core/artifact/ModelSignature.h"

#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace hallmarker::core {

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
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (!entry.isString() && !entry.isDouble()) // classes are often plain numbers
            return badSignature(pointer, SignatureTexts::tr("a list of texts is expected."));
        const QString text = entry.isString() ? entry.toString() : QString::fromLatin1(CanonicalJson::number(entry.toDouble()));
        if (texts.contains(text))
            return badSignature(pointer, SignatureTexts::tr("\"%1\" stands twice.").arg(text));
        texts.append(text);
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

Result<std::optional<double>> signatureNumber(const QJsonObject &object, const char *key, const QString &pointer)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull())
        return std::optional<double>();
    if (!value.isDouble())
        return badSignature(QString(pointer + QLatin1Char('/') + QLatin1String(key)), SignatureTexts::tr("a number is expected."));
    return std::optional<double>(value.toDouble());
}

/// The same thing is written in two ways.
struct SignatureForm {
    const char *list;
    const char *name;
    const char *encoding;
    const char *number;
    const char *oneHot;
};
constexpr SignatureForm columnsForm{"columns", "name", "encoding", "number", "one-hot"};
constexpr SignatureForm featuresForm{"features", "column", "type", "numeric", "onehot"};
constexpr const char *ordinalName = "ordinal";

bool isInFeaturesForm(const QJsonObject &inputs)
{
    return inputs.contains(QLatin1String(featuresForm.list));
}

Result<SignatureColumn> signatureColumn(const QJsonValue &value, const SignatureForm &form, const QString &pointer)
{
    SignatureColumn column;
    if (value.isString()) { // short for a plain number
        column.name = value.toString();
    } else {
        const QJsonObject object = value.toObject();
        const auto at = [&pointer](const char *key) { return QString(pointer + QLatin1Char('/') + QLatin1String(key)); };
        HALLMARKER_ASSIGN(column.name, signatureText(object, QLatin1String(form.name), {}, at(form.name)));
        HALLMARKER_ASSIGN(column.categories, signatureTexts(object.value(QStringLiteral("categories")), at("categories")));
        HALLMARKER_ASSIGN(const QString encoding, signatureText(object, QLatin1String(form.encoding), {QLatin1String(form.number), QLatin1String(form.oneHot), QLatin1String(ordinalName)}, at(form.encoding)));
        if (encoding == QLatin1String(ordinalName))
            column.encoding = SignatureColumn::Encoding::Ordinal;
        else if (encoding == QLatin1String(form.oneHot) || (encoding.isEmpty() && !column.categories.isEmpty()))
            column.encoding = SignatureColumn::Encoding::OneHot;
        if (column.encoding != SignatureColumn::Encoding::Number && column.categories.isEmpty())
            return badSignature(at("categories"), SignatureTexts::tr("an encoded column needs its categories."));
        HALLMARKER_ASSIGN(column.mean, signatureNumber(object, "mean", pointer));
        HALLMARKER_ASSIGN(column.scale, signatureNumber(object, "scale", pointer));
        HALLMARKER_ASSIGN(column.minimum, signatureNumber(object, "min", pointer));
        HALLMARKER_ASSIGN(column.maximum, signatureNumber(object, "max", pointer));
        if (column.scale && *column.scale <= 0)
            return badSignature(at("scale"), SignatureTexts::tr("the scale must be above 0."));
        if (column.minimum && column.maximum && *column.minimum > *column.maximum)
            return badSignature(at("min"), SignatureTexts::tr("the least value is above the greatest."));
        column.isImmutable = object.value(QStringLiteral("immutable")).toBool();
    }
    if (column.name.isEmpty())
        return badSignature(pointer, SignatureTexts::tr("every column needs a name."));
    return column;
}

Result<void> readTensorInputs(const QJsonObject &inputs, ModelSignature &signature)
{
    const QJsonArray lengths = inputs.value(QStringLiteral("shape")).toArray();
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
    HALLMARKER_ASSIGN(signature.low, signatureNumber(inputs, "min", QStringLiteral("/inputs")));
    HALLMARKER_ASSIGN(signature.high, signatureNumber(inputs, "max", QStringLiteral("/inputs")));
    QString boundsPointer = QStringLiteral("/inputs/min");
    const QJsonValue range = inputs.value(QStringLiteral("range"));
    if (!range.isUndefined()) {
        const QJsonArray bounds = range.toArray();
        boundsPointer = QStringLiteral("/inputs/range");
        if (bounds.size() != 2 || !bounds.at(0).isDouble() || !bounds.at(1).isDouble())
            return badSignature(boundsPointer, SignatureTexts::tr("two numbers are expected, the lower one first."));
        signature.low = bounds.at(0).toDouble();
        signature.high = bounds.at(1).toDouble();
    }
    if (signature.low && signature.high && !(*signature.low < *signature.high))
        return badSignature(boundsPointer, SignatureTexts::tr("two numbers are expected, the lower one first."));
    return {};
}

Result<void> readInputs(const QJsonObject &inputs, ModelSignature &signature)
{
    HALLMARKER_ASSIGN(const QString kind, signatureText(inputs, QStringLiteral("kind"), {QStringLiteral("tabular"), QStringLiteral("tensor")}, QStringLiteral("/inputs/kind")));
    const SignatureForm &form = isInFeaturesForm(inputs) ? featuresForm : columnsForm;
    const QJsonValue columns = inputs.value(QLatin1String(form.list));
    const bool isTensor = inputs.contains(QStringLiteral("shape"));
    if (columns.isUndefined() != isTensor || (inputs.contains(QLatin1String(columnsForm.list)) && isInFeaturesForm(inputs)))
        return badSignature(QStringLiteral("/inputs"), SignatureTexts::tr("one of \"columns\", \"features\" and \"shape\" is expected."));
    if (!kind.isEmpty() && (kind == QLatin1String("tensor")) != isTensor)
        return badSignature(QStringLiteral("/inputs/kind"), SignatureTexts::tr("\"%1\" does not fit to what is there.").arg(kind));
    if (isTensor)
        return readTensorInputs(inputs, signature);
    QSet<QString> names;
    const QJsonArray list = columns.toArray();
    const QString listPointer = QStringLiteral("/inputs/%1").arg(QLatin1String(form.list));
    if (list.isEmpty())
        return badSignature(listPointer, SignatureTexts::tr("a list of at least one column is expected."));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString pointer = QStringLiteral("%1/%2").arg(listPointer).arg(i);
        HALLMARKER_ASSIGN(const SignatureColumn column, signatureColumn(list.at(i), form, pointer));
        if (names.contains(column.name))
            return badSignature(pointer, SignatureTexts::tr("\"%1\" stands twice.").arg(column.name));
        names.insert(column.name);
        signature.columns.append(column);
    }
    return {};
}

QString encodingText(SignatureColumn::Encoding encoding)
{
    return QLatin1String(encoding == SignatureColumn::Encoding::OneHot ? columnsForm.oneHot : encoding == SignatureColumn::Encoding::Ordinal ? ordinalName : columnsForm.number);
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
        HALLMARKER_TRY(readInputs(inputs.toObject(), signature));
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
    HALLMARKER_ASSIGN(const QJsonValue value, parseJson(file.read(maxSignatureBytes + 1), path, maxSignatureBytes));
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
            parts.append(column.encoding == SignatureColumn::Encoding::Number ? column.name
                                                                    : QStringLiteral("%1 (%2 %3)").arg(column.name, encodingText(column.encoding)).arg(column.categories.size()));
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

QString ModelSignature::columnPointer(qsizetype index) const
{
    const bool isFeatures = isInFeaturesForm(source.value(QStringLiteral("inputs")).toObject());
    return QStringLiteral("/inputs/%1/%2").arg(QLatin1String(isFeatures ? featuresForm.list : columnsForm.list)).arg(index);
}

QString ModelSignature::outputText() const
{
    if (classes.isEmpty() || output == QLatin1String("auto"))
        return classes.isEmpty() ? output : SignatureTexts::tr("classes: %1").arg(classes.join(QStringLiteral(", ")));
    const QString names = classes.join(QStringLiteral(", "));
    return output.isEmpty() ? SignatureTexts::tr("classes: %1").arg(names) : SignatureTexts::tr("%1 of the classes: %2").arg(output, names);
}

} // namespace hallmarker::core
