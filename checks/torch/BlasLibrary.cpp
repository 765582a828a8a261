#include "checks/torch/BlasLibrary.h"

#include <dlfcn.h>

namespace hallmarker::worker {

BlasLibrary blasInUse()
{
    // Each library tells its version through a function of its own; on Debian all of them hide behind libblas.so.3.
    if (void *config = dlsym(RTLD_DEFAULT, "openblas_get_config")) {
        std::string text = reinterpret_cast<const char *(*)()>(config)();
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
        return {text.rfind("OpenBLAS", 0) == 0 ? text : "OpenBLAS " + text, false};
    }
    if (dlsym(RTLD_DEFAULT, "mkl_get_version_string") || dlsym(RTLD_DEFAULT, "MKL_Get_Version_String"))
        return {"MKL", false};
    if (dlsym(RTLD_DEFAULT, "bli_info_get_version_str"))
        return {"BLIS", false};
    if (dlsym(RTLD_DEFAULT, "ATL_buildinfo"))
        return {"ATLAS", false};
    Dl_info place{};
    std::string file = "not found";
    if (void *product = dlsym(RTLD_DEFAULT, "sgemm_"); product && dladdr(product, &place) && place.dli_fname) {
        file = place.dli_fname;
        file.erase(0, file.rfind('/') + 1);
    }
    return {"reference BLAS (" + file + ")", true};
}

std::string betterBlasCore()
{
    void *name = dlsym(RTLD_DEFAULT, "openblas_get_corename");
    if (!name || std::string(reinterpret_cast<const char *(*)()>(name)()) != "Prescott")
        return {};
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
        return "SkylakeX";
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return "Haswell";
    if (__builtin_cpu_supports("avx"))
        return "Sandybridge";
#endif
    return {};
}

} // namespace hallmarker::worker
