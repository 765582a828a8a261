#include "checks/logs/JsonLeaves.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hallmarker::checks {

namespace {

constexpr int deepest = 64;

class LeafWalk {
public:
    explicit LeafWalk(std::string_view text) : m_text(text) {}

    std::optional<std::vector<JsonLeaf>> run()
    {
        skipBlanks();
        if (!isNext('{') && !isNext('['))
            return std::nullopt;
        if (!value(0))
            return std::nullopt;
        skipBlanks();
        return m_at == m_text.size() ? std::optional(std::move(m_leaves)) : std::nullopt;
    }

private:
    bool isNext(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n' || m_text[m_at] == '\r'))
            ++m_at;
    }
    bool take(char c)
    {
        skipBlanks();
        const bool is = isNext(c);
        m_at += is ? 1 : 0;
        return is;
    }
    /// Behind the closing quote; the place of what is between.
    bool string(JsonLeaf &leaf)
    {
        if (!take('"'))
            return false;
        leaf.begin = m_at;
        leaf.isText = true;
        for (; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\') {
                leaf.hasEscapes = true;
                ++m_at;
            }
        }
        leaf.end = m_at;
        return take('"');
    }
    bool value(int depth)
    {
        skipBlanks();
        if (isNext('{') || isNext('['))
            return depth < deepest && (isNext('{') ? object(depth) : array(depth));
        JsonLeaf leaf;
        if (isNext('"')) {
            if (!string(leaf))
                return false;
        } else {
            leaf.begin = m_at;
            while (m_at < m_text.size() && m_text[m_at] > ' ' && m_text[m_at] != ',' && m_text[m_at] != '}' && m_text[m_at] != ']')
                ++m_at;
            leaf.end = m_at;
            if (leaf.end == leaf.begin)
                return false;
        }
        leaf.path = m_path;
        m_leaves.push_back(std::move(leaf));
        return true;
    }
    /// A value below a key of what encloses it.
    bool below(std::string_view key, int depth)
    {
        const std::size_t before = m_path.size();
        if (before > 0)
            m_path += '.';
        for (const char c : key) {
            if (c == '.' || c == '\\')
                m_path += '\\';
            m_path += c;
        }
        const bool isGood = value(depth + 1);
        m_path.resize(before);
        return isGood;
    }
    bool object(int depth)
    {
        take('{');
        if (take('}'))
            return true;
        do {
            JsonLeaf key;
            if (!string(key) || !take(':'))
                return false;
            const std::string_view inside = m_text.substr(key.begin, key.end - key.begin);
            if (!below(key.hasEscapes ? unescapedJson(inside) : std::string(inside), depth))
                return false;
        } while (take(','));
        return take('}');
    }
    bool array(int depth)
    {
        take('[');
        if (take(']'))
            return true;
        std::size_t at = 0;
        do {
            if (!below(std::to_string(at++), depth))
                return false;
        } while (take(','));
        return take(']');
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_path;
    std::vector<JsonLeaf> m_leaves;
};

} // namespace

std::optional<std::vector<JsonLeaf>> jsonLeaves(std::string_view text)
{
    return LeafWalk(text).run();
}

std::string unescapedJson(std::string_view inside)
{
    const QByteArray array = QByteArray("[\"").append(inside.data(), qsizetype(inside.size())).append("\"]");
    return QJsonDocument::fromJson(array).array().first().toString().toStdString();
}

} // namespace hallmarker::checks
