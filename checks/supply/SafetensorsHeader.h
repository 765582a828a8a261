#pragma once

#include "core/result/Result.h"

#include <QList>
#include <QMap>
#include <QString>

namespace hallmarker::checks {

struct SafetensorsTensor {
    QString name;
    QString dtype;
    QList<qint64> shape;
    qint64 begin = 0; ///< in the data after the header
    qint64 end = 0;
};

/// The header of a safetensors file: 8 bytes little-endian length, JSON, data.
struct SafetensorsHeader {
    QList<SafetensorsTensor> tensors; ///< by place
    QMap<QString, QString> metadata;
    qint64 parameters = 0;            ///< numbers in all tensors

    /// Validates what the format demands: the data must be covered without gap or overlap from its first to its last
    /// byte, sizes must fit the shapes, keys must not stand twice. fileBytes is the size of the whole file. The message
    /// begins with the name that the reference implementation gives the error ("InvalidOffset: ...").
    static core::Result<SafetensorsHeader> parse(const QByteArray &beginning, qint64 fileBytes);
    static core::Result<SafetensorsHeader> ofFile(const QString &path);

    static constexpr qint64 maxHeaderBytes = 100'000'000;
};

} // namespace hallmarker::checks
