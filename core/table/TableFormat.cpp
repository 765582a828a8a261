#include "core/table/TableFormat.h"

#include "core/table/FileBytes.h"

#include <QFileInfo>

namespace hallmarker::core {

namespace {

TableFormat formatByEnding(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("jsonl") || ending == QLatin1String("ndjson") || ending == QLatin1String("json"))
        return TableFormat::JsonLines;
    if (ending == QLatin1String("sqlite") || ending == QLatin1String("sqlite3") || ending == QLatin1String("db") || ending == QLatin1String("db3"))
        return TableFormat::Sqlite;
    return TableFormat::Csv;
}

/// A JSON file begins with an object, or with an array of objects. A CSV file may begin with a brace or bracket too,
/// but hardly with a brace and then a key in quotes.
bool beginsLikeJson(std::string_view head)
{
    if (head.starts_with("\xef\xbb\xbf"))
        head.remove_prefix(3);
    const auto skipped = [&head] {
        const std::size_t at = head.find_first_not_of(" \t\r\n");
        head.remove_prefix(at == std::string_view::npos ? head.size() : at);
        return head.empty() ? '\0' : head.front();
    };
    if (skipped() == '[') {
        head.remove_prefix(1);
        if (skipped() == ']')
            return true;
    }
    if (skipped() != '{')
        return false;
    head.remove_prefix(1);
    return skipped() == '"' || skipped() == '}';
}

} // namespace

Result<TableFormat> tableFormatOf(const QString &path)
{
    HALLMARKER_ASSIGN(const FileBytes file, FileBytes::open(path));
    HALLMARKER_ASSIGN(const std::string head, file.head(4096));
    if (head.starts_with(std::string_view("SQLite format 3\0", 16)))
        return TableFormat::Sqlite;
    return beginsLikeJson(head) ? TableFormat::JsonLines : formatByEnding(path);
}

} // namespace hallmarker::core
