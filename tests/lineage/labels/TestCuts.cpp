#include "core/random/RandomStream.h"
#include "tests/lineage/labels/GovernanceCase.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;
using hallmarker::tests::GovernanceCase;

namespace {

QJsonObject clinic()
{
    return QJsonDocument::fromJson(R"({
        "nodes": [
            {"id": "patients", "type": "dataset", "classification": "special", "identifiability": "identified", "categories": ["health"], "consent": ["care"]},
            {"id": "open", "type": "dataset", "purpose": "research", "declared_classification": "internal"},
            {"id": "model", "type": "model", "purpose": "research"},
            {"id": "counts", "type": "dataset", "purpose": "research", "declared_classification": "internal"}
        ],
        "edges": [
            {"from": "patients", "to": "open", "transform": "anonymise", "evidence": "finding-k"},
            {"from": "open", "to": "model", "transform": "train"},
            {"from": "patients", "to": "counts", "transform": "aggregate", "min_group": 20, "evidence": "finding-groups"}
        ]})").object();
}

QStringList lines(const GovernanceCase &made, const std::vector<LabelConflict> &conflicts)
{
    QStringList list;
    for (const LabelConflict &conflict : conflicts)
        list.append(QStringList{made.id(conflict.node), conflictKindName(conflict.kind), conflict.value}.join(QLatin1Char(' ')));
    return list;
}

LabelConflicts::Change follow(GovernanceCase &made)
{
    for (const CutBook::Change &change : made.cuts.takeChanges())
        made.solver->setTransfer(change.edge, made.solver->transfer(change.cap, made.cuts.drops(change.edge)));
    return made.conflicts.update(*made.solver, made.solver->settle());
}

} // namespace

/// A cut holds as long as its evidence does.
class TestCuts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCutOpensWhenItsEvidenceGoes_data()
    {
        QTest::addColumn<int>("state");
        for (const EvidenceState state : {EvidenceState::Fail, EvidenceState::Stale, EvidenceState::Unknown})
            QTest::newRow(qPrintable(evidenceStateName(state))) << int(state);
    }
    void aCutOpensWhenItsEvidenceGoes()
    {
        QFETCH(int, state);
        GovernanceCase made(clinic());
        made.cuts.setEvidence(QStringLiteral("finding-k"), {EvidenceState::Pass, 0});
        made.cuts.setEvidence(QStringLiteral("finding-groups"), {EvidenceState::Pass, 0});
        follow(made);
        QCOMPARE(lines(made, made.conflicts.all()), QStringList());
        QVERIFY(!made.cuts.cut(0).isOpen());

        made.cuts.setEvidence(QStringLiteral("finding-k"), {EvidenceState(state), 0});
        const auto change = follow(made);
        QCOMPARE(lines(made, change.raised), QStringList({QStringLiteral("open purpose research"), QStringLiteral("open under-classified special"), QStringLiteral("model purpose research")}));
        const auto cuts = made.cuts.cuts();
        QCOMPARE(cuts.size(), std::size_t(2));
        QVERIFY(cuts[0].isOpen());
        QCOMPARE(int(cuts[0].claimed), int(Identifiability::Anonymous));
        QCOMPARE(int(cuts[0].effective), int(Identifiability::Pseudonymous));
        QCOMPARE(cuts[0].evidence, QStringLiteral("finding-k"));
        QVERIFY(!cuts[1].isOpen());
        const auto way = witnessOf(*made.solver, change.raised.back());
        QVERIFY(way);
        QCOMPARE(made.id(way->origin()), QStringLiteral("patients"));
        QCOMPARE(way->nodes.size(), std::size_t(3));

        made.cuts.setEvidence(QStringLiteral("finding-k"), {EvidenceState::Pass, 0});
        QCOMPARE(lines(made, follow(made).cleared), lines(made, change.raised));
        QVERIFY(made.conflicts.all().empty());
    }
    void timeAloneOpensACut()
    {
        GovernanceCase made(clinic());
        made.cuts.setEvidence(QStringLiteral("finding-k"), {EvidenceState::Pass, 0});
        made.cuts.setEvidence(QStringLiteral("finding-groups"), {EvidenceState::Pass, 5000});
        follow(made);
        QCOMPARE(made.cuts.nextExpiryMs(), 5000);
        made.cuts.advance(4999);
        QVERIFY(follow(made).raised.empty());
        made.cuts.advance(5000);
        QCOMPARE(lines(made, follow(made).raised), QStringList({QStringLiteral("counts purpose research"), QStringLiteral("counts under-classified special")}));
        QCOMPARE(int(made.cuts.cut(1).state), int(EvidenceState::Expired));
        QCOMPARE(made.cuts.nextExpiryMs(), 0);
        made.cuts.setEvidence(QStringLiteral("finding-groups"), {EvidenceState::Pass, 9000});
        QCOMPARE(follow(made).cleared.size(), std::size_t(2));
    }
    void capsFollowTheRules_data()
    {
        QTest::addColumn<int>("transform");
        QTest::addColumn<double>("epsilon");
        QTest::addColumn<int>("group");
        QTest::addColumn<bool>("isMasked");
        QTest::addColumn<int>("evidence");
        QTest::addColumn<QString>("cap");
        const auto row = [](const char *name, Transform transform, double epsilon, int group, bool isMasked, EvidenceState evidence, const char *cap) {
            QTest::newRow(name) << int(transform) << epsilon << group << isMasked << int(evidence) << QString::fromLatin1(cap);
        };
        row("identity", Transform::Identity, 0, 0, false, EvidenceState::NotNamed, "identified");
        row("identity with evidence", Transform::Identity, 0, 0, false, EvidenceState::Pass, "identified");
        row("unknown", Transform::Unknown, 0, 0, false, EvidenceState::NotNamed, "identified");
        row("train", Transform::Train, 0, 0, false, EvidenceState::NotNamed, "identified");
        row("train privately", Transform::Train, 1.0, 0, false, EvidenceState::NotNamed, "aggregated");
        row("train with a large budget", Transform::Train, 1.5, 0, false, EvidenceState::NotNamed, "identified");
        row("train privately, refuted", Transform::Train, 1.0, 0, false, EvidenceState::Fail, "identified");
        row("a budget does not help a join", Transform::Join, 0.1, 0, false, EvidenceState::NotNamed, "identified");
        row("aggregate", Transform::Aggregate, 0, 10, false, EvidenceState::NotNamed, "aggregated");
        row("aggregate small groups", Transform::Aggregate, 0, 9, false, EvidenceState::Pass, "identified");
        row("aggregate, nothing known", Transform::Aggregate, 0, 0, false, EvidenceState::Pass, "identified");
        row("pseudonymise", Transform::Pseudonymise, 0, 0, false, EvidenceState::NotNamed, "pseudonymous");
        row("tokenise", Transform::Tokenise, 0, 0, false, EvidenceState::NotNamed, "pseudonymous");
        row("tokenise, expired", Transform::Tokenise, 0, 0, false, EvidenceState::Expired, "identified");
        row("anonymise", Transform::Anonymise, 0, 0, false, EvidenceState::NotNamed, "pseudonymous");
        row("anonymise, shown", Transform::Anonymise, 0, 0, false, EvidenceState::Pass, "anonymous");
        row("anonymise, stale", Transform::Anonymise, 0, 0, false, EvidenceState::Stale, "pseudonymous");
        row("mask", Transform::Derive, 0, 0, true, EvidenceState::NotNamed, "identified");
        row("mask, shown", Transform::Derive, 0, 0, true, EvidenceState::Pass, "pseudonymous");
    }
    void capsFollowTheRules()
    {
        QFETCH(int, transform);
        QFETCH(double, epsilon);
        QFETCH(int, group);
        QFETCH(bool, isMasked);
        QFETCH(int, evidence);
        QFETCH(QString, cap);
        EdgeTerms terms;
        terms.transform = Transform(transform);
        if (epsilon > 0)
            terms.dpEpsilon = epsilon;
        if (group > 0)
            terms.minGroup = group;
        terms.isMasked = isMasked;
        QCOMPARE(identifiabilityName(capOf(terms, EvidenceState(evidence), {})), cap);
    }
    void conflictsAreKeptLikeTheyAreFoundAnew()
    {
        core::RandomStream random(core::Seed{41});
        QJsonArray nodes;
        QJsonArray edges;
        const QStringList purposes{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        for (int i = 0; i < 40; ++i) {
            QJsonObject node{{QStringLiteral("id"), QStringLiteral("n%1").arg(i)}, {QStringLiteral("purpose"), purposes.at(qsizetype(random.below(3)))}};
            if (random.below(3) == 0) {
                node[QStringLiteral("identifiability")] = QStringLiteral("identified");
                node[QStringLiteral("consent")] = QJsonArray{purposes.at(qsizetype(random.below(3)))};
            }
            nodes.append(node);
            edges.append(QJsonObject{{QStringLiteral("from"), QStringLiteral("n%1").arg(random.below(40))}, {QStringLiteral("to"), QStringLiteral("n%1").arg(i)}});
        }
        GovernanceCase made(QJsonObject{{QStringLiteral("nodes"), nodes}, {QStringLiteral("edges"), edges}});
        int raised = 0;
        for (int round = 0; round < 600; ++round) {
            // What settle() names is not all: an edge may come or go without a change of labels and still make or unmake a join.
            std::vector<quint32> touched;
            if (random.below(2) == 0) {
                const auto edge = quint32(random.below(made.solver->edgeCount()));
                if (made.solver->hasEdge(edge)) {
                    for (const quint32 node : made.solver->cycleOf(made.solver->target(edge)))
                        touched.push_back(node);
                    made.solver->removeEdge(edge);
                }
            } else {
                const auto target = quint32(random.below(40));
                made.solver->addEdge(quint32(random.below(40)), target, EdgeTransfer());
                touched.push_back(target);
            }
            const auto changed = made.solver->settle();
            touched.insert(touched.end(), changed.begin(), changed.end());
            raised += int(made.conflicts.update(*made.solver, touched).raised.size());
            const QStringList kept = lines(made, made.conflicts.all());
            made.conflicts.evaluate(*made.solver);
            QCOMPARE(kept, lines(made, made.conflicts.all()));
        }
        QVERIFY(raised > 20);
    }
};

HALLMARKER_TEST(TestCuts)
#include "TestCuts.moc"
