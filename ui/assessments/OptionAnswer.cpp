#include "ui/assessments/OptionAnswer.h"

#include "ui/kit/StylePainting.h"
#include "ui/kit/Tokens.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

/// The mark alone: the line that it belongs to shows where the keyboard is.
template <typename Button>
class OptionMark final : public Button {
public:
    using Button::Button;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        this->initStyleOption(&option);
        option.state &= ~QStyle::State_HasFocus;
        painter.drawControl(std::is_same_v<Button, QCheckBox> ? QStyle::CE_CheckBox : QStyle::CE_RadioButton, option);
    }
};

/// A line with a mark and texts that wrap, which the texts of buttons do not do. All of it can be clicked.
class OptionRow final : public QWidget {
public:
    OptionRow(QAbstractButton *button, const QString &text, const QString &description, QWidget *parent) : QWidget(parent), m_button(button)
    {
        button->installEventFilter(this);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(label(text));
        if (!description.isEmpty()) {
            QLabel *more = label(description);
            more->setFont(typeFont(TypeRole::Caption, font()));
            more->setForegroundRole(QPalette::PlaceholderText);
            texts->addWidget(more);
        }
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
        row->setSpacing(space::s);
        row->addWidget(button, 0, Qt::AlignTop);
        row->addLayout(texts, 1);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        return QWidget::eventFilter(watched, event);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && m_button->isEnabled()) {
            m_button->setFocus(Qt::MouseFocusReason);
            m_button->click();
        }
    }
    void paintEvent(QPaintEvent *) override
    {
        if (!m_button->hasFocus())
            return;
        QPainter painter(this);
        painting::focusRing(&painter, rect(), palette(), 4);
    }

private:
    QLabel *label(const QString &text)
    {
        auto *made = new QLabel(text, this);
        made->setWordWrap(true);
        made->setTextFormat(Qt::PlainText);
        return made;
    }

    QAbstractButton *m_button;
};

} // namespace

OptionAnswer::OptionAnswer(Form form, QWidget *parent) : AnswerEditor(parent), m_form(form), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this)), m_clear(new QPushButton(tr("No answer"), this))
{
    m_group->setExclusive(form != Form::Several);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::xs);
    m_clear->setObjectName(QStringLiteral("answer.clear"));
    m_clear->setFlat(true);
    m_clear->setToolTip(tr("Take the answer back"));
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setValue(QJsonValue(QJsonValue::Null));
        if (QWidget *first = field())
            first->setFocus();
        change(true);
    });
}

OptionAnswer *OptionAnswer::ofChoices(const dpia::Question &question, const QString &language, QWidget *parent)
{
    auto *answer = new OptionAnswer(question.type == dpia::QuestionType::Multi ? Form::Several : Form::One, parent);
    for (const dpia::Choice &choice : question.choices)
        answer->add(choice.key, choice.label.in(language), choice.guidance.in(language));
    answer->m_column->addWidget(answer->m_clear, 0, Qt::AlignLeading);
    answer->change(false);
    return answer;
}

OptionAnswer *OptionAnswer::ofScale(const dpia::Scale *scale, const QString &language, QWidget *parent)
{
    auto *answer = new OptionAnswer(Form::Level, parent);
    if (scale)
        for (const dpia::ScaleLevel &level : scale->levels)
            answer->add(level.value, tr("%1: %2", "level of a scale and its name").arg(QString::number(level.value), level.label.in(language)), level.description.in(language));
    answer->m_column->addWidget(answer->m_clear, 0, Qt::AlignLeading);
    answer->change(false);
    return answer;
}

void OptionAnswer::add(const QJsonValue &key, const QString &text, const QString &description)
{
    QAbstractButton *button = nullptr;
    if (m_form == Form::Several)
        button = new OptionMark<QCheckBox>(this);
    else
        button = new OptionMark<QRadioButton>(this);
    button->setObjectName(QStringLiteral("answer.option.") + key.toVariant().toString());
    button->setAccessibleName(text);
    m_group->addButton(button, static_cast<int>(m_buttons.size()));
    m_buttons += button;
    m_keys += key;
    m_column->addWidget(new OptionRow(button, text, description, this));
    connect(button, &QAbstractButton::toggled, this, [this](bool isOn) {
        // Of two that change together one is switched on.
        if (!m_isSetting && (isOn || m_form == Form::Several))
            change(true);
    });
}

void OptionAnswer::change(bool isByPerson)
{
    m_clear->setVisible(!value().isNull() && m_form != Form::Several);
    if (!isByPerson)
        return;
    Q_EMIT edited(); // arrow keys go over choices that nobody means, so a moment of quiet makes the version
}

QWidget *OptionAnswer::field() const
{
    for (QAbstractButton *button : m_buttons)
        if (button->isChecked())
            return button;
    return m_buttons.value(0);
}

QJsonValue OptionAnswer::value() const
{
    QJsonArray chosen;
    for (qsizetype index = 0; index < m_buttons.size(); ++index)
        if (m_buttons.at(index)->isChecked())
            chosen.append(m_keys.at(index));
    if (chosen.isEmpty())
        return QJsonValue(QJsonValue::Null);
    return m_form == Form::Several ? QJsonValue(chosen) : chosen.first();
}

void OptionAnswer::setValue(const QJsonValue &value)
{
    m_isSetting = true;
    m_group->setExclusive(false); // else none could be switched off
    const QJsonArray chosen = value.isArray() ? value.toArray() : QJsonArray{value};
    for (qsizetype index = 0; index < m_buttons.size(); ++index)
        m_buttons.at(index)->setChecked(chosen.contains(m_keys.at(index)));
    m_group->setExclusive(m_form != Form::Several);
    m_isSetting = false;
    change(false);
}

void OptionAnswer::setReadOnly(bool isReadOnly)
{
    for (QAbstractButton *button : std::as_const(m_buttons))
        button->setEnabled(!isReadOnly);
    m_clear->setEnabled(!isReadOnly);
}

} // namespace hallmarker::ui
