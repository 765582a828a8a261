#pragma once

#include "lineage/exchange/LineageExporter.h"

namespace hallmarker::lineage {

/// What MLflow's registry can say about lineage: tags of models and model versions, as a list of the requests that set them.
class MlflowTagsWriter final : public LineageExporter {
public:
    QString format() const override { return QStringLiteral("mlflow-tags"); }
    core::Result<ExportedLineage> write(const LineageFacts &facts) const override;
};

} // namespace hallmarker::lineage
