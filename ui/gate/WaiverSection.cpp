#include "ui/gate/WaiverSection.h"

#include "ui/gate/GateWords.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QVBoxLayout>

namespace hallmarker::ui {

WaiverSection::WaiverSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services),
      m_list(new ListSection(tr("Waivers"), tr("Filter waivers"), {{QStringLiteral("state"), tr("State")}, {QStringLiteral("name"), tr("Waiver")}, {QStringLiteral("ends"), tr("Ends")}, {QStringLiteral("owner"), tr("Owner")}, {QStringLiteral("approved"), tr("Approved by")}, {QStringLiteral("key"), tr("Result")}, {QStringLiteral("reason"), tr("Reason")}}, this)),
      m_contents(std::make_shared<GateContents>())
{
    m_list->setWidths({110, 100, 100, 150, 150, 300, 260});
    m_list->table()->emptyState()->setTexts(IconId::Waived, tr("No waiver"), tr("A waiver lets one failing result pass until a day, with a reason and an owner, and only after a second person has approved it. Choose a result and ask for one."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, &WaiverSection::showWaiver);
    connect(m_list->table(), &RecordTable::opened, this, &WaiverSection::showWaiver);
}

QList<Command> WaiverSection::commands()
{
    const auto mayWrite = [this] { return m_services.session.isOpen() && !m_services.session.isReadOnly() && isVisible() && chosen() != nullptr && !chosen()->isWithdrawn(); };
    return {{QStringLiteral("gate.approve"), tr("&Approve waiver ..."), CommandArea::Page, {}, IconId::CheckMark, [this] { approve(); }, [this, mayWrite] { return mayWrite() && !chosen()->waiver.isApproved() && !chosen()->waiver.isExpired(m_contents->nowMs); }, {}},
            {QStringLiteral("gate.withdraw"), tr("With&draw waiver ..."), CommandArea::Page, {}, IconId::Cancel, [this] { withdraw(); }, mayWrite, {}}};
}

QString WaiverSection::currentId() const
{
    return m_list->table()->currentId();
}

void WaiverSection::show(const std::shared_ptr<const GateContents> &contents)
{
    m_contents = contents;
    QList<TableRow> rows;
    for (const core::WaiverRecord &waiver : contents->waivers) {
        const core::GateWaiver &one = waiver.waiver;
        rows.append({one.recordId, {{waiverWord(waiver, contents->nowMs), {}, waiverStatus(waiver, contents->nowMs), IconId::None, {}}, {one.id, {}, {}, IconId::None, {}}, {gateDay(one.expiresMs), one.expiresMs, {}, IconId::None, {}},
                                    {one.owner, {}, {}, IconId::None, {}}, {one.approvedBy, {}, {}, IconId::None, {}}, {one.finding, {}, {}, IconId::None, one.finding}, {one.reason, {}, {}, IconId::None, one.reason}}});
    }
    m_list->rows()->setRows(rows);
    if (chosen() == nullptr)
        m_list->panel()->hide();
    else if (m_list->panel()->isVisibleTo(m_list))
        showWaiver(currentId());
}

void WaiverSection::open(const QString &id)
{
    m_list->table()->select(id);
    showWaiver(id);
}

void WaiverSection::showWaiver(const QString &id)
{
    m_services.commands.refreshSoon();
    const core::WaiverRecord *waiver = m_contents->waiver(id);
    if (waiver == nullptr)
        return;
    auto *sheet = new DetailSheet;
    sheet->addPill(waiverStatus(*waiver, m_contents->nowMs), waiverWord(*waiver, m_contents->nowMs));
    sheet->addText(waiver->waiver.reason);
    sheet->addFact(tr("Result"), waiver->waiver.finding);
    sheet->addFact(tr("About"), waiver->subjectName);
    sheet->addFact(tr("Bound to"), waiver->waiver.scope.isEmpty() ? tr("no content") : QString(QStringLiteral("sha256:") + waiver->waiver.scope.shortText()));
    sheet->addFact(tr("Ends"), tr("%1 (%2)", "a day and how far it is").arg(gateDay(waiver->waiver.expiresMs), gateDaysFrom(m_contents->nowMs, waiver->waiver.expiresMs)));
    sheet->addFact(tr("Owner"), waiver->waiver.owner);
    sheet->addFact(tr("Asked for by"), tr("%1 on %2", "person, day").arg(waiver->requestedBy, gateDay(waiver->requestedMs)));
    if (waiver->waiver.isApproved())
        sheet->addFact(tr("Approved by"), tr("%1 on %2", "person, day").arg(waiver->waiver.approvedBy, gateDay(waiver->waiver.approvedMs)));
    if (waiver->isWithdrawn())
        sheet->addFact(tr("Withdrawn by"), tr("%1: %2", "person, reason").arg(waiver->withdrawnBy, waiver->withdrawnBecause));
    sheet->addFact(tr("Ticket"), waiver->waiver.ticket);
    sheet->addActions({m_services.commands.action(QStringLiteral("gate.approve")), m_services.commands.action(QStringLiteral("gate.withdraw"))});
    m_list->showDetail(waiver->waiver.id, sheet);
}

void WaiverSection::approve()
{
    const core::WaiverRecord *waiver = chosen();
    if (waiver == nullptr)
        return;
    Question question;
    question.title = tr("Approve the waiver %1?").arg(waiver->waiver.id);
    question.text = tr("The result %1 passes until %2 then, as long as %3 is what it is now.\n\nReason: %4\n\nYou approve it as %5.", "key of the result, day, name of what it is about, reason, person").arg(waiver->waiver.finding, gateDay(waiver->waiver.expiresMs), waiver->subjectName.isEmpty() ? waiver->waiver.finding : waiver->subjectName, waiver->waiver.reason, m_services.session.actorName());
    question.choices = {tr("Approve"), tr("Leave it")};
    MessageBox::ask(window(), question, this, [this, id = waiver->waiver.recordId](int choice, const QString &) {
        if (choice != 0)
            return;
        m_services.session.read([id](core::Workspace &workspace) { return core::WaiverBook(workspace).approve(id); }, this, [this](const core::Result<core::WaiverRecord> &approved) {
            if (!approved) {
                Q_EMIT failed(approved.error());
                return;
            }
            m_services.toasts.show(tr("%1 is approved.").arg(approved->waiver.id));
            Q_EMIT written();
        });
    });
}

void WaiverSection::withdraw()
{
    const core::WaiverRecord *waiver = chosen();
    if (waiver == nullptr)
        return;
    Question question;
    question.title = tr("Withdraw the waiver %1?").arg(waiver->waiver.id);
    question.text = tr("Its result counts again from now on. The reason stands in the log.");
    question.inputLabel = tr("&Reason");
    question.choices = {tr("Withdraw"), tr("Keep it")};
    MessageBox::ask(window(), question, this, [this, id = waiver->waiver.recordId](int choice, const QString &reason) {
        if (choice != 0)
            return;
        m_services.session.read([id, reason](core::Workspace &workspace) { return core::WaiverBook(workspace).withdraw(id, reason); }, this, [this](const core::Result<core::WaiverRecord> &withdrawn) {
            if (!withdrawn) {
                Q_EMIT failed(withdrawn.error());
                return;
            }
            m_services.toasts.show(tr("%1 is withdrawn.").arg(withdrawn->waiver.id));
            Q_EMIT written();
        });
    });
}

} // namespace hallmarker::ui
