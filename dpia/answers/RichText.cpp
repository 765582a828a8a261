#include "dpia/answers/RichText.h"

#include "dpia/answers/MarkupAttributes.h"

#include <QRegularExpression>
#include <QSet>

namespace hallmarker::dpia {

namespace {

/// One tag as it stands in the text.
struct Tag {
    QString name;
    bool isClosing = false;
    QList<QPair<QString, QString>> attributes; ///< values as written
    qsizetype end = 0;                         ///< behind its '>'
    bool isWhole = false;
};

/// Reads the tag that begins at `at`, which is a '<'.
Tag readTag(const QString &html, qsizetype at)
{
    static const QRegularExpression start(QStringLiteral("\\G<(/?)([A-Za-z][A-Za-z0-9:-]*)"));
    static const QRegularExpression attribute(QStringLiteral("\\G[\\s/]*([^\\s=<>\"'/]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"'=<`]+)))?"));
    static const QRegularExpression end(QStringLiteral("\\G[\\s/]*>"));
    Tag tag;
    auto match = start.match(html, at);
    if (!match.hasMatch())
        return tag;
    tag.isClosing = !match.captured(1).isEmpty();
    tag.name = match.captured(2).toLower();
    qsizetype place = match.capturedEnd();
    while (true) {
        match = end.match(html, place);
        if (match.hasMatch()) {
            tag.end = match.capturedEnd();
            tag.isWhole = true;
            return tag;
        }
        match = attribute.match(html, place);
        if (!match.hasMatch() || match.capturedLength() == 0)
            return tag;
        tag.attributes.append({match.captured(1).toLower(), match.captured(2) + match.captured(3) + match.captured(4)});
        place = match.capturedEnd();
    }
}

class Cleaner {
public:
    Cleaner(const QString &html, QStringList *removed) : m_html(html), m_removed(removed) {}

    QString run()
    {
        qsizetype at = 0;
        while (at < m_html.size()) {
            const qsizetype next = m_html.indexOf(QLatin1Char('<'), at);
            addText(at, next < 0 ? m_html.size() : next);
            if (next < 0)
                break;
            at = takeMarkup(next);
        }
        while (!m_open.isEmpty())
            m_out += QLatin1String("</") + m_open.takeLast() + QLatin1Char('>');
        return m_out;
    }

private:
    void note(const QString &what)
    {
        if (m_removed && !m_removed->contains(what))
            m_removed->append(what);
    }
    void addText(qsizetype from, qsizetype to)
    {
        QString text = m_html.mid(from, to - from);
        const qsizetype before = text.size();
        text.removeIf([](QChar c) { return c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t') && c != QLatin1Char('\r'); });
        if (text.size() != before)
            note(QStringLiteral("control characters"));
        m_out += text;
    }
    qsizetype takeMarkup(qsizetype at)
    {
        if (QStringView(m_html).mid(at).startsWith(QLatin1String("<!--"))) {
            note(QStringLiteral("comment"));
            const qsizetype end = m_html.indexOf(QLatin1String("-->"), at + 4);
            return end < 0 ? m_html.size() : end + 3;
        }
        if (at + 1 < m_html.size() && (m_html.at(at + 1) == QLatin1Char('!') || m_html.at(at + 1) == QLatin1Char('?'))) {
            note(QStringLiteral("declaration"));
            const qsizetype end = m_html.indexOf(QLatin1Char('>'), at);
            return end < 0 ? m_html.size() : end + 1;
        }
        const Tag tag = readTag(m_html, at);
        if (!tag.isWhole) {
            // No tag at all, such as "a < b", or one that never ends: its '<' is text.
            m_out += QLatin1String("&lt;");
            return at + 1;
        }
        if (isDroppedWithContent(tag.name)) {
            note(QString(QLatin1Char('<') + tag.name + QLatin1Char('>')));
            return tag.isClosing ? tag.end : behindContent(tag);
        }
        if (!isAllowedTag(tag.name)) {
            note(QString(QLatin1Char('<') + tag.name + QLatin1Char('>')));
            return tag.end;
        }
        if (tag.isClosing)
            close(tag);
        else
            open(tag, m_html.mid(at, tag.end - at));
        return tag.end;
    }
    /// Behind the closing tag of something whose content goes too; the end when it is never closed.
    qsizetype behindContent(const Tag &tag) const
    {
        qsizetype at = tag.end;
        const QString closing = QLatin1String("</") + tag.name;
        while ((at = m_html.indexOf(closing, at, Qt::CaseInsensitive)) >= 0) {
            const Tag end = readTag(m_html, at);
            if (end.isWhole && end.name == tag.name)
                return end.end;
            at += closing.size();
        }
        return m_html.size();
    }
    void close(const Tag &tag)
    {
        if (!m_open.contains(tag.name)) {
            note(QStringLiteral("unmatched </%1>").arg(tag.name));
            return;
        }
        while (m_open.constLast() != tag.name)
            m_out += QLatin1String("</") + m_open.takeLast() + QLatin1Char('>');
        m_open.removeLast();
        m_out += QLatin1String("</") + tag.name + QLatin1Char('>');
    }
    void open(const Tag &tag, const QString &asWritten)
    {
        if (m_open.size() >= maxDepth) {
            note(QStringLiteral("nesting"));
            return;
        }
        QString rebuilt = QLatin1Char('<') + tag.name;
        QSet<QString> seen;
        for (const auto &[name, value] : tag.attributes) {
            if (seen.contains(name) || !isAllowedAttribute(tag.name, name, value)) {
                note(QString(tag.name + QLatin1Char(' ') + name));
                continue;
            }
            seen.insert(name);
            rebuilt += QLatin1Char(' ') + name + QLatin1String("=\"") + QString(value).replace(QLatin1Char('"'), QStringLiteral("&quot;")).replace(QLatin1Char('<'), QStringLiteral("&lt;")) + QLatin1Char('"');
        }
        // As it was written, where that is one of the usual ways to write the same: clean text keeps its bytes.
        const bool isUsual = asWritten == QString(rebuilt + QLatin1Char('>')) || (isVoidTag(tag.name) && (asWritten == QString(rebuilt + QLatin1String("/>")) || asWritten == QString(rebuilt + QLatin1String(" />"))));
        m_out += isUsual ? asWritten : QString(rebuilt + QLatin1Char('>'));
        if (!isVoidTag(tag.name))
            m_open.append(tag.name);
    }

    static constexpr int maxDepth = 64;
    const QString &m_html;
    QStringList *m_removed;
    QString m_out;
    QStringList m_open;
};

} // namespace

QString RichText::cleaned(const QString &html, QStringList *removed)
{
    return Cleaner(html, removed).run();
}

QString RichText::fromPlain(const QString &text)
{
    QString html;
    for (const QString &paragraph : QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).split(QStringLiteral("\n\n"))) {
        if (!paragraph.trimmed().isEmpty())
            html += QStringLiteral("<p>") + paragraph.trimmed().toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")) + QStringLiteral("</p>");
    }
    return cleaned(html);
}

static QString wordsOf(const QString &html, bool marksItems)
{
    static const QSet<QString> blocks{QStringLiteral("p"), QStringLiteral("div"), QStringLiteral("li"), QStringLiteral("tr"), QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"), QStringLiteral("h4"),
                                      QStringLiteral("h5"), QStringLiteral("h6"), QStringLiteral("blockquote"), QStringLiteral("pre"), QStringLiteral("br"), QStringLiteral("hr"), QStringLiteral("table"), QStringLiteral("ul"), QStringLiteral("ol")};
    const QString clean = RichText::cleaned(html);
    QString text;
    qsizetype at = 0;
    const auto breakLine = [&text] {
        if (!text.isEmpty() && !text.endsWith(QLatin1Char('\n')))
            text += QLatin1Char('\n');
    };
    while (at < clean.size()) {
        const qsizetype next = clean.indexOf(QLatin1Char('<'), at);
        text += resolveEntities(clean.mid(at, (next < 0 ? clean.size() : next) - at));
        if (next < 0)
            break;
        const Tag tag = readTag(clean, next);
        at = tag.isWhole ? tag.end : next + 1;
        if (blocks.contains(tag.name))
            breakLine();
        if (marksItems && tag.name == QLatin1String("li") && !tag.isClosing)
            text += QStringLiteral("- ");
        else if ((tag.name == QLatin1String("td") || tag.name == QLatin1String("th")) && tag.isClosing)
            text += QLatin1Char('\t');
    }
    return text.trimmed();
}

QString RichText::plain(const QString &html)
{
    return wordsOf(html, true);
}

bool RichText::beginsWithWord(const QString &html)
{
    static const QLatin1String forms[] = {QLatin1String("<p>"), QLatin1String("<ul>"), QLatin1String("<ol>"), QLatin1String("<li>"), QLatin1String("<div>"), QLatin1String("<b>"), QLatin1String("<strong>"), QLatin1String("<em>"), QLatin1String("<br>")};
    for (QStringView rest(html); !rest.isEmpty();) {
        if (rest.front().isLetterOrNumber())
            return true;
        qsizetype skipped = rest.front().isSpace() ? 1 : 0;
        for (const QLatin1String &form : forms)
            skipped = rest.startsWith(form) ? form.size() : skipped;
        if (skipped == 0)
            return false;
        rest = rest.mid(skipped);
    }
    return false;
}

bool RichText::isEmpty(const QString &html)
{
    if (beginsWithWord(html))
        return false;
    QString words = wordsOf(html, false);
    words.remove(QChar(0xA0));
    return words.trimmed().isEmpty() && !html.contains(QLatin1String("<img"), Qt::CaseInsensitive);
}

} // namespace hallmarker::dpia
