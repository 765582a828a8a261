// The join of a release with a register of 10^6 rows each, and tokens a second, each beside a plain hash map over texts.
// usage: bench_attack [rows=1000000]

#include "bench/support/Stopwatch.h"
#include "checks/attacks/LinkageAttack.h"
#include "checks/vault/TokenDomain.h"
#include "core/random/RandomStream.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <unordered_map>

using namespace hallmarker;
using namespace hallmarker::checks;

namespace {

core::Column randomTexts(const char *name, std::size_t rows, quint32 values, core::RandomStream &random)
{
    core::StringDictionary dictionary;
    core::CodeVector codes;
    for (std::size_t row = 0; row < rows; ++row)
        codes.push(dictionary.codeOf(std::to_string(random.below(values))));
    return core::Column::ofCodes(QString::fromLatin1(name), core::ColumnType::Text, std::move(dictionary), std::move(codes));
}

core::Table randomPeople(std::size_t rows, quint64 seed)
{
    core::RandomStream random(core::Seed{seed});
    return *core::Table::of({randomTexts("zip", rows, 20000, random), randomTexts("birth", rows, 30000, random), randomTexts("sex", rows, 2, random)});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto rows = std::size_t(argc > 1 ? std::atoll(argv[1]) : 1'000'000);
    const core::Table release = randomPeople(rows, 1);
    const core::Table registered = randomPeople(rows, 2);
    bench::Stopwatch plainWatch;
    std::unordered_map<std::string, int> plain;
    const auto textOf = [](const core::Table &table, std::size_t row) { return table.columns()[0].text(row) + '|' + table.columns()[1].text(row) + '|' + table.columns()[2].text(row); };
    for (std::size_t row = 0; row < rows; ++row)
        ++plain[textOf(registered, row)];
    std::int64_t matched = 0;
    for (std::size_t row = 0; row < rows; ++row)
        matched += plain.contains(textOf(release, row));
    const double plainSeconds = plainWatch.seconds();
    bench::Stopwatch watch;
    const auto outcome = LinkageAttack::exact(release, registered, {{QStringLiteral("zip"), QStringLiteral("birth"), QStringLiteral("sex")}, {}, {}});
    const double seconds = watch.seconds();
    if (!outcome || outcome->matched != matched) {
        std::printf("WRONG: the joins differ\n");
        return 1;
    }
    bench::printFigure("linkage join", seconds * 1000, "ms", plainSeconds * 1000, "unordered_map over texts");

    const core::SecretBytes key = core::SecretBytes{QByteArrayView(QByteArray(32, 'k'))};
    const auto opaque = TokenDomain::create(QStringLiteral("person"), key, {});
    const auto digits = TokenDomain::create(QStringLiteral("phone"), key, *TokenAlphabet::fromText(QStringLiteral("digits")));
    const std::size_t count = std::min<std::size_t>(rows, 200'000);
    for (const auto &[name, domain] : {std::pair("opaque tokens", &*opaque), std::pair("FF1 tokens of 10 digits", &*digits)}) {
        bench::Stopwatch tokenWatch;
        for (std::size_t i = 0; i < count; ++i) {
            if (!domain->token(QString::number(1'000'000'000 + qint64(i))))
                return 1;
        }
        bench::printFigure(name, double(count) / tokenWatch.seconds(), "a second");
    }
    return 0;
}
