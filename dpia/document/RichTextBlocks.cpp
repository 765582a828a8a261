#include "dpia/document/RichTextBlocks.h"

#include "dpia/answers/MarkupAttributes.h"
#include "dpia/answers/RichText.h"
#include "dpia/document/DocumentTexts.h"

#include <QRegularExpression>

namespace hallmarker::dpia {

namespace {

using core::ReportSpan;
using core::ReportText;

/// A tag of cleaned text: its attributes stand in double quotes.
struct CleanTag {
    QString name;
    bool isClosing = false;
    QString attributes;
    qsizetype end = 0;

    static CleanTag read(const QString &html, qsizetype at)
    {
        CleanTag tag;
        bool isQuoted = false;
        qsizetype end = at + 1;
        for (; end < html.size() && (isQuoted || html.at(end) != QLatin1Char('>')); ++end)
            if (html.at(end) == QLatin1Char('"'))
                isQuoted = !isQuoted;
        tag.end = qMin(end + 1, html.size());
        QString inner = html.mid(at + 1, end - at - 1);
        tag.isClosing = inner.startsWith(QLatin1Char('/'));
        if (tag.isClosing)
            inner.remove(0, 1);
        qsizetype name = 0;
        while (name < inner.size() && (inner.at(name).isLetterOrNumber()))
            ++name;
        tag.name = inner.left(name).toLower();
        tag.attributes = inner.mid(name);
        return tag;
    }
    QString attribute(const QString &name) const
    {
        const QRegularExpression wanted(QStringLiteral("\\s%1=\"([^\"]*)\"").arg(name));
        return resolveEntities(wanted.match(attributes).captured(1));
    }
};

/// Puts spans behind others, on a line of its own.
void addLine(ReportText &to, const ReportText &line)
{
    if (!to.isEmpty())
        to.append({QStringLiteral("\n"), ReportSpan::Style::Plain, {}});
    to += line;
}

class BlockReader {
public:
    explicit BlockReader(const QString &html) : m_html(RichText::cleaned(html)) {}

    RichTextBlocks run()
    {
        qsizetype at = 0;
        while (at < m_html.size()) {
            const qsizetype next = m_html.indexOf(QLatin1Char('<'), at);
            text(resolveEntities(m_html.mid(at, (next < 0 ? m_html.size() : next) - at)));
            if (next < 0)
                break;
            const CleanTag tag = CleanTag::read(m_html, next);
            at = tag.end;
            if (tag.isClosing)
                close(tag.name);
            else
                open(tag);
        }
        flush();
        endList();
        return std::move(m_result);
    }

private:
    bool isInCell() const { return m_tableDepth > 0; }
    void text(const QString &words)
    {
        if (words.isEmpty())
            return;
        QString said = words;
        if (m_pre == 0) {
            static const QRegularExpression space(QStringLiteral("[ \\t\\r\\n\\f]+"));
            said.replace(space, QStringLiteral(" "));
            const bool isLineStart = m_paragraph.isEmpty() || m_paragraph.constLast().text.endsWith(QLatin1Char('\n'));
            if (isLineStart || m_paragraph.constLast().text.endsWith(QLatin1Char(' ')))
                while (said.startsWith(QLatin1Char(' ')))
                    said.remove(0, 1);
        }
        if (said.isEmpty())
            return;
        ReportSpan span{said, ReportSpan::Style::Plain, {}};
        if (!m_link.isEmpty()) {
            span.style = ReportSpan::Style::Link;
            span.target = m_link;
        } else if (m_code > 0) {
            span.style = ReportSpan::Style::Code;
        } else if (m_strong > 0) {
            span.style = ReportSpan::Style::Strong;
        } else if (m_emphasis > 0) {
            span.style = ReportSpan::Style::Emphasis;
        }
        if (!m_paragraph.isEmpty() && m_paragraph.constLast().style == span.style && m_paragraph.constLast().target == span.target)
            m_paragraph.last().text += said;
        else
            m_paragraph.append(span);
    }
    void trim()
    {
        while (!m_paragraph.isEmpty()) {
            QString &last = m_paragraph.last().text;
            while (last.endsWith(QLatin1Char(' ')) || last.endsWith(QLatin1Char('\n')))
                last.chop(1);
            if (!last.isEmpty())
                return;
            m_paragraph.removeLast();
        }
    }
    /// Ends the paragraph: into the cell or the item where there is one, else as a block.
    void flush()
    {
        trim();
        if (m_paragraph.isEmpty())
            return;
        const ReportText paragraph = std::exchange(m_paragraph, {});
        if (isInCell() && m_isRowOpen && !m_table.rows.isEmpty() && !m_table.rows.constLast().isEmpty()) {
            addLine(m_table.rows.last().last(), paragraph);
        } else if (isInCell()) {
            m_table.caption += core::ReportText(paragraph).constFirst().text;
        } else if (!m_lists.isEmpty()) {
            if (m_list.items.isEmpty())
                m_list.items.append(ReportText());
            ReportText line = paragraph;
            if (m_lists.size() > 1)
                line.prepend({QString(QString((m_lists.size() - 2) * 4, QChar(QChar::Nbsp)) + m_marker + QChar(QChar::Nbsp)), ReportSpan::Style::Plain, {}});
            addLine(m_list.items.last(), line);
        } else if (m_pre > 0) {
            QString code;
            for (const ReportSpan &span : paragraph)
                code += span.text;
            m_result.blocks.push_back(core::ReportCode{code});
        } else {
            m_result.blocks.push_back(core::ReportParagraph{paragraph});
        }
    }
    void endList()
    {
        if (!m_list.items.isEmpty())
            m_result.blocks.push_back(std::exchange(m_list, {}));
        m_list = {};
    }
    void endTable()
    {
        if (m_table.rows.isEmpty())
            return;
        if (m_isHeadRow) {
            for (const ReportText &cell : m_table.rows.takeFirst()) {
                QString words;
                for (const ReportSpan &span : cell)
                    words += span.text;
                m_table.header += words.replace(QLatin1Char('\n'), QLatin1Char(' '));
            }
        }
        m_result.blocks.push_back(std::exchange(m_table, {}));
    }
    void open(const CleanTag &tag)
    {
        const QString &name = tag.name;
        m_result.hadLook = m_result.hadLook || tag.attributes.contains(QLatin1String(" style=\""));
        if (name == QLatin1String("br")) {
            if (!m_paragraph.isEmpty())
                m_paragraph.last().text += QLatin1Char('\n');
        } else if (name == QLatin1String("img")) {
            ++m_result.pictures;
            const QString alt = tag.attribute(QStringLiteral("alt"));
            text(alt.isEmpty() ? QString(QLatin1Char('[') + DocumentTexts::tr("picture") + QLatin1Char(']')) : QString(QLatin1Char('[') + DocumentTexts::tr("picture: %1").arg(alt) + QLatin1Char(']')));
        } else if (name == QLatin1String("strong") || name == QLatin1String("b") || name == QLatin1String("th")) {
            if (name == QLatin1String("th"))
                openCell(tag, true);
            else
                ++m_strong;
        } else if (name == QLatin1String("em") || name == QLatin1String("i")) {
            ++m_emphasis;
        } else if (name == QLatin1String("code")) {
            ++m_code;
        } else if (name == QLatin1String("a")) {
            m_link = tag.attribute(QStringLiteral("href"));
        } else if (name == QLatin1String("td")) {
            openCell(tag, false);
        } else if (isBlock(name)) {
            openBlock(name);
        }
    }
    void openCell(const CleanTag &tag, bool isHead)
    {
        flush();
        if (!m_isRowOpen)
            return;
        m_isHeadRow = m_table.rows.size() == 1 ? (m_table.rows.constFirst().isEmpty() ? isHead : m_isHeadRow && isHead) : m_isHeadRow;
        m_table.rows.last().append(ReportText());
        for (int more = qBound(1, tag.attribute(QStringLiteral("colspan")).toInt(), 20); more > 1; --more)
            ++m_missing;
    }
    void openBlock(const QString &name)
    {
        flush();
        if (name.startsWith(QLatin1Char('h')) && name.size() == 2 && name != QLatin1String("hr")) {
            ++m_strong;
        } else if (name == QLatin1String("blockquote")) {
            ++m_emphasis;
        } else if (name == QLatin1String("pre")) {
            ++m_pre;
        } else if (name == QLatin1String("ul") || name == QLatin1String("ol")) {
            if (m_lists.isEmpty())
                m_list.isNumbered = name == QLatin1String("ol");
            m_lists.append({name == QLatin1String("ol"), 0});
        } else if (name == QLatin1String("li") && !m_lists.isEmpty()) {
            if (m_lists.size() == 1)
                m_list.items.append(ReportText());
            ++m_lists.last().count;
            m_marker = m_lists.constLast().isNumbered ? QString(QString::number(m_lists.constLast().count) + QLatin1Char('.')) : QStringLiteral("\u2013");
        } else if (name == QLatin1String("table")) {
            if (m_tableDepth == 0)
                endListForTable();
            ++m_tableDepth;
        } else if (name == QLatin1String("tr") && m_tableDepth == 1) {
            m_table.rows.append(QList<ReportText>());
            m_isRowOpen = true;
            m_missing = 0;
        }
    }
    /// A table stands between two lists and in none.
    void endListForTable()
    {
        if (!m_lists.isEmpty())
            endList();
    }
    void close(const QString &name)
    {
        if (name == QLatin1String("strong") || name == QLatin1String("b")) {
            --m_strong;
        } else if (name == QLatin1String("em") || name == QLatin1String("i")) {
            --m_emphasis;
        } else if (name == QLatin1String("code")) {
            --m_code;
        } else if (name == QLatin1String("a")) {
            m_link.clear();
        } else if (name == QLatin1String("td") || name == QLatin1String("th")) {
            flush();
            for (; m_missing > 0 && m_isRowOpen; --m_missing)
                m_table.rows.last().append(ReportText());
        } else if (isBlock(name)) {
            closeBlock(name);
        }
    }
    void closeBlock(const QString &name)
    {
        flush();
        if (name.startsWith(QLatin1Char('h')) && name.size() == 2) {
            --m_strong;
        } else if (name == QLatin1String("blockquote")) {
            --m_emphasis;
        } else if (name == QLatin1String("pre")) {
            --m_pre;
        } else if ((name == QLatin1String("ul") || name == QLatin1String("ol")) && !m_lists.isEmpty()) {
            m_lists.removeLast();
            if (m_lists.isEmpty())
                endList();
        } else if (name == QLatin1String("tr") && m_tableDepth == 1) {
            m_isRowOpen = false;
        } else if (name == QLatin1String("table") && m_tableDepth > 0 && --m_tableDepth == 0) {
            endTable();
        }
    }
    static bool isBlock(const QString &name)
    {
        static const QStringList blocks = QStringLiteral("p div h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table thead tbody tfoot tr caption hr").split(QLatin1Char(' '));
        return blocks.contains(name);
    }

    struct Level {
        bool isNumbered = false;
        int count = 0;
    };
    QString m_html;
    RichTextBlocks m_result;
    ReportText m_paragraph;
    core::ReportList m_list;
    core::ReportTable m_table;
    QList<Level> m_lists;
    QString m_marker;
    QString m_link;
    int m_strong = 0;
    int m_emphasis = 0;
    int m_code = 0;
    int m_pre = 0;
    int m_tableDepth = 0;
    int m_missing = 0;
    bool m_isRowOpen = false;
    bool m_isHeadRow = false;
};

} // namespace

RichTextBlocks RichTextBlocks::of(const QString &html)
{
    return BlockReader(html).run();
}

} // namespace hallmarker::dpia
