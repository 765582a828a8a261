#include "core/storage/SqlWorkspace.h"

#include "core/keys/PersonalVault.h"
#include "core/storage/SqlAuditLog.h"
#include "core/storage/SqlBlobStore.h"
#include "core/storage/SqlChangeFeed.h"
#include "core/storage/SqlLineageStore.h"
#include "core/storage/SqlLogStore.h"
#include "core/storage/SqlRecords.h"
#include "core/storage/SqlStaleness.h"
#include "core/storage/WorkspaceSeal.h"

#include <QCoreApplication>

namespace hallmarker::core {

SqlWorkspace::SqlWorkspace(WorkspaceLocation location, const WorkspaceOptions &options, QString workspaceId, const Clock &clock, IdSource &ids)
    : m_location(std::move(location)), m_options(options), m_workspaceId(std::move(workspaceId)), m_clock(clock), m_ids(ids), m_passphrase(options.passphrase), m_custody(m_location, m_workspaceId, m_passphrase), m_contentKey(m_custody, m_passphrase), m_readers(m_location, options.readOnly),
      m_log(std::make_unique<SqlAuditLog>(*this)), m_blobs(std::make_unique<SqlBlobStore>(*this)), m_lineage(std::make_unique<SqlLineageStore>(*this)), m_changes(std::make_unique<SqlChangeFeed>(m_location))
{
}

SqlWorkspace::~SqlWorkspace()
{
    m_writer.reset();
}

Result<void> SqlWorkspace::start()
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_readers.connection());
    HALLMARKER_ASSIGN(const qint64 size, SqlLogStore(*connection).size());
    m_changes->setSeen(size);
    if (m_options.readOnly)
        return {};
    m_writer = std::make_unique<SqlWriter>(m_location, SqlSeat{m_options.actor, m_clock, m_ids, m_contentKey}, [this](const QStringList &ids, qint64 logSize) { m_changes->announce(ids, logSize); });
    HALLMARKER_TRY(m_writer->start());
    // What a kill in the middle of a change of the passphrase left behind.
    if (const auto settled = WorkspaceSeal::of(*this).settle(); !settled)
        addNotice(QCoreApplication::translate("SqlWorkspace", "The change of the passphrase could not be finished: %1").arg(settled.error().message));
    return {};
}

QString SqlWorkspace::origin() const
{
    return QLatin1String("hallmarker/") + m_workspaceId;
}

Result<void> SqlWorkspace::write(const QString &action, const Work &work)
{
    if (!m_writer)
        return Error(ErrorKind::Denied, QCoreApplication::translate("SqlWorkspace", "The workspace was opened for reading only: its file or folder is write-protected. Nothing was written."));
    return m_writer->write(action, work);
}

Result<Record> SqlWorkspace::record(const QString &id) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_readers.connection());
    HALLMARKER_ASSIGN(const Record record, SqlRecords(*connection).find(id));
    if (record.isDeleted)
        return Error(ErrorKind::NotFound, QCoreApplication::translate("SqlWorkspace", "The record \"%1\" was deleted.").arg(record.name));
    return record;
}

Result<QList<Record>> SqlWorkspace::records(const RecordFilter &filter) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_readers.connection());
    return SqlRecords(*connection).list(filter);
}

Result<Record> SqlWorkspace::resolve(const QString &kind, const QString &reference) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_readers.connection());
    return SqlRecords(*connection).resolve(kind, reference);
}

Result<QList<Record>> SqlWorkspace::history(const QString &id) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_readers.connection());
    return SqlRecords(*connection).history(id);
}

Result<QList<Dependency>> SqlWorkspace::dependencies(const QString &dependentId) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_readers.connection());
    return SqlStaleness::dependencies(*connection, dependentId);
}

Result<QStringList> SqlWorkspace::dependents(const QString &subjectId) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_readers.connection());
    return SqlStaleness::dependents(*connection, subjectId);
}

Result<QSet<QString>> SqlWorkspace::resting(const QStringList &subjectIds) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_readers.connection());
    return SqlStaleness::resting(*connection, subjectIds);
}

Result<QList<StaleCause>> SqlWorkspace::staleness(const QString &id) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_readers.connection());
    return SqlStaleness::causes(*connection, id);
}

Result<QStringList> SqlWorkspace::staleRecords(const QString &kind) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_readers.connection());
    const QString ofKind = kind.isEmpty() ? QString() : QStringLiteral(" AND r.kind = ?");
    HALLMARKER_ASSIGN(QSqlQuery * query, connection->run(QStringLiteral("SELECT DISTINCT s.dependent FROM stale s JOIN record r ON r.id = s.dependent WHERE r.deleted = 0%1 ORDER BY s.dependent").arg(ofKind), kind.isEmpty() ? QVariantList() : QVariantList{kind}));
    QStringList ids;
    while (query->next())
        ids += query->value(0).toString();
    query->finish();
    return ids;
}

Result<QString> SqlWorkspace::personal(const QString &recordId, const QString &field) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_readers.connection());
    HALLMARKER_ASSIGN(QSqlQuery * query, connection->run(QStringLiteral("SELECT commitment, salt, key, nonce, ciphertext FROM personal WHERE record_id = ? AND field = ?"), {recordId, field}));
    if (!query->next()) {
        query->finish();
        return Error(ErrorKind::NotFound, QCoreApplication::translate("SqlWorkspace", "There is no personal field \"%1\" in %2.").arg(field, recordId));
    }
    SealedField sealed;
    sealed.field = field;
    sealed.commitment = Digest::fromRaw(query->value(0).toByteArray());
    sealed.salt = SecretBytes(QByteArrayView(query->value(1).toByteArray()));
    sealed.key = SecretBytes(QByteArrayView(query->value(2).toByteArray()));
    sealed.nonce = query->value(3).toByteArray();
    sealed.ciphertext = query->value(4).toByteArray();
    query->finish();
    HALLMARKER_ASSIGN(const SecretBytes clear, PersonalVault::open(sealed));
    return QString::fromUtf8(clear.view());
}

Result<QList<SearchHit>> SqlWorkspace::search(const QString &text, const SearchFilter &filter) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_readers.connection());
    return SqlRecords(*connection).search(text, filter);
}

Result<void> SqlWorkspace::eachBody(const QString &kind, const std::function<void(QByteArrayView id, QByteArrayView body)> &take) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_readers.connection());
    return SqlRecords(*connection).eachBody(kind, take);
}

Result<QString> SqlWorkspace::setting(const QString &key) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_readers.connection());
    HALLMARKER_ASSIGN(const QVariant value, connection->value(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key}));
    return value.toString();
}

Result<void> SqlWorkspace::setSetting(const QString &key, const QString &value)
{
    if (!m_writer)
        return Error(ErrorKind::Denied, QCoreApplication::translate("SqlWorkspace", "The workspace was opened for reading only: its file or folder is write-protected. Nothing was written."));
    return m_writer->withConnection([&](SqlConnection &connection) -> Result<void> {
        const auto done = connection.run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"), {key, value});
        return done ? Result<void>() : Result<void>(done.error());
    });
}

AuditLog &SqlWorkspace::log()
{
    return *m_log;
}

BlobStore &SqlWorkspace::blobs()
{
    return *m_blobs;
}

const LineageStore &SqlWorkspace::lineage() const
{
    return *m_lineage;
}

ChangeFeed &SqlWorkspace::changes()
{
    return *m_changes;
}

} // namespace hallmarker::core
