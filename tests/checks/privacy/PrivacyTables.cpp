#include "tests/checks/privacy/PrivacyTables.h"

#include "core/table/ReadTable.h"
#include "tests/support/SharedData.h"

namespace hallmarker::tests {

core::Column textColumn(const QString &name, const std::vector<std::string> &values)
{
    core::StringDictionary dictionary;
    core::CodeVector codes;
    for (const std::string &value : values)
        codes.push(value.empty() ? core::StringDictionary::missing : dictionary.codeOf(value));
    return core::Column::ofCodes(name, core::ColumnType::Text, std::move(dictionary), std::move(codes));
}

core::Table randomTable(core::RandomStream &random, std::size_t rows, int columns, quint64 values)
{
    std::vector<core::Column> result;
    for (int column = 0; column < columns; ++column) {
        std::vector<std::string> cells(rows);
        for (std::string &cell : cells)
            cell = random.below(10) == 0 ? std::string() : "v" + std::to_string(random.below(values));
        result.push_back(textColumn(QString(QLatin1Char(char('a' + column))), cells));
    }
    return core::Table::of(std::move(result)).value();
}

core::Result<core::Table> sharedTable(const QString &name)
{
    core::ReadOptions options;
    options.dialect.delimiter = ';';
    const auto read = core::readCsv(sharedFile(QString(QStringLiteral("data/anonymization/") + name)), options);
    if (!read)
        return read.error();
    return read->table;
}

} // namespace hallmarker::tests
