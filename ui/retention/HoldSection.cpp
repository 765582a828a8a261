#include "ui/retention/HoldSection.h"

#include "ui/kit/DayField.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/retention/LegalHoldForm.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/FormDraft.h"
#include "ui/shell/FormWork.h"

#include <QVBoxLayout>

namespace hallmarker::ui {

HoldSection::HoldSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services),
      m_list(new ListSection(tr("Legal holds"), tr("Filter holds"), {{QStringLiteral("state"), tr("State")}, {QStringLiteral("name"), tr("Hold")}, {QStringLiteral("reason"), tr("Reason")}, {QStringLiteral("covers"), tr("Covers")}, {QStringLiteral("since"), tr("Since")}, {QStringLiteral("released"), tr("Released")}}, this)),
      m_contents(std::make_shared<RetentionContents>())
{
    m_list->setWidths({110, 180, 220, 320, 100, 100});
    m_list->table()->emptyState()->setTexts(IconId::Lock, tr("No legal hold"), tr("A hold keeps what a matter needs: while it is active, nothing that it covers is deleted, altered or erased."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, &HoldSection::showHold);
    connect(m_list->table(), &RecordTable::opened, this, &HoldSection::showHold);
}

QList<Command> HoldSection::commands()
{
    const auto mayWrite = [this] { return m_services.session.isOpen() && !m_services.session.isReadOnly(); };
    return {{QStringLiteral("retention.hold"), tr("Place &hold ..."), CommandArea::Page, {}, IconId::Lock, [this] { place(); }, mayWrite, {}},
            {QStringLiteral("retention.release"), tr("Re&lease hold ..."), CommandArea::Page, {}, IconId::Key, [this] { release(); }, [this, mayWrite] { return mayWrite() && isVisible() && chosen() != nullptr && chosen()->releasedMs == 0; }, {}}};
}

void HoldSection::ready()
{
    m_list->addAction(m_services.commands.action(QStringLiteral("retention.hold")));
    m_list->table()->emptyState()->setActions(m_services.commands.action(QStringLiteral("retention.hold")));
}

void HoldSection::show(const std::shared_ptr<const RetentionContents> &contents)
{
    m_contents = contents;
    QList<TableRow> rows;
    for (const inventory::LegalHold &hold : m_contents->holds) {
        const bool isActive = hold.isActive(m_contents->nowMs);
        const QString covers = (m_contents->namesOf(hold.assets) + hold.categories).join(QLatin1String(", "));
        TableRow row;
        row.id = hold.head.id.text();
        row.cells = {{isActive ? tr("Active") : tr("Released"), isActive ? 0 : 1, isActive ? Status::Waived : Status::Neutral, IconId::None, {}}, {hold.head.name, {}, {}, IconId::None, {}}, {hold.reason, {}, {}, IconId::None, hold.reason}, {covers, {}, {}, IconId::None, covers}, {localDay(hold.fromMs), hold.fromMs, {}, IconId::None, {}}, {localDay(hold.releasedMs), hold.releasedMs, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    if (m_list->isFormShown())
        return;
    if (chosen() == nullptr)
        m_list->panel()->hide();
    else if (m_list->panel()->isVisibleTo(m_list))
        showHold(m_list->table()->currentId());
}

const inventory::LegalHold *HoldSection::chosen() const
{
    return m_contents->hold(m_list->table()->currentId());
}

void HoldSection::open(const QString &id)
{
    m_list->table()->select(id);
    showHold(id);
}

void HoldSection::showHold(const QString &id)
{
    m_services.commands.refreshSoon();
    const inventory::LegalHold *hold = m_contents->hold(id);
    if (hold == nullptr)
        return;
    const bool isActive = hold->isActive(m_contents->nowMs);
    auto *sheet = new DetailSheet;
    sheet->addPill(isActive ? Status::Waived : Status::Neutral, isActive ? tr("Active") : tr("Released"));
    sheet->addText(hold->reason);
    sheet->addFact(tr("Case or request"), hold->matter);
    sheet->addFact(tr("Assets"), m_contents->namesOf(hold->assets).join(QLatin1Char('\n')));
    sheet->addFact(tr("Categories of data"), hold->categories.join(QLatin1String(", ")));
    sheet->addFact(tr("Since"), localDay(hold->fromMs));
    if (hold->releasedMs != 0)
        sheet->addFact(tr("Released"), tr("%1, by %2. %3", "day, person, reason").arg(localDay(hold->releasedMs), hold->releasedBy, hold->releaseReason));
    sheet->addActions({m_services.commands.action(QStringLiteral("retention.release"))});
    m_list->showDetail(hold->head.name, sheet);
}

FormPanel *HoldSection::place(const QStringList &assets, const QString &matter)
{
    auto *form = new LegalHoldForm(*m_contents, assets);
    form->set(QStringLiteral("matter"), matter);
    m_list->showPanel(tr("Place a legal hold"), form);
    keepDraft(m_services, form, QStringLiteral("retention"), QStringLiteral("hold"), tr("Legal hold"));
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form] {
        const auto work = [hold = form->hold(), source = m_services.assetLineage](core::Workspace &workspace) -> core::Result<inventory::LegalHold> {
            HALLMARKER_ASSIGN(const std::unique_ptr<core::AssetLineage> lineage, lineageOf(source, workspace));
            return inventory::RetentionBook(workspace, *lineage).placeHold(hold);
        };
        runForForm(m_services.session, form, work, [this](const inventory::LegalHold &saved) {
            discardDraft(m_services, QStringLiteral("retention"), QStringLiteral("hold"));
            m_services.toasts.show(tr("The hold %1 is placed.").arg(saved.head.name));
            m_list->closePanel();
            Q_EMIT written();
        });
    });
    return form;
}

void HoldSection::release()
{
    const inventory::LegalHold *hold = chosen();
    if (hold == nullptr)
        return;
    Question question;
    question.title = tr("Release the hold \"%1\"?").arg(hold->head.name);
    question.text = tr("What it covers can be deleted again, unless another hold covers it too. The reason stands in the log.");
    question.inputLabel = tr("&Reason");
    question.choices = {tr("Release hold"), tr("Keep hold")};
    MessageBox::ask(window(), question, this, [this, id = hold->head.id](int choice, const QString &reason) {
        if (choice != 0)
            return;
        m_services.session.read([id, reason, source = m_services.assetLineage](core::Workspace &workspace) -> core::Result<inventory::LegalHold> {
            HALLMARKER_ASSIGN(const std::unique_ptr<core::AssetLineage> lineage, lineageOf(source, workspace));
            return inventory::RetentionBook(workspace, *lineage).releaseHold(id, reason);
        }, this, [this](const core::Result<inventory::LegalHold> &released) {
            if (!released) {
                Q_EMIT failed(released.error());
                return;
            }
            m_services.toasts.show(tr("The hold %1 is released.").arg(released->head.name));
            Q_EMIT written();
        });
    });
}

} // namespace hallmarker::ui
