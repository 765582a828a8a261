#include "ui/assessments/RichTextDocument.h"

#include "dpia/answers/RichText.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace hallmarker::ui {

namespace {

/// Writes a document block by block. Lists that stand in each other are closed and opened by their depth.
class AnswerWriter {
public:
    QString write(const QTextDocument &document)
    {
        frame(*document.rootFrame());
        closeLists(0);
        return m_html;
    }

private:
    void frame(const QTextFrame &frame)
    {
        for (auto it = frame.begin(); it != frame.end(); ++it) {
            if (QTextFrame *inner = it.currentFrame()) {
                closeLists(0);
                if (auto *table = qobject_cast<QTextTable *>(inner))
                    this->table(*table);
                else
                    this->frame(*inner);
            } else if (it.currentBlock().isValid()) {
                block(it.currentBlock());
            }
        }
    }
    void table(const QTextTable &table)
    {
        m_html += QLatin1String("<table>");
        for (int row = 0; row < table.rows(); ++row) {
            m_html += QLatin1String("<tr>");
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                if (cell.row() != row || cell.column() != column)
                    continue; // spanned by another
                m_html += QLatin1String("<td");
                if (cell.columnSpan() > 1)
                    m_html += QStringLiteral(" colspan=\"%1\"").arg(cell.columnSpan());
                if (cell.rowSpan() > 1)
                    m_html += QStringLiteral(" rowspan=\"%1\"").arg(cell.rowSpan());
                m_html += QLatin1Char('>');
                QStringList lines;
                for (auto it = cell.begin(); it != cell.end(); ++it)
                    if (it.currentBlock().isValid())
                        lines += inlineOf(it.currentBlock());
                m_html += lines.join(QLatin1String("<br>")) + QLatin1String("</td>");
            }
            m_html += QLatin1String("</tr>");
        }
        m_html += QLatin1String("</table>");
    }
    void block(const QTextBlock &block)
    {
        const QTextList *list = block.textList();
        const QString content = inlineOf(block);
        if (list) {
            const int depth = std::max(1, list->format().indent());
            const bool isOrdered = list->format().style() <= QTextListFormat::ListDecimal;
            openList(depth, isOrdered ? QStringLiteral("ol") : QStringLiteral("ul"));
            m_html += QLatin1String("<li>") + content + QLatin1String("</li>");
            return;
        }
        closeLists(0);
        if (content.isEmpty())
            return; // an empty line only parts paragraphs, which they do by themselves
        const int level = block.blockFormat().headingLevel();
        const QString tag = level > 0 ? QStringLiteral("h%1").arg(level) : QStringLiteral("p");
        m_html += QStringLiteral("<%1>%2</%1>").arg(tag, content);
    }
    void openList(int depth, const QString &tag)
    {
        closeLists(depth);
        if (m_lists.size() == depth && m_lists.constLast() != tag)
            closeLists(depth - 1);
        while (m_lists.size() < depth) {
            m_html += QLatin1Char('<') + tag + QLatin1Char('>');
            m_lists += tag;
        }
    }
    void closeLists(int depth)
    {
        while (m_lists.size() > depth)
            m_html += QLatin1String("</") + m_lists.takeLast() + QLatin1Char('>');
    }
    static QString inlineOf(const QTextBlock &block)
    {
        QString html;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.isValid())
                continue;
            const QTextCharFormat format = fragment.charFormat();
            if (format.isImageFormat()) {
                html += QStringLiteral("<img src=\"%1\">").arg(format.toImageFormat().name().toHtmlEscaped());
                continue;
            }
            QString text = fragment.text().toHtmlEscaped();
            text.replace(QChar::LineSeparator, QLatin1String("<br>"));
            text.replace(QLatin1String("  "), QString(QLatin1Char(' ') + QChar(QChar::Nbsp))); // else two spaces come back as one
            text.remove(QChar::ObjectReplacementCharacter);
            const bool isHeading = block.blockFormat().headingLevel() > 0;
            if (format.fontWeight() >= QFont::DemiBold && !isHeading)
                text = QLatin1String("<strong>") + text + QLatin1String("</strong>");
            if (format.fontItalic())
                text = QLatin1String("<em>") + text + QLatin1String("</em>");
            if (format.fontUnderline() && !format.isAnchor())
                text = QLatin1String("<u>") + text + QLatin1String("</u>");
            if (format.fontStrikeOut())
                text = QLatin1String("<s>") + text + QLatin1String("</s>");
            if (format.isAnchor() && !format.anchorHref().isEmpty())
                text = QStringLiteral("<a href=\"%1\">").arg(format.anchorHref().toHtmlEscaped()) + text + QLatin1String("</a>");
            html += text;
        }
        return html;
    }

    QString m_html;
    QStringList m_lists; ///< tags that are open, outermost first
};

} // namespace

QString answerHtmlOf(const QTextDocument &document)
{
    return dpia::RichText::cleaned(AnswerWriter().write(document));
}

void setAnswerHtml(QTextDocument &document, const QString &html)
{
    document.setHtml(dpia::RichText::cleaned(html));
}

} // namespace hallmarker::ui
