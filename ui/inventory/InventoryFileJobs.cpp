#include "ui/inventory/InventoryFileJobs.h"

#include "core/jobs/JobQueue.h"
#include "inventory/files/FileArtifactLocator.h"
#include "ui/inventory/InventoryExport.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/InlineMessage.h"
#include "ui/shell/Session.h"

#include <QFileInfo>

namespace hallmarker::ui {

void InventoryFileJobs::verify()
{
    const std::shared_ptr<core::Workspace> workspace = m_services.session.workspace();
    if (!workspace)
        return;
    m_services.jobs.submit(
        tr("Look at the files"),
        [workspace, look = m_services.tableLook](core::Progress &progress) -> core::Result<QJsonValue> {
            inventory::FileArtifactLocator locator(*workspace);
            locator.setTableLook(look);
            HALLMARKER_ASSIGN(const inventory::ObservationSummary summary, locator.observeAll(progress));
            return QJsonValue(QJsonObject{{QStringLiteral("looked"), summary.looked}, {QStringLiteral("differing"), summary.differing.size()}, {QStringLiteral("missing"), summary.missing.size()},
                                          {QStringLiteral("unseen"), summary.skipped.size() + summary.unreached.size()}, {QStringLiteral("answer"), summary.unreached.isEmpty() ? QString() : summary.unreached.first().second.message}});
        },
        this, [this](const core::Result<QJsonValue> &result) {
            if (!result) {
                m_message.showError(result.error());
                return;
            }
            const QJsonObject seen = result->toObject();
            const int differing = seen.value(QStringLiteral("differing")).toInt();
            const int missing = seen.value(QStringLiteral("missing")).toInt();
            const int unseen = seen.value(QStringLiteral("unseen")).toInt();
            QStringList sentences;
            if (seen.value(QStringLiteral("looked")).toInt() == 0 && unseen == 0)
                sentences += tr("There are no files to look at yet.");
            else if (differing == 0 && unseen == 0)
                sentences += tr("All files are as they were registered.");
            else if (differing == 0 && seen.value(QStringLiteral("looked")).toInt() > 0)
                sentences += tr("Everything that could be looked at is as it was registered.");
            else if (differing > 0)
                sentences += tr("%n version(s) are not as they were registered. What rests on them is stale.", nullptr, differing);
            if (missing > 0)
                sentences += tr("Of %n the file is not where it was; open it to say where it is now.", nullptr, missing);
            if (unseen > 0)
                sentences += tr("%n table(s) in databases could not be looked at and stand as last seen.", nullptr, unseen);
            if (const QString answer = seen.value(QStringLiteral("answer")).toString(); !answer.isEmpty())
                sentences += answer;
            const bool isNothing = seen.value(QStringLiteral("looked")).toInt() == 0 && unseen == 0;
            m_message.showMessage(isNothing ? Severity::Info : differing == 0 && unseen == 0 ? Severity::Success : Severity::Warning, sentences.join(QLatin1Char(' ')));
            Q_EMIT looked({});
        });
}

void InventoryFileJobs::relocate(const core::Record &version, const QString &role)
{
    FileQuestion question;
    question.title = tr("Where is the file of %1 now?").arg(version.name);
    question.filter = tr("All files (*)");
    question.purpose = QStringLiteral("relocate");
    FileDialog::ask(m_message.window(), question, this, [this, version, role](const QString &path) { relocateTo(version, role, path); });
}

void InventoryFileJobs::relocateTo(const core::Record &version, const QString &role, const QString &path)
{
    const std::shared_ptr<core::Workspace> workspace = m_services.session.workspace();
    if (!workspace)
        return;
    m_services.jobs.submit(
        tr("Compare %1 with %2").arg(QFileInfo(path).fileName(), version.name),
        [workspace, version, role, path](core::Progress &progress) -> core::Result<QJsonValue> {
            HALLMARKER_ASSIGN(const core::Record present, workspace->record(version.id));
            HALLMARKER_ASSIGN(const core::Record moved, inventory::FileArtifactLocator(*workspace).relocate(present, role, path, progress));
            return QJsonValue(moved.basis.toString() == moved.body.value(QStringLiteral("digest")).toString());
        },
        this, [this, version, path](const core::Result<QJsonValue> &result) {
            if (result) {
                m_message.showMessage(Severity::Success, result->toBool() ? tr("%1 is the registered file, byte for byte. %2 is current and points there now.").arg(path, version.name)
                                                                           : tr("%1 is the registered file, byte for byte. %2 points there now; another file of it still differs.").arg(path, version.name));
                Q_EMIT looked(version.id);
                return;
            }
            m_message.showMessage(Severity::Failure, result.error().message);
            if (result.error().kind != core::ErrorKind::Integrity)
                return;
            m_message.addAction(tr("Import as a new version ..."), [this, version, path] { Q_EMIT newVersionWanted(version, path); });
        });
}

void InventoryFileJobs::exportLists(const QString &kind, const QString &title)
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = kind.isEmpty() ? tr("Export all lists") : tr("Export the list \"%1\"").arg(title);
    question.filter = tr("Excel workbook (*.xlsx);;CSV (*.csv)");
    question.suffix = QStringLiteral("xlsx");
    question.suggestedName = QString((kind.isEmpty() ? QStringLiteral("inventory") : kind) % QLatin1String(".xlsx"));
    question.purpose = QStringLiteral("inventory-export");
    FileDialog::ask(m_message.window(), question, this, [this, kind](const QString &path) {
        const std::shared_ptr<core::Workspace> workspace = m_services.session.workspace();
        if (!workspace)
            return;
        m_services.jobs.submit(
            tr("Export to %1").arg(QFileInfo(path).fileName()),
            [workspace, kind, path](core::Progress &) -> core::Result<QJsonValue> {
                HALLMARKER_ASSIGN(const QString note, exportInventory(*workspace, kind, path));
                return QJsonValue(note);
            },
            this, [this, path](const core::Result<QJsonValue> &note) {
                if (note)
                    m_message.showMessage(Severity::Success, tr("Exported to %1. %2").arg(path, note->toString()).trimmed());
                else
                    m_message.showError(note.error());
            });
    });
}

} // namespace hallmarker::ui
