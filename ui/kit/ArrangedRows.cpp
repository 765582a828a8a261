#include "ui/kit/ArrangedRows.h"

#include "ui/kit/LetGo.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace hallmarker::ui {

namespace {

constexpr qsizetype arrangedAtOnce = 300;
/// Each range of rows that comes or goes moves the sections of the view's header behind it.
constexpr qsizetype mostMovedSections = 400'000;

/// How many ranges of neighbours there are.
qsizetype rangesOf(const QList<int> &rows)
{
    qsizetype ranges = 0;
    for (qsizetype i = 0; i < rows.size(); ++i)
        ranges += i == 0 || rows.at(i) != rows.at(i - 1) + 1 ? 1 : 0;
    return ranges;
}

} // namespace

/// What leads from one arrangement to the next.
struct ArrangedRows::Steps {
    bool isReset = false;   ///< too much differs to tell it row by row
    QList<int> gone;        ///< places before, ascending
    QList<int> newPlaces;   ///< of those that stay, in their order before: their places among those that stay
    bool isReordered = false;
    QList<int> come;        ///< places after, ascending
    QList<int> changed;     ///< places after, ascending, of those whose contents differ
};

ArrangedRows::Steps ArrangedRows::stepsBetween(const RowArrangement &before, const RowArrangement &after)
{
    Steps steps;
    const bool isSameList = before.rows.isSharedWith(after.rows);
    QList<bool> isKept(after.shown.size(), false);
    QList<int> kept; // places after, in the order before
    for (qsizetype place = 0; place < before.shown.size(); ++place) {
        const TableRow &row = before.rows.at(before.shown.at(place));
        const int now = after.rowOf.value(row.id, -1);
        if (now < 0 || isKept.at(now)) {
            steps.gone.append(static_cast<int>(place));
            continue;
        }
        isKept[now] = true;
        kept.append(now);
        if (!isSameList && !(after.rows.at(after.shown.at(now)) == row))
            steps.changed.append(now);
    }
    steps.isReordered = !std::is_sorted(kept.cbegin(), kept.cend());
    QList<int> places(after.shown.size(), -1); // place after -> place among those that stay
    int stays = 0;
    for (qsizetype place = 0; place < after.shown.size(); ++place) {
        if (isKept.at(place))
            places[place] = stays++;
        else
            steps.come.append(static_cast<int>(place));
    }
    for (const int place : std::as_const(kept))
        steps.newPlaces.append(places.at(place));
    std::sort(steps.changed.begin(), steps.changed.end());
    const qsizetype most = std::max(before.shown.size(), after.shown.size());
    steps.isReset = (rangesOf(steps.gone) + rangesOf(steps.come)) * most > mostMovedSections || kept.isEmpty();
    return steps;
}

ArrangedRows::ArrangedRows(QObject *parent) : QAbstractTableModel(parent), m_now(std::make_shared<RowArrangement>()) {}

ArrangedRows::~ArrangedRows()
{
    letGoElsewhere(std::exchange(m_now, nullptr), m_shown.size());
}

void ArrangedRows::setSource(RowsModel *source)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    connect(source, &QAbstractItemModel::modelReset, this, &ArrangedRows::arrange);
    // Another source may have other columns.
    beginResetModel();
    m_now = std::make_shared<RowArrangement>();
    m_shown.clear();
    endResetModel();
    arrange();
}

void ArrangedRows::setWords(const QString &words)
{
    const QStringList wished = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (std::exchange(m_wish.words, wished) != wished)
        arrange();
}

void ArrangedRows::setGroup(const QString &group)
{
    if (std::exchange(m_wish.group, group) != group)
        arrange();
}

void ArrangedRows::sort(int column, Qt::SortOrder order)
{
    if (std::exchange(m_wish.sortColumn, column) != column || std::exchange(m_wish.sortOrder, order) != order) {
        m_wish.sortOrder = order;
        arrange();
    }
}

void ArrangedRows::arrange()
{
    if (m_isArranging) {
        m_isOutdated = true;
        return;
    }
    if (!m_source)
        return;
    if (std::max(m_source->rows().size(), m_now->rows.size()) > arrangedAtOnce) {
        arrangeElsewhere();
        return;
    }
    const Arrangement next = RowArrangement::of(m_source->rows(), m_wish, m_now);
    take(next, stepsBetween(*m_now, *next));
}

void ArrangedRows::arrangeElsewhere()
{
    m_isArranging = true;
    m_isOutdated = false;
    QThreadPool::globalInstance()->start([self = QPointer(this), rows = m_source->rows(), wish = m_wish, before = m_now]() mutable {
        const Arrangement next = RowArrangement::of(rows, wish, before);
        auto steps = std::make_shared<Steps>(stepsBetween(*before, *next));
        rows.clear();
        before.reset(); // the last to hold it is the model, which lets go of it elsewhere
        const auto show = [self, next, steps] {
            if (!self)
                return;
            self->m_isArranging = false;
            self->take(next, *steps);
            if (self->m_isOutdated)
                self->arrange();
        };
        if (QCoreApplication *application = QCoreApplication::instance()) // the program may be at its end
            QMetaObject::invokeMethod(application, show, Qt::QueuedConnection);
    });
}

void ArrangedRows::take(const Arrangement &next, const Steps &steps)
{
    Arrangement before = m_now;
    if (steps.isReset) {
        beginResetModel();
        m_now = next;
        m_shown = next->shown;
        endResetModel();
    } else {
        remove(steps.gone);
        reorder(next, steps);
        insert(next, steps.come);
        if (!steps.changed.isEmpty())
            Q_EMIT dataChanged(index(steps.changed.first(), 0), index(steps.changed.last(), columnCount() - 1));
    }
    Q_EMIT arranged();
    const qsizetype size = before->rows.size();
    letGoElsewhere(std::move(before), size);
}

void ArrangedRows::remove(const QList<int> &rows)
{
    for (qsizetype last = rows.size() - 1; last >= 0;) {
        qsizetype first = last;
        while (first > 0 && rows.at(first - 1) == rows.at(first) - 1)
            --first;
        beginRemoveRows({}, rows.at(first), rows.at(last));
        m_shown.remove(rows.at(first), rows.at(last) - rows.at(first) + 1);
        endRemoveRows();
        last = first - 1;
    }
}

void ArrangedRows::reorder(const Arrangement &next, const Steps &steps)
{
    QList<int> stay;
    stay.reserve(steps.newPlaces.size());
    qsizetype come = 0;
    for (qsizetype place = 0; place < next->shown.size(); ++place) {
        if (come < steps.come.size() && steps.come.at(come) == place)
            ++come;
        else
            stay.append(next->shown.at(place));
    }
    if (!steps.isReordered) {
        m_now = next;
        m_shown = stay;
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_now = next;
    m_shown = stay;
    const QModelIndexList held = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &one : held)
        moved.append(index(steps.newPlaces.at(one.row()), one.column()));
    changePersistentIndexList(held, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ArrangedRows::insert(const Arrangement &next, const QList<int> &rows)
{
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        const int place = rows.at(first);
        const int count = rows.at(last) - place + 1;
        beginInsertRows({}, place, rows.at(last));
        m_shown.insert(place, count, 0);
        std::copy_n(next->shown.cbegin() + place, count, m_shown.begin() + place);
        endInsertRows();
        first = last + 1;
    }
}

int ArrangedRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ArrangedRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_source ? 0 : m_source->columnCount();
}

QVariant ArrangedRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_source)
        return {};
    return m_source->cellData(m_now->rows.at(m_shown.at(index.row())), index.column(), role);
}

QVariant ArrangedRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source ? m_source->headerData(section, orientation, role) : QVariant();
}

} // namespace hallmarker::ui
