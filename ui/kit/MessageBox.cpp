#include "ui/kit/MessageBox.h"

#include <QCheckBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

MessageBox::Answerer &messageAnswerer()
{
    static MessageBox::Answerer answerer;
    return answerer;
}

class QuestionDialog final : public QDialog {
public:
    QuestionDialog(const Question &question, QWidget *parent) : QDialog(parent), m_choice(cancelChoice(question))
    {
        setObjectName(QStringLiteral("question"));
        setWindowTitle(question.title);
        setMinimumWidth(420);
        auto *title = new QLabel(question.title, this);
        title->setFont(typeFont(TypeRole::Section, font()));
        title->setWordWrap(true);
        auto *text = new QLabel(question.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *mark = new QLabel(this);
        mark->setPixmap(iconPixmap(severityIcon(question.severity), 24, tokenColor(severityColor(question.severity), palette()), devicePixelRatioF()));
        auto *texts = new QVBoxLayout;
        texts->setSpacing(space::s);
        texts->addWidget(title);
        texts->addWidget(text);
        setAccessibleDescription(question.text);
        if (!question.inputLabel.isEmpty()) {
            auto *label = new QLabel(question.inputLabel, this);
            QWidget *input = question.isLongInput ? longInput(question) : lineInput(question);
            input->setObjectName(QStringLiteral("questionInput"));
            label->setBuddy(input);
            texts->addSpacing(space::s);
            texts->addWidget(label);
            texts->addWidget(input);
        }
        if (!question.checkLabel.isEmpty() && question.isChecked) {
            auto *check = new QCheckBox(question.checkLabel, this);
            check->setObjectName(QStringLiteral("questionCheck"));
            check->setChecked(*question.isChecked);
            connect(check, &QCheckBox::toggled, this, [isChecked = question.isChecked](bool isOn) { *isChecked = isOn; });
            texts->addWidget(check);
        }
        auto *head = new QHBoxLayout;
        head->setSpacing(space::l);
        head->addWidget(mark, 0, Qt::AlignTop);
        head->addLayout(texts, 1);
        auto *buttons = new QHBoxLayout;
        buttons->addStretch();
        for (int index = 0; index < question.choices.size(); ++index) {
            auto *button = new QPushButton(question.choices.at(index), this);
            button->setAutoDefault(index == question.primary);
            button->setDefault(index == question.primary);
            connect(button, &QPushButton::clicked, this, [this, index] {
                m_choice = index;
                accept();
            });
            buttons->addWidget(button);
        }
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
        column->setSpacing(space::xl);
        column->addLayout(head);
        column->addStretch();
        column->addLayout(buttons);
    }

    static int cancelChoice(const Question &question) { return question.cancel >= 0 ? question.cancel : static_cast<int>(question.choices.size()) - 1; }
    int choice() const { return m_choice; }
    QString input() const { return m_longInput ? m_longInput->toPlainText() : m_input ? m_input->text() : QString(); }

private:
    QWidget *lineInput(const Question &question)
    {
        m_input = new QLineEdit(question.inputText, this);
        if (question.isSecret)
            m_input->setEchoMode(QLineEdit::Password);
        return m_input;
    }
    QWidget *longInput(const Question &question)
    {
        m_longInput = new QPlainTextEdit(question.inputText, this);
        m_longInput->setTabChangesFocus(true);
        m_longInput->setFixedHeight(fontMetrics().lineSpacing() * 6);
        return m_longInput;
    }

    int m_choice;
    QLineEdit *m_input = nullptr;
    QPlainTextEdit *m_longInput = nullptr;
};

} // namespace

void MessageBox::ask(QWidget *parent, const Question &question, QObject *context, const Then &then)
{
    if (const Answerer answerer = messageAnswerer()) {
        QMetaObject::invokeMethod(
            context,
            [answerer, question, then] {
                QString input = question.inputText;
                const int choice = answerer(question, input);
                then(choice, input);
            },
            Qt::QueuedConnection);
        return;
    }
    auto *dialog = new QuestionDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, context, [dialog, then] { then(dialog->choice(), dialog->input()); });
    dialog->open();
}

void MessageBox::setAnswerer(const Answerer &answerer)
{
    messageAnswerer() = answerer;
}

} // namespace hallmarker::ui
