#pragma once

#include "core/result/Result.h"
#include "threats/model/ModelLayout.h"
#include "threats/model/ThreatModel.h"

namespace hallmarker::threats {

/// What was copied from a diagram, as JSON that can lie on a clipboard: elements, boundaries and notes, flows between them, and their places.
QByteArray copyFromDiagram(const ThreatModel &model, const DiagramLayout &layout, const QStringList &keys);
bool isDiagramClip(const QByteArray &clip);

/// Adds what was copied to a model and one of its diagrams, under fresh keys, moved by `offset`. Decisions about threats are not copied:
/// they were made about another thing. Returns the new keys. A clip from outside is read with the same care as a file.
core::Result<QStringList> pasteIntoDiagram(ThreatModel &model, DiagramLayout &layout, const QByteArray &clip, QPointF offset);

} // namespace hallmarker::threats
