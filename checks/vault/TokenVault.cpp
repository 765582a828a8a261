#include "checks/vault/TokenVault.h"

#include "core/json/CanonicalJson.h"
#include "core/keys/AesGcm.h"
#include "core/keys/DurableFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hallmarker::checks {

namespace {

struct VaultTexts {
    Q_DECLARE_TR_FUNCTIONS(VaultTexts)
};

constexpr int vaultFormat = 1;

/// What a wrapped key is bound to, so that keys cannot be exchanged for each other.
QByteArray bindingOf(const VaultDomain &domain, int version)
{
    return QByteArray("hallmarker token key " + QByteArray::number(version) + '\0' + domain.name.toUtf8() + '\0' + domain.alphabet.toUtf8());
}

core::Result<WrappedKey> wrapped(const VaultDomain &domain, int version, const core::SecretBytes &key, const core::SecretBytes &vaultKey)
{
    const core::SecretBytes nonce = core::SecretBytes::random(core::AesGcm::nonceBytes);
    if (key.size() != core::AesGcm::keyBytes || nonce.isEmpty())
        return core::Error(core::ErrorKind::Unavailable, VaultTexts::tr("The operating system gave no random bytes for a key."));
    const QByteArray bytes = nonce.view().toByteArray();
    HALLMARKER_ASSIGN(const QByteArray sealed, core::AesGcm::seal(vaultKey, bytes, key.view(), bindingOf(domain, version)));
    return WrappedKey{version, bytes, sealed};
}

core::Error brokenVault()
{
    return core::Error(core::ErrorKind::Integrity, VaultTexts::tr("The file is no vault that can be understood."));
}

} // namespace

core::Result<TokenVault> TokenVault::fromJson(const QJsonObject &object)
{
    if (object.value(u"hallmarkerVault").toInt() != vaultFormat)
        return brokenVault();
    TokenVault vault;
    for (const QJsonValue &value : object.value(u"domains").toArray()) {
        VaultDomain domain{value[u"name"].toString(), value[u"alphabet"].toString(), {}};
        for (const QJsonValue &key : value[u"keys"].toArray())
            domain.keys.append({key[u"version"].toInt(), QByteArray::fromBase64(key[u"nonce"].toString().toLatin1()), QByteArray::fromBase64(key[u"sealed"].toString().toLatin1())});
        if (domain.name.isEmpty() || domain.keys.isEmpty() || vault.find(domain.name) != nullptr)
            return brokenVault();
        vault.m_domains.append(domain);
    }
    return vault;
}

QJsonObject TokenVault::toJson() const
{
    QJsonArray domains;
    for (const VaultDomain &domain : m_domains) {
        QJsonArray keys;
        for (const WrappedKey &key : domain.keys)
            keys.append(QJsonObject{{QStringLiteral("version"), key.version}, {QStringLiteral("nonce"), QString::fromLatin1(key.nonce.toBase64())}, {QStringLiteral("sealed"), QString::fromLatin1(key.sealed.toBase64())}});
        domains.append(QJsonObject{{QStringLiteral("name"), domain.name}, {QStringLiteral("alphabet"), domain.alphabet}, {QStringLiteral("keys"), keys}});
    }
    return {{QStringLiteral("hallmarkerVault"), vaultFormat}, {QStringLiteral("domains"), domains}};
}

core::Result<TokenVault> TokenVault::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::NotFound, VaultTexts::tr("The vault %1 could not be opened: %2").arg(path, file.errorString()), {}, {.file = path});
    if (file.size() > (16 << 20))
        return brokenVault().at({.file = path});
    const auto json = core::parseJson(file.readAll(), path);
    if (!json)
        return json.error();
    auto vault = fromJson(json->toObject());
    return vault ? vault : core::Result<TokenVault>(vault.error().at({.file = path}));
}

core::Result<void> TokenVault::save(const QString &path) const
{
    HALLMARKER_TRY(core::DurableFile::write(path, QJsonDocument(toJson()).toJson(), core::DurableFile::Existing::Replace, core::DurableFile::Readers::OwnerOnly));
    return core::DurableFile::syncFolder(QFileInfo(path).absolutePath());
}

const VaultDomain *TokenVault::find(const QString &name) const
{
    const auto found = std::find_if(m_domains.begin(), m_domains.end(), [&name](const VaultDomain &domain) { return domain.name == name; });
    return found == m_domains.end() ? nullptr : &*found;
}

core::Result<void> TokenVault::addDomain(const QString &name, const QString &alphabet, const core::SecretBytes &vaultKey)
{
    if (name.trimmed().isEmpty() || name.toUtf8().size() > Ff1Cipher::mostTweakBytes)
        return core::Error(core::ErrorKind::Usage, VaultTexts::tr("A domain needs a name of at most %1 bytes.").arg(Ff1Cipher::mostTweakBytes));
    if (find(name) != nullptr)
        return core::Error(core::ErrorKind::Conflict, VaultTexts::tr("The vault has a domain \"%1\" already.").arg(name));
    if (!alphabet.isEmpty())
        HALLMARKER_TRY(TokenAlphabet::fromText(alphabet));
    VaultDomain domain{name, alphabet, {}};
    HALLMARKER_ASSIGN(const WrappedKey key, wrapped(domain, 1, core::SecretBytes::random(core::AesGcm::keyBytes), vaultKey));
    domain.keys.append(key);
    m_domains.append(domain);
    return {};
}

core::Result<TokenDomain> TokenVault::open(const QString &name, const core::SecretBytes &vaultKey, int version) const
{
    const VaultDomain *domain = find(name);
    if (domain == nullptr)
        return core::Error(core::ErrorKind::NotFound, VaultTexts::tr("The vault has no domain \"%1\".").arg(name));
    const auto key = std::find_if(domain->keys.begin(), domain->keys.end(), [&](const WrappedKey &one) { return one.version == (version == 0 ? domain->keys.last().version : version); });
    if (key == domain->keys.end())
        return core::Error(core::ErrorKind::NotFound, VaultTexts::tr("The domain %1 has no key of version %2.").arg(name).arg(version));
    const auto bytes = core::AesGcm::open(vaultKey, key->nonce, key->sealed, bindingOf(*domain, key->version));
    if (!bytes)
        return core::Error(core::ErrorKind::Denied, VaultTexts::tr("The key of the domain %1 does not open: it is another vault's key, or the vault was changed.").arg(name));
    std::optional<TokenAlphabet> alphabet;
    if (!domain->alphabet.isEmpty()) {
        HALLMARKER_ASSIGN(alphabet, TokenAlphabet::fromText(domain->alphabet));
    }
    return TokenDomain::create(name, *bytes, alphabet);
}

core::Result<int> TokenVault::renewKey(const QString &name, const core::SecretBytes &vaultKey)
{
    HALLMARKER_TRY(open(name, vaultKey)); // the right vault key, before anything is changed with a wrong one
    const auto domain = std::find_if(m_domains.begin(), m_domains.end(), [&name](const VaultDomain &one) { return one.name == name; });
    const int version = domain->keys.last().version + 1;
    HALLMARKER_ASSIGN(const WrappedKey key, wrapped(*domain, version, core::SecretBytes::random(core::AesGcm::keyBytes), vaultKey));
    domain->keys.append(key);
    return version;
}

core::Result<TokenVault> TokenVault::rewrapped(const core::SecretBytes &oldKey, const core::SecretBytes &newKey) const
{
    TokenVault vault = *this;
    for (VaultDomain &domain : vault.m_domains) {
        for (WrappedKey &key : domain.keys) {
            HALLMARKER_ASSIGN(const core::SecretBytes bytes, core::AesGcm::open(oldKey, key.nonce, key.sealed, bindingOf(domain, key.version)));
            HALLMARKER_ASSIGN(key, wrapped(domain, key.version, bytes, newKey));
        }
    }
    return vault;
}

} // namespace hallmarker::checks
