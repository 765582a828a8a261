#include "ui/inventory/InventoryListView.h"

#include "ui/inventory/InventoryKinds.h"
#include "ui/inventory/InventoryReading.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace hallmarker::ui {

InventoryListView::InventoryListView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_reading(new InventoryReading(session, this)), m_filter(new FilterBar(tr("Filter records"), this)),
      m_rows(new RowsModel({{QStringLiteral("name"), tr("Name")}, {QStringLiteral("kind"), tr("Kind")}, {QStringLiteral("state"), tr("State")}, {QStringLiteral("about"), tr("About")}, {QStringLiteral("changed"), tr("Changed")}, {QStringLiteral("by"), tr("By")}}, this)),
      m_table(new RecordTable(tr("Records"), this))
{
    QStringList kinds{tr("All")};
    for (const InventoryKind &row : inventoryKinds())
        kinds += row.titleText();
    m_kind = m_filter->addChoice(tr("&Kind"), kinds);
    m_table->setModel(m_rows);
    m_table->setFilterBar(m_filter);
    connect(m_filter, &FilterBar::changed, this, [this] { m_table->setGroup(kind()); });
    m_table->emptyState()->setTexts(IconId::Inventory, tr("Nothing is registered yet"), tr("Import the data that a model learns from; then the model. Checks and the model card rest on both."));
    m_table->view()->setColumnWidth(0, 260);
    m_table->view()->setColumnWidth(1, 130);
    m_table->view()->setColumnWidth(2, 120);
    m_table->view()->setColumnWidth(3, 320);
    connect(m_table, &RecordTable::currentChanged, this, &InventoryListView::currentChanged);
    connect(m_table, &RecordTable::opened, this, &InventoryListView::opened);
    connect(m_table, &RecordTable::deleteRequested, this, &InventoryListView::removeRequested);
    connect(m_table, &RecordTable::arranged, this, &InventoryListView::settle);
    connect(m_reading, &InventoryReading::listed, this, &InventoryListView::showListing);
    connect(m_reading, &InventoryReading::failed, this, &InventoryListView::failed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
}

const InventoryListing &InventoryListView::listing() const
{
    return m_reading->listing();
}

QString InventoryListView::currentId() const
{
    return m_table->currentId();
}

QString InventoryListView::kind() const
{
    const int chosen = m_kind->currentIndex();
    return chosen > 0 ? inventoryKinds()[static_cast<std::size_t>(chosen - 1)].kindText() : QString();
}

QString InventoryListView::kindTitle() const
{
    return m_kind->currentText();
}

void InventoryListView::refresh()
{
    if (m_session.isOpen()) {
        m_reading->readAll();
        return;
    }
    m_reading->clear();
    m_rows->setRows({});
}

void InventoryListView::recordsChanged(const QStringList &ids)
{
    if (ids.isEmpty() || !m_session.isOpen())
        refresh();
    else
        m_reading->readChanged(ids);
}

void InventoryListView::show(const QString &id)
{
    m_filter->clear();
    m_wanted = id;
    m_isWantedRead = false;
    if (!m_table->isArranging() && m_table->select(id)) {
        m_wanted.clear();
        Q_EMIT found(id);
        return;
    }
    m_reading->readChanged({id});
}

void InventoryListView::showListing()
{
    m_wasEmptyFocused = m_table->emptyState()->isAncestorOf(window()->focusWidget());
    m_isWantedRead = true; // what is wanted now was wanted before this was asked for, or is asked for once more
    m_rows->setRows(listing().rows);
    Q_EMIT listed();
}

void InventoryListView::settle()
{
    if (std::exchange(m_wasEmptyFocused, false) && m_table->shownRows() > 0)
        m_table->view()->setFocus(Qt::OtherFocusReason);
    if (m_wanted.isEmpty())
        return;
    if (m_table->select(m_wanted)) {
        m_table->view()->setFocus(Qt::OtherFocusReason);
        Q_EMIT found(std::exchange(m_wanted, QString()));
    } else if (m_isWantedRead && !m_table->isArranging()) {
        Q_EMIT missed(m_wanted); // it may still come: what is wanted stays wanted
    }
}

QWidget *InventoryListView::initialFocus() const
{
    if (m_table->shownRows() > 0)
        return m_table->view();
    const QList<QPushButton *> offers = m_table->emptyState()->findChildren<QPushButton *>();
    for (QPushButton *offer : offers) {
        if (offer->isVisibleTo(m_table->emptyState()) && offer->isEnabled())
            return offer;
    }
    return m_filter->searchField();
}

} // namespace hallmarker::ui
