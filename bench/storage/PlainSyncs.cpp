#include "bench/storage/PlainSyncs.h"

#include <fcntl.h>
#include <unistd.h>

namespace hallmarker::bench {

namespace {

constexpr int blocks = 2048;
constexpr int blockBytes = 4096;

} // namespace

PlainSyncs::PlainSyncs(const QByteArray &path) : m_file(::open(path.constData(), O_CREAT | O_RDWR, 0600)), m_bytes(blockBytes, 'x')
{
    for (int i = 0; i < blocks; ++i)
        next();
    ::fsync(m_file);
}

PlainSyncs::~PlainSyncs()
{
    ::close(m_file);
}

bool PlainSyncs::next()
{
    const off_t at = static_cast<off_t>(m_block) * blockBytes;
    m_block = (m_block + 1) % blocks;
    return ::pwrite(m_file, m_bytes.data(), m_bytes.size(), at) == blockBytes && ::fdatasync(m_file) == 0;
}

} // namespace hallmarker::bench
