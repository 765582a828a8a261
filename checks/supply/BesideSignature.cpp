#include "checks/supply/BesideSignature.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>
#include <optional>

namespace hallmarker::checks {

namespace {

struct SignatureTexts {
    Q_DECLARE_TR_FUNCTIONS(SignatureTexts)
};

constexpr qint64 maxBundleBytes = 64 << 20;

struct Place {
    QString signature; ///< path
    QString name;      ///< of the file as the signature would name it
};

QList<Place> placesOf(const QString &path)
{
    const QFileInfo file(path);
    QList<Place> places;
    for (const char *ending : {".sig", ".sigstore.json", ".sigstore", ".asc", ".minisig"})
        places.append({QString(path + QLatin1String(ending)), file.fileName()});
    places.append({QString(file.absolutePath() + QStringLiteral("/model.sig")), file.fileName()});
    // A signed folder has its signature beside it.
    const QFileInfo folder(file.absolutePath());
    for (const QString &name : {QString(folder.fileName() + QStringLiteral(".sig")), QStringLiteral("model.sig")})
        places.append({QString(folder.absolutePath() + QLatin1Char('/') + name), file.fileName()});
    return places;
}

/// What is signed: pre-authentication encoding of DSSE 1.
QByteArray signedBytes(const QByteArray &type, const QByteArray &payload)
{
    return "DSSEv1 " + QByteArray::number(type.size()) + ' ' + type + ' ' + QByteArray::number(payload.size()) + ' ' + payload;
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> source(BIO_new_mem_buf(publicKey.constData(), int(publicKey.size())), BIO_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(PEM_read_bio_PUBKEY(source.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    if (!key || EVP_PKEY_base_id(key.get()) != EVP_PKEY_EC)
        return false;
    const int bits = EVP_PKEY_bits(key.get());
    const EVP_MD *hash = bits <= 256 ? EVP_sha256() : bits <= 384 ? EVP_sha384() : EVP_sha512();
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    return context && EVP_DigestVerifyInit(context.get(), nullptr, hash, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()), std::size_t(signature.size()), reinterpret_cast<const unsigned char *>(message.constData()), std::size_t(message.size())) == 1;
}

std::optional<QByteArray> digestOf(const QString &path, const QString &algorithm)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || (algorithm != QLatin1String("sha256") && algorithm != QLatin1String("blake2b")))
        return std::nullopt;
    QCryptographicHash hash(algorithm == QLatin1String("sha256") ? QCryptographicHash::Sha256 : QCryptographicHash::Blake2b_512);
    return hash.addData(&file) ? std::optional(hash.result().toHex()) : std::nullopt;
}

/// The root digest of the statement covers the digests of the resources in their order.
bool hasRootDigest(const QJsonObject &statement, const QJsonArray &resources)
{
    const QJsonArray subjects = statement.value(u"subject").toArray();
    QByteArray digests;
    for (const QJsonValue &resource : resources)
        digests += QByteArray::fromHex(resource[u"digest"].toString().toLatin1());
    return subjects.size() == 1 && subjects.at(0)[u"digest"][u"sha256"].toString().toLatin1() == QCryptographicHash::hash(digests, QCryptographicHash::Sha256).toHex();
}

/// Every name once, below the folder.
bool hasPlainNames(const QJsonArray &resources)
{
    QSet<QString> names;
    for (const QJsonValue &resource : resources) {
        const QString name = resource[u"name"].toString();
        if (name.isEmpty() || name.startsWith(QLatin1Char('/')) || name.split(QLatin1Char('/')).contains(QStringLiteral("..")) || names.contains(name))
            return false;
        names.insert(name);
    }
    return true;
}

BesideSignature::State stateOf(const QString &path, const Place &place, const QByteArray &publicKey)
{
    using State = BesideSignature::State;
    QFile file(place.signature);
    if (file.size() > maxBundleBytes || !file.open(QIODevice::ReadOnly))
        return State::Broken;
    const QByteArray content = file.readAll();
    const bool isJson = content.trimmed().startsWith('{');
    const QJsonObject envelope = QJsonDocument::fromJson(content).object().value(u"dsseEnvelope").toObject();
    if (envelope.isEmpty())
        return isJson && content.contains("dsseEnvelope") ? State::Broken : State::NotRead;
    const QByteArray type = envelope.value(u"payloadType").toString().toUtf8();
    const QByteArray payload = QByteArray::fromBase64(envelope.value(u"payload").toString().toLatin1());
    const QJsonArray signatures = envelope.value(u"signatures").toArray();
    const QJsonObject statement = QJsonDocument::fromJson(payload).object();
    if (statement.value(u"predicateType").toString() != QLatin1String("https://model_signing/signature/v1.0"))
        return statement.isEmpty() ? State::Broken : State::NotRead;
    const QJsonArray resources = statement.value(u"predicate").toObject().value(u"resources").toArray();
    if (signatures.size() != 1 || resources.isEmpty() || !hasRootDigest(statement, resources) || !hasPlainNames(resources))
        return State::Broken;
    State state = State::NotNamed;
    for (const QJsonValue &resource : resources) {
        const QString name = resource[u"name"].toString();
        if (name != place.name && !(resources.size() == 1 && name == QLatin1String(".")))
            continue;
        const auto digest = digestOf(path, resource[u"algorithm"].toString());
        if (!digest)
            return State::NotRead;
        state = *digest == resource[u"digest"].toString().toLatin1() ? State::Unverified : State::OtherContent;
    }
    if (state != State::Unverified || publicKey.isEmpty())
        return state;
    return isSignedBy(publicKey, signedBytes(type, payload), QByteArray::fromBase64(signatures.at(0)[u"sig"].toString().toLatin1())) ? State::Verified : State::WrongKey;
}

} // namespace

BesideSignature BesideSignature::of(const QString &path, const QByteArray &publicKey)
{
    BesideSignature found;
    const QList<Place> places = placesOf(path);
    for (const Place &place : places) {
        if (place.signature == path || !QFileInfo(place.signature).isFile())
            continue;
        const State state = stateOf(path, place, publicKey);
        // A signature of the folder above that does not name the file is none of its own.
        if (found.state == State::None || (found.state == State::NotNamed && state != State::NotNamed)) {
            found.state = state;
            found.file = QFileInfo(place.signature).fileName();
        }
    }
    return found;
}

QString BesideSignature::label() const
{
    switch (state) {
    case State::None: return SignatureTexts::tr("none");
    case State::NotRead: return SignatureTexts::tr("%1: present, not verified").arg(file);
    case State::Broken: return SignatureTexts::tr("%1: cannot be read").arg(file);
    case State::OtherContent: return SignatureTexts::tr("%1: made for other content").arg(file);
    case State::NotNamed: return SignatureTexts::tr("%1: does not name this file").arg(file);
    case State::Unverified: return SignatureTexts::tr("%1: names this content, signature not verified").arg(file);
    case State::WrongKey: return SignatureTexts::tr("%1: not made with the given key").arg(file);
    case State::Verified: return SignatureTexts::tr("%1: verified with the given key").arg(file);
    }
    return {};
}

} // namespace hallmarker::checks
