// Frames of the canvas beside those of a QGraphicsView with default settings and one item for each box and wire, in one run, in software,
// 1600 x 1000: the whole drawing anew (cold: nothing cached), while panning over it, and at 100 %. CPU milliseconds, median of several.
// usage: QT_QPA_PLATFORM=offscreen bench_canvas [NODES...]
#include "bench/lineage/CanvasScenes.h"
#include "bench/support/Stopwatch.h"
#include "bench/support/WindowBench.h"
#include "ui/canvas/CanvasView.h"

#include <QGraphicsLineItem>
#include <QGraphicsPathItem>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QScrollBar>

#include <ctime>

using namespace hallmarker;

namespace {

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

template <typename Prepare, typename Frame>
double medianMs(int rounds, Prepare prepare, Frame frame)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        prepare(i);
        const double start = cpuMs();
        frame();
        times.push_back(cpuMs() - start);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

constexpr QSize frameSize(1600, 1000);

void benchCanvas(const core::Scene &scene, const char *name, int count)
{
    ui::CanvasView view;
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.resize(frameSize);
    view.show();
    double start = cpuMs();
    view.setScene(scene);
    const double build = cpuMs() - start;
    view.fitAll();
    QImage image(frameSize, QImage::Format_RGB32);
    const auto frame = [&] { view.viewport()->render(&image); };
    const double fit = view.zoom();
    const double cold = medianMs(9, [&](int i) { view.setZoom(fit * (i % 2 == 0 ? 1.0001 : 1)); }, frame);
    const double warm = medianMs(9, [&](int) {}, frame);
    view.setZoom(0.3);
    const double boxes = medianMs(9, [&](int i) { view.setZoom(i % 2 == 0 ? 0.3 : 0.301); }, frame);
    const double full = medianMs(9, [&](int i) { view.setZoom(i % 2 == 0 ? 1 : 1.001); }, frame);
    view.setZoom(1);
    frame();
    const double pan = medianMs(15, [&](int) { view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + 40); }, frame);
    start = cpuMs();
    int found = 0;
    for (int i = 0; i < 1000; ++i)
        found += view.index().boxAt(scene.boxes.at(i % count).rect.center()) >= 0 ? 1 : 0;
    const double hit = (cpuMs() - start) / 1000;
    std::printf("%7d %-22s %9.1f %9.2f %9.2f %9.2f %9.2f %9.2f %9.4f%s\n", count, name, build, cold, warm, boxes, full, pan, hit, found == 1000 ? "" : " (hits missed)");
    std::fflush(stdout);
}

void benchDefault(const core::Scene &scene, int count)
{
    double start = cpuMs();
    QGraphicsScene items;
    for (const core::SceneWire &wire : scene.wires) {
        QPainterPath path(wire.points.first());
        for (qsizetype i = 1; i < wire.points.size(); ++i)
            path.lineTo(wire.points.at(i));
        items.addPath(path);
    }
    for (const core::SceneBox &box : scene.boxes) {
        auto *rect = items.addRect(box.rect, QPen(Qt::darkGray), Qt::white);
        auto *text = new QGraphicsSimpleTextItem(box.title, rect);
        text->setPos(box.rect.topLeft() + QPointF(36, 14));
    }
    QGraphicsView view(&items);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.resize(frameSize);
    view.show();
    const double build = cpuMs() - start;
    QImage image(frameSize, QImage::Format_RGB32);
    const auto frame = [&] { view.viewport()->render(&image); };
    const auto zoomTo = [&](double zoom) {
        view.resetTransform();
        view.scale(zoom, zoom);
    };
    view.fitInView(items.itemsBoundingRect(), Qt::KeepAspectRatio);
    frame(); // builds its index
    const double cold = medianMs(3, [&](int) {}, frame);
    const double boxes = medianMs(3, [&](int i) { zoomTo(i % 2 == 0 ? 0.3 : 0.301); }, frame);
    const double full = medianMs(3, [&](int i) { zoomTo(i % 2 == 0 ? 1 : 1.001); }, frame);
    const double pan = medianMs(5, [&](int) { view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + 40); }, frame);
    start = cpuMs();
    for (int i = 0; i < 200; ++i)
        static_cast<void>(items.itemAt(scene.boxes.at(i % count).rect.center(), {}));
    std::printf("%7d %-22s %9.1f %9.2f %9s %9.2f %9.2f %9.2f %9.4f\n", count, "QGraphicsView", build, cold, "-", boxes, full, pan, (cpuMs() - start) / 200);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const bench::WindowBench window(argc, argv, 10, {500, 10'000, 50'000});
    std::printf("%7s %-22s %9s %9s %9s %9s %9s %9s %9s\n", "nodes", "", "build ms", "fit cold", "fit warm", "at 30 %", "at 100 %", "pan", "hit");
    for (const int count : window.counts()) {
        const core::Scene square = bench::squareScene(count, 1);
        benchCanvas(bench::canvasScene(count, 1), "canvas, as laid out", count);
        benchCanvas(square, "canvas, fills the view", count);
        benchDefault(square, count);
    }
    return 0;
}
