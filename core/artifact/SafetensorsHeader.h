#pragma once

#include "core/result/Result.h"

#include <QList>
#include <QMap>
#include <QString>

namespace hallmarker::core {

struct SafetensorsTensor {
    QString name;
    QString dtype;        ///< "F32", "I64" ...
    QList<qint64> shape;  ///< empty: a scalar
    qint64 begin = 0;     ///< bytes from the start of the data part
    qint64 end = 0;

    qint64 elements() const;
};

/// The header of a safetensors file (format of huggingface/safetensors): what tensors lie where. The data is not read.
struct SafetensorsHeader {
    QList<SafetensorsTensor> tensors; ///< in the order of their bytes
    QMap<QString, QString> metadata;
    qint64 dataOffset = 0;            ///< where the data part begins in the file
    qint64 dataBytes = 0;

    static constexpr qint64 maxHeaderBytes = 16LL << 20;
    static constexpr qint64 maxTensors = 100'000;
    static constexpr int maxDimensions = 16;

    qint64 parameterCount() const;
    /// Refuses everything the format forbids: a header longer than the file, offsets that overlap, leave holes or do not
    /// fit the shape, overflowing shapes, unknown types, bytes after the last tensor.
    static Result<SafetensorsHeader> read(const QString &path);
};

} // namespace hallmarker::core
