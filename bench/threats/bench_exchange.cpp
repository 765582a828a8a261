// A large Threat Dragon file: reading it into a model with crossings, writing it, and what parsing the same JSON alone costs.
// Processor time, as other work on the machine does not show in it. usage: bench_threat_exchange [cells=10000] [file to keep it in]
#include "bench/support/Stopwatch.h"

#include "tests/threats/exchange/LargeDragon.h"
#include "threats/exchange/SourceScan.h"
#include "threats/exchange/threatdragon/ThreatDragonFormat.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace hallmarker;
using namespace hallmarker::threats;
using namespace hallmarker::bench;

namespace {

template <typename Work>
double bestMs(Work work)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < 5; ++i) {
        const ProcessorTime time;
        work();
        best = std::min(best, time.seconds() * 1000);
    }
    return best;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int cells = argc > 1 ? std::max(1, atoi(argv[1])) : 10'000;
    const QByteArray bytes = tests::largeDragon(cells);
    if (argc > 2) {
        QFile file(QString::fromLocal8Bit(argv[2]));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return 3;
    }
    std::printf("%d cells, %.1f MB\n", cells, double(bytes.size()) / 1e6);
    qsizetype sink = 0;
    const double parse = bestMs([&] { sink += QJsonDocument::fromJson(bytes).object().size(); });
    printFigure("bare JSON parse", parse, "ms");
    printFigure("scan of budgets and double keys", bestMs([&] { sink += scanJson(bytes, {}, {}).has_value() ? 1 : 0; }), "ms", parse, "bare parse");
    core::Result<ImportedModel> read = core::Error();
    printFigure("read into a model", bestMs([&] { read = ThreatDragonFormat().read(bytes, {}); }), "ms", parse, "bare parse");
    if (!read) {
        std::fprintf(stderr, "%s\n", qPrintable(read.error().toString()));
        return 3;
    }
    std::printf("%lld elements, %lld flows, %lld boundaries, %lld threats\n", (long long)read->model.elements.size(), (long long)read->model.flows.size(), (long long)read->model.boundaries.size(), (long long)read->model.threats.size());
    const double bareWrite = bestMs([&, document = QJsonDocument::fromJson(bytes)] { sink += document.toJson().size(); });
    printFigure("bare JSON write", bareWrite, "ms");
    core::Result<ExportedModel> written = core::Error();
    printFigure("write", bestMs([&] { written = ThreatDragonFormat().write(read->model, read->layout); }), "ms", bareWrite, "bare write");
    printFigure("peak resident set", peakResidentMiB(), "MiB");
    return written && QJsonDocument::fromJson(written->bytes) == QJsonDocument::fromJson(bytes) && sink > 0 ? 0 : 1;
}
