#include "inventory/exchange/InventoryListImporter.h"

#include "core/table/ReadTable.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/people/PartyRepository.h"
#include "inventory/systems/System.h"

#include <QCoreApplication>
#include <QSet>

#include <functional>

namespace hallmarker::inventory {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct ListImportTexts {
    Q_DECLARE_TR_FUNCTIONS(ListImportTexts)
};

/// A CSV file with every cell as text: "007" stays "007".
Result<core::Table> readListAsText(const QString &path)
{
    HALLMARKER_ASSIGN(const core::ReadTable guessed, core::readCsv(path));
    core::ReadOptions options;
    for (const QString &name : guessed.table.columnNames())
        options.types.insert(name, core::ColumnType::Text);
    options.dialect.missingMarkers = QStringList{QString()};
    HALLMARKER_ASSIGN(const core::ReadTable read, core::readCsv(path, options));
    if (read.table.find(QStringLiteral("name")) == nullptr)
        return Error(ErrorKind::Invalid,
                     ListImportTexts::tr("%1 has no column \"name\". Its columns are: %2.").arg(path, read.table.columnNames().join(QStringLiteral(", "))),
                     {}, {.file = path});
    return read.table;
}

/// One row, by column name.
class ListRow {
public:
    ListRow(const core::Table &table, std::size_t row) : m_table(table), m_row(row) {}
    bool has(const QString &column) const { return m_table.find(column) != nullptr; }
    QString text(const QString &column) const
    {
        const core::Column *found = m_table.find(column);
        if (found == nullptr)
            return {};
        QString text = QString::fromStdString(found->text(m_row));
        // What the formula guard of our own export put in front.
        if (text.size() > 1 && text.startsWith(QLatin1Char('\'')) && QStringLiteral("=+-@\t\r").contains(text.at(1)))
            text.remove(0, 1);
        return text.trimmed();
    }

private:
    const core::Table &m_table;
    std::size_t m_row;
};

Error badListRow(const QString &path, std::size_t row, const QString &why)
{
    return Error(ErrorKind::Invalid, ListImportTexts::tr("Row %1 of %2 cannot be imported: %3 Nothing was written.").arg(row + 1).arg(path, why), {},
                 {.file = path, .row = qint64(row + 1)});
}

/// The rows as values and one transaction for all of them.
template <typename Value>
Result<InventoryImportReport> importList(core::Workspace &workspace, const QString &path, const QSet<QString> &columns,
                                         const std::function<Result<void>(const ListRow &, Value &)> &fill)
{
    HALLMARKER_ASSIGN(const core::Table table, readListAsText(path));
    HALLMARKER_ASSIGN(const QList<Value> present, RecordRepository<Value>(workspace).list());
    InventoryImportReport report;
    for (const QString &column : table.columnNames()) {
        if (!columns.contains(column))
            report.keptColumns.append(column);
    }
    QList<Value> changed;
    QSet<QString> seen;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const ListRow cells(table, row);
        const QString name = cells.text(QStringLiteral("name"));
        if (name.isEmpty())
            return badListRow(path, row, ListImportTexts::tr("it has no name."));
        if (seen.contains(name))
            return badListRow(path, row, ListImportTexts::tr("the name \"%1\" stands twice.").arg(name));
        seen.insert(name);
        QList<Value> same = present;
        same.removeIf([&name](const Value &value) { return value.head.name != name; });
        if (same.size() > 1)
            return badListRow(path, row, ListImportTexts::tr("there are %1 entries named \"%2\".").arg(same.size()).arg(name));
        Value value = same.isEmpty() ? Value() : same.first();
        const QJsonObject before = value.toJson();
        value.head.name = name;
        if (const auto filled = fill(cells, value); !filled)
            return badListRow(path, row, filled.error().message);
        for (const QString &column : std::as_const(report.keptColumns)) {
            if (!cells.text(column).isEmpty())
                value.head.unknown.insert(column, cells.text(column));
        }
        if (!same.isEmpty() && value.toJson() == before) {
            ++report.unchanged;
            continue;
        }
        same.isEmpty() ? ++report.created : ++report.updated;
        changed.append(value);
    }
    HALLMARKER_TRY(workspace.write(QString(QString::fromLatin1(Value::kind) + QStringLiteral(".import-list")), [&](core::WriteTransaction &transaction) -> Result<void> {
        for (const Value &value : std::as_const(changed))
            HALLMARKER_TRY(RecordRepository<Value>::save(transaction, value));
        return {};
    }));
    return report;
}

void takeText(const ListRow &row, const QString &column, QString &into)
{
    if (row.has(column))
        into = row.text(column);
}

/// A party by name; it must exist, for a list cannot say whether it is a person.
Result<void> takeParty(core::Workspace &workspace, const ListRow &row, const QString &column, core::PartyId &into)
{
    if (!row.has(column))
        return {};
    const QString name = row.text(column);
    if (name.isEmpty()) {
        into = {};
        return {};
    }
    HALLMARKER_ASSIGN(const Party party, PartyRepository(workspace).resolve(name));
    into = party.head.id;
    return {};
}

/// Records by name, separated by semicolons as in our own export.
template <typename Id>
Result<void> takeRecords(core::Workspace &workspace, const ListRow &row, const QString &column, const QString &kind, QList<Id> &into)
{
    if (!row.has(column))
        return {};
    QList<Id> ids;
    for (const QString &name : row.text(column).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        HALLMARKER_ASSIGN(const core::Record record, workspace.resolve(kind, name.trimmed()));
        ids.append(Id(record.id));
    }
    into = ids;
    return {};
}

template <typename Enum>
Result<void> takeChoice(const ListRow &row, const QString &column, const QStringList &names, Enum &into)
{
    const QString text = row.text(column).toLower();
    if (text.isEmpty())
        return {};
    const qsizetype index = names.indexOf(text);
    if (index < 0)
        return Error(ErrorKind::Invalid, ListImportTexts::tr("\"%1\" in the column \"%2\" is none of: %3.").arg(text, column, names.join(QStringLiteral(", "))));
    into = Enum(index);
    return {};
}

} // namespace

Result<InventoryImportReport> InventoryListImporter::importSystems(const QString &csvPath)
{
    // Columns of our own export that say what the inventory knows better are read over.
    const QSet<QString> columns{QStringLiteral("name"), QStringLiteral("purpose"), QStringLiteral("description"), QStringLiteral("owner"),
                                QStringLiteral("risk_tier"), QStringLiteral("risk_reason"), QStringLiteral("use_status"), QStringLiteral("models"),
                                QStringLiteral("datasets"), QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("updated")};
    return importList<System>(m_workspace, csvPath, columns, [this](const ListRow &row, System &system) -> Result<void> {
        takeText(row, QStringLiteral("purpose"), system.purpose);
        takeText(row, QStringLiteral("description"), system.description);
        takeText(row, QStringLiteral("risk_reason"), system.riskReason);
        HALLMARKER_TRY(takeParty(m_workspace, row, QStringLiteral("owner"), system.owner));
        HALLMARKER_TRY(takeRecords(m_workspace, row, QStringLiteral("models"), QStringLiteral("model"), system.models));
        HALLMARKER_TRY(takeRecords(m_workspace, row, QStringLiteral("datasets"), QStringLiteral("dataset"), system.datasets));
        HALLMARKER_TRY(takeChoice(row, QStringLiteral("risk_tier"), riskTierNames(), system.riskTier));
        return takeChoice(row, QStringLiteral("use_status"), useStatusNames(), system.useStatus);
    });
}

Result<InventoryImportReport> InventoryListImporter::importDatasets(const QString &csvPath)
{
    const QSet<QString> columns{QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("owner"), QStringLiteral("steward"),
                                QStringLiteral("custodian"), QStringLiteral("licence"), QStringLiteral("origin"), QStringLiteral("purposes"),
                                QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("updated")};
    return importList<Dataset>(m_workspace, csvPath, columns, [this](const ListRow &row, Dataset &dataset) -> Result<void> {
        takeText(row, QStringLiteral("description"), dataset.description);
        takeText(row, QStringLiteral("licence"), dataset.licence);
        takeText(row, QStringLiteral("origin"), dataset.origin);
        HALLMARKER_TRY(takeParty(m_workspace, row, QStringLiteral("owner"), dataset.owner));
        HALLMARKER_TRY(takeParty(m_workspace, row, QStringLiteral("steward"), dataset.steward));
        HALLMARKER_TRY(takeRecords(m_workspace, row, QStringLiteral("purposes"), QStringLiteral("purpose"), dataset.purposes));
        return takeParty(m_workspace, row, QStringLiteral("custodian"), dataset.custodian);
    });
}

} // namespace hallmarker::inventory
