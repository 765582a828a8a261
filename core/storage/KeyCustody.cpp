#include "core/storage/KeyCustody.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/keys/DurableFile.h"
#include "core/keys/SealedKeyFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <cstdio>

namespace hallmarker::core {

namespace {

Result<Digest> digestOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Unreadable, QCoreApplication::translate("KeyCustody", "The key file %1 could not be read: %2.").arg(path, file.errorString()), {}, {.file = path});
    return Hasher::of(file.read(SealedKeyFile::maxBytes));
}

} // namespace

KeyCustody::KeyCustody(const WorkspaceLocation &location, QString workspaceId, HeldPassphrase &passphrase)
    : m_location(location), m_workspaceId(std::move(workspaceId)), m_passphrase(passphrase)
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

Result<void> KeyCustody::saveAs(const QString &path, const SignerKey &key, const QString &passphrase) const
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error(ErrorKind::Io, QCoreApplication::translate("KeyCustody", "The folder of the key file %1 cannot be made.").arg(path), {}, {.file = path});
    if (passphrase.isEmpty())
        return SealedKeyFile::saveUnsealed(path, key.verifierKey().name(), key.toText(), UnsealedWarning::AnyoneWhoReadsTheFileCanUseTheKey);
    return SealedKeyFile::save(path, key.verifierKey().name(), key.toText(), SecretBytes(QByteArrayView(passphrase.toUtf8())));
}

Result<SignerKey> KeyCustody::loadFrom(const QString &path) const
{
    if (!QFileInfo::exists(path))
        return Error(ErrorKind::Denied, QCoreApplication::translate("KeyCustody", "The signing key of this workspace is not on this machine (%1). You can read and write, but not sign checkpoints.").arg(path), {}, {.file = path});
    HALLMARKER_ASSIGN(const bool isFileSealed, SealedKeyFile::isSealed(path));
    const QString passphrase = isFileSealed ? m_passphrase.needed([this](const QString &word) { return tryToOpen(word).isOk(); }) : QString();
    HALLMARKER_ASSIGN(const OpenedKeyFile opened, SealedKeyFile::load(path, SecretBytes(QByteArrayView(passphrase.toUtf8()))));
    return SignerKey::fromText(opened.secret);
}

Result<void> KeyCustody::save(const SignerKey &key) const
{
    return saveAs(keyFile(), key, m_passphrase.text());
}

Result<void> KeyCustody::saveNext(const SignerKey &key) const
{
    // Sealed like the present one: a passphrase that the workspace does not have must not get into it this way.
    HALLMARKER_ASSIGN(const bool isPresentSealed, isSealed());
    return saveAs(keyFile() + QLatin1String(".next"), key, isPresentSealed ? m_passphrase.text() : QString());
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

Result<void> KeyCustody::tryToOpen(const QString &passphrase) const
{
    const auto opened = SealedKeyFile::load(keyFile(), SecretBytes(QByteArrayView(passphrase.toUtf8())));
    return opened ? Result<void>() : Result<void>(opened.error());
}

QString KeyCustody::changedFile() const
{
    return keyFile() + QLatin1String(".changed");
}

bool KeyCustody::hasChanged() const
{
    return QFileInfo::exists(changedFile());
}

Result<Digest> KeyCustody::saveChanged(const SignerKey &key, const QString &passphrase) const
{
    HALLMARKER_TRY(saveAs(changedFile(), key, passphrase));
    return digestOfFile(changedFile());
}

Result<void> KeyCustody::nameChanged(SqlConnection &connection, const Digest &file)
{
    const auto done = connection.run(QStringLiteral("INSERT INTO meta (key, value) VALUES ('key_file_changed', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"), {file.toString()});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> KeyCustody::settleChanged(SqlConnection &connection) const
{
    if (!hasChanged())
        return {}; // another program was here first
    HALLMARKER_ASSIGN(const QVariant named, connection.value(QStringLiteral("SELECT value FROM meta WHERE key = 'key_file_changed'")));
    HALLMARKER_ASSIGN(const Digest digest, digestOfFile(changedFile()));
    const QByteArray from = QFile::encodeName(changedFile());
    const QByteArray to = QFile::encodeName(keyFile());
    const bool isNamed = named.toString() == digest.toString();
    // What is not named was never the key of anything, and may hold it without a passphrase.
    if (isNamed ? std::rename(from.constData(), to.constData()) != 0 : std::remove(from.constData()) != 0)
        return DurableFile::failure(keyFile(), errno);
    return DurableFile::syncFolder(QFileInfo(keyFile()).absolutePath());
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
