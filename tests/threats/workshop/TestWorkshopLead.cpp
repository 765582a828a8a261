#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/workshop/WorkshopCase.h"
#include "threats/workshop/WorkshopTimer.h"

#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

class TestWorkshopLead : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resumesWhereItStopped_data() { WorkspaceFixture::addBackendRows(); }
    void resumesWhereItStopped()
    {
        QFETCH(int, backend);
        WorkshopCase one(backend);
        if (!one.fixture().isAvailable())
            QSKIP(one.fixture().skipReason());
        VERIFY_RESULT(one.lead().start());
        one.minutes(7);
        VERIFY_RESULT(one.lead().step(QStringLiteral("1")));
        one.minutes(4);
        VERIFY_RESULT(one.lead().pause());
        one.minutes(7 * 24 * 60); // next week
        VERIFY_RESULT(one.fixture().reopen());
        VERIFY_RESULT(one.lead().start());
        one.minutes(1);
        const LoadedWorkshop loaded = one.load();
        QCOMPARE(loaded.workshop.item, QStringLiteral("2"));
        const WorkshopTimer timer(loaded.workshop, one.fixture().clock().nowMs());
        QCOMPARE(timer.items().at(0).overrunMs(), 2 * 60'000);
        QCOMPARE(timer.now()->spentMs, 5 * 60'000);
        QCOMPARE(timer.overruns().size(), 1);
    }
    void twoThatPressNextMakeOneStep()
    {
        WorkshopCase one;
        QCOMPARE(one.lead().step({}).error().kind, ErrorKind::Invalid);
        VERIFY_RESULT(one.lead().start());
        VERIFY_RESULT(one.lead().step(QStringLiteral("1")));
        QCOMPARE(one.lead().step(QStringLiteral("1")).error().kind, ErrorKind::Conflict);
        QCOMPARE(one.load().workshop.item, QStringLiteral("2"));
        VERIFY_RESULT(one.lead().step(QStringLiteral("2")));
        QCOMPARE(one.lead().step(QStringLiteral("3")).error().kind, ErrorKind::Invalid); // the last
        VERIFY_RESULT(one.lead().step(QStringLiteral("3"), QStringLiteral("1")));
        QCOMPARE(one.lead().step({}, QStringLiteral("9")).error().kind, ErrorKind::NotFound);
    }
    void nothingStaysSealedOrOpenAtTheClose()
    {
        WorkshopCase one;
        QCOMPARE(one.lead().close().error().kind, ErrorKind::Invalid); // has not begun
        VERIFY_RESULT(one.lead().start());
        VERIFY_RESULT(one.lead().step({}));
        VERIFY_RESULT(one.floor(QStringLiteral("Pia")).contribute(WorkshopCase::threat(QStringLiteral("T"))));
        QCOMPARE(one.lead().close().error().kind, ErrorKind::Invalid);
        VERIFY_RESULT(one.lead().step({})); // past it, still sealed
        QCOMPARE(one.lead().close().error().kind, ErrorKind::Invalid);
        VERIFY_RESULT(one.lead().reveal(QStringLiteral("2")));
        const auto poll = one.lead().ask(QStringLiteral("How bad?"), {});
        VERIFY_RESULT(poll);
        QCOMPARE(one.lead().close().error().kind, ErrorKind::Invalid);
        VERIFY_RESULT(one.lead().revealPoll(poll->head.id));
        VERIFY_RESULT(one.lead().close());
        QCOMPARE(one.floor(QStringLiteral("Pia")).contribute(WorkshopCase::threat(QStringLiteral("Late"))).error().kind, ErrorKind::Invalid);
        QCOMPARE(one.lead().start().error().kind, ErrorKind::Invalid);
        VERIFY_RESULT(one.lead().reopen());
        VERIFY_RESULT(one.lead().start());
        VERIFY_RESULT(one.floor(QStringLiteral("Pia")).contribute(WorkshopCase::threat(QStringLiteral("Late"))));
    }
    void dealsToAllButObservers()
    {
        WorkshopCase one;
        Deck deck{QStringLiteral("d"), 1, QStringLiteral("Deck"), {}, {}, {}, {}, {}};
        for (int i = 0; i < 10; ++i)
            deck.cards.append({QStringLiteral("c%1").arg(i), {}, QStringLiteral("Card %1").arg(i), {}, {}, {}, {}, {}});
        const auto dealt = one.lead().deal(deck, 7);
        VERIFY_RESULT(dealt);
        QCOMPARE(dealt->hands.keys(), (QStringList{QStringLiteral("Fay"), QStringLiteral("Olga"), QStringLiteral("Pia"), QStringLiteral("Sid")}));
        QStringList all;
        for (const QStringList &hand : dealt->hands)
            all += hand;
        all.sort();
        QCOMPARE(all.size(), 10);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 10);
        QCOMPARE(one.load().deck->cards.size(), 10);
        const auto again = one.lead().deal(deck, 7);
        VERIFY_RESULT(again);
        QCOMPARE(again->hands, dealt->hands);
        const auto few = one.lead().deal(deck, 7, 1);
        VERIFY_RESULT(few);
        QCOMPARE(few->hands.value(QStringLiteral("Sid")).size(), 1);
    }
};

HALLMARKER_TEST(TestWorkshopLead)
#include "TestWorkshopLead.moc"
