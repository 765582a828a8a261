#pragma once

#include "core/check/CheckDefinition.h"

#include <vector>

namespace hallmarker::checks {

/// What an interface lets through of the answers of a model: the measures that a caller meets, put on the output of the model.
/// Before: scores as exact as they are and no limit of calls.
struct AnswerView {
    bool isLabelOnly = false;
    int decimals = -1;      ///< of probabilities; -1: as exact as they are
    qint64 quota = 0;       ///< calls of one caller; 0: no limit

    /// "answers", "decimals", "quota".
    static QList<core::ParameterSpec> parameters();
    static AnswerView of(const QJsonObject &parameters);

    /// Nothing is held back.
    bool isOpen() const { return !isLabelOnly && decimals < 0 && quota == 0; }
    /// Translated: "labels only", "scores with 2 decimals, 500 calls".
    QString text() const;
    /// Rows of probabilities as a caller gets them: one-hot rows of labels, or rounded.
    std::vector<double> seen(std::vector<double> probabilities, int classes) const;
    qint64 callsOf(qint64 wanted) const { return quota > 0 ? std::min(wanted, quota) : wanted; }
};

} // namespace hallmarker::checks
