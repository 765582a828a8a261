#pragma once

#include "threats/store/ThreatModelBook.h"

#include <QJsonObject>

namespace hallmarker::cli {

/// A threat model as the JSON of the contract: the stored form with id, revision, digest, and the crossings of each flow.
QJsonObject threatModelJson(const threats::LoadedThreatModel &loaded);
/// For the terminal.
QString threatModelText(const threats::LoadedThreatModel &loaded);

} // namespace hallmarker::cli
