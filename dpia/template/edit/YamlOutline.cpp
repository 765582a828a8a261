#include "dpia/template/edit/YamlOutline.h"

#include "dpia/template/TemplateTexts.h"

namespace hallmarker::dpia {

namespace {

constexpr int deepestOutline = 40;

using Kind = YamlOutlineNode::Kind;

class OutlineParser {
public:
    explicit OutlineParser(const QString &text) : m_text(text) {}

    core::Result<std::unique_ptr<YamlOutlineNode>> parse()
    {
        skipToContent();
        if (m_text.mid(m_pos, 3) == QLatin1String("---")) {
            m_pos += 3;
            skipToContent();
        }
        std::unique_ptr<YamlOutlineNode> root = node(-1, true);
        skipToContent();
        if (m_problem < 0 && m_pos < m_text.size())
            m_problem = m_pos;
        if (m_problem >= 0) {
            const QString before = m_text.left(m_problem);
            const qint64 line = before.count(QLatin1Char('\n')) + 1;
            return core::Error(core::ErrorKind::Invalid, TemplateTexts::tr("This place is written in a way that only the text can be edited in, not the form."), {}, {.line = line, .column = m_problem - before.lastIndexOf(QLatin1Char('\n'))});
        }
        return root;
    }

private:
    QChar at(int pos) const { return pos < m_text.size() ? m_text.at(pos) : QChar(); }
    bool isSpaceAt(int pos) const { return pos >= m_text.size() || at(pos) == QLatin1Char(' ') || at(pos) == QLatin1Char('\n') || at(pos) == QLatin1Char('\t') || at(pos) == QLatin1Char('\r'); }
    int columnOf(int pos) const { return pos - (m_text.lastIndexOf(QLatin1Char('\n'), pos - 1 < 0 ? -m_text.size() - 1 : pos - 1) + 1); }
    int lineEnd(int pos) const
    {
        const int end = int(m_text.indexOf(QLatin1Char('\n'), pos));
        return end < 0 ? int(m_text.size()) : end;
    }
    void fail(int pos)
    {
        if (m_problem < 0)
            m_problem = pos;
        m_pos = int(m_text.size());
    }
    void skipSpaces()
    {
        while (m_pos < m_text.size() && (at(m_pos) == QLatin1Char(' ') || at(m_pos) == QLatin1Char('\t') || at(m_pos) == QLatin1Char('\r')))
            ++m_pos;
    }
    /// Over white space, ends of lines and comments.
    void skipToContent()
    {
        while (m_pos < m_text.size()) {
            skipSpaces();
            if (at(m_pos) == QLatin1Char('#') && (m_pos == 0 || isSpaceAt(m_pos - 1)))
                m_pos = lineEnd(m_pos);
            if (at(m_pos) != QLatin1Char('\n'))
                return;
            ++m_pos;
        }
    }
    bool isDash(int pos) const { return at(pos) == QLatin1Char('-') && isSpaceAt(pos + 1); }

    std::unique_ptr<YamlOutlineNode> made(Kind kind, int begin)
    {
        auto made = std::make_unique<YamlOutlineNode>();
        made->kind = kind;
        made->begin = made->end = begin;
        made->column = columnOf(begin);
        return made;
    }

    /// The node at the content that comes next, which has to stand right of `parent` unless it is a list below a key.
    std::unique_ptr<YamlOutlineNode> node(int parent, bool mayBeMap, bool isBelowKey = false)
    {
        const int before = m_pos;
        if (++m_depth > deepestOutline)
            fail(m_pos);
        std::unique_ptr<YamlOutlineNode> result;
        const int column = columnOf(m_pos);
        const bool isInside = m_pos < m_text.size() && (column > parent || (isBelowKey && column == parent && isDash(m_pos)));
        if (!isInside)
            result = made(Kind::Nothing, before);
        else if (at(m_pos) == QLatin1Char('{') || at(m_pos) == QLatin1Char('['))
            result = flow();
        else if (isDash(m_pos))
            result = blockList(column);
        else if (at(m_pos) == QLatin1Char('|') || at(m_pos) == QLatin1Char('>'))
            result = blockScalar(parent);
        else if (QStringLiteral("&*!?%@`").contains(at(m_pos)))
            fail(m_pos), result = made(Kind::Nothing, before);
        else if (mayBeMap && isKey(m_pos))
            result = blockMap(column);
        else
            result = scalar(parent);
        --m_depth;
        return result;
    }

    /// Whether a key and its colon stand here.
    bool isKey(int pos) const { return colonOf(pos) >= 0; }
    int colonOf(int pos) const
    {
        int i = pos;
        const int end = lineEnd(pos);
        if (at(pos) == QLatin1Char('"') || at(pos) == QLatin1Char('\'')) {
            i = quotedEnd(pos);
            while (i < end && at(i) == QLatin1Char(' '))
                ++i;
            return i < end && at(i) == QLatin1Char(':') && isSpaceAt(i + 1) ? i : -1;
        }
        for (; i < end; ++i) {
            if (at(i) == QLatin1Char('#') && i > pos && isSpaceAt(i - 1))
                return -1;
            if (at(i) == QLatin1Char(':') && isSpaceAt(i + 1))
                return i;
        }
        return -1;
    }
    /// Behind the closing mark; the end of the text when there is none.
    int quotedEnd(int pos) const
    {
        const QChar mark = at(pos);
        for (int i = pos + 1; i < m_text.size(); ++i) {
            if (mark == QLatin1Char('"') && at(i) == QLatin1Char('\\')) {
                ++i;
            } else if (at(i) == mark) {
                if (mark == QLatin1Char('\'') && at(i + 1) == mark)
                    ++i;
                else
                    return i + 1;
            }
        }
        return int(m_text.size());
    }
    QString keyText(int begin, int colon) const
    {
        QString key = m_text.mid(begin, colon - begin).trimmed();
        if (key.size() >= 2 && (key.startsWith(QLatin1Char('"')) || key.startsWith(QLatin1Char('\''))))
            key = key.mid(1, key.size() - 2);
        return key;
    }

    std::unique_ptr<YamlOutlineNode> blockMap(int column)
    {
        auto map = made(Kind::Map, m_pos);
        map->column = column;
        while (m_pos < m_text.size() && columnOf(m_pos) == column && !isDash(m_pos)) {
            const int colon = colonOf(m_pos);
            if (colon < 0) {
                fail(m_pos);
                break;
            }
            YamlOutlineEntry entry;
            entry.begin = m_pos;
            entry.key = keyText(m_pos, colon);
            entry.afterMark = colon + 1;
            m_pos = colon + 1;
            takeValue(entry, column, false);
            map->end = entry.end;
            map->entries.push_back(std::move(entry));
            skipToContent();
        }
        return map;
    }
    std::unique_ptr<YamlOutlineNode> blockList(int column)
    {
        auto list = made(Kind::List, m_pos);
        list->column = column;
        while (m_pos < m_text.size() && columnOf(m_pos) == column && isDash(m_pos)) {
            YamlOutlineEntry entry;
            entry.begin = m_pos;
            entry.afterMark = m_pos + 1;
            ++m_pos;
            takeValue(entry, column, true);
            list->end = entry.end;
            list->entries.push_back(std::move(entry));
            skipToContent();
        }
        return list;
    }
    /// What stands behind a colon or a dash, on the same line or below.
    void takeValue(YamlOutlineEntry &entry, int column, bool mayBeMapHere)
    {
        skipSpaces();
        const int here = m_pos;
        const int line = lineEnd(entry.afterMark);
        skipToContent();
        const bool isOnLine = m_pos < line && m_pos == here;
        entry.value = node(column, isOnLine ? mayBeMapHere : true, !mayBeMapHere);
        if (entry.value->kind == Kind::Nothing)
            entry.value->begin = entry.value->end = entry.afterMark;
        entry.end = entry.value->end;
    }

    std::unique_ptr<YamlOutlineNode> scalar(int parent)
    {
        auto scalar = made(Kind::Scalar, m_pos);
        if (at(m_pos) == QLatin1Char('"') || at(m_pos) == QLatin1Char('\'')) {
            m_pos = scalar->end = quotedEnd(m_pos);
            return scalar;
        }
        // A plain scalar goes on in further lines that stand right of its parent.
        while (m_pos < m_text.size()) {
            const int end = lineEnd(m_pos);
            int stop = m_pos;
            while (stop < end && !(at(stop) == QLatin1Char('#') && isSpaceAt(stop - 1)))
                ++stop;
            int last = stop;
            while (last > m_pos && isSpaceAt(last - 1))
                --last;
            scalar->end = last;
            m_pos = stop;
            if (stop < end)
                break; // a comment ends it
            int next = end;
            while (next < m_text.size() && isSpaceAt(next))
                ++next;
            if (next >= m_text.size() || columnOf(next) <= parent || at(next) == QLatin1Char('#') || isKey(next) || isDash(next))
                break;
            m_pos = next;
        }
        return scalar;
    }
    std::unique_ptr<YamlOutlineNode> blockScalar(int parent)
    {
        auto scalar = made(Kind::Scalar, m_pos);
        int end = lineEnd(m_pos);
        scalar->end = end;
        while (end < m_text.size()) {
            const int begin = end + 1;
            const int next = lineEnd(begin);
            int content = begin;
            while (content < next && isSpaceAt(content))
                ++content;
            if (content < next && columnOf(content) <= parent)
                break;
            if (content < next)
                scalar->end = next;
            end = next;
        }
        m_pos = scalar->end;
        return scalar;
    }

    std::unique_ptr<YamlOutlineNode> flow()
    {
        const bool isMap = at(m_pos) == QLatin1Char('{');
        const QChar close = isMap ? QLatin1Char('}') : QLatin1Char(']');
        auto result = made(isMap ? Kind::Map : Kind::List, m_pos);
        result->isFlow = true;
        if (++m_depth > deepestOutline)
            fail(m_pos);
        ++m_pos;
        for (skipToContent(); m_pos < m_text.size() && at(m_pos) != close; skipToContent()) {
            YamlOutlineEntry entry;
            entry.begin = entry.afterMark = m_pos;
            if (isMap && !flowKey(entry))
                break;
            if (at(m_pos) == close || at(m_pos) == QLatin1Char(',')) {
                entry.value = made(Kind::Nothing, entry.afterMark);
            } else {
                entry.value = at(m_pos) == QLatin1Char('{') || at(m_pos) == QLatin1Char('[') ? flow() : flowScalar();
            }
            entry.end = entry.value->end;
            result->entries.push_back(std::move(entry));
            skipToContent();
            if (at(m_pos) == QLatin1Char(','))
                ++m_pos;
            else if (at(m_pos) != close)
                fail(m_pos);
        }
        if (m_pos >= m_text.size())
            fail(result->begin);
        else
            ++m_pos;
        result->end = m_pos;
        --m_depth;
        return result;
    }
    bool flowKey(YamlOutlineEntry &entry)
    {
        int colon = -1;
        if (at(m_pos) == QLatin1Char('"') || at(m_pos) == QLatin1Char('\'')) {
            colon = quotedEnd(m_pos);
            while (at(colon) == QLatin1Char(' '))
                ++colon;
            colon = at(colon) == QLatin1Char(':') ? colon : -1;
        } else {
            for (int i = m_pos; i < m_text.size() && colon < 0 && !QStringLiteral(",{}[]\n").contains(at(i)); ++i)
                colon = at(i) == QLatin1Char(':') && isSpaceAt(i + 1) ? i : -1;
        }
        if (colon < 0) {
            fail(m_pos);
            return false;
        }
        entry.key = keyText(m_pos, colon);
        entry.afterMark = colon + 1;
        m_pos = colon + 1;
        skipToContent();
        return true;
    }
    std::unique_ptr<YamlOutlineNode> flowScalar()
    {
        auto scalar = made(Kind::Scalar, m_pos);
        if (QStringLiteral("&*!?%@`|>").contains(at(m_pos)))
            fail(m_pos);
        if (at(m_pos) == QLatin1Char('"') || at(m_pos) == QLatin1Char('\'')) {
            m_pos = scalar->end = quotedEnd(m_pos);
            return scalar;
        }
        int end = m_pos;
        while (m_pos < m_text.size() && !QStringLiteral(",{}[]").contains(at(m_pos)) && !(at(m_pos) == QLatin1Char('#') && isSpaceAt(m_pos - 1)) && !(at(m_pos) == QLatin1Char(':') && isSpaceAt(m_pos + 1))) {
            if (!isSpaceAt(m_pos))
                end = m_pos + 1;
            ++m_pos;
        }
        if (at(m_pos) == QLatin1Char(':'))
            fail(m_pos);
        scalar->end = end;
        return scalar;
    }

    const QString &m_text;
    int m_pos = 0;
    int m_depth = 0;
    int m_problem = -1;
};

} // namespace

const YamlOutlineEntry *YamlOutlineNode::entry(const QString &key) const
{
    for (const YamlOutlineEntry &one : entries)
        if (one.key == key)
            return &one;
    return nullptr;
}

core::Result<YamlOutline> YamlOutline::of(const QString &text)
{
    YamlOutline outline;
    HALLMARKER_ASSIGN(outline.m_root, OutlineParser(text).parse());
    return outline;
}

const YamlOutlineNode *YamlOutline::at(const QString &pointer) const
{
    if (pointer.isEmpty())
        return m_root.get();
    const YamlOutlineEntry *entry = entryAt(pointer);
    return entry != nullptr ? entry->value.get() : nullptr;
}

const YamlOutlineEntry *YamlOutline::entryAt(const QString &pointer, const YamlOutlineNode **in, int *place) const
{
    const YamlOutlineNode *node = m_root.get();
    const YamlOutlineEntry *entry = nullptr;
    for (QString segment : pointer.mid(1).split(QLatin1Char('/'))) {
        segment.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
        if (node == nullptr)
            return nullptr;
        bool isNumber = false;
        const int index = segment.toInt(&isNumber);
        const YamlOutlineEntry *next = nullptr;
        int found = -1;
        for (int i = 0; i < int(node->entries.size()); ++i)
            if (node->kind == Kind::List ? isNumber && i == index : node->entries[size_t(i)].key == segment) {
                next = &node->entries[size_t(i)];
                found = i;
                break;
            }
        if (next == nullptr)
            return nullptr;
        if (in != nullptr)
            *in = node;
        if (place != nullptr)
            *place = found;
        entry = next;
        node = next->value.get();
    }
    return entry;
}

} // namespace hallmarker::dpia
