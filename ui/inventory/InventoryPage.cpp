#include "ui/inventory/InventoryPage.h"

#include "inventory/people/Party.h"
#include "inventory/record/RecordSearchText.h"
#include "inventory/systems/System.h"
#include "ui/inventory/DatasetImportView.h"
#include "ui/inventory/InventoryFileJobs.h"
#include "ui/inventory/InventoryKinds.h"
#include "ui/inventory/ModelImportView.h"
#include "ui/inventory/RecordDetailView.h"
#include "ui/inventory/RecordPresence.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHideEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

/// What a new record of a kind is asked for with; its body starts with what the kind cannot be without.
struct NewRecord {
    const char *kind;
    const char *title;
    const char *text;
};

constexpr NewRecord newRecords[] = {
    {"system", QT_TRANSLATE_NOOP("InventoryPage", "Add a system"), QT_TRANSLATE_NOOP("InventoryPage", "A system is what people meet: it has a purpose, an owner, and models inside.")},
    {"dataset", QT_TRANSLATE_NOOP("InventoryPage", "Add a dataset"), QT_TRANSLATE_NOOP("InventoryPage", "A dataset without a file yet. Importing a file under its name makes a version of it.")},
    {"model", QT_TRANSLATE_NOOP("InventoryPage", "Add a model"), QT_TRANSLATE_NOOP("InventoryPage", "A model without a file yet. Registering a file under its name makes a version of it.")},
    {"party", QT_TRANSLATE_NOOP("InventoryPage", "Add a team or organisation"), QT_TRANSLATE_NOOP("InventoryPage", "Who owns, provides or assesses. Of a single person write the role, not the name: names stay in the log for good.")},
    {"purpose", QT_TRANSLATE_NOOP("InventoryPage", "Add a purpose"), QT_TRANSLATE_NOOP("InventoryPage", "What data or a system is used for, under a short name such as credit-scoring.")},
};

/// What a record of the kind cannot be without: the values that are always written.
QJsonObject newBody(const QString &kind)
{
    if (kind == QLatin1String(inventory::System::kind))
        return inventory::System().toJson();
    if (kind == QLatin1String(inventory::Party::kind))
        return inventory::Party().toJson();
    return {};
}

QString draftForm(const QString &recordId, const QString &key)
{
    return QString(QLatin1String("edit/") % recordId % QLatin1Char('/') % QString(key).remove(QLatin1Char('/')));
}

} // namespace

InventoryPage::InventoryPage(PageServices &services)
    : Page(services), m_list(new QWidget(this)), m_stack(new QStackedLayout), m_message(new InlineMessage(m_list)), m_files(new InventoryFileJobs(services, *m_message, m_list)), m_filter(new FilterBar(tr("Filter records"), m_list)),
      m_rows(new RowsModel({{QStringLiteral("name"), tr("Name")}, {QStringLiteral("kind"), tr("Kind")}, {QStringLiteral("state"), tr("State")}, {QStringLiteral("about"), tr("About")}, {QStringLiteral("changed"), tr("Changed")}, {QStringLiteral("by"), tr("By")}}, this)),
      m_table(new RecordTable(tr("Records"), m_list)), m_splitter(new QSplitter(Qt::Horizontal, m_list)), m_panel(new SidePanel(m_list)), m_undo(new QUndoStack(this))
{
    buildList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->addLayout(m_stack);
    m_stack->addWidget(m_list);
}

void InventoryPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (RecordDetailView *view = detailView(); view && !event->spontaneous())
        view->commitFocused(); // the window closes, or another page comes up
}

bool InventoryPage::isTakenDown() const
{
    // Fields are left while the window is destroyed too; by then it is no main window and has no services any more.
    return qobject_cast<QMainWindow *>(window()) == nullptr;
}

void InventoryPage::buildList()
{
    QStringList kinds{tr("All")};
    for (const InventoryKind &row : inventoryKinds())
        kinds += row.titleText();
    m_kind = m_filter->addChoice(tr("&Kind"), kinds);
    m_table->setModel(m_rows);
    m_table->setFilterBar(m_filter);
    m_table->setRowFilter([this](const QModelIndex &index) { return m_kind->currentIndex() <= 0 || index.siblingAtColumn(1).data().toString() == m_kind->currentText(); });
    m_table->emptyState()->setTexts(IconId::Inventory, tr("Nothing is registered yet"), tr("Import the data that a model learns from; then the model. Checks and the model card rest on both."));
    m_table->view()->setColumnWidth(0, 260);
    m_table->view()->setColumnWidth(1, 130);
    m_table->view()->setColumnWidth(2, 120);
    m_table->view()->setColumnWidth(3, 320);
    connect(m_table, &RecordTable::currentChanged, this, [this](const QString &id) {
        this->services().commands.refreshSoon();
        if (m_panel->isVisible() && !id.isEmpty() && id != m_detailId)
            readDetail(id);
    });
    connect(m_table, &RecordTable::opened, this, &InventoryPage::readDetail);
    connect(m_table, &RecordTable::deleteRequested, this, &InventoryPage::removeRecords);
    connect(m_panel, &SidePanel::closed, this, [this] {
        m_detailId.clear();
        m_table->view()->setFocus(Qt::OtherFocusReason);
    });
    m_panel->hide();
    m_panel->setMinimumWidth(420);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    connect(m_files, &InventoryFileJobs::looked, this, [this](const QString &id) { recordsChanged(id.isEmpty() ? QStringList() : QStringList{id}); });
    connect(m_files, &InventoryFileJobs::newVersionWanted, this, [this](const core::Record &version, const QString &path) {
        const bool isModel = version.kind == QLatin1String("model-version");
        const QString name = m_records.value(version.body.value(isModel ? QLatin1String("model") : QLatin1String("dataset")).toString()).name;
        if (isModel)
            showImport(new ModelImportView(this->services(), path, name, this));
        else
            showImport(new DatasetImportView(this->services(), path, name, this));
    });
    m_header = new PageHeader(title(), tr("Systems, models and data, each version told apart by its exact bytes."), m_list);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_filter);
    column->addWidget(m_splitter, 1);
}

void InventoryPage::ready()
{
    CommandRegistry &registry = services().commands;
    m_header->setPrimary(registry.action(QStringLiteral("inventory.importDataset")));
    m_header->addSecondary(registry.action(QStringLiteral("inventory.importModel")));
    m_header->addSecondary(registry.action(QStringLiteral("inventory.addSystem")));
    m_header->addSecondary(registry.action(QStringLiteral("inventory.verify")));
    m_header->addSecondary(registry.action(QStringLiteral("inventory.export")));
    m_table->emptyState()->setActions(registry.action(QStringLiteral("inventory.importDataset")), registry.action(QStringLiteral("inventory.importModel")));
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
    const auto isInList = [this] { return services().session.isOpen() && !m_import; };
    const auto mayWrite = [this, isInList] { return isInList() && !services().session.isReadOnly(); };
    const auto isChosen = [this, mayWrite] { return mayWrite() && !m_table->currentId().isEmpty(); };
    const auto add = [this](const char *kind) { return [this, kind] { addRecord(QString::fromLatin1(kind)); }; };
    return {{QStringLiteral("inventory.importDataset"), tr("Import &dataset ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_I), IconId::Import, [this] { importDataset(); }, mayWrite, {}},
            {QStringLiteral("inventory.importModel"), tr("Import &model ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), IconId::Model, [this] { importModel(); }, mayWrite, {}},
            {QStringLiteral("inventory.addSystem"), tr("Add &system ..."), CommandArea::Page, {}, IconId::Add, add("system"), mayWrite, {}},
            {QStringLiteral("inventory.addDataset"), tr("Add da&taset without a file ..."), CommandArea::Page, {}, IconId::Dataset, add("dataset"), mayWrite, {}},
            {QStringLiteral("inventory.addModel"), tr("Add mode&l without a file ..."), CommandArea::Page, {}, IconId::Model, add("model"), mayWrite, {}},
            {QStringLiteral("inventory.addParty"), tr("Add team &or organisation ..."), CommandArea::Page, {}, IconId::Person, add("party"), mayWrite, {}},
            {QStringLiteral("inventory.addPurpose"), tr("Add &purpose ..."), CommandArea::Page, {}, IconId::Star, add("purpose"), mayWrite, {}},
            {QStringLiteral("inventory.verify"), tr("Look at the &files"), CommandArea::Page, {}, IconId::Verify, [this] { m_files->verify(); }, mayWrite, {}},
            {QStringLiteral("inventory.export"), tr("&Export list ..."), CommandArea::Page, {}, IconId::Export, [this] { exportList(); }, isInList, {}},
            {QStringLiteral("inventory.details"), tr("S&how details"), CommandArea::Page, {}, IconId::Panel, [this] { readDetail(m_table->currentId()); }, [this] { return !m_import && !m_table->currentId().isEmpty(); }, {}},
            {QStringLiteral("inventory.remove"), tr("&Remove"), CommandArea::Page, {}, IconId::Delete, [this] { removeRecords(m_table->selectedIds()); }, isChosen, {}}};
}

QList<Crumb> InventoryPage::crumbs() const
{
    QList<Crumb> crumbs{{pageId(), title()}};
    if (m_import)
        crumbs.append({QStringLiteral("import"), tr("Import")});
    return crumbs;
}

void InventoryPage::crumbActivated(const QString &id)
{
    if (id == pageId() && m_import && !m_import->isImporting())
        closeImport();
}

void InventoryPage::refresh()
{
    if (!services().session.isOpen()) {
        m_rows->setRows({});
        return;
    }
    services().session.read([](core::Workspace &workspace) { return InventoryListing::read(workspace); }, this, [this](const core::Result<InventoryListing> &listing) {
        if (listing)
            show(*listing);
        else
            m_message->showError(listing.error());
    });
}

void InventoryPage::recordsChanged(const QStringList &ids)
{
    refresh();
    // What is open is brought up to date in place; its names and staleness may rest on any of the others.
    if (m_panel->isVisible() && !m_detailId.isEmpty() && !ids.isEmpty())
        readDetail(m_detailId);
}

void InventoryPage::show(const InventoryListing &listing)
{
    m_records.clear();
    for (const core::Record &record : listing.records)
        m_records.insert(record.id, record);
    const bool wasEmptyFocused = m_table->emptyState()->isAncestorOf(window()->focusWidget());
    m_rows->setRows(listing.rows());
    if (wasEmptyFocused && m_table->shownRows() > 0)
        m_table->view()->setFocus(Qt::OtherFocusReason);
    if (!m_wanted.isEmpty() && m_table->select(m_wanted)) {
        m_table->view()->setFocus(Qt::OtherFocusReason);
        readDetail(std::exchange(m_wanted, QString()));
    } else if (!m_wanted.isEmpty() && m_draft.value(QLatin1String("record")).toString() == m_wanted) {
        readDetail(std::exchange(m_wanted, QString())); // removed since somebody wrote in it: the text is offered all the same
    }
    services().commands.refreshSoon();
}

RecordDetailView *InventoryPage::detailView() const
{
    const auto *scroll = qobject_cast<QScrollArea *>(m_panel->content());
    return scroll ? qobject_cast<RecordDetailView *>(scroll->widget()) : nullptr;
}

void InventoryPage::readDetail(const QString &id)
{
    if (id.isEmpty())
        return;
    if (RecordDetailView *view = detailView(); view && view->recordId() != id)
        view->commitFocused(); // the keyboard may still stand in it
    m_detailId = id;
    services().session.read([id](core::Workspace &workspace) { return RecordDetail::read(workspace, id); }, this, [this, id](const core::Result<RecordDetail> &detail) {
        if (id != m_detailId)
            return; // another one was chosen since
        if (detail && !detail->record.isDeleted) {
            showDetail(*detail);
            return;
        }
        if (!detail && detail.error().kind != core::ErrorKind::NotFound)
            m_message->showError(detail.error());
        else
            showRemoved(detail ? detail->record : core::Record());
    });
}

void InventoryPage::showRemoved(const core::Record &record)
{
    if (m_draft.value(QLatin1String("record")).toString() == m_detailId) {
        const QJsonObject draft = std::exchange(m_draft, QJsonObject());
        offerToCopy({m_detailId, record.kind, draft.value(QLatin1String("key")).toString(), {}, draft.value(QLatin1String("before")), draft.value(QLatin1String("typed"))},
                    core::Error(core::ErrorKind::NotFound, record.name.isEmpty() ? tr("The record is not there any more.") : tr("%1 was removed in the meantime.").arg(record.name)));
    }
    RecordDetailView *view = detailView();
    if (view && view->recordId() == m_detailId && m_panel->isVisible() && (view->hasUnstored() || view->hasConflicts())) {
        // Leaving the field, or the panel, offers it to be copied.
        m_message->showMessage(Severity::Warning, tr("%1 was removed in the meantime. What you have typed stands in the panel until you leave it.").arg(view->shownName()));
        return;
    }
    const bool wasShown = m_panel->isVisible();
    m_detailId.clear();
    m_panel->hide();
    if (wasShown && !record.name.isEmpty() && record.updatedBy != services().session.actorName())
        m_message->showMessage(Severity::Info, tr("%1 was removed by %2.").arg(record.name, record.updatedBy));
}

void InventoryPage::showDetail(const RecordDetail &detail)
{
    m_panel->setTitle(detail.record.name);
    RecordDetailView *view = detailView();
    if (view && view->recordId() == detail.record.id) {
        view->update(detail);
    } else {
        auto *scroll = new QScrollArea(m_panel);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view = new RecordDetailView(detail, services().session.isReadOnly(), scroll);
        view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // takes the panel's width, whatever is in it
        scroll->setWidget(view);
        scroll->viewport()->setAutoFillBackground(false); // the panel has its own ground
        view->setAutoFillBackground(false);
        const QString id = detail.record.id;
        const QString kind = detail.record.kind;
        connect(view, &RecordDetailView::recordWanted, this, &InventoryPage::openRecord);
        connect(view, &RecordDetailView::relocateRequested, this, [this, id](const QString &role) {
            if (m_records.contains(id))
                m_files->relocate(m_records.value(id), role);
        });
        connect(view, &RecordDetailView::typed, this, [this, id](const RecordFieldSpec &spec, const QJsonValue &before, const QJsonValue &now) { keepDraft(id, spec.keyText(), before, now); });
        connect(view, &RecordDetailView::edited, this, [this, id, kind](const RecordFieldSpec &spec, const QJsonValue &before, const QJsonValue &after) {
            storeField({id, kind, spec.keyText(), spec.labelText().remove(QLatin1Char('&')), before, after});
        });
        connect(view, &RecordDetailView::conflictResolved, this, [this, kind](const FieldConflict &conflict, const QJsonValue &result) {
            m_conflicts[conflict.recordId].removeIf([&conflict](const FieldConflict &one) { return one.key == conflict.key; });
            storeField({conflict.recordId, kind, conflict.key, conflict.key, conflict.theirs, result});
        });
        m_panel->setContent(scroll);
        m_panel->show();
        for (const FieldConflict &conflict : m_conflicts.value(id))
            view->addConflict(conflict);
        tabInLayoutOrder(m_list);
    }
    if (!m_draft.isEmpty() && m_draft.value(QLatin1String("record")).toString() == detail.record.id) {
        view->restore(m_draft.value(QLatin1String("key")).toString(), m_draft.value(QLatin1String("typed")), m_draft.value(QLatin1String("before")));
        m_draft = {};
    }
}

void InventoryPage::storeField(const FieldEdit::Change &change)
{
    if (isTakenDown())
        return; // the draft has the text
    // One write of a field at a time: the next one starts from what this one has stored, else they would conflict.
    const QString field = draftForm(change.recordId, change.key);
    if (const auto under = m_storing.find(field); under != m_storing.end()) {
        *under = change;
        return;
    }
    m_storing.insert(field, std::nullopt);
    FieldEdit::Handlers handlers;
    handlers.stored = [this, change, field] {
        if (std::exchange(m_isFailureShown, false))
            m_message->clear();
        dropDraft(change.recordId, change.key);
        if (std::optional<FieldEdit::Change> next = m_storing.take(field)) {
            next->before = change.after;
            storeField(*next);
        }
    };
    handlers.conflicted = [this, field](FieldConflict conflict) {
        if (const std::optional<FieldEdit::Change> next = m_storing.take(field))
            conflict.mine = next->after;
        addConflict(conflict);
    };
    handlers.failed = [this, change, field](const core::Error &error) {
        if (std::optional<FieldEdit::Change> next = m_storing.take(field)) {
            next->before = change.before; // newer, and perhaps luckier
            storeField(*next);
        } else {
            keepUnstored(change, error);
        }
    };
    handlers.notTakenBack = [this](const core::Error &error) { m_message->showError(error); };
    FieldEdit::store(*this, change, handlers);
}

void InventoryPage::keepUnstored(const FieldEdit::Change &change, const core::Error &error)
{
    keepDraft(change.recordId, change.key, change.before, change.after);
    RecordDetailView *view = detailView();
    if (error.kind == core::ErrorKind::NotFound || !view || view->recordId() != change.recordId || !m_panel->isVisible()) {
        offerToCopy(change, error); // there is no field any more in which it could stay
        return;
    }
    m_message->showError(error);
    m_isFailureShown = true;
    view->keepUnstored(change.key, change.after, change.before, error.message);
}

void InventoryPage::offerToCopy(const FieldEdit::Change &change, const core::Error &error)
{
    const bool isGone = error.kind == core::ErrorKind::NotFound;
    Question lost;
    QString label = change.label;
    QString text = change.after.toString();
    for (const RecordFieldSpec &spec : recordFieldsOf(change.kind)) {
        if (spec.keyText() != change.key)
            continue;
        label = spec.labelText().remove(QLatin1Char('&'));
        text = spec.shownText(change.after);
    }
    lost.title = tr("\"%1\" was not stored").arg(label);
    lost.text = error.message;
    lost.inputLabel = tr("Your &text, to be copied");
    lost.inputText = text;
    lost.isLongInput = true;
    lost.choices = isGone ? QStringList{tr("Close")} : QStringList{tr("Back to the record"), tr("Close")};
    lost.severity = Severity::Failure;
    MessageBox::ask(window(), lost, this, [this, change, isGone](int choice, const QString &) {
        if (!isGone && choice == 0) {
            m_draft = {{QStringLiteral("record"), change.recordId}, {QStringLiteral("key"), change.key}, {QStringLiteral("before"), change.before}, {QStringLiteral("typed"), change.after}};
            openRecord(change.recordId);
            return;
        }
        dropDraft(change.recordId, change.key);
        if (isGone && m_detailId == change.recordId) {
            m_detailId.clear();
            m_conflicts.remove(change.recordId);
            m_panel->hide();
        }
    });
}

void InventoryPage::addConflict(const FieldConflict &conflict)
{
    keepDraft(conflict.recordId, conflict.key, conflict.base, conflict.mine);
    QList<FieldConflict> &conflicts = m_conflicts[conflict.recordId];
    conflicts.removeIf([&conflict](const FieldConflict &one) { return one.key == conflict.key; });
    conflicts.append(conflict);
    if (RecordDetailView *view = detailView(); view && view->recordId() == conflict.recordId && m_panel->isVisible()) {
        view->addConflict(conflict);
        return;
    }
    services().toasts.show(tr("%1 was changed by %2 in the meantime. Your text is kept.").arg(conflict.recordName, conflict.theirsBy), tr("Compare"), [this, id = conflict.recordId] { openRecord(id); });
}

void InventoryPage::keepDraft(const QString &recordId, const QString &key, const QJsonValue &before, const QJsonValue &typed)
{
    if (isSameFieldValue(before, typed)) {
        dropDraft(recordId, key);
        return;
    }
    const QString name = m_records.value(recordId).name;
    services().drafts.keep({services().session.workspaceId(), pageId(), draftForm(recordId, key), name.isEmpty() ? recordId : name, services().clock.nowMs(),
                            QJsonObject{{QStringLiteral("record"), recordId}, {QStringLiteral("key"), key}, {QStringLiteral("before"), before}, {QStringLiteral("typed"), typed}}});
}

void InventoryPage::dropDraft(const QString &recordId, const QString &key)
{
    services().drafts.discard(services().session.workspaceId(), pageId(), draftForm(recordId, key));
}

void InventoryPage::restoreDraft(const Draft &draft)
{
    m_draft = draft.content;
    openRecord(draft.content.value(QLatin1String("record")).toString());
}

void InventoryPage::openRecord(const QString &id)
{
    if (id.isEmpty() || (m_import && m_import->isImporting()))
        return;
    closeImport();
    m_filter->clear();
    if (m_table->select(id)) {
        readDetail(id);
        return;
    }
    m_wanted = id;
    refresh();
}

void InventoryPage::addRecord(const QString &kind)
{
    for (const NewRecord &row : newRecords) {
        if (kind != QLatin1String(row.kind))
            continue;
        Question question;
        question.title = QCoreApplication::translate("InventoryPage", row.title);
        question.text = QCoreApplication::translate("InventoryPage", row.text);
        question.inputLabel = tr("&Name");
        question.choices = {tr("Add"), tr("Cancel")};
        MessageBox::ask(window(), question, this, [this, kind](int choice, const QString &input) {
            if (choice != 0)
                return;
            if (input.trimmed().isEmpty()) {
                m_message->showMessage(Severity::Warning, tr("Nothing was added: a name is needed."));
                return;
            }
            core::RecordDraft draft;
            draft.kind = kind;
            draft.name = input.trimmed();
            draft.body = newBody(kind);
            storeNew(draft);
        });
    }
}

void InventoryPage::storeNew(const core::RecordDraft &draft)
{
    services().session.write(
        QString(draft.kind % QLatin1String(".save")),
        [draft](core::WriteTransaction &transaction) -> core::Result<core::Record> {
            core::RecordDraft record = draft;
            record.searchText = inventory::recordSearchText(record.kind, record.body);
            return transaction.put(record, 0);
        },
        this, [this](const core::Result<core::Record> &stored) {
            if (!stored) {
                m_message->showError(stored.error());
                return;
            }
            m_undo->push(new RecordPresence(*this, tr("Add %1").arg(stored->name), RecordPresence::Change::Added, {*stored}));
            openRecord(stored->id);
        });
}

void InventoryPage::importDataset(const QString &datasetName)
{
    FileQuestion question;
    question.title = tr("Import a dataset");
    question.filter = tr("Data (*.csv *.tsv *.txt *.jsonl *.ndjson *.json *.sqlite *.sqlite3 *.db *.npy);;All files (*)");
    question.purpose = QStringLiteral("dataset");
    FileDialog::ask(window(), question, this, [this, datasetName](const QString &path) {
        showImport(new DatasetImportView(services(), path, datasetName.isEmpty() ? QFileInfo(path).completeBaseName() : datasetName, this));
    });
}

void InventoryPage::importModel(const QString &modelName)
{
    FileQuestion question;
    question.title = tr("Import a model");
    question.filter = tr("Models (*.pt *.pth *.safetensors *.onnx *.gguf);;All files (*)");
    question.purpose = QStringLiteral("model");
    FileDialog::ask(window(), question, this, [this, modelName](const QString &path) {
        showImport(new ModelImportView(services(), path, modelName.isEmpty() ? QFileInfo(path).completeBaseName() : modelName, this));
    });
}

void InventoryPage::showImport(ImportView *view)
{
    closeImport();
    m_import = view;
    m_message->clear();
    connect(view, &ImportView::closed, this, &InventoryPage::closeImport);
    connect(view, &ImportView::imported, this, &InventoryPage::finishImport);
    connect(view, &ImportView::otherFileWanted, this, [this, isModel = qobject_cast<ModelImportView *>(view) != nullptr] {
        if (isModel)
            importModel();
        else
            importDataset();
    });
    m_stack->addWidget(view);
    m_stack->setCurrentWidget(view);
    tabInLayoutOrder(this);
    view->initialFocus()->setFocus(Qt::OtherFocusReason);
    services().commands.refreshSoon();
    Q_EMIT crumbsChanged();
}

void InventoryPage::closeImport()
{
    if (!m_import)
        return;
    ImportView *view = m_import;
    m_import.clear();
    m_stack->setCurrentWidget(m_list);
    m_stack->removeWidget(view);
    view->hide();
    view->deleteLater();
    initialFocus()->setFocus(Qt::OtherFocusReason);
    services().commands.refreshSoon();
    Q_EMIT crumbsChanged();
}

void InventoryPage::finishImport(const ImportOutcome &outcome)
{
    closeImport();
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
    QList<core::Record> removed;
    for (const QString &id : ids) {
        if (m_records.contains(id))
            removed += m_records.value(id);
    }
    if (removed.isEmpty() || services().session.isReadOnly())
        return;
    services().session.write(
        QStringLiteral("record.removed"),
        [removed](core::WriteTransaction &transaction) -> core::Result<bool> {
            for (const core::Record &record : removed)
                HALLMARKER_TRY(transaction.remove(record.id, record.revision));
            return true;
        },
        this, [this, removed](const core::Result<bool> &done) {
            if (!done) {
                m_message->showError(done.error());
                refresh();
                return;
            }
            const int count = static_cast<int>(removed.size());
            m_undo->push(new RecordPresence(*this, tr("Remove %n record(s)", nullptr, count), RecordPresence::Change::Removed, removed));
            m_panel->hide();
            m_detailId.clear();
            services().toasts.showUndo(tr("Removed %n record(s). The log keeps their history.", nullptr, count), [this] { m_undo->undo(); });
        });
}

void InventoryPage::exportList()
{
    const int chosen = m_kind->currentIndex();
    m_files->exportLists(chosen > 0 ? inventoryKinds()[static_cast<std::size_t>(chosen - 1)].kindText() : QString(), m_kind->currentText());
}

QWidget *InventoryPage::initialFocus()
{
    if (m_import)
        return m_import->initialFocus();
    if (m_table->shownRows() > 0)
        return m_table->view();
    const QList<QPushButton *> offers = m_table->emptyState()->findChildren<QPushButton *>();
    for (QPushButton *offer : offers) {
        if (offer->isVisibleTo(m_table->emptyState()) && offer->isEnabled())
            return offer;
    }
    return m_filter->searchField();
}

QJsonObject InventoryPage::saveState() const
{
    return {{QStringLiteral("table"), m_table->saveState()}};
}

void InventoryPage::restoreState(const QJsonObject &state)
{
    m_table->restoreState(state.value(QLatin1String("table")).toObject());
}

} // namespace hallmarker::ui
