#include "tests/ui/pages/ClinicBench.h"

#include "app/wiring/LineageFormats.h"
#include "core/jobs/Progress.h"
#include "lineage/store/LineageWriter.h"
#include "ui/canvas/CanvasView.h"
#include "ui/lineage/LineagePage.h"
#include "ui/retention/RetentionPage.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/Session.h"

#include <QTest>

namespace hallmarker::tests {

ClinicBench::ClinicBench() : PageBench({ui::RetentionPage::descriptor(), ui::LineagePage::descriptor(wiring::lineageImporters())}) // the first page is read before there is anything
{
    m_isFilled = import(QStringLiteral("openlineage"), QStringLiteral("events.ndjson")) && import(QStringLiteral("dbt"), QStringLiteral("manifest.json")) && import(QStringLiteral("edges"), QStringLiteral("models.csv"));
}

bool ClinicBench::import(const QString &format, const QString &name)
{
    for (const auto &importer : wiring::lineageImporters()) {
        if (importer->format() != format)
            continue;
        lineage::LineageFacts facts;
        return importer->read(QStringLiteral(HALLMARKER_SOURCE_DIR "/tests/data/clinic/") + name, {}, facts, core::Progress::none()) && lineage::LineageWriter(*fixture.session.workspace()).write(facts, format);
    }
    return false;
}

ui::Page *ClinicBench::openNode(const QString &id)
{
    window.goTo(QStringLiteral("lineage"), id);
    ui::Page *page = window.pages().page(QStringLiteral("lineage"));
    auto *canvas = page->findChild<ui::CanvasView *>();
    static_cast<void>(QTest::qWaitFor([&] { return settle() && !canvas->scene().boxes.isEmpty(); }, 20'000));
    double zoom = 0; // it glides there
    static_cast<void>(QTest::qWaitFor([&] { return std::exchange(zoom, canvas->zoom()) == canvas->zoom() && zoom > 0.3 && (QTest::qWait(80), zoom == canvas->zoom()); }, 20'000));
    return page;
}

} // namespace hallmarker::tests
