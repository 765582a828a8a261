#include "tests/lineage/signoff/ReviewBench.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <functional>
#include <random>

using namespace hallmarker;
using namespace hallmarker::lineage;
using tests::ReviewBench;

namespace {

/// One change to a part, and the one that takes it back.
struct Deed {
    QString name;
    std::function<core::Result<void>()> change;
    std::function<core::Result<void>()> revert;
};

template <typename Value>
core::Result<void> done(const core::Result<Value> &result)
{
    return result ? core::Result<void>() : core::Result<void>(result.error());
}

QList<ReviewBench::Link> sample()
{
    const NodeKey raw = ReviewBench::dataset(QStringLiteral("raw"));
    const NodeKey clean = ReviewBench::dataset(QStringLiteral("clean"));
    const NodeKey training = ReviewBench::dataset(QStringLiteral("training"));
    const NodeKey wash = ReviewBench::job(QStringLiteral("wash"));
    const NodeKey build = ReviewBench::job(QStringLiteral("build"));
    return {{raw, wash, EdgeKind::Input}, {wash, clean, EdgeKind::Output}, {clean, build, EdgeKind::Input}, {build, training, EdgeKind::Output, Transform::Pseudonymise}};
}

} // namespace

class TestReviewStaleness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyChangeIsSeenAndTakenBack_data() { tests::WorkspaceFixture::addBackendRows(); }
    /// The property: whatever element of the part is changed makes the review stale, with the way; taken back it holds again.
    void anyChangeIsSeenAndTakenBack()
    {
        QFETCH(int, backend);
        ReviewBench bench(backend);
        if (!bench.fixture.isAvailable())
            QSKIP(bench.fixture.skipReason().constData());
        VERIFY_RESULT(bench.tell(sample()));
        VERIFY_RESULT(bench.tell({{ReviewBench::dataset(QStringLiteral("raw2")), ReviewBench::dataset(QStringLiteral("other"))}}));
        const QStringList names{QStringLiteral("raw"), QStringLiteral("clean"), QStringLiteral("training")};
        for (const QString &name : names)
            VERIFY_RESULT(bench.say(ReviewBench::dataset(name), "tags", R"([{"key":"first"}])"));
        const auto review = bench.sign(ReviewScope::around(ReviewBench::dataset(QStringLiteral("training")), 2, 0));
        VERIFY_RESULT(review);
        const QString id = review->id();
        QCOMPARE(bench.standing(id), QStringLiteral("current"));

        LabelRepository labels(bench.fixture.workspace());
        QList<Deed> deeds;
        for (const QString &name : names) {
            const NodeKey node = ReviewBench::dataset(name);
            deeds.append({QStringLiteral("label ") + name, [&bench, node] { return bench.label(node, Classification::Special); }, [&labels, node] { return done(labels.clearLabels(node)); }});
            for (const char *key : {"tags", "schema", "owners", "licence"}) {
                const QByteArray before = qstrcmp(key, "tags") == 0 ? QByteArray(R"([{"key":"first"}])") : QByteArray();
                deeds.append({QString::fromLatin1(key) + QLatin1Char(' ') + name, [&bench, node, key] { return done(bench.say(node, key, R"([{"name":"second"}])")); }, [&bench, node, key, before] { return done(bench.say(node, key, before)); }});
            }
        }
        for (const ReviewBench::Link &link : sample()) {
            EdgeCut cut{link.from, link.to, {}};
            cut.terms.transform = Transform::Aggregate;
            cut.terms.minGroup = 20;
            deeds.append({QStringLiteral("cut ") + link.from.name, [&labels, cut] { return labels.setCut(cut); }, [&labels, cut] { return done(labels.clearCut(cut.from, cut.to)); }});
        }
        deeds.append({QStringLiteral("merge"), [&bench] { return bench.merge(ReviewBench::dataset(QStringLiteral("raw")), ReviewBench::dataset(QStringLiteral("raw2")), true); },
                      [&bench] { return bench.merge(ReviewBench::dataset(QStringLiteral("raw")), ReviewBench::dataset(QStringLiteral("raw2")), false); }});

        std::mt19937 random(7);
        for (int round = 0; round < 2; ++round) {
            std::shuffle(deeds.begin(), deeds.end(), random);
            for (const Deed &deed : std::as_const(deeds)) {
                VERIFY_RESULT(deed.change());
                const auto stale = bench.desk().find(id);
                VERIFY_RESULT(stale);
                QVERIFY2(stale->judged.standing == core::FindingStanding::Stale, qPrintable(deed.name));
                QCOMPARE(stale->judged.causes.size(), 1);
                QCOMPARE(stale->judged.causes.first().path.last(), id);
                QVERIFY2(!bench.changes(id).isEmpty(), qPrintable(deed.name));
                VERIFY_RESULT(deed.revert());
                QVERIFY2(bench.standing(id) == QLatin1String("current"), qPrintable(deed.name + QLatin1Char(' ') + bench.changes(id).join(QLatin1Char(' '))));
                QCOMPARE(bench.changes(id), QStringList());
            }
        }
        // Two at a time: it holds again when both are taken back, not before.
        for (int i = 0; i + 1 < deeds.size(); i += 2) {
            VERIFY_RESULT(deeds.at(i).change());
            VERIFY_RESULT(deeds.at(i + 1).change());
            VERIFY_RESULT(deeds.at(i).revert());
            QVERIFY2(bench.standing(id) == QLatin1String("stale"), qPrintable(deeds.at(i + 1).name));
            VERIFY_RESULT(deeds.at(i + 1).revert());
            QCOMPARE(bench.standing(id), QStringLiteral("current"));
        }
        QVERIFY(bench.fixture.workspace().log().verify(std::nullopt, core::Progress::none())->isSound);
    }
    void newEdgesOfThePartAreSeen_data()
    {
        QTest::addColumn<int>("link");
        for (int i = 0; i < 6; ++i)
            QTest::addRow("%d", i) << i;
    }
    void newEdgesOfThePartAreSeen()
    {
        QFETCH(int, link);
        const NodeKey clean = ReviewBench::dataset(QStringLiteral("clean"));
        const NodeKey training = ReviewBench::dataset(QStringLiteral("training"));
        const NodeKey build = ReviewBench::job(QStringLiteral("build"));
        const QList<ReviewBench::Link> links{
            {ReviewBench::dataset(QStringLiteral("new"), QStringLiteral("never seen")), build, EdgeKind::Input}, // a new source
            {clean, training, EdgeKind::Derives},                                                                // a way past the job
            {build, training, EdgeKind::Output, Transform::Identity},                                            // the same step, done otherwise
            {clean, build, EdgeKind::Input, Transform::Unknown, true},                                           // masked now
            {clean, {NodeKind::Field, QStringLiteral("db"), QStringLiteral("clean\x1fmail")}, EdgeKind::HasField}, // a new column
            {training, training, EdgeKind::Derives},                                                             // a loop
        };
        ReviewBench bench(0);
        VERIFY_RESULT(bench.tell(sample()));
        const auto review = bench.sign(ReviewScope::around(training, 1, 0));
        VERIFY_RESULT(review);
        VERIFY_RESULT(bench.tell({links.at(link)}));
        QCOMPARE(bench.standing(review->id()), QStringLiteral("stale"));
        QVERIFY(!bench.changes(review->id()).isEmpty());
        // Signed anew, it holds; the old one does not.
        const auto again = bench.sign(ReviewScope::around(training, 1, 0));
        VERIFY_RESULT(again);
        QCOMPARE(bench.standing(again->id()), QStringLiteral("current"));
        QCOMPARE(bench.standing(review->id()), QStringLiteral("stale"));
    }
    void whatIsNotOfThePartDoesNotMatter()
    {
        ReviewBench bench(0);
        VERIFY_RESULT(bench.tell(sample()));
        const NodeKey training = ReviewBench::dataset(QStringLiteral("training"));
        const auto review = bench.sign(ReviewScope::around(training, 1, 0));
        VERIFY_RESULT(review);
        VERIFY_RESULT(bench.tell(sample(), QStringLiteral("run-1"))); // the same jobs ran again
        VERIFY_RESULT(bench.tell(sample(), QStringLiteral("run-2")));
        VERIFY_RESULT(bench.label(ReviewBench::dataset(QStringLiteral("raw")), Classification::Special)); // two steps up
        VERIFY_RESULT(bench.tell({{training, ReviewBench::dataset(QStringLiteral("report"))}}));          // downstream
        VERIFY_RESULT(bench.say(training, "version", R"("7")"));
        VERIFY_RESULT(bench.say(ReviewBench::dataset(QStringLiteral("far"), QStringLiteral("elsewhere")), "tags", "[]"));
        QCOMPARE(bench.standing(review->id()), QStringLiteral("current"));
        QCOMPARE(bench.changes(review->id()), QStringList());
    }
    void followsANamespaceAndASelection()
    {
        ReviewBench bench(0);
        VERIFY_RESULT(bench.tell(sample()));
        const auto space = bench.sign(ReviewScope::ofSpace(QStringLiteral("db")));
        VERIFY_RESULT(space);
        const auto chosen = bench.sign(ReviewScope::selection({ReviewBench::dataset(QStringLiteral("clean")), ReviewBench::job(QStringLiteral("build"))}));
        VERIFY_RESULT(chosen);
        VERIFY_RESULT(bench.say(ReviewBench::dataset(QStringLiteral("lonely")), "tags", "[]")); // a new node of the namespace
        QCOMPARE(bench.standing(space->id()), QStringLiteral("stale"));
        QCOMPARE(bench.changes(space->id()), QStringList{QStringLiteral("lonely was added.")});
        QCOMPARE(bench.standing(chosen->id()), QStringLiteral("current"));
        VERIFY_RESULT(bench.tell({{ReviewBench::dataset(QStringLiteral("clean")), ReviewBench::job(QStringLiteral("build")), EdgeKind::Input, Transform::Join}}));
        QCOMPARE(bench.standing(chosen->id()), QStringLiteral("stale"));
    }
};

HALLMARKER_TEST(TestReviewStaleness)
#include "TestReviewStaleness.moc"
