#pragma once

#include "core/result/Result.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <vector>

namespace hallmarker::checks {

/// A NumPy .npy file of numbers, versions 1 to 3. The header is a Python literal: it is parsed by its own little
/// grammar and never evaluated; object arrays (which are pickles) are refused.
struct NpyArray {
    QList<qint64> shape;
    QString dtype;                    ///< "f4", "f8", "i8", "u1", "b1" ...
    std::vector<double> values;       ///< in C order

    static core::Result<NpyArray> ofFile(const QString &path, qint64 maxValues = 200'000'000);
    static core::Result<NpyArray> parse(const QByteArray &bytes, qint64 maxValues = 200'000'000);
};

} // namespace hallmarker::checks
