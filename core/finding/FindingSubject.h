#pragma once

#include "core/finding/Finding.h"
#include "core/storage/Workspace.h"

#include <QSet>

namespace hallmarker::core {

/// Whether a finding measured one of these records, or a version of one of them.
Result<bool> hasMeasured(const Workspace &workspace, const Finding &finding, const QSet<QString> &records);
/// What it measured, by name, for sentences: "adult v3, credit-model 1.0".
QString measuredNames(const Finding &finding);

} // namespace hallmarker::core
