#include "ui/workshop/DecisionSection.h"

#include "threats/workshop/WorkshopBook.h"
#include "threats/workshop/WorkshopFloor.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/shell/CommandRegistry.h"

#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace hallmarker::ui {

DecisionSection::DecisionSection(PageServices &services, QWidget *parent)
    : RoomSection(services, parent), m_list(new ListSection(tr("Decisions"), tr("Filter decisions"), {{QStringLiteral("treatment"), tr("Treatment")}, {QStringLiteral("text"), tr("Decision")}, {QStringLiteral("reason"), tr("Because")}, {QStringLiteral("dissent"), tr("Dissent"), true}, {QStringLiteral("by"), tr("Written by")}}, this))
{
    m_list->setWidths({110, 280, 300, 70, 110});
    m_list->table()->emptyState()->setTexts(IconId::CheckMark, tr("Nothing is decided yet"), tr("A decision says what happens with a threat and why, and who does not agree. Accepting a risk is for an owner."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, &DecisionSection::showOne);
    connect(m_list->table(), &RecordTable::opened, this, &DecisionSection::showOne);
}

QList<Command> DecisionSection::commands()
{
    const auto chosen = [this] { return isVisible() && m_contents->isOpen() ? room().decision(m_list->table()->currentId()) : nullptr; };
    return {{QStringLiteral("workshop.decide"), tr("Write a decision ..."), CommandArea::Page, {}, IconId::Add, [this] { decideAbout({}); }, [this] { return mayNow(threats::WorkshopRight::Record); }, {}},
            {QStringLiteral("workshop.editDecision"), tr("Change the decision ..."), CommandArea::Page, {}, IconId::Edit, [this] { openForm(QStringLiteral("decision"), m_list->table()->currentId()); }, [this, chosen] { return mayNow(threats::WorkshopRight::Record) && chosen(); }, {}},
            {QStringLiteral("workshop.dissent"), tr("Disagree ..."), CommandArea::Page, {}, IconId::Warning, [this] { dissent(); }, [this, chosen] { return mayNow(threats::WorkshopRight::Vote) && chosen(); }, {}}};
}

void DecisionSection::ready()
{
    CommandRegistry &registry = m_services.commands;
    m_list->addAction(registry.action(QStringLiteral("workshop.decide")));
    m_list->addAction(registry.action(QStringLiteral("workshop.dissent")));
    m_list->table()->emptyState()->setActions(registry.action(QStringLiteral("workshop.decide")));
}

void DecisionSection::showRoom()
{
    QList<TableRow> rows;
    qint64 order = 0;
    for (const threats::WorkshopDecision &one : room().decisions) {
        TableRow row;
        row.id = one.head.id;
        row.cells = {{threats::workshopTreatmentText(one.treatment), ++order, {}, IconId::None, {}}, {one.text, {}, {}, IconId::None, one.text}, {one.reason, {}, {}, IconId::None, one.reason}, {one.dissent.isEmpty() ? QString() : QString::number(one.dissent.size()), one.dissent.size(), {}, IconId::None, {}}, {one.by, {}, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    m_services.commands.refreshSoon();
    if (!m_list->isFormShown() && m_list->panel()->isVisibleTo(m_list))
        showOne(m_list->table()->currentId());
}

void DecisionSection::showOne(const QString &id)
{
    m_services.commands.refreshSoon();
    const threats::WorkshopDecision *one = m_contents->isOpen() ? room().decision(id) : nullptr;
    if (!one || m_list->isFormShown())
        return;
    auto *sheet = new DetailSheet;
    sheet->addText(one->text);
    sheet->addFact(tr("Treatment"), threats::workshopTreatmentText(one->treatment));
    sheet->addFact(tr("Because"), one->reason);
    if (const threats::Contribution *about = room().contribution(one->subject))
        sheet->addFact(tr("About"), m_contents->words(*about));
    sheet->addFact(tr("Threat"), one->threat);
    for (const threats::Dissent &dissent : one->dissent)
        sheet->addFact(tr("Dissent of %1").arg(dissent.who), dissent.reason);
    sheet->addActions({m_services.commands.action(QStringLiteral("workshop.editDecision")), m_services.commands.action(QStringLiteral("workshop.action"))});
    m_list->showDetail(tr("Decision"), sheet);
}

FormPanel *DecisionSection::decideAbout(const QString &contribution)
{
    threats::WorkshopDecision fresh;
    fresh.subject = contribution;
    return edit(fresh);
}

FormPanel *DecisionSection::openForm(const QString &kind, const QString &id)
{
    if (kind != QLatin1String("decision"))
        return nullptr;
    const threats::WorkshopDecision *known = room().decision(id);
    return edit(known ? *known : threats::WorkshopDecision());
}

FormPanel *DecisionSection::edit(const threats::WorkshopDecision &before)
{
    const bool isNew = before.head.id.isEmpty();
    auto *form = new FormPanel(isNew ? tr("Write down") : tr("Save"), this);
    ChoiceListModel::Choices treatments;
    for (const QString &treatment : threats::workshopTreatments())
        treatments.append({treatment, threats::workshopTreatmentText(treatment)});
    form->addLine(QStringLiteral("text"), tr("What is decided"))->setText(before.text);
    form->addChoice(QStringLiteral("treatment"), tr("Treatment"), treatments);
    form->addLine(QStringLiteral("reason"), tr("Because"), {tr("Who reads it in a year understands it from this alone."), {}, {}})->setText(before.reason);
    form->addChoice(QStringLiteral("subject"), tr("About"), m_contents->contributionChoices());
    form->addLine(QStringLiteral("threat"), tr("Key of the threat in the model"))->setText(before.threat);
    form->set(QStringLiteral("treatment"), before.treatment);
    form->set(QStringLiteral("subject"), before.subject);
    form->setRequired({QStringLiteral("text"), QStringLiteral("reason")});
    const QString title = isNew ? tr("New decision") : tr("Decision");
    const QString draftId = workshopId() + QStringLiteral("/decision/") + before.head.id;
    m_list->showPanel(title, form);
    keepDraft(m_services, form, QStringLiteral("workshop"), draftId, title);
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form, before, draftId] {
        threats::WorkshopDecision decision = before;
        decision.text = form->text(QStringLiteral("text"));
        decision.reason = form->text(QStringLiteral("reason"));
        decision.treatment = form->choice(QStringLiteral("treatment"));
        decision.subject = form->choice(QStringLiteral("subject"));
        decision.threat = form->text(QStringLiteral("threat"));
        store(form, decision, draftId);
    });
    return form;
}

void DecisionSection::store(FormPanel *form, threats::WorkshopDecision decision, const QString &draftId)
{
    form->setBusy(true);
    m_services.session.read([decision, workshop = workshopId(), who = who()](core::Workspace &workspace) { return threats::WorkshopFloor(workspace, workshop, who).decide(decision); }, form, [this, form, decision, draftId](const core::Result<threats::WorkshopDecision> &stored) {
        if (!stored && stored.error().kind == core::ErrorKind::Conflict) {
            showConflict(form, decision, stored.error(), draftId);
            return;
        }
        if (!stored) {
            form->showError(stored.error());
            return;
        }
        discardDraft(m_services, QStringLiteral("workshop"), draftId);
        m_list->closePanel();
        Q_EMIT written();
    });
}

void DecisionSection::showConflict(FormPanel *form, const threats::WorkshopDecision &mine, const core::Error &error, const QString &draftId)
{
    m_services.session.read([workshop = workshopId(), who = who()](core::Workspace &workspace) { return threats::WorkshopBook(workspace, who).load(workshop); }, form, [this, form, mine, error, draftId](const core::Result<threats::LoadedWorkshop> &loaded) {
        form->setBusy(false);
        const threats::WorkshopDecision *theirs = loaded ? loaded->decision(mine.head.id) : nullptr;
        if (!theirs) {
            form->showError(error);
            return;
        }
        form->message()->showMessage(Severity::Warning, tr("%1 has changed this decision meanwhile: \"%2\" (%3), because %4. Yours is still in the form.").arg(theirs->by, theirs->text, threats::workshopTreatmentText(theirs->treatment), theirs->reason));
        const QPointer<FormPanel> alive(form);
        form->message()->addAction(tr("Take theirs"), [this, draftId] {
            discardDraft(m_services, QStringLiteral("workshop"), draftId);
            m_list->closePanel();
            Q_EMIT written();
        });
        threats::WorkshopDecision again = mine;
        again.head.revision = theirs->head.revision;
        again.dissent = theirs->dissent;
        form->message()->addAction(tr("Write mine over it"), [this, alive, again, draftId] {
            if (alive)
                store(alive, again, draftId);
        });
    });
}

FormPanel *DecisionSection::dissent()
{
    const QString id = m_list->table()->currentId();
    auto *form = new FormPanel(tr("Write down"), this);
    const threats::WorkshopDecision *decision = room().decision(id);
    QString before;
    for (const threats::Dissent &one : decision ? decision->dissent : QList<threats::Dissent>())
        if (one.who == who())
            before = one.reason;
    form->addLine(QStringLiteral("reason"), tr("Why you do not agree"), {tr("It stands beside the decision in the minutes, with your name. Left empty, your dissent is taken back."), {}, {}})->setText(before);
    return offer(m_list, tr("Your dissent"), QStringLiteral("dissent/") + id, form, [this, form, id] {
        return [reason = form->text(QStringLiteral("reason")), id, workshop = workshopId(), who = who()](core::Workspace &workspace) { return threats::WorkshopFloor(workspace, workshop, who).dissent(id, reason); };
    });
}

} // namespace hallmarker::ui
