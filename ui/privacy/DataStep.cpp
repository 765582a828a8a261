#include "ui/privacy/DataStep.h"

#include "inventory/files/TableSource.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/BusyMark.h"
#include "ui/kit/ChoiceListModel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"
#include "ui/privacy/PastReleases.h"
#include "ui/privacy/PrivacyWords.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

constexpr std::size_t previewRows = 100;
constexpr qsizetype mostFaults = 500;

} // namespace

DataStep::DataStep(PrivacyDesk &desk, QWidget *parent)
    : PrivacyStep(desk, QStringLiteral("data"), parent), m_message(new InlineMessage(this)), m_datasets(new QComboBox(this)), m_read(new QPushButton(tr("Read the &dataset"), this)), m_busy(new BusyMark(this)), m_empty(new EmptyState(this)), m_loaded(new QWidget(this)), m_facts(new QLabel(m_loaded)), m_notes(new QLabel(m_loaded)),
      m_rows(new RecordTable(tr("First rows of the table"), m_loaded)), m_faults(new RecordTable(tr("Faults of the file"), this)), m_past(new PastReleases(desk.services, this)), m_stack(new QStackedLayout)
{
    m_datasets->setObjectName(QStringLiteral("privacy.dataset"));
    m_datasets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_datasets->setMinimumContentsLength(8);
    m_read->setObjectName(QStringLiteral("privacy.read"));
    m_empty->setTexts(IconId::Privacy, tr("Release a table without its people"), tr("Seven steps lead from a table to a copy that may leave the house, with a certificate of how it was made and what risk is left. Begin with a CSV file or a dataset of the workspace: nothing is changed in it, and nothing is written before the last step."));
    for (QLabel *label : {m_facts, m_notes}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_facts->setObjectName(QStringLiteral("privacy.facts"));
    m_facts->setTextFormat(Qt::PlainText);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_rows->view()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as they stand in the file
    m_rows->setCopying(false); // it holds what a release is made to hide
    m_rows->emptyState()->setTexts(IconId::Dataset, tr("No rows"), tr("The first rows of the table stand here."));
    m_rows->setMinimumSize(240, 120);
    m_faults->setModel(new RowsModel({{QStringLiteral("line"), tr("Line"), true}, {QStringLiteral("column"), tr("At byte"), true}, {QStringLiteral("reason"), tr("What is wrong")}}, m_faults));
    m_faults->emptyState()->setTexts(IconId::Pass, tr("No faults"), tr("Rows that cannot be read stand here."));
    m_faults->view()->setColumnWidth(2, 480);
    m_faults->setMinimumSize(240, 120);
    auto *label = new QLabel(tr("Data&set of the workspace"), this);
    label->setBuddy(m_datasets);
    auto *choice = new QWidget(this);
    choice->setObjectName(QStringLiteral("privacy.choice"));
    auto *row = new FlowRow(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(label);
    row->addWidget(m_datasets, 1);
    row->addSpacing(space::s);
    row->addWidget(m_read);
    row->addSpacing(space::s);
    auto *loadedColumn = new QVBoxLayout(m_loaded);
    loadedColumn->setContentsMargins(0, 0, 0, 0);
    loadedColumn->setSpacing(space::s);
    loadedColumn->addWidget(m_facts);
    loadedColumn->addWidget(m_notes);
    loadedColumn->addWidget(m_rows, 1);
    auto *middle = new QWidget(this);
    auto *middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(0, 0, 0, 0);
    middleColumn->addStretch(1);
    middleColumn->addWidget(m_empty);
    middleColumn->addStretch(1);
    middleColumn->addWidget(m_past);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_stack->addWidget(middle);
    m_stack->addWidget(m_loaded);
    m_stack->addWidget(m_faults);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(choice);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addLayout(m_stack, 1);
    connect(m_read, &QPushButton::clicked, this, [this] { load({{}, m_datasets->currentData().toString()}); });
    connect(&this->desk().jobs, &PrivacyJobs::failed, this, [this](PrivacyJobs::Kind kind, const core::Error &error) {
        if (kind != PrivacyJobs::Kind::Load)
            return;
        if (error.kind == core::ErrorKind::Cancelled)
            m_message->showMessage(Severity::Info, tr("Reading was cancelled."));
        else
            m_message->showError(error);
        showFaults();
    });
}

QList<Command> DataStep::commands()
{
    return {{QStringLiteral("privacy.file"), tr("&Choose a file ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), IconId::File, [this] { Q_EMIT stepWanted(id()); askForFile(); }, [this] { return desk().services.session.isOpen() && desk().jobs.running() == PrivacyJobs::Kind::None; }, {}}};
}

void DataStep::ready()
{
    QAction *file = desk().services.commands.action(QStringLiteral("privacy.file"));
    m_empty->setActions(file);
    auto *button = new ActionButton(file, ActionButton::Look::Plain, this);
    static_cast<FlowRow *>(findChild<QWidget *>(QStringLiteral("privacy.choice"))->layout())->addWidget(button);
}

void DataStep::refresh()
{
    if (!desk().services.session.isOpen())
        return;
    m_past->refresh();
    desk().services.session.read(
        [](core::Workspace &workspace) -> core::Result<ChoiceListModel::Choices> {
            core::RecordFilter filter;
            filter.kind = QStringLiteral("dataset-version");
            HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
            ChoiceListModel::Choices choices;
            for (auto record = records.crbegin(); record != records.crend(); ++record)
                if (inventory::TableSource::of(record->body).isEmpty()) // a table in a database has no rows here
                    choices.append({record->id, record->name});
            return choices;
        },
        this, [this](const core::Result<ChoiceListModel::Choices> &choices) {
            if (!choices) {
                m_message->showError(choices.error());
                return;
            }
            const QString chosen = m_datasets->currentData().toString();
            m_datasets->setModel(new ChoiceListModel(*choices, m_datasets)); // the one before was its own, and goes
            m_datasets->setCurrentIndex(std::max(0, m_datasets->findData(chosen)));
            show();
        });
}

void DataStep::askForFile()
{
    FileQuestion question;
    question.title = tr("Choose the table of the release");
    question.filter = tr("Tables (*.csv *.tsv *.txt *.jsonl *.sqlite *.db);;All files (*)");
    question.purpose = QStringLiteral("privacy-source");
    FileDialog::ask(window(), question, this, [this](const QString &path) { load({path, {}}); });
}

void DataStep::load(const SourceChoice &choice)
{
    if (choice.isEmpty())
        return;
    m_message->clear();
    desk().jobs.load(choice);
}

void DataStep::show()
{
    const bool isReading = desk().jobs.running() == PrivacyJobs::Kind::Load;
    const bool mayRead = desk().services.session.isOpen() && desk().jobs.running() == PrivacyJobs::Kind::None;
    m_datasets->setEnabled(mayRead && m_datasets->count() > 0);
    m_read->setEnabled(mayRead && m_datasets->count() > 0);
    m_busy->setVisible(isReading);
    if (isReading)
        m_busy->start(tr("Reading the table"));
    else
        m_busy->stop();
    if (document().source() == m_shown)
        return;
    m_shown = document().source();
    if (m_shown) {
        m_message->clear();
        showTable();
    }
    m_stack->setCurrentWidget(m_shown ? m_loaded : m_empty->parentWidget());
}

void DataStep::showTable()
{
    const LoadedSource &source = *m_shown;
    const core::CsvDialect &dialect = source.report.dialect;
    QStringList facts{source.source.name, QLocale().formattedDataSize(source.bytes), tr("%1 records").arg(countText(std::uint64_t(source.profile.records))), tr("%1 columns").arg(countText(source.source.table.columns().size()))};
    if (dialect.encoding)
        facts += *dialect.encoding;
    if (dialect.delimiter)
        facts += *dialect.delimiter == '\t' ? tr("parted by tabs") : tr("parted by \"%1\"").arg(QLatin1Char(*dialect.delimiter));
    m_facts->setText(facts.join(QStringLiteral(" \u00b7 ")));
    QStringList notes = source.report.notes;
    notes += tr("The suggested quasi-identifiers single out %1 of %2 records as it stands.").arg(countText(std::uint64_t(source.profile.uniques)), countText(std::uint64_t(source.profile.records)));
    notes += tr("Digest %1", "of a file").arg(source.source.digest.shortText());
    m_notes->setToolTip(source.source.digest.toString());
    m_notes->setText(notes.join(QLatin1Char('\n')));
    QList<RowsColumn> columns;
    for (const QString &name : source.source.table.columnNames())
        columns.append({name, name});
    QList<TableRow> rows;
    for (std::size_t row = 0; row < std::min(previewRows, source.source.table.rowCount()); ++row) {
        TableRow shown;
        shown.id = QString::number(row + 1);
        for (const core::Column &column : source.source.table.columns())
            shown.cells.append({QString::fromStdString(column.text(row)), {}, {}, IconId::None, {}});
        rows.append(shown);
    }
    auto *before = m_rows->findChild<RowsModel *>();
    auto *model = new RowsModel(columns, m_rows);
    model->setRows(rows);
    m_rows->setModel(model);
    delete before;
    for (int i = 0; i < int(columns.size()); ++i)
        m_rows->view()->setColumnWidth(i, 120);
}

void DataStep::showFaults()
{
    const QList<core::BadRow> &faults = desk().jobs.faults();
    QList<TableRow> rows;
    for (const core::BadRow &fault : faults.mid(0, mostFaults)) {
        TableRow row;
        row.id = QString::number(rows.size());
        row.cells = {{QString::number(fault.line), fault.line, {}, IconId::None, {}}, {fault.column < 0 ? QString() : QString::number(fault.column), fault.column, {}, IconId::None, {}}, {fault.reason, {}, {}, IconId::None, fault.reason}};
        rows.append(row);
    }
    static_cast<RowsModel *>(m_faults->findChild<RowsModel *>())->setRows(rows);
    m_stack->setCurrentWidget(!faults.isEmpty() ? static_cast<QWidget *>(m_faults) : m_shown ? m_loaded : m_empty->parentWidget());
}

QWidget *DataStep::initialFocus()
{
    return m_shown ? m_rows->view() : nullptr;
}

} // namespace hallmarker::ui
