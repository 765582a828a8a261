#pragma once

#include "core/random/RandomStream.h"

#include <array>
#include <cstddef>

namespace hallmarker::checks {

/// Where noise takes its random bits from.
class BitSource {
public:
    virtual ~BitSource() = default;
    virtual quint64 next() = 0;
    /// False: whoever knows the seed can take the noise out again. For tests and for showing, never for a release.
    virtual bool isSecret() const = 0;
};

/// The generator of the operating system's cryptographic library.
class SecretBits final : public BitSource {
public:
    quint64 next() override;
    bool isSecret() const override { return true; }

private:
    std::array<quint64, 512> m_words{};
    std::size_t m_used = 512;
};

/// The same bits for the same seed.
class SeededBits final : public BitSource {
public:
    explicit SeededBits(core::Seed seed) : m_stream(seed) {}
    quint64 next() override { return m_stream.next(); }
    bool isSecret() const override { return false; }

private:
    core::RandomStream m_stream;
};

} // namespace hallmarker::checks
