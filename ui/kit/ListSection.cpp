#include "ui/kit/ListSection.h"

#include "ui/kit/ActionButton.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/FormPanel.h"
#include "ui/kit/PanelSplitter.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace hallmarker::ui {

ListSection::ListSection(const QString &name, const QString &filterText, const QList<RowsColumn> &columns, QWidget *parent)
    : QWidget(parent), m_filter(new FilterBar(filterText, this)), m_rows(new RowsModel(columns, this)), m_table(new RecordTable(name, this)), m_panel(new SidePanel(this)),
      m_splitter(new PanelSplitter(m_table, m_panel, this)), m_top(new QHBoxLayout), m_column(new QVBoxLayout(this))
{
    m_table->setModel(m_rows);
    m_table->setFilterBar(m_filter);
    m_table->setMinimumSize(280, 160); // narrower than its empty state asks for
    m_panel->setMinimumWidth(360);
    m_panel->hide();
    // Takes what is left instead of making the page scroll: table and panel scroll by themselves.
    m_splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_splitter->setMinimumHeight(240);
    m_top->setSpacing(space::s);
    m_top->addWidget(m_filter, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
    m_column->addLayout(m_top);
    m_column->addWidget(m_splitter, 1);
}

void ListSection::addAction(QAction *action)
{
    m_top->addWidget(new ActionButton(action, m_hasPrimary ? ActionButton::Look::Plain : ActionButton::Look::Primary, this));
    m_hasPrimary = true;
}

void ListSection::addAbove(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void ListSection::setWidths(const QList<int> &widths)
{
    m_table->setWidths(widths);
}

void ListSection::showPanel(const QString &title, QWidget *content)
{
    m_panel->setTitle(title);
    m_panel->setContent(content);
    m_panel->show();
}

void ListSection::showDetail(const QString &title, QWidget *detail)
{
    auto *before = qobject_cast<QScrollArea *>(m_panel->content());
    const bool isSame = before != nullptr && m_panel->title() == title;
    if (isSame) {
        // Others write all the time: what has not changed stays, with its buttons, its focus and where it was scrolled to.
        const auto *shown = qobject_cast<DetailSheet *>(before->widget());
        const auto *next = qobject_cast<DetailSheet *>(detail);
        if (shown != nullptr && next != nullptr && shown->saysTheSameAs(*next)) {
            delete detail;
            m_panel->show();
            return;
        }
    }
    const int scrolledTo = isSame ? before->verticalScrollBar()->value() : 0;
    auto *scroll = new QScrollArea(m_panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false); // the panel paints its own ground
    detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    scroll->setWidget(detail);
    detail->setAutoFillBackground(false); // setWidget turns it on
    if (isSame) {
        m_panel->refreshContent(scroll);
        m_panel->show();
    } else {
        showPanel(title, scroll);
    }
    if (scrolledTo > 0)
        QTimer::singleShot(0, scroll, [scroll, scrolledTo] { scroll->verticalScrollBar()->setValue(scrolledTo); }); // it has no height yet
}

bool ListSection::isFormShown() const
{
    return m_panel->isVisibleTo(this) && qobject_cast<FormPanel *>(m_panel->content()) != nullptr;
}

void ListSection::closePanel()
{
    m_panel->hide();
    m_table->view()->setFocus();
}

} // namespace hallmarker::ui
