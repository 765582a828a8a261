#include "tests/ui/shell/SamplePage.h"

#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QAction>
#include <QUndoStack>
#include <QVBoxLayout>

namespace hallmarker::tests {

SamplePage::SamplePage(const QString &id, const QString &kind, ui::PageServices &services)
    : Page(services), m_id(id), m_kind(kind), m_header(new ui::PageHeader(id, QStringLiteral("Records of one kind."), this)), m_filter(new ui::FilterBar(QStringLiteral("Filter %1").arg(id), this)),
      m_rows(new ui::RowsModel({{QStringLiteral("name"), QStringLiteral("Name")}, {QStringLiteral("id"), QStringLiteral("Id")}}, this)), m_table(new ui::RecordTable(id, this)), m_undo(new QUndoStack(this))
{
    m_table->setModel(m_rows);
    m_table->setFilterBar(m_filter);
    m_table->emptyState()->setTexts(ui::IconId::Inventory, QStringLiteral("Nothing here yet"), QStringLiteral("Records stand here."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->addWidget(m_header);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
}

ui::PageDescriptor SamplePage::descriptor(const QString &id, const QString &title, const QString &kind, ui::IconId icon)
{
    return {id, title, icon, [id, kind](ui::PageServices &services) { return static_cast<ui::Page *>(new SamplePage(id, kind, services)); }, false, {kind}};
}

QList<ui::Crumb> SamplePage::crumbs() const
{
    if (openedRecord.isEmpty())
        return {{m_id, m_id}};
    return {{m_id, m_id}, {openedRecord, openedRecord}};
}

void SamplePage::crumbActivated(const QString &)
{
    openedRecord.clear();
    Q_EMIT crumbsChanged();
}

QList<ui::Command> SamplePage::commands()
{
    return {{QString(m_id % QLatin1String(".add")), QStringLiteral("Add to %1").arg(m_id), ui::CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_N), ui::IconId::Add, [this] { ++added; }, {}, {}}};
}

void SamplePage::ready()
{
    QAction *add = services().commands.action(QString(m_id % QLatin1String(".add")));
    m_header->setPrimary(add);
    m_table->emptyState()->setActions(add);
}

void SamplePage::refresh()
{
    ++refreshes;
    core::RecordFilter filter;
    filter.kind = m_kind;
    services().session.read([filter](core::Workspace &workspace) { return workspace.records(filter); }, this, [this](const core::Result<QList<core::Record>> &records) {
        QList<ui::TableRow> rows;
        if (records) {
            for (const core::Record &record : *records)
                rows.append({record.id, {{record.name, {}, {}, ui::IconId::Model, {}}, {record.id, {}, {}, ui::IconId::None, {}}}});
        }
        m_rows->setRows(rows);
    });
}

void SamplePage::openRecord(const QString &id)
{
    openedRecord = id;
    Q_EMIT crumbsChanged();
}

QJsonObject SamplePage::saveState() const
{
    return {{QStringLiteral("table"), m_table->saveState()}, {QStringLiteral("added"), added}};
}

void SamplePage::restoreState(const QJsonObject &state)
{
    added = state.value(QLatin1String("added")).toInt();
}

QWidget *SamplePage::initialFocus()
{
    return m_filter->findChild<QWidget *>(QStringLiteral("filterSearch"));
}

} // namespace hallmarker::tests
