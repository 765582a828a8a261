#pragma once

#include "core/finding/FindingRepository.h"

namespace hallmarker::cli {

/// One finding as the JSON of the contract; without tables when it is a row of a list.
QJsonObject judgedFindingJson(const core::JudgedFinding &judged, bool withTables);
/// One finding for the terminal.
QString findingText(const core::JudgedFinding &judged);
/// Figures and tables for the terminal.
QString measuredText(const QList<core::Figure> &figures, const QList<core::FigureTable> &tables);
/// "0.8123 [0.79, 0.83] share" or the note why it is not defined.
QString figureText(const core::Figure &figure);
/// Exit code of a verdict: pass 0, fail 1, inconclusive and error 3.
int exitCodeOf(core::Verdict verdict);

} // namespace hallmarker::cli
