// How fast text is scanned for all personal identifiers on one core, beside the naive way: one regular expression per
// pattern over the whole text (std::regex, on a part of it).
// usage: bench_pii [megabytes=32] [part of a name: only those samples, without the baseline]

#include "bench/support/Stopwatch.h"
#include "checks/privacy/PiiScanner.h"
#include "core/random/RandomStream.h"

#include <QCoreApplication>

#include <cstdio>
#include <ctime>
#include <regex>

using namespace hallmarker;
using namespace hallmarker::checks;

namespace {

/// Words with an identifier now and then, like a column of notes.
std::string proseSample(std::size_t bytes, bool hasLines)
{
    core::RandomStream random(core::Seed{11});
    static const char *words[] = {"the", "patient", "was", "asked", "to", "call", "back", "about", "an", "invoice", "that", "had", "not", "been", "paid", "in", "time", "and",
                                  "we", "agreed", "on", "another", "date", "address", "stays", "same", "customer", "said", "order", "arrived", "yesterday", "street"};
    std::string text;
    text.reserve(bytes + 100);
    while (text.size() < bytes) {
        const auto pick = random.below(60);
        if (pick == 0)
            text += "anna.meier" + std::to_string(random.below(1000)) + "@example.org";
        else if (pick == 1)
            text += "DE89 3704 0044 0532 0130 00";
        else if (pick == 2)
            text += "+49 30 " + std::to_string(1000000 + random.below(8999999));
        else if (pick == 3)
            text += "https://www.example.com/a/" + std::to_string(random.below(100000));
        else if (pick == 4)
            text += std::to_string(random.below(100000));
        else
            text += words[random.below(32)];
        text += hasLines && random.below(12) == 0 ? ".\n" : " ";
    }
    return text;
}

/// Comma separated digits: every field is a candidate for something.
std::string digitSample(std::size_t bytes)
{
    core::RandomStream random(core::Seed{12});
    std::string text;
    text.reserve(bytes + 100);
    while (text.size() < bytes) {
        text += std::to_string(random.below(1'000'000'000'000ULL));
        text += random.below(6) == 0 ? '\n' : ',';
    }
    return text;
}

double scanOne(const char *name, const std::string &text, const std::shared_ptr<const PiiCatalogue> &catalogue, double baseline)
{
    PiiScanner scanner(catalogue);
    bench::Stopwatch watch;
    const std::clock_t before = std::clock();
    const auto matches = scanner.scan(text, {});
    const double rate = double(text.size()) / 1e6 / watch.seconds();
    // Time of the processor beside the time of the wall: on a busy machine only the former says what the code costs.
    const double used = double(std::clock() - before) / CLOCKS_PER_SEC;
    bench::printFigure(name, rate, "MB/s", baseline, "std::regex");
    std::printf("    %.1f MB/s of processor time, %zu hits\n", used > 0 ? double(text.size()) / 1e6 / used : 0.0, matches.size());
    return rate;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const std::size_t bytes = std::size_t(argc > 1 ? std::atoll(argv[1]) : 32) * 1'000'000;
    const auto catalogue = PiiCatalogue::builtIn();
    if (!catalogue) {
        std::printf("%s\n", qPrintable(catalogue.error().toString()));
        return 1;
    }
    // Every pattern by itself, as the usual tools do it.
    const QByteArray only(argc > 2 ? argv[2] : "");
    const std::string little = proseSample(only.isEmpty() ? 200'000 : 1, true);
    bench::Stopwatch naiveWatch;
    std::size_t found = 0;
    for (const PiiPattern &pattern : (*catalogue)->patterns()) {
        const std::regex expression(pattern.match, std::regex::ECMAScript | std::regex::icase | std::regex::optimize);
        found += std::size_t(std::distance(std::sregex_iterator(little.begin(), little.end(), expression), std::sregex_iterator()));
    }
    const double naive = double(little.size()) / 1e6 / naiveWatch.seconds();
    bench::printFigure("one std::regex per pattern", naive, "MB/s");
    std::printf("    %zu shapes\n", found);
    const auto scanRate = [&](const char *name, const std::string &text) {
        if (QByteArray(name).contains(only))
            scanOne(name, text, *catalogue, naive);
    };
    scanRate("all identifiers, prose", proseSample(bytes, true));
    scanRate("all identifiers, prose in one line", proseSample(bytes, false));
    scanRate("all identifiers, fields of digits", digitSample(bytes));
    scanRate("all identifiers, one run of digits", std::string(bytes / 4, '7'));
    scanRate("all identifiers, one run of letters", std::string(bytes / 4, 'a'));
    scanRate("all identifiers, host name without end", [&] {
        std::string text;
        while (text.size() < bytes / 4)
            text += "a.";
        return text;
    }());
    scanRate("all identifiers, run of @", std::string(bytes / 4, '@'));
    return 0;
}
