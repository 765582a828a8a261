#include "lineage/edgelist/EdgeListColumns.h"

#include <QHash>

namespace hallmarker::lineage {

namespace {

/// Lower case, without blanks and the marks people put between words.
QString bareName(const QString &name)
{
    QString bare;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            bare += c;
    }
    return bare;
}

const QHash<QString, EdgeListColumn> &columnNames()
{
    static const QHash<QString, EdgeListColumn> names = [] {
        using Column = EdgeListColumn;
        QHash<QString, Column> all;
        const auto add = [&all](Column column, const QStringList &list) {
            for (const QString &name : list)
                all.insert(name, column);
        };
        const QStringList starts = {QStringLiteral("from"), QStringLiteral("source"), QStringLiteral("src"), QStringLiteral("upstream"), QStringLiteral("input")};
        const QStringList ends = {QStringLiteral("to"), QStringLiteral("target"), QStringLiteral("dst"), QStringLiteral("destination"), QStringLiteral("downstream"), QStringLiteral("output")};
        const auto addEnd = [&](const QStringList &stems, Column node, Column space, Column kind, Column field) {
            for (const QString &stem : stems) {
                add(node, {stem, stem + QStringLiteral("name"), stem + QStringLiteral("node"), stem + QStringLiteral("dataset")});
                add(space, {stem + QStringLiteral("namespace"), stem + QStringLiteral("ns"), stem + QStringLiteral("space")});
                add(kind, {stem + QStringLiteral("kind"), stem + QStringLiteral("type")});
                add(field, {stem + QStringLiteral("field"), stem + QStringLiteral("column")});
            }
        };
        addEnd(starts, Column::From, Column::FromNamespace, Column::FromKind, Column::FromField);
        addEnd(ends, Column::To, Column::ToNamespace, Column::ToKind, Column::ToField);
        add(Column::Kind, {QStringLiteral("kind"), QStringLiteral("type"), QStringLiteral("relation"), QStringLiteral("edgekind"), QStringLiteral("edgetype")});
        add(Column::Transform, {QStringLiteral("transform"), QStringLiteral("transformation"), QStringLiteral("operation")});
        add(Column::Run, {QStringLiteral("run"), QStringLiteral("runid")});
        add(Column::Time, {QStringLiteral("time"), QStringLiteral("timestamp"), QStringLiteral("eventtime"), QStringLiteral("at"), QStringLiteral("date")});
        add(Column::Masked, {QStringLiteral("masked"), QStringLiteral("masking")});
        add(Column::Detail, {QStringLiteral("detail"), QStringLiteral("details")});
        return all;
    }();
    return names;
}

} // namespace

std::optional<EdgeListColumns> EdgeListColumns::ofHeader(const QStringList &names)
{
    EdgeListColumns columns;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto found = columnNames().constFind(bareName(names.at(i)));
        if (found == columnNames().constEnd())
            columns.m_unknown << names.at(i);
        else if (int &place = columns.m_places[static_cast<std::size_t>(*found)]; place < 0)
            place = static_cast<int>(i);
    }
    if (columns.place(EdgeListColumn::From) < 0 || columns.place(EdgeListColumn::To) < 0)
        return std::nullopt;
    return columns;
}

EdgeListColumns EdgeListColumns::ofOrder(int count)
{
    EdgeListColumns columns;
    for (int i = 0; i < qMin(count, 6); ++i)
        columns.m_places[static_cast<std::size_t>(i)] = i;
    return columns;
}

} // namespace hallmarker::lineage
