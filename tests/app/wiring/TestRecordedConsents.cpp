#include "app/wiring/RecordedConsents.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::tests;

namespace {

core::Result<void> store(core::Workspace &workspace, const inventory::ConsentRecord &consent)
{
    return workspace.write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        core::RecordDraft draft;
        draft.kind = QLatin1String(inventory::ConsentRecord::kind);
        draft.name = QStringLiteral("consent");
        draft.body = consent.toJson();
        const auto stored = transaction.put(draft, 0);
        return stored ? core::Result<void>() : core::Result<void>(stored.error());
    });
}

inventory::ConsentRecord consentOf(const QString &dataset, const QList<inventory::ConsentEvent> &events, const QString &basis = QStringLiteral("consent"))
{
    inventory::ConsentRecord consent;
    consent.datasets = {dataset};
    consent.events = events;
    consent.lawfulBasis = basis;
    inventory::ConsentScope scope;
    scope.purposes = {basis == QLatin1String("consent") ? QStringLiteral("scoring") : QStringLiteral("billing")};
    scope.categories = {QStringLiteral("*")};
    consent.scopes = {scope};
    return consent;
}

} // namespace

class TestRecordedConsents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void consentIsCountedAsItWasThen()
    {
        using inventory::ConsentState;
        WorkspaceFixture fixture(static_cast<int>(TestBackend::Sqlite));
        core::Workspace &workspace = fixture.workspace();
        VERIFY_RESULT(store(workspace, consentOf(QStringLiteral("people"), {{1000, ConsentState::Given, {}, {}}, {5000, ConsentState::Withdrawn, {}, {}}})));
        VERIFY_RESULT(store(workspace, consentOf(QStringLiteral("people"), {{2000, ConsentState::Given, {}, {}}}, QStringLiteral("contract"))));
        VERIFY_RESULT(store(workspace, consentOf(QStringLiteral("others"), {{1000, ConsentState::Given, {}, {}}})));
        const auto consents = wiring::RecordedConsents::read(workspace);
        VERIFY_RESULT(consents);

        const auto early = consents->at({QStringLiteral("x"), QStringLiteral("people")}, 1500);
        VERIFY_RESULT(early);
        QVERIFY(early->has_value());
        QCOMPARE((*early)->records, 2);
        QCOMPARE((*early)->valid, 1);
        QCOMPARE((*early)->bases, QStringList{QStringLiteral("consent")});
        QCOMPARE((*early)->purposes, QStringList{QStringLiteral("scoring")});
        QCOMPARE((*early)->sample.size(), 2);

        const auto middle = consents->at({QStringLiteral("people")}, 3000);
        QCOMPARE((*middle)->valid, 2);
        const auto late = consents->at({QStringLiteral("people")}, 6000);
        QCOMPARE((*late)->valid, 1);
        QCOMPARE((*late)->states.value(QStringLiteral("withdrawn")), 1);
        QCOMPARE((*late)->bases, QStringList{QStringLiteral("contract")});
        QVERIFY(!consents->at({QStringLiteral("nobody")}, 3000)->has_value());
    }
};

HALLMARKER_TEST(TestRecordedConsents)
#include "TestRecordedConsents.moc"
