#include "ui/assessments/TextAnswer.h"

#include "dpia/answers/RichText.h"
#include "ui/assessments/RichTextDocument.h"
#include "ui/kit/Tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextList>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

namespace {

constexpr int shortText = 500;

/// Keys that format; elsewhere in the window they may mean something else.
bool isFormatKey(const QKeyEvent *event)
{
    return event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_B || event->key() == Qt::Key_I || event->key() == Qt::Key_L);
}

} // namespace

FormattedTextEdit::FormattedTextEdit(QWidget *parent) : QTextEdit(parent)
{
    setTabChangesFocus(true);
    setAcceptRichText(true);
    connect(document(), &QTextDocument::contentsChanged, this, &FormattedTextEdit::fitText);
    fitText();
}

void FormattedTextEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fitText();
}

void FormattedTextEdit::fitText()
{
    const int line = fontMetrics().lineSpacing();
    const int wanted = static_cast<int>(document()->size().height()) + 2 * frameWidth() + space::xs;
    const int height = std::clamp(wanted, m_least * line + 2 * space::s, m_most * line + 2 * space::s);
    if (minimumHeight() != height)
        setFixedHeight(height);
}

void FormattedTextEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitText();
}

bool FormattedTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isFormatKey(static_cast<QKeyEvent *>(event)) && !isReadOnly()) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

void FormattedTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly() || !isFormatKey(event)) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_B)
        toggleBold();
    else if (event->key() == Qt::Key_I)
        toggleItalic();
    else
        toggleList(false);
}

void FormattedTextEdit::insertFromMimeData(const QMimeData *source)
{
    // Word processors put a page of styles on the clipboard; the words and their structure are enough.
    if (source->hasHtml()) {
        QTextDocument pasted;
        setAnswerHtml(pasted, source->html());
        textCursor().insertHtml(answerHtmlOf(pasted));
        ensureCursorVisible();
    } else if (source->hasText()) {
        textCursor().insertText(source->text());
        ensureCursorVisible();
    }
}

QVariant FormattedTextEdit::loadResource(int type, const QUrl &name)
{
    // Pictures lie in the text itself; nothing is fetched, from the disk neither.
    return name.scheme() == QLatin1String("data") ? QTextEdit::loadResource(type, name) : QVariant();
}

void FormattedTextEdit::toggleBold()
{
    setFontWeight(fontWeight() >= QFont::DemiBold ? QFont::Normal : QFont::Bold);
}

void FormattedTextEdit::toggleItalic()
{
    setFontItalic(!fontItalic());
}

void FormattedTextEdit::toggleList(bool isNumbered)
{
    QTextCursor cursor = textCursor();
    const QTextListFormat::Style style = isNumbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
    cursor.beginEditBlock();
    QTextList *list = cursor.currentList();
    if (list && list->format().style() == style) {
        list->remove(cursor.block());
        QTextBlockFormat plain = cursor.blockFormat();
        plain.setIndent(0);
        cursor.setBlockFormat(plain);
    } else {
        cursor.createList(style);
    }
    cursor.endEditBlock();
}

TextAnswer::TextAnswer(QWidget *parent, int maxLength) : AnswerEditor(parent), m_edit(new FormattedTextEdit(this)), m_tools(new QWidget(this))
{
    m_edit->setObjectName(QStringLiteral("answer.field"));
    if (maxLength > 0 && maxLength <= shortText)
        m_edit->setLines(2, 5); // a name wants no page
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    QFont bold = font();
    bold.setBold(true);
    QFont italic = font();
    italic.setItalic(true);
    connect(addTool(tr("Bold"), QStringLiteral("Ctrl+B"), bold), &QToolButton::clicked, m_edit, &FormattedTextEdit::toggleBold);
    connect(addTool(tr("Italic"), QStringLiteral("Ctrl+I"), italic), &QToolButton::clicked, m_edit, &FormattedTextEdit::toggleItalic);
    connect(addTool(tr("List", "of points"), QStringLiteral("Ctrl+L"), font()), &QToolButton::clicked, m_edit, [this] { m_edit->toggleList(false); });
    connect(addTool(tr("Numbers", "in front of points"), {}, font()), &QToolButton::clicked, m_edit, [this] { m_edit->toggleList(true); });
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_tools);
    column->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit->document(), &QTextDocument::contentsChanged, this, [this] {
        if (m_isSetting)
            return;
        m_isEdited = true;
        Q_EMIT edited();
    });
}

QToolButton *TextAnswer::addTool(const QString &text, const QString &key, const QFont &font)
{
    auto *button = new QToolButton(m_tools);
    button->setText(text);
    button->setFont(font);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the text
    button->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
    m_tools->layout()->addWidget(button);
    return button;
}

QJsonValue TextAnswer::value() const
{
    if (!m_isEdited)
        return m_given.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(m_given);
    const QString html = answerHtmlOf(*m_edit->document());
    return dpia::RichText::isEmpty(html) ? QJsonValue(QJsonValue::Null) : QJsonValue(html);
}

void TextAnswer::setValue(const QJsonValue &value)
{
    const QString html = value.toString();
    if (this->value().toString() == html)
        return;
    m_isSetting = true; // the signals of the document are needed by its view, so they are not blocked
    const int place = m_edit->textCursor().position();
    setAnswerHtml(*m_edit->document(), html);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(std::min(place, m_edit->document()->characterCount() - 1));
    m_edit->setTextCursor(cursor);
    m_isSetting = false;
    m_given = html;
    m_isEdited = false;
}

void TextAnswer::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    m_tools->setEnabled(!isReadOnly);
}

} // namespace hallmarker::ui
