#include "ui/inventory/DatasetImportView.h"

#include "core/table/TableReading.h"
#include "ui/inventory/BadRowsTable.h"
#include "ui/inventory/DatasetAboutForm.h"
#include "ui/inventory/DetailLabel.h"
#include "ui/inventory/DialectForm.h"
#include "ui/inventory/ImportReportView.h"
#include "ui/inventory/PreviewModel.h"
#include "ui/inventory/RecordDetail.h"
#include "ui/kit/FormField.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

/// The import of a request, with what a window wants to know of it.
core::Result<ImportOutcome> importDataset(core::Workspace &workspace, const inventory::DatasetImportRequest &request, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const inventory::DatasetImportResult result, inventory::DatasetImporter(workspace).import(request, progress));
    if (result.wasKnown)
        return ImportOutcome{result.version.head.id.text(), DatasetImportView::tr("These bytes are registered already, as %1. Nothing was written.").arg(result.version.head.name), {}};
    QStringList told{DatasetImportView::tr("Imported as %1.").arg(result.version.head.name), ImportReportView::summary(result.report.toJson())};
    told += result.report.notes.mid(0, 3); // all of them stand in the report
    QStringList ids{result.version.head.id.text()};
    if (result.isNewDataset)
        ids += result.dataset.head.id.text();
    return ImportOutcome::of(workspace, ids, told);
}

} // namespace

DatasetImportView::DatasetImportView(PageServices &services, const QString &path, const QString &datasetName, QWidget *parent)
    : ImportView(services, tr("Import %1").arg(QFileInfo(path).fileName()), tr("Nothing is written before you press Import. The file stays where it is."), tr("&Import"), ImportDraft::Kind::Dataset, path, parent), m_path(path)
{
    setObjectName(QStringLiteral("datasetImport"));
    build(datasetName);
    using Names = QPair<RecordNames, RecordNames>;
    services.session.read(
        [](core::Workspace &workspace) -> core::Result<Names> {
            HALLMARKER_ASSIGN(const RecordNames parties, recordNamesOf(workspace, QStringLiteral("party")));
            HALLMARKER_ASSIGN(const RecordNames purposes, recordNamesOf(workspace, QStringLiteral("purpose")));
            return Names(parties, purposes);
        },
        this, [this](const core::Result<Names> &names) {
            if (!names)
                return;
            m_about->setNames(names->first, names->second);
            draft().fillLate();
        });
    draft().watch();
    readAgain();
}

void DatasetImportView::build(const QString &datasetName)
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildForms(datasetName));
    splitter->addWidget(buildPreview());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({340, 800});
    content()->addWidget(splitter, 1);
    tabInLayoutOrder(this);
}

QWidget *DatasetImportView::buildForms(const QString &datasetName)
{
    auto *forms = new QWidget(this);
    auto *column = new QVBoxLayout(forms);
    column->setContentsMargins(0, 0, space::l, 0);
    column->setSpacing(space::l);
    m_about = new DatasetAboutForm(datasetName, forms);
    m_dialect = new DialectForm(forms);
    column->addWidget(m_about->nameRow());
    column->addWidget(m_dialect);
    column->addWidget(m_about);
    column->addStretch();
    connect(m_dialect, &DialectForm::changed, this, &DatasetImportView::readAgain);
    return scrolled(forms);
}

QWidget *DatasetImportView::buildPreview()
{
    auto *area = new QWidget(this);
    m_summary = new DetailLabel({}, area);
    m_summary->setObjectName(QStringLiteral("import.summary"));
    m_notes = new DetailLabel({}, area);
    m_notes->setObjectName(QStringLiteral("import.notes"));
    m_column = new QComboBox(area);
    m_column->setObjectName(QStringLiteral("import.column"));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(18);
    m_type = new QComboBox(area);
    m_type->setObjectName(QStringLiteral("import.type"));
    m_type->addItem(tr("As detected"));
    for (const core::ColumnType type : core::columnTypes())
        m_type->addItem(columnTypeWord(type), static_cast<int>(type));
    auto *columnLabel = new QLabel(tr("C&olumn"), area);
    columnLabel->setBuddy(m_column);
    auto *typeLabel = new QLabel(tr("Is read &as"), area);
    typeLabel->setBuddy(m_type);
    m_model = new PreviewModel(area);
    m_table = new QTableView(area);
    m_table->setObjectName(QStringLiteral("import.preview"));
    m_table->setAccessibleName(tr("First rows as they are read"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(160);
    m_badTitle = new DetailHeading({}, area);
    m_badTitle->setWordWrap(true);
    m_badRows = new BadRowsTable(tr("Broken rows"), area);
    m_badRows->setMinimumHeight(110);
    m_badTitle->hide();
    m_badRows->hide();
    auto *typing = new QHBoxLayout;
    typing->setSpacing(space::s);
    typing->addWidget(columnLabel);
    typing->addWidget(m_column);
    typing->addSpacing(space::m);
    typing->addWidget(typeLabel);
    typing->addWidget(m_type);
    typing->addStretch();
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(space::l, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_summary);
    column->addWidget(m_notes);
    column->addLayout(typing);
    column->addWidget(m_table, 3);
    column->addWidget(m_badTitle);
    column->addWidget(m_badRows, 1);
    connect(m_column, &QComboBox::activated, this, [this](int index) {
        chooseColumn(index);
        m_table->scrollTo(m_model->index(0, index));
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionPressed, this, &DatasetImportView::chooseColumn);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentColumnChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            chooseColumn(current.column());
    });
    connect(m_type, &QComboBox::activated, this, &DatasetImportView::chooseType);
    return area;
}

QWidget *DatasetImportView::initialFocus()
{
    return m_about->nameField();
}

core::ReadOptions DatasetImportView::options() const
{
    core::ReadOptions options = m_dialect->options();
    options.types = m_types;
    return options;
}

void DatasetImportView::readAgain()
{
    const auto preview = std::make_shared<inventory::DatasetPreview>();
    look(
        tr("Look at %1").arg(QFileInfo(m_path).fileName()),
        [path = m_path, options = options(), preview](core::Progress &progress) -> core::Result<void> {
            HALLMARKER_ASSIGN(*preview, inventory::DatasetPreview::read(path, options, progress));
            return {};
        },
        [this, preview](const core::Result<void> &read) {
            if (read) {
                show(*preview);
                if (draft().fillLate())
                    readAgain(); // a table of the file, for one
                return;
            }
            m_model->setTable({}, {});
            m_summary->clear();
            m_column->clear();
            m_badTitle->hide();
            m_badRows->hide();
            m_notes->hide();
            m_dialect->showUnread();
        });
}

void DatasetImportView::show(const inventory::DatasetPreview &preview)
{
    m_preview = preview;
    const bool isTable = preview.table.has_value();
    m_dialect->setVisible(isTable);
    m_column->parentWidget()->setEnabled(isTable);
    if (isTable) {
        showTable(*preview.table);
        return;
    }
    QStringList lengths;
    for (const qint64 length : preview.array->shape)
        lengths += QLocale().toString(length);
    m_summary->setText(tr("A NumPy array of the type %1 and the shape %2. Its numbers are not shown.").arg(preview.array->descr, lengths.join(QStringLiteral(" x "))));
    setReady(true);
}

void DatasetImportView::showTable(const core::TablePreview &preview)
{
    const core::ReadReport &report = preview.head.report;
    const core::Table &table = preview.head.table;
    const QLocale locale;
    m_dialect->showDetected(preview);
    const QStringList names = table.columnNames();
    m_types.removeIf([&names](const auto &type) { return !names.isEmpty() && !names.contains(type.key()); });
    const QStringList chosen = m_types.keys();
    const int scrolledTo = m_table->horizontalScrollBar()->value();
    m_model->setTable(table, QSet<QString>(chosen.begin(), chosen.end()));
    m_table->horizontalScrollBar()->setValue(scrolledTo);
    const QString present = m_column->currentText();
    m_column->clear();
    m_column->addItems(names);
    chooseColumn(std::max(0, m_column->findText(present)));
    const bool isUndecided = preview.innerNames.size() > 1 && preview.innerName.isEmpty();
    if (isUndecided) {
        m_summary->setText(tr("%1 holds %2 tables. Choose one under \"Table\".").arg(m_path).arg(preview.innerNames.size()));
    } else {
        const int shown = std::min(static_cast<int>(table.rowCount()), PreviewModel::shownRows);
        const QString size = tr("%n column(s)", nullptr, static_cast<int>(table.columns().size()));
        const QString read = preview.isWhole ? tr("The whole file was read: %1 rows, %2.").arg(locale.toString(report.rowsRead), size)
                                             : tr("The first %1 rows of %2 were looked at: %3. The import reads all.").arg(locale.toString(report.rowsRead), locale.formattedDataSize(preview.sizeBytes), size);
        m_summary->setText(table.rowCount() > PreviewModel::shownRows ? QString(read % QLatin1Char(' ') % tr("The first %1 are shown.").arg(shown)) : read);
    }
    constexpr qsizetype shownNotes = 4;
    QStringList notes = report.notes.mid(0, shownNotes);
    if (report.notes.size() > shownNotes)
        notes += tr("%n more will stand in the import report.", nullptr, static_cast<int>(report.notes.size() - shownNotes));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!report.notes.isEmpty());
    const bool hasBadRows = report.rowsDropped > 0;
    m_badTitle->setVisible(hasBadRows);
    m_badRows->setVisible(hasBadRows);
    const int allowed = m_dialect->options().maxBadRows;
    const bool isRefused = hasBadRows && allowed >= 0 && report.rowsDropped > allowed;
    m_badTitle->setText(isRefused ? tr("Broken rows: %1. As it is, the file would be refused; repair it, or leave them out under \"Broken rows\".").arg(locale.toString(report.rowsDropped))
                                  : tr("Broken rows: %1. They will be left out.").arg(locale.toString(report.rowsDropped)));
    m_badRows->setRows(report.badRows);
    if (table.rowCount() == 0 && !isUndecided)
        message()->showMessage(Severity::Warning, tr("%1 has no rows of data.").arg(m_path));
    setReady(!isUndecided && !isRefused && table.rowCount() > 0);
    tabInLayoutOrder(this);
}

void DatasetImportView::chooseColumn(int column)
{
    if (column < 0 || column >= m_column->count())
        return;
    m_column->setCurrentIndex(column);
    const auto type = m_types.constFind(m_column->currentText());
    m_type->setCurrentIndex(type == m_types.constEnd() ? 0 : m_type->findData(static_cast<int>(*type)));
}

void DatasetImportView::chooseType()
{
    const QString column = m_column->currentText();
    if (column.isEmpty())
        return;
    if (m_type->currentIndex() <= 0)
        m_types.remove(column);
    else
        m_types.insert(column, static_cast<core::ColumnType>(m_type->currentData().toInt()));
    QJsonObject types;
    for (auto type = m_types.cbegin(); type != m_types.cend(); ++type)
        types.insert(type.key(), core::columnTypeName(*type));
    draft().setDetail(QStringLiteral("types"), types);
    draft().keep();
    readAgain();
}

void DatasetImportView::takeDetails(const QJsonObject &draft)
{
    const QJsonObject types = ImportDraft::detailOf(draft, QStringLiteral("types")).toObject();
    for (const core::ColumnType type : core::columnTypes()) {
        for (auto chosen = types.begin(); chosen != types.end(); ++chosen) {
            if (chosen->toString() == core::columnTypeName(type))
                m_types.insert(chosen.key(), type);
        }
    }
}

void DatasetImportView::startImport()
{
    const std::shared_ptr<core::Workspace> workspace = services().session.workspace();
    inventory::DatasetImportRequest request;
    request.path = m_path;
    request.options = options();
    request.previewed = m_preview.stamp;
    if (!workspace || !m_about->fill(request))
        return;
    runImport(tr("Import %1").arg(QFileInfo(m_path).fileName()), [workspace, request](core::Progress &progress) { return importDataset(*workspace, request, progress); });
}

} // namespace hallmarker::ui
