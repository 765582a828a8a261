#pragma once

#include "dpia/template/Template.h"
#include "ui/kit/ChoiceListModel.h"

#include <QJsonValue>
#include <QWidget>

namespace hallmarker::ui {

/// Where the answer to one question is given. Its value is JSON as AnswerValue describes it; what cannot be the answer
/// (a text that is no number) is given as it was typed, so that it is refused with the reason and not lost.
class AnswerEditor : public QWidget {
    Q_OBJECT
public:
    explicit AnswerEditor(QWidget *parent) : QWidget(parent) {}

    virtual QJsonValue value() const = 0; ///< null: nothing
    /// Does not signal; a cursor stays where it was as far as it can.
    virtual void setValue(const QJsonValue &value) = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;
    /// Where the keyboard goes; it carries the name of the question.
    virtual QWidget *field() const = 0;
    /// Whether it is worth all the height that there is.
    virtual bool isTall() const { return false; }

    /// records: what a reference may name, id and text.
    static AnswerEditor *make(const dpia::Question &question, const dpia::Template &of, const QString &language, const ChoiceListModel::Choices &records, QWidget *parent);

Q_SIGNALS:
    /// On every change by a person.
    void edited();
    /// A choice was made: as good as leaving the field.
    void committed();
};

} // namespace hallmarker::ui
