#include "ui/lineage/LineageFiles.h"

#include "core/drawing/SceneSvg.h"
#include "core/report/CsvWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/print/PdfReportWriter.h"
#include "core/report/print/SceneFile.h"
#include "lineage/review/ImpactList.h"
#include "lineage/review/LineageReport.h"
#include "lineage/review/SceneDot.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/Toast.h"
#include "ui/lineage/LineageDesk.h"
#include "ui/shell/Page.h"

#include <QFileInfo>
#include <QSaveFile>

namespace hallmarker::ui {

namespace {

/// Names from outside must not become paths.
QString fileStem(const QString &text)
{
    QString stem;
    for (const QChar c : text)
        stem += c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_') ? c : QLatin1Char('-');
    return stem.left(60);
}

} // namespace

LineageFiles::LineageFiles(PageServices &services, LineageDesk &desk, InlineMessage &message, QWidget &page) : QObject(&page), m_services(services), m_desk(desk), m_message(message), m_page(page) {}

void LineageFiles::ask(const QString &title, const QString &filter, const QString &name, const QString &suffix, const Make &make)
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = title;
    question.filter = filter;
    question.suggestedName = name;
    question.suffix = suffix;
    question.purpose = QStringLiteral("lineage-export");
    FileDialog::ask(m_page.window(), question, this, [this, make](const QString &path) {
        m_desk.ask(
            [make, path](const lineage::LineageState &state, core::Workspace &workspace) -> core::Result<void> {
                HALLMARKER_ASSIGN(const QByteArray content, make(state, workspace, QFileInfo(path).suffix().toLower()));
                QSaveFile file(path);
                if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
                    return core::Error(core::ErrorKind::Unreadable, tr("Cannot write %1: %2.").arg(path, file.errorString()));
                return {};
            },
            this, [this, path](const core::Result<void> &done) {
                if (done)
                    m_services.toasts.show(tr("Saved as %1.").arg(path));
                else
                    m_message.showError(done.error());
            });
    });
}

void LineageFiles::savePicture(const core::Scene &scene)
{
    ask(tr("Save picture"), tr("SVG drawing (*.svg);;PDF (*.pdf);;PNG picture (*.png);;Graphviz DOT (*.dot)"), fileStem(scene.title) + QStringLiteral(".svg"), QStringLiteral("svg"), [scene](const lineage::LineageState &state, core::Workspace &workspace, const QString &suffix) -> core::Result<QByteArray> {
        if (suffix == QLatin1String("pdf"))
            return core::scenePdf(scene, {}, workspace.clock().nowMs());
        if (suffix == QLatin1String("png"))
            return core::scenePng(scene, {}, 2);
        if (suffix == QLatin1String("dot"))
            return lineage::sceneDot(state, scene);
        return core::sceneSvg(scene);
    });
}

void LineageFiles::saveImpact(lineage::NodeId node, lineage::Direction direction)
{
    const QString name = direction == lineage::Direction::Down ? QStringLiteral("downstream.csv") : QStringLiteral("upstream.csv");
    ask(tr("Export list"), tr("Table (*.csv);;JSON (*.json)"), name, QStringLiteral("csv"), [node, direction](const lineage::LineageState &state, core::Workspace &, const QString &suffix) -> core::Result<QByteArray> {
        const lineage::ImpactList list = lineage::ImpactList::make(state, node, direction);
        return suffix == QLatin1String("json") ? core::Result<QByteArray>(list.json(state)) : list.csv();
    });
}

void LineageFiles::savePlan(lineage::NodeId node)
{
    ask(tr("Export plan"), tr("Table (*.csv)"), QStringLiteral("erasure-plan.csv"), QStringLiteral("csv"), [node](const lineage::LineageState &state, core::Workspace &, const QString &) -> core::Result<QByteArray> { return lineage::ErasurePlan::make(state, node).csv(); });
}

void LineageFiles::saveReport()
{
    ask(tr("Lineage report"), tr("HTML (*.html);;PDF (*.pdf)"), QStringLiteral("lineage-report.html"), QStringLiteral("html"), [](const lineage::LineageState &state, core::Workspace &workspace, const QString &suffix) -> core::Result<QByteArray> {
        const core::Report report = lineage::lineageReport(state, workspace);
        if (suffix == QLatin1String("pdf"))
            return core::PdfReportWriter().write(report);
        return core::HtmlReportWriter().write(report);
    });
}

} // namespace hallmarker::ui
