#pragma once

#include "core/result/Result.h"
#include "dpia/template/Question.h"

namespace hallmarker::dpia {

/// A fact about a processing, its assets or the organisation, that several documents ask for. It is kept once, on the
/// subject; every question that is bound to it shows and edits the same value.
struct FactDefinition {
    QString key;            ///< "processing.purpose"
    QuestionType type = QuestionType::Text;
};

class FactCatalogue {
public:
    /// Sorted by key.
    static const QList<FactDefinition> &all();
    /// Whether a question of this type may be bound to the fact. Facts of one's own begin with "custom." and have any type.
    static core::Result<void> check(const QString &key, QuestionType type);
};

} // namespace hallmarker::dpia
