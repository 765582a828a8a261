#include "core/storage/SqlWorkspace.h"

#include "core/keys/PersonalVault.h"
#include "core/storage/SearchWords.h"
#include "core/storage/SqlKeys.h"
#include "core/storage/SqlSchema.h"
#include "core/storage/SqlStaleness.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hallmarker::core {

namespace {

QString originOf(const QString &workspaceId)
{
    return QStringLiteral("hallmarker/") + workspaceId;
}

Result<void> inTransaction(SqlConnection &connection, const std::function<Result<void>()> &work)
{
    HALLMARKER_TRY(connection.script({connection.dialect().beginWrite()}));
    Result<void> done = work();
    if (done)
        done = connection.script({QStringLiteral("COMMIT")});
    if (!done) {
        const auto ignored = connection.script({QStringLiteral("ROLLBACK")});
        Q_UNUSED(ignored)
    }
    return done;
}

} // namespace

SqlWorkspace::SqlWorkspace(const WorkspaceOptions &options, std::shared_ptr<const SqlDialect> dialect, const Clock &clock,
                           IdSource &ids)
    : m_options(options), m_dialect(std::move(dialect)), m_clock(clock), m_ids(ids), m_readers(m_dialect, options.readOnly),
      m_blobs(m_readers)
{
}

SqlWorkspace::~SqlWorkspace()
{
    m_log.reset();
    m_writer.reset();
    m_feed.reset();
}

Result<std::unique_ptr<Workspace>> SqlWorkspace::make(const WorkspaceOptions &options, const Clock &clock, IdSource &ids)
{
    HALLMARKER_ASSIGN(const WorkspaceLocation location, WorkspaceLocation::parse(options.location));
    if (options.readOnly)
        return Error(ErrorKind::Usage, QCoreApplication::translate("SqlWorkspace", "A new workspace cannot be read-only."));
    const std::shared_ptr<const SqlDialect> dialect = SqlDialect::make(location);
    HALLMARKER_TRY(dialect->prepareNew());
    std::unique_ptr<SqlWorkspace> workspace;
    const auto build = [&]() -> Result<void> {
        const QString id = ids.next(QStringLiteral("workspace"));
        HALLMARKER_ASSIGN(const SqlKeys::Fresh key, SqlKeys::make(*dialect, originOf(id), options.passphrase));
        {
            HALLMARKER_ASSIGN(const std::unique_ptr<SqlConnection> connection, SqlConnection::open(*dialect, false));
            HALLMARKER_TRY(SqlSchema::migrate(*connection, 0));
            HALLMARKER_TRY(inTransaction(*connection, [&]() -> Result<void> {
                HALLMARKER_TRY(dialect->becomeOwner(*connection));
                HALLMARKER_TRY(connection->exec("INSERT INTO meta(key, value) VALUES('workspace_id', ?)", {id}));
                return SqlKeys::insert(*connection, 0, key, clock.nowMs());
            }));
        }
        HALLMARKER_TRY(SqlKeys::adopt(*dialect));
        workspace.reset(new SqlWorkspace(options, dialect, clock, ids));
        HALLMARKER_TRY(workspace->start());
        HALLMARKER_TRY(workspace->write(QStringLiteral("workspace.created"), [&](WriteTransaction &transaction) {
            return transaction.note(QStringLiteral("workspace.created"), {{QStringLiteral("workspace"), id},
                                                                          {QStringLiteral("origin"), originOf(id)},
                                                                          {QStringLiteral("vkey"), key.signer.verifierKey().toText()},
                                                                          {QStringLiteral("schema"), SqlSchema::version}});
        }));
        HALLMARKER_TRY(workspace->log().checkpoint());
        return {};
    };
    if (const Result<void> built = build(); !built) {
        workspace.reset();
        dialect->removeNew();
        return built.error();
    }
    return std::unique_ptr<Workspace>(std::move(workspace));
}

Result<std::unique_ptr<Workspace>> SqlWorkspace::openExisting(const WorkspaceOptions &options, const Clock &clock, IdSource &ids)
{
    HALLMARKER_ASSIGN(const WorkspaceLocation location, WorkspaceLocation::parse(options.location));
    const std::shared_ptr<const SqlDialect> dialect = SqlDialect::make(location);
    HALLMARKER_TRY(dialect->checkExisting(options.readOnly));
    QString backup;
    int found = 0;
    {
        HALLMARKER_ASSIGN(const std::unique_ptr<SqlConnection> connection, SqlConnection::open(*dialect, options.readOnly));
        HALLMARKER_TRY(dialect->checkIntegrity(*connection));
        HALLMARKER_ASSIGN(found, SqlSchema::checkVersion(*connection, options.readOnly));
        if (found < SqlSchema::version && !options.readOnly) {
            HALLMARKER_ASSIGN(backup, dialect->backUp(*connection, found));
            HALLMARKER_TRY(SqlSchema::migrate(*connection, found));
        }
    }
    std::unique_ptr<SqlWorkspace> workspace(new SqlWorkspace(options, dialect, clock, ids));
    HALLMARKER_TRY(workspace->start());
    if (found < SqlSchema::version && !options.readOnly) {
        workspace->m_notices += backup.isEmpty()
                                    ? QCoreApplication::translate("SqlWorkspace", "The workspace was brought from format %1 to format %2.")
                                          .arg(found)
                                          .arg(SqlSchema::version)
                                    : QCoreApplication::translate("SqlWorkspace", "The workspace was brought from format %1 to format %2. "
                                                                                  "The file as it was before is %3.")
                                          .arg(found)
                                          .arg(SqlSchema::version)
                                          .arg(backup);
        HALLMARKER_TRY(workspace->write(QStringLiteral("workspace.migrated"), [found](WriteTransaction &transaction) {
            return transaction.note(QStringLiteral("workspace.migrated"),
                                    {{QStringLiteral("from"), found}, {QStringLiteral("to"), SqlSchema::version}});
        }));
    }
    return std::unique_ptr<Workspace>(std::move(workspace));
}

Result<void> SqlWorkspace::start()
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_readers.forThisThread());
    HALLMARKER_ASSIGN(const QVariant id, connection->value("SELECT value FROM meta WHERE key = 'workspace_id'"));
    m_workspaceId = id.toString();
    if (m_workspaceId.isEmpty()) {
        return Error(ErrorKind::Invalid,
                     QCoreApplication::translate("SqlWorkspace", "%1 is not a whole workspace: its making was interrupted. Delete it and make "
                                                                 "a new one.")
                         .arg(location()));
    }
    HALLMARKER_ASSIGN(const qint64 size, connection->number("SELECT size FROM log_head WHERE id = 0"));
    m_feed = std::make_unique<SqlChangeFeed>(m_dialect, size);
    if (!m_options.readOnly) {
        HALLMARKER_ASSIGN(const QString role, m_dialect->sessionRole(*connection));
        HALLMARKER_ASSIGN(m_writer, SqlWriter::start(*m_dialect, {m_clock, m_ids, m_options.actor, role},
                                                     [feed = m_feed.get()](qint64) { feed->poke(); }));
        Error why;
        HALLMARKER_ASSIGN(const std::optional<SignerKey> signer, SqlKeys::load(*connection, m_options.passphrase, why));
        m_writer->setSigner(originOf(m_workspaceId), signer);
        if (!signer)
            m_notices += why.message;
    }
    m_log = std::make_unique<SqlAuditLog>(SqlAuditLog::Place{*m_dialect, m_readers, m_writer.get(), originOf(m_workspaceId), m_options.passphrase});
    return {};
}

Result<SqlWriter *> SqlWorkspace::writer() const
{
    if (!m_writer) {
        return Error(ErrorKind::Denied,
                     QCoreApplication::translate("SqlWorkspace", "The workspace is open read-only. Open it for writing to change something."));
    }
    return m_writer.get();
}

Result<void> SqlWorkspace::write(const QString &action, const Work &work)
{
    HALLMARKER_ASSIGN(SqlWriter *writer, this->writer());
    return writer->run(action, [&work](SqlTransaction &transaction) { return work(transaction); });
}

Result<Record> SqlWorkspace::record(const QString &id) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_readers.forThisThread());
    return SqlRecordReader::one(*connection, id);
}

Result<QList<Record>> SqlWorkspace::select(const QString &condition, const QVariantList &values, const QString &tail) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_readers.forThisThread());
    QList<Record> found;
    Result<void> damaged;
    const QString text = QStringLiteral("SELECT ") + SqlRecordReader::columns()
                         + QStringLiteral(" FROM record r JOIN record_version v ON v.idx = r.idx WHERE ") + condition + tail;
    HALLMARKER_TRY(connection->eachText(text, values, [&](const QSqlQuery &row) {
        const Result<Record> record = SqlRecordReader::fromRow(row);
        if (record)
            found += *record;
        else if (damaged)
            damaged = record.error();
    }));
    HALLMARKER_TRY(damaged);
    return found;
}

Result<QList<Record>> SqlWorkspace::records(const RecordFilter &filter) const
{
    QStringList conditions{QStringLiteral("1 = 1")};
    QVariantList values;
    if (!filter.kind.isEmpty()) {
        conditions += QStringLiteral("r.kind = ?");
        values += filter.kind;
    }
    if (!filter.includeDeleted)
        conditions += QStringLiteral("r.deleted = 0");
    if (!filter.bodyKey.isEmpty()) {
        HALLMARKER_ASSIGN(const auto condition, m_dialect->bodyCondition(filter.bodyKey, filter.bodyValue));
        conditions += condition.first;
        for (const QVariant &value : condition.second)
            values += value.userType() == QMetaType::QString ? sqlText(value.toString()) : value;
    }
    QString tail = QStringLiteral(" ORDER BY r.num");
    if (filter.limit >= 0 || filter.offset > 0) {
        tail += QStringLiteral(" LIMIT %1 OFFSET %2")
                    .arg(filter.limit >= 0 ? filter.limit : std::numeric_limits<int>::max())
                    .arg(qMax(0, filter.offset));
    }
    return select(conditions.join(QStringLiteral(" AND ")), values, tail);
}

Result<Record> SqlWorkspace::resolve(const QString &kind, const QString &reference) const
{
    if (reference.isEmpty())
        return Error(ErrorKind::Usage, QCoreApplication::translate("SqlWorkspace", "Name a record by its id or its name."));
    const QString ofKind = kind.isEmpty() ? QStringLiteral("r.deleted = 0") : QStringLiteral("r.deleted = 0 AND r.kind = ?");
    const QVariantList kindValue = kind.isEmpty() ? QVariantList() : QVariantList{kind};
    const QList<std::pair<QString, QVariantList>> ways{
        {QStringLiteral(" AND r.id = ?"), {reference}},
        {QStringLiteral(" AND r.name = ?"), {reference}},
        {QStringLiteral(" AND substr(r.id, 1, %1) = ?").arg(reference.size()), {reference}},
    };
    for (const auto &[condition, values] : ways) {
        HALLMARKER_ASSIGN(const QList<Record> found,
                          select(QString(ofKind + condition), QVariantList(kindValue) + values, QStringLiteral(" ORDER BY r.num LIMIT 20")));
        if (found.size() == 1)
            return found.first();
        if (found.size() > 1) {
            QStringList names;
            for (const Record &record : found)
                names += QStringLiteral("%1 (%2, %3)").arg(record.id, record.kind, record.name);
            return Error(ErrorKind::Usage,
                         QCoreApplication::translate("SqlWorkspace", "\"%1\" names several records: %2. Use an id.")
                             .arg(reference, names.join(QStringLiteral(", "))));
        }
    }
    return Error(ErrorKind::NotFound, kind.isEmpty()
                                          ? QCoreApplication::translate("SqlWorkspace", "There is no record \"%1\".").arg(reference)
                                          : QCoreApplication::translate("SqlWorkspace", "There is no %1 \"%2\".").arg(kind, reference));
}

Result<QList<Record>> SqlWorkspace::history(const QString &id) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_readers.forThisThread());
    QList<Record> found;
    Result<void> damaged;
    HALLMARKER_TRY(connection->each("SELECT record_id, kind, name, revision, digest, basis, body, at_ms, at_ms, author, deleted"
                                    " FROM record_version WHERE record_id = ? ORDER BY revision",
                                    {sqlText(id)}, [&](const QSqlQuery &row) {
                                        Result<Record> record = SqlRecordReader::fromRow(row);
                                        if (!record) {
                                            damaged = record.error();
                                            return;
                                        }
                                        if (!found.isEmpty())
                                            record->createdMs = found.first().createdMs;
                                        found += *record;
                                    }));
    HALLMARKER_TRY(damaged);
    if (found.isEmpty())
        return Error(ErrorKind::NotFound, QCoreApplication::translate("SqlWorkspace", "There is no record \"%1\".").arg(id));
    return found;
}

Result<QList<Dependency>> SqlWorkspace::dependencies(const QString &dependentId) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_readers.forThisThread());
    return SqlStaleness::dependencies(*connection, dependentId);
}

Result<QStringList> SqlWorkspace::dependents(const QString &subjectId) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_readers.forThisThread());
    return SqlStaleness::dependents(*connection, subjectId);
}

Result<QList<StaleCause>> SqlWorkspace::staleness(const QString &id) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_readers.forThisThread());
    return SqlStaleness::causes(*connection, id);
}

Result<QStringList> SqlWorkspace::staleRecords(const QString &kind) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_readers.forThisThread());
    QStringList found;
    const auto take = [&found](const QSqlQuery &row) { found += row.value(0).toString(); };
    if (kind.isEmpty()) {
        HALLMARKER_TRY(connection->each("SELECT r.id FROM record r WHERE r.deleted = 0 AND EXISTS"
                                        " (SELECT 1 FROM stale s WHERE s.dependent = r.id) ORDER BY r.num",
                                        {}, take));
    } else {
        HALLMARKER_TRY(connection->each("SELECT r.id FROM record r WHERE r.kind = ? AND r.deleted = 0 AND EXISTS"
                                        " (SELECT 1 FROM stale s WHERE s.dependent = r.id) ORDER BY r.num",
                                        {kind}, take));
    }
    return found;
}

Result<QString> SqlWorkspace::personal(const QString &recordId, const QString &field) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_readers.forThisThread());
    std::optional<SealedField> sealed;
    bool isErased = false;
    HALLMARKER_TRY(connection->each("SELECT commitment, salt, secret, nonce, ciphertext, erased_ms FROM personal"
                                    " WHERE record_id = ? AND field = ?",
                                    {sqlText(recordId), sqlText(field)}, [&](const QSqlQuery &row) {
                                        isErased = row.value(5).toLongLong() > 0;
                                        sealed = SealedField{field, Digest::fromRaw(row.value(0).toByteArray()),
                                                             SecretBytes(row.value(1).toByteArray()), SecretBytes(row.value(2).toByteArray()),
                                                             row.value(3).toByteArray(), row.value(4).toByteArray()};
                                    }));
    if (!sealed) {
        return Error(ErrorKind::NotFound,
                     QCoreApplication::translate("SqlWorkspace", "The record %1 has no personal field %2.").arg(recordId, field));
    }
    if (isErased) {
        return Error(ErrorKind::NotFound,
                     QCoreApplication::translate("SqlWorkspace", "The personal field %2 of the record %1 was erased.").arg(recordId, field));
    }
    HALLMARKER_ASSIGN(const SecretBytes value, PersonalVault::open(*sealed));
    return QString::fromUtf8(value.view());
}

Result<QList<SearchHit>> SqlWorkspace::search(const QString &text, int limit) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_readers.forThisThread());
    QList<SearchHit> hits;
    const QStringList words = searchWords(text).mid(0, 16);
    if (words.isEmpty() || limit <= 0)
        return hits;
    HALLMARKER_ASSIGN(const auto found, m_dialect->search(*connection, words, limit));
    for (const auto &[number, body] : found) {
        SearchHit hit;
        HALLMARKER_TRY(connection->each("SELECT id, kind, name FROM record WHERE num = ?", {number}, [&hit](const QSqlQuery &row) {
            hit = {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), QString()};
        }));
        hit.snippet = searchSnippet(body, words);
        if (!hit.id.isEmpty())
            hits += hit;
    }
    return hits;
}

Result<QString> SqlWorkspace::setting(const QString &key) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_readers.forThisThread());
    HALLMARKER_ASSIGN(const QVariant value, connection->value("SELECT value FROM setting WHERE key = ?", {sqlText(key)}));
    return value.toString();
}

Result<void> SqlWorkspace::setSetting(const QString &key, const QString &value)
{
    HALLMARKER_ASSIGN(SqlWriter *writer, this->writer());
    return writer->run(QStringLiteral("setting"), [&](SqlTransaction &transaction) -> Result<void> {
        HALLMARKER_TRY(transaction.connection().exec("INSERT INTO setting(key, value) VALUES(?, ?)"
                                                     " ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                                                     {sqlText(key), sqlText(value)}));
        return {};
    });
}

} // namespace hallmarker::core
