#include "core/storage/KeyCustody.h"

#include "core/json/CanonicalJson.h"
#include "core/keys/DurableFile.h"
#include "core/keys/SealedKeyFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <cstdio>

namespace hallmarker::core {

KeyCustody::KeyCustody(const WorkspaceLocation &location, QString workspaceId, QString passphrase)
    : m_location(location), m_workspaceId(std::move(workspaceId)), m_passphrase(std::move(passphrase))
{
}

QString KeyCustody::keyFile() const
{
    if (m_location.backend == Backend::Sqlite)
        return m_location.path + QLatin1String(".key");
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QLatin1String("/hallmarker/keys/") + m_workspaceId + QLatin1String(".key");
}

Result<SignerKey> KeyCustody::generate(const QString &origin) const
{
    HALLMARKER_ASSIGN(const Ed25519PrivateKey key, Ed25519PrivateKey::generate());
    return SignerKey::create(origin, key);
}

Result<void> KeyCustody::saveAs(const QString &path, const SignerKey &key) const
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error(ErrorKind::Io, QCoreApplication::translate("KeyCustody", "The folder of the key file %1 cannot be made.").arg(path), {}, {.file = path});
    if (m_passphrase.isEmpty())
        return SealedKeyFile::saveUnsealed(path, key.verifierKey().name(), key.toText(), UnsealedWarning::AnyoneWhoReadsTheFileCanUseTheKey);
    return SealedKeyFile::save(path, key.verifierKey().name(), key.toText(), SecretBytes(QByteArrayView(m_passphrase.toUtf8())));
}

Result<SignerKey> KeyCustody::loadFrom(const QString &path) const
{
    if (!QFileInfo::exists(path))
        return Error(ErrorKind::Denied, QCoreApplication::translate("KeyCustody", "The signing key of this workspace is not on this machine (%1). You can read and write, but not sign checkpoints.").arg(path), {}, {.file = path});
    HALLMARKER_ASSIGN(const OpenedKeyFile opened, SealedKeyFile::load(path, SecretBytes(QByteArrayView(m_passphrase.toUtf8()))));
    return SignerKey::fromText(opened.secret);
}

Result<void> KeyCustody::save(const SignerKey &key) const
{
    return saveAs(keyFile(), key);
}

Result<void> KeyCustody::saveNext(const SignerKey &key) const
{
    return saveAs(keyFile() + QLatin1String(".next"), key);
}

Result<void> KeyCustody::adoptNext() const
{
    const QString path = keyFile();
    if (std::rename(QFile::encodeName(path + QLatin1String(".next")).constData(), QFile::encodeName(path).constData()) != 0)
        return DurableFile::failure(path, errno);
    return DurableFile::syncFolder(QFileInfo(path).absolutePath());
}

Result<SignerKey> KeyCustody::load() const
{
    return loadFrom(keyFile());
}

Result<SignerKey> KeyCustody::load(const VerifierKey &current) const
{
    const QString next = keyFile() + QLatin1String(".next");
    Result<SignerKey> present = load();
    if ((present && present->verifierKey() == current) || !QFileInfo::exists(next))
        return present;
    HALLMARKER_ASSIGN(const SignerKey waiting, loadFrom(next));
    if (waiting.verifierKey() != current)
        return present;
    HALLMARKER_TRY(adoptNext());
    return waiting;
}

Result<bool> KeyCustody::isSealed() const
{
    return QFileInfo::exists(keyFile()) ? SealedKeyFile::isSealed(keyFile()) : Result<bool>(false);
}

Result<KeyRing> KeyCustody::ring(SqlConnection &connection)
{
    HALLMARKER_ASSIGN(const QVariant text, connection.value(QStringLiteral("SELECT value FROM meta WHERE key = 'key_ring'")));
    HALLMARKER_ASSIGN(const QJsonValue json, parseJson(text.toString().toUtf8()));
    return KeyRing::fromJson(json.toObject());
}

Result<void> KeyCustody::storeRing(SqlConnection &connection, const KeyRing &ring)
{
    const auto done = connection.run(QStringLiteral("INSERT INTO meta (key, value) VALUES ('key_ring', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"), {QString::fromUtf8(CanonicalJson::of(ring.toJson()))});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace hallmarker::core
