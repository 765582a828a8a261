#pragma once

#include "core/storage/Warehouse.h"

namespace hallmarker::checks {

/// How the statements of the measures are written for one engine. Names and texts go into a statement through here only.
class SqlDialect {
public:
    explicit SqlDialect(core::WarehouseEngine engine, QChar quote = QLatin1Char('"'), core::WarehouseWords words = {}) : m_engine(engine), m_quote(quote), m_words(std::move(words)) {}

    core::WarehouseEngine engine() const { return m_engine; }
    bool isPostgres() const { return m_engine == core::WarehouseEngine::Postgres; }

    /// A name as the engine has it, letter by letter.
    QString identifier(const QString &name) const;
    /// "schema.table"; parts that hold a point stand in double quotes: "my schema"."a.b".
    core::Result<QString> table(const QString &name) const;
    /// A text constant. Backslashes are refused where the engine may take them for something else.
    core::Result<QString> text(const QString &value) const;
    /// A constant as double precision, exactly.
    QString real(double value) const { return asReal(QString::number(value, 'e', 17)); }

    QString asReal(const QString &expression) const { return cast(expression, m_words.real); }
    QString asText(const QString &expression) const;
    /// A whole number out of a sum, of a type that every driver hands over as a number.
    QString asCount(const QString &expression) const { return cast(expression, m_words.count); }
    QString logarithm(const QString &expression) const { return QString(m_words.logarithm + QLatin1Char('(') + expression + QLatin1Char(')')); }
    /// What rows are grouped and joined by: equal exactly where the table in memory would call two cells equal. A missing
    /// value, and what is not a number in a column of reals, is NULL.
    QString key(const core::WarehouseColumn &column) const;
    /// Texts are told apart and put in order byte by byte; elsewhere the engine's own collation does it.
    bool comparesBytes() const { return m_engine != core::WarehouseEngine::Other; }
    /// The engine has expressions like those of the entity catalogue.
    bool hasPatterns() const { return isPostgres(); }

private:
    static QString cast(const QString &expression, const QString &type) { return QStringLiteral("CAST(%1 AS %2)").arg(expression, type); }

    core::WarehouseEngine m_engine;
    QChar m_quote;
    core::WarehouseWords m_words;
};

} // namespace hallmarker::checks
