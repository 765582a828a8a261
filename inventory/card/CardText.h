#pragma once

#include "core/finding/FindingRepository.h"

#include <QString>

namespace hallmarker::inventory {

/// A number for people: up to six significant digits, C locale.
QString cardNumberText(double value);
/// "0.98 (95 % interval 0.96 to 0.99, n = 300)", or why it is not defined.
QString figureValueText(const core::Figure &figure);
/// "accuracy [sex=Female]"
QString figureName(const core::Figure &figure);
/// "pass", "stale" ...: the word a status span shows.
QString standingText(core::FindingStanding standing);
/// "http" or "https" address.
bool isWebAddress(const QString &text);
bool isMailAddress(const QString &text);

} // namespace hallmarker::inventory
