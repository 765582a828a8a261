#include "app/layout/DotText.h"
#include "app/layout/DrawnGraph.h"
#include "app/layout/JsonText.h"
#include "app/layout/ProcessLimits.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>

// hallmarker-layout: Graphviz for one graph. DOT comes in on standard input, JSON goes out; the caller sets limits and a deadline.
//   hallmarker-layout read|draw [--cpu-seconds N] [--memory-mib N] [--stack-kib N]
// Exit codes: 0 done, 2 wrong arguments, 3 not DOT, or dot gave up (JSON with "error" and "line"), 4 memory or set-up.

namespace {

constexpr std::size_t largestText = std::size_t(64) << 20;

bool readAll(std::string &text)
{
    static char buffer[1 << 16];
    std::size_t got = 0;
    while ((got = std::fread(buffer, 1, sizeof buffer, stdin)) > 0) {
        text.append(buffer, got);
        if (text.size() > largestText)
            return false;
    }
    return std::ferror(stdin) == 0;
}

int usage()
{
    std::fprintf(stderr, "hallmarker-layout is started by Hallmarker when a graph is read from or laid out with Graphviz; it is of no use by itself.\n");
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace hallmarker::layout;
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
        std::printf("hallmarker-layout %s\n", HALLMARKER_VERSION);
        return 0;
    }
    if (argc < 2 || argc % 2 != 0)
        return usage();
    ProcessLimits limits;
    for (int i = 2; i < argc; i += 2) {
        const unsigned long value = std::strtoul(argv[i + 1], nullptr, 10);
        if (value == 0)
            return usage();
        if (std::strcmp(argv[i], "--cpu-seconds") == 0)
            limits.cpuSeconds = value;
        else if (std::strcmp(argv[i], "--memory-mib") == 0)
            limits.memoryMiB = value;
        else if (std::strcmp(argv[i], "--stack-kib") == 0)
            limits.stackKiB = value;
        else
            return usage();
    }
    const bool isDrawing = std::strcmp(argv[1], "draw") == 0;
    if (!isDrawing && std::strcmp(argv[1], "read") != 0)
        return usage();
    if (!limits.apply()) {
        std::fprintf(stderr, "hallmarker-layout: the limits could not be set\n");
        return 4;
    }
    try {
        std::string text;
        std::string json;
        DotProblem problem;
        bool isDone = false;
        if (!readAll(text))
            problem.message = "the text is longer than 64 MiB";
        else if (std::memchr(text.data(), 0, text.size()) != nullptr)
            problem.message = "the text holds zero bytes";
        else
            isDone = isDrawing ? drawDot(text, json, problem) : dotToJson(text, json, problem);
        if (!isDone)
            json = "{\"error\":" + jsonString(problem.message) + ",\"line\":" + std::to_string(problem.line) + "}";
        std::fwrite(json.data(), 1, json.size(), stdout);
        std::fflush(stdout);
        std::_Exit(isDone ? 0 : 3);
    } catch (const std::bad_alloc &) {
        std::fprintf(stderr, "hallmarker-layout: out of memory\n");
        std::_Exit(4);
    }
}
