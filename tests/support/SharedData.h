#pragma once

#include <QDir>
#include <QString>

namespace hallmarker::tests {

/// A file of the shared reference data that lies beside the project, or "" when it is not there (the test then says
/// QSKIP). HALLMARKER_SOURCE_DIR is set by tests/CMakeLists.txt.
inline QString sharedFile(const QString &relativePath)
{
    const QString path = QDir::cleanPath(QStringLiteral(HALLMARKER_SOURCE_DIR "/../shared/") + relativePath);
    return QFile::exists(path) ? path : QString();
}

/// A file of our own under tests/.
inline QString testFile(const QString &relativePath)
{
    return QStringLiteral(HALLMARKER_SOURCE_DIR "/tests/") + relativePath;
}

} // namespace hallmarker::tests
