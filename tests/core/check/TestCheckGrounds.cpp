#include "core/check/CheckGrounds.h"
#include "core/digest/Hasher.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::core;

namespace checkgrounds {

/// What the toy check reads of the workspace, as a test sets it.
struct Said {
    QByteArray text = "one";
    bool isTold = true;
};

/// Passes, and rests on what is said.
class SaidCheck final : public CheckProvider {
public:
    explicit SaidCheck(const Said &said) : m_said(said)
    {
        m_definition.id = QStringLiteral("toy.said");
        m_definition.version = QStringLiteral("1");
        m_definition.title = QStringLiteral("Said");
        m_definition.readsRecords = true;
        m_definition.inputs = {{QStringLiteral("subject"), {QStringLiteral("model")}, false, {}, {}}};
    }
    const CheckDefinition &definition() const override { return m_definition; }
    Result<CheckOutcome> run(const CheckRequest &request, Progress &) const override
    {
        CheckOutcome outcome;
        outcome.verdict = request.workspace != nullptr ? Verdict::Pass : Verdict::Error;
        outcome.figures = {{QStringLiteral("n"), 1}};
        if (m_said.isTold)
            outcome.ground = Hasher::of(m_said.text);
        return outcome;
    }
    Result<QList<Digest>> grounds(Workspace &, const QList<CheckRequest> &requests, Progress &) const override { return QList<Digest>(requests.size(), Hasher::of(m_said.text)); }

private:
    const Said &m_said;
    CheckDefinition m_definition;
};

/// Files play no part; asking for them is a fault.
class NoFiles final : public ArtifactLocator {
public:
    Result<QMap<QString, QString>> filesOf(const Record &) const override { return Error(ErrorKind::Internal, QStringLiteral("asked for files")); }
    Result<Record> observe(const Record &) override { return Error(ErrorKind::Internal, QStringLiteral("hashed a record")); }
};

struct Place {
    QTemporaryDir folder;
    FixedClock clock{1767225600000};
    SequenceIdSource ids;
    std::unique_ptr<Workspace> workspace;
    Said said;
    CheckRegistry registry;
    NoFiles files;
    QString model;

    Place()
    {
        WorkspaceOptions options;
        options.location = folder.filePath(QStringLiteral("w.hallmarker"));
        options.actor.name = QStringLiteral("tester");
        workspace = std::move(*Workspace::create(options, clock, ids));
        registry.add(std::make_unique<SaidCheck>(said));
        (void)workspace->write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
            HALLMARKER_ASSIGN(const Record record, transaction.put({{}, QStringLiteral("model"), QStringLiteral("m"), {}, {}, {}}, 0));
            model = record.id;
            return {};
        });
    }
    Result<Finding> run(const QString &subject = {})
    {
        CheckOrder order;
        order.checkId = QStringLiteral("toy.said");
        if (!subject.isEmpty())
            order.inputs.insert(QStringLiteral("subject"), subject);
        return CheckRunner(*workspace, registry, files).run(order);
    }
    FindingStanding standing(const Finding &finding) { return FindingRepository(*workspace).find(finding.id)->standing; }
    Result<CheckGrounds::Summary> observe() { return CheckGrounds(*workspace, registry).observeAll(); }
    qsizetype groundCount()
    {
        RecordFilter filter;
        filter.kind = CheckGrounds::kind();
        return workspace->records(filter)->size();
    }
};

} // namespace checkgrounds

using checkgrounds::Place;

class TestCheckGrounds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsReadElsewhereTurnsTheFindingStale()
    {
        Place place;
        const auto finding = place.run(place.model);
        VERIFY_RESULT(finding);
        QCOMPARE(finding->verdict, Verdict::Pass);
        QCOMPARE(finding->grounds.size(), 1);
        QCOMPARE(finding->grounds.first().recordKind, CheckGrounds::kind());
        QCOMPARE(place.observe()->changed.size(), 0);
        QCOMPARE(place.standing(*finding), FindingStanding::Current);

        place.said.text = "two";
        const auto summary = place.observe();
        VERIFY_RESULT(summary);
        QCOMPARE(summary->looked, 1);
        QCOMPARE(summary->changed.size(), 1);
        QCOMPARE(place.standing(*finding), FindingStanding::Stale);

        place.said.text = "one"; // as it was: it holds again
        VERIFY_RESULT(place.observe());
        QCOMPARE(place.standing(*finding), FindingStanding::Current);
    }
    void aNewRunIsCurrentAndTheOldOneStaysStale()
    {
        Place place;
        const auto first = place.run(place.model);
        place.said.text = "two";
        const auto second = place.run(place.model); // nobody has looked in between
        VERIFY_RESULT(second);
        QCOMPARE(place.standing(*first), FindingStanding::Stale);
        QCOMPARE(place.standing(*second), FindingStanding::Current);
        QCOMPARE(place.groundCount(), 1);
        FindingFilter newest;
        newest.newestOnly = true;
        const auto listed = FindingRepository(*place.workspace).list(newest);
        VERIFY_RESULT(listed);
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->first().finding.id, second->id);
    }
    void eachQuestionHasItsOwnGround()
    {
        Place place;
        VERIFY_RESULT(place.run(place.model));
        VERIFY_RESULT(place.run());
        VERIFY_RESULT(place.run());
        QCOMPARE(place.groundCount(), 2);
    }
    void aCheckThatDoesNotSayWhatItRestsOnIsAFault()
    {
        Place place;
        place.said.isTold = false;
        const auto finding = place.run();
        VERIFY_RESULT(finding);
        QCOMPARE(finding->verdict, Verdict::Error); // never a pass
        QCOMPARE(place.groundCount(), 0);
    }
    void aGroundOfAnUnknownCheckIsLeftAlone()
    {
        Place place;
        const auto finding = place.run();
        place.said.text = "two";
        const CheckRegistry none;
        const auto summary = CheckGrounds(*place.workspace, none).observeAll();
        VERIFY_RESULT(summary);
        QCOMPARE(summary->looked, 0);
        QCOMPARE(place.standing(*finding), FindingStanding::Current);
    }
    void groundsComeBackFromTheStore()
    {
        Place place;
        const auto finding = place.run(place.model);
        const auto stored = FindingRepository(*place.workspace).find(finding->id);
        QCOMPARE(stored->finding.grounds.size(), 1);
        QCOMPARE(stored->finding.grounds.first().digest, Hasher::of("one"));
        QVERIFY(!Finding().toJson().contains(QStringLiteral("grounds"))); // findings of before keep their digests
    }
};

HALLMARKER_TEST(TestCheckGrounds)
#include "TestCheckGrounds.moc"
