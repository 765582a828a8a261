#include "app/cli/GuiPart.h"

#include <cstring>

namespace hallmarker::cli {

namespace {

/// Whether the words stand in this order, with anything between them.
bool hasWords(int argc, char **argv, const char *first, const char *second)
{
    bool hasFirst = false;
    for (int i = 1; i < argc; ++i) {
        if (hasFirst && std::strcmp(argv[i], second) == 0)
            return true;
        hasFirst = hasFirst || std::strcmp(argv[i], first) == 0;
    }
    return false;
}

} // namespace

bool needsGui(int argc, char **argv)
{
    return hasWords(argc, argv, "card", "export") || hasWords(argc, argv, "audit", "report") || hasWords(argc, argv, "trail", "export") || hasWords(argc, argv, "datasheet", "export") || hasWords(argc, argv, "assess", "export") || hasWords(argc, argv, "template", "export") || hasWords(argc, argv, "clause", "export") || hasWords(argc, argv, "lineage", "report") || hasWords(argc, argv, "threat", "report") || hasWords(argc, argv, "workshop", "minutes") || hasWords(argc, argv, "exercise", "run") || hasWords(argc, argv, "exercise", "report") || hasWords(argc, argv, "example", "run") || (hasWords(argc, argv, "privacy", "anonymize") && !hasWords(argc, argv, "anonymize", "--case"));
}

} // namespace hallmarker::cli
