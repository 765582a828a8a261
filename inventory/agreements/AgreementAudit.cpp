#include "inventory/agreements/AgreementAudit.h"

#include "core/check/FindingAssembly.h"

namespace hallmarker::inventory {

core::Result<QList<AssetUsage>> AgreementAudit::usages() const
{
    HALLMARKER_ASSIGN(const AgreementBook book, AgreementBook::read(m_workspace));
    return book.usages;
}

core::Result<QList<core::Finding>> AgreementAudit::run()
{
    struct Judged {
        core::CheckPlan plan;
        core::CheckOutcome outcome;
        core::Finding finding;
    };
    const AgreementCheck check;
    HALLMARKER_ASSIGN(const AgreementBook book, AgreementBook::read(m_workspace));
    QStringList assets;
    for (const AssetUsage &usage : book.usages)
        assets += usage.asset;
    assets.sort();
    assets.removeDuplicates();
    QList<Judged> judged;
    for (const QString &asset : std::as_const(assets)) {
        HALLMARKER_ASSIGN(const core::Record record, m_workspace.record(asset));
        Judged one;
        one.plan.provider = &check;
        one.plan.inputs = {{check.definition().inputs.first().role, record}};
        HALLMARKER_ASSIGN(one.outcome, AgreementCheck::judge(m_workspace, book, m_taxonomy, record));
        const qint64 nowMs = m_workspace.clock().nowMs();
        HALLMARKER_ASSIGN(one.finding, core::assembleFinding(one.plan, one.outcome, {nowMs, nowMs}));
        judged.append(one);
    }
    QList<core::Finding> stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        stored.clear();
        for (const Judged &one : std::as_const(judged)) {
            HALLMARKER_ASSIGN(const core::Finding kept, core::storeFinding(transaction, one.plan, one.outcome, one.finding));
            stored.append(kept);
        }
        return {};
    };
    if (!judged.isEmpty())
        HALLMARKER_TRY(m_workspace.write(QStringLiteral("agreement.checked"), work));
    return stored;
}

} // namespace hallmarker::inventory
