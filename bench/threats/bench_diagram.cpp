// A threat model of 10,000 cells from file to picture: read a Threat Dragon file as its editor writes it, draw the diagram, and show it in a window of 1600 x 1000,
// beside a QGraphicsScene with one item for each cell and label, filled from the same model. Seconds of one run, and of the processor.
// usage: QT_QPA_PLATFORM=offscreen bench_diagram [CELLS...]
#include "bench/support/Stopwatch.h"
#include "bench/support/WindowBench.h"
#include "tests/threats/exchange/LargeDragon.h"
#include "threats/diagram/DiagramPicture.h"
#include "threats/exchange/threatdragon/ThreatDragonFormat.h"
#include "ui/threats/canvas/DiagramCanvas.h"

#include <QGraphicsPathItem>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>

using namespace hallmarker;

namespace {

constexpr QSize windowSize(1600, 1000);

struct Laps {
    double read = 0;
    double draw = 0;
    double show = 0;
};

void benchOurs(const QByteArray &file, int cells)
{
    const threats::ThreatDragonFormat format;
    bench::Stopwatch whole;
    const bench::ProcessorTime processor;
    Laps laps;
    bench::Stopwatch lap;
    const auto imported = format.read(file, QStringLiteral("large.json"));
    if (!imported) {
        std::printf("cannot read: %s\n", qPrintable(imported.error().message));
        return;
    }
    laps.read = lap.seconds();
    lap = {};
    const auto drawn = std::make_shared<threats::DrawnDiagram>(threats::drawDiagram(imported->model, imported->layout, {imported->model.diagrams.first().key, {}}));
    laps.draw = lap.seconds();
    lap = {};
    ui::DiagramCanvas canvas;
    canvas.resize(windowSize);
    canvas.show();
    canvas.setDiagram(drawn);
    QImage image(windowSize, QImage::Format_RGB32);
    canvas.viewport()->render(&image);
    laps.show = lap.seconds();
    const double total = whole.seconds();
    const double used = processor.seconds();
    lap = {};
    canvas.setZoom(1);
    canvas.viewport()->render(&image);
    std::printf("%7d  ours            read %.3f  draw %.3f  show %.3f  in all %.3f s (processor %.3f)   at 100 %% %.3f\n", cells, laps.read, laps.draw, laps.show, total, used, lap.seconds());
    std::fflush(stdout);
}

void benchScene(const QByteArray &file, int cells)
{
    const threats::ThreatDragonFormat format;
    bench::Stopwatch whole;
    const bench::ProcessorTime processor;
    const auto imported = format.read(file, QStringLiteral("large.json"));
    if (!imported)
        return;
    const double read = whole.seconds();
    const threats::DiagramLayout layout = imported->layout.diagrams.first();
    QGraphicsScene scene;
    for (const threats::Flow &flow : imported->model.flows) {
        QPainterPath path(layout.nodes.value(flow.from).rect.center());
        path.lineTo(layout.nodes.value(flow.to).rect.center());
        scene.addPath(path);
        auto *label = scene.addSimpleText(flow.name);
        label->setPos((layout.nodes.value(flow.from).rect.center() + layout.nodes.value(flow.to).rect.center()) / 2);
    }
    for (const threats::Element &element : imported->model.elements) {
        auto *rect = scene.addRect(layout.nodes.value(element.key).rect, QPen(Qt::darkGray), Qt::white);
        auto *text = new QGraphicsSimpleTextItem(element.name, rect);
        text->setPos(layout.nodes.value(element.key).rect.topLeft() + QPointF(10, 30));
    }
    QGraphicsView view(&scene);
    view.resize(windowSize);
    view.show();
    view.fitInView(scene.itemsBoundingRect(), Qt::KeepAspectRatio);
    QImage image(windowSize, QImage::Format_RGB32);
    view.viewport()->render(&image);
    const double total = whole.seconds();
    const double used = processor.seconds();
    bench::Stopwatch lap;
    view.resetTransform();
    view.viewport()->render(&image);
    std::printf("%7d  QGraphicsScene  read %.3f  draw and show %.3f  in all %.3f s (processor %.3f)   at 100 %% %.3f\n", cells, read, total - read, total, used, lap.seconds());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const bench::WindowBench window(argc, argv, 200, {1'000, 10'000});
    for (const int cells : window.counts()) {
        const QByteArray file = tests::largeDragon(cells);
        for (int round = 0; round < 3; ++round) {
            benchOurs(file, cells);
            benchScene(file, cells);
        }
    }
    return 0;
}
