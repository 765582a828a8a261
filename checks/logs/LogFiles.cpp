#include "checks/logs/LogFiles.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace hallmarker::checks {

namespace {

constexpr qsizetype mostFiles = 100'000;

/// None: what the file begins with is no text.
core::Result<std::optional<LogFile::Kind>> kindOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Io, QCoreApplication::translate("LogFiles", "%1 cannot be opened: %2").arg(path, file.errorString()), {}, {.file = path});
    const QByteArray head = file.read(4096);
    if (head.startsWith("SQLite format 3"))
        return std::optional(LogFile::Kind::Database);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (head.startsWith("\x1f\x8b"))
        return std::optional(LogFile::Kind::Text);
    if (head.contains('\0'))
        return std::optional<LogFile::Kind>();
    return std::optional(suffix == u"csv" || suffix == u"tsv" ? LogFile::Kind::Fields : LogFile::Kind::Text);
}

} // namespace

core::Result<LogFiles> LogFiles::below(const QStringList &paths)
{
    LogFiles found;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return core::Error(core::ErrorKind::NotFound, QCoreApplication::translate("LogFiles", "There is no file or folder %1.").arg(path), {}, {.file = path});
        if (!info.isDir()) {
            HALLMARKER_ASSIGN(const auto kind, info.isFile() ? kindOf(path) : std::optional(LogFile::Kind::Text));
            found.files.append({path, kind.value_or(LogFile::Kind::Text)});
            continue;
        }
        QStringList inside;
        for (QDirIterator at(path, QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories); at.hasNext();) {
            inside += at.next();
            if (inside.size() > mostFiles)
                return core::Error(core::ErrorKind::LimitExceeded, QCoreApplication::translate("LogFiles", "%1 has more than %2 files. Name a folder with fewer.").arg(path).arg(mostFiles), {}, {.file = path});
        }
        std::sort(inside.begin(), inside.end());
        for (const QString &file : std::as_const(inside)) {
            HALLMARKER_ASSIGN(const auto kind, kindOf(file));
            if (kind)
                found.files.append({file, *kind});
            else
                found.skipped += file;
        }
    }
    return found;
}

} // namespace hallmarker::checks
