#include "core/artifact/ArtifactFormat.h"

#include "core/artifact/ZipDirectory.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace hallmarker::core {

namespace {

struct FormatName {
    ArtifactFormat format;
    const char *name;
    bool canRunCode;
};

constexpr std::array formatNames{
    FormatName{ArtifactFormat::Unknown, "unknown", false},
    FormatName{ArtifactFormat::Empty, "empty", false},
    FormatName{ArtifactFormat::Pickle, "pickle", true},
    FormatName{ArtifactFormat::TorchScript, "torchscript", true},
    FormatName{ArtifactFormat::TorchZip, "torch-zip", true},
    FormatName{ArtifactFormat::TorchLegacy, "torch-legacy", true},
    FormatName{ArtifactFormat::Safetensors, "safetensors", false},
    FormatName{ArtifactFormat::Onnx, "onnx", false},
    FormatName{ArtifactFormat::Gguf, "gguf", false},
    FormatName{ArtifactFormat::Keras, "keras", true},
    FormatName{ArtifactFormat::Hdf5, "keras-h5", true},
    FormatName{ArtifactFormat::TensorFlowGraph, "tf-savedmodel", true},
    FormatName{ArtifactFormat::Npy, "npy", false},
    FormatName{ArtifactFormat::Npz, "npz", false},
    FormatName{ArtifactFormat::Zip, "zip", false},
    FormatName{ArtifactFormat::Tar, "tar", false},
    FormatName{ArtifactFormat::Gzip, "gzip", false},
    FormatName{ArtifactFormat::SevenZip, "7z", false},
    FormatName{ArtifactFormat::Zlib, "pickle+zlib", true},
    FormatName{ArtifactFormat::Sqlite, "sqlite", false},
    FormatName{ArtifactFormat::Text, "text", false},
};

bool beginsWith(QByteArrayView head, QByteArrayView mark)
{
    return head.startsWith(mark);
}

/// A length that fits the file, and an opening brace after it.
bool looksLikeSafetensors(QByteArrayView head, qint64 fileSize)
{
    if (head.size() < 10 || head[8] != '{')
        return false;
    const quint64 length = qFromLittleEndian<quint64>(head.data());
    // A header that lies about its length is still meant as safetensors: the reader shall say what is wrong with it.
    return length >= 2 && (length <= quint64(fileSize) || length < (quint64(1) << 40));
}

/// PROTO 2 to 5, or protocol 0/1: an opcode that may stand first and the STOP at the end of the head.
bool looksLikePickle(QByteArrayView head, qint64 fileSize)
{
    if (head.size() >= 2 && head[0] == '\x80' && head[1] >= 2 && head[1] <= 5)
        return true;
    if (fileSize > head.size() || head.isEmpty() || head.back() != '.')
        return false;
    return QByteArrayView("(]}c)lNIKMJFGVXUT.").contains(head[0]) && (head.contains('\n') || head.size() < 64);
}

/// ONNX: a protobuf whose first field is ir_version (a small varint) followed by a field of ModelProto.
bool looksLikeOnnx(QByteArrayView head)
{
    if (head.size() < 4 || head[0] != '\x08' || head[1] < 1 || head[1] > 20)
        return false;
    const unsigned char key = static_cast<unsigned char>(head[2]);
    return key == 0x12 || key == 0x1a || key == 0x22 || key == 0x28 || key == 0x32 || key == 0x3a || key == 0x42 || key == 0x72;
}

/// saved_model.pb: schema version 1, then a meta graph.
bool looksLikeSavedModel(QByteArrayView head)
{
    return head.size() > 4 && head[0] == '\x08' && head[1] == '\x01' && head[2] == '\x12' && !beginsWith(head.sliced(3), "\x07" "pytorch");
}

bool looksLikeText(QByteArrayView head)
{
    if (beginsWith(head, "\xff\xfe") || beginsWith(head, "\xfe\xff") || beginsWith(head, "\xef\xbb\xbf"))
        return true;
    return std::none_of(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0x7f || (byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    });
}

/// What the members of a zip make of it.
ArtifactFormat zipFormat(const ZipDirectory &directory)
{
    bool hasData = false;
    bool hasCode = false;
    bool hasKerasConfig = false;
    bool hasKerasWeights = false;
    bool allNpy = !directory.members.isEmpty();
    for (const ZipMember &member : directory.members) {
        const QString &name = member.name;
        const qsizetype slash = name.indexOf(QLatin1Char('/'));
        const QString inner = slash < 0 ? name : name.mid(slash + 1);
        hasData |= inner == QLatin1String("data.pkl");
        hasCode |= inner.startsWith(QLatin1String("code/")) || inner == QLatin1String("constants.pkl");
        hasKerasConfig |= name == QLatin1String("config.json");
        hasKerasWeights |= name.endsWith(QLatin1String(".weights.h5")) || name == QLatin1String("metadata.json");
        allNpy &= name.endsWith(QLatin1String(".npy"));
    }
    if (hasData)
        return hasCode ? ArtifactFormat::TorchScript : ArtifactFormat::TorchZip;
    if (hasKerasConfig && hasKerasWeights)
        return ArtifactFormat::Keras;
    return allNpy ? ArtifactFormat::Npz : ArtifactFormat::Zip;
}

} // namespace

QString artifactFormatName(ArtifactFormat format)
{
    for (const FormatName &entry : formatNames) {
        if (entry.format == format)
            return QString::fromLatin1(entry.name);
    }
    return QStringLiteral("unknown");
}

ArtifactFormat artifactFormatFromName(const QString &name)
{
    for (const FormatName &entry : formatNames) {
        if (name == QLatin1String(entry.name))
            return entry.format;
    }
    return ArtifactFormat::Unknown;
}

bool canArtifactFormatRunCode(ArtifactFormat format)
{
    for (const FormatName &entry : formatNames) {
        if (entry.format == format)
            return entry.canRunCode;
    }
    return false;
}

ArtifactFormat detectArtifactFormat(QByteArrayView head, qint64 fileSize)
{
    if (head.isEmpty())
        return ArtifactFormat::Empty;
    if (beginsWith(head, QByteArrayView("PK\x03\x04", 4)) || beginsWith(head, QByteArrayView("PK\x05\x06", 4)))
        return ArtifactFormat::Zip;
    if (beginsWith(head, "\x93NUMPY"))
        return ArtifactFormat::Npy;
    if (beginsWith(head, "GGUF"))
        return ArtifactFormat::Gguf;
    if (beginsWith(head, "\x89HDF\r\n\x1a\n"))
        return ArtifactFormat::Hdf5;
    if (beginsWith(head, QByteArrayView("SQLite format 3\0", 16)))
        return ArtifactFormat::Sqlite;
    if (beginsWith(head, "\x1f\x8b"))
        return ArtifactFormat::Gzip;
    if (beginsWith(head, "7z\xbc\xaf\x27\x1c"))
        return ArtifactFormat::SevenZip;
    if (head.size() > 262 && head.sliced(257, 5) == QByteArrayView("ustar"))
        return ArtifactFormat::Tar;
    // torch.save before 1.6: PROTO 2, LONG1 of ten bytes with the magic number 0x1950a86a20f9469cfc6c.
    if (beginsWith(head, QByteArrayView("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 14)))
        return ArtifactFormat::TorchLegacy;
    if (looksLikeSafetensors(head, fileSize))
        return ArtifactFormat::Safetensors;
    if (looksLikePickle(head, fileSize))
        return ArtifactFormat::Pickle;
    if (looksLikeSavedModel(head))
        return ArtifactFormat::TensorFlowGraph;
    if (looksLikeOnnx(head))
        return ArtifactFormat::Onnx;
    if (head.size() > 2 && head[0] == '\x78' && (head[1] == '\x01' || head[1] == '\x5e' || head[1] == '\x9c' || head[1] == '\xda'))
        return ArtifactFormat::Zlib;
    return looksLikeText(head) ? ArtifactFormat::Text : ArtifactFormat::Unknown;
}

Result<ArtifactFormat> detectArtifactFormat(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(file.exists() ? ErrorKind::Io : ErrorKind::NotFound,
                     QCoreApplication::translate("ArtifactFormat", "The file %1 could not be opened: %2").arg(path, file.errorString()), {},
                     {.file = path});
    const QByteArray head = file.read(64 << 10);
    const ArtifactFormat format = detectArtifactFormat(head, file.size());
    if (format != ArtifactFormat::Zip)
        return format;
    // A zip without a readable directory stays "zip"; whoever opens it gets the reader's own error.
    const auto directory = ZipDirectory::read(path);
    return directory ? zipFormat(*directory) : ArtifactFormat::Zip;
}

} // namespace hallmarker::core
