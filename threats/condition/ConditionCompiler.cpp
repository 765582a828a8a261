#include "threats/condition/ConditionProgram.h"
#include "threats/condition/ConditionTexts.h"

#include <optional>

namespace hallmarker::threats {

/// Reads the text of a condition by recursive descent and puts its steps down, children first.
class ConditionCompiler {
public:
    ConditionCompiler(const QString &text, const Vocabulary &vocabulary) : m_text(text), m_vocabulary(vocabulary) {}

    core::Result<ConditionProgram> compile()
    {
        if (m_text.size() > longestText)
            return fail(ConditionTexts::tr("A condition may have %1 characters.").arg(longestText));
        HALLMARKER_TRY(chain(true));
        skipSpace();
        if (m_at < m_text.size())
            return fail(ConditionTexts::tr("\"%1\" is not expected here.").arg(m_text.mid(m_at, 20)));
        ConditionProgram program;
        program.m_text = m_text;
        program.m_nodes = std::move(m_nodes);
        return program;
    }

private:
    using Op = ConditionNode::Op;
    static constexpr qsizetype longestText = 2000;
    static constexpr int deepest = 32;
    static constexpr std::size_t mostSteps = 1000;

    /// Something that is not a truth by itself: an attribute, a text, a list of texts.
    struct Operand {
        enum class Kind { Truth, Attribute, Text, Texts } kind = Kind::Truth;
        ConditionNode node;      ///< of Attribute: place and attribute
        const AttributeSpec *spec = nullptr; ///< null: the kind of an element
        QString name;            ///< as written
        QStringList texts;
        quint16 truth = 0;       ///< of Truth: its step
        qsizetype position = 0;
    };

    core::Error failAt(qsizetype at, const QString &message) const
    {
        return core::Error(core::ErrorKind::Invalid, ConditionTexts::tr("The condition cannot be read at character %1: %2").arg(at + 1).arg(message));
    }
    core::Error fail(const QString &message) const { return failAt(m_at, message); }
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }
    bool takeSign(QLatin1String sign)
    {
        skipSpace();
        if (!QStringView(m_text).mid(m_at).startsWith(sign))
            return false;
        m_at += sign.size();
        return true;
    }
    static bool isNamePart(QChar c) { return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('_'); }
    QString peekWord()
    {
        skipSpace();
        qsizetype end = m_at;
        while (end < m_text.size() && isNamePart(m_text.at(end)))
            ++end;
        return m_text.mid(m_at, end - m_at);
    }
    bool takeWord(QLatin1String word)
    {
        if (peekWord() != word)
            return false;
        m_at += word.size();
        return true;
    }
    core::Result<quint16> put(ConditionNode node)
    {
        if (m_nodes.size() >= mostSteps)
            return fail(ConditionTexts::tr("It is too long."));
        m_nodes.push_back(std::move(node));
        return static_cast<quint16>(m_nodes.size() - 1);
    }

    core::Result<quint16> chain(bool isOr)
    {
        skipSpace();
        const qsizetype start = m_at;
        HALLMARKER_ASSIGN(quint16 left, isOr ? chain(false) : negation());
        while (takeWord(isOr ? QLatin1String("or") : QLatin1String("and"))) {
            HALLMARKER_ASSIGN(const quint16 right, isOr ? chain(false) : negation());
            ConditionNode node;
            node.op = isOr ? Op::Or : Op::And;
            node.left = left;
            node.right = right;
            node.position = static_cast<int>(start) + 1;
            HALLMARKER_ASSIGN(left, put(node));
        }
        return left;
    }
    core::Result<quint16> negation()
    {
        skipSpace();
        const qsizetype start = m_at;
        if (!takeWord(QLatin1String("not")))
            return test();
        if (++m_depth > deepest)
            return fail(ConditionTexts::tr("It is nested too deeply."));
        HALLMARKER_ASSIGN(const quint16 inner, negation());
        --m_depth;
        ConditionNode node;
        node.op = Op::Not;
        node.left = inner;
        node.position = static_cast<int>(start) + 1;
        return put(node);
    }
    core::Result<quint16> test()
    {
        HALLMARKER_ASSIGN(const Operand left, operand());
        skipSpace();
        const bool isEqual = takeSign(QLatin1String("=="));
        if (isEqual || takeSign(QLatin1String("!="))) {
            HALLMARKER_ASSIGN(const Operand right, operand());
            return equality(left, right, !isEqual);
        }
        const qsizetype before = m_at;
        const bool isNot = takeWord(QLatin1String("not"));
        if (takeWord(QLatin1String("in"))) {
            HALLMARKER_ASSIGN(const Operand right, operand());
            return membership(left, right, isNot);
        }
        m_at = before;
        return truth(left);
    }
    /// An operand that stands alone must be true or false by itself.
    core::Result<quint16> truth(const Operand &operand)
    {
        if (operand.kind == Operand::Kind::Truth)
            return operand.truth;
        if (operand.kind != Operand::Kind::Attribute)
            return failAt(operand.position, ConditionTexts::tr("A text alone is neither true nor false."));
        if (!operand.spec || operand.spec->type != AttributeType::Flag)
            return failAt(operand.position, ConditionTexts::tr("\"%1\" is neither true nor false by itself. Compare it: %1 == '%2'.").arg(operand.name, operand.spec ? operand.spec->choices.value(0) : m_vocabulary.kinds().value(0)));
        ConditionNode node = operand.node;
        node.op = Op::Flag;
        return put(node);
    }
    core::Result<quint16> equality(const Operand &left, const Operand &right, bool isNegated)
    {
        const Operand &attribute = left.kind == Operand::Kind::Attribute ? left : right;
        const Operand &value = &attribute == &left ? right : left;
        if (attribute.kind != Operand::Kind::Attribute)
            return failAt(left.position, ConditionTexts::tr("A comparison needs an attribute such as e.authn."));
        if (attribute.spec && attribute.spec->type == AttributeType::Flag) {
            if (value.kind != Operand::Kind::Truth || m_nodes[value.truth].op != Op::Constant)
                return failAt(value.position, ConditionTexts::tr("\"%1\" is true or false.").arg(attribute.name));
            const bool isTrue = (m_nodes[value.truth].constant == Vocabulary::yes) != isNegated;
            HALLMARKER_ASSIGN(const quint16 flag, truth(attribute));
            if (isTrue)
                return flag;
            ConditionNode node;
            node.op = Op::Not;
            node.left = flag;
            node.position = attribute.node.position;
            return put(node);
        }
        if (value.kind != Operand::Kind::Text)
            return failAt(value.position, ConditionTexts::tr("\"%1\" is compared with a text in quotes.").arg(attribute.name));
        return choice(attribute, value, isNegated);
    }
    core::Result<quint16> membership(const Operand &left, const Operand &right, bool isNegated)
    {
        if (left.kind == Operand::Kind::Attribute && right.kind == Operand::Kind::Texts)
            return choice(left, right, isNegated);
        if (left.kind == Operand::Kind::Text && right.kind == Operand::Kind::Attribute && right.spec && right.spec->type == AttributeType::List) {
            HALLMARKER_TRY(knownTexts(right, left));
            ConditionNode node = right.node;
            node.op = Op::Contains;
            node.isNegated = isNegated;
            node.constant = m_vocabulary.codeOf(left.texts.constFirst());
            return put(node);
        }
        return failAt(left.position, ConditionTexts::tr("\"in\" asks whether an attribute is one of a list of texts, or whether a text stands in an attribute that is a list."));
    }
    core::Result<quint16> choice(const Operand &attribute, const Operand &values, bool isNegated)
    {
        if (attribute.spec && attribute.spec->type != AttributeType::Choice)
            return failAt(attribute.position, ConditionTexts::tr("\"%1\" is not a choice of texts.").arg(attribute.name));
        HALLMARKER_TRY(knownTexts(attribute, values));
        ConditionNode node = attribute.node;
        node.op = Op::In;
        node.isNegated = isNegated;
        for (const QString &text : values.texts)
            node.constants.push_back(m_vocabulary.codeOf(text));
        return put(node);
    }
    core::Result<void> knownTexts(const Operand &attribute, const Operand &values) const
    {
        const QStringList known = attribute.spec ? attribute.spec->choices : m_vocabulary.kinds();
        for (const QString &text : values.texts) {
            if (!known.contains(text))
                return failAt(values.position, ConditionTexts::tr("\"%1\" can never be \"%2\"; it is one of: %3.").arg(attribute.name, text, known.join(QStringLiteral(", "))));
        }
        return {};
    }

    core::Result<Operand> operand()
    {
        skipSpace();
        Operand operand;
        operand.position = m_at;
        if (m_at >= m_text.size())
            return fail(ConditionTexts::tr("It ends too early."));
        const QChar c = m_text.at(m_at);
        if (takeSign(QLatin1String("("))) {
            HALLMARKER_ASSIGN(operand.truth, enclosed());
            return operand;
        }
        if (takeSign(QLatin1String("["))) {
            operand.kind = Operand::Kind::Texts;
            do {
                HALLMARKER_ASSIGN(const QString text, quoted());
                operand.texts += text;
            } while (takeSign(QLatin1String(",")));
            if (!takeSign(QLatin1String("]")))
                return fail(ConditionTexts::tr("A closing bracket is missing."));
            return operand;
        }
        if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
            operand.kind = Operand::Kind::Text;
            HALLMARKER_ASSIGN(const QString text, quoted());
            operand.texts += text;
            return operand;
        }
        return named(operand);
    }
    core::Result<quint16> enclosed()
    {
        if (++m_depth > deepest)
            return fail(ConditionTexts::tr("It is nested too deeply."));
        HALLMARKER_ASSIGN(const quint16 inner, chain(true));
        --m_depth;
        if (!takeSign(QLatin1String(")")))
            return fail(ConditionTexts::tr("A closing parenthesis is missing."));
        return inner;
    }
    core::Result<QString> quoted()
    {
        skipSpace();
        const QChar quote = m_at < m_text.size() ? m_text.at(m_at) : QChar();
        if (quote != QLatin1Char('\'') && quote != QLatin1Char('"'))
            return fail(ConditionTexts::tr("A text in quotes is expected."));
        const qsizetype end = m_text.indexOf(quote, m_at + 1);
        if (end < 0)
            return fail(ConditionTexts::tr("The text has no closing quote."));
        const QString text = m_text.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return text;
    }
    core::Result<Operand> named(Operand operand)
    {
        const QString word = peekWord();
        if (word.isEmpty())
            return fail(ConditionTexts::tr("An attribute such as e.authn or a text in quotes is expected."));
        m_at += word.size();
        if (word == QLatin1String("true") || word == QLatin1String("false")) {
            ConditionNode node;
            node.constant = word == QLatin1String("true") ? Vocabulary::yes : Vocabulary::no;
            node.position = static_cast<int>(operand.position) + 1;
            HALLMARKER_ASSIGN(operand.truth, put(node));
            return operand;
        }
        if (word == QLatin1String("any_in") || word == QLatin1String("any_out")) {
            if (m_isInQuantifier)
                return failAt(operand.position, ConditionTexts::tr("%1() cannot stand inside of another one.").arg(word));
            if (!takeSign(QLatin1String("(")))
                return fail(ConditionTexts::tr("%1 needs a condition in parentheses.").arg(word));
            m_isInQuantifier = true;
            ConditionNode node;
            HALLMARKER_ASSIGN(node.left, enclosed());
            m_isInQuantifier = false;
            node.op = word == QLatin1String("any_in") ? Op::AnyIn : Op::AnyOut;
            node.position = static_cast<int>(operand.position) + 1;
            HALLMARKER_ASSIGN(operand.truth, put(node));
            return operand;
        }
        return attribute(operand, word);
    }
    core::Result<Operand> attribute(Operand operand, const QString &word)
    {
        if (word != QLatin1String("e") && word != QLatin1String("f"))
            return failAt(operand.position, ConditionTexts::tr("\"%1\" is not known. Attributes of the element begin with e., those of a flow with f.").arg(word));
        if (word == QLatin1String("f") && !m_isInQuantifier)
            return failAt(operand.position, ConditionTexts::tr("A flow can be asked about inside of any_in() and any_out() alone."));
        operand.kind = Operand::Kind::Attribute;
        operand.node.position = static_cast<int>(operand.position) + 1;
        operand.node.place = word == QLatin1String("e") ? ConditionPlace::Element : ConditionPlace::Flow;
        QString name;
        HALLMARKER_ASSIGN(name, member());
        if (word == QLatin1String("f") && (name == QLatin1String("src") || name == QLatin1String("dst"))) {
            operand.node.place = name == QLatin1String("src") ? ConditionPlace::Source : ConditionPlace::Target;
            HALLMARKER_ASSIGN(name, member());
        }
        operand.name = m_text.mid(operand.position, m_at - operand.position);
        if (name == QLatin1String("kind") && operand.node.place != ConditionPlace::Flow) {
            operand.node.attribute = ConditionNode::kindAttribute;
            return operand;
        }
        const Vocabulary::Side side = operand.node.place == ConditionPlace::Flow ? Vocabulary::Side::Flow : Vocabulary::Side::Element;
        const int at = m_vocabulary.attribute(side, name);
        if (at < 0)
            return failAt(operand.position, side == Vocabulary::Side::Flow ? ConditionTexts::tr("Flows have no attribute \"%1\".").arg(name) : ConditionTexts::tr("Elements have no attribute \"%1\".").arg(name));
        operand.node.attribute = static_cast<quint16>(at);
        operand.spec = &m_vocabulary.spec(side, at);
        return operand;
    }
    core::Result<QString> member()
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != QLatin1Char('.'))
            return fail(ConditionTexts::tr("A dot and the name of an attribute are expected."));
        ++m_at;
        const QString name = m_at < m_text.size() && isNamePart(m_text.at(m_at)) ? peekWord() : QString();
        if (name.isEmpty())
            return fail(ConditionTexts::tr("The name of an attribute is expected."));
        m_at += name.size();
        return name;
    }

    const QString &m_text;
    const Vocabulary &m_vocabulary;
    std::vector<ConditionNode> m_nodes;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isInQuantifier = false;
};

core::Result<ConditionProgram> ConditionProgram::compile(const QString &text, const Vocabulary &vocabulary)
{
    return ConditionCompiler(text, vocabulary).compile();
}

} // namespace hallmarker::threats
