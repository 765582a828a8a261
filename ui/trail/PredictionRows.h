#pragma once

#include "lineage/trail/PredictionBook.h"

#include <QAbstractTableModel>
#include <QCache>

namespace hallmarker::ui {

class Session;

/// The predictions of one log, or those whose ids begin in one way, in the order of their ids. A log may hold millions: only
/// the segments that are looked at are read, outside of the window's thread, and few of them are kept.
class PredictionRows final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Id, Made, Version, Outcome, Snapshot, columnTotal };

    explicit PredictionRows(Session &session, QObject *parent);

    void setLog(const lineage::PredictionLog &log, const lineage::PredictionPack::Index &index);
    void clear();
    /// Of all positions only `count` from `first` on.
    void setRange(qint64 first, qint64 count);

    const lineage::PredictionLog &log() const { return m_log; }
    const lineage::PredictionPack::Index &packIndex() const { return m_index; }
    /// Empty when that row was not read yet.
    QString idAt(int row) const;
    bool isLoaded(int row) const { return rowAt(row) != nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const hallmarker::core::Error &error);
    void segmentRead();

private:
    const lineage::PredictionRow *rowAt(int row) const;
    void want(int segment);
    void readNext();
    QString textOf(const lineage::PredictionRow &row, int column) const;

    Session &m_session;
    lineage::PredictionLog m_log;
    lineage::PredictionPack::Index m_index;
    qint64 m_first = 0;
    qint64 m_count = 0;
    mutable QCache<int, QList<lineage::PredictionRow>> m_segments;
    QList<int> m_wanted;   ///< the last one is what somebody looks at now
    bool m_isReading = false;
    int m_serial = 0;      ///< which log an answer belongs to
};

/// "score 0.25 · class yes"
QString outcomeText(const QJsonObject &outcome);

} // namespace hallmarker::ui
