#pragma once

#include <QtGlobal>

namespace hallmarker::threats {

/// What a foreign file may use up. More is refused before a value of it is built.
struct SourceBudget {
    qint64 maxBytes = 64LL << 20;
    int maxDepth = 64;
    qint64 maxTextBytes = 1LL << 20; ///< of one string, as it stands in the file
    qint64 maxValues = 4'000'000;    ///< objects, lists, numbers, texts and words together
    double maxMagnitude = 1e15;      ///< of a number: coordinates, scores and counts stay exact below it
};

} // namespace hallmarker::threats
