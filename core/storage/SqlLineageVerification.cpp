#include "core/storage/SqlLineageVerification.h"

#include "core/lineage/LineageSeal.h"
#include "core/storage/SqlCursor.h"
#include "core/storage/SqlLineagePacks.h"
#include "core/storage/SqlLogVerification.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace hallmarker::core {

namespace {

struct SqlLineageVerificationTexts {
    Q_DECLARE_TR_FUNCTIONS(SqlLineageVerificationTexts)
};

/// The rows of one table, event by event. Column 0 is the number, column 1 the event; then n: a number, t: a text.
class SealedRows {
public:
    static Result<SealedRows> open(SqlConnection &connection, LineageSeal::Row kind, const char *sql, const char *columns)
    {
        HALLMARKER_ASSIGN(SqlCursor cursor, SqlCursor::open(connection, sql));
        SealedRows rows(std::move(cursor), kind, columns);
        rows.m_hasRow = rows.m_cursor.next();
        return rows;
    }
    /// Puts those of one event into the seal. A row of an earlier event stays there and stops everything behind it.
    void add(qint64 event, LineageSeal &seal)
    {
        for (; m_hasRow && m_cursor.integer(1) == event; m_hasRow = m_cursor.next()) {
            seal.row(m_kind, m_cursor.integer(0));
            for (int i = 0; m_columns[i] != '\0'; ++i)
                m_columns[i] == 'n' ? seal.add(m_cursor.integer(i + 2)) : seal.add(m_cursor.bytes(i + 2));
        }
    }
    bool isAtEnd() const { return !m_hasRow; }
    const std::optional<Error> &failure() const { return m_cursor.failure(); }

private:
    SealedRows(SqlCursor cursor, LineageSeal::Row kind, const char *columns) : m_cursor(std::move(cursor)), m_kind(kind), m_columns(columns) {}

    SqlCursor m_cursor;
    LineageSeal::Row m_kind;
    const char *m_columns;
    bool m_hasRow = false;
};

/// The last pack that was asked for.
class PackReader {
public:
    explicit PackReader(SqlConnection &connection) : m_connection(connection) {}
    Result<QByteArray> content(qint64 pack, qint64 place, qint64 size)
    {
        if (pack != m_pack) {
            HALLMARKER_ASSIGN(const QVariant stored, m_connection.value(QStringLiteral("SELECT content FROM lineage_pack WHERE id = ?"), {pack}));
            m_content = SqlLineagePacks::unpacked(stored.toByteArray());
            m_pack = pack;
        }
        return place < 0 || size < 0 || place + size > m_content.size() ? QByteArray() : m_content.mid(place, size);
    }

private:
    SqlConnection &m_connection;
    qint64 m_pack = 0;
    QByteArray m_content;
};

} // namespace

Result<void> SqlLineageVerification::run(LogVerification &result, Progress &progress)
{
    struct Table {
        LineageSeal::Row kind;
        const char *sql;
        const char *columns;
    };
    const Table tables[] = {
        {LineageSeal::Space, "SELECT id, event, name FROM lineage_space ORDER BY id", "t"},
        {LineageSeal::Node, "SELECT id, event, kind, space, name FROM lineage_node ORDER BY id", "nnt"},
        {LineageSeal::Edge, "SELECT id, event, src, dst, kind, transform, masked, run, at_ms, detail FROM lineage_edge ORDER BY id", "nnnnnnnt"},
        {LineageSeal::Run, "SELECT id, event, run, job, state, at_ms FROM lineage_run ORDER BY id", "nnnn"},
        {LineageSeal::Attribute, "SELECT id, event, node, key, value, at_ms FROM lineage_attribute ORDER BY id", "nttn"},
        {LineageSeal::Alias, "SELECT id, event, name, alias FROM lineage_alias ORDER BY id", "nn"},
        {LineageSeal::Merge, "SELECT id, event, a, b, merged FROM lineage_merge ORDER BY id", "nnn"},
        {LineageSeal::Binding, "SELECT id, event, node, record, seen FROM lineage_binding ORDER BY id", "ntt"},
    };
    std::vector<SealedRows> rows;
    for (const Table &table : tables) {
        HALLMARKER_ASSIGN(SealedRows opened, SealedRows::open(m_connection, table.kind, table.sql, table.columns));
        rows.push_back(std::move(opened));
    }
    const auto blame = [&result](qint64 entry, qint64 event) {
        SqlLogVerification::blame(result, entry, SqlLineageVerificationTexts::tr("The event %1 of lineage, or what was folded from it, is not what entry %2 of the log says: it was changed past the log.").arg(event).arg(entry));
    };
    PackReader packs(m_connection);
    LineageSeal seal;
    qint64 events = 0;
    {
        HALLMARKER_ASSIGN(SqlCursor cursor, SqlCursor::open(m_connection, "SELECT e.id, e.digest, e.at_ms, e.format, e.entry, e.pack, e.place, e.size, l.bytes FROM lineage_event e LEFT JOIN log_entry l ON l.idx = e.entry ORDER BY e.id"));
        while (cursor.next()) {
            const qint64 event = cursor.integer(0);
            const qint64 entry = cursor.integer(4);
            if (events >= m_logged.size() || m_logged.at(events) != entry) {
                // One was taken out, or put in: the log's entries and the events stand side by side no longer.
                const qint64 missing = events < m_logged.size() ? m_logged.at(events) : entry;
                SqlLogVerification::blame(result, missing, SqlLineageVerificationTexts::tr("An event of lineage was removed or put in past the log, at entry %1.").arg(missing));
                return {};
            }
            if (++events % 5000 == 0) {
                progress.report(SqlLineageVerificationTexts::tr("Comparing lineage with the log"), events, m_logged.size());
                if (progress.isCancelled())
                    return Error(ErrorKind::Cancelled, SqlLineageVerificationTexts::tr("The verification was stopped."));
            }
            const QJsonObject stated = QJsonDocument::fromJson(cursor.bytes(8).toByteArray()).object().value(QLatin1String("lineage")).toObject();
            const Digest digest = Digest::fromRaw(cursor.bytes(1));
            seal.row(LineageSeal::Event, event).add(cursor.integer(2)).add(qint64(cursor.integer(5) == 0));
            for (SealedRows &table : rows) {
                table.add(event, seal);
                if (table.failure())
                    return *table.failure();
            }
            const Digest sealed = seal.finish();
            Digest content = digest; // an attachment, which is verified with the attachments
            if (cursor.integer(5) != 0) {
                HALLMARKER_ASSIGN(const QByteArray bytes, packs.content(cursor.integer(5), cursor.integer(6), cursor.integer(7)));
                content = Hasher::of(bytes);
            }
            const bool isSame = stated.value(QLatin1String("event")).toInteger() == event && stated.value(QLatin1String("digest")).toString() == digest.toString() && stated.value(QLatin1String("format")).toString() == cursor.text(3)
                && stated.value(QLatin1String("rows")).toString() == sealed.toString() && stated.value(QLatin1String("content")).toString() == content.toString();
            if (!isSame) {
                blame(entry, event);
                return {}; // rows behind it may be out of step
            }
        }
        if (cursor.failure())
            return *cursor.failure();
    }
    if (events < m_logged.size()) {
        SqlLogVerification::blame(result, m_logged.at(events), SqlLineageVerificationTexts::tr("An event of lineage was removed or put in past the log, at entry %1.").arg(m_logged.at(events)));
        return {};
    }
    for (const SealedRows &table : rows) {
        if (!table.isAtEnd())
            SqlLogVerification::blame(result, -1, SqlLineageVerificationTexts::tr("There is lineage that no event brought: it was written past the log."));
    }
    HALLMARKER_ASSIGN(const QVariant further, m_connection.value(QStringLiteral("SELECT min(p.id) FROM lineage_pack p WHERE NOT EXISTS (SELECT 1 FROM lineage_event e WHERE e.pack = p.id)")));
    if (!further.isNull())
        SqlLogVerification::blame(result, -1, SqlLineageVerificationTexts::tr("There is lineage that no event brought: it was written past the log."));
    return {};
}

} // namespace hallmarker::core
