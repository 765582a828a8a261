#include "core/artifact/SafetensorsHeader.h"

#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace hallmarker::core {

namespace {

struct SafetensorsTexts {
    Q_DECLARE_TR_FUNCTIONS(SafetensorsTexts)
};

Error badSafetensors(const QString &path, const QString &what)
{
    return Error(ErrorKind::Invalid,
                 QCoreApplication::translate("SafetensorsHeader", "%1 is not a valid safetensors file: %2 Do not use it; fetch it again "
                                                                  "from its publisher.")
                     .arg(path, what),
                 {}, {.file = path});
}

/// Bits of one element; 0 for a type nobody knows.
int safetensorsBits(const QString &dtype)
{
    static const QMap<QString, int> bits{
        {QStringLiteral("BOOL"), 8},    {QStringLiteral("U8"), 8},   {QStringLiteral("I8"), 8},       {QStringLiteral("F8_E5M2"), 8},
        {QStringLiteral("F8_E4M3"), 8}, {QStringLiteral("I16"), 16}, {QStringLiteral("U16"), 16},     {QStringLiteral("F16"), 16},
        {QStringLiteral("BF16"), 16},   {QStringLiteral("I32"), 32}, {QStringLiteral("U32"), 32},     {QStringLiteral("F32"), 32},
        {QStringLiteral("F64"), 64},    {QStringLiteral("I64"), 64}, {QStringLiteral("U64"), 64},     {QStringLiteral("C64"), 64},
        {QStringLiteral("F8_E8M0"), 8}, {QStringLiteral("F4"), 4},   {QStringLiteral("F6_E2M3"), 6}, {QStringLiteral("F6_E3M2"), 6},
    };
    return bits.value(dtype, 0);
}

/// A whole number of a JSON value between 0 and 2^53; -1 otherwise.
qint64 safetensorsWhole(const QJsonValue &value)
{
    if (!value.isDouble())
        return -1;
    const double number = value.toDouble();
    if (!(number >= 0) || number > 9007199254740992.0 || number != std::floor(number))
        return -1;
    return static_cast<qint64>(number);
}

Result<SafetensorsTensor> readTensor(const QString &path, const QString &name, const QJsonValue &value, qint64 dataBytes)
{
    const QJsonObject object = value.toObject();
    SafetensorsTensor tensor{.name = name, .dtype = object.value(QStringLiteral("dtype")).toString()};
    const int bits = safetensorsBits(tensor.dtype);
    const QJsonValue shape = object.value(QStringLiteral("shape"));
    const QJsonArray offsets = object.value(QStringLiteral("data_offsets")).toArray();
    if (!value.isObject() || bits == 0 || !shape.isArray() || offsets.size() != 2)
        return badSafetensors(path, SafetensorsTexts::tr("the entry of the tensor \"%1\" has no known type, shape and place.").arg(name));
    const QJsonArray dimensions = shape.toArray();
    if (dimensions.size() > SafetensorsHeader::maxDimensions)
        return badSafetensors(path, SafetensorsTexts::tr("the tensor \"%1\" has too many dimensions.").arg(name));
    qint64 total = bits;
    for (const QJsonValue &dimension : dimensions) {
        const qint64 length = safetensorsWhole(dimension);
        if (length < 0)
            return badSafetensors(path, SafetensorsTexts::tr("the tensor \"%1\" has a dimension that is not a whole number from 0.").arg(name));
        tensor.shape.append(length);
        if (__builtin_mul_overflow(total, length, &total))
            return badSafetensors(path, SafetensorsTexts::tr("the shape of the tensor \"%1\" is larger than any file.").arg(name));
    }
    tensor.begin = safetensorsWhole(offsets.at(0));
    tensor.end = safetensorsWhole(offsets.at(1));
    if (tensor.begin < 0 || tensor.end < tensor.begin || tensor.end > dataBytes)
        return badSafetensors(path, SafetensorsTexts::tr("the tensor \"%1\" lies outside of the file.").arg(name));
    if (total % 8 != 0 || total / 8 != tensor.end - tensor.begin)
        return badSafetensors(path, SafetensorsTexts::tr("the tensor \"%1\" has another size than its shape says.").arg(name));
    return tensor;
}

} // namespace

qint64 SafetensorsTensor::elements() const
{
    qint64 product = 1;
    for (const qint64 length : shape)
        product *= length;
    return product;
}

qint64 SafetensorsHeader::parameterCount() const
{
    qint64 sum = 0;
    for (const SafetensorsTensor &tensor : tensors)
        sum += tensor.elements();
    return sum;
}

Result<SafetensorsHeader> SafetensorsHeader::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(file.exists() ? ErrorKind::Io : ErrorKind::NotFound,
                     SafetensorsTexts::tr("The file %1 could not be opened: %2").arg(path, file.errorString()), {}, {.file = path});
    const QByteArray lengthBytes = file.read(8);
    if (lengthBytes.size() != 8)
        return badSafetensors(path, SafetensorsTexts::tr("it is shorter than its length field."));
    const quint64 length = qFromLittleEndian<quint64>(lengthBytes.constData());
    if (length > quint64(file.size() - 8))
        return badSafetensors(path, SafetensorsTexts::tr("its header claims to be longer than the file."));
    if (length > quint64(maxHeaderBytes))
        return Error(ErrorKind::LimitExceeded,
                     SafetensorsTexts::tr("The header of %1 has %2 bytes; at most %3 are read.").arg(path).arg(length).arg(maxHeaderBytes), {},
                     {.file = path});
    const QByteArray text = file.read(qint64(length));
    if (text.size() != qsizetype(length) || !text.startsWith('{'))
        return badSafetensors(path, SafetensorsTexts::tr("its header does not begin with a brace."));
    const auto parsed = parseJson(text, path, maxHeaderBytes);
    if (!parsed)
        return badSafetensors(path, SafetensorsTexts::tr("its header is not JSON (%1).").arg(parsed.error().message));
    if (!parsed->isObject())
        return badSafetensors(path, SafetensorsTexts::tr("its header is not an object."));

    const QJsonObject header = parsed->toObject();
    SafetensorsHeader result;
    result.dataOffset = 8 + qint64(length);
    result.dataBytes = file.size() - result.dataOffset;
    if (header.size() > maxTensors)
        return Error(ErrorKind::LimitExceeded,
                     SafetensorsTexts::tr("The header of %1 lists %2 tensors; at most %3 are read.").arg(path).arg(header.size()).arg(maxTensors), {},
                     {.file = path});
    for (auto it = header.begin(); it != header.end(); ++it) {
        if (it.key() == QLatin1String("__metadata__")) {
            if (!it.value().isObject())
                return badSafetensors(path, SafetensorsTexts::tr("its metadata is not an object."));
            const QJsonObject metadata = it.value().toObject();
            for (auto entry = metadata.begin(); entry != metadata.end(); ++entry) {
                if (!entry.value().isString())
                    return badSafetensors(path, SafetensorsTexts::tr("its metadata holds something else than text."));
                result.metadata.insert(entry.key(), entry.value().toString());
            }
            continue;
        }
        HALLMARKER_ASSIGN(const SafetensorsTensor tensor, readTensor(path, it.key(), it.value(), result.dataBytes));
        result.tensors.append(tensor);
    }
    std::sort(result.tensors.begin(), result.tensors.end(), [](const SafetensorsTensor &a, const SafetensorsTensor &b) {
        return std::tie(a.begin, a.end, a.name) < std::tie(b.begin, b.end, b.name);
    });
    qint64 at = 0;
    for (const SafetensorsTensor &tensor : std::as_const(result.tensors)) {
        if (tensor.begin != at)
            return badSafetensors(path, SafetensorsTexts::tr("the tensor \"%1\" overlaps another one or leaves a hole.").arg(tensor.name));
        at = tensor.end;
    }
    if (at != result.dataBytes)
        return badSafetensors(path, SafetensorsTexts::tr("there are bytes that belong to no tensor."));
    return result;
}

} // namespace hallmarker::core
