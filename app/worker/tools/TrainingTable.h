#pragma once

#include "checks/worker/ModelJob.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace hallmarker::worker {

/// A CSV file as text cells. Delimiter , or ; (the one that the header has more of), quotes with "" inside.
struct TrainingTable {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;

    static TrainingTable read(const std::string &path);
    std::size_t column(const std::string &name) const;
};

/// Samples for training, and the signature (JSON) from which FeatureEncoding makes the same numbers again. Columns whose
/// cells are all numbers become standardised numeric features, others one-hot ones. Columns in `immutable` are marked so.
struct EncodedTraining {
    Samples samples;
    int classes = 0;
    std::string signatureJson;
};
EncodedTraining encodeTraining(const TrainingTable &table, const std::string &label, const std::vector<std::string> &features, const std::vector<std::string> &immutable);

} // namespace hallmarker::worker
