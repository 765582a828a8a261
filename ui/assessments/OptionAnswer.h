#pragma once

#include "ui/assessments/AnswerEditor.h"

class QAbstractButton;
class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace hallmarker::ui {

/// One of some, several of some, or a level of a scale: all that can be chosen is seen at once, with what it means.
class OptionAnswer final : public AnswerEditor {
    Q_OBJECT
public:
    static OptionAnswer *ofChoices(const dpia::Question &question, const QString &language, QWidget *parent);
    static OptionAnswer *ofScale(const dpia::Scale *scale, const QString &language, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *field() const override;
    QList<QAbstractButton *> buttons() const { return m_buttons; }

private:
    enum class Form { One, Several, Level };
    OptionAnswer(Form form, QWidget *parent);
    void add(const QJsonValue &key, const QString &text, const QString &description);
    void change(bool isByPerson);

    Form m_form;
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    QPushButton *m_clear;
    QList<QAbstractButton *> m_buttons;
    QList<QJsonValue> m_keys; ///< beside m_buttons
    bool m_isSetting = false;
};

} // namespace hallmarker::ui
