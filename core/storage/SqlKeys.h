#pragma once

#include "core/keys/KeyRing.h"
#include "core/storage/SqlConnection.h"
#include "core/storage/SqlDialect.h"

#include <optional>

namespace hallmarker::core {

/// The signing keys of a workspace. Public keys are rows; the private one lies in "<workspace>.key" beside an SQLite
/// file (readable by its owner only) or, on PostgreSQL, in its row, sealed when there is a passphrase.
class SqlKeys {
public:
    /// Makes a key and hands out what its row holds. On SQLite its file is written as "<workspace>.key.next": adopt()
    /// gives it its name once the row is committed.
    struct Fresh {
        SignerKey signer;
        QByteArray privateFile;
    };
    static Result<Fresh> make(const SqlDialect &dialect, const QString &keyName, const QString &passphrase);
    static Result<void> adopt(const SqlDialect &dialect);
    static Result<void> insert(SqlConnection &connection, qint64 number, const Fresh &key, qint64 atMs);

    static Result<QStringList> vkeys(SqlConnection &connection);
    static Result<QList<VerifierKey>> verifierKeys(SqlConnection &connection);
    static Result<KeyRing> ring(SqlConnection &connection);
    /// The key that signs now. Nothing: it is sealed and there is no passphrase, or its file is not here (`why` tells).
    /// A wrong passphrase and a damaged file are errors.
    static Result<std::optional<SignerKey>> load(SqlConnection &connection, const QString &passphrase, Error &why);
};

} // namespace hallmarker::core
