#pragma once

#include "core/artifact/ArtifactFormat.h"

namespace hallmarker::checks {

/// For people: "TorchScript program".
QString artifactFormatLabel(core::ArtifactFormat format);
/// A format whose usual readers run code that the file brings along, or that may hold such files.
bool canCarryCode(core::ArtifactFormat format);
/// The format that the ending of the name promises; Unknown when it promises none.
core::ArtifactFormat promisedFormat(const QString &path);

} // namespace hallmarker::checks
