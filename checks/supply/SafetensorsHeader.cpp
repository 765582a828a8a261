#include "checks/supply/SafetensorsHeader.h"

#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct SafetensorsHeaderTexts {
    Q_DECLARE_TR_FUNCTIONS(SafetensorsHeaderTexts)
};

constexpr qint64 lengthBytes = 8;

core::Error badSafetensors(const char *name, const QString &why)
{
    return core::Error(core::ErrorKind::Invalid, QCoreApplication::translate("SafetensorsHeader", "%1: %2").arg(QLatin1String(name), why));
}

/// Bits of one number; 0: unknown type.
int bitsOf(const QString &dtype)
{
    static const QMap<QString, int> bits{
        {QStringLiteral("BOOL"), 8}, {QStringLiteral("U8"), 8}, {QStringLiteral("I8"), 8}, {QStringLiteral("F8_E5M2"), 8}, {QStringLiteral("F8_E4M3"), 8}, {QStringLiteral("F8_E8M0"), 8},
        {QStringLiteral("I16"), 16}, {QStringLiteral("U16"), 16}, {QStringLiteral("F16"), 16}, {QStringLiteral("BF16"), 16}, {QStringLiteral("I32"), 32}, {QStringLiteral("U32"), 32},
        {QStringLiteral("F32"), 32}, {QStringLiteral("F64"), 64}, {QStringLiteral("I64"), 64}, {QStringLiteral("U64"), 64}, {QStringLiteral("C64"), 64},
        {QStringLiteral("F4"), 4}, {QStringLiteral("F6_E2M3"), 6}, {QStringLiteral("F6_E3M2"), 6},
    };
    return bits.value(dtype, 0);
}

/// A whole number from 0 to 2^53; -1 when it is none.
qint64 wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return value.isDouble() && number >= 0 && number <= 9007199254740992.0 && std::floor(number) == number ? qint64(number) : -1;
}

core::Result<SafetensorsTensor> tensorOf(const QString &name, const QJsonValue &value)
{
    const auto invalid = [&] { return badSafetensors("InvalidHeaderDeserialization", QCoreApplication::translate("SafetensorsHeader", "the entry of \"%1\" is not dtype, shape and data_offsets.").arg(name)); };
    const QJsonObject entry = value.toObject();
    const QJsonArray offsets = entry.value(u"data_offsets").toArray();
    if (!value.isObject() || !entry.value(u"shape").isArray() || offsets.size() != 2 || entry.size() != 3)
        return invalid();
    SafetensorsTensor tensor;
    tensor.name = name;
    tensor.dtype = entry.value(u"dtype").toString();
    tensor.begin = wholeNumber(offsets.at(0));
    tensor.end = wholeNumber(offsets.at(1));
    const int bits = bitsOf(tensor.dtype);
    if (bits == 0 || tensor.begin < 0 || tensor.end < 0)
        return invalid();
    qint64 total = bits;
    const QJsonArray shape = entry.value(u"shape").toArray();
    for (const QJsonValue &size : shape) {
        const qint64 number = wholeNumber(size);
        if (number < 0)
            return invalid();
        tensor.shape.append(number);
        if (__builtin_mul_overflow(total, number, &total))
            return badSafetensors("ValidationOverflow", QCoreApplication::translate("SafetensorsHeader", "the shape of \"%1\" is larger than any memory.").arg(name));
    }
    if (tensor.end < tensor.begin)
        return badSafetensors("InvalidOffset", QCoreApplication::translate("SafetensorsHeader", "\"%1\" ends before it begins.").arg(name));
    if (total % 8 != 0 || total / 8 != tensor.end - tensor.begin)
        return badSafetensors("TensorInvalidInfo", QCoreApplication::translate("SafetensorsHeader", "\"%1\" has %2 bytes, its shape needs %3.").arg(name).arg(tensor.end - tensor.begin).arg(total / 8));
    return tensor;
}

} // namespace

core::Result<SafetensorsHeader> SafetensorsHeader::parse(const QByteArray &beginning, qint64 fileBytes)
{
    if (beginning.size() < lengthBytes)
        return badSafetensors("HeaderTooSmall", SafetensorsHeaderTexts::tr("the file has fewer than 8 bytes."));
    const quint64 length = qFromLittleEndian<quint64>(beginning.constData());
    if (length > quint64(maxHeaderBytes))
        return badSafetensors("HeaderTooLarge", SafetensorsHeaderTexts::tr("the header claims more than 100 MB."));
    if (qint64(length) > fileBytes - lengthBytes || qint64(length) > beginning.size() - lengthBytes)
        return badSafetensors("InvalidHeaderLength", SafetensorsHeaderTexts::tr("the header ends after the file."));
    const QByteArray text = beginning.mid(lengthBytes, qint64(length));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    if (decoder.hasError() || decoded.size() > text.size())
        return badSafetensors("InvalidHeader", SafetensorsHeaderTexts::tr("the header is not UTF-8."));
    if (!text.startsWith('{'))
        return badSafetensors("InvalidHeaderStart", SafetensorsHeaderTexts::tr("the header does not begin with a brace."));
    const auto json = core::parseJson(text.trimmed(), {}, maxHeaderBytes);
    if (!json || !json->isObject())
        return badSafetensors("InvalidHeaderDeserialization", json ? SafetensorsHeaderTexts::tr("the header is not an object.") : json.error().message);

    SafetensorsHeader header;
    const QJsonObject entries = json->toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (it.key() == QLatin1String("__metadata__")) {
            const QJsonObject pairs = it.value().toObject();
            for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
                header.metadata.insert(pair.key(), pair.value().toString());
            const bool areTexts = std::all_of(pairs.begin(), pairs.end(), [](const QJsonValue &value) { return value.isString(); });
            if (!it.value().isObject() || !areTexts)
                return badSafetensors("InvalidHeaderDeserialization", SafetensorsHeaderTexts::tr("__metadata__ is not text to text."));
            continue;
        }
        HALLMARKER_ASSIGN(const SafetensorsTensor tensor, tensorOf(it.key(), it.value()));
        header.tensors.append(tensor);
    }
    std::stable_sort(header.tensors.begin(), header.tensors.end(), [](const SafetensorsTensor &a, const SafetensorsTensor &b) { return std::pair(a.begin, a.end) < std::pair(b.begin, b.end); });
    qint64 covered = 0;
    for (const SafetensorsTensor &tensor : std::as_const(header.tensors)) {
        if (tensor.begin != covered)
            return badSafetensors("InvalidOffset", QCoreApplication::translate("SafetensorsHeader", "\"%1\" begins at %2 instead of %3.").arg(tensor.name).arg(tensor.begin).arg(covered));
        covered = tensor.end;
        qint64 numbers = 1;
        for (const qint64 size : tensor.shape)
            numbers *= size;
        header.parameters += numbers;
    }
    if (covered != fileBytes - lengthBytes - qint64(length))
        return badSafetensors("MetadataIncompleteBuffer", QCoreApplication::translate("SafetensorsHeader", "the tensors cover %1 bytes of data, the file has %2.").arg(covered).arg(fileBytes - lengthBytes - qint64(length)));
    return header;
}

core::Result<SafetensorsHeader> SafetensorsHeader::ofFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, QCoreApplication::translate("SafetensorsHeader", "The file cannot be opened: %1").arg(file.errorString()));
    QByteArray beginning = file.read(lengthBytes);
    if (beginning.size() == lengthBytes) {
        const quint64 length = qFromLittleEndian<quint64>(beginning.constData());
        if (length <= quint64(maxHeaderBytes))
            beginning += file.read(qint64(length));
    }
    return parse(beginning, file.size());
}

} // namespace hallmarker::checks
