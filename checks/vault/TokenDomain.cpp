#include "checks/vault/TokenDomain.h"

#include "checks/vault/TokenSeal.h"
#include "core/keys/AesGcm.h"
#include "core/keys/HmacSha256.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <thread>
#include <vector>

namespace hallmarker::checks {

namespace {

struct TokenTexts {
    Q_DECLARE_TR_FUNCTIONS(TokenTexts)
};

constexpr char tokenSigns[] = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32, lower case
constexpr qsizetype opaqueNonceBytes = core::AesGcm::nonceBytes;

QString base32Of(const QByteArray &bytes)
{
    QString text(2 + (8 * bytes.size() + 4) / 5, Qt::Uninitialized);
    QChar *out = text.data();
    *out++ = u't';
    *out++ = u'_';
    quint32 held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8) | quint8(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            *out++ = QLatin1Char(tokenSigns[(held >> bits) & 31]);
        }
    }
    if (bits > 0)
        *out++ = QLatin1Char(tokenSigns[(held << (5 - bits)) & 31]);
    return text;
}

std::optional<QByteArray> bytesOfToken(const QString &token)
{
    if (!token.startsWith(QLatin1String("t_")))
        return std::nullopt;
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    for (const QChar sign : QStringView(token).sliced(2)) {
        const char *found = sign.unicode() < 128 && sign.unicode() > 0 ? std::strchr(tokenSigns, char(sign.unicode())) : nullptr;
        if (found == nullptr)
            return std::nullopt;
        held = (held << 5) | quint32(found - tokenSigns);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += char((held >> bits) & 0xff);
        }
    }
    return bytes;
}

core::Result<core::SecretBytes> derivedKey(const core::SecretBytes &key, const QByteArray &use)
{
    HALLMARKER_ASSIGN(QByteArray bytes, core::hmacSha256(key, use));
    core::SecretBytes derived{QByteArrayView(bytes)};
    core::SecretBytes::wipe(bytes);
    return derived;
}

} // namespace

core::Result<TokenDomain> TokenDomain::create(const QString &name, const core::SecretBytes &key, const std::optional<TokenAlphabet> &alphabet)
{
    if (key.size() != core::AesGcm::keyBytes)
        return core::Error(core::ErrorKind::Usage, TokenTexts::tr("The key of a token domain has %1 bytes.").arg(core::AesGcm::keyBytes));
    TokenDomain domain;
    domain.m_name = name;
    domain.m_tweak = name.toUtf8().left(Ff1Cipher::mostTweakBytes);
    domain.m_alphabet = alphabet;
    // One key for one use.
    HALLMARKER_ASSIGN(domain.m_sealKey, derivedKey(key, QByteArrayLiteral("hallmarker token seal")));
    HALLMARKER_ASSIGN(domain.m_nonceKey, derivedKey(key, QByteArrayLiteral("hallmarker token nonce")));
    if (alphabet) {
        HALLMARKER_ASSIGN(domain.m_formatKey, derivedKey(key, QByteArrayLiteral("hallmarker token format")));
        HALLMARKER_ASSIGN(Ff1Cipher cipher, Ff1Cipher::create(domain.m_formatKey, alphabet->size()));
        domain.m_cipher = std::move(cipher);
    }
    return domain;
}

/// Exactly one of the two.
struct TokenDomain::Tools {
    std::optional<Ff1Cipher> cipher;
    std::optional<TokenSeal> seal;
    Ff1Cipher::Digits digits;
    std::vector<Ff1Cipher::Digits> together; ///< of a batch; their memory is kept
    QByteArray sealed;

    core::Result<QString> token(const TokenDomain &domain, const QString &value)
    {
        if (cipher) {
            domain.m_alphabet->readDigits(value, digits);
            HALLMARKER_TRY(cipher->encrypt(digits, domain.m_tweak));
            return domain.m_alphabet->withDigits(value, digits);
        }
        if (!seal->seal(value.toUtf8(), sealed))
            return core::Error(core::ErrorKind::Unavailable, TokenTexts::tr("The cryptographic library could not make a token."));
        return base32Of(sealed);
    }

    /// Batch after batch, from one value on to before another.
    core::Result<void> tokens(const TokenDomain &domain, const QStringList &values, qsizetype from, qsizetype to, QString *into)
    {
        constexpr qsizetype batch = 256;
        for (qsizetype first = from; first < to; first += batch) {
            const qsizetype count = std::min(batch, to - first);
            if (!cipher) {
                for (qsizetype i = first; i < first + count; ++i) {
                    HALLMARKER_ASSIGN(into[i], token(domain, values.at(i)));
                }
                continue;
            }
            together.resize(std::size_t(batch));
            for (qsizetype i = 0; i < count; ++i)
                domain.m_alphabet->readDigits(values.at(first + i), together[std::size_t(i)]);
            HALLMARKER_TRY(cipher->encryptAll(std::span(together).first(std::size_t(count)), domain.m_tweak));
            for (qsizetype i = 0; i < count; ++i)
                into[first + i] = domain.m_alphabet->withDigits(values.at(first + i), together[std::size_t(i)]);
        }
        return {};
    }
};

core::Result<TokenDomain::Tools> TokenDomain::tools() const
{
    Tools tools;
    if (m_alphabet) {
        HALLMARKER_ASSIGN(Ff1Cipher cipher, Ff1Cipher::create(m_formatKey, m_alphabet->size()));
        tools.cipher = std::move(cipher);
    } else {
        HALLMARKER_ASSIGN(TokenSeal seal, TokenSeal::create(m_sealKey, m_nonceKey, m_tweak));
        tools.seal = std::move(seal);
    }
    return tools;
}

core::Result<QString> TokenDomain::token(const QString &value) const
{
    HALLMARKER_ASSIGN(Tools one, tools());
    return one.token(*this, value);
}

core::Result<QStringList> TokenDomain::tokens(const QStringList &values, int threads) const
{
    constexpr qsizetype leastShare = 2000; // below it a thread costs more than it saves
    const qsizetype parts = std::clamp<qsizetype>(values.size() / leastShare, 1, std::max(1, threads));
    QStringList result(values.size());
    QString *into = result.data(); // detached once, before the threads
    std::vector<std::optional<core::Error>> errors(static_cast<std::size_t>(parts));
    const auto work = [&](qsizetype part) {
        auto own = tools();
        if (!own) {
            errors[std::size_t(part)] = own.error();
            return;
        }
        if (const auto made = own->tokens(*this, values, values.size() * part / parts, values.size() * (part + 1) / parts, into); !made)
            errors[std::size_t(part)] = made.error();
    };
    std::vector<std::thread> others;
    for (qsizetype part = 1; part < parts; ++part)
        others.emplace_back(work, part);
    work(0);
    for (std::thread &thread : others)
        thread.join();
    for (const std::optional<core::Error> &error : errors)
        if (error)
            return *error;
    return result;
}

core::Result<QString> TokenDomain::value(const QString &token) const
{
    if (m_cipher) {
        Ff1Cipher::Digits digits = m_alphabet->digitsOf(token);
        HALLMARKER_TRY(m_cipher->decrypt(digits, m_tweak));
        return m_alphabet->withDigits(token, digits);
    }
    const auto bytes = bytesOfToken(token);
    if (!bytes || bytes->size() < opaqueNonceBytes + core::AesGcm::tagBytes)
        return core::Error(core::ErrorKind::Integrity, TokenTexts::tr("\"%1\" is no token of the domain %2.").arg(token.left(40), m_name));
    const auto plain = core::AesGcm::open(m_sealKey, bytes->left(opaqueNonceBytes), QByteArrayView(*bytes).sliced(opaqueNonceBytes), m_tweak);
    if (!plain)
        return core::Error(core::ErrorKind::Integrity, TokenTexts::tr("\"%1\" is no token of the domain %2, or of another version of its key.").arg(token.left(40), m_name));
    return QString::fromUtf8(plain->view());
}

} // namespace hallmarker::checks
