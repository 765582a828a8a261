#include "ui/inventory/InventoryDatasheet.h"

#include "ui/inventory/DatasheetExport.h"
#include "ui/inventory/DatasheetForm.h"
#include "ui/kit/TabOrder.h"

#include <QJsonObject>
#include <QStackedLayout>

namespace hallmarker::ui {

InventoryDatasheet::InventoryDatasheet(Page &page, QStackedLayout &stack, QWidget &list, DatasheetExport &exporter) : QObject(&page), m_page(page), m_stack(stack), m_list(list), m_exporter(exporter) {}

QString InventoryDatasheet::name() const
{
    return m_form ? m_form->name() : QString();
}

void InventoryDatasheet::open(const QString &record)
{
    close();
    m_form = new DatasheetForm(m_page, record, &m_page);
    connect(m_form, &DatasheetForm::closed, this, &InventoryDatasheet::close);
    connect(m_form, &DatasheetForm::named, this, &InventoryDatasheet::changed);
    connect(m_form, &DatasheetForm::exportRequested, &m_exporter, &DatasheetExport::ask);
    m_stack.addWidget(m_form);
    m_stack.setCurrentWidget(m_form);
    tabInLayoutOrder(&m_page);
    m_form->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void InventoryDatasheet::putBack(const QJsonObject &draft)
{
    open(draft.value(QLatin1String("datasheet")).toString());
    m_form->putBack(draft);
}

void InventoryDatasheet::refresh()
{
    if (m_form)
        m_form->refresh();
}

void InventoryDatasheet::commitFocused()
{
    if (m_form)
        m_form->commitFocused();
}

void InventoryDatasheet::close()
{
    if (!m_form)
        return;
    DatasheetForm *form = m_form;
    m_form.clear();
    m_stack.setCurrentWidget(&m_list);
    m_stack.removeWidget(form);
    form->hide();
    form->deleteLater();
    m_page.initialFocus()->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

} // namespace hallmarker::ui
