#include "ui/agreements/AgreementSection.h"

#include "ui/agreements/AgreementForm.h"
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

AgreementSection::AgreementSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services),
      m_list(new ListSection(tr("Agreements"), tr("Filter agreements"), {{QStringLiteral("state"), tr("State")}, {QStringLiteral("name"), tr("Agreement")}, {QStringLiteral("vendor"), tr("Vendor")}, {QStringLiteral("kind"), tr("Kind")}, {QStringLiteral("until"), tr("Until")}, {QStringLiteral("left"), tr("Time left")}, {QStringLiteral("assets"), tr("About")}}, this)),
      m_contents(std::make_shared<AgreementContents>())
{
    m_list->setWidths({110, 190, 160, 210, 100, 120, 240});
    m_list->table()->emptyState()->setTexts(IconId::Agreement, tr("No agreement yet"), tr("An agreement says what a vendor and you agreed on: for which purposes, where, with which data, until when. Every use of its models and datasets is compared with it."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, &AgreementSection::showAgreement);
    connect(m_list->table(), &RecordTable::opened, this, &AgreementSection::showAgreement);
}

QList<Command> AgreementSection::commands()
{
    const auto mayWrite = [this] { return m_services.session.isOpen() && !m_services.session.isReadOnly(); };
    return {{QStringLiteral("agreements.add"), tr("&Add agreement ..."), CommandArea::Page, {}, IconId::Add, [this] { edit({}); }, mayWrite, {}},
            {QStringLiteral("agreements.edit"), tr("&Edit agreement ..."), CommandArea::Page, {}, IconId::Edit, [this] { edit(m_list->table()->currentId()); }, [this, mayWrite] { return mayWrite() && isVisible() && m_contents->agreement(m_list->table()->currentId()) != nullptr; }, {}}};
}

void AgreementSection::ready()
{
    CommandRegistry &registry = m_services.commands;
    m_list->addAction(registry.action(QStringLiteral("agreements.add")));
    m_list->addAction(registry.action(QStringLiteral("agreements.check")));
    m_list->table()->emptyState()->setActions(registry.action(QStringLiteral("agreements.add")));
}

void AgreementSection::show(const std::shared_ptr<const AgreementContents> &contents)
{
    m_contents = contents;
    QList<TableRow> rows;
    for (const inventory::Agreement &agreement : m_contents->agreements) {
        const QString assets = m_contents->namesOf(agreement.assets).join(QLatin1String(", "));
        const qint64 order = agreement.untilMs == 0 ? std::numeric_limits<qint64>::max() : agreement.untilMs;
        TableRow row;
        row.id = agreement.head.id.text();
        row.cells = {{m_contents->wordOf(agreement), order, m_contents->statusOf(agreement), IconId::None, {}}, {agreement.head.name, {}, {}, IconId::None, {}}, {m_contents->nameOf(agreement.vendor.text()), {}, {}, IconId::None, {}}, {agreementKindWord(agreement.agreementKind), {}, {}, IconId::None, {}}, {agreement.untilMs == 0 ? tr("no end") : localDay(agreement.untilMs), order, {}, IconId::None, {}}, {agreement.untilMs == 0 ? QString() : daysFrom(m_contents->nowMs, agreement.untilMs), order, {}, IconId::None, {}}, {assets, {}, {}, IconId::None, assets}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    m_services.commands.refreshSoon();
    if (m_list->isFormShown())
        return;
    if (m_contents->agreement(m_list->table()->currentId()) == nullptr)
        m_list->panel()->hide();
    else if (m_list->panel()->isVisibleTo(m_list))
        showAgreement(m_list->table()->currentId());
}

void AgreementSection::open(const QString &id)
{
    m_list->table()->select(id);
    showAgreement(id);
}

void AgreementSection::showAgreement(const QString &id)
{
    m_services.commands.refreshSoon();
    const inventory::Agreement *agreement = m_contents->agreement(id);
    if (agreement == nullptr)
        return;
    const auto any = [](const QStringList &words, const QString &none) { return words.isEmpty() ? none : words.contains(QStringLiteral("*")) ? AgreementSection::tr("any") : words.join(QLatin1String(", ")); };
    auto *sheet = new DetailSheet;
    sheet->addPill(m_contents->statusOf(*agreement), m_contents->wordOf(*agreement));
    if (agreement->untilMs != 0)
        sheet->addText(tr("Until %1, %2.", "a day and how far it is").arg(localDay(agreement->untilMs), daysFrom(m_contents->nowMs, agreement->untilMs)));
    sheet->addFact(tr("Vendor"), m_contents->nameOf(agreement->vendor.text()));
    sheet->addFact(tr("About"), m_contents->namesOf(agreement->assets).join(QLatin1Char('\n')));
    sheet->addFact(tr("Purposes"), any(m_contents->purposeNames(agreement->purposes), tr("none")));
    sheet->addFact(tr("Regions"), any(agreement->regions, tr("none")));
    sheet->addFact(tr("Categories of data"), any(agreement->categories, tr("none")));
    sheet->addFact(tr("Subprocessors"), any(agreement->subprocessors, tr("none")));
    sheet->addFact(tr("From"), localDay(agreement->fromMs));
    QStringList annexes;
    for (const inventory::AgreementAnnex &annex : agreement->annexes)
        annexes += annex.location.isEmpty() ? annex.title : QString(annex.title % QLatin1String(", ") % annex.location);
    sheet->addFact(tr("Annexes"), annexes.join(QLatin1Char('\n')));
    sheet->addFact(tr("Note"), agreement->note);
    QStringList uses;
    for (const JudgedUse &use : m_contents->uses) {
        if (!agreement->assets.contains(use.usage.asset))
            continue;
        uses += use.usage.head.name;
        for (const inventory::AgreementIssue &issue : use.issues)
            uses += QString(QStringLiteral("  ") % issueSentence(issue));
    }
    sheet->addFact(tr("Uses of its assets"), uses.isEmpty() ? tr("none registered") : uses.join(QLatin1Char('\n')));
    sheet->addActions({m_services.commands.action(QStringLiteral("agreements.edit"))});
    m_list->showDetail(agreement->head.name, sheet);
}

FormPanel *AgreementSection::edit(const QString &id)
{
    const inventory::Agreement *known = m_contents->agreement(id);
    const inventory::Agreement before = known != nullptr ? *known : inventory::Agreement();
    const QString title = known != nullptr ? before.head.name : tr("New agreement");
    const QString formId = QLatin1String("agreement/") + before.head.id.text();
    auto *form = new AgreementForm(*m_contents, before);
    m_list->showPanel(title, form);
    keepDraft(m_services, form, QStringLiteral("agreements"), formId, title);
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form, before, formId] {
        const auto agreement = form->agreement();
        if (!agreement) {
            form->showError(agreement.error());
            return;
        }
        const auto work = [agreement = *agreement, vendor = form->vendor(), annex = form->annexPath()](core::Workspace &workspace) { return storeAgreement(workspace, agreement, vendor, annex); };
        runForForm(m_services.session, form, work, [this, before, formId](const inventory::Agreement &saved) {
            discardDraft(m_services, QStringLiteral("agreements"), formId);
            m_services.toasts.showUndo(tr("The agreement %1 is saved.").arg(saved.head.name), [this, before, saved] {
                m_services.session.read([before, saved](core::Workspace &workspace) -> core::Result<void> {
                    inventory::AgreementRepository agreements(workspace);
                    if (before.head.id.isEmpty())
                        return agreements.remove(saved.head.id, saved.head.revision);
                    inventory::Agreement back = before;
                    back.head.revision = saved.head.revision;
                    HALLMARKER_TRY(agreements.save(back));
                    return {};
                }, this, [this](const core::Result<void> &) { Q_EMIT written(); });
            });
            m_list->closePanel();
            Q_EMIT written();
        });
    });
    return form;
}

} // namespace hallmarker::ui
