#include "app/wiring/WorkspaceLineage.h"
#include "inventory/agreements/Agreement.h"
#include "inventory/consent/ConsentRecord.h"
#include "inventory/retention/RetentionProfile.h"
#include "inventory/retention/RetentionRule.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"
#include "ui/lineage/OverlayAssets.h"

#include <QTest>

using namespace hallmarker;
using core::SceneState;
using lineage::OverlayKind;
using tests::TestBackend;
using tests::WorkspaceFixture;

namespace {

constexpr qint64 dayMs = 86'400'000;

ui::LineageSource source()
{
    return [](core::Workspace &workspace) { return std::make_unique<wiring::WorkspaceLineage>(workspace); };
}

inventory::ConsentRecord consent(const char *name, inventory::ConsentState state, qint64 atMs)
{
    inventory::ConsentRecord record;
    record.head.name = QLatin1String(name);
    record.datasets = {QStringLiteral("raw.patients")};
    record.events = {{atMs, state, {}, QStringLiteral("clinic")}};
    return record;
}

} // namespace

class TestOverlayAssets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void consentsOfADataset()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        core::Workspace &workspace = fixture.workspace();
        const qint64 then = workspace.clock().nowMs() - dayMs;
        inventory::ConsentRecordRepository consents(workspace);
        VERIFY_RESULT(consents.save(consent("one", inventory::ConsentState::Given, then)));
        VERIFY_RESULT(consents.save(consent("two", inventory::ConsentState::Given, then)));
        const auto marks = ui::overlayAssets(OverlayKind::Purposes, workspace, source());
        VERIFY_RESULT(marks);
        QCOMPARE(marks->value(QStringLiteral("raw.patients")).state, SceneState::Pass);
        VERIFY_RESULT(consents.save(consent("three", inventory::ConsentState::Withdrawn, then)));
        const auto after = ui::overlayAssets(OverlayKind::Purposes, workspace, source());
        VERIFY_RESULT(after);
        QCOMPARE(after->value(QStringLiteral("raw.patients")).state, SceneState::Warn);
        QVERIFY(after->value(QStringLiteral("raw.patients")).text.contains(QLatin1Char('2')));
        QVERIFY(after->value(QStringLiteral("raw.patients")).text.contains(QLatin1Char('1')));
    }
    void whereRetentionStands()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        core::Workspace &workspace = fixture.workspace();
        inventory::RetentionRule rule;
        rule.head.name = QStringLiteral("a year");
        rule.duration = *inventory::CalendarDuration::parse(QStringLiteral("P1Y"));
        VERIFY_RESULT(inventory::RetentionRuleRepository(workspace).save(rule));
        inventory::RetentionProfile profile;
        profile.head.name = QStringLiteral("old");
        profile.asset = QStringLiteral("node:dataset:warehouse|raw.patients");
        profile.dates.insert(QStringLiteral("created"), workspace.clock().nowMs() - 800 * dayMs);
        VERIFY_RESULT(inventory::RetentionProfileRepository(workspace).save(profile));
        const auto marks = ui::overlayAssets(OverlayKind::Retention, workspace, source());
        VERIFY_RESULT(marks);
        QVERIFY(marks->contains(profile.asset));
        QVERIFY(marks->value(profile.asset).state == SceneState::Fail || marks->value(profile.asset).state == SceneState::Warn);
        // Without a lineage of assets there is nothing to say, and no error either.
        const auto without = ui::overlayAssets(OverlayKind::Retention, workspace, {});
        VERIFY_RESULT(without);
        QVERIFY(without->isEmpty());
    }
    void whoProcessesAnAsset()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        core::Workspace &workspace = fixture.workspace();
        inventory::Agreement agreement;
        agreement.head.name = QStringLiteral("hosting");
        agreement.assets = {QStringLiteral("version_1")};
        agreement.regions = {QStringLiteral("US")};
        inventory::AgreementRepository agreements(workspace);
        const auto saved = agreements.save(agreement);
        VERIFY_RESULT(saved);
        const auto marks = ui::overlayAssets(OverlayKind::Regions, workspace, {});
        VERIFY_RESULT(marks);
        QCOMPARE(marks->value(QStringLiteral("version_1")).state, SceneState::Info);
        QVERIFY(marks->value(QStringLiteral("version_1")).text.contains(QStringLiteral("US")));
        agreement = *saved;
        agreement.untilMs = workspace.clock().nowMs() - dayMs;
        VERIFY_RESULT(agreements.save(agreement));
        QCOMPARE(ui::overlayAssets(OverlayKind::Regions, workspace, {})->value(QStringLiteral("version_1")).state, SceneState::Warn);
    }
    void otherOverlaysNeedNoRecords()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        for (const OverlayKind kind : {OverlayKind::None, OverlayKind::Staleness, OverlayKind::Findings, OverlayKind::Classification, OverlayKind::Licences}) {
            const auto marks = ui::overlayAssets(kind, fixture.workspace(), source());
            VERIFY_RESULT(marks);
            QVERIFY(marks->isEmpty());
        }
    }
};

HALLMARKER_TEST(TestOverlayAssets)
#include "TestOverlayAssets.moc"
