#include "app/wiring/ReleaseFolder.h"

#include "core/digest/Hasher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace hallmarker::wiring {

namespace {

struct ReleaseFolderTexts {
    Q_DECLARE_TR_FUNCTIONS(ReleaseFolderTexts)
};

/// Names the machine: only there a number says whether a program still runs.
QString partMark()
{
    QString host = QSysInfo::machineHostName();
    host.removeIf([](QChar sign) { return !sign.isLetterOrNumber(); });
    return QStringLiteral(".part-%1-").arg(host);
}

/// What a killed run left beside the target: it holds values of the source.
void removeAbandoned(const QString &path)
{
    const QFileInfo target(path);
    const QString start = target.fileName() + partMark();
    const QStringList folders = target.dir().entryList({}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString &name : folders) {
        if (!name.startsWith(start))
            continue;
        bool isNumber = false;
        const int process = name.sliced(start.size()).section(QLatin1Char('-'), 0, 0).toInt(&isNumber);
        if (isNumber && process > 0 && kill(process, 0) != 0 && errno == ESRCH)
            QDir(target.dir().filePath(name)).removeRecursively();
    }
}

} // namespace

core::Result<ReleaseFolder> ReleaseFolder::at(const QString &path)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return core::Error(core::ErrorKind::Usage, ReleaseFolderTexts::tr("%1 exists already. Name a folder that does not; a release is never written over another one.").arg(path), {}, {.file = path});
    ReleaseFolder folder;
    folder.m_path = QDir::cleanPath(target.absoluteFilePath());
    removeAbandoned(folder.m_path);
    folder.m_folder = std::make_unique<QTemporaryDir>(folder.m_path + partMark() + QString::number(getpid()) + QStringLiteral("-XXXXXX"));
    if (!folder.m_folder->isValid())
        return core::Error(core::ErrorKind::Io, ReleaseFolderTexts::tr("Cannot write %1: %2. Nothing was written.").arg(path, folder.m_folder->errorString()), {}, {.file = path});
    return folder;
}

QString ReleaseFolder::filePath(const QString &name) const
{
    return m_folder->filePath(name);
}

core::Result<void> ReleaseFolder::add(const QString &name, const QByteArray &content)
{
    const QString path = filePath(name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(content) != content.size() || !file.flush() || fsync(file.handle()) != 0)
        return core::Error(core::ErrorKind::Io, ReleaseFolderTexts::tr("Cannot write %1: %2. Nothing was written.").arg(name, file.errorString()), {}, {.file = name});
    m_digests.insert(name, core::Hasher::of(content));
    return {};
}

core::Result<void> ReleaseFolder::commit()
{
    // Others may read the folder as they could one that was made by hand.
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    if (!QDir().rename(m_folder->path(), m_path))
        return core::Error(core::ErrorKind::Io, ReleaseFolderTexts::tr("Cannot rename the finished release to %1. Nothing was written.").arg(m_path), {}, {.file = m_path});
    m_folder->setAutoRemove(false);
    return {};
}

void ReleaseFolder::withdraw()
{
    QDir(m_path).removeRecursively();
}

} // namespace hallmarker::wiring
