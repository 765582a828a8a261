#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace hallmarker::core {

/// Writes a CSV table (RFC 4180: CR LF, quotes doubled) in UTF-8.
///
/// Spreadsheets run a cell that begins with = + - @, tab or carriage return as a formula. Such text gets an apostrophe
/// in front, and note() says in how many cells. Numbers are written as numbers and need no guard.
class CsvWriter {
public:
    struct Options {
        QChar separator = QLatin1Char(',');
        bool withByteOrderMark = false; ///< some spreadsheets need it to see UTF-8
    };
    /// Text, or a number in the C locale (NaN and infinities give an empty cell), or nothing.
    using Cell = std::variant<std::monostate, QString, double, qint64>;

    explicit CsvWriter(const QStringList &header);
    CsvWriter(const QStringList &header, const Options &options);

    /// ErrorKind::Internal when the row has another number of cells than the header.
    Result<void> addRow(const QList<Cell> &row);
    Result<void> addRow(const QStringList &row);

    QByteArray bytes() const { return m_bytes; }
    qint64 guardedCells() const { return m_guarded; }
    /// A sentence about guarded cells; empty when there are none.
    QString note() const;

private:
    void append(const QList<Cell> &row);
    QString field(const Cell &cell);

    Options m_options;
    qsizetype m_columns = 0;
    QByteArray m_bytes;
    qint64 m_guarded = 0;
};

} // namespace hallmarker::core
