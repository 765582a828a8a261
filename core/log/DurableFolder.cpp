#include "core/log/DurableFolder.h"

#include "core/keys/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <sys/stat.h>

namespace hallmarker::core {

Result<DurableFolder> DurableFolder::create(const QString &path)
{
    const QFileInfo info(path);
    DurableFolder folder;
    folder.m_path = info.absoluteFilePath();
    if (info.exists() || info.isSymLink()) {
        if (!info.isDir() || !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
            return Error(ErrorKind::Usage,
                         QCoreApplication::translate("DurableFolder", "%1 is not an empty folder. Choose an empty or a "
                                                                      "new one, so that nothing is mixed or replaced.")
                             .arg(path),
                         {}, {.file = path});
        }
    } else {
        if (!QDir().mkpath(path))
            return DurableFile::failure(path, errno);
        folder.m_wasMade = true;
    }
    folder.m_folders += folder.m_path;
    return folder;
}

DurableFolder::DurableFolder(DurableFolder &&other) noexcept
    : m_path(std::move(other.m_path)), m_wasMade(other.m_wasMade), m_isKept(other.m_isKept),
      m_files(std::move(other.m_files)), m_folders(std::move(other.m_folders)), m_bytes(other.m_bytes)
{
    other.m_isKept = true;
}

DurableFolder::~DurableFolder()
{
    if (m_isKept)
        return;
    for (const QString &file : std::as_const(m_files))
        QFile::remove(file);
    // Children first; the folder itself only when we made it. rmdir leaves folders with foreign files alone.
    for (qsizetype i = m_folders.size() - 1; i >= (m_wasMade ? 0 : 1); --i)
        QDir().rmdir(m_folders.at(i));
}

Result<void> DurableFolder::write(const QString &relativePath, const QByteArray &bytes)
{
    const QString path = m_path + QLatin1Char('/') + relativePath;
    QString folder = m_path;
    const QStringList parts = relativePath.split(QLatin1Char('/'));
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        folder += QLatin1Char('/') + parts.at(i);
        if (::mkdir(QFile::encodeName(folder).constData(), 0755) == 0)
            m_folders += folder;
        else if (errno != EEXIST)
            return DurableFile::failure(folder, errno);
    }
    HALLMARKER_TRY(DurableFile::write(path, bytes, DurableFile::Existing::Keep, DurableFile::Readers::Everybody));
    m_files += path;
    m_bytes += bytes.size();
    return {};
}

Result<void> DurableFolder::sync()
{
    for (qsizetype i = m_folders.size(); i-- > 0;)
        HALLMARKER_TRY(DurableFile::syncFolder(m_folders.at(i)));
    return DurableFile::syncFolder(QFileInfo(m_path).absolutePath());
}

} // namespace hallmarker::core
