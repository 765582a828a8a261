#pragma once

#include "threats/store/ModelMerge.h"

namespace hallmarker::threats {

/// Three-way merge of two matrices in JSON form by row: what only one side changed is taken from it. Sections of the conflicts are
/// "controls" (by the key of the row) and "matrix" (by the name of the member).
MergedModel mergeMatrices(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs, const QHash<QString, ConflictChoice> &choices = {});

} // namespace hallmarker::threats
