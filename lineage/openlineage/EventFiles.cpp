#include "lineage/openlineage/EventFiles.h"

#include "lineage/intake/SourceText.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace hallmarker::lineage::openlineage {

namespace {

struct EventFilesTexts {
    Q_DECLARE_TR_FUNCTIONS(EventFilesTexts)
};

} // namespace

core::Result<QStringList> eventFiles(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return core::Error(core::ErrorKind::NotFound, EventFilesTexts::tr("There is no file or folder %1.").arg(path), {}, {.file = path});
    if (!info.isDir())
        return QStringList{path};
    QStringList names;
    const QDir folder(path);
    QDirIterator iterator(path, {QStringLiteral("*.json"), QStringLiteral("*.ndjson"), QStringLiteral("*.jsonl")}, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        names << folder.relativeFilePath(QFileInfo(iterator.next()).absoluteFilePath()); // a relative path would be taken from that folder
    if (names.isEmpty())
        return core::Error(core::ErrorKind::NotFound, EventFilesTexts::tr("The folder %1 holds no .json, .ndjson or .jsonl file.").arg(path), {}, {.file = path});
    names.sort();
    QStringList files;
    for (const QString &name : names)
        files << folder.filePath(name);
    return files;
}

core::Result<std::string> readEventFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, EventFilesTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    const auto isTooLarge = [&] {
        return core::Error(core::ErrorKind::LimitExceeded, EventFilesTexts::tr("%1 is larger than %2. Split it into several files.").arg(path, QLocale::c().formattedDataSize(maxBytes)), {}, {.file = path});
    };
    if (file.size() > maxBytes)
        return isTooLarge();
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(file.size()));
    char piece[1 << 16];
    for (;;) {
        const qint64 count = file.read(piece, sizeof piece);
        if (count < 0)
            return core::Error(core::ErrorKind::Io, EventFilesTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
        if (count == 0)
            break;
        bytes.append(piece, static_cast<std::size_t>(count));
        if (static_cast<qint64>(bytes.size()) > maxBytes) // it grew, or is a pipe
            return isTooLarge();
    }
    return sourceText(std::move(bytes), path);
}

} // namespace hallmarker::lineage::openlineage
