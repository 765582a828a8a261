#include "checks/anonymisation/release/ReleaseSql.h"

#include "checks/anonymisation/release/Release.h"

#include <set>

namespace hallmarker::anonymisation {

namespace {

std::string quotedName(const QString &name)
{
    QString text = name;
    return '"' + text.replace(QLatin1Char('"'), QLatin1String("\"\"")).toStdString() + '"';
}

std::string quotedText(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text) {
        if (c == '\'')
            quoted += '\'';
        quoted += c;
    }
    return quoted + '\'';
}

std::string levelTable(std::size_t column)
{
    return "hierarchy_" + std::to_string(column + 1);
}

/// name(value, released) AS (VALUES ('20', '<50'), ...)
std::string hierarchyTable(const QuasiIdentifier &attribute, std::size_t column, int level)
{
    std::string sql = levelTable(column) + "(value, released) AS (VALUES\n";
    const std::vector<std::uint32_t> &codes = attribute.codes(level);
    for (std::uint32_t leaf = 0; leaf < codes.size(); ++leaf)
        sql += "  (" + quotedText(attribute.label(0, leaf)) + ", " + quotedText(attribute.label(level, codes[leaf])) + (leaf + 1 < codes.size() ? "),\n" : "))");
    return sql;
}

} // namespace

QByteArray releaseSql(const CaseInput &input, const Levels &levels, const std::vector<std::uint8_t> &isSuppressed, const QString &table)
{
    if (input.dropsOthers || !input.coded.isReleased.empty())
        return {};
    const std::vector<QuasiIdentifier> &attributes = input.coded.quasiIdentifiers;
    std::set<std::vector<std::uint32_t>> suppressed;
    for (std::size_t row = 0; row < isSuppressed.size(); ++row) {
        if (isSuppressed[row] == 0)
            continue;
        std::vector<std::uint32_t> key;
        for (std::size_t i = 0; i < attributes.size(); ++i)
            key.push_back(attributes[i].codes(levels[i])[attributes[i].row(row)]);
        suppressed.insert(std::move(key));
    }
    std::string sql = "WITH\n";
    for (std::size_t i = 0; i < attributes.size(); ++i)
        sql += hierarchyTable(attributes[i], i, levels[i]) + (i + 1 < attributes.size() || !suppressed.empty() ? ",\n" : "\n");
    if (!suppressed.empty()) {
        sql += "suppressed(";
        for (std::size_t i = 0; i < attributes.size(); ++i)
            sql += (i > 0 ? ", v" : "v") + std::to_string(i + 1);
        sql += ") AS (VALUES\n";
        std::size_t left = suppressed.size();
        for (const std::vector<std::uint32_t> &key : suppressed) {
            sql += "  (";
            for (std::size_t i = 0; i < key.size(); ++i)
                sql += (i > 0 ? ", " : "") + quotedText(attributes[i].label(levels[i], key[i]));
            sql += --left > 0 ? "),\n" : "))\n";
        }
    }
    sql += "SELECT\n";
    const auto &columns = input.table.columns();
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const qsizetype i = input.definition.quasiIdentifiers.indexOf(columns[c].name());
        const std::string name = quotedName(columns[c].name());
        if (i < 0)
            sql += "  t." + name;
        else if (suppressed.empty())
            sql += "  " + levelTable(std::size_t(i)) + ".released AS " + name;
        else
            sql += "  CASE WHEN s.v1 IS NULL THEN " + levelTable(std::size_t(i)) + ".released ELSE " + quotedText(Release::suppressedCell) + " END AS " + name;
        sql += c + 1 < columns.size() ? ",\n" : "\n";
    }
    sql += "FROM " + quotedName(table) + " AS t\n";
    for (std::size_t i = 0; i < attributes.size(); ++i)
        sql += "JOIN " + levelTable(i) + " ON " + levelTable(i) + ".value = COALESCE(CAST(t." + quotedName(attributes[i].name()) + " AS VARCHAR(1000)), '')\n";
    if (!suppressed.empty()) {
        sql += "LEFT JOIN suppressed AS s ON ";
        for (std::size_t i = 0; i < attributes.size(); ++i)
            sql += (i > 0 ? " AND s.v" : "s.v") + std::to_string(i + 1) + " = " + levelTable(i) + ".released";
        sql += '\n';
    }
    sql.back() = ';';
    sql += '\n';
    return QByteArray(sql.data(), qsizetype(sql.size()));
}

} // namespace hallmarker::anonymisation
