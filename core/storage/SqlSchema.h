#pragma once

#include "core/storage/SqlConnection.h"

#include <QStringList>

namespace hallmarker::core {

/// Tables of a workspace, as numbered steps. A step that has shipped never changes; a change is a further step.
class SqlSchema {
public:
    static constexpr int currentVersion = 4;
    /// SQLite's header field that tells our files from others ("Hlmk").
    static constexpr int applicationId = 0x486c6d6b;

    /// Statements that lead from version-1 to version, for a backend.
    static QStringList step(Backend backend, int version, const QString &schema);

    /// Makes all tables of a new workspace, in the caller's transaction.
    static Result<void> create(SqlConnection &connection, const WorkspaceLocation &location);
    /// The version a workspace has; ErrorKind::Unreadable when it is none of ours.
    static Result<int> version(SqlConnection &connection, const WorkspaceLocation &location);
    /// The column that tells an encrypted attachment; older workspaces, which are read as they are, have none.
    static QString blobNonceColumn(int version) { return version >= 3 ? QStringLiteral("nonce") : QStringLiteral("NULL"); }
    /// Brings an older workspace up, one transaction a step, after a backup (the path of the copy, or the name of the schema that
    /// holds the copied tables, is returned; empty when nothing had to be done). A newer one is refused.
    /// Read-only, nothing is changed: an older one is read as it is, and so is one that only newer programs may write.
    static Result<QString> migrate(SqlConnection &connection, const WorkspaceLocation &location, bool readOnly);
    /// PostgreSQL: steps down to the role that may not change the log.
    static Result<void> takeApplicationRole(SqlConnection &connection, const WorkspaceLocation &location);
};

} // namespace hallmarker::core
