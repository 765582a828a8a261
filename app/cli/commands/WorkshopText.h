#pragma once

#include "app/cli/Command.h"

#include "threats/workshop/LoadedWorkshop.h"

#include <QJsonObject>

namespace hallmarker::cli {

/// --as NAME of commands that people sit at.
Option seatOption();
/// A workshop as one seat sees it, for people and for programs. What is sealed has no words in either.
QString workshopText(const threats::LoadedWorkshop &loaded, qint64 nowMs);
QJsonObject workshopJson(const threats::LoadedWorkshop &loaded, qint64 nowMs);

} // namespace hallmarker::cli
