#include "checks/supply/ArtifactFormat.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hallmarker::checks {

using core::ArtifactFormat;

namespace {

struct FormatLabels {
    Q_DECLARE_TR_FUNCTIONS(FormatLabels)
};

} // namespace

QString artifactFormatLabel(ArtifactFormat format)
{
    switch (format) {
    case ArtifactFormat::Unknown: return FormatLabels::tr("unknown format");
    case ArtifactFormat::Empty: return FormatLabels::tr("empty file");
    case ArtifactFormat::Pickle: return FormatLabels::tr("Python pickle");
    case ArtifactFormat::TorchScript: return FormatLabels::tr("TorchScript program");
    case ArtifactFormat::TorchZip: return FormatLabels::tr("PyTorch weights (pickled)");
    case ArtifactFormat::TorchLegacy: return FormatLabels::tr("PyTorch weights of the old form (pickled)");
    case ArtifactFormat::Safetensors: return FormatLabels::tr("safetensors");
    case ArtifactFormat::Onnx: return FormatLabels::tr("ONNX");
    case ArtifactFormat::Gguf: return FormatLabels::tr("GGUF");
    case ArtifactFormat::Keras: return FormatLabels::tr("Keras archive");
    case ArtifactFormat::Hdf5: return FormatLabels::tr("HDF5 (Keras)");
    case ArtifactFormat::TensorFlowGraph: return FormatLabels::tr("TensorFlow graph");
    case ArtifactFormat::Npy: return FormatLabels::tr("NumPy array");
    case ArtifactFormat::Npz: return FormatLabels::tr("archive of NumPy arrays");
    case ArtifactFormat::Zip: return FormatLabels::tr("ZIP archive");
    case ArtifactFormat::Tar: return FormatLabels::tr("TAR archive");
    case ArtifactFormat::Gzip: return FormatLabels::tr("gzip file");
    case ArtifactFormat::SevenZip: return FormatLabels::tr("7z archive");
    case ArtifactFormat::Zlib: return FormatLabels::tr("compressed pickle (joblib)");
    case ArtifactFormat::Sqlite: return FormatLabels::tr("SQLite database");
    case ArtifactFormat::Text: return FormatLabels::tr("text");
    }
    return FormatLabels::tr("unknown format");
}

bool canCarryCode(ArtifactFormat format)
{
    switch (format) {
    case ArtifactFormat::Zip:
    case ArtifactFormat::Npz:
    case ArtifactFormat::Tar:
    case ArtifactFormat::Gzip:
    case ArtifactFormat::SevenZip: return true;
    default: return core::canArtifactFormatRunCode(format);
    }
}

ArtifactFormat promisedFormat(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const auto &[name, format] : {std::pair("safetensors", ArtifactFormat::Safetensors), std::pair("gguf", ArtifactFormat::Gguf), std::pair("onnx", ArtifactFormat::Onnx), std::pair("npy", ArtifactFormat::Npy),
                                       std::pair("npz", ArtifactFormat::Npz), std::pair("keras", ArtifactFormat::Keras), std::pair("h5", ArtifactFormat::Hdf5), std::pair("hdf5", ArtifactFormat::Hdf5)})
        if (ending == QLatin1String(name))
            return format;
    return ArtifactFormat::Unknown;
}

} // namespace hallmarker::checks
