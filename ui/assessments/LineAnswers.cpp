#include "ui/assessments/LineAnswers.h"

#include "ui/kit/DayField.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Tokens.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

namespace {
constexpr int shortFieldWidth = 200;
}

NumberAnswer::NumberAnswer(const QString &unit, QWidget *parent) : AnswerEditor(parent), m_line(new QLineEdit(this))
{
    m_line->setObjectName(QStringLiteral("answer.field"));
    m_line->setMaximumWidth(shortFieldWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_line, 1);
    row->addWidget(new QLabel(unit, this));
    row->addStretch(1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &NumberAnswer::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &NumberAnswer::committed);
}

QJsonValue NumberAnswer::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Null);
    bool isNumber = false;
    double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(text, &isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

void NumberAnswer::setValue(const QJsonValue &value)
{
    if (this->value() == value)
        return;
    m_line->setText(value.isDouble() ? QLocale().toString(value.toDouble(), 'g', 15) : value.toString());
}

void NumberAnswer::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
}

QWidget *NumberAnswer::field() const
{
    return m_line;
}

DateAnswer::DateAnswer(QWidget *parent) : AnswerEditor(parent), m_day(new DayField(this))
{
    m_day->setObjectName(QStringLiteral("answer.field"));
    m_day->setMaximumWidth(shortFieldWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_day, 1);
    row->addStretch(1);
    setFocusProxy(m_day);
    connect(m_day, &QLineEdit::textEdited, this, &DateAnswer::edited);
    connect(m_day, &QLineEdit::returnPressed, this, &DateAnswer::committed);
}

QJsonValue DateAnswer::value() const
{
    if (m_day->text().trimmed().isEmpty())
        return QJsonValue(QJsonValue::Null);
    const std::optional<qint64> ms = m_day->ms();
    return ms ? QJsonValue(QDateTime::fromMSecsSinceEpoch(*ms, QTimeZone::utc()).date().toString(Qt::ISODate)) : QJsonValue(m_day->text());
}

void DateAnswer::setValue(const QJsonValue &value)
{
    if (this->value() == value)
        return;
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (day.isValid() || value.toString().isEmpty())
        m_day->setMs(day.isValid() ? QDateTime(day, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch() : 0);
    else
        m_day->setText(value.toString()); // half typed, from a draft
}

void DateAnswer::setReadOnly(bool isReadOnly)
{
    m_day->setReadOnly(isReadOnly);
}

QWidget *DateAnswer::field() const
{
    return m_day;
}

ListAnswer::ListAnswer(const dpia::Question &question, const QString &language, QWidget *parent) : AnswerEditor(parent), m_text(new QPlainTextEdit(this))
{
    m_text->setObjectName(QStringLiteral("answer.field"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("One entry a line"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_text);
    setFocusProxy(m_text);
    if (!question.suggestions.isEmpty()) {
        m_suggestions = new QWidget(this);
        auto *row = new FlowRow(m_suggestions);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::xs);
        for (const dpia::LocalizedText &suggestion : question.suggestions) {
            const QString text = suggestion.in(language);
            auto *button = new QPushButton(icon(IconId::Add), QString(text).replace(QLatin1Char('&'), QLatin1String("&&")), m_suggestions);
            button->setFlat(true);
            button->setAccessibleName(tr("Add: %1", "an entry that is suggested").arg(text));
            row->addSpacing(space::xs);
            row->addWidget(button);
            connect(button, &QPushButton::clicked, this, [this, text] {
                const QString before = m_text->toPlainText();
                m_text->appendPlainText(text);
                if (before.isEmpty())
                    m_text->setPlainText(text);
                Q_EMIT edited();
                Q_EMIT committed();
            });
        }
        column->addWidget(m_suggestions);
    }
    connect(m_text, &QPlainTextEdit::textChanged, this, &ListAnswer::fitText);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->hasFocus())
            Q_EMIT edited();
    });
    fitText();
}

void ListAnswer::fitText()
{
    const int lines = std::clamp(m_text->document()->blockCount() + 1, 4, 14);
    m_text->setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * space::s);
}

QJsonValue ListAnswer::value() const
{
    QJsonArray entries;
    const QStringList lines = m_text->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines)
        if (!line.trimmed().isEmpty())
            entries.append(line.trimmed());
    return entries.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(entries);
}

void ListAnswer::setValue(const QJsonValue &value)
{
    if (this->value() == value)
        return;
    QStringList lines;
    for (const QJsonValue &entry : value.toArray())
        lines += entry.toString();
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
    fitText();
}

void ListAnswer::setReadOnly(bool isReadOnly)
{
    m_text->setReadOnly(isReadOnly);
    if (m_suggestions)
        m_suggestions->setEnabled(!isReadOnly);
}

QWidget *ListAnswer::field() const
{
    return m_text;
}

} // namespace hallmarker::ui
