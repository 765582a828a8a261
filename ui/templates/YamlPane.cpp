#include "ui/templates/YamlPane.h"

#include "ui/kit/Tokens.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

namespace hallmarker::ui {

/// The strip on the left.
class LineNumbers final : public QWidget {
public:
    explicit LineNumbers(YamlPane &pane) : QWidget(&pane), m_pane(pane) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent *event) override { m_pane.paintNumbers(event); }

private:
    YamlPane &m_pane;
};

YamlPane::YamlPane(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new LineNumbers(*this))
{
    setObjectName(QStringLiteral("template.text"));
    setAccessibleName(tr("Text of the template"));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &YamlPane::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    placeNumbers();
}

int YamlPane::numbersWidth() const
{
    return fontMetrics().horizontalAdvance(QString::number(qMax(1000, blockCount()))) + 2 * space::s;
}

void YamlPane::placeNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), numbersWidth(), inside.height());
}

void YamlPane::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void YamlPane::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        underline();
    else if (event->type() == QEvent::FontChange)
        placeNumbers();
}

void YamlPane::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), tokenColor(ColorToken::Alternate, palette()));
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        const int number = block.blockNumber() + 1;
        const bool isWrong = std::any_of(m_errors.cbegin(), m_errors.cend(), [number](const core::Error &error) { return error.where.line == number; });
        painter.setPen(tokenColor(isWrong ? ColorToken::Fail : ColorToken::Muted, palette()));
        // A mark beside the number: colour alone does not tell it.
        painter.drawText(QRectF(0, place.top(), m_numbers->width() - space::xs, fontMetrics().height()), Qt::AlignRight, isWrong ? QStringLiteral("! %1").arg(number) : QString::number(number));
    }
}

void YamlPane::become(const QString &text)
{
    const QString before = toPlainText();
    if (before == text)
        return;
    qsizetype begin = 0;
    const qsizetype shorter = qMin(before.size(), text.size());
    while (begin < shorter && before.at(begin) == text.at(begin))
        ++begin;
    qsizetype end = 0;
    while (end < shorter - begin && before.at(before.size() - 1 - end) == text.at(text.size() - 1 - end))
        ++end;
    QTextCursor cursor(document());
    cursor.setPosition(int(begin));
    cursor.setPosition(int(before.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(begin, text.size() - end - begin));
}

void YamlPane::setErrors(const QList<core::Error> &errors)
{
    m_errors = errors;
    underline();
    m_numbers->update();
}

void YamlPane::underline()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const core::Error &error : std::as_const(m_errors)) {
        const QTextBlock block = document()->findBlockByNumber(int(error.where.line) - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.setPosition(block.position() + qBound(0, int(error.where.column) - 1, block.length() - 1));
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(tokenColor(ColorToken::Fail, palette()));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void YamlPane::goTo(qint64 line, qint64 column)
{
    const QTextBlock block = document()->findBlockByNumber(int(line) - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qBound(0, int(column) - 1, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
}

} // namespace hallmarker::ui
