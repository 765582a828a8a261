#include "ui/threats/ThreatFiles.h"

#include "core/drawing/PictureSvg.h"
#include "core/drawing/SafeText.h"
#include "core/report/print/PictureFile.h"
#include "threats/diagram/DiagramPicture.h"
#include "threats/store/ThreatModelBook.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/Toast.h"
#include "ui/shell/Session.h"
#include "ui/threats/ThreatDocument.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace hallmarker::ui {

namespace {

constexpr qint64 largestImport = 64 << 20;
constexpr qsizetype mostToldLosses = 12;

QString pictureStem(const QString &text)
{
    QString stem;
    for (const QChar c : text)
        stem += c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_') ? c : QLatin1Char('-');
    return stem.left(60);
}

core::Result<void> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return core::Error(core::ErrorKind::Unreadable, ThreatFiles::tr("Cannot write %1: %2.").arg(path, file.errorString()));
    return {};
}

} // namespace

ThreatFiles::ThreatFiles(PageServices &services, ThreatDocument &document, ThreatWatch &watch, const threats::ThreatFormats &formats, const ThreatReportMaker &report, InlineMessage &message, QWidget &page)
    : QObject(&page), m_services(services), m_document(document), m_watch(watch), m_formats(formats), m_report(report), m_message(message), m_page(page)
{
}

void ThreatFiles::ask(const QString &title, const QString &filter, const QString &name, const QString &suffix, const std::function<void(const QString &)> &then)
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = title;
    question.filter = filter;
    question.suggestedName = name;
    question.suffix = suffix;
    question.purpose = QStringLiteral("threats-export");
    FileDialog::ask(m_page.window(), question, this, then);
}

void ThreatFiles::writePicture(const QString &path, bool isPaper)
{
    const DiagramState state = m_document.state();
    const threats::DiagramQuestion question{m_document.diagram(), m_watch.badges(), m_drift};
    m_services.session.read(
        [state, question, path, isPaper](core::Workspace &workspace) -> core::Result<void> {
            const core::Picture picture = threats::drawDiagram(state.model, state.layout, question).picture;
            const QString suffix = QFileInfo(path).suffix().toLower();
            if (suffix == QLatin1String("pdf")) {
                HALLMARKER_ASSIGN(const QByteArray pdf, core::picturePdf(picture, {}, {isPaper ? core::PicturePages::Fit::Tiles : core::PicturePages::Fit::OwnSize}, workspace.clock().nowMs()));
                return writeWhole(path, pdf);
            }
            if (suffix == QLatin1String("png")) {
                HALLMARKER_ASSIGN(const QByteArray png, core::picturePng(picture, {}, 2));
                return writeWhole(path, png);
            }
            return writeWhole(path, core::pictureSvg(picture));
        },
        this, [this, path](const core::Result<void> &done) {
            if (done)
                m_services.toasts.show(tr("Saved as %1.").arg(path));
            else
                m_message.showError(done.error());
        });
}

void ThreatFiles::savePicture()
{
    ask(tr("Save picture"), tr("SVG drawing (*.svg);;PDF (*.pdf);;PNG picture (*.png)"), pictureStem(m_document.model().title) + QStringLiteral(".svg"), QStringLiteral("svg"), [this](const QString &path) { writePicture(path, false); });
}

void ThreatFiles::savePages()
{
    ask(tr("Save for paper"), tr("PDF (*.pdf)"), pictureStem(m_document.model().title) + QStringLiteral(".pdf"), QStringLiteral("pdf"), [this](const QString &path) { writePicture(path, true); });
}

void ThreatFiles::saveReport()
{
    QStringList filters;
    for (const QString &format : m_report.formats)
        filters += tr("%1 document (*.%2)", "name and ending of a format").arg(format.toUpper(), format);
    ask(tr("Save the threat report"), filters.join(QStringLiteral(";;")), pictureStem(m_document.model().title) + QLatin1Char('.') + m_report.formats.value(0), m_report.formats.value(0), [this](const QString &path) {
        const QString format = QFileInfo(path).suffix().toLower();
        if (!m_report.formats.contains(format)) {
            m_message.showError(core::Error(core::ErrorKind::Invalid, tr("The name \"%1\" does not tell a format. End it with one of: %2.").arg(QFileInfo(path).fileName(), m_report.formats.join(QStringLiteral(", ")))));
            return;
        }
        const std::shared_ptr<const threats::RuleSet> rules = m_watch.rules();
        if (rules == nullptr)
            return;
        threats::LoadedThreatModel loaded;
        loaded.model = m_document.model();
        loaded.layout = m_document.layout();
        m_services.session.read(
            [loaded, rules, path, format, make = m_report.make](core::Workspace &workspace) -> core::Result<void> {
                HALLMARKER_ASSIGN(const threats::ThreatRegister threats, threats::ThreatRegister::load(workspace, rules, loaded.model));
                HALLMARKER_ASSIGN(const QByteArray bytes, make(workspace, loaded, threats, format));
                return writeWhole(path, bytes);
            },
            this, [this, path](const core::Result<void> &done) {
                if (done)
                    m_services.toasts.show(tr("Saved as %1.").arg(path));
                else
                    m_message.showError(done.error());
            });
    });
}

void ThreatFiles::tellLosses(const QString &file, const threats::LossReport &report, bool isImport)
{
    if (report.isLossless()) {
        m_services.toasts.show(isImport ? tr("%1 was read; nothing was lost.").arg(file) : tr("Saved as %1; nothing was lost.").arg(file));
        return;
    }
    QString html = QStringLiteral("<p>") + (isImport ? tr("%1 was read. The model has no place for this:") : tr("Saved as %1. The format has no place for this:")).arg(file.toHtmlEscaped()) + QStringLiteral("</p><ul>");
    for (const threats::Loss &loss : report.losses.mid(0, mostToldLosses))
        html += QStringLiteral("<li>%1: %2%3</li>").arg(core::safeText(loss.where).toHtmlEscaped(), core::safeText(loss.what).toHtmlEscaped(), loss.isKept ? tr(" (kept for the way back)").toHtmlEscaped() : QString());
    if (report.losses.size() > mostToldLosses)
        html += QStringLiteral("<li>%1</li>").arg(tr("and %n more", nullptr, static_cast<int>(report.losses.size() - mostToldLosses)));
    m_message.showHtml(Severity::Warning, html + QStringLiteral("</ul>"));
}

void ThreatFiles::exportModel()
{
    QStringList filters;
    QStringList ids;
    for (const auto &format : m_formats.all()) {
        if (format->canWrite())
            filters += QStringLiteral("%1 (*.%2.%3)").arg(format->name(), format->id(), format->extension());
    }
    ask(tr("Export the threat model"), filters.join(QStringLiteral(";;")), pictureStem(m_document.model().title) + QStringLiteral(".native.yaml"), {}, [this](const QString &path) {
        // The last two parts of the name tell the format: "model.otm.yaml".
        const threats::ThreatFormat *chosen = m_formats.byId(QFileInfo(path).completeSuffix().section(QLatin1Char('.'), -2, -2));
        for (const auto &format : m_formats.all()) {
            if (chosen == nullptr && format->canWrite() && format->extension() == QFileInfo(path).suffix().toLower())
                chosen = format.get();
        }
        if (chosen == nullptr || !chosen->canWrite()) {
            m_message.showError(core::Error(core::ErrorKind::Invalid, tr("The name \"%1\" does not tell a format. End it as one of the formats offered does, like \"model.otm.yaml\".").arg(QFileInfo(path).fileName())));
            return;
        }
        const DiagramState state = m_document.state();
        m_services.session.read(
            [state, path, chosen](core::Workspace &) -> core::Result<threats::LossReport> {
                HALLMARKER_ASSIGN(const threats::ExportedModel exported, chosen->write(state.model, state.layout));
                HALLMARKER_TRY(writeWhole(path, exported.bytes));
                return exported.report;
            },
            this, [this, path](const core::Result<threats::LossReport> &report) {
                if (report)
                    tellLosses(path, *report, false);
                else
                    m_message.showError(report.error());
            });
    });
}

void ThreatFiles::importModel()
{
    FileQuestion question;
    question.title = tr("Import a threat model");
    question.filter = tr("Threat models (*.json *.yaml *.yml *.tm7 *.otm);;All files (*)");
    question.purpose = QStringLiteral("threats-import");
    FileDialog::ask(m_page.window(), question, this, [this](const QString &path) {
        struct Read {
            QString id;
            threats::LossReport report;
        };
        m_services.session.read(
            [path, formats = &m_formats](core::Workspace &workspace) -> core::Result<Read> {
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly))
                    return core::Error(core::ErrorKind::Unreadable, tr("Cannot read %1: %2.").arg(path, file.errorString()));
                if (file.size() > largestImport)
                    return core::Error(core::ErrorKind::LimitExceeded, tr("%1 is larger than any threat model should be.").arg(path));
                const QByteArray bytes = file.readAll();
                const threats::ThreatFormat *format = formats->sniff(bytes);
                if (format == nullptr)
                    return core::Error(core::ErrorKind::Invalid, tr("%1 is in no known format of threat models.").arg(path));
                HALLMARKER_ASSIGN(threats::ImportedModel imported, format->read(bytes, path));
                if (imported.model.title.trimmed().isEmpty())
                    imported.model.title = QFileInfo(path).completeBaseName();
                HALLMARKER_ASSIGN(const threats::LoadedThreatModel stored, threats::ThreatModelBook(workspace).create(imported.model, imported.layout));
                return Read{stored.model.id, imported.report};
            },
            this, [this, path](const core::Result<Read> &read) {
                if (!read) {
                    m_message.showError(read.error());
                    return;
                }
                Q_EMIT imported(read->id);
                tellLosses(path, read->report, true);
            });
    });
}

} // namespace hallmarker::ui
