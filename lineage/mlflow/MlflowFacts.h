#pragma once

#include "lineage/mlflow/MlflowStore.h"

namespace hallmarker::lineage {

class FactWriter;

/// Puts a store into the graph, in the space "mlflow": experiments as jobs, runs by their id, registered models, their
/// versions as NAME/VERSION, logged models as model versions under their id. Data sets carry the name that their source
/// has elsewhere, so that the run meets the pipeline that made them. Every experiment, run, logged model and registered
/// model is one event: a store that has grown by a run gives one new event.
void writeMlflowFacts(const MlflowStore &store, FactWriter &writer);

} // namespace hallmarker::lineage
