#pragma once

#include "ui/kit/RowArrangement.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace hallmarker::ui {

/// The rows of a RowsModel as a person wants to see them: what a RecordTable's view shows. Few rows are arranged at
/// once; many in another thread, while the view goes on to show what it has. Then only what differs is told to the view.
class ArrangedRows final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ArrangedRows(QObject *parent = nullptr);
    ~ArrangedRows() override;

    void setSource(RowsModel *source);
    void setWords(const QString &words);
    void setGroup(const QString &group);
    void sort(int column, Qt::SortOrder order) override;

    /// Of all rows, with those that do not pass.
    int total() const { return static_cast<int>(m_now->rows.size()); }
    /// -1: not among those that are shown.
    int rowOf(const QString &id) const { return m_now->rowOf.value(id, -1); }
    QString idOf(int row) const { return m_now->rows.at(m_shown.at(row)).id; }
    bool isArranging() const { return m_isArranging; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// What is shown is what was wished.
    void arranged();

private:
    using Arrangement = std::shared_ptr<const RowArrangement>;
    struct Steps;
    static Steps stepsBetween(const RowArrangement &before, const RowArrangement &after);

    void arrange();
    void arrangeElsewhere();
    void take(const Arrangement &next, const Steps &steps);
    void remove(const QList<int> &rows);
    void reorder(const Arrangement &next, const Steps &steps);
    void insert(const Arrangement &next, const QList<int> &rows);

    QPointer<RowsModel> m_source;
    RowsWish m_wish;
    Arrangement m_now;        ///< never null
    QList<int> m_shown;       ///< of m_now; less while steps are taken
    bool m_isArranging = false;
    bool m_isOutdated = false; ///< something else was wished meanwhile
};

} // namespace hallmarker::ui
