#pragma once

#include "ui/kit/RowsModel.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace hallmarker::ui {

/// What a person wants to see of a list of rows.
struct RowsWish {
    int sortColumn = -1; ///< -1: as they come
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QStringList words;   ///< each must occur in some cell of the row
    QString group;       ///< only rows of this group; empty: all

    bool sortsLike(const RowsWish &other) const { return sortColumn == other.sortColumn && sortOrder == other.sortOrder; }
    bool operator==(const RowsWish &) const = default;
};

/// Rows sorted and filtered. A value that never changes once it is made, so it may be made in any thread.
struct RowArrangement {
    QList<TableRow> rows;
    RowsWish wish;
    QList<int> sorted;         ///< all rows in order, by their index in `rows`
    QList<int> shown;          ///< those of them that pass
    QHash<QString, int> rowOf; ///< id -> place in `shown`
    int keyType = 0;           ///< of what is sorted by: a QMetaType's id; 0: of different types, which are compared as texts

    /// `before` may be null; what it has sorted already is taken over, so that a few changed rows cost little.
    static std::shared_ptr<const RowArrangement> of(const QList<TableRow> &rows, const RowsWish &wish, const std::shared_ptr<const RowArrangement> &before);
};

} // namespace hallmarker::ui
