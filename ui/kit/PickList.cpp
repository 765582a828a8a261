#include "ui/kit/PickList.h"

#include "ui/kit/Tokens.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

namespace {
constexpr int fewChoices = 8; ///< up to so many need no filter
constexpr int leastRows = 2;
constexpr int mostRows = 4;
}

PickList::PickList(const QString &name, QWidget *parent) : QWidget(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this))
{
    m_filter->setPlaceholderText(tr("Narrow the list down"));
    m_filter->setAccessibleName(tr("Narrow down: %1", "what a list names").arg(name));
    m_filter->setClearButtonEnabled(true);
    m_filter->hide();
    m_list->setAccessibleName(name);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    setFocusProxy(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    fitRows();
    connect(m_filter, &QLineEdit::textChanged, this, &PickList::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &PickList::pickedChanged);
}

void PickList::setChoices(const ChoiceListModel::Choices &choices)
{
    const QStringList kept = picked();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto &[id, text] : choices) {
            auto *item = new QListWidgetItem(text, m_list);
            item->setData(Qt::UserRole, id);
            item->setToolTip(text);
            item->setCheckState(Qt::Unchecked);
        }
    }
    m_filter->setVisible(choices.size() > fewChoices);
    setPicked(kept);
}

QStringList PickList::picked() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids += m_list->item(row)->data(Qt::UserRole).toString();
    return ids;
}

void PickList::setPicked(const QStringList &ids)
{
    {
        const QSignalBlocker quiet(m_list);
        QStringList missing = ids;
        for (int row = 0; row < m_list->count(); ++row) {
            const QString id = m_list->item(row)->data(Qt::UserRole).toString();
            m_list->item(row)->setCheckState(ids.contains(id) ? Qt::Checked : Qt::Unchecked);
            missing.removeAll(id);
        }
        for (const QString &id : missing) {
            auto *item = new QListWidgetItem(id, m_list);
            item->setData(Qt::UserRole, id);
            item->setCheckState(Qt::Checked);
        }
    }
    // What is chosen stands first: of a long list it would be out of sight.
    {
        const QSignalBlocker quiet(m_list);
        int top = 0;
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->checkState() == Qt::Checked)
                m_list->insertItem(top++, m_list->takeItem(row));
    }
    fitRows();
    Q_EMIT pickedChanged();
}

void PickList::fitRows()
{
    const int row = m_list->count() > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height() + 2 * space::s;
    m_list->setFixedHeight(std::clamp(m_list->count(), leastRows, mostRows) * row + 2 * m_list->frameWidth());
}

void PickList::narrow(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(words.simplified(), Qt::CaseInsensitive));
}

} // namespace hallmarker::ui
