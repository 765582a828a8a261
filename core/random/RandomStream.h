#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace hallmarker::core {

/// A seed of a run. The same seed and inputs give the same figures.
struct Seed {
    quint64 value = 0;
};

/// A reproducible stream of random numbers (xoshiro256**, seeded by splitmix64; Blackman and Vigna 2018).
/// The distributions are our own because those of the standard library differ between implementations.
class RandomStream {
public:
    explicit RandomStream(Seed seed);

    quint64 next();
    /// Uniform on [0, bound), without modulo bias. bound > 0.
    quint64 below(quint64 bound);
    /// Uniform on [0, 1) with 53 bits.
    double uniform();
    /// Standard normal (polar method).
    double normal();
    /// A random order of 0 ... n-1 (Fisher-Yates).
    std::vector<std::size_t> permutation(std::size_t n);

private:
    quint64 m_state[4];
    double m_spare = 0;
    bool m_hasSpare = false;
};

} // namespace hallmarker::core
