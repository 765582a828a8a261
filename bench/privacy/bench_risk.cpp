// The risk report of 10^6 rows and 9 columns with four population estimates, beside a plain hash map over texts that only groups.
// usage: bench_risk [rows=1000000]

#include "bench/support/Stopwatch.h"
#include "checks/risk/RiskReport.h"
#include "core/random/RandomStream.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/resource.h>
#include <unordered_map>

using namespace hallmarker;

namespace {

/// As many values as the columns of the census extract have, rare ones among them.
std::vector<core::Column> censusColumns(std::size_t rows)
{
    core::RandomStream random(core::Seed{7});
    std::vector<core::Column> columns;
    int number = 0;
    for (const quint32 values : {2U, 74U, 5U, 7U, 16U, 41U, 8U, 14U, 2U}) {
        core::StringDictionary dictionary;
        for (quint32 value = 0; value < values; ++value)
            dictionary.codeOf("value " + std::to_string(value));
        core::CodeVector codes;
        for (std::size_t row = 0; row < rows; ++row) {
            const double u = random.uniform();
            codes.push(1 + std::min(values - 1, quint32(u * u * u * values)));
        }
        columns.push_back(core::Column::ofCodes(QStringLiteral("c%1").arg(number++), core::ColumnType::Text, std::move(dictionary), std::move(codes)));
    }
    return columns;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto rows = std::size_t(argc > 1 ? std::atoll(argv[1]) : 1'000'000);
    const std::vector<core::Column> columns = censusColumns(rows);
    bench::Stopwatch watch;
    checks::RiskReport::Plan plan;
    plan.fractions = {0.01, 0.1, 0.2, 0.5};
    const auto report = checks::RiskReport::of(columns, plan);
    const double seconds = watch.seconds();
    if (!report)
        return 1;
    double plainSeconds = 0;
    if (rows <= 2'000'000) {
        bench::Stopwatch plainWatch;
        std::unordered_map<std::string, int> plain;
        for (std::size_t row = 0; row < rows; ++row) {
            std::string key;
            for (const core::Column &column : columns)
                key += column.text(row) + '|';
            ++plain[key];
        }
        plainSeconds = plainWatch.seconds();
        if (std::int64_t(plain.size()) != report->risks.classes) {
            std::printf("WRONG: the classes differ\n");
            return 1;
        }
    }
    bench::printFigure("risk report", seconds * 1000, "ms", plainSeconds * 1000, "unordered_map over texts, grouping alone");
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("classes %lld, uniques %lld, peak %ld MiB with the table\n", static_cast<long long>(report->risks.classes), static_cast<long long>(report->risks.uniques), usage.ru_maxrss / 1024);
    return 0;
}
