#pragma once

#include "lineage/intake/DataAddress.h"
#include "lineage/mlflow/MlflowStore.h"

namespace hallmarker::lineage {

/// Where the data came from, when the source says it (a path, a bucket, an address, a data set of a hub); else the
/// name that the run gave it, in the space "mlflow".
DataName mlflowDatasetName(const MlflowDataset &dataset);

} // namespace hallmarker::lineage
