#include "checks/privacy/PiiPattern.h"

#include <QCoreApplication>

namespace hallmarker::checks {

namespace {

using ByteSet = PiiAutomaton::ByteSet;

/// Syntax tree of a pattern; repetitions are written out when it becomes nodes.
struct PatternPart {
    enum Kind { Bytes, Sequence, Choice, Repeat } kind = Sequence;
    ByteSet bytes;
    std::vector<PatternPart> parts;
    int least = 1;
    int most = 1; ///< -1: no limit
};

void addByte(ByteSet &set, unsigned char byte)
{
    set.set(byte);
    if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'))
        set.set(byte ^ 0x20U);
}

void addRange(ByteSet &set, int from, int to)
{
    for (int byte = from; byte <= to; ++byte)
        addByte(set, static_cast<unsigned char>(byte));
}

class PatternParser {
public:
    explicit PatternParser(const std::string &text) : m_text(text) {}

    bool parse(PatternPart &part)
    {
        return choice(part, 0) && m_at == m_text.size();
    }
    std::size_t position() const { return m_at; }

private:
    bool ends() const { return m_at >= m_text.size() || m_text[m_at] == '|' || m_text[m_at] == ')'; }

    bool choice(PatternPart &part, int depth)
    {
        if (depth > 20)
            return false;
        part.kind = PatternPart::Choice;
        for (;;) {
            part.parts.emplace_back();
            if (!sequence(part.parts.back(), depth))
                return false;
            if (m_at >= m_text.size() || m_text[m_at] != '|')
                return true;
            ++m_at;
        }
    }
    bool sequence(PatternPart &part, int depth)
    {
        part.kind = PatternPart::Sequence;
        while (!ends()) {
            PatternPart atom;
            if (!this->atom(atom, depth))
                return false;
            int least = 1;
            int most = 1;
            if (!repetition(least, most))
                return false;
            if (least == 1 && most == 1) {
                part.parts.push_back(std::move(atom));
                continue;
            }
            PatternPart repeat;
            repeat.kind = PatternPart::Repeat;
            repeat.least = least;
            repeat.most = most;
            repeat.parts.push_back(std::move(atom));
            part.parts.push_back(std::move(repeat));
        }
        return true;
    }
    bool number(int &value)
    {
        const std::size_t from = m_at;
        value = 0;
        while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9' && value <= 256)
            value = value * 10 + (m_text[m_at++] - '0');
        return m_at > from && value <= 256;
    }
    bool repetition(int &least, int &most)
    {
        if (m_at >= m_text.size())
            return true;
        switch (m_text[m_at]) {
        case '?':
            least = 0;
            break;
        case '*':
            least = 0;
            most = -1;
            break;
        case '+':
            most = -1;
            break;
        case '{':
            ++m_at;
            if (!number(least))
                return false;
            most = least;
            if (m_at < m_text.size() && m_text[m_at] == ',') {
                ++m_at;
                if (!number(most))
                    return false;
            }
            if (m_at >= m_text.size() || m_text[m_at] != '}' || most < least)
                return false;
            break;
        default:
            return true;
        }
        ++m_at;
        return true;
    }
    bool escape(ByteSet &set)
    {
        if (m_at >= m_text.size())
            return false;
        const auto c = static_cast<unsigned char>(m_text[m_at++]);
        switch (c) {
        case 'd':
            addRange(set, '0', '9');
            return true;
        case 'w':
            addRange(set, '0', '9');
            addRange(set, 'a', 'z');
            set.set('_');
            return true;
        case 's':
            addRange(set, '\t', '\r');
            set.set(' ');
            return true;
        default:
            // Letters are kept free for classes to come.
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c > 127)
                return false;
            set.set(c);
            return true;
        }
    }
    bool set(ByteSet &bytes)
    {
        // Sets of what is not meant are left out: over bytes they would cut UTF-8 characters.
        if (m_at < m_text.size() && m_text[m_at] == '^')
            return false;
        while (m_at < m_text.size() && m_text[m_at] != ']') {
            const auto c = static_cast<unsigned char>(m_text[m_at++]);
            if (c > 127)
                return false; // a set is one byte long; longer characters go into a group
            if (c == '\\') {
                if (!escape(bytes))
                    return false;
                continue;
            }
            if (m_at + 1 < m_text.size() && m_text[m_at] == '-' && m_text[m_at + 1] != ']') {
                const auto last = static_cast<unsigned char>(m_text[m_at + 1]);
                if (last < c || last > 127)
                    return false;
                addRange(bytes, c, last);
                m_at += 2;
                continue;
            }
            addByte(bytes, c);
        }
        return m_at++ < m_text.size() && bytes.any();
    }
    bool atom(PatternPart &part, int depth)
    {
        const auto c = static_cast<unsigned char>(m_text[m_at++]);
        if (c == '(') {
            if (!choice(part, depth + 1) || m_at >= m_text.size() || m_text[m_at] != ')')
                return false;
            ++m_at;
            return true;
        }
        part.kind = PatternPart::Bytes;
        if (c == '[')
            return set(part.bytes);
        if (c == '\\')
            return escape(part.bytes);
        if (c == '?' || c == '*' || c == '+' || c == '{' || c == '.')
            return false;
        if (c < 0x80) {
            addByte(part.bytes, c);
            return true;
        }
        // The bytes of one UTF-8 character belong together.
        part.kind = PatternPart::Sequence;
        const auto addLiteral = [&](unsigned char byte) {
            PatternPart literal;
            literal.kind = PatternPart::Bytes;
            literal.bytes.set(byte);
            part.parts.push_back(std::move(literal));
        };
        addLiteral(c);
        while (m_at < m_text.size() && (static_cast<unsigned char>(m_text[m_at]) & 0xC0U) == 0x80U)
            addLiteral(static_cast<unsigned char>(m_text[m_at++]));
        return true;
    }

    const std::string &m_text;
    std::size_t m_at = 0;
};

class PatternBuilder {
public:
    explicit PatternBuilder(std::vector<PiiAutomaton::Node> &nodes) : m_nodes(nodes) {}

    std::int32_t add()
    {
        m_nodes.emplace_back();
        return std::int32_t(m_nodes.size() - 1);
    }
    /// Connects `from` with a new node by the part and returns that node.
    std::int32_t build(const PatternPart &part, std::int32_t from)
    {
        switch (part.kind) {
        case PatternPart::Bytes: {
            const std::int32_t source = add();
            const std::int32_t to = add();
            m_nodes[std::size_t(from)].empty.push_back(source);
            m_nodes[std::size_t(source)].bytes = part.bytes;
            m_nodes[std::size_t(source)].next = to;
            return to;
        }
        case PatternPart::Sequence:
            for (const PatternPart &inner : part.parts)
                from = build(inner, from);
            return from;
        case PatternPart::Choice: {
            const std::int32_t to = add();
            for (const PatternPart &inner : part.parts)
                m_nodes[std::size_t(build(inner, from))].empty.push_back(to);
            return to;
        }
        case PatternPart::Repeat: {
            const PatternPart &inner = part.parts.front();
            for (int i = 0; i < part.least; ++i)
                from = build(inner, from);
            const std::int32_t to = add();
            m_nodes[std::size_t(from)].empty.push_back(to);
            if (part.most < 0) {
                const std::int32_t again = build(inner, from);
                m_nodes[std::size_t(again)].empty.push_back(from);
                return to;
            }
            for (int i = part.least; i < part.most; ++i) {
                from = build(inner, from);
                m_nodes[std::size_t(from)].empty.push_back(to);
            }
            return to;
        }
        }
        return from;
    }

private:
    std::vector<PiiAutomaton::Node> &m_nodes;
};

} // namespace

core::Result<std::int32_t> compilePiiPattern(const std::string &pattern, int index, std::vector<PiiAutomaton::Node> &nodes)
{
    PatternPart tree;
    PatternParser parser(pattern);
    if (!parser.parse(tree)) {
        return core::Error(core::ErrorKind::Invalid,
                           QCoreApplication::translate("PiiPattern", "The pattern \"%1\" cannot be read at character %2.").arg(QString::fromStdString(pattern)).arg(parser.position() + 1));
    }
    PatternBuilder builder(nodes);
    const std::int32_t entry = builder.add();
    const std::int32_t end = builder.build(tree, entry);
    if (nodes.size() > 200'000)
        return core::Error(core::ErrorKind::LimitExceeded, QCoreApplication::translate("PiiPattern", "The patterns are too large together. Use smaller repetitions."));
    nodes[std::size_t(end)].accepts = index;
    return entry;
}

} // namespace hallmarker::checks
