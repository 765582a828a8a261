#pragma once

#include "core/drawing/Scene.h"

namespace hallmarker::tests {

/// Every icon, state, outline, kind of wire and group once, with placed boxes.
core::Scene sampleScene();
/// The same, but all texts are the given one.
core::Scene sceneNamed(const QString &text);

} // namespace hallmarker::tests
