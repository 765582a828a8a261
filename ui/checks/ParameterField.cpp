#include "ui/checks/ParameterField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

QString textOfValue(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            parts += one.isDouble() ? QString::number(one.toDouble(), 'g', 12) : one.toString();
        return parts.join(QLatin1String(", "));
    }
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 12);
    return value.toString();
}

} // namespace

ParameterField::ParameterField(const core::ParameterSpec &spec, QWidget *parent) : QWidget(parent), m_spec(spec)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    switch (spec.type) {
    case core::ParameterType::Boolean:
        m_check = new QCheckBox(spec.label, this);
        connect(m_check, &QCheckBox::toggled, this, &ParameterField::edited);
        break;
    case core::ParameterType::Choice:
    case core::ParameterType::Column:
        m_combo = new QComboBox(this);
        m_combo->addItems(spec.choices);
        // A screen reader finds the label of a combo box only among its siblings; the visible one stands in the form.
        m_comboName = new QLabel(spec.label, this);
        m_comboName->setBuddy(m_combo);
        m_comboName->hide();
        connect(m_combo, &QComboBox::currentIndexChanged, this, &ParameterField::edited);
        break;
    case core::ParameterType::Columns:
        m_list = new QListWidget(this);
        m_list->setAccessibleName(spec.label);
        m_list->setMaximumHeight(fontMetrics().height() * 9);
        connect(m_list, &QListWidget::itemChanged, this, &ParameterField::edited);
        break;
    case core::ParameterType::Integer:
    case core::ParameterType::Real:
    case core::ParameterType::Reals:
    case core::ParameterType::Text:
        m_line = new QLineEdit(this);
        m_line->setAccessibleName(spec.unit.isEmpty() ? spec.label : tr("%1 (%2)").arg(spec.label, spec.unit));
        connect(m_line, &QLineEdit::textEdited, this, &ParameterField::edited);
        break;
    }
    QWidget *inner = editor();
    inner->setObjectName(QStringLiteral("parameter.") + spec.key);
    inner->setAccessibleDescription(spec.help);
    inner->installEventFilter(this);
    layout->addWidget(inner);
    setFocusProxy(inner);
    if (!spec.isRequired())
        setValue(spec.defaultValue);
}

QWidget *ParameterField::editor() const
{
    if (m_line != nullptr)
        return m_line;
    if (m_check != nullptr)
        return m_check;
    if (m_combo != nullptr)
        return m_combo;
    return m_list;
}

void ParameterField::setColumns(const QStringList &columns)
{
    const auto before = value();
    if (m_combo != nullptr && m_spec.type == core::ParameterType::Column) {
        const QSignalBlocker blocker(m_combo);
        m_combo->clear();
        if (!m_spec.isRequired())
            m_combo->addItem(QString());
        m_combo->addItems(columns);
    }
    if (m_list != nullptr) {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const QString &column : columns) {
            auto *item = new QListWidgetItem(column, m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
        if (m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    if (before && !before->isUndefined())
        setValue(*before);
}

void ParameterField::setValue(const QJsonValue &value)
{
    if (m_line != nullptr)
        m_line->setText(textOfValue(value));
    if (m_check != nullptr)
        m_check->setChecked(value.toBool());
    if (m_combo != nullptr)
        m_combo->setCurrentIndex(m_combo->findText(value.toString()));
    if (m_list != nullptr) {
        QStringList wanted;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            wanted += one.toString();
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setCheckState(wanted.contains(m_list->item(i)->text()) ? Qt::Checked : Qt::Unchecked);
    }
}

core::Result<QJsonValue> ParameterField::value() const
{
    if (m_check != nullptr)
        return QJsonValue(m_check->isChecked());
    if (m_list != nullptr) {
        QJsonArray ticked;
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->checkState() == Qt::Checked)
                ticked.append(m_list->item(i)->text());
        }
        if (ticked.isEmpty() && m_spec.isRequired())
            return core::Error(core::ErrorKind::Invalid, tr("%1: tick at least one column.").arg(m_spec.label));
        return QJsonValue(ticked);
    }
    const QString text = m_line != nullptr ? m_line->text().trimmed() : m_combo->currentText();
    if (text.isEmpty() && m_spec.isRequired())
        return core::Error(core::ErrorKind::Invalid, tr("%1 is needed.").arg(m_spec.label));
    if (text.isEmpty())
        return m_spec.defaultValue;
    HALLMARKER_ASSIGN(const QJsonValue parsed, m_spec.parse(text));
    HALLMARKER_TRY(m_spec.validate(parsed));
    return parsed;
}

bool ParameterField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

} // namespace hallmarker::ui
