#pragma once

#include "core/log/LogEntry.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QJsonObject>
#include <QList>

namespace hallmarker::ui {

/// The log as rows, newest first. Rows are asked for in pages when they come into view; the page that owns the model
/// fetches them off the GUI thread and hands them in.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Index, At, Actor, Action, Record, Leaf, ColumnCount };
    static constexpr qint64 pageSize = 200;
    static constexpr int keptPages = 50; ///< what was looked at longest ago is let go, and asked for again
    qsizetype loadedRows() const { return m_rows.size(); }

    using QAbstractTableModel::QAbstractTableModel;

    void setLogSize(qint64 size);
    void addEntries(const QList<core::LogEntry> &entries);
    /// The entry in a row; nullptr while it is not loaded.
    const core::LogEntry *entryAt(int row) const;
    qint64 indexOfRow(int row) const { return m_size - 1 - row; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Entries first ... first+count-1 are wanted.
    void pageWanted(qint64 first, qint64 count) const;

private:
    void letGoOfOldPages();

    struct Row {
        core::LogEntry entry;
        QJsonObject json;
    };
    qint64 m_size = 0;
    QHash<qint64, Row> m_rows;
    mutable QList<qint64> m_asked; ///< pages, newest last
};

} // namespace hallmarker::ui
