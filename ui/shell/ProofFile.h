#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QString>

namespace hallmarker::ui {

/// A file that a person attaches as proof or annex.
struct ProofFile {
    QByteArray content;    ///< empty: none was named
    QString mediaType;
    QString name;

    /// Outside of the window's thread. An empty path gives an empty proof.
    static core::Result<ProofFile> read(const QString &path);
};

} // namespace hallmarker::ui
