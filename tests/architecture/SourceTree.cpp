#include "tests/architecture/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace hallmarker::tests {

QStringList sourceFiles(const QStringList &rooms)
{
    const QDir root(QStringLiteral(HALLMARKER_SOURCE_DIR));
    QStringList files;
    for (const QString &room : rooms) {
        QDirIterator it(root.filePath(room), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files += root.relativeFilePath(it.next());
    }
    files.sort();
    return files;
}

QByteArray sourceText(const QString &relativePath)
{
    QFile file(QStringLiteral(HALLMARKER_SOURCE_DIR "/") + relativePath);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace hallmarker::tests
