#pragma once

#include "core/result/Result.h"

#include <QByteArrayView>
#include <QString>

namespace hallmarker::core {

/// What a file of a model or of sample data is, by its content. The ending of its name decides nothing.
enum class ArtifactFormat {
    Unknown,
    Empty,       ///< 0 bytes
    Pickle,      ///< a stream of pickle opcodes
    TorchScript, ///< zip with code/ beside data.pkl
    TorchZip,    ///< zip with data.pkl and without code/ (checkpoint, state dict)
    TorchLegacy, ///< stream of pickles that begins with the magic number of torch.save before 1.6
    Safetensors,
    Onnx,
    Gguf,
    Keras,       ///< zip with config.json and model weights
    Hdf5,        ///< also Keras .h5
    TensorFlowGraph, ///< saved_model.pb
    Npy,
    Npz,         ///< zip of .npy members
    Zip,
    Tar,
    Gzip,
    SevenZip,
    Zlib,        ///< compressed pickle of joblib
    Sqlite,
    Text,        ///< UTF-8 or UTF-16 text: CSV, JSON Lines, JSON ...
};

/// Stable lower-case name ("torchscript", "keras-h5" for Hdf5 ...).
QString artifactFormatName(ArtifactFormat format);
/// Unknown when there is no such name.
ArtifactFormat artifactFormatFromName(const QString &name);
/// True when reading the format the ordinary way may run code that lies in the file.
bool canArtifactFormatRunCode(ArtifactFormat format);

/// Reads the first 64 KiB, and of a zip its directory; loads and decompresses nothing.
/// ErrorKind::NotFound and Io for the file; a content nobody knows is `Unknown`, not an Error.
Result<ArtifactFormat> detectArtifactFormat(const QString &path);
/// By the first bytes alone; a zip is always `Zip`.
ArtifactFormat detectArtifactFormat(QByteArrayView head, qint64 fileSize);

} // namespace hallmarker::core
