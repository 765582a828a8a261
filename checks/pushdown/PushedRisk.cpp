#include "checks/pushdown/PushedRisk.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace hallmarker::checks {

namespace {

struct PushedRiskTexts {
    Q_DECLARE_TR_FUNCTIONS(PushedRiskTexts)
};

constexpr qsizetype mostGroupingColumns = 31; ///< GROUPING() of PostgreSQL answers 32 bits
constexpr std::size_t setsAtOnce = 32;

QList<ClassSize> sizesOf(const core::CountRows &rows)
{
    QList<ClassSize> histogram;
    for (const std::vector<double> &row : rows)
        histogram.append({std::int64_t(row.at(0)), std::int64_t(row.at(1))});
    std::sort(histogram.begin(), histogram.end(), [](const ClassSize &a, const ClassSize &b) { return a.size < b.size; });
    return histogram;
}

QList<core::WarehouseColumn> partOf(const QList<core::WarehouseColumn> &keys, const std::vector<int> &columns)
{
    QList<core::WarehouseColumn> part;
    for (const int column : columns)
        part.append(keys.at(column));
    return part;
}

bool canGroupSets(const SourceTable &table, const QList<core::WarehouseColumn> &keys)
{
    return table.dialect().isPostgres() && keys.size() <= mostGroupingColumns;
}

/// The columns that some of the combinations have, ascending.
std::vector<int> columnsOf(std::span<const std::vector<int>> combinations)
{
    std::vector<int> used;
    for (const std::vector<int> &columns : combinations)
        used.insert(used.end(), columns.begin(), columns.end());
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    return used;
}

/// The number that GROUPING() gives for a part of the columns: a bit for each column that is left out, the first one highest.
quint32 groupingNumber(const std::vector<int> &used, const std::vector<int> &columns)
{
    quint32 number = 0;
    for (const int column : used)
        number = 2 * number + (std::find(columns.begin(), columns.end(), column) == columns.end() ? 1 : 0);
    return number;
}

core::Result<void> addCombinations(core::Warehouse &warehouse, const SourceTable &table, const QList<core::WarehouseColumn> &keys, const RiskReport::Plan &plan, core::Progress &progress, RiskReport &report)
{
    const std::vector<std::vector<int>> combinations = columnCombinations(int(keys.size()), plan.mostColumns, plan.mostCombinations);
    const std::size_t atOnce = canGroupSets(table, keys) ? setsAtOnce : 1;
    for (std::size_t first = 0; first < combinations.size(); first += atOnce) {
        progress.report(PushedRiskTexts::tr("Measuring combinations of columns"), qint64(first), qint64(combinations.size()));
        const std::span part = std::span(combinations).subspan(first, std::min(atOnce, combinations.size() - first));
        if (atOnce == 1) {
            HALLMARKER_ASSIGN(const core::CountRows rows, warehouse.counts(PushedRisk::sizesSql(table, partOf(keys, part.front())), progress));
            report.combinations.push_back(combinationRisk(part.front(), ClassRisks::of(sizesOf(rows))));
            continue;
        }
        HALLMARKER_ASSIGN(const core::CountRows rows, warehouse.counts(PushedRisk::combinationsSql(table, keys, part), progress));
        const std::vector<int> used = columnsOf(part);
        QHash<quint32, core::CountRows> byNumber;
        for (const std::vector<double> &row : rows)
            byNumber[quint32(row.at(0))].push_back({row.at(1), row.at(2)});
        for (const std::vector<int> &columns : part)
            report.combinations.push_back(combinationRisk(columns, ClassRisks::of(sizesOf(byNumber.value(groupingNumber(used, columns))))));
    }
    sortByDanger(report.combinations);
    return {};
}

} // namespace

QString PushedRisk::sizesSql(const SourceTable &table, const QList<core::WarehouseColumn> &keys)
{
    return QStringLiteral("SELECT n, COUNT(*) AS c FROM (SELECT COUNT(*) AS n FROM (%1) k GROUP BY %2) g GROUP BY n ORDER BY n").arg(table.keysSelect(keys), SourceTable::keyNames(keys.size()));
}

core::Result<QString> PushedRisk::suppressedSql(const SourceTable &table, const QList<core::WarehouseColumn> &keys, const std::string &mark)
{
    if (mark.empty() || std::any_of(keys.begin(), keys.end(), [](const core::WarehouseColumn &key) { return key.type != core::ColumnType::Text; }))
        return QString();
    HALLMARKER_ASSIGN(const QString text, table.dialect().text(QString::fromStdString(mark)));
    QStringList conditions;
    for (const core::WarehouseColumn &key : keys)
        conditions.append(QStringLiteral("%1 = %2").arg(table.dialect().key(key), text));
    return QStringLiteral("SELECT COUNT(*) AS n FROM %1 WHERE %2").arg(table.quoted(), conditions.join(QStringLiteral(" AND ")));
}

QString PushedRisk::combinationsSql(const SourceTable &table, const QList<core::WarehouseColumn> &keys, std::span<const std::vector<int>> combinations)
{
    QStringList sets;
    for (const std::vector<int> &columns : combinations) {
        QStringList names;
        for (const int column : columns)
            names.append(QStringLiteral("q%1").arg(column));
        sets.append(QStringLiteral("(%1)").arg(names.join(QStringLiteral(", "))));
    }
    // Rolled up from the classes of all columns, which are fewer than the rows.
    QStringList used;
    for (const int column : columnsOf(combinations))
        used.append(QStringLiteral("q%1").arg(column));
    const QString names = used.join(QStringLiteral(", "));
    return QStringLiteral("SELECT g, n, COUNT(*) AS c FROM (SELECT GROUPING(%1) AS g, CAST(SUM(w) AS BIGINT) AS n FROM (SELECT %1, COUNT(*) AS w FROM (%2) k GROUP BY %1) r GROUP BY GROUPING SETS (%3)) s GROUP BY g, n ORDER BY g, n")
        .arg(names, table.keysSelect(keys), sets.join(QStringLiteral(", ")));
}

core::Result<QStringList> PushedRisk::statements(const SourceTable &table, const QStringList &quasiIdentifiers, const RiskReport::Plan &plan)
{
    HALLMARKER_ASSIGN(const QList<core::WarehouseColumn> keys, table.select(quasiIdentifiers));
    if (keys.isEmpty())
        return core::Error(core::ErrorKind::Usage, PushedRiskTexts::tr("No quasi-identifier was chosen. Name at least one column."));
    QStringList statements{sizesSql(table, keys)};
    HALLMARKER_ASSIGN(const QString suppressed, suppressedSql(table, keys, plan.suppressedCell));
    if (!suppressed.isEmpty())
        statements.append(suppressed);
    if (plan.mostColumns <= 0)
        return statements;
    const std::vector<std::vector<int>> combinations = columnCombinations(int(keys.size()), plan.mostColumns, plan.mostCombinations);
    const std::size_t atOnce = canGroupSets(table, keys) ? setsAtOnce : 1;
    for (std::size_t first = 0; first < combinations.size(); first += atOnce) {
        const std::span part = std::span(combinations).subspan(first, std::min(atOnce, combinations.size() - first));
        statements.append(atOnce == 1 ? sizesSql(table, partOf(keys, part.front())) : combinationsSql(table, keys, part));
    }
    return statements;
}

core::Result<RiskReport> PushedRisk::measure(core::Warehouse &warehouse, const SourceTable &table, const QStringList &quasiIdentifiers, const RiskReport::Plan &plan, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const QList<core::WarehouseColumn> keys, table.select(quasiIdentifiers));
    if (keys.isEmpty())
        return core::Error(core::ErrorKind::Usage, PushedRiskTexts::tr("No quasi-identifier was chosen. Name at least one column."));
    progress.report(PushedRiskTexts::tr("The source groups its rows"), 0, 0);
    HALLMARKER_ASSIGN(const core::CountRows rows, warehouse.counts(sizesSql(table, keys), progress));
    std::int64_t suppressed = 0;
    HALLMARKER_ASSIGN(const QString sql, suppressedSql(table, keys, plan.suppressedCell));
    if (!sql.isEmpty()) {
        HALLMARKER_ASSIGN(const core::CountRows counted, warehouse.counts(sql, progress));
        suppressed = counted.empty() ? 0 : std::int64_t(counted.front().at(0));
    }
    HALLMARKER_ASSIGN(RiskReport report, RiskReport::ofSizes(ClassRisks::of(sizesOf(rows)), suppressed, quasiIdentifiers, plan));
    if (plan.mostColumns > 0)
        HALLMARKER_TRY(addCombinations(warehouse, table, keys, plan, progress, report));
    return report;
}

} // namespace hallmarker::checks
