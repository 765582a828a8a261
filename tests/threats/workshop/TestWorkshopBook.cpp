#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/workshop/WorkshopCase.h"

#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

class TestWorkshopBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joiningTwiceIsJoiningOnce_data() { WorkspaceFixture::addBackendRows(); }
    void joiningTwiceIsJoiningOnce()
    {
        QFETCH(int, backend);
        WorkshopCase one(backend);
        if (!one.fixture().isAvailable())
            QSKIP(one.fixture().skipReason());
        VERIFY_RESULT(one.book(QStringLiteral("Pia")).join(one.id(), WorkshopRole::Participant));
        QCOMPARE(one.load().seats.size(), 5);
        QCOMPARE(one.book(QStringLiteral("Pia")).join(one.id(), WorkshopRole::Owner).error().kind, ErrorKind::Denied);
        QCOMPARE(one.book(QStringLiteral("Zoe")).join(one.id(), WorkshopRole::Facilitator).error().kind, ErrorKind::Denied);
        QCOMPARE(one.load().seatOf(QStringLiteral("Fay"))->role, WorkshopRole::Facilitator);
    }
    void onlyTheFacilitatorGivesRoles()
    {
        WorkshopCase one;
        QCOMPARE(one.book(QStringLiteral("Sid")).assign(one.id(), QStringLiteral("Otto"), WorkshopRole::Owner).error().kind, ErrorKind::Denied);
        VERIFY_RESULT(one.book(QStringLiteral("Fay")).assign(one.id(), QStringLiteral("Otto"), WorkshopRole::Owner));
        QCOMPARE(one.load().seatOf(QStringLiteral("Otto"))->role, WorkshopRole::Owner);
        // The room never loses its last facilitator.
        QCOMPARE(one.book(QStringLiteral("Fay")).assign(one.id(), QStringLiteral("Fay"), WorkshopRole::Observer).error().kind, ErrorKind::Invalid);
        VERIFY_RESULT(one.book(QStringLiteral("Fay")).assign(one.id(), QStringLiteral("Sid"), WorkshopRole::Facilitator));
        VERIFY_RESULT(one.book(QStringLiteral("Sid")).assign(one.id(), QStringLiteral("Fay"), WorkshopRole::Scribe));
        QCOMPARE(one.lead(QStringLiteral("Fay")).start().error().kind, ErrorKind::Denied);
        VERIFY_RESULT(one.lead(QStringLiteral("Sid")).start());
    }
    void whatCannotBeMade_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("agenda");
        QTest::newRow("no name") << QStringLiteral("  ") << QStringList();
        QTest::newRow("no minutes") << QStringLiteral("W") << QStringList{QStringLiteral("A:0")};
        QTest::newRow("two days") << QStringLiteral("W") << QStringList{QStringLiteral("A:2880")};
    }
    void whatCannotBeMade()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, agenda);
        WorkshopCase one;
        WorkshopOrder order;
        order.name = name;
        for (const QString &text : agenda) {
            const auto item = AgendaItem::fromText(text);
            VERIFY_RESULT(item);
            order.agenda.append(*item);
        }
        QCOMPARE(one.book(QStringLiteral("Fay")).create(order).error().kind, ErrorKind::Invalid);
    }
    void agendaFromWords()
    {
        const auto item = AgendaItem::fromText(QStringLiteral("Threats: ours:silent:15"));
        VERIFY_RESULT(item);
        QCOMPARE(item->title, QStringLiteral("Threats: ours"));
        QCOMPARE(item->kind, AgendaKind::Silent);
        QCOMPARE(item->minutes, 15);
        QCOMPARE(AgendaItem::fromText(QStringLiteral(":silent:15")).error().kind, ErrorKind::Usage);
    }
    void listsTheNewestFirst()
    {
        WorkshopCase one;
        one.minutes(1);
        WorkshopOrder order;
        order.name = QStringLiteral("Later");
        VERIFY_RESULT(one.book(QStringLiteral("Fay")).create(order));
        const auto list = one.book(QStringLiteral("Fay")).list();
        VERIFY_RESULT(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->constFirst().name, QStringLiteral("Later"));
        QCOMPARE(list->constFirst().agenda.size(), AgendaItem::usual().size());
    }
};

HALLMARKER_TEST(TestWorkshopBook)
#include "TestWorkshopBook.moc"
