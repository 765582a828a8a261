#include "ui/threats/AttributeFields.h"

#include "threats/catalogue/CatalogueWords.h"
#include "ui/kit/PickList.h"
#include "ui/kit/Tokens.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

AttributeFields::AttributeFields(const QList<AttributeQuestion> &questions, const threats::Attributes &answers, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    QList<AttributeQuestion> deciding;
    QList<AttributeQuestion> told;
    QList<AttributeQuestion> rest;
    for (const AttributeQuestion &question : questions) {
        const bool isAnswered = answers.has(question.name);
        (isAnswered ? told : question.decides > 0 ? deciding : rest).append(question);
    }
    std::stable_sort(deciding.begin(), deciding.end(), [](const AttributeQuestion &a, const AttributeQuestion &b) { return a.decides > b.decides; });
    const auto addHead = [&](const QString &text) {
        auto *head = new QLabel(text, this);
        head->setFont(typeFont(TypeRole::Strong, font()));
        head->setWordWrap(true);
        column->addWidget(head);
    };
    if (!deciding.isEmpty()) {
        addHead(tr("%n answer(s) would decide threats", nullptr, static_cast<int>(deciding.size())));
        for (const AttributeQuestion &question : std::as_const(deciding))
            addQuestion(question, answers, column);
    }
    if (!told.isEmpty()) {
        addHead(tr("Answered"));
        for (const AttributeQuestion &question : std::as_const(told))
            addQuestion(question, answers, column);
    }
    if (rest.isEmpty())
        return;
    auto *more = new QPushButton(tr("Show %n more question(s)", nullptr, static_cast<int>(rest.size())), this);
    more->setObjectName(QStringLiteral("threats.moreQuestions"));
    column->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &QPushButton::clicked, this, [this, more, rest, answers, column] {
        more->hide();
        for (const AttributeQuestion &question : rest)
            addQuestion(question, answers, column);
    });
}

QString AttributeFields::wordsOf(const QString &name)
{
    QString words = name;
    words.replace(QLatin1Char('_'), QLatin1Char(' '));
    return words.isEmpty() ? words : QString(words.at(0).toUpper() + words.mid(1));
}

QString AttributeFields::choiceWord(const QString &name, const QString &choice)
{
    const QString words = threats::CatalogueWords::current().choice(name, choice);
    return words.isEmpty() ? words : QString(words.at(0).toUpper() + words.mid(1));
}

QWidget *AttributeFields::labelled(const AttributeQuestion &question, QWidget *field)
{
    auto *label = new QLabel(question.text.isEmpty() ? wordsOf(question.name) : question.text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(field);
    if (question.decides > 0)
        label->setToolTip(tr("%n threat(s) wait for this answer.", nullptr, question.decides));
    return label;
}

void AttributeFields::addQuestion(const AttributeQuestion &question, const threats::Attributes &answers, QVBoxLayout *column)
{
    if (question.isList)
        addList(question, answers.value(question.name), column);
    else
        addChoice(question, answers.value(question.name), column);
}

void AttributeFields::addChoice(const AttributeQuestion &question, const QJsonValue &present, QVBoxLayout *column)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QStringLiteral("threats.attribute.") + question.name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // words are long, the panel is narrow
    box->setMinimumContentsLength(8);
    box->addItem(tr("Not answered"), QVariant());
    if (question.choices.isEmpty()) {
        box->addItem(tr("Yes"), true);
        box->addItem(tr("No"), false);
        box->setCurrentIndex(present.isBool() ? (present.toBool() ? 1 : 2) : 0);
    } else {
        for (const QString &choice : question.choices)
            box->addItem(choiceWord(question.name, choice), choice);
        if (present.isString() && !question.choices.contains(present.toString()))
            box->addItem(present.toString(), present.toString()); // an import said something else
        box->setCurrentIndex(present.isString() ? box->findData(present.toString()) : 0);
    }
    auto *row = new QVBoxLayout;
    row->setSpacing(2);
    row->addWidget(labelled(question, box));
    row->addWidget(box);
    column->addLayout(row);
    connect(box, &QComboBox::activated, this, [this, box, name = question.name] { Q_EMIT answered(name, box->currentIndex() == 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue::fromVariant(box->currentData())); });
}

void AttributeFields::addList(const AttributeQuestion &question, const QJsonValue &present, QVBoxLayout *column)
{
    auto *list = new PickList(question.text.isEmpty() ? wordsOf(question.name) : question.text, this);
    list->setObjectName(QStringLiteral("threats.attribute.") + question.name);
    ChoiceListModel::Choices choices;
    for (const QString &choice : question.choices)
        choices.append({choice, choiceWord(question.name, choice)});
    list->setChoices(choices);
    QStringList picked;
    for (const QJsonValue &one : present.toArray())
        picked += one.toString();
    list->setPicked(picked);
    auto *row = new QVBoxLayout;
    row->setSpacing(2);
    row->addWidget(labelled(question, list));
    row->addWidget(list);
    column->addLayout(row);
    connect(list, &PickList::pickedChanged, this, [this, list, name = question.name] {
        const QStringList now = list->picked();
        Q_EMIT answered(name, now.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonArray::fromStringList(now)));
    });
}

} // namespace hallmarker::ui
