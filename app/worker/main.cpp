#include "app/worker/Supervisor.h"

#include <cstdio>
#include <cstring>
#include <exception>

#include <sys/socket.h>
#include <sys/stat.h>

// hallmarker-worker: opens models of unknown origin in a sandbox. Hallmarker starts it with a socket as descriptor 3.
int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
        std::printf("hallmarker-worker %s\n", HALLMARKER_VERSION);
        return 0;
    }
    constexpr int socketDescriptor = 3;
    struct stat info{};
    if (argc != 1 || fstat(socketDescriptor, &info) != 0 || !S_ISSOCK(info.st_mode)) {
        std::fprintf(stderr, "hallmarker-worker is started by Hallmarker when a check runs a model; it is of no use by itself.\n");
        return 2;
    }
    try {
        return hallmarker::worker::superviseJobs(socketDescriptor, HALLMARKER_VERSION);
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "hallmarker-worker: %s\n", exception.what());
        return 1;
    }
}
