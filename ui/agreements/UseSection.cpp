#include "ui/agreements/UseSection.h"

#include "ui/agreements/AssetUseForm.h"
#include "ui/kit/DayField.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/FormDraft.h"
#include "ui/shell/FormWork.h"

#include <QVBoxLayout>

namespace hallmarker::ui {

Status useStatus(const JudgedUse &use)
{
    return use.issues.isEmpty() ? Status::Pass : use.isOutside() ? Status::Fail : Status::Inconclusive;
}

QString useWord(const JudgedUse &use)
{
    return use.issues.isEmpty() ? UseSection::tr("Within") : use.isOutside() ? UseSection::tr("Outside") : UseSection::tr("Cannot tell");
}

UseSection::UseSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services),
      m_list(new ListSection(tr("Uses"), tr("Filter uses"), {{QStringLiteral("state"), tr("Now")}, {QStringLiteral("name"), tr("Use")}, {QStringLiteral("asset"), tr("Model or dataset")}, {QStringLiteral("user"), tr("Who")}, {QStringLiteral("purposes"), tr("What for")}, {QStringLiteral("regions"), tr("Where")}, {QStringLiteral("why"), tr("What does not fit")}}, this)),
      m_contents(std::make_shared<AgreementContents>())
{
    m_list->setWidths({120, 170, 170, 130, 180, 100, 360});
    m_list->table()->emptyState()->setTexts(IconId::System, tr("No use registered"), tr("Register how a model or dataset of a vendor is used: by whom, for what, where, with which data. Systems in use count by themselves."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, &UseSection::showUse);
    connect(m_list->table(), &RecordTable::opened, this, &UseSection::showUse);
}

QList<Command> UseSection::commands()
{
    const auto mayWrite = [this] { return m_services.session.isOpen() && !m_services.session.isReadOnly(); };
    return {{QStringLiteral("agreements.use"), tr("Register &use ..."), CommandArea::Page, {}, IconId::Add, [this] { edit({}); }, mayWrite, {}},
            {QStringLiteral("agreements.editUse"), tr("Edit u&se ..."), CommandArea::Page, {}, IconId::Edit, [this] { edit(m_list->table()->currentId()); },
             [this, mayWrite] {
                 const JudgedUse *use = m_contents->use(m_list->table()->currentId());
                 return mayWrite() && isVisible() && use != nullptr && !use->usage.head.id.isEmpty();
             },
             {}}};
}

void UseSection::ready()
{
    m_list->addAction(m_services.commands.action(QStringLiteral("agreements.use")));
    m_list->table()->emptyState()->setActions(m_services.commands.action(QStringLiteral("agreements.use")));
}

void UseSection::show(const std::shared_ptr<const AgreementContents> &contents)
{
    m_contents = contents;
    QList<TableRow> rows;
    for (const JudgedUse &use : m_contents->uses) {
        QStringList issues;
        for (const inventory::AgreementIssue &issue : use.issues)
            issues += issueSentence(issue);
        const QString why = issues.join(QLatin1Char(' '));
        TableRow row;
        row.id = use.id();
        row.cells = {{useWord(use), use.issues.isEmpty() ? 2 : use.isOutside() ? 0 : 1, useStatus(use), IconId::None, {}}, {use.usage.head.name, {}, {}, IconId::None, {}}, {m_contents->nameOf(use.usage.asset), {}, {}, IconId::None, {}}, {use.usage.user.isEmpty() ? tr("ourselves") : use.usage.user, {}, {}, IconId::None, {}}, {m_contents->purposeNames(use.usage.purposes).join(QLatin1String(", ")), {}, {}, IconId::None, {}}, {use.usage.regions.join(QLatin1String(", ")), {}, {}, IconId::None, {}}, {why, {}, {}, IconId::None, why}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    m_services.commands.refreshSoon();
    if (m_list->isFormShown())
        return;
    if (m_contents->use(m_list->table()->currentId()) == nullptr)
        m_list->panel()->hide();
    else if (m_list->panel()->isVisibleTo(m_list))
        showUse(m_list->table()->currentId());
}

void UseSection::open(const QString &id)
{
    m_list->table()->select(id);
    showUse(id);
}

void UseSection::showUse(const QString &id)
{
    m_services.commands.refreshSoon();
    const JudgedUse *use = m_contents->use(id);
    if (use == nullptr)
        return;
    auto *sheet = new DetailSheet;
    sheet->addPill(useStatus(*use), useWord(*use));
    if (use->issues.isEmpty())
        sheet->addText(tr("The use is within what was agreed on."));
    for (const inventory::AgreementIssue &issue : use->issues)
        sheet->addText(issueSentence(issue));
    if (!use->issues.isEmpty() && !use->issues.first().agreementId.isEmpty())
        sheet->addFact(tr("Compared with"), m_contents->nameOf(use->issues.first().agreementId));
    sheet->addFact(tr("Model or dataset"), m_contents->nameOf(use->usage.asset));
    sheet->addFact(tr("System"), use->usage.system.isEmpty() ? QString() : m_contents->nameOf(use->usage.system));
    sheet->addFact(tr("Who"), use->usage.user.isEmpty() ? tr("ourselves") : use->usage.user);
    sheet->addFact(tr("What for"), m_contents->purposeNames(use->usage.purposes).join(QLatin1String(", ")));
    sheet->addFact(tr("Where"), use->usage.regions.join(QLatin1String(", ")));
    sheet->addFact(tr("Categories of data"), use->usage.categories.join(QLatin1String(", ")));
    sheet->addFact(tr("From"), localDay(use->usage.fromMs));
    sheet->addFact(tr("Until"), localDay(use->usage.untilMs));
    if (use->usage.head.id.isEmpty())
        sheet->addText(tr("It follows from the system, which is in use. Edit the system in the inventory."));
    else
        sheet->addActions({m_services.commands.action(QStringLiteral("agreements.editUse"))});
    m_list->showDetail(use->usage.head.name, sheet);
}

FormPanel *UseSection::edit(const QString &id)
{
    const JudgedUse *known = m_contents->use(id);
    const inventory::AssetUsage before = known != nullptr ? known->usage : inventory::AssetUsage();
    const QString title = known != nullptr ? before.head.name : tr("Use of a model or dataset");
    const QString formId = QLatin1String("use/") + before.head.id.text();
    auto *form = new AssetUseForm(*m_contents, before);
    m_list->showPanel(title, form);
    keepDraft(m_services, form, QStringLiteral("agreements"), formId, title);
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form, formId] {
        const auto usage = form->usage();
        if (!usage) {
            form->showError(usage.error());
            return;
        }
        const auto work = [usage = *usage](core::Workspace &workspace) { return inventory::AssetUsageRepository(workspace).save(usage); };
        runForForm(m_services.session, form, work, [this, formId](const inventory::AssetUsage &saved) {
            discardDraft(m_services, QStringLiteral("agreements"), formId);
            m_services.toasts.show(tr("The use %1 is saved.").arg(saved.head.name));
            m_list->closePanel();
            Q_EMIT written();
        });
    });
    return form;
}

} // namespace hallmarker::ui
