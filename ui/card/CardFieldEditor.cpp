#include "ui/card/CardFieldEditor.h"

#include "ui/kit/Tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

// Tables of a card are typed one row a line, its parts divided by bars: "risk | mitigation".
struct TableKeys {
    inventory::CardFieldKind kind;
    std::initializer_list<const char *> keys;
};
const TableKeys cardTables[] = {{inventory::CardFieldKind::Risks, {"name", "mitigation"}}, {inventory::CardFieldKind::Groups, {"groupAtRisk", "benefits", "harms", "mitigation"}}};

const TableKeys *cardTable(inventory::CardFieldKind kind)
{
    for (const TableKeys &table : cardTables) {
        if (table.kind == kind)
            return &table;
    }
    return nullptr;
}

QString cardValueText(inventory::CardFieldKind kind, const QJsonValue &value)
{
    if (value.isDouble())
        return QLocale::c().toString(value.toDouble(), 'g', 12);
    if (!value.isArray())
        return value.toString();
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        if (const TableKeys *table = cardTable(kind); table != nullptr && one.isObject()) {
            QStringList parts;
            for (const char *key : table->keys)
                parts += one.toObject().value(QLatin1String(key)).toString();
            lines += parts.join(QLatin1String(" | "));
        } else {
            lines += one.toString();
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QJsonArray cardLines(inventory::CardFieldKind kind, const QString &text)
{
    QJsonArray array;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const TableKeys *table = cardTable(kind);
        if (table == nullptr) {
            array.append(line.trimmed());
            continue;
        }
        const QStringList parts = line.split(QLatin1Char('|'));
        QJsonObject row;
        qsizetype index = 0;
        for (const char *key : table->keys) {
            if (const QString part = parts.value(index++).trimmed(); !part.isEmpty())
                row.insert(QLatin1String(key), part);
        }
        array.append(row);
    }
    return array;
}

} // namespace

CardFieldEditor::CardFieldEditor(const inventory::CardFieldSpec &spec, QWidget *parent) : QWidget(parent), m_spec(spec)
{
    using Kind = inventory::CardFieldKind;
    if (spec.kind == Kind::Text || spec.kind == Kind::Number) {
        m_line = new QLineEdit(this);
        connect(m_line, &QLineEdit::textEdited, this, &CardFieldEditor::typed);
    } else if (spec.kind == Kind::Choice) {
        m_choice = new QComboBox(this);
        m_choice->addItem(QString());
        m_choice->addItems(spec.choiceNames());
        // A screen reader finds the label of a combo box only among its siblings; the visible one stands elsewhere.
        auto *name = new QLabel(spec.labelText(), this);
        name->setBuddy(m_choice);
        name->hide();
        connect(m_choice, &QComboBox::activated, this, [this] {
            Q_EMIT typed();
            Q_EMIT leftChanged();
        });
    } else {
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        m_text->setMaximumHeight(fontMetrics().lineSpacing() * 5);
        if (spec.kind != Kind::LongText)
            m_text->setPlaceholderText(cardTable(spec.kind) != nullptr ? tr("One row a line, parts divided by |") : tr("One entry a line"));
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            if (m_text->hasFocus())
                Q_EMIT typed();
        });
    }
    QWidget *inner = editor();
    inner->setObjectName(QLatin1String("card.") + spec.keyText());
    inner->installEventFilter(this);
    setFocusProxy(inner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inner);
}

QWidget *CardFieldEditor::editor() const
{
    if (m_line != nullptr)
        return m_line;
    if (m_choice != nullptr)
        return m_choice;
    return m_text;
}

void CardFieldEditor::setValue(const QJsonValue &value)
{
    m_stored = value;
    const QString text = textOf(m_spec, value);
    if (m_line != nullptr && m_line->text() != text)
        m_line->setText(text);
    if (m_text != nullptr && m_text->toPlainText() != text)
        m_text->setPlainText(text);
    if (m_choice != nullptr) {
        if (m_choice->findText(text) < 0) // a word of a newer version: kept as it is
            m_choice->addItem(text);
        m_choice->setCurrentIndex(m_choice->findText(text));
    }
}

void CardFieldEditor::keepUnstored(const QJsonValue &value, const QJsonValue &stored)
{
    // What was typed since the field was left is newer than what was not stored.
    if (!hasUnstored())
        setValue(value);
    m_stored = stored;
}

bool CardFieldEditor::hasUnstored() const
{
    // As the field would show it: spaces at the ends and the like are no change by a person.
    return value() != valueOf(m_spec, textOf(m_spec, m_stored));
}

QJsonValue CardFieldEditor::value() const
{
    return valueOf(m_spec, m_line != nullptr ? m_line->text() : m_choice != nullptr ? m_choice->currentText() : m_text->toPlainText());
}

QString CardFieldEditor::textOf(const inventory::CardFieldSpec &spec, const QJsonValue &value)
{
    return cardValueText(spec.kind, value);
}

QJsonValue CardFieldEditor::valueOf(const inventory::CardFieldSpec &spec, const QString &typed)
{
    using Kind = inventory::CardFieldKind;
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QJsonValue();
    if (spec.kind == Kind::Number) {
        bool isNumber = false;
        const double number = QLocale::c().toDouble(text, &isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text); // a text is refused by the card with a reason
    }
    if (spec.kind != Kind::Text && spec.kind != Kind::LongText && spec.kind != Kind::Choice)
        return cardLines(spec.kind, text);
    return text;
}

bool CardFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && hasUnstored())
        Q_EMIT leftChanged();
    return QWidget::eventFilter(watched, event);
}

} // namespace hallmarker::ui
