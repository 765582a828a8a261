#pragma once

#include "lineage/labels/LabelConflicts.h"

#include <QString>

namespace hallmarker::lineage {

// Labels as people read them, translated.
QString classificationWord(Classification classification);
QString identifiabilityWord(Identifiability identifiability);
QString conflictWord(LabelConflict::Kind kind);

} // namespace hallmarker::lineage
