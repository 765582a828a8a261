#include "core/storage/SqlKeys.h"

#include "core/keys/DurableFile.h"
#include "core/keys/SealedKeyFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace hallmarker::core {

namespace {

QString keyPath(const SqlDialect &dialect)
{
    return dialect.location().path + QStringLiteral(".key");
}

QString nextKeyPath(const SqlDialect &dialect)
{
    return keyPath(dialect) + QStringLiteral(".next");
}

Result<QByteArray> sealedBytes(const SignerKey &signer, const QString &passphrase)
{
    const QString &name = signer.verifierKey().name();
    if (passphrase.isEmpty())
        return SealedKeyFile::unsealed(name, signer.toText(), UnsealedWarning::AnyoneWhoReadsTheFileCanUseTheKey);
    const SecretBytes salt = SecretBytes::random(16);
    const SecretBytes nonce = SecretBytes::random(12);
    if (salt.isEmpty() || nonce.isEmpty())
        return Error(ErrorKind::Unavailable, QCoreApplication::translate("SqlKeys", "The system has no random numbers for a key."));
    return SealedKeyFile::seal(name, signer.toText(), SecretBytes(passphrase.toUtf8()), salt.view().toByteArray(),
                               nonce.view().toByteArray());
}

/// The key of a file, when it is the one that `vkey` names.
Result<std::optional<SignerKey>> openKey(const QByteArray &bytes, const QString &passphrase, const QString &vkey)
{
    HALLMARKER_ASSIGN(const OpenedKeyFile opened, SealedKeyFile::open(bytes, SecretBytes(passphrase.toUtf8())));
    HALLMARKER_ASSIGN(const SignerKey signer, SignerKey::fromText(opened.secret));
    if (signer.verifierKey().toText() != vkey)
        return std::optional<SignerKey>();
    return std::optional<SignerKey>(signer);
}

Result<QByteArray> keyFileBytes(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return Error(ErrorKind::Unavailable,
                     QCoreApplication::translate("SqlKeys", "The signing key %1 is not there, so nothing can be signed. Put the file "
                                                            "back beside the workspace.")
                         .arg(path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error(ErrorKind::Denied,
                     QCoreApplication::translate("SqlKeys", "The signing key %1 cannot be read, so nothing can be signed: %2.")
                         .arg(path, file.errorString()));
    }
    return file.read(SealedKeyFile::maxBytes + 1);
}

} // namespace

Result<SqlKeys::Fresh> SqlKeys::make(const SqlDialect &dialect, const QString &keyName, const QString &passphrase)
{
    HALLMARKER_ASSIGN(const Ed25519PrivateKey key, Ed25519PrivateKey::generate());
    Fresh fresh;
    HALLMARKER_ASSIGN(fresh.signer, SignerKey::create(keyName, key));
    HALLMARKER_ASSIGN(const QByteArray bytes, sealedBytes(fresh.signer, passphrase));
    if (dialect.location().backend == StorageBackend::Sqlite) {
        HALLMARKER_TRY(DurableFile::write(nextKeyPath(dialect), bytes, DurableFile::Existing::Replace, DurableFile::Readers::OwnerOnly));
        HALLMARKER_TRY(DurableFile::syncFolder(QFileInfo(keyPath(dialect)).absolutePath()));
    } else {
        fresh.privateFile = bytes;
    }
    return fresh;
}

Result<void> SqlKeys::adopt(const SqlDialect &dialect)
{
    if (dialect.location().backend != StorageBackend::Sqlite)
        return {};
    if (std::rename(QFile::encodeName(nextKeyPath(dialect)).constData(), QFile::encodeName(keyPath(dialect)).constData()) != 0)
        return DurableFile::failure(keyPath(dialect), errno);
    return DurableFile::syncFolder(QFileInfo(keyPath(dialect)).absolutePath());
}

Result<void> SqlKeys::insert(SqlConnection &connection, qint64 number, const Fresh &key, qint64 atMs)
{
    HALLMARKER_TRY(connection.exec("INSERT INTO signing_key(num, vkey, valid_from_ms, private_file) VALUES(?, ?, ?, ?)",
                                   {number, key.signer.verifierKey().toText(), atMs, sqlBytes(key.privateFile)}));
    return {};
}

Result<QStringList> SqlKeys::vkeys(SqlConnection &connection)
{
    QStringList found;
    HALLMARKER_TRY(connection.each("SELECT vkey FROM signing_key ORDER BY num", {},
                                   [&found](const QSqlQuery &row) { found += row.value(0).toString(); }));
    return found;
}

Result<QList<VerifierKey>> SqlKeys::verifierKeys(SqlConnection &connection)
{
    HALLMARKER_ASSIGN(const QStringList texts, vkeys(connection));
    QList<VerifierKey> keys;
    for (const QString &text : texts) {
        HALLMARKER_ASSIGN(const VerifierKey key, VerifierKey::fromText(text));
        keys += key;
    }
    return keys;
}

Result<KeyRing> SqlKeys::ring(SqlConnection &connection)
{
    HALLMARKER_ASSIGN(const QList<VerifierKey> keys, verifierKeys(connection));
    QList<qint64> times;
    HALLMARKER_TRY(connection.each("SELECT valid_from_ms FROM signing_key ORDER BY num", {},
                                   [&times](const QSqlQuery &row) { times += row.value(0).toLongLong(); }));
    KeyRing ring;
    for (qsizetype i = 0; i < keys.size() && i < times.size(); ++i) {
        if (i == 0) {
            ring = KeyRing::startedWith(keys.at(i), times.at(i));
        } else {
            HALLMARKER_ASSIGN(ring, ring.rotated(keys.at(i), times.at(i)));
        }
    }
    return ring;
}

Result<std::optional<SignerKey>> SqlKeys::load(SqlConnection &connection, const QString &passphrase, Error &why)
{
    const SqlDialect &dialect = connection.dialect();
    QString vkey;
    QByteArray stored;
    HALLMARKER_TRY(connection.each("SELECT vkey, private_file FROM signing_key ORDER BY num DESC LIMIT 1", {},
                                   [&](const QSqlQuery &row) {
                                       vkey = row.value(0).toString();
                                       stored = row.value(1).toByteArray();
                                   }));
    const auto judged = [&](Result<std::optional<SignerKey>> opened) -> Result<std::optional<SignerKey>> {
        if (!opened && opened.error().kind == ErrorKind::Denied && passphrase.isEmpty()) {
            why = opened.error();
            return std::optional<SignerKey>();
        }
        return opened;
    };
    if (dialect.location().backend != StorageBackend::Sqlite)
        return judged(openKey(stored, passphrase, vkey));

    const Result<QByteArray> present = keyFileBytes(keyPath(dialect));
    if (present) {
        HALLMARKER_ASSIGN(const std::optional<SignerKey> key, judged(openKey(*present, passphrase, vkey)));
        if (key || !why.message.isEmpty())
            return key;
        why = Error(ErrorKind::Integrity,
                    QCoreApplication::translate("SqlKeys", "The key file %1 belongs to another workspace or is an old one, so nothing can "
                                                           "be signed.")
                        .arg(keyPath(dialect)));
    } else {
        why = present.error();
    }
    // A rotation that was committed and then interrupted: the new key has only its old name.
    if (const Result<QByteArray> next = keyFileBytes(nextKeyPath(dialect)); next) {
        HALLMARKER_ASSIGN(const std::optional<SignerKey> key, judged(openKey(*next, passphrase, vkey)));
        if (key) {
            HALLMARKER_TRY(adopt(dialect));
            return key;
        }
    }
    return std::optional<SignerKey>();
}

} // namespace hallmarker::core
