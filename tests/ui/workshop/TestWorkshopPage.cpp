#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/FormDriver.h"
#include "tests/ui/pages/PageBench.h"
#include "threats/store/ThreatModelBook.h"
#include "threats/workshop/WorkshopBook.h"
#include "threats/workshop/WorkshopFloor.h"
#include "threats/workshop/WorkshopLead.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/Session.h"
#include "ui/workshop/AgendaRail.h"
#include "ui/workshop/WorkshopPage.h"
#include "ui/workshop/WorkshopRoom.h"

#include <QComboBox>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace hallmarker;
using tests::shownForm;
using tests::shownTable;

namespace hallmarker::tests {

/// The page in a window, with a workshop that "Fay" leads and that is open.
class RoomBench {
public:
    RoomBench() : bench({ui::WorkshopPage::descriptor()}), page(static_cast<ui::WorkshopPage *>(bench.open(QStringLiteral("workshop")))) {}

    core::Workspace &workspace() { return *bench.fixture.session.workspace(); }
    bool run(const char *command)
    {
        const bool ran = bench.window.commands().run(QLatin1String(command));
        bench.settle();
        return ran;
    }
    bool make()
    {
        if (!bench.window.commands().run(QStringLiteral("workshop.new")))
            return false;
        ui::FormPanel *form = shownForm(*page);
        form->set(QStringLiteral("name"), QStringLiteral("Scoring"));
        form->set(QStringLiteral("scope"), QStringLiteral("Lake, Trainer, Scoring service"));
        form->set(QStringLiteral("facilitator"), QStringLiteral("Fay"));
        form->button()->click();
        bench.settle();
        const auto all = threats::WorkshopBook(workspace()).list();
        if (!all || all->size() != 1)
            return false;
        id = all->constFirst().head.id;
        return true;
    }
    threats::LoadedWorkshop load(const QString &who = QStringLiteral("Fay"))
    {
        auto loaded = threats::WorkshopBook(workspace(), who).load(id);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().toString()));
        return *std::move(loaded);
    }
    void section(const char *name)
    {
        page->room().sections().setCurrent(QLatin1String(name));
        bench.settle();
    }

    tests::PageBench bench;
    ui::WorkshopPage *page;
    QString id;
};

} // namespace hallmarker::tests

using tests::RoomBench;

class TestWorkshopPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageTeaches()
    {
        RoomBench room;
        QCOMPARE(tests::auditAccessibility(room.bench.window).join(QLatin1Char(0x0a)), QString());
        QTRY_COMPARE(tests::auditFitting(room.bench.window).join(QLatin1Char(0x0a)), QString());
        room.bench.fixture.shoot(room.bench.window, QStringLiteral("workshop-empty"));
    }
    void aSessionIsHeldFromTheWindow()
    {
        RoomBench room;
        QVERIFY(room.make());
        QVERIFY(room.run("workshop.start"));
        QCOMPARE(room.load().workshop.state, threats::WorkshopState::Running);
        QVERIFY(room.run("workshop.next"));
        QVERIFY(room.run("workshop.next"));
        QVERIFY(room.load().workshop.isSilent());
        // Somebody else writes in silence; the window shows it, sealed, without being asked.
        VERIFY_RESULT(threats::WorkshopBook(room.workspace(), QStringLiteral("Pia")).join(room.id, threats::WorkshopRole::Participant));
        threats::Contribution theirs;
        theirs.text = QStringLiteral("Canary 4711");
        theirs.element = QStringLiteral("scope:Lake");
        theirs.category = QStringLiteral("tampering");
        VERIFY_RESULT(threats::WorkshopFloor(room.workspace(), room.id, QStringLiteral("Pia")).contribute(theirs));
        QTRY_COMPARE(shownTable(*room.page)->shownRows() > 0 ? 1 : 0, 1);
        room.section("board");
        QTRY_COMPARE(room.page->room().shownList()->table()->shownRows(), 1);
        const auto cell = [&](int column) { return room.page->room().shownList()->table()->view()->model()->index(0, column).data().toString(); };
        QVERIFY2(!cell(1).contains(QLatin1String("Canary")), qPrintable(cell(1)));
        QVERIFY(room.bench.window.commands().run(QStringLiteral("workshop.contribute")));
        ui::FormPanel *form = shownForm(*room.page);
        QVERIFY(form != nullptr);
        form->button()->click();
        room.bench.settle();
        QVERIFY(!tests::problemAt(*form, QStringLiteral("text")).isEmpty());
        form->set(QStringLiteral("text"), QStringLiteral("The trainer can read all secrets"));
        form->set(QStringLiteral("element"), QStringLiteral("scope:Trainer"));
        form->set(QStringLiteral("category"), QStringLiteral("elevation-of-privilege"));
        form->button()->click();
        room.bench.settle();
        QTRY_COMPARE(room.load().contributions.size(), 2);
        room.bench.fixture.shoot(room.bench.window, QStringLiteral("workshop-silence"));
        QVERIFY(room.run("workshop.reveal"));
        QTRY_VERIFY(room.page->room().shownList()->table()->view()->model()->index(0, 1).data().toString().contains(QLatin1String("Canary")));
        // A vote about what is chosen on the board.
        const QString about = room.load().contributions.constFirst().head.id;
        QVERIFY(room.page->room().shownList()->table()->select(about));
        QVERIFY(room.bench.window.commands().run(QStringLiteral("workshop.ask")));
        form = shownForm(*room.page);
        QVERIFY(form != nullptr);
        QCOMPARE(form->choice(QStringLiteral("subject")), about);
        form->button()->click();
        room.bench.settle();
        QTRY_COMPARE(room.load().polls.size(), 1);
        QTRY_VERIFY(room.bench.window.commands().run(QStringLiteral("workshop.vote")));
        form = shownForm(*room.page);
        form->set(QStringLiteral("choice"), QStringLiteral("high"));
        form->button()->click();
        room.bench.settle();
        QTRY_COMPARE(room.load().ballotsOf(room.load().polls.constFirst().head.id), 1);
        QTRY_VERIFY(room.bench.window.commands().run(QStringLiteral("workshop.count")));
        room.bench.settle();
        QTRY_COMPARE(room.load().polls.constFirst().leading(), QStringLiteral("high"));
        room.bench.fixture.shoot(room.bench.window, QStringLiteral("workshop-votes"));
        room.section("board");
        QVERIFY(room.page->room().shownList()->table()->select(about));
        QVERIFY(room.bench.window.commands().run(QStringLiteral("workshop.decide")));
        form = shownForm(*room.page);
        form->set(QStringLiteral("text"), QStringLiteral("Sign the snapshots"));
        form->set(QStringLiteral("reason"), QStringLiteral("The gate can check it"));
        form->button()->click();
        room.bench.settle();
        QTRY_COMPARE(room.load().decisions.size(), 1);
        QCOMPARE(room.load().decisions.constFirst().subject, about);
        QVERIFY(room.bench.window.commands().run(QStringLiteral("workshop.action")));
        form = shownForm(*room.page);
        form->set(QStringLiteral("text"), QStringLiteral("Sign on write"));
        form->set(QStringLiteral("owner"), QStringLiteral("Pia"));
        form->set(QStringLiteral("due"), QStringLiteral("2026-06-30"));
        form->button()->click();
        room.bench.settle();
        QTRY_COMPARE(room.load().actions.size(), 1);
        QCOMPARE(room.load().actions.constFirst().due, QStringLiteral("2026-06-30"));
        QVERIFY(room.run("workshop.close"));
        QTRY_COMPARE(room.load().workshop.state, threats::WorkshopState::Closed);
        room.section("minutes");
        QTRY_VERIFY(room.page->findChild<QTextBrowser *>(QStringLiteral("workshop.minutes"))->toPlainText().contains(QLatin1String("Sign the snapshots")));
        QVERIFY(room.run("workshop.sign"));
        form = shownForm(*room.page);
        QVERIFY(form != nullptr);
        QCOMPARE(tests::auditAccessibility(room.bench.window).join(QLatin1Char(0x0a)), QString());
        room.bench.fixture.shoot(room.bench.window, QStringLiteral("workshop-sign"));
        form->button()->click();
        room.bench.settle();
        QTRY_COMPARE(threats::MinutesDesk(room.workspace()).list(room.load())->size(), 1);
        const auto signatures = threats::MinutesDesk(room.workspace()).list(room.load());
        VERIFY_RESULT(signatures);
        QCOMPARE(signatures->size(), 1);
        QCOMPARE(signatures->constFirst().standing, threats::MinutesStanding::Holds);
        room.bench.fixture.shoot(room.bench.window, QStringLiteral("workshop-minutes"));
    }
    void cardsAreDealtAndPlayed()
    {
        RoomBench room;
        QVERIFY(room.make());
        QVERIFY(room.bench.window.commands().run(QStringLiteral("workshop.deal")));
        ui::FormPanel *form = shownForm(*room.page);
        QVERIFY(form != nullptr);
        form->set(QStringLiteral("each"), QStringLiteral("many"));
        form->button()->click();
        room.bench.settle();
        QVERIFY(!tests::problemAt(*form, QStringLiteral("each")).isEmpty());
        form->set(QStringLiteral("each"), QStringLiteral("3"));
        form->button()->click();
        room.bench.settle();
        QTRY_COMPARE(room.load().workshop.hands.value(QStringLiteral("Fay")).size(), 3);
        QTRY_COMPARE(room.page->room().shownList()->table()->shownRows(), 3);
        QCOMPARE(tests::auditAccessibility(room.bench.window).join(QLatin1Char(0x0a)), QString());
        room.bench.fixture.shoot(room.bench.window, QStringLiteral("workshop-hand"));
        const QString card = room.load().workshop.hands.value(QStringLiteral("Fay")).constFirst();
        QVERIFY(room.page->room().shownList()->table()->select(card));
        QVERIFY(room.bench.window.commands().run(QStringLiteral("workshop.play")));
        form = shownForm(*room.page);
        QVERIFY(form != nullptr);
        QCOMPARE(form->choice(QStringLiteral("card")), card);
        form->button()->click();
        room.bench.settle();
        QTRY_COMPARE(room.load().contributions.size(), 1);
        QCOMPARE(room.load().contributions.constFirst().cardTitle, room.load().deck->card(card)->title);
    }
    void whatWasSaidBecomesAThreatAndIsTakenBack()
    {
        RoomBench room;
        threats::ThreatModel model;
        model.title = QStringLiteral("Scoring model");
        threats::Element lake;
        lake.key = QStringLiteral("lake");
        lake.name = QStringLiteral("Lake");
        lake.kind = QStringLiteral("raw_store");
        model.elements = {lake};
        const auto stored = threats::ThreatModelBook(room.workspace()).create(model);
        VERIFY_RESULT(stored);
        threats::WorkshopOrder order;
        order.name = QStringLiteral("Scoring");
        order.model = stored->model.id;
        const auto made = threats::WorkshopBook(room.workspace()).create(order);
        VERIFY_RESULT(made);
        room.id = made->head.id;
        threats::Contribution said;
        said.text = QStringLiteral("Rows are changed at night");
        said.element = QStringLiteral("lake");
        said.category = QStringLiteral("tampering");
        const auto written = threats::WorkshopFloor(room.workspace(), room.id).contribute(said);
        VERIFY_RESULT(written);
        room.page->openRecord(room.id);
        room.bench.settle();
        QTRY_COMPARE(room.page->room().shownList()->table()->shownRows(), 1);
        QVERIFY(room.page->room().shownList()->table()->select(written->head.id));
        QVERIFY(room.bench.window.commands().run(QStringLiteral("workshop.promote")));
        ui::FormPanel *form = shownForm(*room.page);
        QVERIFY(form != nullptr);
        QCOMPARE(form->choice(QStringLiteral("element")), QStringLiteral("lake"));
        form->set(QStringLiteral("severity"), QStringLiteral("high"));
        QCOMPARE(tests::auditAccessibility(room.bench.window).join(QLatin1Char(0x0a)), QString());
        room.bench.fixture.shoot(room.bench.window, QStringLiteral("workshop-promote"));
        // Somebody changes the model while the form is open: said, and nothing is written before it was looked at.
        auto changed = *threats::ThreatModelBook(room.workspace()).load(stored->model.id);
        changed.model.elements.first().name = QStringLiteral("Data lake");
        VERIFY_RESULT(threats::ThreatModelBook(room.workspace()).save(changed));
        form->button()->click();
        QTRY_VERIFY(form->message()->text().contains(QLatin1String("has changed the threat model")));
        room.page->refresh();
        room.bench.settle();
        form->button()->click();
        room.bench.settle();
        QTRY_COMPARE(room.load(QString()).promoted().size(), 1);
        const auto threats = threats::ThreatModelBook(room.workspace()).load(stored->model.id)->model.threats;
        QCOMPARE(threats.size(), 1);
        QCOMPARE(threats.constFirst().severity, QStringLiteral("high"));
        QTRY_VERIFY(room.bench.window.commands().run(QStringLiteral("workshop.takeBack")));
        room.bench.settle();
        QTRY_COMPARE(room.load(QString()).promoted().size(), 0);
        QCOMPARE(threats::ThreatModelBook(room.workspace()).load(stored->model.id)->model.threats.size(), 0);
    }
    void theClockTellsOverrun()
    {
        RoomBench room;
        QVERIFY(room.make());
        QVERIFY(room.run("workshop.start"));
        const qint64 start = room.load().workshop.runs.constFirst().fromMs;
        room.page->room().agenda().tick(start + 4 * 60'000);
        QCOMPARE(room.page->room().agenda().clockText(), QStringLiteral("6:00 left"));
        room.page->room().agenda().tick(start + 12 * 60'000);
        QCOMPARE(room.page->room().agenda().clockText(), QStringLiteral("2:00 over"));
    }
    void aConflictShowsBothAndLetsOneDecide()
    {
        RoomBench room;
        QVERIFY(room.make());
        threats::WorkshopDecision decision;
        decision.text = QStringLiteral("First");
        decision.reason = QStringLiteral("Because");
        const auto first = threats::WorkshopFloor(room.workspace(), room.id, QStringLiteral("Fay")).decide(decision);
        VERIFY_RESULT(first);
        room.section("decisions");
        QTRY_COMPARE(room.page->room().shownList()->table()->shownRows(), 1);
        ui::FormPanel *form = room.page->room().openForm(QStringLiteral("decision"), first->head.id);
        QVERIFY(form != nullptr);
        form->set(QStringLiteral("text"), QStringLiteral("Mine"));
        decision = *first;
        decision.text = QStringLiteral("Theirs");
        VERIFY_RESULT(threats::WorkshopFloor(room.workspace(), room.id, QStringLiteral("Fay")).decide(decision));
        form->button()->click();
        QTRY_VERIFY(form->message()->text().contains(QLatin1String("Theirs")));
        QCOMPARE(form->text(QStringLiteral("text")), QStringLiteral("Mine")); // nothing typed is lost
        QCOMPARE(tests::auditAccessibility(room.bench.window).join(QLatin1Char(0x0a)), QString());
        room.bench.fixture.shoot(room.bench.window, QStringLiteral("workshop-conflict"));
        QAbstractButton *mine = nullptr;
        for (QAbstractButton *button : form->message()->findChildren<QAbstractButton *>())
            if (button->text().contains(QLatin1String("mine"), Qt::CaseInsensitive))
                mine = button;
        QVERIFY(mine != nullptr);
        mine->click();
        QTRY_COMPARE(room.load().decisions.constFirst().text, QStringLiteral("Mine"));
    }
    void whatIsTypedComesBack()
    {
        RoomBench room;
        QVERIFY(room.make());
        QVERIFY(room.bench.window.commands().run(QStringLiteral("workshop.contribute")));
        shownForm(*room.page)->set(QStringLiteral("text"), QStringLiteral("Half a sent"));
        const ui::Draft draft{room.bench.fixture.session.workspaceId(), QStringLiteral("workshop"), room.id + QStringLiteral("/contribution/"), {}, 0, shownForm(*room.page)->typed()};
        QVERIFY(room.bench.window.commands().run(QStringLiteral("workshop.back")));
        room.bench.settle();
        room.page->restoreDraft(draft);
        room.bench.settle();
        QTRY_VERIFY(shownForm(*room.page) != nullptr && shownForm(*room.page)->text(QStringLiteral("text")) == QLatin1String("Half a sent"));
    }
    void everySectionIsAccessibleAndFits_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("command");
        QTest::newRow("board") << QStringLiteral("board") << QStringLiteral("workshop.contribute");
        QTest::newRow("seat") << QStringLiteral("board") << QStringLiteral("workshop.join");
        QTest::newRow("votes") << QStringLiteral("votes") << QStringLiteral("workshop.ask");
        QTest::newRow("decisions") << QStringLiteral("decisions") << QStringLiteral("workshop.decide");
        QTest::newRow("actions") << QStringLiteral("actions") << QStringLiteral("workshop.action");
        QTest::newRow("cards") << QStringLiteral("cards") << QStringLiteral("workshop.deal");
        QTest::newRow("parked") << QStringLiteral("parked") << QString();
        QTest::newRow("coverage") << QStringLiteral("coverage") << QString();
        QTest::newRow("minutes") << QStringLiteral("minutes") << QString();
    }
    void everySectionIsAccessibleAndFits()
    {
        QFETCH(QString, section);
        QFETCH(QString, command);
        RoomBench room;
        QVERIFY(room.make());
        QVERIFY(room.run("workshop.start"));
        threats::Contribution one;
        one.text = QStringLiteral("Rows are changed at night by somebody who has no business there");
        one.element = QStringLiteral("scope:Lake");
        one.category = QStringLiteral("tampering");
        VERIFY_RESULT(threats::WorkshopFloor(room.workspace(), room.id, QStringLiteral("Fay")).contribute(one));
        room.section(qPrintable(section));
        QTest::qWait(400); // the change notice
        room.bench.settle();
        QCOMPARE(tests::auditAccessibility(room.bench.window).join(QLatin1Char(0x0a)), QString());
        if (!command.isEmpty()) {
            QVERIFY(room.bench.window.commands().run(command));
            room.bench.settle();
            QVERIFY(shownForm(*room.page) != nullptr);
            QCOMPARE(tests::auditAccessibility(room.bench.window).join(QLatin1Char(0x0a)), QString());
        }
        QTRY_COMPARE(tests::auditFitting(room.bench.window).join(QLatin1Char(0x0a)), QString());
        room.bench.fixture.shoot(room.bench.window, QStringLiteral("workshop-") + QString::fromLatin1(QTest::currentDataTag()));
    }
};

HALLMARKER_TEST(TestWorkshopPage)
#include "TestWorkshopPage.moc"
