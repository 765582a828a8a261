#include "bench/storage/PlainAppends.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>

namespace hallmarker::bench {

PlainAppends::PlainAppends(const QByteArray &path) : m_file(::open(path.constData(), O_CREAT | O_WRONLY | O_APPEND, 0600)) {}

PlainAppends::~PlainAppends()
{
    ::close(m_file);
}

bool PlainAppends::next()
{
    std::array<char, 300> entry{};
    entry.fill('x');
    return ::write(m_file, entry.data(), entry.size()) == static_cast<ssize_t>(entry.size()) && ::fsync(m_file) == 0;
}

} // namespace hallmarker::bench
