#include "ui/clauses/DiffView.h"

#include "ui/clauses/ClauseWords.h"
#include "ui/kit/Tokens.h"

#include <QEvent>

namespace hallmarker::ui {

namespace {

/// One side of a row: only what that side has.
QString sideHtml(const QList<dpia::WordPiece> &pieces, dpia::WordPiece::Kind other, const QColor &colour)
{
    QString html;
    for (const dpia::WordPiece &piece : pieces) {
        if (piece.kind == other)
            continue;
        const QString text = piece.text.toHtmlEscaped();
        const QString space = piece.text.endsWith(QLatin1Char(' ')) ? QStringLiteral(" ") : QString();
        if (piece.kind == dpia::WordPiece::Kind::Same)
            html += text;
        else if (piece.kind == dpia::WordPiece::Kind::Added)
            html += QStringLiteral("<span style=\"color:%1; text-decoration:underline; font-weight:600\">{+%2+}</span>").arg(colour.name(), text.trimmed()) + space;
        else
            html += QStringLiteral("<span style=\"color:%1; text-decoration:line-through\">[-%2-]</span>").arg(colour.name(), text.trimmed()) + space;
    }
    return html;
}

} // namespace

DiffView::DiffView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("diffView"));
    setAccessibleName(tr("Differences, side by side"));
    setOpenLinks(false);
    setTabChangesFocus(true);
}

void DiffView::show(const dpia::ContractDiff &diff, bool withSame)
{
    m_diff = diff;
    m_withSame = withSame;
    m_current = -1;
    render();
}

void DiffView::render()
{
    using Kind = dpia::DiffRow::Kind;
    const QColor added = tokenColor(ColorToken::Pass, palette());
    const QColor removed = tokenColor(ColorToken::Fail, palette());
    const QColor muted = tokenColor(ColorToken::Muted, palette());
    const QColor line = tokenColor(ColorToken::Border, palette());
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"6\" border=\"0\"><tr><th align=\"left\" width=\"12%\">%1</th><th align=\"left\" width=\"44%\">%2</th><th align=\"left\" width=\"44%\">%3</th></tr>").arg(tr("What happened").toHtmlEscaped(), m_diff.before.name.toHtmlEscaped(), m_diff.after.name.toHtmlEscaped());
    m_changes = 0;
    for (const dpia::DiffRow &row : m_diff.rows) {
        const bool isQuiet = row.kind == Kind::Same && !row.isMoved;
        if (isQuiet && !m_withSame)
            continue;
        const auto cell = [&](int place, const QList<dpia::ContractParagraph> &paragraphs, Kind whole, dpia::WordPiece::Kind other, const QColor &colour) {
            if (place < 0)
                return QString();
            const dpia::ContractParagraph &paragraph = paragraphs.at(place);
            const QString number = paragraph.number.isEmpty() ? QString() : QStringLiteral("<b>%1</b> ").arg(paragraph.number.toHtmlEscaped());
            if (row.kind == Kind::Changed)
                return QString(number + sideHtml(row.pieces, other, colour));
            if (row.kind == whole)
                return QString(number + sideHtml({{whole == Kind::Added ? dpia::WordPiece::Kind::Added : dpia::WordPiece::Kind::Removed, paragraph.text}}, other, colour));
            return QString(number + paragraph.text.toHtmlEscaped());
        };
        const QString anchor = isQuiet ? QString() : QStringLiteral("<a name=\"c%1\"></a>").arg(m_changes++);
        html += QStringLiteral("<tr><td style=\"border-top:1px solid %1; color:%2\">%3%4</td><td style=\"border-top:1px solid %1\">%5</td><td style=\"border-top:1px solid %1\">%6</td></tr>")
                    .arg(line.name(), isQuiet ? muted.name() : tokenColor(ColorToken::Text, palette()).name(), anchor, diffWord(row).toHtmlEscaped(),
                         cell(row.before, m_diff.before.paragraphs, Kind::Removed, dpia::WordPiece::Kind::Added, removed), cell(row.after, m_diff.after.paragraphs, Kind::Added, dpia::WordPiece::Kind::Removed, added));
    }
    html += QStringLiteral("</table>");
    setHtml(html);
}

void DiffView::goToChange(int step)
{
    if (m_changes == 0)
        return;
    m_current = (m_current + step + m_changes) % m_changes;
    scrollToAnchor(QStringLiteral("c%1").arg(m_current));
}

void DiffView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_diff.rows.isEmpty())
        render();
}

} // namespace hallmarker::ui
