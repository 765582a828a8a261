#include "ui/inventory/InventoryPage.h"

#include "ui/inventory/ImportView.h"
#include "ui/inventory/DatasheetExport.h"
#include "ui/inventory/DatasheetForm.h"
#include "ui/inventory/InventoryDatasheet.h"
#include "ui/inventory/InventoryFileJobs.h"
#include "ui/inventory/InventoryImports.h"
#include "ui/inventory/InventoryKinds.h"
#include "ui/inventory/InventoryListView.h"
#include "ui/inventory/NewRecord.h"
#include "ui/inventory/RecordPanel.h"
#include "ui/inventory/RecordPresence.h"
#include "ui/inventory/RecordRemoval.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"

#include <QHideEvent>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

namespace hallmarker::ui {

InventoryPage::InventoryPage(PageServices &services)
    : Page(services), m_stack(new QStackedLayout), m_listPage(new QWidget(this)), m_message(new InlineMessage(m_listPage)), m_files(new InventoryFileJobs(services, *m_message, m_listPage)), m_datasheet(new DatasheetExport(services, *m_message, m_listPage)), m_list(new InventoryListView(services.session, m_listPage)),
      m_side(new SidePanel(m_listPage)), m_panel(new RecordPanel(*this, *m_side, *m_message, this)), m_undo(new QUndoStack(this)), m_imports(new InventoryImports(*this, *m_stack, *m_listPage)),
      m_sheet(new InventoryDatasheet(*this, *m_stack, *m_listPage, *m_datasheet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->addLayout(m_stack);
    m_stack->addWidget(makeListPage());
    watchList();
    watchPanel();
    watchFiles();
    watchPlaceOfList();
}

void InventoryPage::watchPlaceOfList()
{
    connect(m_imports, &InventoryImports::imported, this, &InventoryPage::finishImport);
    const auto showChange = [this] {
        if (m_imports->isOpen() || m_sheet->isOpen())
            m_message->clear();
        services().commands.refreshSoon();
        Q_EMIT crumbsChanged();
    };
    connect(m_imports, &InventoryImports::changed, this, showChange);
    connect(m_sheet, &InventoryDatasheet::changed, this, showChange);
}

QWidget *InventoryPage::makeListPage()
{
    m_side->hide();
    m_side->setMinimumWidth(420);
    auto *splitter = new QSplitter(Qt::Horizontal, m_listPage);
    splitter->addWidget(m_list);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_header = new PageHeader(title(), tr("Systems, models and data, each version told apart by its exact bytes."), m_listPage);
    auto *column = new QVBoxLayout(m_listPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_list->filter());
    column->addWidget(splitter, 1);
    return m_listPage;
}

void InventoryPage::watchList()
{
    connect(m_list, &InventoryListView::currentChanged, this, [this](const QString &id) {
        services().commands.refreshSoon();
        if (m_panel->isShown() && !id.isEmpty() && id != m_panel->recordId())
            m_panel->open(id);
    });
    connect(m_list, &InventoryListView::opened, m_panel, &RecordPanel::open);
    connect(m_list, &InventoryListView::removeRequested, this, &InventoryPage::removeRecords);
    connect(m_list, &InventoryListView::found, m_panel, &RecordPanel::open);
    connect(m_list, &InventoryListView::missed, this, &InventoryPage::showMissed);
    connect(m_list, &InventoryListView::listed, this, [this] { services().commands.refreshSoon(); });
    connect(m_list, &InventoryListView::failed, this, [this](const core::Error &error) { m_message->showError(error); });
}

void InventoryPage::watchPanel()
{
    connect(m_side, &SidePanel::closed, this, [this] { m_list->table()->view()->setFocus(Qt::OtherFocusReason); });
    connect(m_panel, &RecordPanel::recordWanted, this, &InventoryPage::openRecord);
    connect(m_panel, &RecordPanel::relocateRequested, m_files, &InventoryFileJobs::relocate);
    connect(m_panel, &RecordPanel::shown, this, [this] { tabInLayoutOrder(m_listPage); });
}

void InventoryPage::watchFiles()
{
    connect(m_files, &InventoryFileJobs::looked, this, [this](const QString &id) { recordsChanged(id.isEmpty() ? QStringList() : QStringList{id}); });
    connect(m_files, &InventoryFileJobs::newVersionWanted, this, [this](const core::Record &version, const QString &path) {
        const bool isModel = version.kind == QLatin1String("model-version");
        const QString name = m_list->listing().nameOf(version.body.value(isModel ? QLatin1String("model") : QLatin1String("dataset")).toString());
        if (isModel)
            m_imports->importModelFile(path, name);
        else
            m_imports->importDatasetFile(path, name);
    });
}

void InventoryPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous()) {
        m_panel->commitFocused(); // the window closes, or another page comes up
        m_sheet->commitFocused();
    }
}

void InventoryPage::ready()
{
    CommandRegistry &registry = services().commands;
    m_header->setPrimary(registry.action(QStringLiteral("inventory.importDataset")));
    m_header->addSecondary(registry.action(QStringLiteral("inventory.importModel")));
    m_header->addSecondary(registry.action(QStringLiteral("inventory.addSystem")));
    m_header->addSecondary(registry.action(QStringLiteral("inventory.verify")));
    m_header->addSecondary(registry.action(QStringLiteral("inventory.export")));
    m_list->table()->emptyState()->setActions(registry.action(QStringLiteral("inventory.importDataset")), registry.action(QStringLiteral("inventory.importModel")));
}

PageDescriptor InventoryPage::descriptor()
{
    QStringList kinds;
    for (const InventoryKind &row : inventoryKinds())
        kinds += row.kindText();
    return {QStringLiteral("inventory"), tr("Inventory"), IconId::Inventory, [](PageServices &services) { return static_cast<Page *>(new InventoryPage(services)); }, false, kinds};
}

QList<Command> InventoryPage::commands()
{
    const auto isInList = [this] { return services().session.isOpen() && !m_imports->isOpen() && !m_sheet->isOpen(); };
    const auto mayWrite = [this, isInList] { return isInList() && !services().session.isReadOnly(); };
    const auto isChosen = [this, mayWrite] { return mayWrite() && !m_list->currentId().isEmpty(); };
    const auto add = [this](const char *kind) { return [this, kind] { addRecord(QString::fromLatin1(kind)); }; };
    return {{QStringLiteral("inventory.importDataset"), tr("Import &dataset ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_I), IconId::Import, [this] { m_imports->importDataset(); }, mayWrite, {}},
            {QStringLiteral("inventory.importModel"), tr("Import &model ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), IconId::Model, [this] { m_imports->importModel(); }, mayWrite, {}},
            {QStringLiteral("inventory.addSystem"), tr("Add &system ..."), CommandArea::Page, {}, IconId::Add, add("system"), mayWrite, {}},
            {QStringLiteral("inventory.addDataset"), tr("Add da&taset without a file ..."), CommandArea::Page, {}, IconId::Dataset, add("dataset"), mayWrite, {}},
            {QStringLiteral("inventory.addModel"), tr("Add mode&l without a file ..."), CommandArea::Page, {}, IconId::Model, add("model"), mayWrite, {}},
            {QStringLiteral("inventory.addParty"), tr("Add team &or organisation ..."), CommandArea::Page, {}, IconId::Person, add("party"), mayWrite, {}},
            {QStringLiteral("inventory.addPurpose"), tr("Add &purpose ..."), CommandArea::Page, {}, IconId::Star, add("purpose"), mayWrite, {}},
            {QStringLiteral("inventory.verify"), tr("Look at the &files"), CommandArea::Page, {}, IconId::Verify, [this] { m_files->verify(); }, mayWrite, {}},
            {QStringLiteral("inventory.export"), tr("&Export list ..."), CommandArea::Page, {}, IconId::Export, [this] { m_files->exportLists(m_list->kind(), m_list->kindTitle()); }, isInList, {}},
            {QStringLiteral("inventory.datasheet"), tr("Datasheet of the da&taset ..."), CommandArea::Page, {}, IconId::File, [this] { m_sheet->open(m_list->currentId()); }, [this, isInList] { return isInList() && DatasheetExport::isOf(m_list->currentId()); }, {}},
            {QStringLiteral("inventory.details"), tr("S&how details"), CommandArea::Page, {}, IconId::Panel, [this] { m_panel->open(m_list->currentId()); }, [this] { return !m_imports->isOpen() && !m_sheet->isOpen() && !m_list->currentId().isEmpty(); }, {}},
            {QStringLiteral("inventory.remove"), tr("&Remove"), CommandArea::Page, {}, IconId::Delete, [this] { removeRecords(m_list->table()->selectedIds()); }, isChosen, {}}};
}

QList<Crumb> InventoryPage::crumbs() const
{
    QList<Crumb> crumbs{{pageId(), title()}};
    if (m_imports->isOpen())
        crumbs.append({QStringLiteral("import"), tr("Import")});
    if (m_sheet->isOpen())
        crumbs.append({QStringLiteral("datasheet"), tr("Datasheet")});
    return crumbs;
}

void InventoryPage::crumbActivated(const QString &id)
{
    if (id == pageId() && !m_imports->isImporting())
        m_imports->close();
    if (id == pageId()) {
        m_sheet->commitFocused();
        m_sheet->close();
    }
}

void InventoryPage::refresh()
{
    m_list->refresh();
}

void InventoryPage::recordsChanged(const QStringList &ids)
{
    m_list->recordsChanged(ids);
    // What is open is brought up to date in place; its names and staleness may rest on any of the others.
    if (!ids.isEmpty())
        m_panel->refresh();
    m_sheet->refresh();
}

void InventoryPage::openRecord(const QString &id)
{
    if (id.isEmpty() || m_imports->isImporting())
        return;
    m_imports->close();
    m_sheet->close();
    m_list->show(id);
}

void InventoryPage::showMissed(const QString &id)
{
    if (m_panel->awaitedId() != id)
        return;
    m_list->stopWaiting();
    m_panel->open(id); // removed since somebody wrote in it: the text is offered all the same
}

void InventoryPage::restoreDraft(const Draft &draft)
{
    if (ImportDraft::isImport(draft.content)) {
        if (!m_imports->isImporting())
            m_imports->putBack(draft.content);
        return;
    }
    if (DatasheetForm::isDatasheet(draft.content)) {
        m_sheet->putBack(draft.content);
        return;
    }
    m_panel->putBack(draft.content);
    openRecord(m_panel->awaitedId());
}

void InventoryPage::addRecord(const QString &kind)
{
    askForNewRecord(window(), kind, this, [this](const core::RecordDraft &draft) {
        if (draft.name.isEmpty())
            m_message->showMessage(Severity::Warning, tr("Nothing was added: a name is needed."));
        else
            storeNew(draft);
    });
}

void InventoryPage::storeNew(const core::RecordDraft &draft)
{
    services().session.write(
        QString(draft.kind % QLatin1String(".save")), [draft](core::WriteTransaction &transaction) { return transaction.put(draft, 0); }, this, [this](const core::Result<core::Record> &stored) {
            if (!stored) {
                m_message->showError(stored.error());
                return;
            }
            m_undo->push(new RecordPresence(*this, tr("Add %1").arg(stored->name), RecordPresence::Change::Added, {*stored}));
            openRecord(stored->id);
        });
}

void InventoryPage::finishImport(const ImportOutcome &outcome)
{
    m_imports->close();
    m_message->showMessage(outcome.added.isEmpty() ? Severity::Info : Severity::Success, outcome.told);
    if (!outcome.added.isEmpty()) {
        m_undo->push(new RecordPresence(*this, tr("Import %1").arg(outcome.added.first().name), RecordPresence::Change::Added, outcome.added));
        services().toasts.showUndo(tr("Imported %1.").arg(outcome.added.first().name), [this] {
            m_undo->undo();
            m_message->clear();
        });
    }
    openRecord(outcome.openId);
}

void InventoryPage::removeRecords(const QStringList &ids)
{
    const RecordRemoval removal = RecordRemoval::of(m_list->listing(), ids);
    if (removal.isEmpty() || services().session.isReadOnly())
        return;
    services().session.write(QStringLiteral("record.removed"), removal, this, [this](const core::Result<QList<core::Record>> &removed) {
        if (!removed) {
            m_message->showError(removed.error());
            refresh();
            return;
        }
        const int count = static_cast<int>(removed->size());
        m_undo->push(new RecordPresence(*this, tr("Remove %n record(s)", nullptr, count), RecordPresence::Change::Removed, *removed));
        m_panel->close();
        services().toasts.showUndo(tr("Removed %n record(s). The log keeps their history.", nullptr, count), [this] { m_undo->undo(); });
    });
}

FilterBar *InventoryPage::filterBar()
{
    return m_list->filter();
}

QWidget *InventoryPage::initialFocus()
{
    return m_imports->isOpen() ? m_imports->view()->initialFocus() : m_list->initialFocus();
}

QJsonObject InventoryPage::saveState() const
{
    return {{QStringLiteral("table"), m_list->table()->saveState()}};
}

void InventoryPage::restoreState(const QJsonObject &state)
{
    m_list->table()->restoreState(state.value(QLatin1String("table")).toObject());
}

} // namespace hallmarker::ui
