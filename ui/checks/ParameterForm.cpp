#include "ui/checks/ParameterForm.h"

#include "core/json/CanonicalJson.h"
#include "ui/checks/ParameterField.h"
#include "ui/kit/Tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

QLabel *smallLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString boundsOf(const core::ParameterSpec &spec)
{
    const auto number = [](double value) { return QString::fromLatin1(core::CanonicalJson::number(value)); };
    if (spec.minimum && spec.maximum)
        return ParameterForm::tr("From %1 to %2.").arg(number(*spec.minimum), number(*spec.maximum));
    if (spec.minimum)
        return ParameterForm::tr("At least %1.").arg(number(*spec.minimum));
    if (spec.maximum)
        return ParameterForm::tr("At most %1.").arg(number(*spec.maximum));
    return {};
}

} // namespace

ParameterForm::ParameterForm(QWidget *parent) : QWidget(parent)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::xs);
}

void ParameterForm::setDefinition(const core::CheckDefinition &definition)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    for (const core::ParameterSpec &spec : definition.parameters) {
        auto *field = new ParameterField(spec, this);
        auto *cell = new QWidget(this);
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 4);
        column->setSpacing(2);
        column->addWidget(field);
        const QString guidance = QStringList{spec.help, boundsOf(spec)}.join(QLatin1Char(' ')).trimmed();
        if (!guidance.isEmpty()) {
            QLabel *help = smallLabel(guidance, cell);
            help->setForegroundRole(QPalette::PlaceholderText);
            column->addWidget(help);
        }
        QLabel *problem = smallLabel({}, cell);
        problem->setObjectName(QStringLiteral("problem.") + spec.key);
        problem->hide();
        column->addWidget(problem);
        if (spec.type == core::ParameterType::Boolean) {
            m_layout->addWidget(cell);
        } else {
            auto *label = new QLabel(spec.unit.isEmpty() ? spec.label : tr("%1 (%2)").arg(spec.label, spec.unit), this);
            label->setBuddy(field->editor());
            m_layout->addWidget(label);
            m_layout->addWidget(cell);
        }
        const Row row{field, problem};
        m_rows += row;
        connect(field, &ParameterField::edited, this, &ParameterForm::edited);
        connect(field, &ParameterField::left, this, [this, row] { showProblem(row); });
    }
}

void ParameterForm::setColumns(const QString &inputRole, const QStringList &columns)
{
    for (const Row &row : m_rows) {
        const auto type = row.field->spec().type;
        const bool takesColumns = type == core::ParameterType::Column || type == core::ParameterType::Columns;
        if (takesColumns && (row.field->spec().inputRole.isEmpty() || row.field->spec().inputRole == inputRole))
            row.field->setColumns(columns);
    }
}

void ParameterForm::setValues(const QJsonObject &values)
{
    for (const Row &row : m_rows) {
        const auto it = values.constFind(row.field->spec().key);
        if (it != values.constEnd())
            row.field->setValue(it.value());
    }
}

core::Result<QJsonObject> ParameterForm::values() const
{
    QJsonObject values;
    for (const Row &row : m_rows) {
        const auto value = row.field->value();
        if (!value)
            return value.error().at({.pointer = row.field->spec().key});
        if (!value->isUndefined())
            values.insert(row.field->spec().key, *value);
    }
    return values;
}

void ParameterForm::focusField(const QString &key)
{
    for (const Row &row : m_rows) {
        if (row.field->spec().key == key) {
            showProblem(row);
            row.field->editor()->setFocus();
        }
    }
}

void ParameterForm::showProblem(const Row &row)
{
    const auto value = row.field->value();
    row.problem->setVisible(!value);
    row.problem->setText(value ? QString() : value.error().message);
}

} // namespace hallmarker::ui
