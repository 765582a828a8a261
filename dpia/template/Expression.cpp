#include "dpia/template/Expression.h"

#include <QJsonArray>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

/// Dates are compared as texts: both are "2026-01-31".
int orderOf(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isDouble())
        return a.toDouble() < b.toDouble() ? -1 : a.toDouble() > b.toDouble() ? 1 : 0;
    return a.toString().compare(b.toString());
}

} // namespace

QJsonValue Expression::value(const AnswerLookup &answers) const
{
    switch (kind) {
    case Kind::Literal: return literal;
    case Kind::Answer: return answers.valueOf(name).value_or(QJsonValue(QJsonValue::Undefined));
    case Kind::Count: return answers.countOf(name);
    case Kind::Score: return answers.scoreOf(name);
    default: return isTrue(answers);
    }
}

bool Expression::isTrue(const AnswerLookup &answers) const
{
    const auto holds = [&answers](const Expression &operand) { return operand.isTrue(answers); };
    switch (kind) {
    case Kind::Literal: return literal.toBool();
    case Kind::Not: return !operands.first().isTrue(answers);
    case Kind::And: return std::all_of(operands.begin(), operands.end(), holds);
    case Kind::Or: return std::any_of(operands.begin(), operands.end(), holds);
    case Kind::Answered: return answers.valueOf(name).has_value();
    case Kind::Answer:
    case Kind::List:
    case Kind::Count:
    case Kind::Score: return false; // a checked condition never has one where a truth is expected
    default: break;
    }
    const QJsonValue left = operands.at(0).value(answers);
    if (left.isUndefined())
        return false;
    if (kind == Kind::In) {
        const QList<Expression> &choices = operands.at(1).operands;
        return std::any_of(choices.begin(), choices.end(), [&](const Expression &choice) { return choice.literal == left; });
    }
    const QJsonValue right = operands.at(1).value(answers);
    if (right.isUndefined())
        return false;
    if (kind == Kind::Contains)
        return left.toArray().contains(right);
    const int order = orderOf(left, right);
    switch (kind) {
    case Kind::Equal: return order == 0;
    case Kind::NotEqual: return order != 0;
    case Kind::Less: return order < 0;
    case Kind::LessOrEqual: return order <= 0;
    case Kind::Greater: return order > 0;
    default: return order >= 0;
    }
}

void Expression::collect(QStringList &questions, QStringList &scores) const
{
    if (kind == Kind::Score)
        scores += name;
    else if (!name.isEmpty())
        questions += name;
    for (const Expression &operand : operands)
        operand.collect(questions, scores);
}

QStringList Expression::questions() const
{
    QStringList questions;
    QStringList scores;
    collect(questions, scores);
    questions.removeDuplicates();
    return questions;
}

QStringList Expression::scores() const
{
    QStringList questions;
    QStringList scores;
    collect(questions, scores);
    scores.removeDuplicates();
    return scores;
}

} // namespace hallmarker::dpia
