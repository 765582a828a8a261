#include "checks/vault/Ff1Cipher.h"

#include <QCoreApplication>

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace hallmarker::checks {

namespace {

struct Ff1Texts {
    Q_DECLARE_TR_FUNCTIONS(Ff1Texts)
};

using AesBlock = std::array<unsigned char, 16>;

__extension__ using WideNumber = unsigned __int128;

/// Bytes that hold any number of so many digits.
std::size_t bytesOfDigits(std::size_t count, int radix)
{
    return std::size_t(std::ceil(std::ceil(double(count) * std::log2(double(radix)) - 1e-9) / 8));
}

/// Large whole numbers as base-256 digits, most significant first, of a fixed length: what FF1's NUM and STR need.
std::vector<unsigned char> bytesOfNumber(const std::uint16_t *digits, std::size_t count, int radix, std::size_t bytes)
{
    std::vector<unsigned char> number(bytes, 0);
    for (std::size_t i = 0; i < count; ++i) {
        std::uint32_t carry = digits[i];
        for (std::size_t b = bytes; b-- > 0;) {
            const std::uint32_t value = std::uint32_t(number[b]) * std::uint32_t(radix) + carry;
            number[b] = static_cast<unsigned char>(value & 0xff);
            carry = value >> 8;
        }
    }
    return number;
}

/// The lowest `count` digits of the number, which is used up.
void lowDigitsOf(std::vector<unsigned char> &number, int radix, std::uint16_t *digits, std::size_t count)
{
    for (std::size_t i = count; i-- > 0;) {
        std::uint32_t rest = 0;
        for (unsigned char &byte : number) {
            const std::uint32_t value = (rest << 8) | byte;
            byte = static_cast<unsigned char>(value / std::uint32_t(radix));
            rest = value % std::uint32_t(radix);
        }
        digits[i] = std::uint16_t(rest);
    }
}

} // namespace

struct Ff1Cipher::Aes {
    EVP_CIPHER_CTX *context = nullptr;
    ~Aes() { EVP_CIPHER_CTX_free(context); }
};

Ff1Cipher::~Ff1Cipher() = default;
Ff1Cipher::Ff1Cipher(Ff1Cipher &&other) noexcept = default;
Ff1Cipher &Ff1Cipher::operator=(Ff1Cipher &&other) noexcept = default;

core::Result<Ff1Cipher> Ff1Cipher::create(const core::SecretBytes &key, int radix)
{
    if (radix < 2 || radix > 65536)
        return core::Error(core::ErrorKind::Usage, Ff1Texts::tr("Format-preserving tokens need an alphabet of 2 to 65536 signs; this one has %1.").arg(radix));
    const EVP_CIPHER *aes = key.size() == 16 ? EVP_aes_128_ecb() : key.size() == 24 ? EVP_aes_192_ecb() : key.size() == 32 ? EVP_aes_256_ecb() : nullptr;
    if (aes == nullptr)
        return core::Error(core::ErrorKind::Usage, Ff1Texts::tr("An AES key has 16, 24 or 32 bytes; this one has %1.").arg(key.size()));
    Ff1Cipher cipher;
    cipher.m_radix = radix;
    cipher.m_leastDigits = 2;
    for (double words = double(radix) * radix; words < 1e6; words *= radix)
        ++cipher.m_leastDigits;
    for (std::uint64_t words = std::uint64_t(radix); ; words *= std::uint64_t(radix)) {
        ++cipher.m_mostSmall;
        if (words > ~std::uint64_t(0) / std::uint64_t(radix))
            break;
    }
    cipher.m_aes = std::make_unique<Aes>();
    cipher.m_aes->context = EVP_CIPHER_CTX_new();
    if (cipher.m_aes->context == nullptr || EVP_EncryptInit_ex(cipher.m_aes->context, aes, nullptr, reinterpret_cast<const unsigned char *>(key.view().data()), nullptr) != 1
        || EVP_CIPHER_CTX_set_padding(cipher.m_aes->context, 0) != 1)
        return core::Error(core::ErrorKind::Unavailable, Ff1Texts::tr("The cryptographic library could not prepare a key."));
    return cipher;
}

void Ff1Cipher::encryptBlocks(const unsigned char *in, unsigned char *out, std::size_t count) const
{
    const int bytes = int(16 * count);
    int length = 0;
    if (EVP_EncryptUpdate(m_aes->context, out, &length, in, bytes) != 1 || length != bytes)
        qFatal("AES failed on a block.");
}

core::Result<void> Ff1Cipher::encrypt(Digits &digits, const QByteArray &tweak) const
{
    return run(digits, tweak, true);
}

core::Result<void> Ff1Cipher::decrypt(Digits &digits, const QByteArray &tweak) const
{
    return run(digits, tweak, false);
}

core::Result<void> Ff1Cipher::encryptAll(std::span<Digits> values, const QByteArray &tweak) const
{
    for (const Digits &digits : values)
        HALLMARKER_TRY(check(digits, tweak));
    std::array<Digits *, mostTogether> together;
    std::size_t count = 0;
    for (Digits &digits : values) {
        if (!isSmall(digits.size())) {
            runLarge(digits, tweak, true);
            continue;
        }
        together[count++] = &digits;
        if (count == mostTogether) {
            runSmall(together.data(), count, tweak, true);
            count = 0;
        }
    }
    runSmall(together.data(), count, tweak, true);
    return {};
}

core::Result<void> Ff1Cipher::check(const Digits &digits, const QByteArray &tweak) const
{
    const std::size_t n = digits.size();
    if (n < m_leastDigits || n > mostDigits)
        return core::Error(core::ErrorKind::Invalid, Ff1Texts::tr("A value of %1 signs cannot keep its format: with %2 signs in the alphabet it needs %3 to %4 of them, or there would be so few values that all could be written down.").arg(n).arg(m_radix).arg(m_leastDigits).arg(mostDigits));
    if (tweak.size() > mostTweakBytes)
        return core::Error(core::ErrorKind::Usage, Ff1Texts::tr("A tweak has at most %1 bytes.").arg(mostTweakBytes));
    if (std::any_of(digits.begin(), digits.end(), [this](std::uint16_t digit) { return int(digit) >= m_radix; }))
        return core::Error(core::ErrorKind::Usage, Ff1Texts::tr("A value has a sign that is not in its alphabet."));
    return {};
}

core::Result<void> Ff1Cipher::run(Digits &digits, const QByteArray &tweak, bool isForward) const
{
    HALLMARKER_TRY(check(digits, tweak));
    if (!isSmall(digits.size())) {
        runLarge(digits, tweak, isForward);
        return {};
    }
    Digits *one = &digits;
    runSmall(&one, 1, tweak, isForward);
    return {};
}

std::array<unsigned char, 16> Ff1Cipher::firstState(std::size_t n, std::size_t t) const
{
    AesBlock p{1, 2, 1, static_cast<unsigned char>(m_radix >> 16), static_cast<unsigned char>(m_radix >> 8), static_cast<unsigned char>(m_radix), 10, static_cast<unsigned char>((n / 2) & 0xff)};
    for (int i = 0; i < 4; ++i) {
        p[std::size_t(8 + i)] = static_cast<unsigned char>(n >> (24 - 8 * i));
        p[std::size_t(12 + i)] = static_cast<unsigned char>(t >> (24 - 8 * i));
    }
    AesBlock out;
    encryptBlock(p.data(), out.data());
    return out;
}

Ff1Cipher::Shape Ff1Cipher::shapeOf(std::size_t n, const QByteArray &tweak) const
{
    Shape shape;
    const auto wordsOf = [this](std::size_t count) {
        std::uint64_t words = 1;
        for (std::size_t i = 0; i < count; ++i)
            words *= std::uint64_t(m_radix);
        return words;
    };
    shape.leftWords = wordsOf(n / 2);
    shape.rightWords = wordsOf(n - n / 2);
    shape.numberBytes = bytesOfDigits(n - n / 2, m_radix);
    shape.answerBytes = 4 * ((shape.numberBytes + 3) / 4) + 4;
    const auto t = std::size_t(tweak.size());
    const std::size_t padding = (16 - (t + shape.numberBytes + 1) % 16) % 16;
    const QByteArray fixed = tweak + QByteArray(qsizetype(padding), '\0');
    shape.state = firstState(n, t);
    const std::size_t whole = (t + padding + 1 + shape.numberBytes) - 16;
    for (std::size_t at = 0; at < whole; at += 16) {
        for (std::size_t i = 0; i < 16; ++i)
            shape.state[i] ^= static_cast<unsigned char>(fixed.at(qsizetype(at + i)));
        AesBlock out;
        encryptBlock(shape.state.data(), out.data());
        shape.state = out;
    }
    std::memcpy(shape.lastBlock.data(), fixed.constData() + whole, t + padding - whole);
    return shape;
}

const Ff1Cipher::Shape &Ff1Cipher::shape(std::size_t n, const QByteArray &tweak) const
{
    if (m_tweak != tweak) {
        m_shapes.clear();
        m_tweak = tweak;
    }
    if (m_shapes.size() <= n)
        m_shapes.resize(n + 1);
    if (!m_shapes[n])
        m_shapes[n] = std::make_unique<Shape>(shapeOf(n, tweak));
    return *m_shapes[n];
}

void Ff1Cipher::runSmall(Digits *const *values, std::size_t count, const QByteArray &tweak, bool isForward) const
{
    const auto radix = std::uint64_t(m_radix);
    std::array<const Shape *, mostTogether> shapes;
    std::array<std::uint64_t, mostTogether> left;
    std::array<std::uint64_t, mostTogether> right;
    for (std::size_t v = 0; v < count; ++v) {
        const Digits &digits = *values[v];
        const std::size_t n = digits.size();
        shapes[v] = &shape(n, tweak);
        left[v] = right[v] = 0;
        for (std::size_t i = 0; i < n / 2; ++i)
            left[v] = left[v] * radix + digits[i];
        for (std::size_t i = n / 2; i < n; ++i)
            right[v] = right[v] * radix + digits[i];
    }
    std::array<AesBlock, mostTogether> in;
    std::array<AesBlock, mostTogether> out;
    for (int turn = 0; turn < 10 && count > 0; ++turn) {
        const int round = isForward ? turn : 9 - turn;
        for (std::size_t v = 0; v < count; ++v) {
            const Shape &shape = *shapes[v];
            std::uint64_t number = isForward ? right[v] : left[v];
            AesBlock &block = in[v];
            block = shape.lastBlock;
            block[15 - shape.numberBytes] = static_cast<unsigned char>(round);
            for (std::size_t i = 0; i < shape.numberBytes; ++i, number >>= 8)
                block[15 - i] = static_cast<unsigned char>(number);
            for (std::size_t i = 0; i < 16; ++i)
                block[i] ^= shape.state[i];
        }
        encryptBlocks(in.front().data(), out.front().data(), count);
        for (std::size_t v = 0; v < count; ++v) {
            const Shape &shape = *shapes[v];
            const std::uint64_t words = round % 2 == 0 ? shape.leftWords : shape.rightWords;
            WideNumber answer = 0; // at most 12 bytes
            for (std::size_t i = 0; i < shape.answerBytes; ++i)
                answer = (answer << 8) | out[v][i];
            const std::uint64_t y = answer >> 64 == 0 ? std::uint64_t(answer) % words : std::uint64_t(answer % words);
            const std::uint64_t target = isForward ? left[v] : right[v];
            // target +- y modulo words, both below it, without a sum that leaves 64 bits
            const std::uint64_t sum = isForward ? (target >= words - y ? target - (words - y) : target + y) : (target >= y ? target - y : target + (words - y));
            (isForward ? left : right)[v] = isForward ? right[v] : left[v];
            (isForward ? right : left)[v] = sum;
        }
    }
    for (std::size_t v = 0; v < count; ++v) {
        Digits &digits = *values[v];
        const std::size_t u = digits.size() / 2;
        for (std::size_t i = digits.size(); i-- > u; right[v] /= radix)
            digits[i] = std::uint16_t(right[v] % radix);
        for (std::size_t i = u; i-- > 0; left[v] /= radix)
            digits[i] = std::uint16_t(left[v] % radix);
    }
}

void Ff1Cipher::runLarge(Digits &digits, const QByteArray &tweak, bool isForward) const
{
    // Names as in SP 800-38G, algorithm 7.
    const std::size_t n = digits.size();
    const std::size_t u = n / 2;
    const std::size_t v = n - u;
    const std::size_t b = bytesOfDigits(v, m_radix);
    const std::size_t d = 4 * ((b + 3) / 4) + 4;
    const auto t = std::size_t(tweak.size());
    const AesBlock afterP = firstState(n, t);
    const std::size_t padding = (16 - (t + b + 1) % 16) % 16;
    std::vector<unsigned char> q(t + padding + 1 + b, 0);
    std::memcpy(q.data(), tweak.constData(), t);
    std::vector<unsigned char> s((d + 15) / 16 * 16);
    Digits left(digits.begin(), digits.begin() + std::ptrdiff_t(u));
    Digits right(digits.begin() + std::ptrdiff_t(u), digits.end());
    Digits sum;
    for (int turn = 0; turn < 10; ++turn) {
        const int round = isForward ? turn : 9 - turn;
        const std::size_t m = round % 2 == 0 ? u : v;
        const Digits &source = isForward ? right : left;
        const Digits &target = isForward ? left : right;
        q[t + padding] = static_cast<unsigned char>(round);
        const std::vector<unsigned char> number = bytesOfNumber(source.data(), source.size(), m_radix, b);
        std::memcpy(q.data() + t + padding + 1, number.data(), b);
        AesBlock r = afterP;
        for (std::size_t at = 0; at < q.size(); at += 16) {
            for (std::size_t i = 0; i < 16; ++i)
                r[i] ^= q[at + i];
            AesBlock out;
            encryptBlock(r.data(), out.data());
            r = out;
        }
        std::memcpy(s.data(), r.data(), 16);
        for (std::size_t j = 1; 16 * j < s.size(); ++j) {
            AesBlock counter = r;
            for (int i = 0; i < 4; ++i)
                counter[std::size_t(12 + i)] ^= static_cast<unsigned char>(j >> (24 - 8 * i));
            encryptBlock(counter.data(), s.data() + 16 * j);
        }
        std::vector<unsigned char> y(s.begin(), s.begin() + std::ptrdiff_t(d));
        sum.assign(m, 0);
        lowDigitsOf(y, m_radix, sum.data(), m);
        // target +- y modulo radix^m, digit by digit
        int carry = 0;
        for (std::size_t i = m; i-- > 0;) {
            const int value = isForward ? int(target[i]) + int(sum[i]) + carry : int(target[i]) - int(sum[i]) - carry;
            carry = isForward ? value >= m_radix : value < 0;
            sum[i] = std::uint16_t(isForward ? value - carry * m_radix : value + carry * m_radix);
        }
        if (isForward) {
            left = std::move(right);
            right = sum;
        } else {
            right = std::move(left);
            left = sum;
        }
    }
    std::copy(left.begin(), left.end(), digits.begin());
    std::copy(right.begin(), right.end(), digits.begin() + std::ptrdiff_t(left.size()));
}

} // namespace hallmarker::checks
