#include "checks/pushdown/PushedDrift.h"

#include "checks/drift/DriftCheck.h"
#include "checks/encoding/DefinitionParts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct PushedDriftTexts {
    Q_DECLARE_TR_FUNCTIONS(PushedDriftTexts)
};

constexpr int edgesAtOnce = 200; ///< a statement has room for some 1,600 columns

bool isNumber(core::ColumnType type)
{
    return type == core::ColumnType::Integer || type == core::ColumnType::Real;
}

struct DriftSql {
    QString profile;    ///< one row: rows and missing values of both sides, different values of both
    QStringList edges;  ///< numbers: one row of cumulated counts at the edges of the bins, two for each
    QString numbers;    ///< one row: greatest distance, area between the distributions, squares about the reference's mean
    QString categories; ///< rows of place by frequency, counts of both sides, counts that only the current side has
};

/// u: how often each value (v) stands in the reference (a) and in the current table (b).
QString valuesSql(const SourceTable &reference, const SourceTable &current, const QString &mine, const QString &theirs)
{
    const SqlDialect &dialect = reference.dialect();
    return QStringLiteral("u AS (SELECT v, %1 AS a, %2 AS b FROM (SELECT %3 AS v, 1 AS a, 0 AS b FROM %4 UNION ALL SELECT %5, 0, 1 FROM %6) z GROUP BY v)")
        .arg(dialect.asReal(QStringLiteral("SUM(a)")), dialect.asReal(QStringLiteral("SUM(b)")), mine, reference.quoted(), theirs, current.quoted());
}

core::Result<DriftSql> driftSql(const SourceTable &reference, const SourceTable &current, const QString &name, const ColumnDriftOptions &options)
{
    HALLMARKER_ASSIGN(const core::WarehouseColumn left, reference.column(name));
    HALLMARKER_ASSIGN(const core::WarehouseColumn right, current.column(name));
    const SqlDialect &dialect = reference.dialect();
    HALLMARKER_ASSIGN(const auto keys, comparableKeys(dialect, left, right));
    const QString values = valuesSql(reference, current, keys.first, keys.second);
    const auto sum = [](const QString &what) { return QStringLiteral("COALESCE(SUM(%1), 0)").arg(what); };
    DriftSql sql;
    sql.profile = QStringLiteral("WITH %1 SELECT %2 AS ra, %3 AS rb, %4 AS ma, %5 AS mb, %6 AS da, %7 AS db FROM u")
                      .arg(values, sum(QStringLiteral("a")), sum(QStringLiteral("b")), sum(QStringLiteral("CASE WHEN v IS NULL THEN a ELSE 0 END")), sum(QStringLiteral("CASE WHEN v IS NULL THEN b ELSE 0 END")),
                           sum(QStringLiteral("CASE WHEN v IS NOT NULL AND a > 0 THEN 1 ELSE 0 END")), sum(QStringLiteral("CASE WHEN v IS NOT NULL AND b > 0 THEN 1 ELSE 0 END")));
    const QString place = QStringLiteral("CASE WHEN rn > %1 THEN %1 ELSE rn END").arg(options.maxCategories + 1);
    sql.categories = QString(QStringLiteral("WITH ") + values
                             + QStringLiteral(", r AS (SELECT a, b, ROW_NUMBER() OVER (ORDER BY a + b DESC, v) AS rn FROM u WHERE v IS NOT NULL) "
                                              "SELECT %1 AS place, SUM(a) AS a, SUM(b) AS b, SUM(CASE WHEN a = 0 THEN b ELSE 0 END) AS unseen FROM r GROUP BY %1 ORDER BY place")
                                   .arg(place));
    if (!isNumber(left.type) || !isNumber(right.type))
        return sql;
    // w: in ascending order how many values of each side lie up to a value (ca, cb), how many there are (na, nb), the next
    // value (nv) and the reference's mean (mu).
    const QString numbers = valuesSql(reference, current, dialect.asReal(keys.first), dialect.asReal(keys.second));
    const QString before = QStringLiteral("OVER (ORDER BY v ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)");
    const QString ordered = QString(QStringLiteral("WITH ") + numbers
                                    + QStringLiteral(", w AS (SELECT v, a, b, SUM(a) %1 AS ca, SUM(b) %1 AS cb, SUM(a) OVER () AS na, SUM(b) OVER () AS nb, LEAD(v) OVER (ORDER BY v) AS nv, SUM(v * a) OVER () / SUM(a) OVER () AS mu FROM u WHERE v IS NOT NULL) ")
                                          .arg(before));
    sql.numbers = QString(ordered + QStringLiteral("SELECT MAX(ABS(ca / na - cb / nb)) AS d, SUM(CASE WHEN nv IS NULL THEN 0 ELSE ABS(ca / na - cb / nb) * (nv - v) END) AS w, SUM(a * (v - mu) * (v - mu)) AS s FROM w"));
    // The edge below which k of `bins` parts of the reference lie is the smallest value with ca > na * k / bins - 1.
    QStringList cells;
    for (int bin = 1; bin < options.bins; ++bin) {
        const QString isBeyond = QStringLiteral("ca >= 1 AND ca * %1 > na * %2 - %1").arg(options.bins).arg(bin);
        cells.append(QStringLiteral("MIN(CASE WHEN %1 THEN ca END) AS a%2, MIN(CASE WHEN %1 THEN cb END) AS b%2").arg(isBeyond, QString::number(bin)));
        if (cells.size() == edgesAtOnce || bin + 1 == options.bins) {
            sql.edges.append(QString(ordered + QStringLiteral("SELECT ") + cells.join(QStringLiteral(", ")) + QStringLiteral(" FROM w")));
            cells.clear();
        }
    }
    return sql;
}

/// Counts by bin from the cumulated counts at the edges; a repeated edge, and one with nothing above, is none.
core::Result<void> readBins(core::Warehouse &warehouse, const QStringList &statements, double referenceRows, double currentRows, core::Progress &progress, NumberDrift &drift)
{
    double lastReference = 0;
    double lastCurrent = 0;
    for (const QString &statement : statements) {
        HALLMARKER_ASSIGN(const core::CountRows rows, warehouse.counts(statement, progress));
        const std::vector<double> row = rows.empty() ? std::vector<double>() : rows.front();
        for (std::size_t i = 0; i + 1 < row.size(); i += 2) {
            if (!(row[i] > lastReference) || !(row[i] < referenceRows))
                continue;
            drift.referenceCounts.push_back(row[i] - lastReference);
            drift.currentCounts.push_back(row[i + 1] - lastCurrent);
            lastReference = row[i];
            lastCurrent = row[i + 1];
        }
    }
    drift.referenceCounts.push_back(referenceRows - lastReference);
    drift.currentCounts.push_back(currentRows - lastCurrent);
    return {};
}

core::Result<QStringList> comparedNames(const SourceTable &reference, const SourceTable &current, const QJsonObject &parameters)
{
    QStringList names = DefinitionParts::names(parameters.value(u"columns"));
    for (const QString &name : names) {
        HALLMARKER_TRY(current.column(name));
        HALLMARKER_TRY(reference.column(name));
    }
    if (names.isEmpty())
        for (const core::WarehouseColumn &column : reference.columns())
            if (current.find(column.name))
                names.append(column.name);
    return names;
}

ColumnDriftOptions driftOptionsOf(const QJsonObject &parameters)
{
    ColumnDriftOptions options;
    options.bins = std::clamp(parameters.value(u"bins").toInt(10), 2, 1000);
    return options;
}

QList<NamedType> namedTypesOf(const SourceTable &table)
{
    QList<NamedType> types;
    for (const core::WarehouseColumn &column : table.columns())
        types.append({column.name, column.type});
    return types;
}

} // namespace

core::Result<ColumnDrift> PushedDrift::column(core::Warehouse &warehouse, const SourceTable &reference, const SourceTable &current, const QString &name, const ColumnDriftOptions &options, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const DriftSql sql, driftSql(reference, current, name, options));
    HALLMARKER_ASSIGN(const core::CountRows profiles, warehouse.counts(sql.profile, progress));
    const std::vector<double> profile = profiles.empty() ? std::vector<double>(6, 0.0) : profiles.front();
    ColumnDrift drift;
    drift.column = name;
    const double missingReference = profile.at(2);
    const double missingCurrent = profile.at(3);
    drift.referenceRows = profile.at(0) - missingReference;
    drift.currentRows = profile.at(1) - missingCurrent;
    drift.missingReference = profile.at(0) > 0 ? missingReference / profile.at(0) : 0;
    drift.missingCurrent = profile.at(1) > 0 ? missingCurrent / profile.at(1) : 0;
    if (!sql.numbers.isEmpty() && drift.referenceRows > 0 && drift.currentRows > 0 && (profile.at(4) > 10 || profile.at(5) > 10)) {
        NumberDrift numbers;
        HALLMARKER_ASSIGN(const core::CountRows rows, warehouse.counts(sql.numbers, progress));
        if (rows.empty())
            return core::Error(core::ErrorKind::Invalid, PushedDriftTexts::tr("The table changed while \"%1\" was compared.").arg(name));
        numbers.largestDistance = rows.front().at(0);
        numbers.area = rows.front().at(1);
        numbers.deviation = drift.referenceRows > 1 ? std::sqrt(std::max(0.0, rows.front().at(2)) / (drift.referenceRows - 1)) : 0;
        HALLMARKER_TRY(readBins(warehouse, sql.edges, drift.referenceRows, drift.currentRows, progress, numbers));
        finishNumberDrift(std::move(numbers), options, missingReference, missingCurrent, drift);
        return drift;
    }
    HALLMARKER_ASSIGN(const core::CountRows rows, warehouse.counts(sql.categories, progress));
    CategoryDrift categories;
    for (const std::vector<double> &row : rows) {
        categories.referenceCounts.push_back(row.at(1));
        categories.currentCounts.push_back(row.at(2));
        categories.unseen += row.at(3);
    }
    finishCategoryDrift(std::move(categories), options, missingReference, missingCurrent, drift);
    return drift;
}

core::Result<QStringList> PushedDrift::statements(const SourceTable &reference, const SourceTable &current, const QJsonObject &parameters)
{
    HALLMARKER_ASSIGN(const QStringList names, comparedNames(reference, current, parameters));
    QStringList statements;
    for (const QString &name : names) {
        HALLMARKER_ASSIGN(const DriftSql sql, driftSql(reference, current, name, driftOptionsOf(parameters)));
        statements.append(sql.profile);
        if (!sql.numbers.isEmpty())
            statements += QStringList{sql.numbers} + sql.edges;
        statements.append(sql.categories);
    }
    return statements;
}

core::Result<core::CheckOutcome> PushedDrift::compare(core::Warehouse &warehouse, const SourceTable &reference, const SourceTable &current, const QJsonObject &parameters, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const QStringList names, comparedNames(reference, current, parameters));
    std::vector<ColumnDrift> drifts;
    bool isEmpty = false;
    for (const QString &name : names) {
        progress.report(PushedDriftTexts::tr("Comparing \"%1\"").arg(name), qint64(drifts.size()), names.size());
        HALLMARKER_ASSIGN(ColumnDrift drift, column(warehouse, reference, current, name, driftOptionsOf(parameters), progress));
        isEmpty = isEmpty || (drift.referenceRows == 0 && drift.missingReference == 0) || (drift.currentRows == 0 && drift.missingCurrent == 0);
        drifts.push_back(std::move(drift));
        if (isEmpty)
            break;
    }
    return DriftCheck::judge(std::move(drifts), isEmpty, DriftCheck::schemaDifferences(namedTypesOf(reference), namedTypesOf(current)), parameters);
}

} // namespace hallmarker::checks
