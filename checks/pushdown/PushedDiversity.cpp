#include "checks/pushdown/PushedDiversity.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hallmarker::checks {

namespace {

struct PushedDiversityTexts {
    Q_DECLARE_TR_FUNCTIONS(PushedDiversityTexts)
};

/// Pairs of a class and a place in the order that an engine without arrays may look at.
constexpr double mostPlaces = 2e8;

const QString allBefore = QStringLiteral("ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW");

/// What a value comes after: the missing one first, then by number where all are numbers, else by text.
QString placeOrder(const SourceTable &table, PushedDiversity::Order order)
{
    const QString missingFirst = QStringLiteral("CASE WHEN s IS NULL THEN 0 ELSE 1 END, ");
    return order == PushedDiversity::Order::Numbers ? QString(missingFirst + table.dialect().asReal(QStringLiteral("s")) + QStringLiteral(", s")) : QString(missingFirst + QLatin1Char('s'));
}

} // namespace

/// k: the keys (q0 ...) and the sensitive value (s) of each row. c: rows (n) of each class and value, and whether it is the
/// class of the suppressed records (f).
core::Result<QString> PushedDiversity::classesSql(const SourceTable &table, const Plan &plan)
{
    HALLMARKER_ASSIGN(const QList<core::WarehouseColumn> keys, table.select(plan.quasiIdentifiers));
    HALLMARKER_ASSIGN(const core::WarehouseColumn sensitive, table.column(plan.sensitive));
    if (keys.isEmpty())
        return core::Error(core::ErrorKind::Usage, PushedDiversityTexts::tr("No quasi-identifier was chosen. Name at least one column."));
    if (plan.quasiIdentifiers.contains(plan.sensitive))
        return core::Error(core::ErrorKind::Usage, PushedDiversityTexts::tr("The column \"%1\" was named more than once. A column is either a quasi-identifier or a sensitive attribute.").arg(plan.sensitive));
    const QString names = SourceTable::keyNames(keys.size());
    QString flag = QStringLiteral("0");
    if (!plan.suppressedCell.empty() && std::all_of(keys.begin(), keys.end(), [](const core::WarehouseColumn &key) { return key.type == core::ColumnType::Text; })) {
        HALLMARKER_ASSIGN(const QString mark, table.dialect().text(QString::fromStdString(plan.suppressedCell)));
        QStringList conditions;
        for (qsizetype i = 0; i < keys.size(); ++i)
            conditions.append(QStringLiteral("q%1 = %2").arg(i).arg(mark));
        flag = QStringLiteral("CASE WHEN %1 THEN 1 ELSE 0 END").arg(conditions.join(QStringLiteral(" AND ")));
    }
    return QStringLiteral("WITH k AS (%1), c AS (SELECT %2, s, COUNT(*) AS n, %3 AS f FROM k GROUP BY %2, s)")
        .arg(table.keysSelect(keys, table.dialect().key(sensitive) + QStringLiteral(" AS s")), names, flag);
}

core::Result<QString> PushedDiversity::worstSql(const SourceTable &table, const Plan &plan)
{
    HALLMARKER_ASSIGN(const QString classes, classesSql(table, plan));
    const SqlDialect &dialect = table.dialect();
    const QString names = SourceTable::keyNames(plan.quasiIdentifiers.size());
    // a: beside each count the size of its class, the values there, the greatest count, the counts before it when the
    // greatest come first, and the share of the value in the whole table.
    const QString windows = QStringLiteral(", a AS (SELECT %1, f, n, SUM(n) OVER (PARTITION BY %1) AS size, COUNT(*) OVER (PARTITION BY %1) AS d, MAX(n) OVER (PARTITION BY %1) AS top, "
                                           "SUM(n) OVER (PARTITION BY %1 ORDER BY n DESC %2) - n AS before, SUM(n) OVER (PARTITION BY s) AS g, SUM(n) OVER () AS total, "
                                           "DENSE_RANK() OVER (ORDER BY %3) AS pos FROM c)")
                                .arg(names, allBefore, placeOrder(table, Order::Native));
    const QString p = QStringLiteral("(%1 / %2)").arg(dialect.asReal(QStringLiteral("n")), dialect.asReal(QStringLiteral("size")));
    const QString q = QStringLiteral("(%1 / %2)").arg(dialect.asReal(QStringLiteral("g")), dialect.asReal(QStringLiteral("total")));
    const QString perClass = QStringLiteral("SELECT %1, MAX(d) AS d, MAX(size) AS size, SUM(-%2 * %7) AS e, SUM(CASE WHEN %3 < %4 * %5 THEN 1 ELSE 0 END) AS r, "
                                            "SUM(CASE WHEN %2 < %6 THEN %2 ELSE %6 END) AS eq FROM a WHERE f = 0 GROUP BY %1")
                                 .arg(names, p, dialect.asReal(QStringLiteral("top")), dialect.real(plan.c), dialect.asReal(QStringLiteral("(size - before)")), q, dialect.logarithm(p));
    return QString(classes + windows
                   + QStringLiteral(" SELECT MIN(d) AS d, MIN(e) AS e, MIN(r) AS r, MAX(1 - eq) AS t, %1 AS u, COUNT(*) AS classes, (SELECT MAX(pos) FROM a) AS m FROM (%2) z")
                         .arg(dialect.asCount(QStringLiteral("SUM(CASE WHEN d = 1 THEN size ELSE 0 END)")), perClass));
}

core::Result<QString> PushedDiversity::orderedSql(const SourceTable &table, const Plan &plan, Order order)
{
    HALLMARKER_ASSIGN(const QString classes, classesSql(table, plan));
    const SqlDialect &dialect = table.dialect();
    const QString names = SourceTable::keyNames(plan.quasiIdentifiers.size());
    // a: the place of each value. v: what share of the table lies up to a place (cq), and the sum of these shares (cs).
    // b: what share of its class lies up to a value (p), and where the next value of the class stands.
    const QString common = QStringLiteral(", a AS (SELECT %1, f, n, SUM(n) OVER (PARTITION BY %1) AS size, SUM(n) OVER () AS total, DENSE_RANK() OVER (ORDER BY %2) AS pos FROM c), "
                                          "h AS (SELECT pos, SUM(n) AS g, MAX(total) AS total FROM a GROUP BY pos), "
                                          "w AS (SELECT pos, %3 / %4 AS cq FROM h), v AS (SELECT pos, cq, SUM(cq) OVER (ORDER BY pos %5) AS cs FROM w), "
                                          "b AS (SELECT %1, pos, %6 / %7 AS p, COALESCE(LEAD(pos) OVER (PARTITION BY %1 ORDER BY pos), (SELECT MAX(pos) FROM v)) AS nxt, "
                                          "ROW_NUMBER() OVER (PARTITION BY %1 ORDER BY pos) AS rn FROM a WHERE f = 0)")
                               .arg(names, placeOrder(table, order), dialect.asReal(QStringLiteral("SUM(g) OVER (ORDER BY pos %1)").arg(allBefore)), dialect.asReal(QStringLiteral("total")), allBefore,
                                    dialect.asReal(QStringLiteral("SUM(n) OVER (PARTITION BY %1 ORDER BY pos %2)").arg(names, allBefore)), dialect.asReal(QStringLiteral("size")));
    if (!dialect.isPostgres())
        return QString(classes + common
                       + QStringLiteral(" SELECT MAX(x) AS t FROM (SELECT %1, SUM(ABS((CASE WHEN v.pos < b.pos THEN 0 ELSE b.p END) - v.cq)) AS x FROM b JOIN v ON v.pos < b.nxt AND (v.pos >= b.pos OR b.rn = 1) GROUP BY %1) y").arg(names));
    // Between two values of a class p stays the same and cq rises: each stretch is summed from the sums (cs), split where cq
    // passes p, which a search in the sorted array finds.
    return QString(classes + common
                   + QStringLiteral(", o AS (SELECT array_agg(cq ORDER BY pos) AS cqs, array_agg(cs ORDER BY pos) AS css FROM v), "
                                    "t AS (SELECT b.*, o.css, GREATEST(LEAST(CAST(width_bucket(b.p, o.cqs) AS bigint), b.nxt - 1), b.pos - 1) AS cut FROM b CROSS JOIN o) "
                                    "SELECT MAX(x) AS t FROM (SELECT %1, SUM(p * (cut - pos + 1) - (COALESCE(css[cut], 0) - COALESCE(css[pos - 1], 0)) + (COALESCE(css[nxt - 1], 0) - COALESCE(css[cut], 0)) - p * (nxt - 1 - cut) "
                                    "+ CASE WHEN rn = 1 THEN COALESCE(css[pos - 1], 0) ELSE 0 END) AS x FROM t GROUP BY %1) y")
                         .arg(names));
}

QString PushedDiversity::otherThanNumbersSql(const SourceTable &table, const core::WarehouseColumn &sensitive)
{
    return QStringLiteral("SELECT COUNT(*) AS n FROM %1 WHERE %2 IS NOT NULL AND CAST(%2 AS text) !~* '^-?(([0-9]+\\.?[0-9]*|\\.[0-9]+)(e[-+]?[0-9]{1,2})?|inf(inity)?)$'").arg(table.quoted(), table.dialect().identifier(sensitive.name));
}

core::Result<QStringList> PushedDiversity::statements(const SourceTable &table, const Plan &plan)
{
    HALLMARKER_ASSIGN(const QString worst, worstSql(table, plan));
    HALLMARKER_ASSIGN(const core::WarehouseColumn sensitive, table.column(plan.sensitive));
    QStringList statements{worst};
    const bool isText = sensitive.type == core::ColumnType::Text;
    if (isText && table.dialect().isPostgres())
        statements.append(otherThanNumbersSql(table, sensitive));
    if (!isText || table.dialect().isPostgres()) {
        HALLMARKER_ASSIGN(const QString ordered, orderedSql(table, plan, Order::Native));
        statements.append(ordered);
    }
    return statements;
}

core::Result<PushedDiversity::Outcome> PushedDiversity::measure(core::Warehouse &warehouse, const SourceTable &table, const Plan &plan, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const QString worst, worstSql(table, plan));
    HALLMARKER_ASSIGN(const core::WarehouseColumn sensitive, table.column(plan.sensitive));
    progress.report(PushedDiversityTexts::tr("The source counts the values of \"%1\" in each class").arg(plan.sensitive), 0, 0);
    HALLMARKER_ASSIGN(const core::CountRows rows, warehouse.counts(worst, progress));
    Outcome outcome;
    if (rows.empty() || !(rows.front().at(5) > 0))
        return outcome;
    const std::vector<double> &row = rows.front();
    DiversityFigures &figures = outcome.figures;
    figures.distinctL = std::int64_t(row.at(0));
    figures.entropyL = std::exp2(std::max(0.0, row.at(1)) / std::numbers::ln2);
    figures.recursiveL = std::int64_t(row.at(2));
    figures.closenessEqual = std::max(0.0, row.at(3));
    figures.uniformRecords = std::int64_t(row.at(4));
    figures.values = std::int64_t(row.at(6));
    if (figures.values < 2)
        return outcome;
    Order order = Order::Native;
    if (sensitive.type == core::ColumnType::Text) {
        if (!table.dialect().isPostgres()) {
            outcome.orderedLeftOut = PushedDiversityTexts::tr("The engine cannot tell whether the texts of this column are numbers, so their order is not known.");
            figures.closenessOrdered = std::nan("");
            return outcome;
        }
        HALLMARKER_ASSIGN(const core::CountRows others, warehouse.counts(otherThanNumbersSql(table, sensitive), progress));
        order = !others.empty() && others.front().at(0) == 0 ? Order::Numbers : Order::Native;
    }
    if (!table.dialect().isPostgres() && row.at(5) * row.at(6) > mostPlaces) {
        outcome.orderedLeftOut = PushedDiversityTexts::tr("With so many classes and values the ordered distance would keep this engine busy for too long.");
        figures.closenessOrdered = std::nan("");
        return outcome;
    }
    HALLMARKER_ASSIGN(const QString ordered, orderedSql(table, plan, order));
    HALLMARKER_ASSIGN(const core::CountRows places, warehouse.counts(ordered, progress));
    const double sum = places.empty() ? 0 : places.front().at(0);
    figures.closenessOrdered = std::isnan(sum) ? 0 : std::clamp(sum / double(figures.values - 1), 0.0, 1.0);
    return outcome;
}

} // namespace hallmarker::checks
