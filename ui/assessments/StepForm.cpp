#include "ui/assessments/StepForm.h"

#include "dpia/answers/RichText.h"
#include "ui/kit/DayField.h"
#include "ui/kit/Tokens.h"

#include <QDateTime>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTimeZone>

namespace hallmarker::ui {

QPlainTextEdit *StepForm::addParagraph(const QString &key, const QString &label, const Guidance &guidance)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(4 * edit->fontMetrics().lineSpacing() + space::l);
    add(key, label, edit, guidance);
    connect(edit, &QPlainTextEdit::textChanged, this, &FormPanel::edited);
    return edit;
}

void StepForm::addNote(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    addWidget(label);
}

QString StepForm::paragraph(const QString &key) const
{
    return FormPanel::text(key);
}

QString StepForm::richText(const QString &key) const
{
    const QString text = paragraph(key);
    return text.isEmpty() ? QString() : dpia::RichText::fromPlain(text);
}

void StepForm::setParagraph(const QString &key, const QString &text)
{
    set(key, dpia::RichText::plain(text));
}

QString StepForm::isoDay(const QString &key) const
{
    const qint64 ms = day(key);
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).date().toString(Qt::ISODate);
}

void StepForm::setIsoDay(const QString &key, const QString &day)
{
    const QDate date = QDate::fromString(day.left(10), Qt::ISODate);
    if (auto *edit = qobject_cast<DayField *>(field(key)->field()); edit && date.isValid())
        edit->setMs(QDateTime(date, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch());
}

} // namespace hallmarker::ui
