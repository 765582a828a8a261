#pragma once

#include "core/result/Result.h"

#include <QList>
#include <QString>

namespace hallmarker::core {

/// The header of a NumPy array file (NEP 1, versions 1 to 3). Only plain number types; arrays of objects are refused,
/// for reading them means unpickling.
struct NpyHeader {
    QString descr;               ///< "<f4", "|u1" ...
    char kind = 0;               ///< 'f' float, 'i' signed, 'u' unsigned, 'b' bool, 'c' complex, 'S' bytes, 'U' text
    int itemBytes = 0;
    bool isBigEndian = false;
    bool isFortranOrder = false;
    QList<qint64> shape;         ///< empty: a single value
    qint64 dataOffset = 0;

    static constexpr qint64 maxHeaderBytes = 64 << 10;
    static constexpr int maxDimensions = 32;

    qint64 elements() const;
    /// Length of the first axis; 1 for a single value.
    qint64 rows() const { return shape.isEmpty() ? 1 : shape.first(); }
    /// Refuses a file whose size is not exactly header plus data.
    static Result<NpyHeader> read(const QString &path);
};

} // namespace hallmarker::core
