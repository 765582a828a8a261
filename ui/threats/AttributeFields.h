#pragma once

#include "threats/model/Attributes.h"
#include "ui/threats/AttributeQuestion.h"

#include <QWidget>

class QVBoxLayout;

namespace hallmarker::ui {

/// The questions about one element or flow, each answered yes, no, with a word, or not at all. First those that would decide a threat, then
/// what was answered; the rest is folded away.
class AttributeFields final : public QWidget {
    Q_OBJECT
public:
    AttributeFields(const QList<AttributeQuestion> &questions, const threats::Attributes &answers, QWidget *parent = nullptr);

    /// "internet facing" for "internet_facing".
    static QString wordsOf(const QString &name);
    /// "Name and password" for "basic" of "authn".
    static QString choiceWord(const QString &name, const QString &choice);

Q_SIGNALS:
    /// Undefined: not answered any more.
    void answered(const QString &name, const QJsonValue &value);

private:
    void addQuestion(const AttributeQuestion &question, const threats::Attributes &answers, QVBoxLayout *column);
    void addChoice(const AttributeQuestion &question, const QJsonValue &present, QVBoxLayout *column);
    void addList(const AttributeQuestion &question, const QJsonValue &present, QVBoxLayout *column);
    QWidget *labelled(const AttributeQuestion &question, QWidget *field);
};

} // namespace hallmarker::ui
