#include "tests/ui/pages/GovernanceBench.h"

#include "core/check/CheckRunner.h"
#include "inventory/agreements/AgreementAudit.h"
#include "inventory/consent/AccessDesk.h"
#include "inventory/files/FileArtifactLocator.h"
#include "inventory/people/Party.h"
#include "inventory/retention/RetentionBook.h"
#include "ui/shell/Session.h"

#include <QFile>
#include <QJsonArray>
#include <QTimeZone>

namespace hallmarker::tests {

namespace {

class ToldLineage final : public core::AssetLineage {
public:
    explicit ToldLineage(std::shared_ptr<SaidLineage> said) : m_said(std::move(said)) {}
    core::Result<core::AssetReach> reachOf(const QStringList &) const override { return m_said->reach; }
    core::Result<QList<core::PersonalParent>> personalParentsOf(const QString &asset) const override { return m_said->parents.value(asset); }

private:
    std::shared_ptr<SaidLineage> m_said;
};

qint64 day(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

} // namespace

GovernanceBench::GovernanceBench()
{
    window.services().assetLineage = [said = lineage](core::Workspace &) -> std::unique_ptr<core::AssetLineage> { return std::make_unique<ToldLineage>(said); };
    m_isFilled = fill();
}

QString GovernanceBench::write(const QString &name, const QByteArray &content)
{
    QFile file(fixture.path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

QString GovernanceBench::passingFinding()
{
    core::CheckOrder order;
    order.checkId = QStringLiteral("privacy.identifiability");
    order.inputs = {{QStringLiteral("data"), dataVersion}};
    order.parameters = {{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("sex")}}, {QStringLiteral("min_k"), 2}, {QStringLiteral("max_at_risk"), 1.0}};
    inventory::FileArtifactLocator locator(workspace());
    const auto finding = core::CheckRunner(workspace(), checks, locator).run(order);
    return finding && finding->verdict == core::Verdict::Pass ? finding->id : QString();
}

QString GovernanceBench::passingModelFinding()
{
    const auto model = workspace().record(modelVersion);
    if (!model)
        return {};
    core::Finding finding;
    finding.checkId = QStringLiteral("privacy.membership");
    finding.checkVersion = QStringLiteral("1");
    finding.inputs = {{QStringLiteral("model"), model->id, model->kind, model->name, model->basis}};
    finding.figures = {{QStringLiteral("advantage"), 0.0}};
    finding.verdict = core::Verdict::Pass;
    finding.reason = QStringLiteral("Nothing is told of who was in the data.");
    const auto stored = core::FindingRepository(workspace()).add(finding);
    return stored ? stored->id : QString();
}

bool GovernanceBench::fill()
{
    dataVersion = importPeople();
    modelVersion = importModel();
    if (dataVersion.isEmpty() || modelVersion.isEmpty())
        return false;
    const QString copy = QStringLiteral("node:external-copy:acme|people");
    lineage->parents.insert(modelVersion, {{dataVersion, QStringLiteral("people-1"), {QStringLiteral("people-1"), QStringLiteral("credit-model")}}});
    lineage->reach.reached = {{dataVersion, QStringLiteral("dataset-version"), QStringLiteral("people-1"), {QStringLiteral("people-1")}},
                              {copy, QStringLiteral("external-copy"), QStringLiteral("acme people"), {QStringLiteral("people-1"), QStringLiteral("acme people")}},
                              {modelVersion, QStringLiteral("model-version"), QStringLiteral("credit-model"), {QStringLiteral("people-1"), QStringLiteral("credit-model")}}};
    return fillRetention() && fillConsent() && fillAgreements();
}

bool GovernanceBench::fillRetention()
{
    using namespace inventory;
    RetentionRule rule;
    rule.head.name = QStringLiteral("Applications");
    rule.category = QStringLiteral("application");
    rule.duration = *CalendarDuration::parse(QStringLiteral("P2Y"));
    rule.legalSource = QStringLiteral("GDPR Art. 5(1)(e)");
    const ToldLineage told(lineage);
    auto profile = RetentionBook(workspace(), told).profileOf(dataVersion);
    if (!profile)
        return false;
    profile->categories = {QStringLiteral("application")};
    profile->dates.insert(QStringLiteral("created"), day(2023, 12, 31));
    RetentionProfile copy;
    copy.head.name = QStringLiteral("acme people");
    copy.asset = QStringLiteral("node:external-copy:acme|people");
    copy.assetKind = QStringLiteral("external-copy");
    copy.categories = {QStringLiteral("application")};
    copy.dates.insert(QStringLiteral("created"), day(2024, 6, 15));
    RetentionProfileRepository profiles(workspace());
    return RetentionRuleRepository(workspace()).save(rule) && profiles.save(*profile) && profiles.save(copy);
}

bool GovernanceBench::fillConsent()
{
    using namespace inventory;
    const ToldLineage told(lineage);
    AccessDesk desk(workspace(), told, *PurposeTaxonomy::builtIn());
    Party ana;
    ana.head.name = QStringLiteral("ana");
    ana.partyKind = PartyKind::Person;
    FieldCatalogue fields;
    fields.head.name = QStringLiteral("people");
    fields.categories = {{QStringLiteral("age"), QStringLiteral("demographic")}, {QStringLiteral("sex"), QStringLiteral("demographic")}, {QStringLiteral("income"), QStringLiteral("financial")}};
    ConsentRecord given;
    given.head.name = QStringLiteral("c-1");
    given.datasets = {QStringLiteral("people")};
    given.notice = QStringLiteral("Privacy notice 3");
    given.scopes = {{{QStringLiteral("model-training")}, {QStringLiteral("demographic")}, {}, {}, {}}};
    given.events = {{day(2025, 1, 1), ConsentState::Given, {}, {}}};
    return RecordRepository<Party>(workspace()).save(ana) && FieldCatalogueRepository(workspace()).save(fields) && desk.saveConsents({given});
}

bool GovernanceBench::fillAgreements()
{
    using namespace inventory;
    Party vendor;
    vendor.head.name = QStringLiteral("Cloud Ltd");
    const auto saved = RecordRepository<Party>(workspace()).save(vendor);
    if (!saved)
        return false;
    Agreement agreement;
    agreement.head.name = QStringLiteral("DPA 2025/12");
    agreement.vendor = saved->head.id;
    agreement.assets = {dataVersion};
    agreement.purposes = {QStringLiteral("model-training")};
    agreement.regions = {QStringLiteral("EU")};
    agreement.categories = {QStringLiteral("demographic")};
    agreement.untilMs = day(2026, 4, 30);
    AssetUsage inside;
    inside.head.name = QStringLiteral("Training");
    inside.asset = dataVersion;
    inside.purposes = {QStringLiteral("model-training")};
    inside.regions = {QStringLiteral("EU")};
    return AgreementRepository(workspace()).save(agreement) && AssetUsageRepository(workspace()).save(inside);
}

} // namespace hallmarker::tests
