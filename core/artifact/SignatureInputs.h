#pragma once

#include <QJsonObject>

namespace hallmarker::core {

/// The inputs of a model signature are written in two ways, and both are read everywhere:
///   columns:  {"columns": [{"name", "encoding": "number" | "one-hot", "categories", "mean", "scale"}]}
///             {"shape": [1, 8, 8], "range": [0, 1]}
///   features: {"kind": "tabular", "features": [{"column", "type": "numeric" | "onehot", "categories", "mean", "scale"}]}
///             {"kind": "tensor", "shape": [1, 8, 8], "min": 0, "max": 1}
/// What is in neither form is given back as it is; the reader of the form then says what is wrong with it.
QJsonObject signatureInputsAsColumns(const QJsonObject &inputs);
QJsonObject signatureInputsAsFeatures(const QJsonObject &inputs);

} // namespace hallmarker::core
