#pragma once

#include "threats/model/ThreatModel.h"

#include <QMap>

namespace hallmarker::threats {

/// Relative attacker attractiveness of each element in percent, as Threagile's documentation and tests have it: ratings and data on
/// Fibonacci scales, data times its quantity, factors for technologies, and a third of the lead of the best neighbour. An element is rated at least like the data in it. Elements out
/// of scope attract nobody; the least attractive has 1. Ratings that are not said count as the lowest.
QMap<QString, double> relativeAttractiveness(const ThreatModel &model);

} // namespace hallmarker::threats
