#pragma once

#include "threats/model/ModelLayout.h"
#include "threats/model/ThreatModel.h"

namespace hallmarker::tests {

/// A small model with one of everything: an external entity, a process, a store, flows both ways, a box, a curve and a note.
struct SampleDiagram {
    threats::ThreatModel model;
    threats::ModelLayout layout;
    threats::DiagramLayout &places() { return layout.diagrams[QStringLiteral("main")]; }
};
SampleDiagram sampleDiagram();

/// So many elements in a block, each with a flow to the next, and a box around every hundred of them.
SampleDiagram largeDiagram(int elements);

} // namespace hallmarker::tests
