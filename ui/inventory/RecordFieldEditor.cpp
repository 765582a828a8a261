#include "ui/inventory/RecordFieldEditor.h"

#include "ui/kit/ChoiceListModel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalBlocker>

namespace hallmarker::ui {

namespace {

using FieldForm = RecordFieldSpec::Form;

/// A combo in a scrolling panel must not change by the wheel that scrolls the panel.
class CalmComboBox final : public QComboBox {
public:
    explicit CalmComboBox(QWidget *parent) : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(12);
    }

protected:
    void wheelEvent(QWheelEvent *event) override;
};

void CalmComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

QWidget *widgetFor(const RecordFieldSpec &spec, const RecordNames &names, QWidget *parent)
{
    switch (spec.form) {
    case FieldForm::Line:
    case FieldForm::Words: return new QLineEdit(parent);
    case FieldForm::Paragraph: {
        auto *edit = new QPlainTextEdit(parent);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 4 + 16);
        return edit;
    }
    case FieldForm::Flag: return new QCheckBox(RecordFieldEditor::tr("Yes"), parent);
    case FieldForm::Choice:
    case FieldForm::Party:
    case FieldForm::Purposes: break;
    }
    auto *combo = new CalmComboBox(parent);
    ChoiceListModel::Choices choices = names;
    if (spec.form == FieldForm::Party)
        choices.prepend({QString(), RecordFieldEditor::tr("Nobody yet")});
    if (spec.form == FieldForm::Purposes)
        choices.prepend({QString(), RecordFieldEditor::tr("None yet")});
    qsizetype place = 0;
    for (const RecordFieldSpec::Choice &choice : spec.choices)
        choices.insert(place++, {QString::fromLatin1(choice.value), spec.choiceWord(QString::fromLatin1(choice.value))});
    combo->setModel(new ChoiceListModel(choices, combo));
    return combo;
}

} // namespace

RecordFieldEditor::RecordFieldEditor(const RecordFieldSpec &spec, const RecordNames &names, QWidget *parent)
    : QObject(parent), m_spec(spec), m_widget(widgetFor(spec, names, parent))
{
    const auto changed = [this] {
        Q_EMIT edited();
        Q_EMIT committed();
    };
    if (auto *line = qobject_cast<QLineEdit *>(m_widget)) {
        connect(line, &QLineEdit::textEdited, this, &RecordFieldEditor::edited);
        connect(line, &QLineEdit::returnPressed, this, &RecordFieldEditor::committed);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(m_widget)) {
        connect(text, &QPlainTextEdit::textChanged, this, &RecordFieldEditor::edited);
    } else if (auto *combo = qobject_cast<QComboBox *>(m_widget)) {
        connect(combo, &QComboBox::activated, this, changed);
    } else if (auto *box = qobject_cast<QCheckBox *>(m_widget)) {
        connect(box, &QCheckBox::toggled, this, changed);
    }
}

QJsonValue RecordFieldEditor::value() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_widget)) {
        if (m_spec.form != FieldForm::Words)
            return line->text().trimmed();
        QJsonArray words;
        const QStringList parts = line->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (!part.trimmed().isEmpty())
                words.append(part.trimmed());
        }
        return words;
    }
    if (const auto *text = qobject_cast<QPlainTextEdit *>(m_widget))
        return text->toPlainText().trimmed();
    if (const auto *box = qobject_cast<QCheckBox *>(m_widget))
        return box->isChecked();
    const QString chosen = qobject_cast<QComboBox *>(m_widget)->currentData().toString();
    if (m_spec.form == FieldForm::Purposes)
        return chosen.isEmpty() ? QJsonArray() : QJsonArray::fromStringList(chosen.split(QLatin1Char(' ')));
    return chosen;
}

void RecordFieldEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_widget);
    if (isSameFieldValue(this->value(), value) && qobject_cast<QComboBox *>(m_widget) == nullptr)
        return;
    if (auto *line = qobject_cast<QLineEdit *>(m_widget)) {
        const int cursor = line->cursorPosition();
        line->setText(m_spec.shownText(value));
        line->setCursorPosition(line->hasFocus() ? cursor : 0);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(m_widget)) {
        const int scrolled = text->verticalScrollBar()->value();
        text->setPlainText(value.toString());
        text->verticalScrollBar()->setValue(scrolled);
    } else if (auto *box = qobject_cast<QCheckBox *>(m_widget)) {
        box->setChecked(value.toBool());
    } else {
        auto *combo = qobject_cast<QComboBox *>(m_widget);
        QString wanted = value.toString();
        if (value.isArray()) {
            QStringList ids;
            for (const QJsonValue &id : value.toArray())
                ids += id.toString();
            wanted = ids.join(QLatin1Char(' '));
        }
        int index = combo->findData(wanted);
        if (index < 0 && !wanted.isEmpty()) { // several, one that is gone, or a word of a newer version: kept as it is
            qobject_cast<ChoiceListModel *>(combo->model())->add(wanted, m_spec.shownText(value));
            index = combo->count() - 1;
        }
        combo->setCurrentIndex(std::max(index, 0));
    }
}

void RecordFieldEditor::setReadOnly(bool isReadOnly)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_widget))
        line->setReadOnly(isReadOnly);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(m_widget))
        text->setReadOnly(isReadOnly);
    else
        m_widget->setEnabled(!isReadOnly);
}

} // namespace hallmarker::ui
