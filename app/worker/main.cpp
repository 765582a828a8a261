#include "app/worker/Supervisor.h"
#include "checks/torch/BlasLibrary.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

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
    // The library has chosen its kernels before main(): another choice takes another start. Nothing foreign has been read yet.
    if (const std::string core = hallmarker::worker::betterBlasCore(); !core.empty() && !std::getenv("OPENBLAS_CORETYPE")) {
        setenv("OPENBLAS_CORETYPE", core.c_str(), 1);
        char path[4096]; // the file's own name, so that the process keeps its name in lists
        const ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
        if (length > 0) {
            path[length] = '\0';
            execv(path, argv); // where it fails the slower kernels do
        }
    }
    try {
        return hallmarker::worker::superviseJobs(socketDescriptor, HALLMARKER_VERSION);
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "hallmarker-worker: %s\n", exception.what());
        return 1;
    }
}
