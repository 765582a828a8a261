#include "app/cli/GuiPart.h"

#include <cstring>

namespace hallmarker::cli {

bool needsGui(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        for (const char *word : {"export", "report", "example"}) {
            if (std::strcmp(argv[i], word) == 0)
                return true;
        }
    }
    return false;
}

} // namespace hallmarker::cli
