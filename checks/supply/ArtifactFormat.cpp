#include "checks/supply/ArtifactFormat.h"

#include "checks/supply/ZipDirectory.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace hallmarker::checks {

namespace {

constexpr qint64 looked = 4096;
constexpr qint64 maxListedZip = 4LL << 30;

struct FormatRow {
    ArtifactFormat format;
    const char *name;
    const char *label;
    bool canCarryCode;
};

constexpr FormatRow formats[] = {
    {ArtifactFormat::Unknown, "unknown", QT_TRANSLATE_NOOP("ArtifactFormat", "unknown format"), false},
    {ArtifactFormat::Empty, "empty", QT_TRANSLATE_NOOP("ArtifactFormat", "empty file"), false},
    {ArtifactFormat::TorchScript, "torchscript", QT_TRANSLATE_NOOP("ArtifactFormat", "TorchScript program"), true},
    {ArtifactFormat::TorchWeights, "torch-weights", QT_TRANSLATE_NOOP("ArtifactFormat", "PyTorch weights (pickled)"), true},
    {ArtifactFormat::Pickle, "pickle", QT_TRANSLATE_NOOP("ArtifactFormat", "Python pickle"), true},
    {ArtifactFormat::Safetensors, "safetensors", QT_TRANSLATE_NOOP("ArtifactFormat", "safetensors"), false},
    {ArtifactFormat::Gguf, "gguf", QT_TRANSLATE_NOOP("ArtifactFormat", "GGUF"), false},
    {ArtifactFormat::Onnx, "onnx", QT_TRANSLATE_NOOP("ArtifactFormat", "ONNX"), false},
    {ArtifactFormat::Numpy, "npy", QT_TRANSLATE_NOOP("ArtifactFormat", "NumPy array"), false},
    {ArtifactFormat::Zip, "zip", QT_TRANSLATE_NOOP("ArtifactFormat", "ZIP archive"), true},
};

const FormatRow &formatRow(ArtifactFormat format)
{
    for (const FormatRow &row : formats)
        if (row.format == format)
            return row;
    return formats[0];
}

ArtifactFormat zipKind(const QString &path, qint64 size)
{
    QFile file(path);
    if (size > maxListedZip || !file.open(QIODevice::ReadOnly))
        return ArtifactFormat::Zip;
    const uchar *mapped = file.map(0, size);
    if (!mapped)
        return ArtifactFormat::Zip;
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), size);
    const auto zip = ZipDirectory::of(bytes);
    if (!zip)
        return ArtifactFormat::Zip;
    bool hasCode = false;
    bool hasData = false;
    for (const ZipMember &member : zip->members()) {
        hasCode = hasCode || member.name.contains(QLatin1String("/code/")) || member.name.endsWith(QLatin1String("/constants.pkl"));
        hasData = hasData || member.name == QLatin1String("data.pkl") || member.name.endsWith(QLatin1String("/data.pkl"));
    }
    return hasCode && hasData ? ArtifactFormat::TorchScript : hasData ? ArtifactFormat::TorchWeights : ArtifactFormat::Zip;
}

bool looksLikeSafetensors(const QByteArray &head, qint64 size)
{
    if (head.size() < 9)
        return false;
    const quint64 length = qFromLittleEndian<quint64>(head.constData());
    return head.at(8) == '{' && length > 1 && length <= 100'000'000 && length < quint64(size) + (1ULL << 20);
}

/// Protobuf of onnx.ModelProto: field 1 (ir_version, varint 1 to 20) first, then a length-delimited field 2, 7 or 8.
bool looksLikeOnnx(const QByteArray &head)
{
    if (head.size() < 4 || head.at(0) != 0x08 || head.at(1) < 1 || head.at(1) > 20)
        return false;
    const int tag = quint8(head.at(2));
    return tag == 0x12 || tag == 0x3a || tag == 0x42 || tag == 0x1a;
}

bool looksLikePickle(const QByteArray &head)
{
    if (head.size() < 2)
        return false;
    if (head.at(0) == '\x80')
        return head.at(1) >= 1 && head.at(1) <= 5;
    // Protocol 0 and 1 have no header: a global, a mark or an empty container at the start.
    const QByteArray starts = "c(]})";
    return starts.contains(head.at(0)) && (head.at(0) != 'c' || head.indexOf('\n') > 0) && (head.at(0) != '(' || QByteArray("lidctSVIFUKXNq").contains(head.at(1)))
        && (head.contains("\np0\n") || head.contains("R.") || head.trimmed().endsWith('.'));
}

} // namespace

QString artifactFormatName(ArtifactFormat format)
{
    return QString::fromLatin1(formatRow(format).name);
}

QString artifactFormatLabel(ArtifactFormat format)
{
    return QCoreApplication::translate("ArtifactFormat", formatRow(format).label);
}

bool canCarryCode(ArtifactFormat format)
{
    return formatRow(format).canCarryCode;
}

core::Result<ArtifactFormat> artifactFormatOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, QCoreApplication::translate("ArtifactFormat", "The file \"%1\" cannot be opened: %2").arg(path, file.errorString()));
    const QByteArray head = file.read(looked);
    const qint64 size = file.size();
    if (head.isEmpty())
        return ArtifactFormat::Empty;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return zipKind(path, size);
    if (head.startsWith("GGUF"))
        return ArtifactFormat::Gguf;
    if (head.startsWith("\x93NUMPY"))
        return ArtifactFormat::Numpy;
    if (looksLikePickle(head))
        return ArtifactFormat::Pickle;
    if (looksLikeSafetensors(head, size))
        return ArtifactFormat::Safetensors;
    if (looksLikeOnnx(head))
        return ArtifactFormat::Onnx;
    return ArtifactFormat::Unknown;
}

ArtifactFormat promisedFormat(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("safetensors"))
        return ArtifactFormat::Safetensors;
    if (ending == QLatin1String("gguf"))
        return ArtifactFormat::Gguf;
    if (ending == QLatin1String("onnx"))
        return ArtifactFormat::Onnx;
    if (ending == QLatin1String("npy"))
        return ArtifactFormat::Numpy;
    return ArtifactFormat::Unknown;
}

} // namespace hallmarker::checks
