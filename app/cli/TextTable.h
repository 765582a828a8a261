#pragma once

#include <QString>
#include <QStringList>

namespace hallmarker::cli {

/// A table of aligned columns for the terminal.
class TextTable {
public:
    explicit TextTable(QStringList header) : m_header(std::move(header)) {}
    void add(const QStringList &row) { m_rows += row; }
    /// Right-aligns a column (figures).
    void alignRight(int column) { m_right += column; }
    bool isEmpty() const { return m_rows.isEmpty(); }
    QString toString() const;

private:
    QStringList m_header;
    QList<QStringList> m_rows;
    QList<int> m_right;
};

} // namespace hallmarker::cli
