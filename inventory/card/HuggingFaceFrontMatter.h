#pragma once

#include "inventory/card/CardView.h"
#include "inventory/card/LossReport.h"

#include <QJsonObject>

namespace hallmarker::inventory {

/// The metadata block of a Hugging Face model card as a JSON value: license, language, tags, pipeline_tag, base_model,
/// datasets and model-index (the fields that huggingface_hub writes). What it cannot say is added to `loss`.
QJsonObject huggingFaceFrontMatter(const CardView &view, LossReport &loss);

} // namespace hallmarker::inventory
