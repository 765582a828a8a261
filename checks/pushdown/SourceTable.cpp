#include "checks/pushdown/SourceTable.h"

#include <QCoreApplication>

namespace hallmarker::checks {

namespace {

struct SourceTableTexts {
    Q_DECLARE_TR_FUNCTIONS(SourceTableTexts)
};

bool isNumberType(core::ColumnType type)
{
    return type == core::ColumnType::Integer || type == core::ColumnType::Real;
}

} // namespace

SourceTable::SourceTable(SqlDialect dialect, QString name, QString quoted, QList<core::WarehouseColumn> columns)
    : m_dialect(std::move(dialect)), m_name(std::move(name)), m_quoted(std::move(quoted)), m_columns(std::move(columns))
{
}

core::Result<SourceTable> SourceTable::of(core::Warehouse &warehouse, const QString &name, core::Progress &progress)
{
    const SqlDialect dialect(warehouse.engine(), warehouse.quote(), warehouse.words());
    HALLMARKER_ASSIGN(const QString quoted, dialect.table(name));
    auto columns = warehouse.columns(quoted, progress);
    if (!columns)
        return columns.error().at({.pointer = name});
    return SourceTable(dialect, name, quoted, *std::move(columns));
}

core::Result<SourceTable> SourceTable::of(const SqlDialect &dialect, const QString &name, QList<core::WarehouseColumn> columns)
{
    HALLMARKER_ASSIGN(const QString quoted, dialect.table(name));
    return SourceTable(dialect, name, quoted, std::move(columns));
}

QStringList SourceTable::columnNames() const
{
    QStringList names;
    for (const core::WarehouseColumn &column : m_columns)
        names.append(column.name);
    return names;
}

const core::WarehouseColumn *SourceTable::find(const QString &name) const
{
    for (const core::WarehouseColumn &column : m_columns)
        if (column.name == name)
            return &column;
    return nullptr;
}

core::Result<core::WarehouseColumn> SourceTable::column(const QString &name) const
{
    if (const core::WarehouseColumn *found = find(name))
        return *found;
    return core::Error(core::ErrorKind::NotFound, SourceTableTexts::tr("There is no column \"%1\" in %2. The columns are: %3.").arg(name, m_name, columnNames().join(QStringLiteral(", "))));
}

core::Result<QList<core::WarehouseColumn>> SourceTable::select(const QStringList &names) const
{
    QList<core::WarehouseColumn> chosen;
    for (const QString &name : names) {
        HALLMARKER_ASSIGN(const core::WarehouseColumn found, column(name));
        chosen.append(found);
    }
    return chosen;
}

QString SourceTable::keysSelect(const QList<core::WarehouseColumn> &columns, const QString &more) const
{
    QStringList parts;
    for (qsizetype i = 0; i < columns.size(); ++i)
        parts.append(QStringLiteral("%1 AS q%2").arg(m_dialect.key(columns.at(i)), QString::number(i)));
    if (!more.isEmpty())
        parts.append(more);
    return QStringLiteral("SELECT %1 FROM %2").arg(parts.join(QStringLiteral(", ")), m_quoted);
}

QString SourceTable::keyNames(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 0; i < count; ++i)
        names.append(QStringLiteral("q%1").arg(i));
    return names.join(QStringLiteral(", "));
}

core::Result<QPair<QString, QString>> comparableKeys(const SqlDialect &dialect, const core::WarehouseColumn &left, const core::WarehouseColumn &right)
{
    const QString mine = dialect.key(left);
    const QString theirs = dialect.key(right);
    if (isNumberType(left.type) && isNumberType(right.type) && (left.type == core::ColumnType::Real || right.type == core::ColumnType::Real))
        return QPair(dialect.asReal(mine), dialect.asReal(theirs));
    if (left.type == right.type)
        return QPair(mine, theirs);
    if (left.type == core::ColumnType::Real || right.type == core::ColumnType::Real)
        return core::Error(core::ErrorKind::Invalid, SourceTableTexts::tr("The column \"%1\" is %2 in one table and %3 in the other. The source cannot tell which of these values are equal; give both the same type there.")
                                                         .arg(left.name, core::columnTypeName(left.type), core::columnTypeName(right.type)));
    const auto text = [&](const core::WarehouseColumn &column, const QString &key) {
        if (column.type == core::ColumnType::Text)
            return key;
        return dialect.isPostgres() ? QString(dialect.asText(key) + QStringLiteral(" COLLATE \"C\"")) : dialect.asText(key);
    };
    return QPair(text(left, mine), text(right, theirs));
}

} // namespace hallmarker::checks
