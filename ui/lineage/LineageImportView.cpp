#include "ui/lineage/LineageImportView.h"

#include "core/drawing/SafeText.h"
#include "core/jobs/JobQueue.h"
#include "lineage/intake/SourceReading.h"
#include "lineage/store/LineageWriter.h"
#include "ui/inventory/DetailLabel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FormField.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"
#include "ui/lineage/ImportWords.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

constexpr qsizetype mostNotes = 2000; ///< that the report shows; all are counted

QJsonObject reportJson(const lineage::ImportReport &report, const core::LineageIntake &intake, const QString &format)
{
    QJsonArray notes;
    qint64 warnings = 0;
    for (const lineage::ImportNote &note : report.notes) {
        const bool isRejected = note.kind == lineage::ImportNote::Kind::Rejected;
        warnings += isRejected ? 0 : 1;
        if (notes.size() < mostNotes)
            notes.append(QJsonObject{{QStringLiteral("rejected"), isRejected}, {QStringLiteral("file"), QFileInfo(note.file).fileName()}, {QStringLiteral("line"), note.line}, {QStringLiteral("pointer"), note.pointer}, {QStringLiteral("message"), note.message}});
    }
    return {{QStringLiteral("format"), format}, {QStringLiteral("counts"), report.counts}, {QStringLiteral("accepted"), report.accepted}, {QStringLiteral("rejected"), report.rejected}, {QStringLiteral("warnings"), warnings}, {QStringLiteral("notes"), notes},
            {QStringLiteral("newEvents"), intake.newEvents}, {QStringLiteral("knownEvents"), intake.knownEvents}, {QStringLiteral("newNodes"), intake.newNodes}, {QStringLiteral("newEdges"), intake.newEdges}};
}

} // namespace

LineageImportView::LineageImportView(PageServices &services, const LineageImporters &importers, QWidget *parent)
    : QWidget(parent), m_services(services), m_importers(importers), m_message(new InlineMessage(this)), m_file(new DetailLabel({}, this)), m_format(new QComboBox(this)), m_run(new QPushButton(tr("&Import"), this)), m_cancel(new QPushButton(tr("&Cancel"), this)), m_done(new QPushButton(tr("Show &lineage"), this)),
      m_counts(new DetailLabel({}, this)), m_notesTitle(new DetailHeading(tr("What was left out or could be better"), this)),
      m_rows(new RowsModel({{QStringLiteral("state"), tr("State")}, {QStringLiteral("place"), tr("Place")}, {QStringLiteral("what"), tr("What")}}, this)), m_notes(new RecordTable(tr("Notes of the import"), this))
{
    m_format->setObjectName(QStringLiteral("lineage.format"));
    m_run->setObjectName(QStringLiteral("lineage.runImport"));
    m_cancel->setObjectName(QStringLiteral("lineage.cancelImport"));
    m_done->setObjectName(QStringLiteral("lineage.importDone"));
    m_notes->setModel(m_rows);
    m_notes->setMinimumHeight(110);
    m_notes->view()->setColumnWidth(0, 130);
    m_notes->view()->setColumnWidth(1, 240);
    m_notes->emptyState()->setTexts(IconId::Pass, tr("Everything was read"), tr("Nothing was left out, and nothing is in doubt."));
    for (const auto &importer : importers)
        m_format->addItem(formatTitle(importer->format()), importer->format());
    m_done->setDefault(true);
    m_run->setDefault(true);
    auto *form = new FormColumn(this);
    auto *title = new DetailHeading(tr("Import lineage"), this);
    form->addWidget(m_message);
    form->addWidget(title);
    form->addWidget(m_file);
    m_formatField = form->addField(tr("&Format"), m_format, {tr("What the file looks like. Choose another one when it was taken for something else."), {}, {}});
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_run);
    buttons->addWidget(m_done);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(form);
    column->addLayout(buttons);
    column->addWidget(m_counts);
    column->addWidget(m_notesTitle);
    column->addWidget(m_notes, 1);
    m_stretch = new QWidget(this);
    column->addWidget(m_stretch, 1);
    connect(m_run, &QPushButton::clicked, this, &LineageImportView::start);
    connect(m_done, &QPushButton::clicked, this, &LineageImportView::closed);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (isImporting())
            m_services.jobs.cancel(m_job);
        else
            Q_EMIT closed();
    });
}

void LineageImportView::offer(const QString &path)
{
    if (isImporting())
        return;
    m_path = path;
    m_message->clear();
    m_file->setText(core::safeText(path));
    for (QWidget *widget : {static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_notesTitle), static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_done)})
        widget->hide();
    m_stretch->show();
    m_formatField->show();
    m_run->show();
    setWorking(false);
    m_run->setEnabled(false);
    detect();
}

void LineageImportView::detect()
{
    const int serial = ++m_serial;
    // Looking at a folder takes as long as the disk does, so it happens elsewhere.
    m_services.session.read(
        [path = m_path, &importers = m_importers](core::Workspace &) -> core::Result<QString> {
            QString likeliest;
            int likeness = 0;
            for (const auto &importer : importers) {
                if (const int found = importer->likeness(path); found > likeness) {
                    likeness = found;
                    likeliest = importer->format();
                }
            }
            return likeliest;
        },
        this, [this, serial](const core::Result<QString> &format) {
            if (serial != m_serial)
                return;
            m_run->setEnabled(true);
            m_run->setFocus(Qt::OtherFocusReason);
            if (format && !format->isEmpty())
                m_format->setCurrentIndex(m_format->findData(*format));
            else
                m_message->showMessage(Severity::Warning, tr("This looks like none of the formats. Choose the one it has."));
        });
}

void LineageImportView::setWorking(bool isWorking)
{
    m_run->setEnabled(!isWorking);
    m_format->setEnabled(!isWorking);
    m_cancel->setVisible(true);
}

void LineageImportView::start()
{
    const std::shared_ptr<core::Workspace> workspace = m_services.session.workspace();
    const int chosen = m_format->currentIndex();
    if (!workspace || isImporting() || chosen < 0)
        return;
    const lineage::LineageImporter *importer = m_importers.at(static_cast<std::size_t>(chosen)).get();
    m_message->showMessage(Severity::Info, tr("Importing. How far it is stands in the list of jobs."));
    m_message->setClosable(false);
    setWorking(true);
    m_job = m_services.jobs.submit(
        tr("Import lineage from %1").arg(core::safeText(QFileInfo(m_path).fileName())),
        [workspace, importer, path = m_path](core::Progress &progress) -> core::Result<QJsonValue> {
            lineage::LineageFacts facts;
            HALLMARKER_ASSIGN(const lineage::ImportReport report, lineage::readSource(*importer, path, {}, facts, progress));
            if (progress.isCancelled())
                return core::Error(core::ErrorKind::Cancelled, tr("The import was cancelled; nothing was stored."));
            progress.report(tr("Storing"), 0, 0);
            HALLMARKER_ASSIGN(const core::LineageIntake intake, lineage::LineageWriter(*workspace).write(facts, importer->format()));
            return QJsonValue(reportJson(report, intake, importer->format()));
        },
        this, [this](const core::Result<QJsonValue> &result) {
            m_job = 0;
            setWorking(false);
            m_message->clear();
            m_message->setClosable(true);
            if (!result) {
                if (result.error().kind == core::ErrorKind::Cancelled)
                    m_message->showMessage(Severity::Info, tr("The import was cancelled; nothing was stored."));
                else
                    m_message->showError(result.error());
                return;
            }
            showReport(result->toObject());
            Q_EMIT imported();
        });
}

void LineageImportView::showReport(const QJsonObject &report)
{
    const qint64 rejected = report.value(QStringLiteral("rejected")).toInteger();
    const qint64 warnings = report.value(QStringLiteral("warnings")).toInteger();
    const qint64 fresh = report.value(QStringLiteral("newEvents")).toInteger();
    if (fresh == 0 && report.value(QStringLiteral("accepted")).toInteger() > 0)
        m_message->showMessage(Severity::Info, tr("Everything in it was known already. Nothing was written."));
    else if (rejected > 0)
        m_message->showMessage(Severity::Warning, tr("Imported, but %1 of its records could not be taken. They are listed below; all else is stored.").arg(rejected));
    else
        m_message->showMessage(Severity::Success, tr("Imported: %1 new nodes and %2 new edges.").arg(report.value(QStringLiteral("newNodes")).toInteger()).arg(report.value(QStringLiteral("newEdges")).toInteger()));
    QStringList lines{tr("%1 accepted, %2 rejected, %3 warnings.").arg(report.value(QStringLiteral("accepted")).toInteger()).arg(rejected).arg(warnings)};
    if (const QStringList counts = toldCounts(report.value(QStringLiteral("counts")).toObject()); !counts.isEmpty())
        lines += counts.join(QStringLiteral(" · "));
    m_counts->setText(lines.join(QLatin1Char('\n')));
    QList<TableRow> rows;
    for (const QJsonValue &value : report.value(QStringLiteral("notes")).toArray()) {
        const QJsonObject note = value.toObject();
        QString place = core::safeText(note.value(QStringLiteral("file")).toString());
        if (note.value(QStringLiteral("line")).toInteger() > 0)
            place += QStringLiteral(":%1").arg(note.value(QStringLiteral("line")).toInteger());
        if (const QString pointer = note.value(QStringLiteral("pointer")).toString(); !pointer.isEmpty())
            place += QLatin1Char(' ') + core::safeText(pointer);
        const bool isRejected = note.value(QStringLiteral("rejected")).toBool();
        const QString message = core::safeText(note.value(QStringLiteral("message")).toString());
        rows.append({QString::number(rows.size()), {{isRejected ? tr("left out") : tr("to look at"), {}, isRejected ? Status::Fail : Status::Warn}, {place, {}, {}, IconId::None, place}, {message, {}, {}, IconId::None, message}}});
    }
    m_rows->setRows(rows);
    m_formatField->hide(); // it has been read
    m_counts->show();
    m_notesTitle->setVisible(!rows.isEmpty());
    m_notes->setVisible(!rows.isEmpty());
    m_stretch->setVisible(rows.isEmpty());
    m_run->hide();
    m_cancel->hide();
    m_done->show();
    m_done->setFocus(Qt::OtherFocusReason);
}

} // namespace hallmarker::ui
