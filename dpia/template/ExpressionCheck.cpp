#include "dpia/template/ExpressionCheck.h"

#include "dpia/template/TemplateTexts.h"

#include <QDate>

namespace hallmarker::dpia {

namespace {

using Kind = Expression::Kind;
enum class ValueType { Truth, Number, Text, Date, Key, Keys, Texts, Other };

core::Error refuse(const Expression &at, const QString &message)
{
    return core::Error(core::ErrorKind::Invalid, TemplateTexts::tr("The condition is wrong at character %1: %2").arg(at.position).arg(message));
}

ValueType typeOf(QuestionType type)
{
    switch (type) {
    case QuestionType::Text: return ValueType::Text;
    case QuestionType::Choice: return ValueType::Key;
    case QuestionType::Multi: return ValueType::Keys;
    case QuestionType::Number:
    case QuestionType::Gauge: return ValueType::Number;
    case QuestionType::Date: return ValueType::Date;
    case QuestionType::List: return ValueType::Texts;
    default: return ValueType::Other;
    }
}

class ConditionCheck {
public:
    explicit ConditionCheck(const Template &in) : m_template(in) {}

    core::Result<void> truth(const Expression &expression) const
    {
        switch (expression.kind) {
        case Kind::Not:
        case Kind::And:
        case Kind::Or:
            for (const Expression &operand : expression.operands)
                HALLMARKER_TRY(truth(operand));
            return {};
        case Kind::Answered: return known(expression);
        case Kind::Literal:
            if (expression.literal.isBool())
                return {};
            break;
        case Kind::Equal:
        case Kind::NotEqual:
        case Kind::Less:
        case Kind::LessOrEqual:
        case Kind::Greater:
        case Kind::GreaterOrEqual: return comparison(expression);
        case Kind::In: return membership(expression);
        case Kind::Contains: return containment(expression);
        default: break;
        }
        return refuse(expression, TemplateTexts::tr("true or false is expected; compare it with something, or use answered()."));
    }

private:
    core::Result<void> known(const Expression &expression) const
    {
        if (!m_template.question(expression.name))
            return refuse(expression, TemplateTexts::tr("there is no question \"%1\".").arg(expression.name));
        return {};
    }
    core::Result<ValueType> valueType(const Expression &expression) const
    {
        switch (expression.kind) {
        case Kind::Literal: return expression.literal.isDouble() ? ValueType::Number : expression.literal.isString() ? ValueType::Text : ValueType::Truth;
        case Kind::Count: HALLMARKER_TRY(known(expression)); return ValueType::Number;
        case Kind::Score:
            if (!m_template.score(expression.name))
                return refuse(expression, TemplateTexts::tr("there is no score \"%1\".").arg(expression.name));
            return ValueType::Number;
        case Kind::Answer: HALLMARKER_TRY(known(expression)); return typeOf(m_template.question(expression.name)->type);
        default: return refuse(expression, TemplateTexts::tr("a question, a number or a text is expected."));
        }
    }
    /// Whether a literal can be the value of the other side.
    core::Result<void> fits(const Expression &side, ValueType type, const Expression &literal) const
    {
        if (type == ValueType::Number ? literal.literal.isDouble() : type == ValueType::Text ? literal.literal.isString() : false)
            return {};
        if (type == ValueType::Date && QDate::fromString(literal.literal.toString(), QStringLiteral("yyyy-MM-dd")).isValid())
            return {};
        if (type == ValueType::Date)
            return refuse(literal, TemplateTexts::tr("a day such as '2026-01-31' is expected."));
        if (type == ValueType::Key || type == ValueType::Keys) {
            const Question *question = m_template.question(side.name);
            if (literal.literal.isString() && question->choice(literal.literal.toString()))
                return {};
            QStringList keys;
            for (const Choice &choice : question->choices)
                keys += choice.key;
            return refuse(literal, TemplateTexts::tr("the answers of \"%1\" are: %2.").arg(side.name, keys.join(QStringLiteral(", "))));
        }
        if (type == ValueType::Texts && literal.literal.isString())
            return {};
        return refuse(literal, TemplateTexts::tr("the two sides are not of one type."));
    }
    core::Result<void> comparison(const Expression &expression) const
    {
        const Expression &left = expression.operands.at(0);
        const Expression &right = expression.operands.at(1);
        HALLMARKER_ASSIGN(const ValueType leftType, valueType(left));
        HALLMARKER_ASSIGN(const ValueType rightType, valueType(right));
        const bool isOrder = expression.kind != Kind::Equal && expression.kind != Kind::NotEqual;
        for (const auto &[side, type] : {std::pair(&left, leftType), std::pair(&right, rightType)}) {
            if (type == ValueType::Keys || type == ValueType::Texts)
                return refuse(*side, TemplateTexts::tr("an answer with several values is asked with \"contains\" or count()."));
            if (type == ValueType::Other || type == ValueType::Truth)
                return refuse(*side, TemplateTexts::tr("this cannot be compared; use answered() or count()."));
            if (isOrder && (type == ValueType::Key || (type == ValueType::Text && side->kind != Kind::Literal)))
                return refuse(*side, TemplateTexts::tr("texts and choices have no order; use ==, != or in."));
        }
        if (right.kind == Kind::Literal && left.kind != Kind::Literal)
            return fits(left, leftType, right);
        if (left.kind == Kind::Literal && right.kind != Kind::Literal)
            return fits(right, rightType, left);
        if (leftType != rightType)
            return refuse(right, TemplateTexts::tr("the two sides are not of one type."));
        return {};
    }
    core::Result<void> membership(const Expression &expression) const
    {
        const Expression &left = expression.operands.at(0);
        const Expression &right = expression.operands.at(1);
        HALLMARKER_ASSIGN(const ValueType type, valueType(left));
        if (right.kind != Kind::List)
            return refuse(right, TemplateTexts::tr("\"in\" needs a list such as ['a', 'b']."));
        if (left.kind != Kind::Answer || type == ValueType::Keys || type == ValueType::Texts || type == ValueType::Other)
            return refuse(left, TemplateTexts::tr("\"in\" needs a question with one value on its left."));
        for (const Expression &entry : right.operands)
            HALLMARKER_TRY(fits(left, type, entry));
        return {};
    }
    core::Result<void> containment(const Expression &expression) const
    {
        const Expression &left = expression.operands.at(0);
        const Expression &right = expression.operands.at(1);
        HALLMARKER_ASSIGN(const ValueType type, valueType(left));
        if (left.kind != Kind::Answer || (type != ValueType::Keys && type != ValueType::Texts))
            return refuse(left, TemplateTexts::tr("\"contains\" needs a question with several values on its left."));
        if (right.kind != Kind::Literal)
            return refuse(right, TemplateTexts::tr("\"contains\" needs a text in quotes on its right."));
        return fits(left, type, right);
    }

    const Template &m_template;
};

} // namespace

core::Result<void> checkExpression(const Expression &expression, const Template &in)
{
    return ConditionCheck(in).truth(expression);
}

} // namespace hallmarker::dpia
