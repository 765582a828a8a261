#pragma once

#include "core/result/Result.h"
#include "dpia/template/Template.h"

#include <QJsonValue>

namespace hallmarker::dpia {

/// The value of an answer as JSON, by the type of its question: text as a RichText fragment; choice its key; multi a list of
/// keys; number and gauge a number; date "2026-01-31"; list a list of texts; table a list of objects by column; reference
/// a list of record ids; evidence nothing, as its citations are the answer. Null: nothing was answered.
class AnswerValue {
public:
    /// The value as it is stored, or why it cannot be the answer. Text is cleaned. What is not enough yet (too few entries,
    /// an empty required cell) is no error: drafts can always be saved.
    static core::Result<QJsonValue> accepted(const Question &question, const Template &of, const QJsonValue &value);
    /// From the words of a person: "yes", "a, b", "12.5", one item a line. Tables and references are JSON.
    static core::Result<QJsonValue> fromWords(const Question &question, const Template &of, const QString &words);
    /// Whether somebody answered at all.
    static bool isEmpty(const Question &question, const QJsonValue &value);
    /// Why it is not enough yet, translated; "" when it is.
    static QString shortfall(const Question &question, const QJsonValue &value);
    static int count(const Question &question, const QJsonValue &value);
    /// For people, in a language.
    static QString display(const Question &question, const Template &of, const QJsonValue &value, const QString &language);
};

} // namespace hallmarker::dpia
