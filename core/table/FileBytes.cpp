#include "core/table/FileBytes.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hallmarker::core {

namespace {

Error fileBytesError(ErrorKind kind, const QString &path, const QString &why)
{
    return Error(kind, QCoreApplication::translate("FileBytes", "Cannot read %1: %2.").arg(path, why), {}, {.file = path});
}

} // namespace

Result<FileBytes> FileBytes::open(const QString &path)
{
    FileBytes file;
    file.m_path = path;
    // Non-blocking, so that a pipe without a writer cannot hang us before we see that it is one.
    file.m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file.m_descriptor < 0)
        return fileBytesError(errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Unreadable, path, QString::fromLocal8Bit(std::strerror(errno)));
    struct stat status{};
    if (::fstat(file.m_descriptor, &status) != 0)
        return fileBytesError(ErrorKind::Io, path, QString::fromLocal8Bit(std::strerror(errno)));
    if (!S_ISREG(status.st_mode))
        return fileBytesError(ErrorKind::Unreadable, path, QCoreApplication::translate("FileBytes", "it is not a regular file"));
    file.m_size = file.m_sizeOnDisk = status.st_size;
    file.m_changedSeconds = status.st_mtim.tv_sec;
    file.m_changedNanoseconds = status.st_mtim.tv_nsec;
    return file;
}

FileBytes::~FileBytes()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

FileBytes::FileBytes(FileBytes &&other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1)), m_size(other.m_size),
      m_changedSeconds(other.m_changedSeconds), m_changedNanoseconds(other.m_changedNanoseconds), m_sizeOnDisk(other.m_sizeOnDisk),
      m_replacement(std::move(other.m_replacement)), m_isReplaced(other.m_isReplaced)
{
}

FileBytes &FileBytes::operator=(FileBytes &&other) noexcept
{
    if (this != &other) {
        this->~FileBytes();
        new (this) FileBytes(std::move(other));
    }
    return *this;
}

Result<qint64> FileBytes::read(qint64 offset, char *into, qint64 count) const
{
    count = qMin(count, m_size - offset);
    if (count <= 0)
        return 0;
    if (m_isReplaced) {
        std::memcpy(into, m_replacement.data() + offset, static_cast<std::size_t>(count));
        return count;
    }
    qint64 done = 0;
    while (done < count) {
        const ssize_t got = ::pread(m_descriptor, into + done, static_cast<std::size_t>(count - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fileBytesError(ErrorKind::Io, m_path, QString::fromLocal8Bit(std::strerror(errno)));
        if (got == 0)
            return fileBytesError(ErrorKind::Conflict, m_path, QCoreApplication::translate("FileBytes", "it became shorter while it was being read"));
        done += got;
    }
    return done;
}

Result<std::string> FileBytes::head(qint64 count) const
{
    std::string bytes(static_cast<std::size_t>(qMin(count, m_size)), '\0');
    HALLMARKER_ASSIGN(const qint64 got, read(0, bytes.data(), static_cast<qint64>(bytes.size())));
    bytes.resize(static_cast<std::size_t>(got));
    return bytes;
}

Result<void> FileBytes::checkUnchanged() const
{
    struct stat status{};
    if (::fstat(m_descriptor, &status) != 0)
        return fileBytesError(ErrorKind::Io, m_path, QString::fromLocal8Bit(std::strerror(errno)));
    if (status.st_size != m_sizeOnDisk || status.st_mtim.tv_sec != m_changedSeconds || status.st_mtim.tv_nsec != m_changedNanoseconds)
        return fileBytesError(ErrorKind::Conflict, m_path, QCoreApplication::translate("FileBytes", "it changed while it was being read. Read it again when the writer has finished"));
    return {};
}

void FileBytes::replaceBy(std::string bytes)
{
    m_replacement = std::move(bytes);
    m_size = static_cast<qint64>(m_replacement.size());
    m_isReplaced = true;
}

} // namespace hallmarker::core
