#pragma once

#include "lineage/dvc/DvcProject.h"

namespace hallmarker::lineage {

class FactWriter;

/// Puts a project into the graph as one event: stages are jobs of the space "dvc://PROJECT", files are its data sets
/// (models where an artifact says so) with the hash that DVC knows them by, imports come from where they were taken.
void writeDvcFacts(const DvcProject &project, FactWriter &writer);

} // namespace hallmarker::lineage
