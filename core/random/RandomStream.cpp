#include "core/random/RandomStream.h"

#include <cmath>
#include <numeric>

namespace hallmarker::core {

namespace {

quint64 rotateLeft(quint64 x, int k)
{
    return (x << k) | (x >> (64 - k));
}

} // namespace

RandomStream::RandomStream(Seed seed)
{
    quint64 x = seed.value;
    for (quint64 &word : m_state) {
        x += 0x9e3779b97f4a7c15ULL;
        quint64 z = x;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        word = z ^ (z >> 31);
    }
}

quint64 RandomStream::next()
{
    const quint64 result = rotateLeft(m_state[1] * 5, 7) * 9;
    const quint64 t = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= t;
    m_state[3] = rotateLeft(m_state[3], 45);
    return result;
}

quint64 RandomStream::below(quint64 bound)
{
    Q_ASSERT(bound > 0);
    // Lemire 2019: multiply and reject the few values that would favour some results.
    unsigned __int128 product = static_cast<unsigned __int128>(next()) * bound;
    if (static_cast<quint64>(product) < bound) {
        const quint64 threshold = (0 - bound) % bound;
        while (static_cast<quint64>(product) < threshold)
            product = static_cast<unsigned __int128>(next()) * bound;
    }
    return static_cast<quint64>(product >> 64);
}

double RandomStream::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

double RandomStream::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    double u = 0;
    double v = 0;
    double s = 0;
    do {
        u = 2 * uniform() - 1;
        v = 2 * uniform() - 1;
        s = u * u + v * v;
    } while (s >= 1 || s == 0);
    const double factor = std::sqrt(-2 * std::log(s) / s);
    m_spare = v * factor;
    m_hasSpare = true;
    return u * factor;
}

std::vector<std::size_t> RandomStream::permutation(std::size_t n)
{
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = n; i > 1; --i)
        std::swap(order[i - 1], order[below(i)]);
    return order;
}

} // namespace hallmarker::core
