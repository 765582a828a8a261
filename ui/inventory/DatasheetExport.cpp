#include "ui/inventory/DatasheetExport.h"

#include "core/jobs/JobQueue.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/InlineMessage.h"
#include "ui/shell/Session.h"

#include <QFileInfo>
#include <QSaveFile>

namespace hallmarker::ui {

namespace {

DatasheetExport::Make &datasheetMaker()
{
    static DatasheetExport::Make make;
    return make;
}

/// Names from outside must not become paths.
QString datasheetStem(const QString &name)
{
    QString stem;
    for (const QChar c : name.left(60))
        stem += c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_') ? c : QLatin1Char('-');
    return stem + QStringLiteral("-datasheet");
}

} // namespace

void DatasheetExport::setMaker(const Make &make)
{
    datasheetMaker() = make;
}

bool DatasheetExport::isOf(const QString &record)
{
    return datasheetMaker() && (record.startsWith(QLatin1String("dataset_")) || record.startsWith(QLatin1String("dataset-version_")));
}

void DatasheetExport::ask(const QString &record, const QString &name)
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = tr("Datasheet of %1").arg(name);
    question.filter = tr("HTML (*.html);;PDF (*.pdf);;OpenDocument text (*.odt);;Markdown (*.md);;JSON (*.json)");
    question.suggestedName = datasheetStem(name) + QStringLiteral(".html");
    question.suffix = QStringLiteral("html");
    question.purpose = QStringLiteral("datasheet-export");
    FileDialog::ask(m_message.window(), question, this, [this, record](const QString &path) { write(record, path); });
}

void DatasheetExport::write(const QString &record, const QString &path)
{
    const std::shared_ptr<core::Workspace> workspace = m_services.session.workspace();
    if (!workspace)
        return;
    m_services.jobs.submit(
        tr("Write datasheet"),
        [workspace, record, path, checks = m_services.checks](core::Progress &) -> core::Result<QJsonValue> {
            HALLMARKER_ASSIGN(const Made made, datasheetMaker()(*workspace, checks, record, QFileInfo(path).suffix().toLower()));
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(made.bytes) != made.bytes.size() || !file.commit())
                return core::Error(core::ErrorKind::Io, tr("Cannot write %1: %2.").arg(path, file.errorString()));
            return QJsonValue(QJsonObject{{QStringLiteral("open"), made.open}, {QStringLiteral("all"), made.all}});
        },
        this, [this, path](const core::Result<QJsonValue> &done) {
            if (!done) {
                m_message.showError(done.error());
                return;
            }
            const qint64 open = done->toObject().value(QStringLiteral("open")).toInteger();
            const qint64 all = done->toObject().value(QStringLiteral("all")).toInteger();
            if (open == 0)
                m_message.showMessage(Severity::Success, tr("Written to %1. All questions are answered.").arg(path));
            else
                m_message.showMessage(Severity::Info, tr("Written to %1. %2 of %3 questions wait for an answer of a person; they stand at its end.").arg(path).arg(open).arg(all));
        });
}

} // namespace hallmarker::ui
