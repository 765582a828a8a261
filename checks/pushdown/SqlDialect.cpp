#include "checks/pushdown/SqlDialect.h"

#include <QCoreApplication>

namespace hallmarker::checks {

namespace {

struct SqlDialectTexts {
    Q_DECLARE_TR_FUNCTIONS(SqlDialectTexts)
};

core::Error badTableName(const QString &name)
{
    return core::Error(core::ErrorKind::Usage, SqlDialectTexts::tr("\"%1\" is no name of a table. Write SCHEMA.TABLE; a part that holds a point or a quote stands in double quotes.").arg(name));
}

} // namespace

QString SqlDialect::identifier(const QString &name) const
{
    return m_quote + QString(name).replace(m_quote, QString(2, m_quote)) + m_quote;
}

core::Result<QString> SqlDialect::table(const QString &name) const
{
    QStringList parts;
    for (qsizetype at = 0; at <= name.size(); ++at) {
        QString part;
        if (at < name.size() && name.at(at) == QLatin1Char('"')) {
            bool isClosed = false;
            for (++at; at < name.size() && !isClosed; ++at) {
                if (name.at(at) != QLatin1Char('"'))
                    part += name.at(at);
                else if (at + 1 < name.size() && name.at(at + 1) == QLatin1Char('"'))
                    part += name.at(++at);
                else
                    isClosed = true;
            }
            if (!isClosed || (at < name.size() && name.at(at) != QLatin1Char('.')))
                return badTableName(name);
        } else {
            for (; at < name.size() && name.at(at) != QLatin1Char('.'); ++at)
                part += name.at(at);
            if (part.contains(QLatin1Char('"')))
                return badTableName(name);
        }
        if (part.isEmpty() || part.contains(QChar(0)))
            return badTableName(name);
        parts.append(identifier(part));
    }
    if (parts.isEmpty() || parts.size() > 3)
        return badTableName(name);
    return parts.join(QLatin1Char('.'));
}

core::Result<QString> SqlDialect::text(const QString &value) const
{
    if (value.contains(QChar(0)) || (m_engine == core::WarehouseEngine::Other && value.contains(QLatin1Char('\\'))))
        return core::Error(core::ErrorKind::Usage, SqlDialectTexts::tr("The text \"%1\" cannot be put into a statement for this engine.").arg(value));
    return QString(QLatin1Char('\'') + QString(value).replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\''));
}

QString SqlDialect::asText(const QString &expression) const
{
    return cast(expression, m_engine == core::WarehouseEngine::Other ? m_words.text : QStringLiteral("TEXT"));
}

QString SqlDialect::key(const core::WarehouseColumn &column) const
{
    const QString name = identifier(column.name);
    if (!isPostgres())
        return name;
    if (column.type == core::ColumnType::Text)
        return QStringLiteral("CAST(%1 AS text) COLLATE \"C\"").arg(name);
    return column.type == core::ColumnType::Real ? QStringLiteral("NULLIF(%1, 'NaN')").arg(name) : name;
}

} // namespace hallmarker::checks
