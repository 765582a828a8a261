#pragma once

#include <QElapsedTimer>

#include <sys/resource.h>

#include <cstdio>

namespace hallmarker::bench {

/// Seconds since it was made.
class Stopwatch {
public:
    Stopwatch() { m_timer.start(); }
    double seconds() const { return static_cast<double>(m_timer.nsecsElapsed()) * 1e-9; }

private:
    QElapsedTimer m_timer;
};

/// Processor time of all threads of this process since it was made: on a machine that others use as well, the fairer figure.
class ProcessorTime {
public:
    double seconds() const { return now() - m_start; }

private:
    static double now()
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
    }
    double m_start = now();
};

/// Largest resident set of this process so far, in MiB.
inline double peakResidentMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// "name   value unit" with the ratio to a baseline when there is one.
inline void printFigure(const char *name, double value, const char *unit, double baseline = 0, const char *baselineName = "")
{
    std::printf("%-44s %12.1f %-10s", name, value, unit);
    if (baseline > 0)
        std::printf(" %6.2f x %s", value / baseline, baselineName);
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace hallmarker::bench
