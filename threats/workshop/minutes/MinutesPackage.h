#pragma once

#include "threats/workshop/minutes/MinutesSignature.h"

namespace hallmarker::threats {

/// Minutes that can be checked without this program: the document, the manifest that was signed, each statement with its
/// signature and key or certificates, the digests of all files, and a page that says how (VERIFY.txt).
class MinutesPackage {
public:
    struct File {
        QString name;
        QByteArray bytes;
    };

    /// In the order of their names. `signatures`: those that hold are packed; without one ErrorKind::NotFound. `documents`: the
    /// minutes as files to read. The same minutes and signatures give the same bytes.
    static core::Result<QList<File>> collect(const LoadedWorkshop &loaded, const QList<JudgedMinutesSignature> &signatures, const QList<File> &documents);
    static core::Result<QByteArray> zip(const QList<File> &files, qint64 instantMs);
};

} // namespace hallmarker::threats
