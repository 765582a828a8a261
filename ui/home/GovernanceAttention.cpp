#include "ui/home/GovernanceAttention.h"

#include "inventory/agreements/Agreement.h"
#include "inventory/consent/Alert.h"
#include "inventory/erasure/ErasureCase.h"
#include "inventory/retention/RetentionBook.h"

#include <QCoreApplication>

namespace hallmarker::ui {

namespace {

struct GovernanceAttentionTexts {
    Q_DECLARE_TR_FUNCTIONS(GovernanceAttentionTexts)
};

using Item = core::AttentionItem;
constexpr qint64 attentionSoonMs = 30LL * 24 * 60 * 60 * 1000;

core::Result<void> addDue(core::Workspace &workspace, const LineageSource &source, qint64 nowMs, QList<Item> &items)
{
    HALLMARKER_ASSIGN(const QList<inventory::RetentionRule> rules, inventory::RetentionRuleRepository(workspace).list());
    if (rules.isEmpty() || !source)
        return {}; // nothing has an end
    HALLMARKER_ASSIGN(const std::unique_ptr<core::AssetLineage> lineage, lineageOf(source, workspace));
    HALLMARKER_ASSIGN(const QList<inventory::DueItem> plan, inventory::RetentionBook(workspace, *lineage).plan(nowMs));
    for (const inventory::DueItem &due : plan) {
        const bool isOver = due.state == inventory::RetentionState::Overdue || due.state == inventory::RetentionState::Due;
        if (!isOver && due.state != inventory::RetentionState::DueSoon)
            continue;
        const QString detail = due.unknownTrigger.isEmpty() ? (isOver ? GovernanceAttentionTexts::tr("The time it may be kept is over.") : GovernanceAttentionTexts::tr("The time it may be kept is over soon.")) : GovernanceAttentionTexts::tr("A date of it is not known, so it is due for review.");
        items.append({isOver ? Item::Reason::Expired : Item::Reason::DueSoon, QString(QLatin1String("retention:") + due.asset), QStringLiteral("retention"), due.name, detail, due.dueMs});
    }
    return {};
}

} // namespace

core::Result<QList<core::AttentionItem>> governanceAttention(core::Workspace &workspace, const LineageSource &lineage)
{
    const qint64 nowMs = workspace.clock().nowMs();
    QList<Item> items;
    HALLMARKER_ASSIGN(const QList<inventory::Alert> alerts, inventory::AlertRepository(workspace).list());
    for (const inventory::Alert &alert : alerts)
        if (alert.acknowledgedMs == 0)
            items.append({Item::Reason::Failing, alert.head.id.text(), QString::fromLatin1(inventory::Alert::kind), GovernanceAttentionTexts::tr("Alert"), alert.text(), alert.atMs});
    HALLMARKER_ASSIGN(const QList<inventory::ErasureCase> cases, inventory::ErasureCaseRepository(workspace).list());
    for (const inventory::ErasureCase &erasure : cases)
        if (!erasure.isClosed())
            items.append({nowMs > erasure.deadlineMs ? Item::Reason::Expired : Item::Reason::DueSoon, erasure.head.id.text(), QString::fromLatin1(inventory::ErasureCase::kind), erasure.head.name, GovernanceAttentionTexts::tr("A request for erasure is open."), erasure.deadlineMs});
    HALLMARKER_ASSIGN(const QList<inventory::Agreement> agreements, inventory::AgreementRepository(workspace).list());
    for (const inventory::Agreement &agreement : agreements) {
        if (agreement.untilMs == 0 || agreement.untilMs - nowMs > attentionSoonMs)
            continue;
        const bool isOver = agreement.untilMs <= nowMs;
        items.append({isOver ? Item::Reason::Expired : Item::Reason::DueSoon, agreement.head.id.text(), QString::fromLatin1(inventory::Agreement::kind), agreement.head.name, isOver ? GovernanceAttentionTexts::tr("The agreement has ended.") : GovernanceAttentionTexts::tr("The agreement ends soon."), agreement.untilMs});
    }
    HALLMARKER_TRY(addDue(workspace, lineage, nowMs, items));
    return items;
}

} // namespace hallmarker::ui
