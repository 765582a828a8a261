#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QString>

namespace hallmarker::checks {

enum class ArtifactFormat { Unknown, Empty, TorchScript, TorchWeights, Pickle, Safetensors, Gguf, Onnx, Numpy, Zip };

/// Stable name: "torchscript", "torch-weights", "pickle", "safetensors", "gguf", "onnx", "npy", "zip", "empty", "unknown".
QString artifactFormatName(ArtifactFormat format);
/// For people: "TorchScript program".
QString artifactFormatLabel(ArtifactFormat format);
/// A format whose usual readers run code that the file brings along.
bool canCarryCode(ArtifactFormat format);

/// What the content is, whatever the name says. Nothing is loaded or unpickled; ZIP archives are listed.
core::Result<ArtifactFormat> artifactFormatOf(const QString &path);
/// The format that the ending of the name promises; Unknown when it promises none.
ArtifactFormat promisedFormat(const QString &path);

} // namespace hallmarker::checks
