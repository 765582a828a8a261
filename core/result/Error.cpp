#include "core/result/Error.h"

#include <QStringList>

namespace hallmarker::core {

namespace {

struct KindRow {
    ErrorKind kind;
    const char *name;
    int exitCode;
};

// The one table from which names and exit codes come.
constexpr KindRow kindTable[] = {
    {ErrorKind::Usage, "usage", 2},           {ErrorKind::NotFound, "not_found", 2},
    {ErrorKind::Invalid, "invalid", 3},       {ErrorKind::Unreadable, "unreadable", 3},
    {ErrorKind::Conflict, "conflict", 3},     {ErrorKind::Denied, "denied", 3},
    {ErrorKind::Unavailable, "unavailable", 3}, {ErrorKind::LimitExceeded, "limit_exceeded", 3},
    {ErrorKind::Cancelled, "cancelled", 3},   {ErrorKind::Integrity, "integrity", 3},
    {ErrorKind::Io, "io", 3},                 {ErrorKind::Internal, "internal", 4},
};

const KindRow &rowOf(ErrorKind kind)
{
    for (const KindRow &row : kindTable) {
        if (row.kind == kind)
            return row;
    }
    return kindTable[std::size(kindTable) - 1];
}

} // namespace

bool ErrorLocation::isEmpty() const
{
    return file.isEmpty() && line < 0 && column < 0 && row < 0 && pointer.isEmpty();
}

QString ErrorLocation::toString() const
{
    QString text = file;
    if (line >= 0)
        text += QLatin1Char(':') + QString::number(line);
    if (line >= 0 && column >= 0)
        text += QLatin1Char(':') + QString::number(column);
    if (row >= 0)
        text += QStringLiteral(" row %1").arg(row);
    if (!pointer.isEmpty())
        text += QLatin1Char(' ') + pointer;
    return text.trimmed();
}

Error::Error(ErrorKind errorKind, QString text, QString more, ErrorLocation place)
    : kind(errorKind), message(std::move(text)), detail(std::move(more)), where(std::move(place))
{
}

int Error::exitCode() const
{
    return rowOf(kind).exitCode;
}

QString Error::toString() const
{
    return where.isEmpty() ? message : QString(where.toString() + QStringLiteral(": ") + message);
}

QJsonObject Error::toJson() const
{
    QJsonObject json{{QStringLiteral("kind"), errorKindName(kind)}, {QStringLiteral("message"), message}};
    if (!detail.isEmpty())
        json.insert(QStringLiteral("detail"), detail);
    if (where.isEmpty())
        return json;
    QJsonObject place;
    if (!where.file.isEmpty())
        place.insert(QStringLiteral("file"), where.file);
    if (where.line >= 0)
        place.insert(QStringLiteral("line"), where.line);
    if (where.column >= 0)
        place.insert(QStringLiteral("column"), where.column);
    if (where.row >= 0)
        place.insert(QStringLiteral("row"), where.row);
    if (!where.pointer.isEmpty())
        place.insert(QStringLiteral("pointer"), where.pointer);
    json.insert(QStringLiteral("where"), place);
    return json;
}

Error Error::at(const ErrorLocation &place) const
{
    Error copy = *this;
    if (copy.where.isEmpty())
        copy.where = place;
    return copy;
}

QString errorKindName(ErrorKind kind)
{
    return QString::fromLatin1(rowOf(kind).name);
}

} // namespace hallmarker::core
