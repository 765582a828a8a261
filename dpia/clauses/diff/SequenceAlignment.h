#pragma once

#include <QList>
#include <QPair>
#include <QStringList>

namespace hallmarker::dpia {

/// Which elements of two sequences are the same ones, ascending on both sides: a longest common subsequence where the two are
/// short enough for it, else one that is held by elements that stand once on each side (patience). Time and memory are bounded.
QList<QPair<int, int>> alignSequences(const QStringList &before, const QStringList &after);

} // namespace hallmarker::dpia
