#pragma once

#include <string>

namespace hallmarker::worker {

struct BlasLibrary {
    std::string name;        ///< "OpenBLAS 0.3.21 ...", "reference BLAS (libblas.so.3)"
    bool isReference = false; ///< the slow one: 20 to 30 times slower products
};

/// Which BLAS this process really uses, whatever it was linked against.
BlasLibrary blasInUse();

/// A core type for OPENBLAS_CORETYPE that suits this processor better than the one in use; "" where the choice is fine.
/// OpenBLAS knows processors by their model number: on one that is younger than itself it falls back to kernels of 2004,
/// three times slower than those that the processor's features allow.
std::string betterBlasCore();

} // namespace hallmarker::worker
