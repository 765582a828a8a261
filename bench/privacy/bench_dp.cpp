// How long the certified accountant takes for 10^5 sampled steps, beside the Rényi accountant of the same run and the lattice that it
// did without, and how wide its interval is.

#include "bench/support/Stopwatch.h"
#include "checks/dp/LossAccountant.h"
#include "checks/dp/RenyiPrivacy.h"

#include <QCoreApplication>

#include <cstdio>

using namespace hallmarker;
using namespace hallmarker::checks;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    for (const auto &[sigma, rate] : {std::pair(1.5, 0.001), std::pair(3.0, 0.001), std::pair(4.0, 0.02)}) {
        PrivacyEvent event;
        event.noise = sigma;
        event.rate = rate;
        event.times = 1e5;
        bench::Stopwatch renyiWatch;
        const RenyiEpsilon renyi = renyiEpsilon({event}, 1e-6, renyiOrders(RenyiOrders::DpAccounting));
        const double renyiSeconds = renyiWatch.seconds();
        bench::Stopwatch watch;
        const auto interval = LossAccountant::epsilon({event}, 1e-6);
        const double seconds = watch.seconds();
        if (!interval)
            return 1;
        std::printf("-- noise %g, sampled at %g, 100000 steps: [%.6f, %.6f], RDP %.6f\n", sigma, rate, interval->lower, interval->upper, renyi.epsilon);
        bench::printFigure("certified interval", seconds * 1000, "ms", renyiSeconds * 1000, "RDP");
        LossAccuracy coarse;
        coarse.wanted = 1e-4;
        bench::Stopwatch coarseWatch;
        const auto quick = LossAccountant::epsilon({event}, 1e-6, coarse);
        const double quickSeconds = coarseWatch.seconds();
        if (!quick)
            return 1;
        std::printf("-- to 1e-4: [%.6f, %.6f], %zu points\n", quick->lower, quick->upper, quick->points);
        bench::printFigure("certified interval to 1e-4", quickSeconds * 1000, "ms", renyiSeconds * 1000, "RDP");
        coarse.way = LossWay::Lattice;
        bench::Stopwatch latticeWatch;
        const auto lattice = LossAccountant::epsilon({event}, 1e-6, coarse);
        const double latticeSeconds = latticeWatch.seconds();
        if (!lattice)
            return 1;
        std::printf("-- to 1e-4 on the lattice alone: [%.6f, %.6f], %zu points\n", lattice->lower, lattice->upper, lattice->points);
        bench::printFigure("the same on the lattice", latticeSeconds * 1000, "ms", renyiSeconds * 1000, "RDP");
    }
    return 0;
}
