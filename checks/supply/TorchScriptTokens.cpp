#include "checks/supply/TorchScriptTokens.h"

namespace hallmarker::checks {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

class CodeWalker {
public:
    explicit CodeWalker(const QByteArray &code) : m_code(code) {}

    QList<DottedName> names()
    {
        QList<DottedName> found;
        while (m_at < m_code.size()) {
            const char c = m_code.at(m_at);
            if (c == '"' || c == '\'')
                skipString();
            else if (c == '#')
                skipComment();
            else if (isNameCharacter(c))
                found.append(dottedName());
            else
                step();
        }
        return found;
    }

private:
    void step()
    {
        if (m_code.at(m_at) == '\n')
            ++m_line;
        ++m_at;
    }

    void skipComment()
    {
        while (m_at < m_code.size() && m_code.at(m_at) != '\n')
            ++m_at;
    }

    void skipString()
    {
        const char quote = m_code.at(m_at);
        const bool isTriple = m_code.mid(m_at, 3) == QByteArray(3, quote);
        m_at += isTriple ? 3 : 1;
        while (m_at < m_code.size()) {
            if (m_code.at(m_at) == '\\' && m_at + 1 < m_code.size()) {
                step();
                step();
            } else if (isTriple ? m_code.mid(m_at, 3) == QByteArray(3, quote) : m_code.at(m_at) == quote) {
                m_at += isTriple ? 3 : 1;
                return;
            } else if (!isTriple && m_code.at(m_at) == '\n') {
                return; // not closed on its line: go on reading code, never hide it
            } else {
                step();
            }
        }
    }

    void skipBlanks()
    {
        while (m_at < m_code.size() && (m_code.at(m_at) == ' ' || m_code.at(m_at) == '\t' || m_code.at(m_at) == '\r' || m_code.at(m_at) == '\n' || m_code.at(m_at) == '\\'))
            step();
    }

    DottedName dottedName()
    {
        DottedName name;
        name.line = m_line;
        for (;;) {
            const qsizetype start = m_at;
            while (m_at < m_code.size() && isNameCharacter(m_code.at(m_at)))
                ++m_at;
            name.parts.append(QString::fromUtf8(m_code.mid(start, m_at - start)));
            const qsizetype after = m_at;
            const int line = m_line;
            skipBlanks();
            if (m_at < m_code.size() && m_code.at(m_at) == '.') {
                ++m_at;
                skipBlanks();
                if (m_at < m_code.size() && isNameCharacter(m_code.at(m_at)))
                    continue;
            }
            m_at = after;
            m_line = line;
            return name;
        }
    }

    const QByteArray &m_code;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

QList<DottedName> dottedNamesOf(const QByteArray &code)
{
    return CodeWalker(code).names();
}

} // namespace hallmarker::checks
