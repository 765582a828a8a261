#pragma once

#include "core/keys/SecretBytes.h"
#include "core/result/Result.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace hallmarker::checks {

/// Format-preserving encryption FF1 (NIST SP 800-38G): a permutation of the words of one length over `radix` digits. AES is that
/// of the cryptographic library; the mode is our own, because the library has none.
///
/// Limits of the draft of its revision 1 are enforced: radix 2 to 65536, and at least a million words of the length, for with
/// fewer an attacker writes down the whole table.
class Ff1Cipher {
public:
    using Digits = std::vector<std::uint16_t>;
    static constexpr std::size_t mostDigits = 4096;
    static constexpr qsizetype mostTweakBytes = 256;

    /// A key of 16, 24 or 32 bytes. A cipher is for one thread at a time.
    static core::Result<Ff1Cipher> create(const core::SecretBytes &key, int radix);
    ~Ff1Cipher();
    Ff1Cipher(Ff1Cipher &&other) noexcept;
    Ff1Cipher &operator=(Ff1Cipher &&other) noexcept;

    int radix() const { return m_radix; }
    /// The least number of digits that the limits allow.
    std::size_t leastDigits() const { return m_leastDigits; }

    core::Result<void> encrypt(Digits &digits, const QByteArray &tweak) const;
    core::Result<void> decrypt(Digits &digits, const QByteArray &tweak) const;
    /// Many values at once, which is faster: their blocks go to AES together, round by round.
    core::Result<void> encryptAll(std::span<Digits> values, const QByteArray &tweak) const;

private:
    Ff1Cipher() = default;
    static constexpr std::size_t mostTogether = 32;

    core::Result<void> check(const Digits &digits, const QByteArray &tweak) const;
    core::Result<void> run(Digits &digits, const QByteArray &tweak, bool isForward) const;
    /// Halves of at most 64 bits, as nearly all values have, without large numbers: one block of AES a round. At most `mostTogether`.
    void runSmall(Digits *const *values, std::size_t count, const QByteArray &tweak, bool isForward) const;
    void runLarge(Digits &digits, const QByteArray &tweak, bool isForward) const;
    void encryptBlock(const unsigned char *in, unsigned char *out) const { encryptBlocks(in, out, 1); }
    void encryptBlocks(const unsigned char *in, unsigned char *out, std::size_t count) const;

    struct Aes;
    std::unique_ptr<Aes> m_aes;
    /// What depends on length and tweak only.
    struct Shape {
        std::size_t numberBytes = 0, answerBytes = 0;
        std::uint64_t leftWords = 0, rightWords = 0; ///< radix to the power of the halves' lengths
        std::array<unsigned char, 16> state{};       ///< of the CBC chain before the last block
        std::array<unsigned char, 16> lastBlock{};   ///< tweak and padding; round and number are still missing
    };
    Shape shapeOf(std::size_t digits, const QByteArray &tweak) const;
    const Shape &shape(std::size_t digits, const QByteArray &tweak) const;
    std::array<unsigned char, 16> firstState(std::size_t digits, std::size_t tweakBytes) const;

    bool isSmall(std::size_t digits) const { return digits - digits / 2 <= m_mostSmall; }

    mutable std::vector<std::unique_ptr<Shape>> m_shapes; ///< by length, of the last tweak
    mutable QByteArray m_tweak;
    std::size_t m_mostSmall = 0; ///< digits of a half that fit 64 bits
    int m_radix = 10;
    std::size_t m_leastDigits = 6;
};

} // namespace hallmarker::checks
