#include "core/storage/SqlLineageSchema.h"

namespace hallmarker::core {

namespace {

// Numbers count from 1 without gaps: LineageMark. `event` is the one that brought the row, whose log entry seals it.
const char *const lineageTables[] = {
    "CREATE TABLE lineage_event (id {IPK}, digest {B} NOT NULL UNIQUE, at_ms {I} NOT NULL, format TEXT NOT NULL, entry {I} NOT NULL, pack {I} NOT NULL, place {I} NOT NULL, size {I} NOT NULL) {S}",
    // Many events lie in one pack, compressed together: they resemble each other.
    "CREATE TABLE lineage_pack (id {IPK}, content {B} NOT NULL) {S}",
    "CREATE TABLE lineage_space (id {IPK}, name TEXT NOT NULL, event {I} NOT NULL) {S}",
    "CREATE TABLE lineage_node (id {IPK}, kind {I} NOT NULL, space {I} NOT NULL, name TEXT NOT NULL, event {I} NOT NULL) {S}",
    "CREATE TABLE lineage_edge (id {IPK}, src {I} NOT NULL, dst {I} NOT NULL, kind {I} NOT NULL, transform {I} NOT NULL, masked {I} NOT NULL, run {I} NOT NULL, at_ms {I} NOT NULL, detail TEXT NOT NULL, event {I} NOT NULL) {S}",
    "CREATE INDEX lineage_edge_src ON lineage_edge (src, dst, kind, run)",
    "CREATE INDEX lineage_edge_dst ON lineage_edge (dst)",
    "CREATE TABLE lineage_run (id {IPK}, run {I} NOT NULL, job {I} NOT NULL, state {I} NOT NULL, at_ms {I} NOT NULL, event {I} NOT NULL) {S}",
    // until_ms: when the same value was last told; the one column that may change, and only saves rows.
    "CREATE TABLE lineage_attribute (id {IPK}, node {I} NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, at_ms {I} NOT NULL, until_ms {I} NOT NULL, event {I} NOT NULL) {S}",
    "CREATE INDEX lineage_attribute_node ON lineage_attribute (node, key)",
    "CREATE TABLE lineage_alias (id {IPK}, name {I} NOT NULL, alias {I} NOT NULL, event {I} NOT NULL) {S}",
    "CREATE UNIQUE INDEX lineage_alias_pair ON lineage_alias (name, alias)",
    "CREATE TABLE lineage_merge (id {IPK}, a {I} NOT NULL, b {I} NOT NULL, merged {I} NOT NULL, event {I} NOT NULL) {S}",
    "CREATE TABLE lineage_binding (id {IPK}, node {I} NOT NULL, record TEXT NOT NULL, seen {B} NOT NULL, event {I} NOT NULL) {S}",
    "CREATE INDEX lineage_binding_node ON lineage_binding (node)",
    "CREATE INDEX lineage_binding_record ON lineage_binding (record)",
    "UPDATE meta SET value = '4' WHERE key = 'min_writer_version'",
};

// PostgreSQL's index pages are too small for long names.
const char *const uniqueNamesOnSqlite[] = {"CREATE UNIQUE INDEX lineage_node_name ON lineage_node (kind, space, name)", "CREATE UNIQUE INDEX lineage_space_name ON lineage_space (name)"};
const char *const uniqueNamesOnPostgres[] = {"CREATE UNIQUE INDEX lineage_node_name ON lineage_node (kind, space, md5(name))", "CREATE UNIQUE INDEX lineage_space_name ON lineage_space (md5(name))"};

const char *const lineageTableNames[] = {"lineage_event", "lineage_pack", "lineage_space", "lineage_node", "lineage_edge", "lineage_run", "lineage_attribute", "lineage_alias", "lineage_merge", "lineage_binding"};

} // namespace

QStringList SqlLineageSchema::statements(Backend backend)
{
    QStringList all;
    for (const char *text : lineageTables)
        all += QString::fromLatin1(text);
    for (const char *text : backend == Backend::Sqlite ? uniqueNamesOnSqlite : uniqueNamesOnPostgres)
        all += QString::fromLatin1(text);
    for (const char *name : lineageTableNames) {
        const QString table = QString::fromLatin1(name);
        const bool isAttribute = table == QLatin1String("lineage_attribute");
        const QString changed = isAttribute ? QStringLiteral("UPDATE OF id, node, key, value, at_ms, event") : QStringLiteral("UPDATE");
        if (backend == Backend::Sqlite) {
            all += QStringLiteral("CREATE TRIGGER %1_keep BEFORE %2 ON %1 BEGIN SELECT RAISE(ABORT, 'lineage is append-only'); END").arg(table, changed);
            all += QStringLiteral("CREATE TRIGGER %1_stay BEFORE DELETE ON %1 BEGIN SELECT RAISE(ABORT, 'lineage is append-only'); END").arg(table);
        } else {
            all += QStringLiteral("CREATE TRIGGER %1_keep BEFORE %2 ON %1 FOR EACH STATEMENT EXECUTE FUNCTION log_refuse()").arg(table, changed);
            all += QStringLiteral("CREATE TRIGGER %1_stay BEFORE DELETE OR TRUNCATE ON %1 FOR EACH STATEMENT EXECUTE FUNCTION log_refuse()").arg(table);
        }
    }
    if (backend == Backend::Postgres) {
        // On an older workspace the role is there already; on a new one it is made, and granted to, afterwards.
        const QString role = QStringLiteral("hallmarker_app_{SCHEMA}");
        all += QStringLiteral("DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '%1') THEN %2; END IF; END $$").arg(role, grants(role).join(QLatin1String("; ")));
    }
    return all;
}

QStringList SqlLineageSchema::grants(const QString &role)
{
    QStringList tables;
    for (const char *name : lineageTableNames)
        tables += QString::fromLatin1(name);
    return {QStringLiteral("GRANT SELECT, INSERT ON %1 TO %2").arg(tables.join(QLatin1String(", ")), role), QStringLiteral("GRANT UPDATE (until_ms) ON lineage_attribute TO %1").arg(role)};
}

} // namespace hallmarker::core
