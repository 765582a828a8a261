#include "core/finding/FindingRepository.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"
#include "threats/insider/InsiderAudit.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

class TestInsiderAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOpenGrantPastItsSprintIsAFinding()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        ThreatModel model;
        model.title = QStringLiteral("M");
        Element element;
        element.key = QStringLiteral("reg");
        element.setKind(QStringLiteral("model_registry"));
        element.attributes.set(QStringLiteral("encrypted_at_rest"), true);
        model.elements = {element};
        Person person;
        person.key = QStringLiteral("ada");
        person.isExternal = Truth::No;
        model.people = {person};
        model.sprints = {{QStringLiteral("s1"), QStringLiteral("One"), QStringLiteral("2025-12-20"), QStringLiteral("2026-01-02"), {}}};
        Grant grant;
        grant.key = QStringLiteral("g");
        grant.person = QStringLiteral("ada");
        grant.on = QStringLiteral("reg");
        grant.right = QStringLiteral("write");
        grant.sprint = QStringLiteral("s1");
        model.grants = {grant};
        ThreatModelBook book(fixture.workspace());
        auto loaded = book.create(model);
        VERIFY_RESULT(loaded);
        const auto library = InsiderLibrary::builtIn();
        VERIFY_RESULT(library);
        // 1 January: the sprint still runs, so nothing applies, until the day after its last one.
        const auto before = InsiderAudit(fixture.workspace(), *library).run(*loaded, true);
        VERIFY_RESULT(before);
        QCOMPARE(before->finding.verdict, core::Verdict::Pass);
        QCOMPARE(core::instantText(before->finding.validUntilMs), QStringLiteral("2026-01-03T00:00:00.000Z"));
        const core::FindingRepository findings(fixture.workspace());
        QCOMPARE(findings.find(before->finding.id)->standing, core::FindingStanding::Current);
        fixture.clock().advanceMs(2LL * 24 * 3600 * 1000);
        QCOMPARE(findings.find(before->finding.id)->standing, core::FindingStanding::Expired);
        const auto after = InsiderAudit(fixture.workspace(), *library).run(*loaded, true);
        VERIFY_RESULT(after);
        QCOMPARE(after->finding.verdict, core::Verdict::Fail);
        QCOMPARE(after->finding.figure(QStringLiteral("grants_past_sprint"))->value, 1.0);
        QCOMPARE(after->hits.first().key, QStringLiteral("INS-01@g"));
        // By sprint: the part is shown and never kept, since it says nothing about the other rights.
        const auto part = InsiderAudit(fixture.workspace(), *library).run(*loaded, true, QStringLiteral("s1"));
        VERIFY_RESULT(part);
        QCOMPARE(part->finding.verdict, core::Verdict::Fail);
        QVERIFY(part->finding.id.isEmpty());
        QVERIFY(!part->hits.isEmpty());
        QCOMPARE(InsiderAudit(fixture.workspace(), *library).run(*loaded, true, QStringLiteral("s9")).error().kind, core::ErrorKind::NotFound);
        loaded->model.sprints += {{QStringLiteral("s2"), QStringLiteral("Two"), QStringLiteral("2026-01-03"), QStringLiteral("2026-01-16"), {}}};
        const auto other = InsiderAudit(fixture.workspace(), *library).run(*loaded, true, QStringLiteral("s2"));
        VERIFY_RESULT(other);
        QVERIFY(other->hits.isEmpty());
        QCOMPARE(other->finding.verdict, core::Verdict::Pass);
        loaded->model.sprints.removeLast();
        // Moving a box does not touch it; revoking makes it stale, and the next one passes.
        loaded->layout.diagrams[QStringLiteral("main")].nodes[QStringLiteral("reg")].rect = QRectF(1, 1, 1, 1);
        loaded = book.save(*loaded)->stored;
        QCOMPARE(findings.find(after->finding.id)->standing, core::FindingStanding::Current);
        loaded->model.grants[0].revokedOn = QStringLiteral("2026-01-03");
        loaded = book.save(*loaded)->stored;
        QCOMPARE(findings.find(after->finding.id)->standing, core::FindingStanding::Stale);
        QCOMPARE(InsiderAudit(fixture.workspace(), *library).run(*loaded, true)->finding.verdict, core::Verdict::Pass);
    }
};

HALLMARKER_TEST(TestInsiderAudit)
#include "TestInsiderAudit.moc"
