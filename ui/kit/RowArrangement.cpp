#include "ui/kit/RowArrangement.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <optional>
#include <vector>

namespace hallmarker::ui {

namespace {

/// What a cell is sorted by, made once: comparing texts by the rules of a language costs more than all else.
struct CellKey {
    QVariant value;
    std::optional<QCollatorSortKey> text; ///< of texts only
};

/// The C locale compares bytes and knows neither numbers nor case.
QLocale collationLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

std::vector<CellKey> keysOf(const QList<TableRow> &rows, int column)
{
    QCollator collator(collationLocale());
    collator.setNumericMode(true); // as people do: 2 before 10
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<CellKey> keys;
    keys.reserve(static_cast<size_t>(rows.size()));
    for (const TableRow &row : rows) {
        const RowsCell *cell = column < row.cells.size() ? &row.cells.at(column) : nullptr;
        const QVariant value = cell != nullptr ? cell->sortValue() : QVariant(QString());
        const bool isText = value.metaType() == QMetaType(QMetaType::QString);
        keys.push_back({isText ? QVariant() : value, isText ? std::optional(collator.sortKey(value.toString())) : std::nullopt});
    }
    // One text among numbers: then all are compared as texts.
    const bool isMixed = std::any_of(keys.cbegin(), keys.cend(), [&](const CellKey &key) { return key.text.has_value() != keys.front().text.has_value() || key.value.metaType() != keys.front().value.metaType(); });
    for (size_t row = 0; isMixed && row < keys.size(); ++row) {
        if (!keys[row].text)
            keys[row].text = collator.sortKey(keys[row].value.toString());
    }
    return keys;
}

QList<int> sortedRows(const QList<TableRow> &rows, const RowsWish &wish)
{
    QList<int> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    if (wish.sortColumn < 0 || rows.isEmpty())
        return order;
    const std::vector<CellKey> keys = keysOf(rows, wish.sortColumn);
    const auto isLess = [&keys](int left, int right) {
        const CellKey &one = keys[static_cast<size_t>(left)];
        const CellKey &other = keys[static_cast<size_t>(right)];
        if (one.text && other.text)
            return one.text->compare(*other.text) < 0;
        return QVariant::compare(one.value, other.value) == QPartialOrdering::Less;
    };
    if (wish.sortOrder == Qt::AscendingOrder)
        std::stable_sort(order.begin(), order.end(), isLess);
    else
        std::stable_sort(order.begin(), order.end(), [&isLess](int left, int right) { return isLess(right, left); });
    return order;
}

bool passes(const TableRow &row, const RowsWish &wish)
{
    if (!wish.group.isEmpty() && row.group != wish.group)
        return false;
    return std::all_of(wish.words.cbegin(), wish.words.cend(), [&row](const QString &word) {
        return std::any_of(row.cells.cbegin(), row.cells.cend(), [&word](const RowsCell &cell) { return cell.shownText().contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace

std::shared_ptr<const RowArrangement> RowArrangement::of(const QList<TableRow> &rows, const RowsWish &wish, const std::shared_ptr<const RowArrangement> &before)
{
    auto made = std::make_shared<RowArrangement>();
    made->rows = rows;
    made->wish = wish;
    const bool isSorted = before && before->rows.isSharedWith(rows) && before->wish.sortsLike(wish);
    made->sorted = isSorted ? before->sorted : sortedRows(rows, wish);
    made->shown.reserve(rows.size());
    made->rowOf.reserve(rows.size());
    for (const int row : std::as_const(made->sorted)) {
        if (!passes(rows.at(row), wish))
            continue;
        made->rowOf.insert(rows.at(row).id, static_cast<int>(made->shown.size()));
        made->shown.append(row);
    }
    return made;
}

} // namespace hallmarker::ui
