#include "ui/threats/OutlinePane.h"

#include "ui/kit/Tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace hallmarker::ui {

OutlinePane::OutlinePane(QWidget *parent) : QWidget(parent), m_model(new OutlineModel(this)), m_proxy(new QSortFilterProxyModel(this)), m_filter(new QLineEdit(this)), m_tree(new QTreeView(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Filter the outline"));
    m_filter->setAccessibleName(tr("Filter the outline"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setObjectName(QStringLiteral("threats.outlineFilter"));
    m_tree->setModel(m_proxy);
    m_tree->setObjectName(QStringLiteral("threats.outline"));
    m_tree->setAccessibleName(tr("Outline of the threat model"));
    m_tree->header()->hide();
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setTabKeyNavigation(false);
    m_tree->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isSetting)
            Q_EMIT selectionChanged(selection());
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QString key = index.data(OutlineModel::KeyRole).toString();
        if (!key.isEmpty())
            Q_EMIT opened(key);
    });
}

void OutlinePane::setContents(const threats::ThreatModel &model, const threats::DiagramLayout &layout)
{
    const QStringList chosen = selection();
    const bool isFirst = m_model->rowCount(m_model->index(0, 0)) == 0;
    QSet<int> closed;
    for (int section = 0; !isFirst && section < m_proxy->rowCount(); ++section) {
        if (!m_tree->isExpanded(m_proxy->index(section, 0)))
            closed.insert(section);
    }
    m_isSetting = true;
    m_model->setContents(model, layout);
    for (int section = 0; section < m_proxy->rowCount(); ++section)
        m_tree->setExpanded(m_proxy->index(section, 0), !closed.contains(section));
    m_isSetting = false;
    setSelection(chosen);
}

void OutlinePane::setSelection(const QStringList &keys)
{
    if (keys == selection())
        return;
    m_isSetting = true;
    m_tree->selectionModel()->clearSelection();
    QModelIndex last;
    for (const QString &key : keys) {
        const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(key));
        if (index.isValid()) {
            m_tree->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            last = index;
        }
    }
    if (last.isValid()) {
        m_tree->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
        m_tree->scrollTo(last);
    }
    m_isSetting = false;
}

QStringList OutlinePane::selection() const
{
    QStringList keys;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
        const QString key = index.data(OutlineModel::KeyRole).toString();
        if (!key.isEmpty())
            keys += key;
    }
    return keys;
}

bool OutlinePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && !selection().isEmpty()) {
        Q_EMIT deleteRequested(selection());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hallmarker::ui
