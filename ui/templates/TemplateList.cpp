#include "ui/templates/TemplateList.h"

#include "core/report/DocumentLanguage.h"
#include "ui/assessments/AssessmentWords.h"
#include "ui/kit/DayField.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/shell/CommandRegistry.h"

#include <QVBoxLayout>

namespace hallmarker::ui {

TemplateList::TemplateList(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services),
      m_list(new ListSection(tr("Templates"), tr("Filter templates"), {{QStringLiteral("title"), tr("Template")}, {QStringLiteral("origin"), tr("From")}, {QStringLiteral("version"), tr("Version"), true}, {QStringLiteral("kind"), tr("Kind")}, {QStringLiteral("questions"), tr("Questions"), true}, {QStringLiteral("languages"), tr("Languages")}, {QStringLiteral("uses"), tr("Assessments"), true}}, this)),
      m_contents(std::make_shared<TemplateContents>())
{
    m_list->setWidths({320, 130, 80, 200, 90, 110, 110});
    m_list->table()->emptyState()->setTexts(IconId::File, tr("No templates"), tr("Open a workspace to see the questionnaires that ship and to make your own."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, &TemplateList::showTemplate);
    connect(m_list->table(), &RecordTable::opened, this, &TemplateList::opened);
}

void TemplateList::ready()
{
    CommandRegistry &registry = m_services.commands;
    m_list->addAction(registry.action(QStringLiteral("templates.copy")));
}

QString TemplateList::currentId() const
{
    return m_list->table()->currentId();
}

void TemplateList::select(const QString &id)
{
    m_list->table()->select(id);
}

void TemplateList::show(const std::shared_ptr<const TemplateContents> &contents)
{
    m_contents = contents;
    QList<TableRow> rows;
    const QString language = core::DocumentLanguage::current();
    for (const TemplateEntry &entry : m_contents->entries) {
        TableRow row;
        row.id = entry.id;
        row.cells = {{entry.value.title.in(language), {}, {}, IconId::None, entry.value.reference()}, {entry.isShipped ? tr("Shipped") : entry.isOwn ? tr("Own") : tr("Own version"), {}, entry.isShipped ? std::optional<Status>() : std::optional(Status::Info), IconId::None, {}}, {QString::number(entry.value.version), entry.value.version, {}, IconId::None, {}}, {templateKindWord(entry.value.templateKind), {}, {}, IconId::None, {}}, {QString::number(entry.value.questions().size()), int(entry.value.questions().size()), {}, IconId::None, {}}, {entry.value.languages().join(QLatin1Char(' ')), {}, {}, IconId::None, {}}, {entry.assessments == 0 ? QString() : QString::number(entry.assessments), entry.assessments, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    m_services.commands.refreshSoon();
    if (m_contents->entry(currentId()) == nullptr)
        m_list->panel()->hide();
    else if (m_list->panel()->isVisibleTo(m_list))
        showTemplate(currentId());
}

void TemplateList::showTemplate(const QString &id)
{
    m_services.commands.refreshSoon();
    const TemplateEntry *entry = m_contents->entry(id);
    if (entry == nullptr)
        return;
    const QString language = core::DocumentLanguage::current();
    auto *sheet = new DetailSheet;
    sheet->addText(entry->value.description.in(language));
    for (const char *command : {"templates.open", "templates.copy"})
        sheet->addActions({m_services.commands.action(QLatin1String(command))}); // below each other: a panel is narrow
    sheet->addFact(tr("Law"), entry->value.law);
    sheet->addFact(tr("Name in the world"), entry->value.reference());
    sheet->addFact(tr("About which kinds of record"), entry->value.subjectKinds.join(QStringLiteral(", ")));
    if (!entry->isShipped)
        sheet->addFact(tr("Saved"), tr("%1, %2", "when, who").arg(localMoment(entry->updatedMs), entry->updatedBy));
    QStringList sections;
    for (const dpia::TemplateSection &section : entry->value.sections)
        sections += section.title.in(language);
    sheet->addFact(tr("Sections"), sections.join(QLatin1Char('\n')));
    m_list->showDetail(entry->value.title.in(language), sheet);
}

} // namespace hallmarker::ui
