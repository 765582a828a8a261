// How fast records are grouped by six quasi-identifiers, beside a plain hash map over the same packed keys.
// usage: bench_identifiability [rows=1000000 10000000 ...]

#include "bench/support/Stopwatch.h"
#include "checks/privacy/CombinationRisk.h"
#include "checks/privacy/Diversity.h"
#include "core/random/RandomStream.h"

#include <QCoreApplication>

#include <cstdio>
#include <unordered_map>

using namespace hallmarker;
using namespace hallmarker::checks;

namespace {

core::Column randomColumn(const char *name, std::size_t rows, quint32 values, core::RandomStream &random)
{
    core::StringDictionary dictionary;
    for (quint32 value = 0; value < values; ++value)
        dictionary.codeOf(std::to_string(value));
    core::CodeVector codes;
    codes.reserve(rows);
    // Skewed: the smaller of two draws.
    for (std::size_t row = 0; row < rows; ++row)
        codes.push(quint32(1 + std::min(random.below(values), random.below(values))));
    return core::Column::ofCodes(QString::fromLatin1(name), core::ColumnType::Text, std::move(dictionary), std::move(codes));
}

void benchRows(std::size_t rows)
{
    core::RandomStream random(core::Seed{7});
    std::vector<core::Column> columns{randomColumn("age", rows, 90, random),     randomColumn("sex", rows, 2, random),  randomColumn("region", rows, 16, random),
                                      randomColumn("job", rows, 40, random),     randomColumn("marital", rows, 6, random), randomColumn("education", rows, 16, random)};
    const core::Column sensitive = randomColumn("diagnosis", rows, 200, random);
    std::printf("-- %zu rows, 6 quasi-identifiers\n", rows);

    const PackedKeys packed = packKeys(columns, KeyLayout::of(columns), nullptr, 0, 1);
    bench::Stopwatch naiveWatch;
    std::unordered_map<std::uint64_t, std::uint32_t> naive;
    for (const std::uint64_t key : std::get<NarrowKeys>(packed))
        ++naive[key];
    const double naiveSeconds = naiveWatch.seconds();
    bench::printFigure("unordered_map over packed keys", naiveSeconds * 1e9 / double(rows), "ns/row");

    bench::Stopwatch watch;
    const auto classes = EquivalenceClasses::of(columns);
    const double seconds = watch.seconds();
    if (!classes || classes->classCount() != naive.size()) {
        std::printf("WRONG: the class counts differ\n");
        return;
    }
    bench::printFigure("equivalence classes, all threads", seconds * 1e9 / double(rows), "ns/row", naiveSeconds * 1e9 / double(rows), "unordered_map");
    bench::printFigure("equivalence classes, all threads", seconds * 1000, "ms");
    bench::Stopwatch oneWatch;
    const auto one = EquivalenceClasses::of(columns, core::Progress::none(), 1);
    bench::printFigure("equivalence classes, one thread", oneWatch.seconds() * 1000, "ms");
    bench::Stopwatch comboWatch;
    const auto ranked = rankCombinations(*classes, 3, 500);
    bench::printFigure("41 combinations of up to 3 columns", comboWatch.seconds() * 1000, "ms");
    bench::Stopwatch diversityWatch;
    const auto diversity = measureDiversity(columns, sensitive, 3);
    bench::printFigure("l-diversity and t-closeness", diversityWatch.seconds() * 1000, "ms");
    std::printf("%zu classes, k = %lld, peak %.0f MiB\n", classes->classCount(), static_cast<long long>(classes->risks().smallest), bench::peakResidentMiB());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        benchRows(1'000'000);
        benchRows(10'000'000);
    }
    for (int i = 1; i < argc; ++i)
        benchRows(std::size_t(std::atoll(argv[i])));
    return 0;
}
