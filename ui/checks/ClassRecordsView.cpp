#include "ui/checks/ClassRecordsView.h"

#include "core/jobs/JobQueue.h"
#include "ui/checks/ClassRecordsReading.h"
#include "ui/kit/BusyMark.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

ClassRecordsView::ClassRecordsView(PageServices &services, const core::Finding &finding, const QStringList &keyColumns, QWidget *parent)
    : QWidget(parent), m_services(services), m_finding(finding), m_keys(classKeysOf(finding)), m_message(new InlineMessage(this)), m_grouping(new QComboBox(this)), m_told(new QLabel(this)),
      m_busy(new BusyMark(this)), m_cancel(new QPushButton(tr("Cancel"), this)), m_export(new QPushButton(tr("&Export these records ..."), this)), m_table(new RecordTable(tr("Records of the smallest classes"), this))
{
    auto *back = new QPushButton(icon(IconId::ChevronLeft), tr("&Back to the finding"), this);
    back->setObjectName(QStringLiteral("records.back"));
    connect(back, &QPushButton::clicked, this, &ClassRecordsView::backRequested);
    m_grouping->setObjectName(QStringLiteral("records.grouping"));
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_grouping->setMinimumContentsLength(24);
    for (const QStringList &columns : std::as_const(m_keys)) {
        const QString text = columns.join(QLatin1String(", "));
        m_grouping->addItem(m_grouping->count() == 0 ? tr("All quasi-identifiers: %1").arg(text) : text);
    }
    m_grouping->setCurrentIndex(qMax(0, static_cast<int>(m_keys.indexOf(keyColumns))));
    auto *label = new QLabel(tr("&Grouped by"), this);
    label->setBuddy(m_grouping);
    m_told->setWordWrap(true);
    m_table->setCopying(false); // personal values leave through the export alone, which warns and is noted
    m_table->view()->setObjectName(QStringLiteral("records.table"));
    m_export->setObjectName(QStringLiteral("records.export"));
    m_cancel->setObjectName(QStringLiteral("records.cancel"));
    auto *top = new QHBoxLayout;
    top->addWidget(back);
    top->addSpacing(space::l);
    top->addWidget(label);
    top->addWidget(m_grouping, 1);
    top->addWidget(m_cancel);
    top->addWidget(m_export);
    auto *told = new QHBoxLayout;
    told->addWidget(m_told, 1);
    told->addWidget(m_busy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addLayout(told);
    column->addWidget(m_table, 1);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &ClassRecordsView::read);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_services.jobs.cancel(m_job); });
    connect(m_export, &QPushButton::clicked, this, &ClassRecordsView::askToExport);
    setReading(false);
    read();
}

ClassRecordsView::~ClassRecordsView()
{
    if (m_job != 0)
        m_services.jobs.cancel(m_job);
}

QWidget *ClassRecordsView::initialFocus() const
{
    return m_grouping;
}

void ClassRecordsView::setReading(bool isReading)
{
    m_cancel->setVisible(isReading);
    m_export->setEnabled(!isReading && !m_records.classes.isEmpty());
    if (isReading)
        m_busy->start(tr("Reading the file"));
    else
        m_busy->stop();
}

void ClassRecordsView::read()
{
    const std::shared_ptr<core::Workspace> workspace = m_services.session.workspace();
    const core::FindingInput *data = classDataOf(m_finding);
    if (!workspace || data == nullptr || m_grouping->currentIndex() < 0)
        return;
    if (m_job != 0)
        m_services.jobs.cancel(m_job);
    m_message->clear();
    show({});
    m_told->clear();
    m_table->emptyState()->setTexts(IconId::Search, tr("Reading the records"), tr("The file is compared with the one that was measured, and grouped anew."));
    // The rows do not travel as JSON, which the job keeps: only this view has them.
    auto found = std::make_shared<checks::ClassRecords>();
    auto number = std::make_shared<quint64>(0);
    const QStringList keys = m_keys.at(m_grouping->currentIndex());
    setReading(true);
    m_job = m_services.jobs.submit(
        tr("Read the records of the smallest classes"),
        [workspace, input = *data, keys, found](core::Progress &progress) -> core::Result<QJsonValue> {
            HALLMARKER_ASSIGN(*found, readClassRecords(*workspace, input, keys, progress));
            return QJsonValue(found->classCount);
        },
        this, [this, found, number](const core::Result<QJsonValue> &result) {
            if (*number != m_job)
                return; // another grouping was chosen meanwhile
            m_job = 0;
            if (result) {
                show(*found);
            } else {
                m_message->showError(result.error());
                m_table->emptyState()->setTexts(IconId::Search, tr("No records to show"), tr("The message above says why."));
            }
            setReading(false);
        });
    *number = m_job;
}

void ClassRecordsView::show(const checks::ClassRecords &records)
{
    m_records = records;
    QList<int> order; // what the records were grouped by comes first
    for (const QString &key : records.keyColumns)
        order += static_cast<int>(records.columns.indexOf(key));
    for (int column = 0; column < records.columns.size(); ++column) {
        if (!order.contains(column))
            order += column;
    }
    QList<RowsColumn> columns{{QStringLiteral("class"), tr("Class"), true}, {QStringLiteral("size"), tr("Records in it"), true}, {QStringLiteral("row"), tr("Row"), true}};
    for (const int column : std::as_const(order))
        columns.append({QString(QLatin1String("column.") + records.columns.at(column)), records.columns.at(column)});
    QList<TableRow> rows;
    int number = 0;
    qint64 shown = 0;
    for (const checks::RecordsOfClass &one : records.classes) {
        ++number;
        for (qsizetype at = 0; at < one.rows.size(); ++at, ++shown) {
            TableRow row;
            row.id = QStringLiteral("%1/%2").arg(number).arg(one.rowNumbers.at(at));
            row.cells = {{QLocale().toString(number), number, {}, IconId::None, {}}, {one.isCut ? tr("more than %1").arg(QLocale().toString(one.rows.size())) : QLocale().toString(one.rows.size()), one.rows.size(), {}, IconId::None, {}}, {QLocale().toString(one.rowNumbers.at(at)), one.rowNumbers.at(at), {}, IconId::None, {}}};
            for (const int column : std::as_const(order)) {
                const QString text = one.rows.at(at).at(column);
                row.cells.append({text, {}, {}, IconId::None, text});
            }
            rows.append(row);
        }
    }
    auto *model = new RowsModel(columns, m_table);
    model->setRows(rows);
    m_table->setModel(model);
    delete std::exchange(m_model, model);
    if (records.columns.isEmpty())
        return;
    m_table->view()->resizeColumnsToContents();
    m_table->view()->setCurrentIndex(m_table->view()->model()->index(0, 0));
    m_told->setText(tr("%1 of %2 classes, the smallest first: %3 records. Row numbers count from 1, without the header. These values were read just now and are not kept; they may be personal data.")
                        .arg(QLocale().toString(records.classes.size()), QLocale().toString(records.classCount), QLocale().toString(shown)));
}

void ClassRecordsView::askToExport()
{
    Question question;
    question.title = tr("Export personal values?");
    question.text = tr("The file will hold the values of single persons as they stand in the data, and these are the records that are easiest to recognise. Keep it where only those who need it can read it, and delete it afterwards. The log notes that you exported them; it holds none of the values.");
    question.choices = {tr("Do not export"), tr("Export anyway")};
    question.cancel = 0;
    question.severity = Severity::Warning;
    MessageBox::ask(window(), question, this, [this](int choice, const QString &) {
        if (choice != 1)
            return;
        FileQuestion file;
        file.mode = FileQuestion::Mode::SaveFile;
        file.title = tr("Export the records");
        file.filter = tr("CSV (*.csv)");
        file.suffix = QStringLiteral("csv");
        file.suggestedName = QStringLiteral("records.csv");
        file.purpose = QStringLiteral("records");
        FileDialog::ask(window(), file, this, [this](const QString &path) {
            m_services.session.read(
                [records = m_records, id = m_finding.id, path](core::Workspace &workspace) -> core::Result<bool> {
                    HALLMARKER_TRY(exportClassRecords(workspace, records, id, path));
                    return true;
                },
                this, [this, path](const core::Result<bool> &done) {
                    if (done)
                        m_message->showMessage(Severity::Success, tr("Exported to %1. The file can be read by you alone.").arg(path));
                    else
                        m_message->showError(done.error());
                });
        });
    });
}

} // namespace hallmarker::ui
