#include "dpia/workflow/DueList.h"
#include "dpia/risk/RiskAcceptance.h"
#include "tests/dpia/assessment/AssessmentCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace duelist {

constexpr qint64 day = 86'400'000;

QStringList told(core::Workspace &workspace, int days = 30)
{
    QStringList lines;
    const auto entries = dueEntries(workspace, days);
    for (const DueEntry &entry : entries ? *entries : QList<DueEntry>())
        lines += QStringLiteral("%1 %2 %3%4").arg(entry.day.toString(Qt::ISODate), entry.kindName(), entry.name, entry.isOver ? QStringLiteral(" over") : QString());
    return lines;
}

} // namespace duelist

class TestDueList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reviewsAcceptancesAndActionsAreTold_data() { WorkspaceFixture::addBackendRows(); }
    void reviewsAcceptancesAndActionsAreTold()
    {
        QFETCH(int, backend);
        AssessmentCase one(backend); // it is 2026-01-01
        if (!one.fixture().isAvailable())
            QSKIP(one.fixture().skipReason().constData());
        AssessmentBook ada(one.workspace(), QStringLiteral("Ada"));
        VERIFY_RESULT(ada.begin(AssessmentCase::files(), {.name = QStringLiteral("DPIA"), .subject = one.system, .reviewOn = QStringLiteral("2026-01-20")}));
        VERIFY_RESULT(ada.begin(AssessmentCase::files(), {.name = QStringLiteral("Late"), .reviewOn = QStringLiteral("2025-12-31")}));
        VERIFY_RESULT(ada.begin(AssessmentCase::files(), {.name = QStringLiteral("Far"), .reviewOn = QStringLiteral("2027-01-01")}));
        VERIFY_RESULT(ada.begin(AssessmentCase::files(), {.name = QStringLiteral("None")}));
        AssessmentWorkflow cleo(one.workspace(), QStringLiteral("Cleo"));
        VERIFY_RESULT(cleo.acceptRisk(one.load(), QStringLiteral("risk"), QStringLiteral("Small"), one.workspace().clock().nowMs() + 5 * duelist::day));
        Control planned;
        planned.title = QStringLiteral("Vault");
        planned.state = QStringLiteral("planned");
        planned.due = QStringLiteral("2026-01-10");
        planned.assessment = one.load().assessment.id;
        VERIFY_RESULT(one.workspace().write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
            HALLMARKER_ASSIGN(planned, Control::save(transaction, planned));
            return {};
        }));
        QCOMPARE(duelist::told(one.workspace()), (QStringList{QStringLiteral("2025-12-31 review Late over"), QStringLiteral("2026-01-05 acceptance DPIA"), QStringLiteral("2026-01-10 action DPIA"), QStringLiteral("2026-01-20 review DPIA")}));
        QCOMPARE(duelist::told(one.workspace(), 9), (QStringList{QStringLiteral("2025-12-31 review Late over"), QStringLiteral("2026-01-05 acceptance DPIA"), QStringLiteral("2026-01-10 action DPIA")}));
        // The days pass.
        one.fixture().clock().advanceMs(6 * duelist::day);
        QVERIFY(duelist::told(one.workspace()).contains(QStringLiteral("2026-01-05 acceptance DPIA over")));
        // What is closed wants nothing any more, and a control that is done is done.
        VERIFY_RESULT(cleo.withdraw(one.load(QStringLiteral("Late")), QStringLiteral("Not built")));
        planned.state = QStringLiteral("done");
        VERIFY_RESULT(one.workspace().write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
            HALLMARKER_ASSIGN(planned, Control::save(transaction, planned));
            return {};
        }));
        QCOMPARE(duelist::told(one.workspace()), (QStringList{QStringLiteral("2026-01-05 acceptance DPIA over"), QStringLiteral("2026-01-20 review DPIA")}));
    }
    void anApprovalEndsWithTheAcceptanceThatItRestsOn()
    {
        AssessmentCase one;
        QVERIFY(one.makeReady());
        AssessmentWorkflow cleo(one.workspace(), QStringLiteral("Cleo"));
        VERIFY_RESULT(cleo.acceptRisk(one.load(), QStringLiteral("risk"), QStringLiteral("Small"), one.workspace().clock().nowMs() + duelist::day));
        VERIFY_RESULT(cleo.decide(one.load(), AssessmentState::Approved));
        QVERIFY(!*cleo.isStale(one.load().assessment));
        QVERIFY(!AssessmentBook(one.workspace()).list()->first().isStale);
        one.fixture().clock().advanceMs(duelist::day);
        QVERIFY(*cleo.isStale(one.load().assessment));
        QVERIFY(AssessmentBook(one.workspace()).list()->first().isStale);
    }
};

HALLMARKER_TEST(TestDueList)
#include "TestDueList.moc"
