#pragma once

#include "ui/kit/FormPanel.h"
#include "ui/kit/PickList.h"
#include "ui/kit/RecordTable.h"
#include "ui/shell/Page.h"

#include <QCoreApplication>
#include <QPushButton>

namespace hallmarker::tests {

/// The form that a page shows beside its list; null: none.
inline ui::FormPanel *shownForm(QWidget &page)
{
    QCoreApplication::processEvents(); // what was put into a panel is shown in its next turn
    for (ui::FormPanel *form : page.findChildren<ui::FormPanel *>())
        if (form->isVisible())
            return form;
    return nullptr;
}

/// The list of records that a page shows (its first visible table).
inline ui::RecordTable *shownTable(QWidget &page)
{
    for (ui::RecordTable *table : page.findChildren<ui::RecordTable *>())
        if (table->isVisible())
            return table;
    return nullptr;
}

inline void pick(ui::FormPanel &form, const QString &key, const QStringList &ids)
{
    if (auto *picks = qobject_cast<ui::PickList *>(form.field(key)->field()))
        picks->setPicked(ids);
}

/// The problem that a form shows at a field.
inline QString problemAt(ui::FormPanel &form, const QString &key)
{
    return form.field(key)->problem();
}

} // namespace hallmarker::tests
