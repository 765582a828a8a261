#include "core/finding/FindingRepository.h"
#include "core/gate/GatePolicy.h"
#include "lineage/labels/CutEvidence.h"
#include "lineage/labels/LabelConflictRule.h"
#include "lineage/labels/LabelWitness.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

using namespace hallmarker;
using namespace hallmarker::lineage;
using namespace hallmarker::tests;

namespace {

NodeKey keyOf(NodeKind kind, const char *name)
{
    return {kind, QStringLiteral("db"), QString::fromUtf8(name)};
}

NodeLabels personalLabels(const NodeKey &node)
{
    NodeLabels labels;
    labels.node = node;
    labels.classification = Classification::Special;
    labels.identifiability = Identifiability::Identified;
    labels.categories = {QStringLiteral("health")};
    labels.purposes = QStringList{QStringLiteral("care")};
    labels.eraseBy = QDate(2030, 1, 31);
    return labels;
}

core::Result<core::Record> versionRecord(core::Workspace &workspace, const QString &name)
{
    core::Record record;
    HALLMARKER_TRY(workspace.write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(record, transaction.put({{}, QStringLiteral("dataset-version"), name, {{QStringLiteral("dataset"), QString(QStringLiteral("dataset of ") + name)}}, {}, {}}, 0));
        return {};
    }));
    return record;
}

core::Finding passingFinding(qint64 validUntilMs, const core::Record &about)
{
    core::Finding finding;
    finding.inputs = {{QStringLiteral("data"), about.id, about.kind, about.name, about.basis}};
    finding.checkId = QStringLiteral("privacy.identifiability");
    finding.checkVersion = QStringLiteral("1");
    finding.toolVersion = QStringLiteral("1");
    finding.verdict = core::Verdict::Pass;
    finding.reason = QStringLiteral("ok");
    finding.validUntilMs = validUntilMs;
    core::Figure figure;
    figure.key = QStringLiteral("k");
    figure.value = 20;
    finding.figures = {figure};
    return finding;
}

} // namespace

class TestGovernedGraph : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordsComeBackAsTheyWere_data() { WorkspaceFixture::addBackendRows(); }
    void recordsComeBackAsTheyWere()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        LabelRepository repository(fixture.workspace());
        NodeLabels labels = personalLabels(keyOf(NodeKind::Dataset, "a \"quoted\" name\twith a tab"));
        labels.use.purposes = {QStringLiteral("research")};
        labels.use.keepsUntil = QDate(2031, 1, 1);
        labels.use.declared = Classification::Internal;
        labels.use.region = QStringLiteral("eu");
        labels.licence = QStringLiteral("MIT OR Apache-2.0");
        VERIFY_RESULT(repository.setLabels(labels));
        labels.purposes = QStringList(); // for nothing at all is not the same as not restricted
        VERIFY_RESULT(repository.setLabels(labels));
        const auto stored = repository.labels();
        VERIFY_RESULT(stored);
        QCOMPARE(stored->size(), 1);
        QCOMPARE(stored->first().record.revision, 2);
        QCOMPARE(stored->first().labels.toJson(), labels.toJson());
        QVERIFY(stored->first().labels.purposes && stored->first().labels.purposes->isEmpty());
        const auto cleared = repository.clearLabels(labels.node);
        VERIFY_RESULT(cleared);
        QVERIFY(*cleared);
        QVERIFY(!*repository.clearLabels(labels.node));
        QVERIFY(repository.labels()->isEmpty());

        EdgeCut cut{keyOf(NodeKind::Dataset, "a"), keyOf(NodeKind::Job, "a"), {}};
        cut.terms.transform = Transform::Aggregate;
        cut.terms.minGroup = 12;
        cut.terms.drops = {QStringLiteral("name")};
        VERIFY_RESULT(repository.setCut(cut));
        QCOMPARE(repository.cuts()->size(), 1);
        QCOMPARE(repository.cuts()->first().toJson(), cut.toJson());
        VERIFY_RESULT(repository.setRegionRule({QStringLiteral("health"), {QStringLiteral("eu"), QStringLiteral("ch")}}));
        QCOMPARE(repository.regionRules()->first().allowed, QStringList({QStringLiteral("ch"), QStringLiteral("eu")}));
        VERIFY_RESULT(repository.setRegionRule({QStringLiteral("health"), {}}));
        QVERIFY(repository.regionRules()->isEmpty());
    }
    void evidenceDecides()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        core::Workspace &workspace = fixture.workspace();
        LineageGraph graph;
        const NodeId patients = graph.addNode(NodeKind::Dataset, "db", "patients");
        const NodeId job = graph.addNode(NodeKind::Job, "db", "clean");
        const NodeId open = graph.addNode(NodeKind::Dataset, "db", "open");
        graph.addEdge({patients, job, EdgeKind::Input});
        graph.addEdge({job, open, EdgeKind::Output});
        LabelRepository repository(workspace);
        VERIFY_RESULT(repository.setLabels(personalLabels(keyOf(NodeKind::Dataset, "patients"))));
        NodeLabels use;
        use.node = keyOf(NodeKind::Dataset, "open");
        use.use.purposes = {QStringLiteral("research")};
        VERIFY_RESULT(repository.setLabels(use));
        EdgeCut cut{keyOf(NodeKind::Job, "clean"), keyOf(NodeKind::Dataset, "open"), {}};
        cut.terms.transform = Transform::Anonymise;
        const auto released = versionRecord(workspace, QStringLiteral("open"));
        VERIFY_RESULT(released);
        const StepData steps(graph, [open, &released](NodeId node) -> core::Result<QString> { return node == open ? released->id : QString(); });
        const auto conflicts = [&] {
            const auto governed = GovernedGraph::make(graph, workspace, steps);
            return governed ? (*governed)->conflicts().all().size() : std::size_t(99);
        };
        QCOMPARE(conflicts(), std::size_t(1));
        VERIFY_RESULT(repository.setCut(cut));
        QCOMPARE(conflicts(), std::size_t(1)); // no evidence: only pseudonymous
        const qint64 now = workspace.clock().nowMs();
        const auto good = core::FindingRepository(workspace).add(passingFinding(0, *released));
        VERIFY_RESULT(good);
        cut.terms.evidence = good->id;
        VERIFY_RESULT(repository.setCut(cut));
        QCOMPARE(conflicts(), std::size_t(0));
        const auto old = core::FindingRepository(workspace).add(passingFinding(now - 1, *released));
        VERIFY_RESULT(old);
        cut.terms.evidence = old->id;
        VERIFY_RESULT(repository.setCut(cut));
        QCOMPARE(conflicts(), std::size_t(1));
        core::Finding failed = passingFinding(0, *released);
        failed.verdict = core::Verdict::Fail;
        const auto bad = core::FindingRepository(workspace).add(failed);
        VERIFY_RESULT(bad);
        cut.terms.evidence = bad->id;
        VERIFY_RESULT(repository.setCut(cut));
        QCOMPARE(conflicts(), std::size_t(1));

        const auto governed = GovernedGraph::make(graph, workspace, steps);
        VERIFY_RESULT(governed);
        const auto outcomes = conflictOutcomes(**governed, core::GateSeverity::High);
        QCOMPARE(outcomes.size(), 1);
        QCOMPARE(outcomes.first().key, QStringLiteral("lineage.labels@dataset:db|open@purpose:research"));
        QVERIFY2(outcomes.first().message.contains(QStringLiteral("dataset:db|patients > job:db|clean > dataset:db|open")), qPrintable(outcomes.first().message));
        QVERIFY2(outcomes.first().message.contains(bad->id), qPrintable(outcomes.first().message));
    }
    void evidenceAboutSomethingElseDoesNotCount()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        core::Workspace &workspace = fixture.workspace();
        LineageGraph graph;
        const NodeId patients = graph.addNode(NodeKind::Dataset, "db", "patients");
        const NodeId job = graph.addNode(NodeKind::Job, "db", "clean");
        const NodeId open = graph.addNode(NodeKind::Dataset, "db", "open");
        const NodeId other = graph.addNode(NodeKind::Dataset, "db", "other");
        graph.addEdge({patients, job, EdgeKind::Input});
        graph.addEdge({job, open, EdgeKind::Output});
        graph.addEdge({other, patients, EdgeKind::Derives});
        const QMap<NodeId, core::Record> bound{{patients, *versionRecord(workspace, QStringLiteral("patients"))}, {open, *versionRecord(workspace, QStringLiteral("open"))}, {other, *versionRecord(workspace, QStringLiteral("other"))}};
        const StepData steps(graph, [&bound](NodeId node) -> core::Result<QString> { return bound.contains(node) ? bound.value(node).id : QString(); });
        LabelRepository repository(workspace);
        VERIFY_RESULT(repository.setLabels(personalLabels(keyOf(NodeKind::Dataset, "patients"))));
        const auto stateWith = [&](const core::Record &about) {
            EdgeCut cut{keyOf(NodeKind::Job, "clean"), keyOf(NodeKind::Dataset, "open"), {}};
            cut.terms.transform = Transform::Anonymise;
            cut.terms.evidence = core::FindingRepository(workspace).add(passingFinding(0, about))->id;
            const auto required = requireEvidenceAbout(steps, workspace, cut, job, open);
            if (!repository.setCut(cut))
                return std::pair(EvidenceState::Unknown, required);
            const auto governed = GovernedGraph::make(graph, workspace, steps);
            return std::pair((*governed)->cuts().cuts().front().state, required);
        };
        // What comes out, and what goes in on the other side of the job.
        for (const NodeId node : {open, patients}) {
            const auto [state, required] = stateWith(bound.value(node));
            QCOMPARE(state, EvidenceState::Pass);
            VERIFY_RESULT(required);
        }
        const auto [state, required] = stateWith(bound.value(other)); // further up is another step
        QCOMPARE(state, EvidenceState::OtherData);
        QVERIFY(!required);
        QCOMPARE(required.error().kind, core::ErrorKind::Denied);
        QVERIFY2(required.error().message.contains(QStringLiteral("\"open\" or \"patients\"")), qPrintable(required.error().message));
        // A node may stand for all versions of a dataset.
        const StepData parents(graph, [open](NodeId node) -> core::Result<QString> { return node == open ? QStringLiteral("dataset of open") : QString(); });
        QVERIFY(*parents.isAbout(workspace, passingFinding(0, bound.value(open)), job, open));
        QVERIFY(!*parents.isAbout(workspace, passingFinding(0, bound.value(other)), job, open));
        // Where nothing is bound nothing can be shown, and the sentence says what to do.
        EdgeCut cut{keyOf(NodeKind::Job, "clean"), keyOf(NodeKind::Dataset, "open"), {}};
        cut.terms.evidence = core::FindingRepository(workspace).add(passingFinding(0, bound.value(open)))->id;
        const auto unbound = requireEvidenceAbout(StepData(graph, [](NodeId) -> core::Result<QString> { return QString(); }), workspace, cut, job, open);
        QVERIFY(!unbound);
        QVERIFY2(unbound.error().message.contains(QStringLiteral("lineage bind")), qPrintable(unbound.error().message));
    }
    void fieldsVersionsAndMerges()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        LineageGraph graph;
        const NodeId dataset = graph.addNode(NodeKind::Dataset, "db", "people");
        const NodeId field = graph.addNode(NodeKind::Field, "db", std::string("people") + fieldSeparator + "illness");
        const NodeId copy = graph.addNode(NodeKind::Field, "db", std::string("copy") + fieldSeparator + "x");
        const NodeId version = graph.addNode(NodeKind::DatasetVersion, "db", "people@1");
        const NodeId model = graph.addNode(NodeKind::Model, "db", "m");
        const NodeId other = graph.addNode(NodeKind::Dataset, "lake", "people");
        const NodeId derived = graph.addNode(NodeKind::Dataset, "lake", "derived");
        graph.addEdge({dataset, field, EdgeKind::HasField});
        graph.addEdge({field, copy, EdgeKind::Column});
        graph.addEdge({version, dataset, EdgeKind::VersionOf});
        graph.addEdge({version, model, EdgeKind::Trains});
        graph.addEdge({other, derived, EdgeKind::Derives});
        LabelRepository repository(fixture.workspace());
        VERIFY_RESULT(repository.setLabels(personalLabels({NodeKind::Field, QStringLiteral("db"), QStringLiteral("people") + QLatin1Char(fieldSeparator) + QStringLiteral("illness")})));
        NodeLabels owner = personalLabels(keyOf(NodeKind::Dataset, "people"));
        owner.categories = {QStringLiteral("contact")};
        VERIFY_RESULT(repository.setLabels(owner));
        VERIFY_RESULT(repository.setLabels(personalLabels(keyOf(NodeKind::Dataset, "gone"))));
        auto governed = GovernedGraph::make(graph, fixture.workspace());
        VERIFY_RESULT(governed);
        const auto categories = [&](NodeId node) { return (*governed)->solver().categories().texts((*governed)->solver().value((*governed)->representative(node)).categories); };
        QCOMPARE(categories(dataset), QStringList({QStringLiteral("contact"), QStringLiteral("health")}));
        QCOMPARE(categories(field), QStringList({QStringLiteral("health")}));
        QCOMPARE(categories(copy), QStringList({QStringLiteral("health")}));
        QCOMPARE(categories(version), QStringList({QStringLiteral("contact")}));
        QCOMPARE(categories(model), QStringList({QStringLiteral("contact")}));
        QCOMPARE(categories(derived), QStringList());
        QCOMPARE((*governed)->unplaced().size(), 1);
        graph.merge(dataset, other);
        governed = GovernedGraph::make(graph, fixture.workspace());
        VERIFY_RESULT(governed);
        QCOMPARE(categories(derived), QStringList({QStringLiteral("contact"), QStringLiteral("health")}));
    }
    void licencesOfSourcesAndPersons()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        LineageGraph graph;
        const NodeId a = graph.addNode(NodeKind::Dataset, "db", "a");
        const NodeId b = graph.addNode(NodeKind::Dataset, "db", "b");
        const NodeId c = graph.addNode(NodeKind::Dataset, "db", "c");
        graph.setAttribute(a, "licence", "\"mit\"", 1);
        graph.setAttribute(b, "licence", "[\"cc-by-4.0\",\"odbl\"]", 1);
        graph.setAttribute(c, "licence", "\"other\"", 1);
        NodeLabels labels;
        labels.node = keyOf(NodeKind::Dataset, "c");
        labels.licence = QStringLiteral("own");
        VERIFY_RESULT(LabelRepository(fixture.workspace()).setLabels(labels));
        const auto governed = GovernedGraph::make(graph, fixture.workspace());
        VERIFY_RESULT(governed);
        QCOMPARE((*governed)->licences(), (QHash<quint32, QString>{{a, QStringLiteral("mit")}, {b, QStringLiteral("(cc-by-4.0) AND (odbl)")}, {c, QStringLiteral("own")}}));
    }
    void hiddenCharactersAreShown()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        LineageGraph graph;
        const NodeId node = graph.addNode(NodeKind::Dataset, "db", "a\nb\xe2\x80\xae");
        const auto governed = GovernedGraph::make(graph, fixture.workspace());
        VERIFY_RESULT(governed);
        QCOMPARE((*governed)->nameOf(node), QStringLiteral("dataset:db|a\\u{a}b\\u{202e}"));
    }
    void theGateReadsItsKey()
    {
        const LabelConflictRule rule;
        VERIFY_RESULT(core::parseGatePolicy("version: 1\nlineage_labels: {severity: low}\n", QStringLiteral("p"), {&rule}));
        const auto wrong = core::parseGatePolicy("version: 1\nlineage_labels:\n  severity: huge\n", QStringLiteral("p"), {&rule});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().where.line, 3);
    }
};

HALLMARKER_TEST(TestGovernedGraph)
#include "TestGovernedGraph.moc"
