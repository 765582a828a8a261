#include "core/report/MarkdownReportWriter.h"

#include "core/drawing/PictureSvg.h"
#include "core/report/ReportOutline.h"
#include "core/report/SignatureRows.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace hallmarker::core {

namespace {

/// The longest run of back ticks, so that a fence can be longer.
qsizetype longestTickRun(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == QLatin1Char('`') ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

QString markdownCode(const QString &text, bool isInTable)
{
    QString line = xmlText(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (line.isEmpty())
        return {};
    const QString fence(longestTickRun(line) + 1, QLatin1Char('`'));
    const bool needsSpace = line.startsWith(QLatin1Char('`')) || line.endsWith(QLatin1Char('`'));
    if (isInTable) // the table is split at bars before code is seen; this is how GitHub keeps one
        line.replace(QLatin1Char('|'), QStringLiteral("\\|"));
    return needsSpace ? QString(fence + QLatin1Char(' ') + line + QLatin1Char(' ') + fence) : QString(fence + line + fence);
}

class MarkdownBody {
public:
    explicit MarkdownBody(const Report &report) : m_report(report), m_outline(report) {}

    QString write()
    {
        QString markdown;
        for (std::size_t i = 0; i < m_report.blocks.size(); ++i) {
            m_block = i;
            markdown += std::visit([this](const auto &block) { return this->block(block); }, m_report.blocks[i]);
        }
        return markdown;
    }

    QString cover()
    {
        QString markdown;
        for (const ReportBlock &coverBlock : m_report.cover)
            markdown += std::visit([this](const auto &block) { return this->block(block); }, coverBlock);
        return markdown.isEmpty() ? markdown : QString(markdown + QStringLiteral("---\n\n"));
    }

    /// `lineBreak` is what a line end inside of a text becomes where it stands.
    QString text(const ReportText &text, const QString &lineBreak = QStringLiteral("\\\n")) const
    {
        const bool isInTable = lineBreak.startsWith(QLatin1Char('<'));
        QString markdown;
        for (const ReportSpan &span : text) {
            if (span.text.isEmpty())
                continue;
            QStringList lines;
            for (const QString &line : xmlText(span.text).split(QLatin1Char('\n')))
                lines += markdownEscape(line);
            const QString escaped = lines.join(lineBreak);
            switch (span.style) {
            case ReportSpan::Style::Plain: markdown += escaped; break;
            case ReportSpan::Style::Strong: markdown += marked(escaped, QStringLiteral("**")); break;
            case ReportSpan::Style::Emphasis: markdown += marked(escaped, QStringLiteral("*")); break;
            case ReportSpan::Style::Code: markdown += markdownCode(span.text, isInTable); break;
            case ReportSpan::Style::Link: {
                QString target = m_outline.linkTarget(span.target);
                target.replace(QLatin1Char('('), QStringLiteral("%28")).replace(QLatin1Char(')'), QStringLiteral("%29")).replace(QLatin1Char('|'), QStringLiteral("%7C"));
                markdown += target.isEmpty() ? escaped : QString(QLatin1Char('[') + escaped + QStringLiteral("](") + target + QLatin1Char(')'));
                break;
            }
            case ReportSpan::Style::Status: markdown += QString(statusShape(span.target) + QLatin1Char(' ') + marked(escaped, QStringLiteral("**"))); break;
            }
        }
        return markdown;
    }

private:
    /// Marks must stand directly at the word, or they are printed as they are.
    static QString marked(const QString &escaped, const QString &mark)
    {
        const QString inner = escaped.trimmed();
        if (inner.isEmpty())
            return escaped;
        const qsizetype start = escaped.indexOf(inner);
        return QString(escaped.left(start) + mark + inner + mark + escaped.mid(start + inner.size()));
    }
    QString block(const ReportHeading &heading) const
    {
        const QString anchor = QStringLiteral("<a id=\"%1\"></a>\n\n").arg(m_outline.anchorOf(m_block));
        return QString(anchor + QString(std::clamp(heading.level, 1, 4) + 1, QLatin1Char('#')) + QLatin1Char(' ') + markdownEscape(heading.text) + QStringLiteral("\n\n"));
    }
    QString block(const ReportParagraph &paragraph) const { return QString(text(paragraph.text) + QStringLiteral("\n\n")); }
    QString block(const ReportList &list) const
    {
        QString markdown;
        for (qsizetype i = 0; i < list.items.size(); ++i)
            markdown += QString((list.isNumbered ? QString(QString::number(i + 1) + QStringLiteral(". ")) : list.isChecklist ? QStringLiteral("- [ ] ") : QStringLiteral("- ")) + text(list.items.at(i), list.isNumbered ? QStringLiteral("\\\n   ") : QStringLiteral("\\\n  ")) + QLatin1Char('\n'));
        return markdown.isEmpty() ? markdown : QString(markdown + QLatin1Char('\n'));
    }
    QString block(const ReportTable &table) const
    {
        qsizetype columns = table.header.size();
        for (const QList<ReportText> &row : table.rows)
            columns = std::max(columns, row.size());
        if (columns == 0)
            return {};
        QString markdown;
        if (!table.caption.isEmpty())
            markdown += QString(marked(markdownEscape(table.caption), QStringLiteral("**")) + QStringLiteral("\n\n"));
        QString rule = QStringLiteral("|");
        markdown += QLatin1Char('|');
        for (qsizetype i = 0; i < columns; ++i) {
            markdown += QString(QLatin1Char(' ') + markdownEscape(table.header.value(i)) + QStringLiteral(" |"));
            const Qt::Alignment wanted = table.alignments.value(i, Qt::AlignLeft);
            rule += wanted & Qt::AlignRight ? QStringLiteral(" ---: |") : wanted & Qt::AlignHCenter ? QStringLiteral(" :---: |") : QStringLiteral(" --- |");
        }
        markdown += QString(QLatin1Char('\n') + rule + QLatin1Char('\n'));
        for (const QList<ReportText> &row : table.rows) {
            markdown += QLatin1Char('|');
            for (qsizetype i = 0; i < columns; ++i)
                markdown += QString(QLatin1Char(' ') + text(row.value(i), QStringLiteral("<br>")) + QStringLiteral(" |"));
            markdown += QLatin1Char('\n');
        }
        return QString(markdown + QLatin1Char('\n'));
    }
    QString block(const ReportFields &fields) const
    {
        // Another bullet than that of lists, or a list behind it would become part of it.
        QString markdown;
        for (const auto &[name, value] : fields.fields)
            markdown += QString(QStringLiteral("* ") + marked(markdownEscape(name + QLatin1Char(':')), QStringLiteral("**")) + QLatin1Char(' ') + text(value, QStringLiteral("\\\n  ")) + QLatin1Char('\n'));
        return markdown.isEmpty() ? markdown : QString(markdown + QLatin1Char('\n'));
    }
    QString block(const ReportCallout &callout) const
    {
        const QString kind = statusKind(callout.kind);
        const QString alert = kind == QStringLiteral("fail") ? QStringLiteral("CAUTION") : kind == QStringLiteral("info") || kind == QStringLiteral("pass") ? QStringLiteral("NOTE") : QStringLiteral("WARNING");
        return QStringLiteral("> [!%1]\n> **%2.** %3\n\n").arg(alert, markdownEscape(calloutWord(callout.kind)), text(callout.text, QStringLiteral("\\\n> ")));
    }
    QString block(const ReportChart &chart) const { return block(chartTable(chart, m_report.language)); }
    /// The drawing as data, with what a reader who cannot see it is told. (A file of its own would have to travel along.)
    QString block(const ReportPicture &drawing) const
    {
        if (!drawing.picture)
            return {};
        return QStringLiteral("**%1**\n\n![%2](data:image/svg+xml;base64,%3)\n\n").arg(markdownEscape(drawing.title), markdownEscape(drawing.picture->description), QString::fromLatin1(pictureSvg(*drawing.picture).toBase64()));
    }
    QString block(const ReportCode &code) const
    {
        const QString fence(std::max<qsizetype>(3, longestTickRun(code.text) + 1), QLatin1Char('`'));
        QString body = xmlText(code.text);
        if (!body.endsWith(QLatin1Char('\n')))
            body += QLatin1Char('\n');
        return QString(fence + QStringLiteral("text\n") + body + fence + QStringLiteral("\n\n"));
    }
    QString block(const ReportPageBreak &) const { return QStringLiteral("---\n\n"); }
    QString block(const ReportWritingLines &lines) const { return QString(QString(48, QLatin1Char('_')).replace(QLatin1Char('_'), QStringLiteral("\\_")) + QStringLiteral("\n\n")).repeated(std::max(0, lines.lines)); }
    QString block(const ReportSignatures &signatures) const
    {
        QString markdown;
        for (const ReportSignature &signature : signatures.signatures) {
            ReportFields fields;
            for (const SignatureRow &row : signatureRows(signature, m_report.language))
                fields.fields += {row.label, row.value.isEmpty() ? plainText(QString(24, QLatin1Char('_'))) : row.value};
            // A comment keeps two lists from becoming one.
            markdown += QString((markdown.isEmpty() ? QString() : QStringLiteral("<!-- -->\n\n")) + block(fields));
        }
        return markdown;
    }

    const Report &m_report;
    ReportOutline m_outline;
    std::size_t m_block = 0;
};

} // namespace

QString markdownEscape(const QString &text)
{
    static const QString special = QStringLiteral("\\`*_{}[]<>#|~");
    QString line = xmlText(text).replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
    QString escaped;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        // What only means something at the start of a line: lists, rules, quotes, numbered items.
        const QChar next = i + 1 < line.size() ? line.at(i + 1) : QLatin1Char(' ');
        const bool opensBlock = escaped.trimmed().isEmpty()
            && (c == QLatin1Char('=') || ((c == QLatin1Char('-') || c == QLatin1Char('+')) && (next.isSpace() || next == c)));
        const bool isNumberMark = next.isSpace() && (c == QLatin1Char('.') || c == QLatin1Char(')')) && i > 0
            && std::all_of(line.begin(), line.begin() + i, [](QChar d) { return d.isDigit() || d == QLatin1Char(' '); });
        const bool isMention = c == QLatin1Char('@') && (i == 0 || !line.at(i - 1).isLetterOrNumber());
        const bool isAutoLink = (c == QLatin1Char(':') && line.mid(i, 3) == QStringLiteral("://")) || (c == QLatin1Char('.') && i >= 3 && line.mid(i - 3, 3).toLower() == QStringLiteral("www"));
        if (c == QLatin1Char('&'))
            escaped += QStringLiteral("&amp;");
        else if (isMention || isAutoLink) // an escaped character still links; an entity does not
            escaped += QString(QStringLiteral("&#") + QString::number(c.unicode()) + QLatin1Char(';'));
        else if (special.contains(c) || opensBlock || isNumberMark)
            escaped += QString(QLatin1Char('\\') + QString(c));
        else
            escaped += c;
    }
    // Four spaces at the start would be code.
    while (escaped.startsWith(QStringLiteral("  ")))
        escaped.remove(0, 1);
    return escaped;
}

Result<QByteArray> MarkdownReportWriter::write(const Report &report) const
{
    const DocumentLanguage words(report.language);
    QString markdown;
    if (!m_frontMatter.trimmed().isEmpty()) {
        static const QRegularExpression fence(QStringLiteral("^(---|\\.\\.\\.)\\s*$"), QRegularExpression::MultilineOption);
        if (fence.match(m_frontMatter).hasMatch())
            return Error(ErrorKind::Internal, QCoreApplication::translate("Report", "The front matter of the document contains a line that would end it early."));
        markdown += QString(QStringLiteral("---\n") + m_frontMatter.trimmed() + QStringLiteral("\n---\n\n"));
    }
    markdown += QString(QStringLiteral("# ") + markdownEscape(report.title) + QStringLiteral("\n\n"));
    if (!report.subtitle.isEmpty())
        markdown += QString(markdownEscape(report.subtitle) + QStringLiteral("\n\n"));
    QStringList byline;
    if (!report.author.isEmpty())
        byline += report.author;
    if (!report.createdText.isEmpty())
        byline += documentInstant(report.createdText, report.language);
    if (!byline.isEmpty())
        markdown += QString(markdownEscape(byline.join(QStringLiteral(", "))) + QStringLiteral("\n\n"));
    MarkdownBody body(report);
    markdown += body.cover();
    markdown += body.write();
    while (markdown.endsWith(QStringLiteral("\n\n")))
        markdown.chop(1);
    return markdown.toUtf8();
}

} // namespace hallmarker::core
