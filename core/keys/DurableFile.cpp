#include "core/keys/DurableFile.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hallmarker::core {

namespace {

/// Creates, fills and syncs a file that must not exist yet. 0, or errno; nothing is left behind on failure.
int writeNewFile(const QByteArray &name, const QByteArray &bytes, mode_t mode)
{
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
    if (file < 0)
        return errno;
    int code = 0;
    for (qsizetype done = 0; done < bytes.size() && code == 0;) {
        const ssize_t count = ::write(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count >= 0)
            done += count;
        else if (errno != EINTR)
            code = errno;
    }
    if (code == 0 && ::fsync(file) != 0)
        code = errno;
    if (::close(file) != 0 && code == 0)
        code = errno;
    if (code != 0)
        ::unlink(name.constData());
    return code;
}

/// 0, or errno. Some network file systems know no RENAME_NOREPLACE; there link() refuses an existing name.
int moveTo(const QByteArray &temporary, const QByteArray &name, DurableFile::Existing existing)
{
    const bool mayReplace = existing == DurableFile::Existing::Replace;
    if (::renameat2(AT_FDCWD, temporary.constData(), AT_FDCWD, name.constData(), mayReplace ? 0 : RENAME_NOREPLACE)
        == 0)
        return 0;
    if (mayReplace || errno != EINVAL)
        return errno;
    if (::link(temporary.constData(), name.constData()) != 0)
        return errno;
    ::unlink(temporary.constData());
    return 0;
}

} // namespace

Error DurableFile::failure(const QString &path, int code)
{
    return Error(ErrorKind::Io,
                 QCoreApplication::translate("DurableFile", "%1 could not be written: %2. Check the free space and the "
                                                            "rights of the folder.")
                     .arg(path, QString::fromLocal8Bit(std::strerror(code))),
                 {}, {.file = path});
}

Result<void> DurableFile::write(const QString &path, const QByteArray &bytes, Existing existing, Readers readers)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray temporary = name + ".part";
    ::unlink(temporary.constData()); // left over from a crash
    if (const int code = writeNewFile(temporary, bytes, readers == Readers::OwnerOnly ? 0600 : 0644); code != 0)
        return failure(path, code);
    if (const int code = moveTo(temporary, name, existing); code != 0) {
        ::unlink(temporary.constData());
        return failure(path, code);
    }
    return {};
}

Result<void> DurableFile::syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return failure(path, errno);
    const int code = ::fsync(folder) == 0 ? 0 : errno;
    ::close(folder);
    if (code != 0)
        return failure(path, code);
    return {};
}

} // namespace hallmarker::core
