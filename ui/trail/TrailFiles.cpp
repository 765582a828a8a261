#include "ui/trail/TrailFiles.h"

#include "core/jobs/JobQueue.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/Toast.h"
#include "ui/shell/Page.h"
#include "ui/shell/Session.h"

#include <QFileInfo>
#include <QSaveFile>

namespace hallmarker::ui {

namespace {

/// Ids from outside must not become paths.
QString trailFileStem(const QString &id)
{
    QString stem;
    for (const QChar c : id.left(60))
        stem += c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_') ? c : QLatin1Char('-');
    return QStringLiteral("trail-") + stem;
}

} // namespace

TrailFiles::TrailFiles(PageServices &services, const TrailSource &source, InlineMessage &message, QWidget &page) : QObject(&page), m_services(services), m_source(source), m_message(message), m_page(page) {}

void TrailFiles::save(const std::shared_ptr<const lineage::Trail> &trail)
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = tr("Export trail");
    question.filter = tr("Signed trail with its proofs (*.json);;HTML (*.html);;PDF (*.pdf)");
    question.suggestedName = trailFileStem(trail->prediction.place.row.id) + QStringLiteral(".json");
    question.suffix = QStringLiteral("json");
    question.purpose = QStringLiteral("trail-export");
    FileDialog::ask(m_page.window(), question, this, [this, trail](const QString &path) { write(trail, path); });
}

void TrailFiles::write(const std::shared_ptr<const lineage::Trail> &trail, const QString &path)
{
    const std::shared_ptr<core::Workspace> workspace = m_services.session.workspace();
    if (!workspace)
        return;
    m_services.jobs.submit(
        tr("Export trail"),
        [workspace, trail, path, write = m_source.write](core::Progress &) -> core::Result<QJsonValue> {
            HALLMARKER_ASSIGN(const QByteArray content, write(*workspace, *trail, QFileInfo(path).suffix().toLower()));
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
                return core::Error(core::ErrorKind::Io, tr("Cannot write %1: %2.").arg(path, file.errorString()));
            return QJsonValue(path);
        },
        this, [this, path](const core::Result<QJsonValue> &done) {
            if (done)
                m_services.toasts.show(tr("Saved as %1.").arg(path));
            else
                m_message.showError(done.error());
        });
}

} // namespace hallmarker::ui
