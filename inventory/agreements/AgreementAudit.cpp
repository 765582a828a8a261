#include "inventory/agreements/AgreementAudit.h"

#include "core/finding/FindingRepository.h"
#include "inventory/people/Purpose.h"
#include "inventory/systems/System.h"

#include <QMap>

namespace hallmarker::inventory {

namespace {

struct AgreementAuditTexts {
    Q_DECLARE_TR_FUNCTIONS(AgreementAuditTexts)
};

core::FindingInput inputOf(const core::Record &record, const QString &role)
{
    return {role, record.id, record.kind, record.name, record.basis};
}

} // namespace

core::Result<QList<AssetUsage>> AgreementAudit::usages() const
{
    HALLMARKER_ASSIGN(QList<AssetUsage> usages, AssetUsageRepository(m_workspace).list());
    HALLMARKER_ASSIGN(const QList<System> systems, SystemRepository(m_workspace).list());
    HALLMARKER_ASSIGN(const QList<Purpose> purposes, PurposeRepository(m_workspace).list());
    HALLMARKER_ASSIGN(const QList<Agreement> agreements, AgreementRepository(m_workspace).list());
    QMap<QString, QString> purposeNames;
    for (const Purpose &purpose : purposes)
        purposeNames.insert(purpose.head.id.text(), purpose.head.name);
    const auto isAgreedOn = [&agreements](const QString &asset) { return std::any_of(agreements.begin(), agreements.end(), [&](const Agreement &agreement) { return agreement.assets.contains(asset); }); };
    for (const System &system : systems) {
        if (system.useStatus != UseStatus::InUse)
            continue;
        QStringList assets;
        for (const core::ModelId &model : system.models)
            assets += model.text();
        for (const core::DatasetId &dataset : system.datasets)
            assets += dataset.text();
        for (const QString &asset : assets) {
            const bool isRegistered = std::any_of(usages.begin(), usages.end(), [&](const AssetUsage &usage) { return usage.asset == asset && usage.system == system.head.id.text(); });
            if (isRegistered || !isAgreedOn(asset))
                continue;
            AssetUsage usage;
            usage.head.name = system.head.name;
            usage.asset = asset;
            usage.system = system.head.id.text();
            for (const core::PurposeId &purpose : system.purposes)
                usage.purposes += purposeNames.value(purpose.text(), purpose.text());
            usages.append(usage);
        }
    }
    return usages;
}

core::Result<core::Finding> AgreementAudit::findingFor(const QString &asset, const QList<AssetUsage> &usages, const QList<Agreement> &agreements) const
{
    const qint64 nowMs = m_workspace.clock().nowMs();
    core::Finding finding;
    finding.checkId = checkId();
    finding.checkVersion = QStringLiteral("1");
    finding.toolVersion = QStringLiteral(HALLMARKER_VERSION);
    finding.startedMs = nowMs;
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.record(asset));
    finding.inputs.append(inputOf(record, QStringLiteral("asset")));
    for (const Agreement &agreement : agreements) {
        if (!agreement.assets.contains(asset))
            continue;
        HALLMARKER_ASSIGN(const core::Record input, m_workspace.record(agreement.head.id.text()));
        finding.inputs.append(inputOf(input, QStringLiteral("agreement")));
        // What is in order today is not after the agreement's end.
        if (agreement.untilMs > nowMs && (finding.validUntilMs == 0 || agreement.untilMs < finding.validUntilMs))
            finding.validUntilMs = agreement.untilMs;
    }
    core::FigureTable table{QStringLiteral("issues"), AgreementAuditTexts::tr("What does not fit"), {AgreementAuditTexts::tr("Use"), AgreementAuditTexts::tr("Kind"), AgreementAuditTexts::tr("What"), AgreementAuditTexts::tr("Value"), AgreementAuditTexts::tr("Agreement")}, {}};
    int violations = 0;
    int gaps = 0;
    for (const AssetUsage &usage : usages) {
        const QString source = usage.head.id.isEmpty() ? usage.system : usage.head.id.text();
        HALLMARKER_ASSIGN(const core::Record input, m_workspace.record(source));
        if (std::none_of(finding.inputs.begin(), finding.inputs.end(), [&](const core::FindingInput &each) { return each.recordId == source; }))
            finding.inputs.append(inputOf(input, QStringLiteral("usage")));
        for (const AgreementIssue &issue : judgeUsage(usage, agreements, m_taxonomy, {QString()}, nowMs)) {
            const bool isViolation = issue.kind == AgreementIssue::Kind::Violation;
            (isViolation ? violations : gaps) += 1;
            table.rows.append(QJsonArray{usage.head.name, isViolation ? QStringLiteral("violation") : QStringLiteral("gap"), issue.code, issue.value, issue.agreementId});
        }
    }
    finding.figures = {{QStringLiteral("violations"), double(violations)}, {QStringLiteral("gaps"), double(gaps)}, {QStringLiteral("usages"), double(usages.size())}};
    finding.tables = {table};
    finding.verdict = violations > 0 ? core::Verdict::Fail : gaps > 0 ? core::Verdict::Inconclusive : core::Verdict::Pass;
    finding.reason = violations > 0 ? AgreementAuditTexts::tr("%n use(s) of \"%1\" outside of what was agreed on.", nullptr, violations).arg(record.name)
                     : gaps > 0     ? AgreementAuditTexts::tr("Of \"%1\", %n thing(s) cannot be judged: the use does not say.", nullptr, gaps).arg(record.name)
                                    : AgreementAuditTexts::tr("Every known use of \"%1\" is within its agreement.").arg(record.name);
    return finding;
}

core::Result<QList<core::Finding>> AgreementAudit::run()
{
    HALLMARKER_ASSIGN(const QList<AssetUsage> all, usages());
    HALLMARKER_ASSIGN(const QList<Agreement> agreements, AgreementRepository(m_workspace).list());
    QMap<QString, QList<AssetUsage>> byAsset;
    for (const AssetUsage &usage : all)
        byAsset[usage.asset].append(usage);
    QList<core::Finding> findings;
    for (auto asset = byAsset.cbegin(); asset != byAsset.cend(); ++asset) {
        HALLMARKER_ASSIGN(const core::Finding finding, findingFor(asset.key(), asset.value(), agreements));
        findings.append(finding);
    }
    QList<core::Finding> stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        stored.clear();
        for (const core::Finding &finding : findings) {
            HALLMARKER_ASSIGN(const core::Finding kept, core::FindingRepository::add(transaction, finding));
            stored.append(kept);
        }
        return {};
    };
    if (!findings.isEmpty())
        HALLMARKER_TRY(m_workspace.write(QStringLiteral("agreement.checked"), work));
    return stored;
}

} // namespace hallmarker::inventory
