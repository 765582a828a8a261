#include "lineage/licence/SpdxExpression.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

namespace {

struct SpdxTexts {
    Q_DECLARE_TR_FUNCTIONS(SpdxTexts)
};

constexpr int deepestParentheses = 50;
using Alternatives = QList<QList<SpdxTerm>>;

} // namespace

/// Recursive descent over the words of the text.
class SpdxParser {
public:
    explicit SpdxParser(const QString &text) : m_text(text) { next(); }

    core::Result<SpdxExpression> parse()
    {
        SpdxExpression expression;
        HALLMARKER_ASSIGN(expression.m_alternatives, either(0));
        if (!m_word.isEmpty())
            return bad(SpdxTexts::tr("an operator (AND, OR, WITH) is missing before \"%1\"").arg(m_word));
        return expression;
    }

private:
    static bool isWordCharacter(QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('.') || c == QLatin1Char('+') || c == QLatin1Char(':') || c == QLatin1Char('/') || c == QLatin1Char('_'); }
    void next()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        m_start = m_at;
        if (m_at < m_text.size() && !isWordCharacter(m_text.at(m_at)))
            ++m_at;
        else
            while (m_at < m_text.size() && isWordCharacter(m_text.at(m_at)))
                ++m_at;
        m_word = m_text.mid(m_start, m_at - m_start);
    }
    bool isOperator(const char *name) const { return m_word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0; }
    core::Error bad(const QString &why) const
    {
        return core::Error(core::ErrorKind::Invalid, SpdxTexts::tr("The licence expression \"%1\" cannot be read: %2.").arg(m_text, why), {}, {.column = m_start + 1});
    }
    core::Result<Alternatives> either(int depth)
    {
        HALLMARKER_ASSIGN(Alternatives found, both(depth));
        while (isOperator("OR")) {
            next();
            HALLMARKER_ASSIGN(const Alternatives other, both(depth));
            found += other;
            if (found.size() > SpdxExpression::maxAlternatives)
                return bad(SpdxTexts::tr("it offers too many alternatives"));
        }
        return found;
    }
    core::Result<Alternatives> both(int depth)
    {
        HALLMARKER_ASSIGN(Alternatives found, single(depth));
        while (isOperator("AND")) {
            next();
            HALLMARKER_ASSIGN(const Alternatives other, single(depth));
            if (found.size() * other.size() > SpdxExpression::maxAlternatives)
                return bad(SpdxTexts::tr("it offers too many alternatives"));
            Alternatives product;
            for (const auto &left : std::as_const(found)) {
                for (const auto &right : other)
                    product.append(left + right);
            }
            found = product;
        }
        return found;
    }
    core::Result<Alternatives> single(int depth)
    {
        if (m_word == QStringLiteral("(")) {
            if (depth >= deepestParentheses)
                return bad(SpdxTexts::tr("its parentheses are nested too deeply"));
            next();
            HALLMARKER_ASSIGN(Alternatives inner, either(depth + 1));
            if (m_word != QStringLiteral(")"))
                return bad(SpdxTexts::tr("a closing parenthesis is missing"));
            next();
            return inner;
        }
        if (m_word.isEmpty() || !isWordCharacter(m_word.at(0)) || isOperator("AND") || isOperator("OR") || isOperator("WITH"))
            return bad(SpdxTexts::tr("the name of a licence is missing"));
        SpdxTerm term{m_word, {}};
        next();
        if (isOperator("WITH")) {
            next();
            if (m_word.isEmpty() || !isWordCharacter(m_word.at(0)))
                return bad(SpdxTexts::tr("the name of an exception is missing"));
            term.exception = m_word;
            next();
        }
        return Alternatives{{term}};
    }

    QString m_text;
    QString m_word;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
};

core::Result<SpdxExpression> SpdxExpression::parse(const QString &text)
{
    return SpdxParser(text).parse();
}

} // namespace hallmarker::lineage
