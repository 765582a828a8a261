#include "ui/inventory/ImportReportView.h"

#include "ui/inventory/BadRowsTable.h"
#include "ui/inventory/DetailLabel.h"
#include "ui/kit/Tokens.h"

#include <QJsonArray>
#include <QLocale>
#include <QVBoxLayout>

namespace hallmarker::ui {

QString ImportReportView::summary(const QJsonObject &report)
{
    const QLocale locale;
    const auto count = [&](const char *key) { return locale.toString(report.value(QLatin1String(key)).toInteger()); };
    return tr("%1 rows read, %2 kept, %3 left out.").arg(count("rowsRead"), count("rowsKept"), count("rowsDropped"));
}

ImportReportView::ImportReportView(const QJsonObject &report, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(new DetailHeading(tr("Import report"), this));
    column->addWidget(new DetailLabel(summary(report), this));
    const QJsonArray notes = report.value(QLatin1String("notes")).toArray();
    for (const QJsonValue &note : notes)
        column->addWidget(new DetailLabel(note.toString(), this));
    const QList<core::BadRow> rows = BadRowsTable::rowsOf(report.value(QLatin1String("badRows")).toArray());
    if (rows.isEmpty())
        return;
    auto *table = new BadRowsTable(tr("Rows that were left out"), this);
    table->setRows(rows);
    table->setMinimumHeight(160);
    column->addWidget(table);
}

} // namespace hallmarker::ui
