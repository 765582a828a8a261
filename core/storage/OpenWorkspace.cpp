// Workspace::create and Workspace::open: everything that happens before the first read or write.
#include "core/storage/SqlSchema.h"
#include "core/storage/SqlWorkspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace hallmarker::core {

namespace {

struct OpenWorkspaceTexts {
    Q_DECLARE_TR_FUNCTIONS(OpenWorkspaceTexts)
};

constexpr qint64 largestQuickCheck = 64LL << 20; // bytes; a longer check would be felt at every start

Result<void> checkIntegrity(SqlConnection &connection, const WorkspaceLocation &location)
{
    if (connection.isPostgres() || QFileInfo(location.path).size() > largestQuickCheck)
        return {};
    HALLMARKER_ASSIGN(const QVariant answer, connection.value(QStringLiteral("PRAGMA quick_check(1)")));
    if (answer.toString() != QLatin1String("ok"))
        return Error(ErrorKind::Integrity, OpenWorkspaceTexts::tr("The workspace file %1 is damaged. Restore it from a backup; nothing was changed.").arg(location.path), answer.toString(), {.file = location.path});
    return {};
}

Result<void> fillNewWorkspace(SqlConnection &connection, const WorkspaceLocation &location, const SignerKey &key, const QString &workspaceId, SqlSeat seat)
{
    HALLMARKER_TRY(SqlSchema::create(connection, location));
    const auto meta = connection.run(QStringLiteral("INSERT INTO meta (key, value) VALUES ('workspace_id', ?)"), {workspaceId});
    if (!meta)
        return meta.error();
    HALLMARKER_TRY(KeyCustody::storeRing(connection, KeyRing::startedWith(key.verifierKey(), seat.clock.nowMs())));
    HALLMARKER_TRY(seat.contentKey.create(connection));
    CompactRange range;
    SqlWriteTransaction first(connection, range, QStringLiteral("workspace.created"), seat);
    HALLMARKER_TRY(first.note(QStringLiteral("workspace.created"), {{QStringLiteral("workspace"), workspaceId}, {QStringLiteral("key"), key.verifierKey().toText()}, {QStringLiteral("tool"), QStringLiteral("hallmarker " HALLMARKER_VERSION)}}));
    return first.finish();
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::create(const WorkspaceOptions &options, const Clock &clock, IdSource &ids)
{
    HALLMARKER_ASSIGN(const WorkspaceLocation location, WorkspaceLocation::parse(options.location));
    const bool isFile = location.backend == Backend::Sqlite;
    if (isFile && QFileInfo::exists(location.path))
        return Error(ErrorKind::Conflict, OpenWorkspaceTexts::tr("%1 is there already; it was left as it is.").arg(location.path), {}, {.file = location.path});
    const QFileInfo folder(QFileInfo(location.path).absolutePath());
    if (options.readOnly)
        return Error(ErrorKind::Usage, OpenWorkspaceTexts::tr("A new workspace cannot be read-only."));
    if (isFile && (!folder.isDir() || !folder.isWritable()))
        return Error(ErrorKind::Io, OpenWorkspaceTexts::tr("The folder %1 is missing or write-protected.").arg(folder.filePath()), {}, {.file = location.path});
    const QString workspaceId = ids.next(QStringLiteral("ws"));
    HeldPassphrase passphrase(options.passphrase);
    const KeyCustody custody(location, workspaceId, passphrase);
    ContentKey contentKey(custody, passphrase);
    HALLMARKER_ASSIGN(const SignerKey key, custody.generate(QLatin1String("hallmarker/") + workspaceId));
    const auto fail = [&](const Error &error) {
        if (isFile) {
            for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
                QFile::remove(location.path + suffix);
        }
        QFile::remove(custody.keyFile());
        return error;
    };
    if (auto saved = custody.save(key); !saved)
        return saved.error();
    {
        auto connection = SqlConnection::open(location, false, false);
        if (!connection)
            return fail(connection.error());
        if (isFile) {
            if (auto wal = (*connection)->execute(QStringLiteral("PRAGMA journal_mode = WAL")); !wal)
                return fail(wal.error());
        }
        if (auto begun = (*connection)->begin(); !begun)
            return fail(begun.error());
        if (auto filled = fillNewWorkspace(**connection, location, key, workspaceId, {options.actor, clock, ids, contentKey}); !filled) {
            (*connection)->rollback();
            return fail(filled.error());
        }
        if (auto committed = (*connection)->commit(); !committed)
            return fail(committed.error());
    }
    return open(options, clock, ids);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceOptions &options, const Clock &clock, IdSource &ids)
{
    HALLMARKER_ASSIGN(const WorkspaceLocation location, WorkspaceLocation::parse(options.location));
    WorkspaceOptions effective = options;
    QString workspaceId;
    QString backup;
    {
        // A file that cannot be written is opened for reading, which the window shows as a banner.
        if (location.backend == Backend::Sqlite && QFileInfo::exists(location.path) && (!QFileInfo(location.path).isWritable() || location.isOutOfReach()))
            effective.readOnly = true;
        HALLMARKER_ASSIGN(const auto connection, SqlConnection::open(location, effective.readOnly, true));
        HALLMARKER_TRY(SqlSchema::version(*connection, location));
        HALLMARKER_TRY(checkIntegrity(*connection, location));
        HALLMARKER_ASSIGN(backup, SqlSchema::migrate(*connection, location, effective.readOnly));
        HALLMARKER_ASSIGN(const QVariant id, connection->value(QStringLiteral("SELECT value FROM meta WHERE key = 'workspace_id'")));
        workspaceId = id.toString();
    }
    auto workspace = std::make_unique<SqlWorkspace>(location, effective, workspaceId, clock, ids);
    if (!backup.isEmpty())
        workspace->addNotice(OpenWorkspaceTexts::tr("The workspace was brought to the present format. As it was before, it lies in %1.").arg(backup));
    HALLMARKER_TRY(workspace->start());
    return std::unique_ptr<Workspace>(std::move(workspace));
}

} // namespace hallmarker::core
