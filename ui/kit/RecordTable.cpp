#include "ui/kit/RecordTable.h"

#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/StatusPill.h"

#include <QClipboard>
#include <QCollator>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>
#include <optional>
#include <vector>

namespace hallmarker::ui {

/// Every word must occur in some cell of the row. Sorts by SortRole, texts as people do (2 before 10).
class RecordTable::Filter final : public QSortFilterProxyModel {
public:
    explicit Filter(QObject *parent) : QSortFilterProxyModel(parent), m_collator(collationLocale())
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }
    void setWords(const QString &text)
    {
        m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }
    void setAccepts(const std::function<bool(const QModelIndex &)> &accepts)
    {
        m_accepts = accepts;
        invalidateFilter();
    }
    void filterAgain() { invalidateFilter(); }
    void setSourceModel(QAbstractItemModel *model) override
    {
        if (sourceModel())
            sourceModel()->disconnect(this);
        m_keys.clear();
        // Before the base class connects: it sorts anew when it hears of these.
        if (model) {
            const auto forget = [this] { m_keys.clear(); };
            connect(model, &QAbstractItemModel::modelReset, this, forget);
            connect(model, &QAbstractItemModel::dataChanged, this, forget);
            connect(model, &QAbstractItemModel::layoutChanged, this, forget);
            connect(model, &QAbstractItemModel::rowsInserted, this, forget);
            connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
            connect(model, &QAbstractItemModel::rowsMoved, this, forget);
        }
        QSortFilterProxyModel::setSourceModel(model);
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QAbstractItemModel *source = sourceModel();
        if (m_accepts && !m_accepts(source->index(row, 0, parent)))
            return false;
        const int columns = source->columnCount(parent);
        return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
            for (int column = 0; column < columns; ++column) {
                if (source->index(row, column, parent).data(Qt::DisplayRole).toString().contains(word, Qt::CaseInsensitive))
                    return true;
            }
            return false;
        });
    }
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        if (left.column() != m_keyColumn) {
            m_keys.clear();
            m_keyColumn = left.column();
        }
        // Both are made before either is looked at: the list may move when it grows.
        keyOf(left);
        const SortKey &other = keyOf(right);
        const SortKey &one = keyOf(left);
        if (one.isText || other.isText || one.value.metaType() != other.value.metaType())
            return one.text.compare(other.text) < 0;
        return QVariant::compare(one.value, other.value) == QPartialOrdering::Less;
    }

private:
    /// What a cell is sorted by, made once: comparing texts by the rules of a language costs more than all else.
    struct SortKey {
        QVariant value;
        QCollatorSortKey text;
        bool isText;
    };
    const SortKey &keyOf(const QModelIndex &index) const
    {
        const auto row = static_cast<size_t>(index.row());
        if (m_keys.size() <= row)
            m_keys.resize(std::max(row + 1, static_cast<size_t>(sourceModel()->rowCount())));
        std::optional<SortKey> &key = m_keys[row];
        if (!key) {
            const QVariant value = index.data(SortRole);
            const bool isText = !value.isValid() || value.metaType() == QMetaType(QMetaType::QString);
            key.emplace(SortKey{isText ? QVariant() : value, m_collator.sortKey(value.isValid() ? value.toString() : index.data().toString()), isText});
        }
        return *key;
    }
    /// The C locale compares bytes and knows neither numbers nor case.
    static QLocale collationLocale()
    {
        const QLocale locale;
        return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
    }

    QStringList m_words;
    std::function<bool(const QModelIndex &)> m_accepts;
    QCollator m_collator;
    mutable std::vector<std::optional<SortKey>> m_keys; ///< by source row, of one column
    mutable int m_keyColumn = -1;
};

RecordTable::RecordTable(const QString &name, QWidget *parent)
    : QWidget(parent), m_view(new QTableView(this)), m_empty(new EmptyState(this)), m_stack(new QStackedLayout(this)), m_filter(new Filter(this))
{
    m_view->setAccessibleName(name);
    m_view->setObjectName(QStringLiteral("recordTable"));
    m_view->setModel(m_filter);
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
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT opened(index.data(RecordIdRole).toString()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { Q_EMIT currentChanged(current.data(RecordIdRole).toString()); });
    connect(m_filter, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_wantedId = currentId(); });
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_wantedId.isEmpty())
            select(m_wantedId);
        updateEmpty();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &RecordTable::updateEmpty);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &RecordTable::updateEmpty);
    connect(m_empty, &EmptyState::clearFilterRequested, this, [this] {
        if (m_bar) {
            m_bar->clear();
            m_view->setFocus();
        }
    });
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
}

void RecordTable::setModel(QAbstractItemModel *model)
{
    m_filter->setSourceModel(model);
    m_filter->sort(m_view->horizontalHeader()->sortIndicatorSection(), m_view->horizontalHeader()->sortIndicatorOrder());
    updateEmpty();
}

void RecordTable::setFilterBar(FilterBar *bar)
{
    m_bar = bar;
    connect(bar, &FilterBar::changed, this, [this] {
        m_filter->setWords(m_bar->text());
        updateEmpty();
    });
    updateEmpty();
}

void RecordTable::setRowFilter(const std::function<bool(const QModelIndex &)> &accepts)
{
    m_filter->setAccepts(accepts);
    updateEmpty();
}

void RecordTable::filterAgain()
{
    m_filter->filterAgain();
    updateEmpty();
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
    const QModelIndexList found = m_filter->match(m_filter->index(0, 0), RecordIdRole, id, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    m_view->selectRow(found.first().row());
    m_view->scrollTo(found.first());
    return true;
}

int RecordTable::shownRows() const
{
    return m_filter->rowCount();
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
    const int rows = std::clamp(m_filter->rowCount(), 1, atMost);
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

bool RecordTable::eventFilter(QObject *watched, QEvent *event)
{
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
    const int total = m_filter->sourceModel() ? m_filter->sourceModel()->rowCount() : 0;
    const int shown = m_filter->rowCount();
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

} // namespace hallmarker::ui
