#include "ui/kit/RecordTable.h"

#include "ui/kit/ArrangedRows.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/StatusPill.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace hallmarker::ui {

namespace {
/// Of more chosen rows only the current one is chosen again when the list is new.
constexpr qsizetype mostKeptChosen = 1000;
}

RecordTable::RecordTable(const QString &name, QWidget *parent)
    : QWidget(parent), m_view(new QTableView(this)), m_empty(new EmptyState(this)), m_stack(new QStackedLayout(this)), m_rows(new ArrangedRows(this))
{
    m_view->setAccessibleName(name);
    m_view->setObjectName(QStringLiteral("recordTable"));
    // Before the selection hears of it, which would move on to a neighbour that nobody has chosen.
    connect(m_rows, &QAbstractItemModel::rowsAboutToBeRemoved, this, &RecordTable::leaveRemoved);
    m_view->setModel(m_rows);
    m_view->setItemDelegate(new StatusDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSortingEnabled(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setCornerButtonEnabled(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(std::max(36, m_view->fontMetrics().height() + 18));
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setMinimumSectionSize(64);
    m_view->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT opened(index.data(RecordIdRole).toString()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_wantedId.clear();
                Q_EMIT currentChanged(current.data(RecordIdRole).toString());
            });
    connect(m_rows, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::rememberPlace);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &RecordTable::returnToPlace);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &RecordTable::updateEmpty);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &RecordTable::updateEmpty);
    connect(m_rows, &ArrangedRows::arranged, this, [this] {
        if (!m_wantedId.isEmpty() && select(m_wantedId))
            m_wantedId.clear();
        updateEmpty();
        Q_EMIT arranged();
    });
    connect(m_empty, &EmptyState::clearFilterRequested, this, [this] {
        if (m_bar) {
            m_bar->clear();
            m_view->setFocus();
        }
    });
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
}

void RecordTable::setModel(RowsModel *model)
{
    m_rows->sort(m_view->horizontalHeader()->sortIndicatorSection(), m_view->horizontalHeader()->sortIndicatorOrder());
    m_rows->setSource(model);
    updateEmpty();
}

void RecordTable::setFilterBar(FilterBar *bar)
{
    m_bar = bar;
    connect(bar, &FilterBar::changed, this, [this] { m_rows->setWords(m_bar->text()); });
    updateEmpty();
}

void RecordTable::setGroup(const QString &group)
{
    m_rows->setGroup(group);
}

QString RecordTable::currentId() const
{
    return m_view->currentIndex().data(RecordIdRole).toString();
}

QStringList RecordTable::selectedIds() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &one, const QModelIndex &other) { return one.row() < other.row(); });
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids += row.data(RecordIdRole).toString();
    return ids;
}

bool RecordTable::select(const QString &id)
{
    const int row = m_rows->rowOf(id);
    if (row < 0)
        return false;
    m_view->selectRow(row);
    m_view->scrollTo(m_rows->index(row, m_view->currentIndex().column()));
    return true;
}

bool RecordTable::isArranging() const
{
    return m_rows->isArranging();
}

void RecordTable::leaveRemoved(const QModelIndex &, int first, int last)
{
    const int row = m_view->currentIndex().row();
    if (row < first || row > last)
        return;
    const QString id = currentId();
    m_view->selectionModel()->clearCurrentIndex();
    m_wantedId = id; // it may only be filtered out
}

void RecordTable::rememberPlace()
{
    m_place = {};
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    m_place.currentId = currentId();
    m_place.currentTop = m_view->visualRect(current).top();
    const QItemSelection chosen = m_view->selectionModel()->selection();
    qsizetype count = 0;
    for (const QItemSelectionRange &range : chosen)
        count += range.height();
    if (count > 1 && count <= mostKeptChosen)
        m_place.chosenIds = selectedIds();
}

void RecordTable::returnToPlace()
{
    const Place place = std::exchange(m_place, {});
    updateEmpty();
    const int row = place.currentId.isEmpty() ? -1 : m_rows->rowOf(place.currentId);
    if (row < 0) {
        if (!place.currentId.isEmpty()) {
            m_wantedId = place.currentId; // it may only be filtered out
            Q_EMIT currentChanged({});
        }
        return;
    }
    QItemSelection chosen;
    for (const QString &id : place.chosenIds) {
        if (const int one = m_rows->rowOf(id); one >= 0)
            chosen.select(m_rows->index(one, 0), m_rows->index(one, m_rows->columnCount() - 1));
    }
    m_view->selectRow(row);
    if (!chosen.isEmpty())
        m_view->selectionModel()->select(chosen, QItemSelectionModel::Select);
    // It stays where the eye has it.
    m_view->verticalScrollBar()->setValue(m_view->verticalHeader()->sectionPosition(row) - place.currentTop);
}

int RecordTable::shownRows() const
{
    return m_rows->rowCount();
}

QString RecordTable::copyText() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &one, const QModelIndex &other) { return one.row() < other.row(); });
    const QHeaderView *header = m_view->horizontalHeader();
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                cells += row.siblingAtColumn(column).data().toString().simplified();
        }
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void RecordTable::fitRows(int atMost)
{
    const int rows = std::clamp(m_rows->rowCount(), 1, atMost);
    const int height = m_view->horizontalHeader()->sizeHint().height() + rows * m_view->verticalHeader()->defaultSectionSize() + 2 * m_view->frameWidth();
    // Room for the bar that a table wider than its place has.
    setFixedHeight(height + (m_view->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : m_view->horizontalScrollBar()->sizeHint().height()));
}

QJsonObject RecordTable::saveState() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    QJsonArray widths;
    QJsonArray order;
    for (int column = 0; column < header->count(); ++column) {
        widths.append(header->sectionSize(column));
        order.append(header->visualIndex(column));
    }
    return {{QStringLiteral("widths"), widths},
            {QStringLiteral("order"), order},
            {QStringLiteral("sort"), header->sortIndicatorSection()},
            {QStringLiteral("descending"), header->sortIndicatorOrder() == Qt::DescendingOrder},
            {QStringLiteral("current"), currentId()}};
}

void RecordTable::restoreState(const QJsonObject &state)
{
    QHeaderView *header = m_view->horizontalHeader();
    const QJsonArray widths = state.value(QLatin1String("widths")).toArray();
    const QJsonArray order = state.value(QLatin1String("order")).toArray();
    // Columns may differ from those of the version that wrote this: then the defaults are better than a guess.
    if (widths.size() == header->count() && order.size() == header->count()) {
        for (int column = 0; column < header->count(); ++column)
            header->resizeSection(column, std::clamp(widths.at(column).toInt(), header->minimumSectionSize(), 4000));
        for (int place = 0; place < header->count(); ++place) {
            for (int column = 0; column < header->count(); ++column) {
                if (order.at(column).toInt() == place)
                    header->moveSection(header->visualIndex(column), place);
            }
        }
        const int sort = state.value(QLatin1String("sort")).toInt(-1);
        if (sort >= 0 && sort < header->count())
            m_view->sortByColumn(sort, state.value(QLatin1String("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    const QString current = state.value(QLatin1String("current")).toString();
    if (!current.isEmpty() && !select(current))
        m_wantedId = current;
}

/// A bar that comes, or a narrower window, must not hide the current row; who has scrolled away from it stays there.
void RecordTable::keepCurrentInView(int heightBefore)
{
    const QModelIndex current = m_view->currentIndex();
    const int top = current.isValid() ? m_view->rowViewportPosition(current.row()) : -1;
    if (top < 0 || top >= heightBefore || top + m_view->rowHeight(current.row()) <= m_view->viewport()->height())
        return;
    const int across = m_view->horizontalScrollBar()->value();
    m_view->scrollTo(current);
    m_view->horizontalScrollBar()->setValue(across);
}

bool RecordTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        const int before = static_cast<const QResizeEvent *>(event)->oldSize().height();
        QMetaObject::invokeMethod(this, [this, before] { keepCurrentInView(before); }, Qt::QueuedConnection);
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            if (m_isCopying)
                QGuiApplication::clipboard()->setText(copyText());
            return true;
        }
        if (key->key() == Qt::Key_Delete && !selectedIds().isEmpty()) {
            Q_EMIT deleteRequested(selectedIds());
            return true;
        }
        // Enter opens on every platform; Qt asks the style first.
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_view->currentIndex().isValid()) {
            Q_EMIT opened(currentId());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordTable::focusInEvent(QFocusEvent *event)
{
    // No focus proxy: Qt would make this widget a second Tab stop of its own, elsewhere in the order.
    QWidget::focusInEvent(event);
    m_view->setFocus(event->reason());
}

void RecordTable::updateEmpty()
{
    const int total = m_rows->total();
    const int shown = m_rows->rowCount();
    if (m_bar)
        m_bar->setCount(shown, total);
    const bool hadFocus = m_view->hasFocus();
    m_empty->setFiltered(total > 0);
    QWidget *page = shown == 0 ? static_cast<QWidget *>(m_empty) : m_view;
    if (m_stack->currentWidget() == page)
        return;
    m_stack->setCurrentWidget(page);
    if (hadFocus && page == m_empty)
        m_empty->setFocus();
}

void RecordTable::setWidths(const QList<int> &widths)
{
    for (qsizetype column = 0; column < widths.size(); ++column)
        view()->setColumnWidth(static_cast<int>(column), std::max(widths.at(column), view()->horizontalHeader()->sectionSizeHint(static_cast<int>(column))));
}

} // namespace hallmarker::ui
