#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hallmarker::dpia {

/// What a condition is evaluated over.
class AnswerLookup {
public:
    virtual ~AnswerLookup() = default;
    /// The value of a question; unset when it is unanswered or not visible.
    virtual std::optional<QJsonValue> valueOf(const QString &question) const = 0;
    virtual double scoreOf(const QString &score) const = 0;
    /// How many entries the answer has: rows of a table, items of a list, choices, references, pieces of evidence.
    virtual int countOf(const QString &question) const = 0;
};

/// A condition of a template ("visible_if"): a small typed language over the answers, with no loops and no side effects,
/// so that it always ends. docs/templates.md describes it. A comparison with an unanswered question is false.
struct Expression {
    enum class Kind { Literal, Answer, List, Not, And, Or, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, In, Contains, Answered, Count, Score };

    Kind kind = Kind::Literal;
    QJsonValue literal;          ///< of a Literal: true, false, number or text
    QString name;                ///< of Answer, Answered, Count: the question; of Score: the score
    QList<Expression> operands;
    int position = 0;            ///< of its first character in the text, from 1

    /// Of a checked condition.
    bool isTrue(const AnswerLookup &answers) const;
    /// The questions it looks at, each once.
    QStringList questions() const;
    QStringList scores() const;

private:
    QJsonValue value(const AnswerLookup &answers) const; ///< undefined: unanswered
    void collect(QStringList &questions, QStringList &scores) const;
};

/// A condition as it was written; no text: none, and then it says nothing.
struct Condition {
    QString text;
    Expression expression;

    bool isEmpty() const { return text.isEmpty(); }
};

} // namespace hallmarker::dpia
