#include "checks/pushdown/PushedLeaks.h"

#include "checks/pushdown/PatternSql.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct PushedLeaksTexts {
    Q_DECLARE_TR_FUNCTIONS(PushedLeaksTexts)
};

/// In one statement: PostgreSQL keeps 32 expressions ready and would make each anew for every row beyond them.
constexpr int expressionsAtOnce = 24;

/// One statement over a column, whose different values are looked at once each: rows, rows with a value, then rows and best confidence of each entity.
struct LeakStatement {
    QString column;
    QString sql;
    std::vector<int> entities;
};

struct LeakPlan {
    std::shared_ptr<const PiiCatalogue> catalogue;
    PiiContext::EntitySet wanted;
    float minConfidence = 0.5F;
    std::vector<LeakStatement> statements;
};

/// What is read of a column; empty for days and truth values.
QString leakText(const SourceTable &table, const core::WarehouseColumn &column)
{
    const QString name = table.dialect().identifier(column.name);
    const QString text = QStringLiteral("CAST(%1 AS text)").arg(name);
    switch (column.type) {
    case core::ColumnType::Text: case core::ColumnType::Integer:
        return text;
    case core::ColumnType::Real: // an identifier that was kept as a real number has no decimals
        return QStringLiteral("CASE WHEN %1 ~ '[.eE]' THEN NULL ELSE %1 END").arg(text);
    default:
        return {};
    }
}

core::Result<LeakPlan> leakPlan(const SourceTable &table, const QJsonObject &parameters)
{
    if (!table.dialect().hasPatterns())
        return core::Error(core::ErrorKind::Unavailable, PushedLeaksTexts::tr("Of this engine no regular expressions are known, so personal data cannot be looked for where it lies. Export a sample and scan the file."));
    LeakPlan plan;
    HALLMARKER_ASSIGN(plan.catalogue, PiiCatalogue::builtIn());
    HALLMARKER_ASSIGN(plan.wanted, PersonalDataCheck::wantedEntities(*plan.catalogue, parameters.value(u"entities").toString()));
    plan.minConfidence = float(parameters.value(u"min_confidence").toDouble(0.5));
    for (const core::WarehouseColumn &column : table.columns()) {
        const QString text = leakText(table, column);
        if (text.isEmpty())
            continue;
        const PiiContext::EntitySet hints = plan.catalogue->context().inName(column.name.toStdString());
        LeakStatement statement{column.name, {}, {}};
        QStringList inner;
        QStringList outer;
        int expressions = 0;
        const auto finish = [&] {
            if (statement.entities.empty())
                return;
            statement.sql = QString(QStringLiteral("SELECT COALESCE(SUM(w), 0) AS n, COALESCE(SUM(CASE WHEN v IS NULL THEN 0 ELSE w END), 0) AS p, ") + outer.join(QStringLiteral(", ")) + QStringLiteral(" FROM (SELECT v, w, ") + inner.join(QStringLiteral(", "))
                                    + QStringLiteral(" FROM (SELECT v, COUNT(*) AS w FROM (SELECT ") + text + QStringLiteral(" AS v FROM ") + table.quoted() + QStringLiteral(") t GROUP BY v) d) x"));
            plan.statements.push_back(std::exchange(statement, {column.name, {}, {}}));
            inner.clear();
            outer.clear();
            expressions = 0;
        };
        for (int entity = 0; entity < int(plan.catalogue->entities().size()); ++entity) {
            if (!plan.wanted.test(std::size_t(entity)))
                continue;
            const EntitySql sql = PatternSql::of(*plan.catalogue, entity, hints.test(std::size_t(entity)), plan.minConfidence);
            if (sql.confidence.isEmpty())
                continue;
            if (expressions + sql.expressions > expressionsAtOnce)
                finish();
            expressions += sql.expressions;
            const QString name = QStringLiteral("e%1").arg(entity);
            inner.append(QString(sql.confidence + QStringLiteral(" AS ") + name));
            outer.append(QStringLiteral("COALESCE(SUM(CASE WHEN %1 > 0 THEN w ELSE 0 END), 0) AS r%1, COALESCE(MAX(%1), 0) AS c%1").arg(name));
            statement.entities.push_back(entity);
        }
        finish();
    }
    return plan;
}

core::FigureTable basisTable(const LeakPlan &plan)
{
    QJsonArray rows;
    for (int entity = 0; entity < int(plan.catalogue->entities().size()); ++entity) {
        if (!plan.wanted.test(std::size_t(entity)))
            continue;
        const PiiEntity &known = plan.catalogue->entities()[std::size_t(entity)];
        const EntitySql sql = PatternSql::of(*plan.catalogue, entity, false, 0);
        const QString how = sql.basis == EntitySql::Basis::CheckDigits ? PushedLeaksTexts::tr("shape and check digits")
            : sql.basis == EntitySql::Basis::LeftOut                   ? PushedLeaksTexts::tr("left out")
            : known.rule != nullptr                                    ? PushedLeaksTexts::tr("shape only; its check digits are not computed in SQL")
                                                                       : PushedLeaksTexts::tr("shape");
        rows.append(QJsonArray{known.id, how});
    }
    return {QStringLiteral("basis"), PushedLeaksTexts::tr("How each kind was counted"), {PushedLeaksTexts::tr("Identifier"), PushedLeaksTexts::tr("Counted by")}, rows};
}

} // namespace

core::Result<QStringList> PushedLeaks::statements(const SourceTable &table, const QJsonObject &parameters)
{
    HALLMARKER_ASSIGN(const LeakPlan plan, leakPlan(table, parameters));
    QStringList statements;
    for (const LeakStatement &statement : plan.statements)
        statements.append(statement.sql);
    return statements;
}

core::Result<core::CheckOutcome> PushedLeaks::measure(core::Warehouse &warehouse, const SourceTable &table, const QJsonObject &parameters, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const LeakPlan plan, leakPlan(table, parameters));
    PiiReport report;
    report.columns = int(table.columns().size());
    QMap<QString, QList<PiiColumnFinding>> found;
    qint64 done = 0;
    for (const LeakStatement &statement : plan.statements) {
        progress.report(PushedLeaksTexts::tr("Looking for personal data in \"%1\"").arg(statement.column), done++, qint64(plan.statements.size()));
        HALLMARKER_ASSIGN(const core::CountRows rows, warehouse.counts(statement.sql, progress));
        if (rows.empty())
            continue;
        const std::vector<double> &row = rows.front();
        report.rows = std::max(report.rows, qint64(row.at(0)));
        for (std::size_t i = 0; i < statement.entities.size(); ++i) {
            const double hits = row.at(2 + 2 * i);
            if (!(hits > 0))
                continue;
            const bool isVerified = PatternSql::of(*plan.catalogue, statement.entities[i], false, 0).basis == EntitySql::Basis::CheckDigits;
            found[statement.column].append({statement.column, statement.entities[i], qint64(hits), row.at(1) > 0 ? hits / row.at(1) : 0, std::round(row.at(3 + 2 * i) * 1000) / 1000, isVerified, {}});
        }
    }
    if (plan.statements.empty()) {
        HALLMARKER_ASSIGN(const core::CountRows rows, warehouse.counts(QStringLiteral("SELECT COUNT(*) AS n FROM ") + table.quoted(), progress));
        report.rows = rows.empty() ? 0 : qint64(rows.front().at(0));
    }
    for (const core::WarehouseColumn &column : table.columns()) {
        QList<PiiColumnFinding> findings = found.value(column.name);
        std::stable_sort(findings.begin(), findings.end(), [](const PiiColumnFinding &a, const PiiColumnFinding &b) { return a.confidence > b.confidence; });
        report.findings += findings;
    }
    HALLMARKER_ASSIGN(core::CheckOutcome outcome, PersonalDataCheck::judge(report, *plan.catalogue, parameters));
    outcome.tables.append(basisTable(plan));
    outcome.hazards.append(QStringLiteral("counted-by-pattern"));
    return outcome;
}

} // namespace hallmarker::checks
