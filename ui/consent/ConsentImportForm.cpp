#include "ui/consent/ConsentImportForm.h"

#include "ui/kit/DayField.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PathField.h"
#include "ui/kit/PickList.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTimer>

namespace hallmarker::ui {

ConsentImportForm::ConsentImportForm(Session &session, const ConsentContents &contents, QWidget *parent)
    : FormPanel(tr("Import"), parent), m_session(session), m_pause(new QTimer(this)), m_summary(new QLabel(this)), m_rows(new RowsModel({{QStringLiteral("kind"), tr("Result")}, {QStringLiteral("place"), tr("Where")}, {QStringLiteral("message"), tr("What")}}, this)), m_notes(new RecordTable(tr("What the file says that cannot be used"), this))
{
    addPath(QStringLiteral("file"), tr("File"), QStringLiteral("consents"), {tr("ISO/IEC TS 27560 as JSON or JSON Lines, Kantara receipts, or CSV."), {}, {}});
    ChoiceListModel::Choices datasets;
    for (const QString &name : contents.datasets)
        datasets.append({name, name});
    addPicks(QStringLiteral("datasets"), tr("Datasets collected under them"), datasets, {tr("Beside those that the file names."), {}, {}});
    addChoice(QStringLiteral("bad"), tr("When a record cannot be used"), {{QStringLiteral("refuse"), tr("Import nothing")}, {QStringLiteral("skip"), tr("Leave it out")}});
    setRequired({QStringLiteral("file")});
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setText(tr("Choose a file: what is in it is shown here before anything is stored."));
    m_notes->setModel(m_rows);
    m_notes->view()->setColumnWidth(0, 110);
    m_notes->view()->setColumnWidth(1, 80);
    m_notes->setMinimumHeight(140);
    m_notes->hide();
    addWidget(m_summary);
    addWidget(m_notes);
    m_pause->setSingleShot(true);
    m_pause->setInterval(200);
    connect(m_pause, &QTimer::timeout, this, &ConsentImportForm::look);
    connect(qobject_cast<PathField *>(field(QStringLiteral("file"))->field()), &PathField::pathChanged, m_pause, qOverload<>(&QTimer::start));
}

QString ConsentImportForm::summary() const
{
    return m_summary->text();
}

void ConsentImportForm::look()
{
    const int turn = ++m_turn;
    const QString path = filePath();
    field(QStringLiteral("file"))->setProblem({});
    if (path.isEmpty())
        return;
    m_session.read([path](core::Workspace &) -> core::Result<inventory::ConsentImportReport> {
        HALLMARKER_ASSIGN(const inventory::PurposeTaxonomy taxonomy, inventory::PurposeTaxonomy::builtIn());
        return inventory::ConsentImport(taxonomy).readFile(path);
    }, this, [this, turn](const core::Result<inventory::ConsentImportReport> &report) {
        if (turn != m_turn)
            return;
        if (!report)
            field(QStringLiteral("file"))->setProblem(report.error().message);
        else
            show(*report);
    });
}

void ConsentImportForm::show(const inventory::ConsentImportReport &report)
{
    QStringList parts{tr("%n consent record(s) can be used", nullptr, static_cast<int>(report.consents.size()))};
    if (!report.rejected.isEmpty())
        parts += tr("%n cannot", "records of a file that cannot be used", static_cast<int>(report.rejected.size()));
    if (!report.warnings.isEmpty())
        parts += tr("%n warning(s)", nullptr, static_cast<int>(report.warnings.size()));
    m_summary->setText(parts.join(QLatin1String(", ")) + QLatin1Char('.'));
    QList<TableRow> rows;
    const auto add = [&rows](const QList<inventory::ConsentImportNote> &notes, Status status, const QString &word) {
        for (const inventory::ConsentImportNote &note : notes) {
            TableRow row;
            row.id = QString::number(rows.size());
            row.cells = {{word, {}, status, IconId::None, {}}, {note.place, {}, {}, IconId::None, {}}, {note.message, {}, {}, IconId::None, note.message}};
            rows.append(row);
        }
    };
    add(report.rejected, Status::Fail, tr("Rejected"));
    add(report.warnings, Status::Warn, tr("Warning"));
    m_rows->setRows(rows);
    m_notes->setVisible(!rows.isEmpty());
}

core::Result<inventory::AccessDesk::Imported> importConsents(core::Workspace &workspace, const LineageSource &lineage, const QString &path, const QStringList &datasets, bool leavesOutBad)
{
    HALLMARKER_ASSIGN(const inventory::PurposeTaxonomy taxonomy, inventory::PurposeTaxonomy::builtIn());
    HALLMARKER_ASSIGN(const inventory::ConsentImportReport report, inventory::ConsentImport(taxonomy).readFile(path));
    if (!report.rejected.isEmpty() && !leavesOutBad)
        return core::Error(core::ErrorKind::Invalid, ConsentImportForm::tr("Nothing was imported: %n record(s) cannot be used. Repair them, or leave them out.", nullptr, static_cast<int>(report.rejected.size())), {}, {.file = path, .pointer = QStringLiteral("/bad")});
    return atAccessDesk<inventory::AccessDesk::Imported>(workspace, lineage, [&](inventory::AccessDesk &desk) { return desk.storeImported(report.consents, datasets); });
}

} // namespace hallmarker::ui
