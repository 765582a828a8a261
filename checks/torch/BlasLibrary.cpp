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

} // namespace hallmarker::worker
