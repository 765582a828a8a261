#pragma once

namespace hallmarker::anonymisation {

/// How generalisation and suppression are weighed against each other: 0.5 alike, towards 0 suppression is cheaper, towards
/// 1 generalisation is.
struct GeneralisationWeight {
    double factor = 0.5;
    double generalisation() const { return factor <= 0.5 ? 1 : 2 - 2 * factor; }
    double suppression() const { return factor >= 0.5 ? 1 : 2 * factor; }
};

} // namespace hallmarker::anonymisation
