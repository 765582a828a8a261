#include "checks/pushdown/PushedLinkage.h"

#include <QCoreApplication>

namespace hallmarker::checks {

namespace {

struct PushedLinkageTexts {
    Q_DECLARE_TR_FUNCTIONS(PushedLinkageTexts)
};

struct LinkageSql {
    QString releasedRows;
    QString registeredRows;
    QString candidates;   ///< rows of candidates and released records with so many
    QString known;        ///< one number
    QString right;        ///< rows of candidates, hits among them, released records
};

QString rowsSql(const SourceTable &table)
{
    return QStringLiteral("SELECT COUNT(*) AS n FROM %1").arg(table.quoted());
}

core::Result<LinkageSql> linkageSql(const SourceTable &release, const SourceTable &registered, const LinkageAttack::Plan &plan)
{
    if (plan.columns.isEmpty())
        return core::Error(core::ErrorKind::Usage, PushedLinkageTexts::tr("Name the columns that the register and the release have in common."));
    const SqlDialect &dialect = release.dialect();
    QStringList mine;
    QStringList theirs;
    QStringList present;
    QStringList allowed;
    QStringList equal;
    QString mark;
    if (!plan.suppressed.isEmpty()) {
        HALLMARKER_ASSIGN(mark, dialect.text(plan.suppressed));
    }
    for (const QString &name : plan.columns) {
        HALLMARKER_ASSIGN(const core::WarehouseColumn left, release.column(name));
        HALLMARKER_ASSIGN(const core::WarehouseColumn right, registered.column(name));
        HALLMARKER_ASSIGN(const auto keys, comparableKeys(dialect, left, right));
        const qsizetype i = mine.size();
        mine.append(QStringLiteral("%1 AS q%2").arg(keys.first, QString::number(i)));
        theirs.append(QStringLiteral("%1 AS q%2").arg(keys.second, QString::number(i)));
        present.append(QStringLiteral("q%1 IS NOT NULL").arg(i));
        allowed.append(QStringLiteral("q%1 IS NOT NULL").arg(i));
        if (!mark.isEmpty() && left.type == core::ColumnType::Text)
            allowed.append(QStringLiteral("q%1 <> %2").arg(i).arg(mark));
        equal.append(QStringLiteral("r.q%1 = g.q%1").arg(i));
    }
    const QString names = SourceTable::keyNames(plan.columns.size());
    // With the person beside the keys, where there is one.
    const auto selectOf = [](const QStringList &keys, const SourceTable &table, const QString &person) {
        return QStringLiteral("SELECT %1%2 FROM %3").arg(keys.join(QStringLiteral(", ")), person.isEmpty() ? QString() : QString(QStringLiteral(", ") + person + QStringLiteral(" AS w")), table.quoted());
    };
    const QString groupsOfRegister = QStringLiteral("SELECT %1, COUNT(*) AS c FROM (%2) a WHERE %3 GROUP BY %1").arg(names, selectOf(theirs, registered, {}), present.join(QStringLiteral(" AND ")));
    LinkageSql sql;
    sql.releasedRows = rowsSql(release);
    sql.registeredRows = rowsSql(registered);
    sql.candidates = QStringLiteral("SELECT g.c AS c, %1 AS n FROM (SELECT %2, COUNT(*) AS n FROM (%3) b WHERE %4 GROUP BY %2) r JOIN (%5) g ON %6 GROUP BY g.c ORDER BY g.c")
                         .arg(dialect.asCount(QStringLiteral("SUM(r.n)")), names, selectOf(mine, release, {}), allowed.join(QStringLiteral(" AND ")), groupsOfRegister, equal.join(QStringLiteral(" AND ")));
    if (plan.releasedPerson.isEmpty() || plan.registeredPerson.isEmpty())
        return sql;
    HALLMARKER_ASSIGN(const core::WarehouseColumn who, release.column(plan.releasedPerson));
    HALLMARKER_ASSIGN(const core::WarehouseColumn named, registered.column(plan.registeredPerson));
    HALLMARKER_ASSIGN(const auto persons, comparableKeys(dialect, who, named));
    sql.known = QStringLiteral("SELECT COUNT(%1) AS n FROM %2").arg(dialect.key(who), release.quoted());
    QStringList same = equal;
    for (QString &condition : same)
        condition.replace(QStringLiteral("g."), QStringLiteral("h."));
    same.append(QStringLiteral("r.w = h.w"));
    sql.right = QStringLiteral("SELECT g.c AS c, COALESCE(h.c, 0) AS h, %1 AS n FROM (SELECT %2, w, COUNT(*) AS n FROM (%3) b WHERE w IS NOT NULL AND %4 GROUP BY %2, w) r JOIN (%5) g ON %6 "
                                "LEFT JOIN (SELECT %2, w, COUNT(*) AS c FROM (%7) e WHERE w IS NOT NULL AND %8 GROUP BY %2, w) h ON %9 GROUP BY g.c, COALESCE(h.c, 0) ORDER BY g.c, h")
                    .arg(dialect.asCount(QStringLiteral("SUM(r.n)")), names, selectOf(mine, release, persons.first), allowed.join(QStringLiteral(" AND ")), groupsOfRegister, equal.join(QStringLiteral(" AND ")), selectOf(theirs, registered, persons.second), present.join(QStringLiteral(" AND ")), same.join(QStringLiteral(" AND ")));
    return sql;
}

core::Result<std::int64_t> oneCount(core::Warehouse &warehouse, const QString &sql, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const core::CountRows rows, warehouse.counts(sql, progress));
    return rows.empty() ? 0 : std::int64_t(rows.front().at(0));
}

} // namespace

core::Result<QStringList> PushedLinkage::statements(const SourceTable &release, const SourceTable &registered, const LinkageAttack::Plan &plan)
{
    HALLMARKER_ASSIGN(const LinkageSql sql, linkageSql(release, registered, plan));
    QStringList statements{sql.releasedRows, sql.registeredRows, sql.candidates};
    if (!sql.right.isEmpty())
        statements += {sql.known, sql.right};
    return statements;
}

core::Result<LinkageOutcome> PushedLinkage::measure(core::Warehouse &warehouse, const SourceTable &release, const SourceTable &registered, const LinkageAttack::Plan &plan, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const LinkageSql sql, linkageSql(release, registered, plan));
    LinkageOutcome outcome;
    HALLMARKER_ASSIGN(outcome.records, oneCount(warehouse, sql.releasedRows, progress));
    HALLMARKER_ASSIGN(const std::int64_t inRegister, oneCount(warehouse, sql.registeredRows, progress));
    if (outcome.records == 0 || inRegister == 0)
        return core::Error(core::ErrorKind::Invalid, PushedLinkageTexts::tr("Release and register need records; there is nothing to join."));
    progress.report(PushedLinkageTexts::tr("The source joins the tables"), 0, 0);
    HALLMARKER_ASSIGN(const core::CountRows candidates, warehouse.counts(sql.candidates, progress));
    for (const std::vector<double> &row : candidates) {
        outcome.matched += std::int64_t(row.at(1));
        outcome.certain += row.at(0) == 1 ? std::int64_t(row.at(1)) : 0;
        outcome.expectedRight += row.at(1) / row.at(0);
    }
    outcome.baselineRight = double(outcome.records) / double(inRegister);
    if (sql.right.isEmpty())
        return outcome;
    HALLMARKER_ASSIGN(outcome.known, oneCount(warehouse, sql.known, progress));
    HALLMARKER_ASSIGN(const core::CountRows right, warehouse.counts(sql.right, progress));
    for (const std::vector<double> &row : right) {
        outcome.matchedKnown += std::int64_t(row.at(2));
        outcome.right += row.at(2) * row.at(1) / row.at(0);
    }
    return outcome;
}

} // namespace hallmarker::checks
