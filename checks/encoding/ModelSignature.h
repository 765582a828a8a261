#pragma once

#include "core/result/Result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace hallmarker::checks {

/// One column of a table as the model takes it.
struct FeatureSpec {
    enum class Kind { Numeric, OneHot };
    QString column;
    Kind kind = Kind::Numeric;
    double mean = 0;              ///< numeric: input = (value - mean) / scale
    double scale = 1;
    std::optional<double> minimum; ///< numeric: of the value, not of the input
    std::optional<double> maximum;
    QStringList categories;       ///< one-hot: one input each, in this order
    bool isImmutable = false;     ///< nobody can change it to fool the model (sex, date of birth)

    qsizetype width() const { return kind == Kind::Numeric ? 1 : categories.size(); }
};

/// What a classifier takes and gives, as far as checks can run it: a core::ModelSignature that they understand wholly.
struct ModelSignature {
    QStringList classes;          ///< in the order of the outputs; may be empty for tensors
    QString labelColumn;
    QString output = QStringLiteral("auto"); ///< "auto", "logits", "probabilities"
    bool isTabular = true;
    QList<FeatureSpec> features;  ///< of a table
    QList<qint64> shape;          ///< of a tensor sample
    std::optional<double> minimum; ///< of every value of a tensor
    std::optional<double> maximum;

    /// Errors name the field below /signature (pointer).
    static core::Result<ModelSignature> fromJson(const QJsonObject &json);
    qsizetype inputCount() const;
};

} // namespace hallmarker::checks
