#include "ui/kit/RowArrangement.h"

#include <QCollator>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>
#include <vector>

namespace hallmarker::ui {

namespace {

constexpr int textType = QMetaType::QString;

/// The C locale compares bytes and knows neither numbers nor case.
QCollator rowCollator()
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale);
    collator.setNumericMode(true); // as people do: 2 before 10
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

/// What a cell is sorted by, made once: comparing texts by the rules of a language costs more than all else.
struct CellKey {
    QVariant value;
    std::optional<QCollatorSortKey> text; ///< of texts only
};

/// The keys of rows that are asked for, by their index.
class CellKeys {
public:
    CellKeys(const QList<TableRow> &rows, int column, int type) : m_rows(rows), m_column(column), m_isText(type == textType || type == 0), m_collator(rowCollator()), m_keys(static_cast<size_t>(rows.size())) {}

    bool isLess(int left, int right)
    {
        const CellKey &one = of(left);
        const CellKey &other = of(right);
        return m_isText ? one.text->compare(*other.text) < 0 : QVariant::compare(one.value, other.value) == QPartialOrdering::Less;
    }
    static QVariant valueOf(const TableRow &row, int column) { return column < row.cells.size() ? row.cells.at(column).sortValue() : QVariant(QString()); }

private:
    const CellKey &of(int row)
    {
        std::optional<CellKey> &key = m_keys[static_cast<size_t>(row)];
        if (!key) {
            const QVariant value = valueOf(m_rows.at(row), m_column);
            key.emplace(CellKey{value, m_isText ? std::optional(m_collator.sortKey(value.toString())) : std::nullopt});
        }
        return *key;
    }

    const QList<TableRow> &m_rows;
    int m_column;
    bool m_isText;
    QCollator m_collator;
    std::vector<std::optional<CellKey>> m_keys;
};

/// One type for all rows, or 0.
int keyTypeOf(const QList<TableRow> &rows, int column)
{
    int type = textType;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const int own = CellKeys::valueOf(rows.at(row), column).metaType().id();
        if (row > 0 && own != type)
            return 0;
        type = own;
    }
    return type;
}

/// The order of the arrangement before, of those rows that it knew with the same contents; the others come into `changed`.
QList<int> keptOrder(const QList<TableRow> &rows, const RowArrangement &before, QList<int> *changed)
{
    QHash<QString, int> places;
    places.reserve(rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row)
        places.insert(rows.at(row).id, static_cast<int>(row));
    QList<bool> isKept(rows.size(), false);
    QList<int> kept;
    kept.reserve(rows.size());
    for (const int row : before.sorted) {
        const int now = places.value(before.rows.at(row).id, -1);
        if (now < 0 || isKept.at(now) || !(before.rows.at(row).cells.isSharedWith(rows.at(now).cells)))
            continue;
        isKept[now] = true;
        kept.append(now);
    }
    int last = -1;
    for (const TableRow &row : before.rows) {
        const int now = places.value(row.id, -1);
        if (now < 0 || !isKept.at(now))
            continue;
        if (now < last)
            return {}; // equal ones would have to change places
        last = now;
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (!isKept.at(row))
            changed->append(static_cast<int>(row));
    }
    return kept;
}

QList<int> sortedRows(const QList<TableRow> &rows, const RowsWish &wish, int keyType, const RowArrangement *before)
{
    QList<int> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    if (wish.sortColumn < 0 || rows.isEmpty())
        return order;
    CellKeys keys(rows, wish.sortColumn, keyType);
    // Equal ones stand in the order in which they came, either way: then the order of all is fixed.
    const auto isBefore = [&keys, isDown = wish.sortOrder == Qt::DescendingOrder](int left, int right) {
        if (isDown ? keys.isLess(right, left) : keys.isLess(left, right))
            return true;
        return left < right && !(isDown ? keys.isLess(left, right) : keys.isLess(right, left));
    };
    QList<int> changed;
    QList<int> kept = before != nullptr && before->keyType == keyType && before->wish.sortsLike(wish) ? keptOrder(rows, *before, &changed) : QList<int>();
    constexpr qsizetype worthMerging = 8; // of so many rows one has changed
    if (kept.isEmpty() || changed.size() > rows.size() / worthMerging) {
        std::sort(order.begin(), order.end(), isBefore);
        return order;
    }
    std::sort(changed.begin(), changed.end(), isBefore);
    order.clear();
    auto from = kept.cbegin();
    for (const int row : std::as_const(changed)) {
        const auto to = std::upper_bound(from, kept.cend(), row, isBefore); // few keys are made
        std::copy(from, to, std::back_inserter(order));
        order.append(row);
        from = to;
    }
    std::copy(from, kept.cend(), std::back_inserter(order));
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
    made->keyType = isSorted ? before->keyType : wish.sortColumn < 0 ? textType : keyTypeOf(rows, wish.sortColumn);
    made->sorted = isSorted ? before->sorted : sortedRows(rows, wish, made->keyType, before.get());
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
