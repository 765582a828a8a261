#pragma once

#include "ui/assessments/AnswerEditor.h"

class QLineEdit;
class QPlainTextEdit;

namespace hallmarker::ui {

class DayField;

/// A number with its unit.
class NumberAnswer final : public AnswerEditor {
    Q_OBJECT
public:
    NumberAnswer(const QString &unit, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *field() const override;

private:
    QLineEdit *m_line;
};

/// A day.
class DateAnswer final : public AnswerEditor {
    Q_OBJECT
public:
    explicit DateAnswer(QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *field() const override;

private:
    DayField *m_day;
};

/// Several short texts, one a line; what the template suggests can be taken over.
class ListAnswer final : public AnswerEditor {
    Q_OBJECT
public:
    ListAnswer(const dpia::Question &question, const QString &language, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *field() const override;

private:
    void fitText();

    QPlainTextEdit *m_text;
    QWidget *m_suggestions = nullptr;
};

} // namespace hallmarker::ui
