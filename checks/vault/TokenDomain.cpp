#include "checks/vault/TokenDomain.h"

#include "core/keys/AesGcm.h"
#include "core/keys/HmacSha256.h"

#include <QCoreApplication>

namespace hallmarker::checks {

namespace {

struct TokenTexts {
    Q_DECLARE_TR_FUNCTIONS(TokenTexts)
};

constexpr char tokenSigns[] = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32, lower case
constexpr qsizetype opaqueNonceBytes = core::AesGcm::nonceBytes;

QString base32Of(const QByteArray &bytes)
{
    QString text = QStringLiteral("t_");
    quint32 held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8) | quint8(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += QLatin1Char(tokenSigns[(held >> bits) & 31]);
        }
    }
    if (bits > 0)
        text += QLatin1Char(tokenSigns[(held << (5 - bits)) & 31]);
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
        HALLMARKER_ASSIGN(const core::SecretBytes formatKey, derivedKey(key, QByteArrayLiteral("hallmarker token format")));
        HALLMARKER_ASSIGN(Ff1Cipher cipher, Ff1Cipher::create(formatKey, alphabet->size()));
        domain.m_cipher = std::move(cipher);
    }
    return domain;
}

core::Result<QString> TokenDomain::token(const QString &value) const
{
    if (m_cipher) {
        Ff1Cipher::Digits digits = m_alphabet->digitsOf(value);
        HALLMARKER_TRY(m_cipher->encrypt(digits, m_tweak));
        return m_alphabet->withDigits(value, digits);
    }
    const QByteArray plain = value.toUtf8();
    HALLMARKER_ASSIGN(const QByteArray synthetic, core::hmacSha256(m_nonceKey, QByteArray(m_tweak + '\0' + plain)));
    const QByteArray nonce = synthetic.left(opaqueNonceBytes);
    HALLMARKER_ASSIGN(const QByteArray sealed, core::AesGcm::seal(m_sealKey, nonce, plain, m_tweak));
    return base32Of(nonce + sealed);
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
