#include "ui/inventory/InventoryPage.h"

#include "core/jobs/JobQueue.h"
#include "core/report/CsvWriter.h"
#include "inventory/datasets/DatasetImporter.h"
#include "inventory/files/FileArtifactLocator.h"
#include "inventory/models/ModelImporter.h"
#include "inventory/systems/System.h"
#include "ui/inventory/FieldEdit.h"
#include "ui/inventory/RecordDetailView.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

struct InventoryKind {
    const char *kind;
    const char *title;
    IconId icon;
};

constexpr InventoryKind inventoryKinds[] = {
    {"system", QT_TRANSLATE_NOOP("InventoryPage", "System"), IconId::System},
    {"model", QT_TRANSLATE_NOOP("InventoryPage", "Model"), IconId::Model},
    {"model-version", QT_TRANSLATE_NOOP("InventoryPage", "Model version"), IconId::Model},
    {"dataset", QT_TRANSLATE_NOOP("InventoryPage", "Dataset"), IconId::Dataset},
    {"dataset-version", QT_TRANSLATE_NOOP("InventoryPage", "Dataset version"), IconId::Dataset},
    {"party", QT_TRANSLATE_NOOP("InventoryPage", "Party"), IconId::Person},
    {"purpose", QT_TRANSLATE_NOOP("InventoryPage", "Purpose"), IconId::Star},
};

const InventoryKind *inventoryKind(const QString &kind)
{
    for (const InventoryKind &row : inventoryKinds) {
        if (kind == QLatin1String(row.kind))
            return &row;
    }
    return nullptr;
}

QString describe(const core::Record &record)
{
    for (const char *key : {"purpose", "description", "text", "origin", "note"}) {
        const QString text = record.body.value(QLatin1String(key)).toString();
        if (!text.isEmpty())
            return text;
    }
    return record.kind.endsWith(QLatin1String("-version")) ? record.basis.toString() : QString();
}

} // namespace

InventoryPage::InventoryPage(PageServices &services)
    : Page(services), m_message(new InlineMessage(this)), m_filter(new FilterBar(tr("Filter records"), this)), m_kind(nullptr),
      m_rows(new RowsModel({{QStringLiteral("name"), tr("Name")}, {QStringLiteral("kind"), tr("Kind")}, {QStringLiteral("state"), tr("State")}, {QStringLiteral("about"), tr("About")}, {QStringLiteral("changed"), tr("Changed")}, {QStringLiteral("by"), tr("By")}}, this)),
      m_table(new RecordTable(tr("Records"), this)), m_splitter(new QSplitter(Qt::Horizontal, this)), m_panel(new SidePanel(this)), m_undo(new QUndoStack(this))
{
    QStringList kinds{tr("All")};
    for (const InventoryKind &row : inventoryKinds)
        kinds += QCoreApplication::translate("InventoryPage", row.title);
    m_kind = m_filter->addChoice(tr("&Kind"), kinds);
    m_table->setModel(m_rows);
    m_table->setFilterBar(m_filter);
    m_table->setRowFilter([this](const QModelIndex &index) { return m_kind->currentIndex() <= 0 || index.siblingAtColumn(1).data().toString() == m_kind->currentText(); });
    m_table->emptyState()->setTexts(IconId::Inventory, tr("Nothing is registered yet"), tr("Import the data that a model learns from; then the model. Checks and the model card rest on both."));
    m_table->view()->setColumnWidth(0, 260);
    m_table->view()->setColumnWidth(1, 130);
    m_table->view()->setColumnWidth(2, 110);
    m_table->view()->setColumnWidth(3, 320);
    connect(m_table, &RecordTable::currentChanged, this, [this](const QString &id) {
        this->services().commands.refreshSoon();
        if (m_panel->isVisible())
            showDetail(id);
    });
    connect(m_table, &RecordTable::opened, this, &InventoryPage::showDetail);
    connect(m_table, &RecordTable::deleteRequested, this, &InventoryPage::removeRecords);
    connect(m_panel, &SidePanel::closed, this, [this] { m_panel->hide(); });
    m_panel->hide();
    m_panel->setMinimumWidth(420);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_header = new PageHeader(title(), tr("Systems, models and data, each version told apart by its exact bytes."), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
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
    m_table->emptyState()->setActions(registry.action(QStringLiteral("inventory.importDataset")), registry.action(QStringLiteral("inventory.importModel")));
}

PageDescriptor InventoryPage::descriptor()
{
    QStringList kinds;
    for (const InventoryKind &row : inventoryKinds)
        kinds += QString::fromLatin1(row.kind);
    return {QStringLiteral("inventory"), tr("Inventory"), IconId::Inventory, [](PageServices &services) { return static_cast<Page *>(new InventoryPage(services)); }, false, kinds};
}

QList<Command> InventoryPage::commands()
{
    const auto mayWrite = [this] { return services().session.isOpen() && !services().session.isReadOnly(); };
    const auto isChosen = [this, mayWrite] { return mayWrite() && !m_table->currentId().isEmpty(); };
    return {{QStringLiteral("inventory.importDataset"), tr("Import &dataset ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_I), IconId::Import, [this] { importDataset(); }, mayWrite, {}},
            {QStringLiteral("inventory.importModel"), tr("Import &model ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), IconId::Model, [this] { importModel(); }, mayWrite, {}},
            {QStringLiteral("inventory.addSystem"), tr("Add &system ..."), CommandArea::Page, {}, IconId::Add, [this] { addSystem(); }, mayWrite, {}},
            {QStringLiteral("inventory.verify"), tr("&Look at the files"), CommandArea::Page, {}, IconId::Verify, [this] { verifyFiles(); }, mayWrite, {}},
            {QStringLiteral("inventory.export"), tr("&Export list ..."), CommandArea::Page, {}, IconId::Export, [this] { exportList(); }, [this] { return services().session.isOpen(); }, {}},
            {QStringLiteral("inventory.details"), tr("S&how details"), CommandArea::Page, {}, IconId::Panel, [this] { showDetail(m_table->currentId()); }, [this] { return !m_table->currentId().isEmpty(); }, {}},
            {QStringLiteral("inventory.remove"), tr("&Remove"), CommandArea::Page, {}, IconId::Delete, [this] { removeRecords(m_table->selectedIds()); }, isChosen, {}}};
}

void InventoryPage::refresh()
{
    if (!services().session.isOpen()) {
        m_rows->setRows({});
        return;
    }
    using Listing = QPair<QList<core::Record>, QStringList>;
    services().session.read(
        [](core::Workspace &workspace) -> core::Result<Listing> {
            Listing listing;
            for (const InventoryKind &row : inventoryKinds) {
                core::RecordFilter filter;
                filter.kind = QString::fromLatin1(row.kind);
                HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
                listing.first += records;
            }
            HALLMARKER_ASSIGN(listing.second, workspace.staleRecords());
            return listing;
        },
        this, [this](const core::Result<Listing> &listing) {
            if (listing)
                show(listing->first, listing->second);
            else
                m_message->showError(listing.error());
        });
}

void InventoryPage::show(const QList<core::Record> &records, const QStringList &stale)
{
    m_records.clear();
    QList<TableRow> rows;
    for (const core::Record &record : records) {
        m_records.insert(record.id, record);
        const InventoryKind *kind = inventoryKind(record.kind);
        const QJsonObject body = record.body;
        const bool isVersion = record.kind.endsWith(QLatin1String("-version"));
        const bool isChanged = isVersion && body.value(QStringLiteral("digest")).toString() != record.basis.toString();
        TableRow row;
        row.id = record.id;
        row.cells = {{record.name, {}, {}, kind->icon, {}}, {QCoreApplication::translate("InventoryPage", kind->title), {}, {}, IconId::None, {}}, {tr("current"), {}, {}, IconId::None, {}}, {describe(record), {}, {}, IconId::None, describe(record)},
                     {QLocale().toString(QDateTime::fromMSecsSinceEpoch(record.updatedMs), QLocale::ShortFormat), record.updatedMs, {}, IconId::None, {}}, {record.updatedBy, {}, {}, IconId::None, {}}};
        if (isChanged)
            row.cells[2] = {tr("file changed"), {}, Status::Broken, IconId::None, tr("The file is not what was registered.")};
        else if (stale.contains(record.id))
            row.cells[2] = {QString(), {}, Status::Stale, IconId::None, {}};
        rows.append(row);
    }
    m_rows->setRows(rows);
    if (!m_wanted.isEmpty() && m_table->select(m_wanted))
        showDetail(std::exchange(m_wanted, QString()));
    else
        refreshDetail();
}

void InventoryPage::refreshDetail()
{
    if (!m_detail || !m_panel->isVisible())
        return;
    if (m_records.contains(m_detail->recordId())) {
        showDetail(m_detail->recordId());
        return;
    }
    // Removed, here or elsewhere. What somebody has typed and not stored stays readable.
    if (m_detail->hasUnstored()) {
        m_message->showMessage(Severity::Warning, tr("%1 was removed in the meantime. What you have typed stands in the panel until you close it.").arg(m_panel->title()));
        return;
    }
    m_panel->hide();
    m_message->showMessage(Severity::Info, tr("%1 was removed.").arg(m_panel->title()));
}

void InventoryPage::showDetail(const QString &id)
{
    if (id.isEmpty())
        return;
    services().session.read([id](core::Workspace &workspace) { return RecordDetail::read(workspace, id); }, this, [this](const core::Result<RecordDetail> &detail) {
        if (!detail) {
            m_message->showError(detail.error());
            return;
        }
        m_panel->setTitle(detail->record.name);
        if (m_detail && m_detail->recordId() == detail->record.id && m_panel->isVisible() && m_detail->isAncestorOf(window()->focusWidget())) {
            m_detail->takeOver(detail->record); // somebody works in it: the keyboard must not go elsewhere
            return;
        }
        auto *scroll = new QScrollArea(m_panel);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto *view = new RecordDetailView(*detail, services().session.isReadOnly(), scroll);
        view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // takes the panel's width, whatever is in it
        scroll->setWidget(view);
        m_detail = view;
        const QString recordId = detail->record.id;
        connect(view, &RecordDetailView::recordWanted, this, &InventoryPage::openRecord);
        connect(view, &RecordDetailView::edited, this, [this, recordId](const QString &field, const QString &label, const QString &before, const QString &after) {
            m_undo->push(new FieldEdit(*this, recordId, field, label, before, after));
        });
        m_panel->setContent(scroll);
        m_panel->show();
    });
}

void InventoryPage::openRecord(const QString &id)
{
    m_filter->clear();
    if (m_table->select(id)) {
        showDetail(id);
        return;
    }
    m_wanted = id;
    refresh();
}

void InventoryPage::addSystem()
{
    Question question;
    question.title = tr("Add a system");
    question.text = tr("A system is what people meet: it has a purpose, an owner, and models inside.");
    question.inputLabel = tr("&Name");
    question.choices = {tr("Add"), tr("Cancel")};
    MessageBox::ask(window(), question, this, [this](int choice, const QString &input) {
        if (choice != 0 || input.trimmed().isEmpty())
            return;
        services().session.write(
            QStringLiteral("system.save"),
            [name = input.trimmed()](core::WriteTransaction &transaction) {
                inventory::System system;
                system.head.name = name;
                return inventory::SystemRepository::save(transaction, system);
            },
            this, [this](const core::Result<inventory::System> &saved) {
                if (saved)
                    openRecord(saved->head.id.text());
                else
                    m_message->showError(saved.error());
            });
    });
}

void InventoryPage::importDataset()
{
    FileQuestion question;
    question.title = tr("Import a dataset");
    question.filter = tr("Data (*.csv *.tsv *.txt *.jsonl *.ndjson *.json *.sqlite *.db *.npy);;All files (*)");
    question.purpose = QStringLiteral("dataset");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        Question name;
        name.title = tr("Import %1").arg(QFileInfo(path).fileName());
        name.text = tr("Dialect and types are detected and reported. A further file under the same name becomes a further version.");
        name.inputLabel = tr("&Dataset");
        name.inputText = QFileInfo(path).completeBaseName();
        name.choices = {tr("Import"), tr("Cancel")};
        MessageBox::ask(window(), name, this, [this, path](int choice, const QString &input) {
            const std::shared_ptr<core::Workspace> workspace = services().session.workspace();
            if (choice != 0 || !workspace)
                return;
            services().jobs.submit(
                tr("Import %1").arg(QFileInfo(path).fileName()),
                [workspace, path, dataset = input.trimmed()](core::Progress &progress) -> core::Result<QJsonValue> {
                    inventory::DatasetImportRequest request;
                    request.path = path;
                    request.datasetName = dataset;
                    HALLMARKER_ASSIGN(const inventory::DatasetImportResult result, inventory::DatasetImporter(*workspace).import(request, progress));
                    QStringList told{result.wasKnown ? tr("These bytes are registered already.") : tr("%1 rows, %2 columns.").arg(result.version.rows).arg(result.version.columns.size())};
                    told += result.report.notes;
                    return QJsonValue(QJsonObject{{QStringLiteral("id"), result.version.head.id.text()}, {QStringLiteral("told"), told.join(QLatin1Char(' '))}});
                },
                this, [this](const core::Result<QJsonValue> &result) {
                    if (!result) {
                        m_message->showError(result.error());
                        return;
                    }
                    m_message->showMessage(Severity::Success, result->toObject().value(QStringLiteral("told")).toString());
                    openRecord(result->toObject().value(QStringLiteral("id")).toString());
                });
        });
    });
}

void InventoryPage::importModel()
{
    FileQuestion question;
    question.title = tr("Import a model");
    question.filter = tr("Models (*.pt *.pth *.safetensors *.onnx *.gguf);;All files (*)");
    question.purpose = QStringLiteral("model");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        const std::shared_ptr<core::Workspace> workspace = services().session.workspace();
        if (!workspace)
            return;
        services().jobs.submit(
            tr("Import %1").arg(QFileInfo(path).fileName()),
            [workspace, path](core::Progress &progress) -> core::Result<QJsonValue> {
                inventory::ModelImportRequest request;
                request.path = path;
                request.modelName = QFileInfo(path).completeBaseName();
                const QString signature = QFileInfo(path).absolutePath() + QLatin1Char('/') + QFileInfo(path).completeBaseName() + QLatin1String(".signature.json");
                if (QFileInfo::exists(signature))
                    request.signaturePath = signature;
                HALLMARKER_ASSIGN(const inventory::ModelImportResult result, inventory::ModelImporter(*workspace).import(request, progress));
                QStringList told{result.wasKnown ? tr("These bytes are registered already.") : tr("Registered as %1. The file was hashed and its header read; it was not loaded.").arg(result.version.format)};
                told += result.notes;
                return QJsonValue(QJsonObject{{QStringLiteral("id"), result.version.head.id.text()}, {QStringLiteral("told"), told.join(QLatin1Char(' '))}});
            },
            this, [this](const core::Result<QJsonValue> &result) {
                if (!result) {
                    m_message->showError(result.error());
                    return;
                }
                m_message->showMessage(Severity::Success, result->toObject().value(QStringLiteral("told")).toString());
                openRecord(result->toObject().value(QStringLiteral("id")).toString());
            });
    });
}

void InventoryPage::verifyFiles()
{
    const std::shared_ptr<core::Workspace> workspace = services().session.workspace();
    if (!workspace)
        return;
    services().jobs.submit(
        tr("Look at the files"),
        [workspace](core::Progress &progress) -> core::Result<QJsonValue> {
            inventory::FileArtifactLocator locator(*workspace);
            HALLMARKER_ASSIGN(const inventory::ObservationSummary summary, locator.observeAll(progress));
            return QJsonValue(QJsonObject{{QStringLiteral("looked"), summary.looked}, {QStringLiteral("differing"), summary.differing.size()}});
        },
        this, [this](const core::Result<QJsonValue> &result) {
            if (!result) {
                m_message->showError(result.error());
                return;
            }
            const int differing = result->toObject().value(QStringLiteral("differing")).toInt();
            if (differing == 0)
                m_message->showMessage(Severity::Success, tr("All files are as they were registered."));
            else
                m_message->showMessage(Severity::Warning, tr("%n version(s) are not as they were registered. What rests on them is stale.", nullptr, differing));
            refresh();
        });
}

void InventoryPage::exportList()
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = tr("Export the list");
    question.filter = tr("CSV (*.csv)");
    question.suffix = QStringLiteral("csv");
    question.suggestedName = QStringLiteral("inventory.csv");
    question.purpose = QStringLiteral("inventory-export");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        core::CsvWriter writer(QStringList{tr("Id"), tr("Kind"), tr("Name"), tr("About"), tr("Digest"), tr("Changed"), tr("By")});
        for (const TableRow &row : m_rows->rows()) {
            const core::Record record = m_records.value(row.id);
            if (auto added = writer.addRow(QStringList{record.id, record.kind, record.name, describe(record), record.basis.toString(), core::instantText(record.updatedMs), record.updatedBy}); !added) {
                m_message->showError(added.error());
                return;
            }
        }
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(writer.bytes()) != writer.bytes().size() || !file.commit()) {
            m_message->showMessage(Severity::Failure, tr("Cannot write %1: %2.").arg(path, file.errorString()));
            return;
        }
        m_message->showMessage(Severity::Success, tr("Exported to %1. %2").arg(path, writer.note()));
    });
}

void InventoryPage::removeRecords(const QStringList &ids)
{
    QList<core::Record> removed;
    for (const QString &id : ids) {
        if (m_records.contains(id))
            removed += m_records.value(id);
    }
    if (removed.isEmpty())
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
                return;
            }
            if (m_detail && std::any_of(removed.cbegin(), removed.cend(), [this](const core::Record &record) { return record.id == m_detail->recordId(); }))
                m_panel->hide();
            services().toasts.showUndo(tr("Removed %n record(s). The log keeps their history.", nullptr, static_cast<int>(removed.size())), [this, removed] {
                services().session.write(
                    QStringLiteral("record.restored"),
                    [removed](core::WriteTransaction &transaction) -> core::Result<bool> {
                        for (const core::Record &record : removed) {
                            core::RecordDraft draft{record.id, record.kind, record.name, record.body, record.basis, describe(record)};
                            if (auto put = transaction.put(draft, record.revision + 1); !put)
                                return put.error();
                        }
                        return true;
                    },
                    this, [this](const core::Result<bool> &restored) {
                        if (!restored)
                            m_message->showError(restored.error());
                    });
            });
        });
}

QWidget *InventoryPage::initialFocus()
{
    return m_table->view();
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
