#include "ui/consent/FieldCatalogueForm.h"

#include <QCompleter>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace hallmarker::ui {

FieldCatalogueForm::FieldCatalogueForm(const inventory::FieldCatalogue &before, const QStringList &datasets, QWidget *parent) : FormPanel(tr("Save fields"), parent), m_before(before), m_lines(new QPlainTextEdit)
{
    QLineEdit *name = addLine(QStringLiteral("name"), tr("Dataset"), {tr("As the inventory names it."), {}, {}});
    name->setCompleter(new QCompleter(datasets, name));
    name->setText(before.head.name);
    m_lines->setTabChangesFocus(true);
    m_lines->setMinimumHeight(180);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    add(QStringLiteral("fields"), tr("Fields, one a line"), m_lines, {tr("Field = category. \"none\" for a field that is not personal. What is not here is given to nobody."), {}, tr("email = contact")});
    QStringList lines;
    for (auto field = before.categories.cbegin(); field != before.categories.cend(); ++field)
        lines += QStringLiteral("%1 = %2").arg(field.key(), *field);
    m_lines->setPlainText(lines.join(QLatin1Char('\n')));
    setRequired({QStringLiteral("name")});
    connect(m_lines, &QPlainTextEdit::textChanged, this, &FormPanel::edited);
}

core::Result<inventory::FieldCatalogue> FieldCatalogueForm::catalogue() const
{
    inventory::FieldCatalogue catalogue = m_before;
    catalogue.head.name = text(QStringLiteral("name"));
    catalogue.categories.clear();
    int number = 0;
    for (const QString &line : m_lines->toPlainText().split(QLatin1Char('\n'))) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QString field = line.section(QLatin1Char('='), 0, 0).trimmed();
        const QString category = line.section(QLatin1Char('='), 1).trimmed();
        if (field.isEmpty() || category.isEmpty())
            return core::Error(core::ErrorKind::Invalid, tr("Line %1 is not of the form \"field = category\". Write \"none\" for a field that is not personal.").arg(number), {}, {.line = number, .pointer = QStringLiteral("/fields")});
        catalogue.categories.insert(field, category);
    }
    return catalogue;
}

} // namespace hallmarker::ui
