#include "ui/trail/PredictionImportView.h"

#include "core/drawing/SafeText.h"
#include "core/jobs/JobQueue.h"
#include "lineage/store/LineageModel.h"
#include "lineage/trail/PredictionBook.h"
#include "ui/inventory/DetailLabel.h"
#include "ui/kit/DayField.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/Session.h"
#include "ui/trail/PredictionForm.h"
#include "ui/trail/PredictionRows.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

namespace {

constexpr int previewedPredictions = 50;
constexpr int checkEveryMs = 250; ///< of typing in the form

QJsonArray noteList(const QList<lineage::ImportNote> &notes, const QStringList &warnings)
{
    QJsonArray list;
    for (const QString &warning : warnings)
        list.append(QJsonObject{{QStringLiteral("rejected"), false}, {QStringLiteral("message"), warning}});
    for (const lineage::ImportNote &note : notes)
        list.append(QJsonObject{{QStringLiteral("rejected"), note.kind == lineage::ImportNote::Kind::Rejected}, {QStringLiteral("line"), note.line}, {QStringLiteral("message"), note.message}});
    return list;
}

} // namespace

PredictionImportView::PredictionImportView(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_message(new InlineMessage(this)), m_file(new DetailLabel({}, this)), m_splitter(new QSplitter(Qt::Horizontal, this)), m_formPlace(new QWidget(m_splitter)), m_headTitle(new DetailHeading(tr("As the first rows would be kept"), this)),
      m_headRows(new RowsModel({{QStringLiteral("id"), tr("Prediction")}, {QStringLiteral("at"), tr("Made")}, {QStringLiteral("version"), tr("Model version")}, {QStringLiteral("outcome"), tr("Outcome")}, {QStringLiteral("snapshot"), tr("Snapshot of the features")}}, this)), m_head(new RecordTable(tr("First rows"), this)),
      m_counts(new DetailLabel({}, this)), m_noteRows(new RowsModel({{QStringLiteral("state"), tr("State")}, {QStringLiteral("line"), tr("Line")}, {QStringLiteral("what"), tr("What")}}, this)), m_notes(new RecordTable(tr("Notes of the import"), this)), m_report(new QWidget(this)),
      m_bar(new QProgressBar(this)), m_cancel(new QPushButton(tr("&Cancel"), this)), m_done(new QPushButton(tr("Show &predictions"), this)), m_typing(new QTimer(this))
{
    m_cancel->setObjectName(QStringLiteral("predictions.cancelImport"));
    m_done->setObjectName(QStringLiteral("predictions.importDone"));
    m_notes->setObjectName(QStringLiteral("predictions.notes"));
    m_head->setObjectName(QStringLiteral("predictions.head"));
    m_counts->setObjectName(QStringLiteral("predictions.counts"));
    m_head->setModel(m_headRows);
    m_head->view()->setSortingEnabled(false); // in the order of the file
    const int widths[] = {150, 160, 140, 160};
    for (int column = 0; column < 4; ++column)
        m_head->view()->setColumnWidth(column, widths[column]);
    m_head->emptyState()->setTexts(IconId::File, tr("No row could be read so"), tr("Choose the columns beside this list."));
    m_notes->setModel(m_noteRows);
    m_notes->view()->setColumnWidth(0, 130);
    m_notes->emptyState()->setTexts(IconId::Pass, tr("Everything was read"), tr("Nothing was left out, and nothing is in doubt."));
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setTextVisible(true);
    m_typing->setSingleShot(true);
    m_typing->setInterval(checkEveryMs);

    auto *formColumn = new QVBoxLayout(m_formPlace);
    formColumn->setContentsMargins(0, 0, 0, 0);
    m_formPlace->setMinimumWidth(300);
    auto *head = new QWidget(m_splitter);
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(space::m, 0, 0, 0);
    headColumn->setSpacing(space::s);
    headColumn->addWidget(m_headTitle);
    headColumn->addWidget(m_head, 1);
    head->setMinimumWidth(260);
    m_splitter->addWidget(m_formPlace);
    m_splitter->addWidget(head);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    auto *reportColumn = new QVBoxLayout(m_report);
    reportColumn->setContentsMargins(0, 0, 0, 0);
    reportColumn->setSpacing(space::s);
    reportColumn->addWidget(m_counts);
    reportColumn->addWidget(new DetailHeading(tr("What was left out or could be better"), m_report));
    reportColumn->addWidget(m_notes, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_done);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_bar, 1);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(new DetailHeading(tr("Import predictions"), this));
    column->addWidget(m_file);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_report, 1);
    column->addLayout(buttons);
    connect(m_done, &QPushButton::clicked, this, &PredictionImportView::closed);
    connect(m_typing, &QTimer::timeout, this, &PredictionImportView::preview);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (isImporting())
            m_services.jobs.cancel(m_job);
        else
            Q_EMIT closed();
    });
    connect(&m_services.jobs, &core::JobQueue::jobChanged, this, [this](quint64 id) {
        if (id == m_job)
            showProgress();
    });
    setDone(false);
}

void PredictionImportView::setDone(bool isDone)
{
    m_splitter->setVisible(!isDone);
    m_report->setVisible(isDone);
    m_done->setVisible(isDone);
    m_cancel->setVisible(!isDone);
    m_bar->hide();
}

void PredictionImportView::setWorking(bool isWorking)
{
    m_bar->setVisible(isWorking);
    if (m_form)
        m_form->setEnabled(!isWorking);
}

void PredictionImportView::offer(const QString &path)
{
    if (isImporting())
        return;
    m_path = path;
    m_message->clear();
    m_file->setText(core::safeText(path));
    delete m_form;
    m_headRows->setRows({});
    setDone(false);
    preview();
}

void PredictionImportView::preview()
{
    const int serial = ++m_serial;
    m_services.session.read([path = m_path, columns = m_form ? m_form->columns() : lineage::PredictionColumns()](core::Workspace &) { return lineage::PredictionReader::preview(path, columns, core::Progress::none()); }, this, [this, serial](const core::Result<lineage::PredictionPreview> &preview) {
        if (serial != m_serial || isImporting() || m_report->isVisibleTo(this))
            return;
        if (preview)
            showPreview(*preview);
        else
            m_message->showError(preview.error());
    });
}

void PredictionImportView::showPreview(const lineage::PredictionPreview &preview)
{
    if (!m_form) {
        m_form = new PredictionForm(m_path, preview, m_formPlace);
        m_formPlace->layout()->addWidget(m_form);
        connect(m_form, &FormPanel::edited, m_typing, qOverload<>(&QTimer::start));
        connect(m_form, &FormPanel::submitted, this, &PredictionImportView::start);
        tabInLayoutOrder(this);
        m_form->focusFirst();
    }
    m_form->button()->setEnabled(!preview.problem);
    if (preview.problem)
        m_form->message()->showError(*preview.problem);
    else
        m_form->message()->clear();
    QList<TableRow> rows;
    for (const lineage::PredictionRow &row : preview.read.rows) {
        if (rows.size() >= previewedPredictions)
            break;
        const QString version = row.modelVersion.isEmpty() ? m_form->model() : row.modelVersion;
        rows.append({QString::number(rows.size()), {{core::safeText(row.id), rows.size()}, {row.atMs == lineage::PredictionRow::noInstant ? QString() : localMoment(row.atMs)}, {core::safeText(version)}, {outcomeText(row.outcome)}, {core::safeText(row.snapshot)}}});
    }
    m_headRows->setRows(rows);
    QStringList said{core::safeText(m_path), QLocale().formattedDataSize(preview.sizeBytes)};
    if (preview.read.rejected > 0)
        said += preview.isWhole ? tr("%n rows cannot be read", nullptr, static_cast<int>(preview.read.rejected)) : tr("%n of the first rows cannot be read", nullptr, static_cast<int>(preview.read.rejected));
    if (preview.read.duplicates > 0)
        said += tr("%n rows are repeated", nullptr, static_cast<int>(preview.read.duplicates));
    m_file->setText(said.join(QStringLiteral(" · ")));
}

void PredictionImportView::start()
{
    const std::shared_ptr<core::Workspace> workspace = m_services.session.workspace();
    if (!workspace || isImporting() || !m_form)
        return;
    m_typing->stop();
    m_message->clear();
    setWorking(true);
    m_bar->setRange(0, 0);
    m_cancel->setFocus(Qt::OtherFocusReason);
    m_job = m_services.jobs.submit(
        tr("Import predictions from %1").arg(core::safeText(QFileInfo(m_path).fileName())),
        [workspace, path = m_path, columns = m_form->columns(), name = m_form->name(), model = m_form->model()](core::Progress &progress) -> core::Result<QJsonValue> {
            HALLMARKER_ASSIGN(const lineage::PredictionsRead read, lineage::PredictionReader::read(path, columns, {}, progress));
            if (progress.isCancelled())
                return core::Error(core::ErrorKind::Cancelled, tr("The import was cancelled; nothing was stored."));
            lineage::LineageModel known(*workspace);
            HALLMARKER_TRY(known.refresh());
            const lineage::ReferenceSearch search(*workspace, known.graph(), known.bindings());
            HALLMARKER_ASSIGN(const lineage::PredictionBook::Imported imported, lineage::PredictionBook(*workspace).import(read, name, QFileInfo(path).fileName(), model, search, progress));
            return QJsonValue(QJsonObject{{QStringLiteral("log"), imported.log.id}, {QStringLiteral("name"), imported.log.name}, {QStringLiteral("new"), imported.isNew}, {QStringLiteral("kept"), imported.log.rows}, {QStringLiteral("repeated"), read.duplicates}, {QStringLiteral("rejected"), read.rejected}, {QStringLiteral("notes"), noteList(read.notes, imported.warnings)}});
        },
        this, [this](const core::Result<QJsonValue> &result) {
            m_job = 0;
            setWorking(false);
            if (result) {
                showReport(result->toObject());
                Q_EMIT imported(result->toObject().value(QStringLiteral("log")).toString());
            } else if (result.error().kind == core::ErrorKind::Cancelled) {
                m_message->showMessage(Severity::Info, tr("The import was cancelled; nothing was stored."));
            } else {
                m_message->showError(result.error());
            }
        });
}

void PredictionImportView::showProgress()
{
    const core::JobStatus *job = m_services.jobs.job(m_job);
    if (job == nullptr)
        return;
    m_bar->setRange(0, job->total > 0 ? 1000 : 0);
    if (job->total > 0)
        m_bar->setValue(static_cast<int>(std::clamp<qint64>(job->done * 1000 / job->total, 0, 1000)));
    m_bar->setFormat(job->text + QStringLiteral(" · %p%"));
}

void PredictionImportView::showReport(const QJsonObject &report)
{
    const qint64 rejected = report.value(QStringLiteral("rejected")).toInteger();
    const qint64 kept = report.value(QStringLiteral("kept")).toInteger();
    if (!report.value(QStringLiteral("new")).toBool())
        m_message->showMessage(Severity::Info, tr("The log %1 holds this file already. Nothing was written.").arg(core::safeText(report.value(QStringLiteral("name")).toString())));
    else if (rejected > 0)
        m_message->showMessage(Severity::Warning, tr("Imported, but %n rows could not be taken. They are listed below; all else is kept.", nullptr, static_cast<int>(rejected)));
    else
        m_message->showMessage(Severity::Success, tr("Imported: %n predictions.", nullptr, static_cast<int>(kept)));
    m_counts->setText(tr("%1 kept, %2 repeated, %3 left out.").arg(kept).arg(report.value(QStringLiteral("repeated")).toInteger()).arg(rejected));
    QList<TableRow> rows;
    for (const QJsonValue &value : report.value(QStringLiteral("notes")).toArray()) {
        const QJsonObject note = value.toObject();
        const bool isRejected = note.value(QStringLiteral("rejected")).toBool();
        const qint64 line = note.value(QStringLiteral("line")).toInteger();
        const QString message = core::safeText(note.value(QStringLiteral("message")).toString());
        rows.append({QString::number(rows.size()), {{isRejected ? tr("left out") : tr("to look at"), {}, isRejected ? Status::Fail : Status::Warn}, {line > 0 ? QString::number(line) : QString(), line}, {message, {}, {}, IconId::None, message}}});
    }
    m_noteRows->setRows(rows);
    setDone(true);
    m_done->setFocus(Qt::OtherFocusReason);
}

} // namespace hallmarker::ui
