#include "ui/threats/PropertyFields.h"

#include "ui/kit/PickList.h"
#include "ui/kit/Tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

/// Tells when a text of several lines is left.
class LeftWatch final : public QObject {
public:
    LeftWatch(QObject *parent, std::function<void()> then) : QObject(parent), m_then(std::move(then)) {}
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut)
            m_then();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
};

} // namespace

void PropertyFields::addLabelled(const QString &label, QWidget *field)
{
    auto *words = new QLabel(label, m_parent);
    words->setWordWrap(true);
    words->setBuddy(field);
    auto *row = new QVBoxLayout;
    row->setSpacing(2);
    row->addWidget(words);
    row->addWidget(field);
    m_column->addLayout(row);
}

void PropertyFields::addHeading(const QString &text)
{
    auto *label = new QLabel(text, m_parent);
    label->setFont(typeFont(TypeRole::Strong, m_parent->font()));
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void PropertyFields::addText(const QString &text)
{
    auto *label = new QLabel(text, m_parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(label);
}

void PropertyFields::addLine(const QString &name, const QString &label, const QString &value, const std::function<void(const QString &)> &then, const QString &hint)
{
    auto *line = new QLineEdit(value, m_parent);
    line->setObjectName(QStringLiteral("threats.") + name);
    line->setPlaceholderText(hint);
    line->setReadOnly(!m_isEditable);
    line->setCursorPosition(0);
    addLabelled(label, line);
    QObject::connect(line, &QLineEdit::editingFinished, line, [line, value, then] {
        if (line->isModified()) {
            line->setModified(false);
            then(line->text().trimmed());
        }
        Q_UNUSED(value)
    });
}

void PropertyFields::addParagraph(const QString &name, const QString &label, const QString &value, const std::function<void(const QString &)> &then)
{
    auto *text = new QPlainTextEdit(value, m_parent);
    text->setObjectName(QStringLiteral("threats.") + name);
    text->setTabChangesFocus(true);
    text->setReadOnly(!m_isEditable);
    text->setFixedHeight(text->fontMetrics().height() * 4 + 12);
    addLabelled(label, text);
    text->installEventFilter(new LeftWatch(text, [text, then] {
        if (text->document()->isModified()) {
            text->document()->setModified(false);
            then(text->toPlainText().trimmed());
        }
    }));
}

void PropertyFields::addChoice(const QString &name, const QString &label, const ChoiceListModel::Choices &choices, const QString &value, const std::function<void(const QString &)> &then)
{
    auto *box = new QComboBox(m_parent);
    box->setObjectName(QStringLiteral("threats.") + name);
    for (const auto &[id, text] : choices)
        box->addItem(text, id);
    if (box->findData(value) < 0)
        box->addItem(value, value);
    box->setCurrentIndex(box->findData(value));
    box->setEnabled(m_isEditable);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addLabelled(label, box);
    QObject::connect(box, &QComboBox::activated, box, [box, then] { then(box->currentData().toString()); });
}

void PropertyFields::addEditableChoice(const QString &name, const QString &label, const QStringList &choices, const QString &value, const std::function<void(const QString &)> &then)
{
    auto *box = new QComboBox(m_parent);
    box->setObjectName(QStringLiteral("threats.") + name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(choices);
    box->setCurrentText(value);
    box->setEnabled(m_isEditable);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->lineEdit()->setAccessibleName(label);
    addLabelled(label, box);
    const auto tell = [box, then, last = std::make_shared<QString>(value)] {
        box->lineEdit()->setModified(false);
        if (box->currentText().trimmed() != *last) {
            *last = box->currentText().trimmed();
            then(*last);
        }
    };
    QObject::connect(box->lineEdit(), &QLineEdit::editingFinished, box, tell);
    QObject::connect(box, &QComboBox::activated, box, tell);
}

void PropertyFields::addCheck(const QString &name, const QString &label, bool value, const std::function<void(bool)> &then)
{
    auto *box = new QCheckBox(label, m_parent);
    box->setObjectName(QStringLiteral("threats.") + name);
    box->setChecked(value);
    box->setEnabled(m_isEditable);
    m_column->addWidget(box);
    QObject::connect(box, &QCheckBox::toggled, box, then); // not clicked: assistive tools toggle without a click
}

void PropertyFields::addPicks(const QString &name, const QString &label, const ChoiceListModel::Choices &choices, const QStringList &value, const std::function<void(const QStringList &)> &then)
{
    if (choices.isEmpty() && value.isEmpty())
        return;
    auto *list = new PickList(label, m_parent);
    list->setObjectName(QStringLiteral("threats.") + name);
    list->setChoices(choices);
    list->setPicked(value);
    list->setEnabled(m_isEditable);
    addLabelled(label, list);
    QObject::connect(list, &PickList::pickedChanged, list, [list, then] { then(list->picked()); });
}

void PropertyFields::addButton(const QString &name, const QString &text, const std::function<void()> &run)
{
    auto *button = new QPushButton(text, m_parent);
    button->setObjectName(QStringLiteral("threats.") + name);
    button->setEnabled(m_isEditable);
    m_column->addWidget(button, 0, Qt::AlignLeading);
    QObject::connect(button, &QPushButton::clicked, button, run);
}

void PropertyFields::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

} // namespace hallmarker::ui
