#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/workshop/WorkshopCase.h"
#include "threats/rules/RuleSet.h"
#include "threats/status/ThreatRegister.h"
#include "threats/store/ThreatModelBook.h"
#include "threats/workshop/WorkshopPromotion.h"
#include "threats/workshop/minutes/MinutesManifest.h"

#include <QJsonDocument>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

class TestWorkshopPromotion : public QObject {
    Q_OBJECT
private:
    /// A running workshop about a model of two elements, and a threat that Pia wrote.
    class Held {
    public:
        explicit Held(int backend = int(TestBackend::Sqlite)) : one(backend)
        {
            if (!one.fixture().isAvailable())
                return;
            const auto model = ThreatModel::fromJson(QJsonDocument::fromJson(R"({"model": {"id": "m", "title": "Scoring"}, "elements": [{"id": "lake", "name": "Lake", "kind": "raw_store"}, {"id": "trainer", "name": "Trainer", "kind": "training_job"}], "flows": []})").object());
            const auto stored = model ? ThreatModelBook(one.workspace()).create(*model) : Result<LoadedThreatModel>(model.error());
            WorkshopOrder order;
            order.name = QStringLiteral("About the model");
            order.agenda = {{{}, QStringLiteral("Talk"), AgendaKind::Talk, 5}};
            order.model = stored ? stored->model.id : QString();
            const auto made = one.book(QStringLiteral("Fay")).create(order);
            if (!made)
                qFatal("%s", qPrintable(made.error().toString()));
            id = made->head.id;
            modelId = order.model;
            for (const auto &[who, role] : {std::pair(QStringLiteral("Sid"), WorkshopRole::Scribe), std::pair(QStringLiteral("Pia"), WorkshopRole::Participant)})
                if (!one.book(who).join(id, role))
                    qFatal("no seat");
            const auto started = WorkshopLead(one.workspace(), id, QStringLiteral("Fay")).start();
            const auto said = WorkshopFloor(one.workspace(), id, QStringLiteral("Pia")).contribute(WorkshopCase::threat(QStringLiteral("Rows are changed at night"), QStringLiteral("lake")));
            if (!started || !said)
                qFatal("nothing said");
            contribution = said->head.id;
        }
        LoadedWorkshop load() { return *WorkshopBook(one.workspace(), QStringLiteral("Sid")).load(id); }
        ThreatModel model() { return ThreatModelBook(one.workspace()).load(modelId)->model; }
        PromotionOrder order() { return {contribution, QStringLiteral("Rows changed at night"), QStringLiteral("lake"), QStringLiteral("tampering"), Severity::High, load().modelRevision}; }
        WorkshopPromotion desk(const QString &who = QStringLiteral("Sid")) { return WorkshopPromotion(one.workspace(), id, who); }
        Result<void> rename(const QString &title)
        {
            const auto loaded = ThreatModelBook(one.workspace()).load(modelId);
            LoadedThreatModel changed = *loaded;
            changed.model.elements.first().name = title;
            const auto saved = ThreatModelBook(one.workspace()).save(changed);
            return saved ? Result<void>() : Result<void>(saved.error());
        }

        WorkshopCase one;
        QString id;
        QString modelId;
        QString contribution;
    };

private Q_SLOTS:
    void whatWasSaidBecomesAThreat_data() { WorkspaceFixture::addBackendRows(); }
    void whatWasSaidBecomesAThreat()
    {
        QFETCH(int, backend);
        Held held(backend);
        if (!held.one.fixture().isAvailable())
            QSKIP(held.one.fixture().skipReason());
        const auto made = held.desk().promote(held.order());
        VERIFY_RESULT(made);
        QCOMPARE(made->promoted.threat, QStringLiteral("rows-changed-at-night"));
        // The list of the model says who said it, where, and how bad it is.
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        const ThreatModel model = held.model();
        const auto all = ThreatRegister::load(held.one.workspace(), *rules, model);
        VERIFY_RESULT(all);
        const JudgedThreat *threat = all->find(made->promoted.threat);
        QVERIFY(threat != nullptr);
        QCOMPARE(threat->title, QStringLiteral("Rows changed at night"));
        QCOMPARE(threat->elementName, QStringLiteral("Lake"));
        QCOMPARE(threat->severity, Severity::High);
        QCOMPARE(threat->status, ThreatStatus::Open);
        QVERIFY2(threat->why.contains(QLatin1String("Pia said")) && threat->why.contains(QLatin1String("Rows are changed at night")), qPrintable(threat->why));
        const ThreatDecision *written = model.decision(made->promoted.threat);
        QCOMPARE(written->by, QStringLiteral("Pia"));
        QCOMPARE(written->category, QStringLiteral("Tampering"));
        QCOMPARE(written->methodology, QStringLiteral("STRIDE"));
        // So do the minutes.
        const QJsonObject entry = minutesManifest(held.load()).value(QStringLiteral("board")).toArray().at(0).toObject();
        QCOMPARE(entry.value(QStringLiteral("promoted")).toObject().value(QStringLiteral("threat")).toString(), made->promoted.threat);
        QCOMPARE(held.load().promoted().size(), 1);
        // Once is enough; the author's own later words do not lose it.
        QCOMPARE(held.desk().promote(held.order()).error().kind, ErrorKind::Invalid);
        Contribution again = *held.load().contribution(held.contribution);
        again.text = QStringLiteral("Rows are changed at night, by whoever has the key");
        VERIFY_RESULT(WorkshopFloor(held.one.workspace(), held.id, QStringLiteral("Pia")).contribute(again));
        QCOMPARE(held.load().promoted().size(), 1);
    }
    void itIsTakenBack()
    {
        Held held;
        const ThreatModel before = held.model();
        VERIFY_RESULT(held.desk().promote(held.order()));
        VERIFY_RESULT(held.rename(QStringLiteral("Data lake"))); // elsewhere in the model: no obstacle
        const auto back = held.desk().takeBack(held.contribution);
        VERIFY_RESULT(back);
        QVERIFY(!back->promoted.isThere());
        QCOMPARE(held.model().threats, before.threats);
        QCOMPARE(held.load().promoted().size(), 0);
        QCOMPARE(held.desk().takeBack(held.contribution).error().kind, ErrorKind::Invalid);
        VERIFY_RESULT(held.desk().promote(held.order())); // and again
    }
    void whatSomebodyWorkedOnStays()
    {
        Held held;
        const auto made = held.desk().promote(held.order());
        VERIFY_RESULT(made);
        const auto loaded = ThreatModelBook(held.one.workspace()).load(held.modelId);
        VERIFY_RESULT(loaded);
        LoadedThreatModel changed = *loaded;
        changed.model.decision(made->promoted.threat)->mitigation = QStringLiteral("Signed snapshots");
        VERIFY_RESULT(ThreatModelBook(held.one.workspace()).save(changed));
        QCOMPARE(held.desk().takeBack(held.contribution).error().kind, ErrorKind::Conflict);
        QVERIFY(held.model().decision(made->promoted.threat) != nullptr);
        QCOMPARE(held.load().promoted().size(), 1);
    }
    void aModelThatChangedUnderneathIsLookedAtFirst()
    {
        Held held;
        const PromotionOrder seen = held.order();
        VERIFY_RESULT(held.rename(QStringLiteral("Data lake")));
        const auto refused = held.desk().promote(seen);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY2(refused.error().message.contains(QLatin1String("has changed the threat model")), qPrintable(refused.error().message));
        QCOMPARE(held.model().threats.size(), 0);
        QVERIFY(!held.load().contribution(held.contribution)->promoted.isThere());
        VERIFY_RESULT(held.desk().promote(held.order()));
    }
    void refusals()
    {
        Held held;
        PromotionOrder order = held.order();
        order.title = QStringLiteral("  ");
        QCOMPARE(held.desk().promote(order).error().where.pointer, QStringLiteral("/title"));
        order.title = QString(200, QLatin1Char('x'));
        QCOMPARE(held.desk().promote(order).error().kind, ErrorKind::LimitExceeded);
        order = held.order();
        order.element = QStringLiteral("gone");
        QCOMPARE(held.desk().promote(order).error().where.pointer, QStringLiteral("/element"));
        QCOMPARE(held.desk(QStringLiteral("Pia")).promote(held.order()).error().kind, ErrorKind::Denied); // a participant does not write down
        Contribution question = WorkshopCase::threat(QStringLiteral("Who owns it?"), {}, {});
        question.what = QStringLiteral("question");
        const auto asked = WorkshopFloor(held.one.workspace(), held.id, QStringLiteral("Pia")).contribute(question);
        VERIFY_RESULT(asked);
        order = held.order();
        order.contribution = asked->head.id;
        QCOMPARE(held.desk().promote(order).error().kind, ErrorKind::Invalid);
        // Of another workshop, and of one that is about no model.
        QCOMPARE(WorkshopPromotion(held.one.workspace(), held.one.id(), QStringLiteral("Fay")).promote(held.order()).error().kind, ErrorKind::NotFound);
        VERIFY_RESULT(ThreatModelBook(held.one.workspace()).remove(held.modelId));
        QCOMPARE(held.desk().promote(held.order()).error().kind, ErrorKind::Conflict);
    }
    void whatIsSignedDoesNotChangeWithTheModel()
    {
        Held held;
        VERIFY_RESULT(held.desk().promote(held.order()));
        VERIFY_RESULT(WorkshopLead(held.one.workspace(), held.id, QStringLiteral("Fay")).close());
        const Digest signedOne = minutesDigest(held.load());
        QCOMPARE(held.load().elementName(QStringLiteral("lake")), QStringLiteral("Lake"));
        VERIFY_RESULT(held.rename(QStringLiteral("Data lake")));
        QCOMPARE(minutesDigest(held.load()), signedOne);
        QCOMPARE(held.desk().takeBack(held.contribution).error().kind, ErrorKind::Invalid); // closed
        VERIFY_RESULT(WorkshopLead(held.one.workspace(), held.id, QStringLiteral("Fay")).reopen());
        QCOMPARE(held.load().elementName(QStringLiteral("lake")), QStringLiteral("Data lake"));
    }
    void cardsOfTheCatalogueAreDealtAndPlayed()
    {
        Held held;
        WorkshopLead lead(held.one.workspace(), held.id, QStringLiteral("Fay"));
        const auto dealt = lead.dealCatalogue({}, 5, 3);
        VERIFY_RESULT(dealt);
        QCOMPARE(dealt->hands.size(), 3);
        const LoadedWorkshop loaded = held.load();
        QVERIFY(loaded.deck.has_value());
        for (const QStringList &hand : dealt->hands)
            QCOMPARE(hand.size(), 3);
        const auto again = lead.dealCatalogue({}, 5, 3);
        VERIFY_RESULT(again);
        QCOMPARE(again->hands, dealt->hands);
        Contribution played = WorkshopCase::threat(QString(), QStringLiteral("lake"));
        played.card = dealt->hands.value(QStringLiteral("Pia")).constFirst();
        const auto said = WorkshopFloor(held.one.workspace(), held.id, QStringLiteral("Pia")).contribute(played);
        VERIFY_RESULT(said);
        const DeckCard *card = loaded.deck->card(played.card);
        QCOMPARE(said->cardTitle, card->title);
        QCOMPARE(said->threat, card->threat);
        // Another deck is dealt; what was played keeps its name, and a threat made from it says where it comes from.
        const auto other = readDeck("deck: d\ntitle: D\ncards:\n  - {id: a, title: A}\n");
        VERIFY_RESULT(other);
        VERIFY_RESULT(lead.deal(*other, 1));
        QCOMPARE(held.load().cardTitle(*held.load().contribution(said->head.id)), card->title);
        PromotionOrder order = held.order();
        order.contribution = said->head.id;
        const auto made = held.desk().promote(order);
        VERIFY_RESULT(made);
        QCOMPARE(held.model().decision(made->promoted.threat)->identifiers, QStringList{card->threat});
        QCOMPARE(WorkshopLead(held.one.workspace(), held.id, QStringLiteral("Pia")).dealCatalogue({}, 5).error().kind, ErrorKind::Denied);
    }
};

HALLMARKER_TEST(TestWorkshopPromotion)
#include "TestWorkshopPromotion.moc"
