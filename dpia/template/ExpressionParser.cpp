#include "dpia/template/ExpressionParser.h"

#include "dpia/template/TemplateTexts.h"

#include <QMap>

namespace hallmarker::dpia {

namespace {

using Kind = Expression::Kind;

class ConditionParser {
public:
    explicit ConditionParser(const QString &text) : m_text(text) {}

    core::Result<Expression> parse()
    {
        if (m_text.size() > 2000)
            return fail(TemplateTexts::tr("A condition may have 2,000 characters."));
        HALLMARKER_ASSIGN(const Expression expression, chain(Kind::Or));
        skipSpace();
        if (m_at < m_text.size())
            return fail(TemplateTexts::tr("\"%1\" is not expected here.").arg(m_text.mid(m_at, 20)));
        return expression;
    }

private:
    core::Error fail(const QString &message) const
    {
        return core::Error(core::ErrorKind::Invalid, TemplateTexts::tr("The condition cannot be read at character %1: %2").arg(m_at + 1).arg(message));
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }
    bool takeSign(const QString &sign)
    {
        skipSpace();
        if (!QStringView(m_text).mid(m_at).startsWith(sign))
            return false;
        m_at += sign.size();
        return true;
    }
    static bool isNamePart(QChar c) { return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c.isDigit() || c == QLatin1Char('_') || c == QLatin1Char('-'); }
    QString peekWord()
    {
        skipSpace();
        qsizetype end = m_at;
        while (end < m_text.size() && isNamePart(m_text.at(end)))
            ++end;
        return m_text.mid(m_at, end - m_at);
    }
    bool takeWord(const QString &word)
    {
        if (peekWord() != word)
            return false;
        m_at += word.size();
        return true;
    }

    core::Result<Expression> chain(Kind kind)
    {
        const Kind inner = Kind::And;
        const QString word = kind == Kind::Or ? QStringLiteral("or") : QStringLiteral("and");
        skipSpace();
        Expression all{kind, {}, {}, {}, int(m_at) + 1};
        do {
            HALLMARKER_ASSIGN(const Expression operand, kind == Kind::Or ? chain(inner) : negation());
            all.operands.append(operand);
        } while (takeWord(word));
        return all.operands.size() == 1 ? all.operands.first() : all;
    }
    core::Result<Expression> negation()
    {
        skipSpace();
        const int position = int(m_at) + 1;
        if (!takeWord(QStringLiteral("not")))
            return test();
        if (++m_depth > maxDepth)
            return fail(TemplateTexts::tr("It is nested too deeply."));
        HALLMARKER_ASSIGN(const Expression operand, negation());
        --m_depth;
        return Expression{Kind::Not, {}, {}, {operand}, position};
    }
    core::Result<Expression> test()
    {
        HALLMARKER_ASSIGN(const Expression left, operand());
        skipSpace();
        const int position = int(m_at) + 1;
        static const QList<std::pair<QString, Kind>> signs{{QStringLiteral("=="), Kind::Equal},     {QStringLiteral("!="), Kind::NotEqual}, {QStringLiteral("<="), Kind::LessOrEqual},
                                                          {QStringLiteral(">="), Kind::GreaterOrEqual}, {QStringLiteral("<"), Kind::Less},      {QStringLiteral(">"), Kind::Greater}};
        for (const auto &[sign, kind] : signs) {
            if (!takeSign(sign))
                continue;
            HALLMARKER_ASSIGN(const Expression right, operand());
            return Expression{kind, {}, {}, {left, right}, position};
        }
        for (const auto &[word, kind] : {std::pair(QStringLiteral("in"), Kind::In), std::pair(QStringLiteral("contains"), Kind::Contains)}) {
            if (!takeWord(word))
                continue;
            HALLMARKER_ASSIGN(const Expression right, operand());
            return Expression{kind, {}, {}, {left, right}, position};
        }
        return left;
    }
    core::Result<Expression> operand()
    {
        skipSpace();
        const int position = int(m_at) + 1;
        if (m_at >= m_text.size())
            return fail(TemplateTexts::tr("It ends too early."));
        const QChar c = m_text.at(m_at);
        if (takeSign(QStringLiteral("("))) {
            if (++m_depth > maxDepth)
                return fail(TemplateTexts::tr("It is nested too deeply."));
            HALLMARKER_ASSIGN(Expression inner, chain(Kind::Or));
            --m_depth;
            if (!takeSign(QStringLiteral(")")))
                return fail(TemplateTexts::tr("A closing parenthesis is missing."));
            return inner;
        }
        if (takeSign(QStringLiteral("[")))
            return list(position);
        if (c == QLatin1Char('\'') || c == QLatin1Char('"'))
            return quoted(position);
        if (c.isDigit() || (c == QLatin1Char('-') && m_at + 1 < m_text.size() && m_text.at(m_at + 1).isDigit()))
            return number(position);
        return named(position);
    }
    core::Result<Expression> list(int position)
    {
        Expression list{Kind::List, {}, {}, {}, position};
        if (++m_depth > maxDepth)
            return fail(TemplateTexts::tr("It is nested too deeply."));
        do {
            HALLMARKER_ASSIGN(const Expression entry, operand());
            if (entry.kind != Kind::Literal)
                return fail(TemplateTexts::tr("A list holds texts and numbers only."));
            list.operands.append(entry);
        } while (takeSign(QStringLiteral(",")));
        if (!takeSign(QStringLiteral("]")))
            return fail(TemplateTexts::tr("A closing bracket is missing."));
        --m_depth;
        return list;
    }
    core::Result<Expression> quoted(int position)
    {
        const QChar quote = m_text.at(m_at);
        const qsizetype end = m_text.indexOf(quote, m_at + 1);
        if (end < 0)
            return fail(TemplateTexts::tr("The text has no closing quote."));
        const QString text = m_text.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return Expression{Kind::Literal, text, {}, {}, position};
    }
    core::Result<Expression> number(int position)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && (m_text.at(end).isDigit() || m_text.at(end) == QLatin1Char('.')))
            ++end;
        bool isNumber = false;
        const double value = QStringView(m_text).mid(m_at, end - m_at).toDouble(&isNumber); // the C locale, always
        if (!isNumber)
            return fail(TemplateTexts::tr("This is not a number."));
        m_at = end;
        return Expression{Kind::Literal, value, {}, {}, position};
    }
    core::Result<Expression> named(int position)
    {
        const QString word = peekWord();
        if (word.isEmpty() || !word.front().isLower())
            return fail(TemplateTexts::tr("A question, a number or a text in quotes is expected."));
        m_at += word.size();
        if (word == QLatin1String("true") || word == QLatin1String("false"))
            return Expression{Kind::Literal, word == QLatin1String("true"), {}, {}, position};
        static const QMap<QString, Kind> functions{{QStringLiteral("answered"), Kind::Answered}, {QStringLiteral("count"), Kind::Count}, {QStringLiteral("score"), Kind::Score}};
        if (!functions.contains(word) || !takeSign(QStringLiteral("(")))
            return Expression{Kind::Answer, {}, word, {}, position};
        const QString argument = peekWord();
        m_at += argument.size();
        if (argument.isEmpty() || !takeSign(QStringLiteral(")")))
            return fail(TemplateTexts::tr("%1() takes one name.").arg(word));
        return Expression{functions.value(word), {}, argument, {}, position};
    }

    static constexpr int maxDepth = 32;
    const QString &m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

core::Result<Expression> parseExpression(const QString &text)
{
    return ConditionParser(text).parse();
}

} // namespace hallmarker::dpia
