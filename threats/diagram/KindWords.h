#pragma once

#include "threats/model/ElementKind.h"

namespace hallmarker::threats {

/// "training job" ..., translated; a kind that nobody knows is called what it is called, none at all by its shape.
QString elementKindWord(const QString &kind);
QString elementKindWord(const QString &kind, DfdShape shape);
QString dfdShapeWord(DfdShape shape);
/// "organisation" ..., translated.
QString boundaryKindWord(const QString &kind);
/// "data", "training" ..., translated.
QString kindLayerWord(const QString &layer);

} // namespace hallmarker::threats
