#pragma once

#include <string>

namespace hallmarker::worker {

struct BlasLibrary {
    std::string name;        ///< "OpenBLAS 0.3.21 ...", "reference BLAS (libblas.so.3)"
    bool isReference = false; ///< the slow one: 20 to 30 times slower products
};

/// Which BLAS this process really uses, whatever it was linked against.
BlasLibrary blasInUse();

} // namespace hallmarker::worker
