// A new version appends one step to migrationSteps(). A step never changes once it was released; {int}, {text}, {blob}
// and {strict} are the dialect's words. Whatever only one store has (triggers, rights, search) is in its dialect.

#include "core/storage/SqlSchema.h"

#include "core/storage/SqlDialect.h"

#include <QCoreApplication>
#include <QSqlError>

namespace hallmarker::core {

namespace {

QStringList tablesOfVersion1()
{
    return {
        QStringLiteral("CREATE TABLE meta(key {text} NOT NULL PRIMARY KEY, value {text} NOT NULL) {strict}"),
        // num: index of the first log entry of the record. idx: of its newest; points to record_version.
        QStringLiteral("CREATE TABLE record(num {int} NOT NULL PRIMARY KEY, id {text} NOT NULL UNIQUE, kind {text} NOT NULL,"
                       " name {text} NOT NULL, revision {int} NOT NULL, idx {int} NOT NULL, basis {blob} NOT NULL,"
                       " created_ms {int} NOT NULL, updated_ms {int} NOT NULL, updated_by {text} NOT NULL,"
                       " deleted {int} NOT NULL) {strict}"),
        QStringLiteral("CREATE INDEX record_by_name ON record(kind, name)"),
        QStringLiteral("CREATE TABLE record_version(idx {int} NOT NULL PRIMARY KEY, record_id {text} NOT NULL,"
                       " revision {int} NOT NULL, kind {text} NOT NULL, name {text} NOT NULL, digest {blob} NOT NULL,"
                       " basis {blob} NOT NULL, body {text} NOT NULL, at_ms {int} NOT NULL, author {text} NOT NULL,"
                       " deleted {int} NOT NULL, UNIQUE(record_id, revision)) {strict}"),
        QStringLiteral("CREATE TABLE dependency(dependent {text} NOT NULL, subject {text} NOT NULL, seen {blob} NOT NULL,"
                       " role {text} NOT NULL, PRIMARY KEY(dependent, subject, role)) {strict}"),
        QStringLiteral("CREATE INDEX dependency_by_subject ON dependency(subject, dependent)"),
        QStringLiteral("CREATE TABLE dependency_set(dependent {text} NOT NULL PRIMARY KEY, idx {int} NOT NULL,"
                       " number {int} NOT NULL) {strict}"),
        // One row for each record that a broken edge (via rests on subject) reaches.
        QStringLiteral("CREATE TABLE stale(dependent {text} NOT NULL, via {text} NOT NULL, subject {text} NOT NULL,"
                       " role {text} NOT NULL, seen {blob} NOT NULL, present {blob} NOT NULL, path {text} NOT NULL,"
                       " since_ms {int} NOT NULL, PRIMARY KEY(dependent, via, subject, role)) {strict}"),
        QStringLiteral("CREATE INDEX stale_by_edge ON stale(via, subject, role)"),
        QStringLiteral("CREATE TABLE log_entry(idx {int} NOT NULL PRIMARY KEY, leaf_hash {blob} NOT NULL,"
                       " bytes {blob} NOT NULL) {strict}"),
        QStringLiteral("CREATE TABLE log_node(level {int} NOT NULL, idx {int} NOT NULL, hash {blob} NOT NULL,"
                       " PRIMARY KEY(level, idx)) {strict}"),
        QStringLiteral("CREATE TABLE log_head(id {int} NOT NULL PRIMARY KEY CHECK(id = 0), size {int} NOT NULL,"
                       " peaks {blob} NOT NULL, note {blob} NOT NULL) {strict}"),
        QStringLiteral("INSERT INTO log_head(id, size, peaks, note) VALUES(0, 0, {empty}, {empty})"),
        QStringLiteral("CREATE TABLE checkpoint(num {int} NOT NULL PRIMARY KEY, size {int} NOT NULL, root {blob} NOT NULL,"
                       " note {blob} NOT NULL, created_ms {int} NOT NULL) {strict}"),
        QStringLiteral("CREATE TABLE signing_key(num {int} NOT NULL PRIMARY KEY, vkey {text} NOT NULL,"
                       " valid_from_ms {int} NOT NULL, private_file {blob} NOT NULL) {strict}"),
        QStringLiteral("CREATE TABLE blob(digest {blob} NOT NULL PRIMARY KEY, media_type {text} NOT NULL,"
                       " size {int} NOT NULL, content {blob} NOT NULL) {strict}"),
        QStringLiteral("CREATE TABLE personal(record_id {text} NOT NULL, field {text} NOT NULL, commitment {blob} NOT NULL,"
                       " salt {blob} NOT NULL, secret {blob} NOT NULL, nonce {blob} NOT NULL, ciphertext {blob} NOT NULL,"
                       " at_ms {int} NOT NULL, erased_ms {int} NOT NULL, PRIMARY KEY(record_id, field)) {strict}"),
        QStringLiteral("CREATE TABLE setting(key {text} NOT NULL PRIMARY KEY, value {text} NOT NULL) {strict}"),
    };
}

QStringList stepsOfVersion2()
{
    // Listing by kind sorts by num: without this index every list of one kind reads all records.
    return {QStringLiteral("CREATE INDEX record_by_kind ON record(kind, num)")};
}

QList<QStringList> migrationSteps()
{
    return {tablesOfVersion1(), stepsOfVersion2()};
}

Error versionError(const QString &message, int version)
{
    return Error(ErrorKind::Unavailable, message, QStringLiteral("schema version %1").arg(version));
}

Result<void> runStep(SqlConnection &connection, const QStringList &statements, int version)
{
    const SqlDialect &dialect = connection.dialect();
    HALLMARKER_ASSIGN(const bool hasRoles, dialect.becomeOwner(connection));
    for (const QString &statement : statements)
        HALLMARKER_TRY(connection.eachText(dialect.typed(statement), {}));
    HALLMARKER_TRY(connection.script(dialect.extraSchema(version, hasRoles)));
    for (const auto &[key, value] : {std::pair(QStringLiteral("schema_version"), version),
                                     std::pair(QStringLiteral("min_writer_version"), version)}) {
        HALLMARKER_TRY(connection.eachText(QStringLiteral("DELETE FROM meta WHERE key = ?"), {key}));
        HALLMARKER_TRY(connection.eachText(QStringLiteral("INSERT INTO meta(key, value) VALUES(?, ?)"),
                                           {key, QString::number(value)}));
    }
    return {};
}

} // namespace

Result<void> SqlSchema::migrate(SqlConnection &connection, int from)
{
    const QList<QStringList> steps = migrationSteps();
    static_assert(minWriterVersion <= version);
    for (int next = from + 1; next <= version; ++next) {
        HALLMARKER_TRY(connection.eachText(connection.dialect().beginWrite(), {}));
        Result<void> done = connection.dialect().lockForWrite(connection);
        if (done)
            done = runStep(connection, steps.at(next - 1), next);
        if (done)
            done = connection.eachText(QStringLiteral("COMMIT"), {});
        if (!done) {
            const auto rolledBack = connection.eachText(QStringLiteral("ROLLBACK"), {});
            Error error = done.error();
            if (!rolledBack)
                error.detail += QStringLiteral("; ") + rolledBack.error().detail;
            return error;
        }
        connection.clearStatements();
    }
    return {};
}

Result<int> SqlSchema::checkVersion(SqlConnection &connection, bool readOnly)
{
    HALLMARKER_ASSIGN(const bool isThere, connection.dialect().hasTable(connection, QStringLiteral("meta")));
    const Error foreign(ErrorKind::Invalid,
                        QCoreApplication::translate("SqlSchema", "%1 is not a Hallmarker workspace. Choose another one, "
                                                                 "or make a new one with \"init\".")
                            .arg(connection.dialect().location().toString()));
    if (!isThere)
        return foreign;
    int found = 0;
    int writer = 0;
    HALLMARKER_TRY(connection.each("SELECT key, value FROM meta WHERE key IN ('schema_version', 'min_writer_version')", {},
                                   [&](const QSqlQuery &row) {
                                       (row.value(0).toString() == QLatin1String("schema_version") ? found : writer) =
                                           row.value(1).toInt();
                                   }));
    if (found < 1)
        return foreign;
    if (found > version) {
        return versionError(QCoreApplication::translate("SqlSchema",
                                                        "The workspace was made by a newer Hallmarker (format %1, this "
                                                        "program knows %2). Open it with the newer program.")
                                .arg(found)
                                .arg(version),
                            found);
    }
    if (writer > version && !readOnly) {
        return versionError(QCoreApplication::translate("SqlSchema",
                                                        "The workspace may be written only by a newer Hallmarker "
                                                        "(format %1, this program knows %2). Open it read-only, or with "
                                                        "the newer program.")
                                .arg(writer)
                                .arg(version),
                            writer);
    }
    return found;
}

} // namespace hallmarker::core
