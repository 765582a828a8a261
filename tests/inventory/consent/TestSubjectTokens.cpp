#include "core/digest/Hasher.h"
#include "inventory/consent/SubjectTokens.h"
#include "tests/inventory/consent/ConsentDesk.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

namespace subjecttokens {

/// As pseudonyms were made before there was a secret.
QString bareToken(core::Workspace &workspace, const QString &person)
{
    return QStringLiteral("subject-") + core::Hasher::of(QByteArray(workspace.workspaceId().toUtf8() + '\0' + person.toUtf8())).hex().left(24);
}

ConsentRecord consentOf(const QString &name, const QString &subject, qint64 nowMs)
{
    ConsentRecord consent;
    consent.head.name = name;
    consent.subject = subject;
    consent.datasets = {QStringLiteral("adult")};
    consent.scopes = {{{QStringLiteral("marketing")}, {QStringLiteral("demographic")}, {}, {}, {}}};
    consent.events = {{nowMs, ConsentState::Given, {}, {}}};
    return consent;
}

} // namespace subjecttokens

using namespace subjecttokens;

class TestSubjectTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cannotBeComputedFromWhatTheFileTells()
    {
        ConsentDesk on;
        core::Workspace &workspace = on.inventory.workspace();
        SubjectTokens tokens(workspace);
        const auto token = tokens.of(QStringLiteral("Ada"));
        VERIFY_RESULT(token);
        QVERIFY(!SubjectTokens::isGuessable(*token));
        QVERIFY(!token->contains(bareToken(workspace, QStringLiteral("Ada")).mid(8)));
        QCOMPARE(*SubjectTokens(workspace).of(QStringLiteral("Ada")), *token); // the same in each session
        QVERIFY(*tokens.of(QStringLiteral("Bob")) != *token);
        ConsentDesk elsewhere; // workspace ids of tests are alike; the secret is not
        QVERIFY(*SubjectTokens(elsewhere.inventory.workspace()).of(QStringLiteral("Ada")) != *token);
        QCOMPARE(*tokens.of(QString()), QString());
    }
    void storedPseudonymsAreBroughtUpToDate()
    {
        ConsentDesk on;
        core::Workspace &workspace = on.inventory.workspace();
        const qint64 nowMs = on.inventory_now();
        // As an earlier program stored them.
        VERIFY_RESULT(ConsentRecordRepository(workspace).save(consentOf(QStringLiteral("old"), bareToken(workspace, QStringLiteral("Ada")), nowMs)));
        AccessRequest request = on.request(QStringLiteral("marketing"), QStringLiteral("adult.age"));
        request.head.name = QStringLiteral("r");
        request.subject = bareToken(workspace, QStringLiteral("Ada"));
        VERIFY_RESULT(AccessRequestRepository(workspace).save(request));
        VERIFY_RESULT(workspace.setSetting(QStringLiteral("consent.pseudonyms"), QStringLiteral("")));

        SubjectTokens tokens(workspace);
        const auto renewed = tokens.renewStored();
        VERIFY_RESULT(renewed);
        QCOMPARE(*renewed, 2);
        const QString present = *tokens.of(QStringLiteral("Ada"));
        QCOMPARE(ConsentRecordRepository(workspace).named(QStringLiteral("old"))->first().subject, present);
        QCOMPARE(AccessRequestRepository(workspace).named(QStringLiteral("r"))->first().subject, present);
        QCOMPARE(*tokens.renewStored(), 0); // once
    }
    void aPersonIsFoundUnderBoth()
    {
        ConsentDesk on;
        core::Workspace &workspace = on.inventory.workspace();
        // One consent from before, found by the name of the person today.
        VERIFY_RESULT(workspace.setSetting(QStringLiteral("consent.pseudonyms"), QStringLiteral("")));
        VERIFY_RESULT(ConsentRecordRepository(workspace).save(consentOf(QStringLiteral("old"), bareToken(workspace, QStringLiteral("Ada")), on.inventory_now())));
        AccessRequest asked = on.request(QStringLiteral("marketing"), QStringLiteral("adult.age"));
        asked.person = QStringLiteral("Ada");
        const auto allowed = on.desk.take({asked});
        VERIFY_RESULT(allowed);
        QCOMPARE(allowed->first().verdict, AccessVerdict::Allow);
        QVERIFY(!SubjectTokens::isGuessable(allowed->first().subject));
        QVERIFY(!allowed->first().toJson().contains(QStringLiteral("person")));
        asked.person = QStringLiteral("Bob");
        QCOMPARE(on.desk.take({asked})->first().verdict, AccessVerdict::Deny);
    }
};

HALLMARKER_TEST(TestSubjectTokens)
#include "TestSubjectTokens.moc"
