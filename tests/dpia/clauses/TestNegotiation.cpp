#include "core/check/CheckRunner.h"
#include "core/check/CheckGrounds.h"
#include "dpia/clauses/ClauseAnnex.h"
#include "dpia/clauses/ClauseCheck.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::core;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace negotiationtest {

/// Says what a test says.
class SaidSource final : public ContractSource {
public:
    ContractUse said;
    Result<ContractUse> useOf(Workspace &, const QString &) const override { return said; }
};

class NoFiles final : public ArtifactLocator {
public:
    Result<QMap<QString, QString>> filesOf(const Record &) const override { return QMap<QString, QString>(); }
    Result<Record> observe(const Record &version) override { return version; }
};

/// A workspace with an agreement about a hosted model in the EU: nothing personal.
struct Table {
    WorkspaceFixture fixture;
    std::shared_ptr<SaidSource> source = std::make_shared<SaidSource>();
    CheckRegistry checks;
    QString agreement;

    explicit Table(int backend = int(TestBackend::Sqlite)) : fixture(backend)
    {
        checks.add(std::make_unique<ClauseCheck>(source));
        if (!fixture.isAvailable())
            return;
        const auto written = workspace().write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
            HALLMARKER_ASSIGN(const Record record, transaction.put({{}, QStringLiteral("agreement"), QStringLiteral("DPA"), {}, std::nullopt, {}}, 0));
            agreement = record.id;
            return {};
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().toString()));
        source->said.id = agreement;
        source->said.name = QStringLiteral("DPA");
        source->said.kind = QStringLiteral("data-processing");
        source->said.uses = QStringList{QStringLiteral("hosted-api"), QStringLiteral("processor")};
        source->said.transfer = QStringLiteral("none");
        source->said.reasons = {{QStringLiteral("uses"), QStringLiteral("hosted-api"), QStringLiteral("Chat model")}};
    }
    Workspace &workspace() { return fixture.workspace(); }
    Result<Negotiation> read() { return Negotiation::read(workspace(), *source, agreement); }
    Result<ClausePosition> say(const char *clause, ClauseSide side, const QString &text, qint64 revision = 0, const QString &who = {})
    {
        HALLMARKER_ASSIGN(const Negotiation negotiation, read());
        ClausePosition position;
        position.agreement = agreement;
        position.clause = QLatin1String(clause);
        position.side = side;
        position.text = text;
        position.revision = revision;
        return NegotiationDesk(workspace(), who).put(negotiation.library(), position);
    }
    /// Our own words for everything that is required.
    Result<void> agreeOnEverything()
    {
        HALLMARKER_ASSIGN(const Negotiation negotiation, read());
        for (const ClauseStanding &standing : negotiation.clauses())
            if (standing.isRequired && standing.position(ClauseSide::Agreed) == nullptr)
                HALLMARKER_TRY(say(qPrintable(standing.clause->id), ClauseSide::Agreed, standing.clause->text.original()));
        return {};
    }
    Result<Finding> check()
    {
        NoFiles locator;
        CheckOrder order;
        order.checkId = ClauseCheck::id();
        order.inputs.insert(QStringLiteral("agreement"), agreement);
        return CheckRunner(workspace(), checks, locator).run(order);
    }
    FindingStanding standing(const Finding &finding)
    {
        const auto looked = CheckGrounds(workspace(), checks).observeAll();
        if (!looked)
            qWarning("%s", qPrintable(looked.error().toString()));
        return FindingRepository(workspace()).find(finding.id)->standing;
    }
};

inline const QByteArray ownClauses = R"(library: urn:test:clauses:own
version: 1
language: en
title: Own
clauses:
  - {id: own-price, topic: money, title: Price, text: The price is fixed., why: Money counts., elements: [{id: fixed, title: fixed, words: [price + fixed]}]}
)";

} // namespace negotiationtest

using negotiationtest::Table;
using negotiationtest::ownClauses;

class TestNegotiation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theUseDecidesWhatIsRequired()
    {
        Table table;
        auto negotiation = table.read();
        VERIFY_RESULT(negotiation);
        QVERIFY(negotiation->clause(QStringLiteral("no-training-on-inputs")) != nullptr);
        QCOMPARE(negotiation->clause(QStringLiteral("no-training-on-inputs"))->because, QStringLiteral("uses hosted-api (Chat model); training no"));
        QVERIFY(negotiation->clause(QStringLiteral("instructions")) == nullptr); // nothing personal
        QVERIFY(negotiation->clause(QStringLiteral("transfer-mechanism")) == nullptr);
        const int before = negotiation->required();
        table.source->said.personal = QStringLiteral("yes");
        table.source->said.transfer = QStringLiteral("other");
        negotiation = table.read();
        VERIFY_RESULT(negotiation);
        QVERIFY(negotiation->clause(QStringLiteral("instructions")) != nullptr);
        QVERIFY(negotiation->clause(QStringLiteral("transfer-mechanism")) != nullptr);
        QVERIFY(negotiation->required() > before + 8);
        QCOMPARE(negotiation->count(ClauseState::Missing), negotiation->required());
    }
    void aClauseGoesThroughItsStates_data() { WorkspaceFixture::addBackendRows(); }
    void aClauseGoesThroughItsStates()
    {
        QFETCH(int, backend);
        Table table(backend);
        if (!table.fixture.isAvailable())
            QSKIP(table.fixture.skipReason().constData());
        const auto state = [&table] { return table.read()->clause(QStringLiteral("exit"))->state; };
        QCOMPARE(state(), ClauseState::Missing);
        VERIFY_RESULT(table.say("exit", ClauseSide::Theirs, QStringLiteral("There is no exit.")));
        QCOMPARE(state(), ClauseState::Open);
        const auto agreed = table.say("exit", ClauseSide::Agreed, QStringLiteral("The customer may leave."));
        VERIFY_RESULT(agreed);
        QCOMPARE(state(), ClauseState::Weakened);
        const auto better = table.say("exit", ClauseSide::Agreed, QStringLiteral("The customer gets its data in usable formats."), agreed->revision);
        VERIFY_RESULT(better);
        QCOMPARE(state(), ClauseState::Agreed);
        ClausePosition aside = *better;
        aside.setAside = QStringLiteral("The service is free of charge.");
        const auto negotiation = table.read();
        VERIFY_RESULT(negotiation);
        VERIFY_RESULT(NegotiationDesk(table.workspace()).put(negotiation->library(), aside));
        QCOMPARE(state(), ClauseState::SetAside);
    }
    void positionsAreVersionsAndNobodyIsOverwritten()
    {
        Table table;
        const auto first = table.say("exit", ClauseSide::Ours, QStringLiteral("One"), 0, QStringLiteral("Ada"));
        VERIFY_RESULT(first);
        table.fixture.clock().advanceMs(1000);
        VERIFY_RESULT(table.say("exit", ClauseSide::Ours, QStringLiteral("Two"), first->revision, QStringLiteral("Ben")));
        const auto late = table.say("exit", ClauseSide::Ours, QStringLiteral("Three"), first->revision);
        QVERIFY(!late && late.error().kind == ErrorKind::Conflict);
        const auto versions = NegotiationDesk(table.workspace()).versions(table.agreement, QStringLiteral("exit"), ClauseSide::Ours);
        VERIFY_RESULT(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).author, QStringLiteral("Ada"));
        QCOMPARE(versions->at(1).author, QStringLiteral("Ben"));
        QVERIFY(versions->at(0).updatedMs < versions->at(1).updatedMs);
        QCOMPARE(versions->at(0).text, QStringLiteral("One"));
    }
    void refusesWhatCannotBe()
    {
        Table table;
        QVERIFY(!table.say("nothing", ClauseSide::Ours, QStringLiteral("x")));
        const auto negotiation = table.read();
        ClausePosition position;
        position.agreement = table.agreement;
        position.clause = QStringLiteral("exit");
        position.text = QStringLiteral("x");
        NegotiationDesk desk(table.workspace());
        position.remarks = {{QStringLiteral("nothing"), QStringLiteral("y"), {}}};
        QVERIFY(!desk.put(negotiation->library(), position));
        position.remarks = {{QStringLiteral("data-back"), QStringLiteral(" "), {}}}; // a person has to say why
        QVERIFY(!desk.put(negotiation->library(), position));
        position.remarks.clear();
        position.setAside = QStringLiteral("we do not like it");
        QVERIFY(!desk.put(negotiation->library(), position)); // ours cannot set aside
    }
    void theCheckFindsMissingWeakenedAndOpen()
    {
        Table table;
        auto finding = table.check();
        VERIFY_RESULT(finding);
        QCOMPARE(finding->verdict, Verdict::Fail);
        QCOMPARE(finding->figure(QStringLiteral("missing"))->value, finding->figure(QStringLiteral("required"))->value);
        VERIFY_RESULT(table.say("exit", ClauseSide::Agreed, QStringLiteral("The customer may leave.")));
        VERIFY_RESULT(table.agreeOnEverything());
        finding = table.check();
        VERIFY_RESULT(finding);
        QCOMPARE(finding->verdict, Verdict::Fail);
        QCOMPARE(finding->figure(QStringLiteral("weakened"))->value, 1.0);
        const ClausePosition exit = *table.read()->clause(QStringLiteral("exit"))->position(ClauseSide::Agreed);
        VERIFY_RESULT(table.say("exit", ClauseSide::Agreed, {}, exit.revision));
        VERIFY_RESULT(table.say("exit", ClauseSide::Ours, QStringLiteral("The customer gets its data in usable formats.")));
        finding = table.check();
        QCOMPARE(finding->verdict, Verdict::Fail); // in force, and still open
        table.source->said.fromMs = table.workspace().clock().nowMs() + 86'400'000;
        finding = table.check();
        QCOMPARE(finding->verdict, Verdict::Inconclusive); // there is time yet
        QCOMPARE(finding->validUntilMs, table.source->said.fromMs);
        VERIFY_RESULT(table.say("exit", ClauseSide::Agreed, QStringLiteral("The customer gets its data in usable formats."), exit.revision + 1));
        finding = table.check();
        QCOMPARE(finding->verdict, Verdict::Pass);
    }
    void theFindingIsStaleWhenWhatItRestsOnChanges_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a position") << 0;
        QTest::newRow("the use") << 1;
        QTest::newRow("the library") << 2;
        QTest::newRow("the agreement") << 3;
    }
    void theFindingIsStaleWhenWhatItRestsOnChanges()
    {
        QFETCH(int, what);
        Table table;
        VERIFY_RESULT(table.agreeOnEverything());
        const auto finding = table.check();
        VERIFY_RESULT(finding);
        QCOMPARE(finding->verdict, Verdict::Pass);
        QCOMPARE(table.standing(*finding), FindingStanding::Current);
        if (what == 0)
            VERIFY_RESULT(table.say("exit", ClauseSide::Theirs, QStringLiteral("No.")));
        if (what == 1)
            table.source->said.risk = QStringLiteral("high");
        if (what == 2)
            VERIFY_RESULT(ClauseLibrary::import(table.workspace(), ownClauses, QStringLiteral("own.yaml")));
        if (what == 3)
            VERIFY_RESULT(table.workspace().write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
                HALLMARKER_TRY(transaction.put({table.agreement, QStringLiteral("agreement"), QStringLiteral("DPA"), {{QStringLiteral("note"), QStringLiteral("x")}}, std::nullopt, {}}, 1));
                return {};
            }));
        QCOMPARE(table.standing(*finding), FindingStanding::Stale);
        const auto again = table.check();
        VERIFY_RESULT(again);
        QCOMPARE(table.standing(*again), FindingStanding::Current);
    }
    void nothingKnownIsNeverAPass()
    {
        Negotiation empty;
        const CheckOutcome outcome = ClauseCheck::judge(empty, 0);
        QCOMPARE(outcome.verdict, Verdict::Inconclusive);
    }
    void ownClausesCountAfterTheirImport()
    {
        Table table;
        VERIFY_RESULT(ClauseLibrary::import(table.workspace(), ownClauses, QStringLiteral("own.yaml")));
        VERIFY_RESULT(ClauseLibrary::import(table.workspace(), ownClauses, QStringLiteral("own.yaml"))); // the same again
        const auto negotiation = table.read();
        VERIFY_RESULT(negotiation);
        QCOMPARE(negotiation->clause(QStringLiteral("own-price"))->because, QStringLiteral("every agreement"));
        const auto changed = ClauseLibrary::import(table.workspace(), QByteArray(ownClauses).replace("is fixed", "stays fixed"), QStringLiteral("own.yaml"));
        QVERIFY(!changed && changed.error().kind == ErrorKind::Conflict);
        VERIFY_RESULT(ClauseLibrary::import(table.workspace(), QByteArray(ownClauses).replace("is fixed", "stays fixed").replace("version: 1", "version: 2"), QStringLiteral("own.yaml")));
        QCOMPARE(table.read()->clause(QStringLiteral("own-price"))->clause->text.original(), QStringLiteral("The price stays fixed."));
        const auto taken = ClauseLibrary::import(table.workspace(), QByteArray(ownClauses).replace("own-price", "exit").replace("urn:test:clauses:own", "urn:test:clauses:other"), QStringLiteral("other.yaml"));
        QVERIFY(!taken && taken.error().kind == ErrorKind::Conflict);
        const auto shadow = ClauseLibrary::import(table.workspace(), QByteArray(ownClauses).replace("urn:test:clauses:own", "urn:hallmarker:clauses:hosted-api").replace("own-price", "new-price").replace("version: 1", "version: 9"), QStringLiteral("hosted.yaml"));
        VERIFY_RESULT(shadow); // takes the place of the shipped file
        QVERIFY(table.read()->clause(QStringLiteral("exit")) == nullptr);
        QVERIFY(table.read()->clause(QStringLiteral("new-price")) != nullptr);
    }
    void positionsOnLostClausesAreTold()
    {
        Table table;
        VERIFY_RESULT(ClauseLibrary::import(table.workspace(), ownClauses, QStringLiteral("own.yaml")));
        VERIFY_RESULT(table.say("own-price", ClauseSide::Ours, QStringLiteral("x")));
        VERIFY_RESULT(ClauseLibrary::import(table.workspace(), QByteArray(ownClauses).replace("own-price", "own-cost").replace("version: 1", "version: 2"), QStringLiteral("own.yaml")));
        QCOMPARE(table.read()->lost(), QStringList{QStringLiteral("own-price")});
    }
    void theAnnexHoldsWhatIsAgreedAndListsTheRest()
    {
        Table table;
        VERIFY_RESULT(table.say("exit", ClauseSide::Agreed, QStringLiteral("First.\nThe customer gets its <b>data</b> in usable formats.")));
        VERIFY_RESULT(table.say("precedence", ClauseSide::Ours, QStringLiteral("This annex prevails.")));
        const auto negotiation = table.read();
        const Report report = clauseAnnex(*negotiation, 0);
        QString text;
        int rows = 0;
        for (const ReportBlock &block : report.blocks) {
            if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
                text += paragraph->text.constFirst().text + QLatin1Char('\n');
            if (const auto *list = std::get_if<ReportTable>(&block))
                rows = int(list->rows.size());
        }
        QVERIFY(text.contains(QStringLiteral("<b>data</b>")));
        QVERIFY(!text.contains(QStringLiteral("This annex prevails"))); // ours alone is not agreed
        QCOMPARE(rows, negotiation->required() - 1);
    }
};

HALLMARKER_TEST(TestNegotiation)
#include "TestNegotiation.moc"
