#include "checks/worker/SealedMemory.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace hallmarker::checks {

core::Result<SealedMemory> SealedMemory::of(QByteArrayView bytes)
{
    const auto failed = [] {
        return core::Error(core::ErrorKind::Io, QCoreApplication::translate("Worker", "The inputs could not be handed to the sandbox: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))));
    };
    SealedMemory memory;
    memory.m_descriptor = memfd_create("hallmarker-input", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (memory.m_descriptor < 0)
        return failed();
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t put = write(memory.m_descriptor, bytes.data() + done, static_cast<std::size_t>(bytes.size() - done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return failed();
        done += put;
    }
    if (fcntl(memory.m_descriptor, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) != 0)
        return failed();
    return memory;
}

SealedMemory::~SealedMemory()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

SealedMemory::SealedMemory(SealedMemory &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

SealedMemory &SealedMemory::operator=(SealedMemory &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

} // namespace hallmarker::checks
