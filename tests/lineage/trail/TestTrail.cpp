#include "core/digest/Hasher.h"
#include "core/finding/FindingRepository.h"
#include "core/json/CanonicalJson.h"
#include "core/log/AuditLog.h"
#include "core/report/HtmlReportWriter.h"
#include "lineage/intake/FactWriter.h"
#include "lineage/mlflow/MlflowImporter.h"
#include "lineage/store/LineageModel.h"
#include "lineage/store/LineageWriter.h"
#include "lineage/trail/SignedTrail.h"
#include "lineage/trail/TrailBuilder.h"
#include "lineage/trail/TrailPicture.h"
#include "lineage/trail/TrailProof.h"
#include "lineage/trail/TrailReport.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;
using namespace hallmarker::tests;

namespace {

/// A consent that is given from 2000 ms on, for every data set of a name.
class FixedConsents final : public TrailConsents {
public:
    core::Result<std::optional<TrailConsent>> at(const QStringList &names, qint64 atMs) const override
    {
        if (!names.contains(QStringLiteral("people/2026.parquet")))
            return std::optional<TrailConsent>();
        TrailConsent consent;
        consent.records = 2;
        consent.valid = atMs >= 2000 ? 2 : 0;
        consent.states = {{atMs >= 2000 ? QStringLiteral("given") : QStringLiteral("unknown"), 2}};
        consent.bases = {QStringLiteral("consent")};
        return std::optional(consent);
    }
};

class TrailDesk {
public:
    explicit TrailDesk(core::Workspace &workspace) : workspace(workspace), model(workspace), book(workspace) {}

    core::Result<void> importMlflow()
    {
        LineageFacts facts;
        HALLMARKER_ASSIGN(const ImportReport report, MlflowImporter().read(testFile(QStringLiteral("cases/lineage/mlflow/store/input")), {}, facts, core::Progress::none()));
        Q_UNUSED(report)
        HALLMARKER_ASSIGN(const core::LineageIntake intake, LineageWriter(workspace).write(facts, QStringLiteral("mlflow")));
        Q_UNUSED(intake)
        return model.refresh();
    }
    core::Result<PredictionBook::Imported> importPredictions(const QString &name, const QByteArray &csv, const QString &modelVersion = {})
    {
        QFile file(folder.filePath(QStringLiteral("predictions.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            return core::Error(core::ErrorKind::Io, QStringLiteral("no file"));
        file.close();
        HALLMARKER_ASSIGN(const PredictionsRead read, PredictionReader::read(file.fileName(), {}, {}, core::Progress::none()));
        HALLMARKER_TRY(model.refresh());
        const ReferenceSearch search(workspace, model.graph(), model.bindings());
        return book.import(read, name, QStringLiteral("predictions.csv"), modelVersion, search);
    }
    core::Result<Trail> trail(const QString &id, const QString &log = {})
    {
        HALLMARKER_TRY(model.refresh());
        HALLMARKER_ASSIGN(const FoundPrediction found, book.find(id, log));
        return TrailBuilder(workspace, model.graph(), model.bindings(), &consents).build(found);
    }

    core::Workspace &workspace;
    LineageModel model;
    PredictionBook book;
    FixedConsents consents;
    QTemporaryDir folder;
};

core::Result<core::Record> put(core::Workspace &workspace, const QString &kind, const QString &name, const QJsonObject &body)
{
    core::Record record;
    HALLMARKER_TRY(workspace.write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        core::RecordDraft draft;
        draft.kind = kind;
        draft.name = name;
        draft.body = body;
        const auto stored = transaction.put(draft, 0);
        if (!stored)
            return stored.error();
        record = *stored;
        return {};
    }));
    return record;
}

QStringList rolesOf(const Trail &trail)
{
    QStringList roles;
    for (const TrailHop &hop : trail.hops)
        roles.append(hop.role + QLatin1Char(' ') + TrailReport::titleOf(hop));
    return roles;
}

const QByteArray somePredictions = "prediction_id,predicted_at,model_version,score\np1,1970-01-01T00:00:05Z,Risk/1,0.25\np2,1970-01-01T00:00:06Z,Risk:2,0.75\np3,,other,0.5\n";

} // namespace

class TestTrail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onePredictionLeadsBackToItsSources_data() { WorkspaceFixture::addBackendRows(); }
    void onePredictionLeadsBackToItsSources()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        TrailDesk desk(fixture.workspace());
        VERIFY_RESULT(desk.importMlflow());
        const auto imported = desk.importPredictions(QStringLiteral("scores"), somePredictions);
        VERIFY_RESULT(imported);
        QVERIFY(imported->isNew);
        QCOMPARE(imported->log.rows, 3);
        QCOMPARE(imported->warnings.size(), 1); // "other"

        const auto trail = desk.trail(QStringLiteral("p1"));
        VERIFY_RESULT(trail);
        QCOMPARE(rolesOf(*trail), (QStringList{QStringLiteral("prediction-log scores"), QStringLiteral("model Risk/1"), QStringLiteral("run aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), QStringLiteral("model m-1"),
                                               QStringLiteral("model m-base"), QStringLiteral("training-data people/2026.parquet"), QStringLiteral("evaluation-data holdout")}));
        const TrailHop &data = trail->hops.at(5);
        QCOMPARE(data.version, QStringLiteral("people/2026.parquet@12ab"));
        QCOMPARE(data.digest, QStringLiteral("version:12ab"));
        QVERIFY(data.consent && data.consent->valid == 2);
        for (qsizetype i = 1; i < trail->hops.size(); ++i) // each edge is told by an event, and that by an entry of the log
            QVERIFY2(!trail->hops.at(i).entries.isEmpty() && !trail->hops.at(i).told.isEmpty(), qPrintable(trail->hops.at(i).name));
        QVERIFY(trail->hops.at(6).gaps.contains(QStringLiteral("no-consent")));

        const auto other = desk.trail(QStringLiteral("p2"));
        VERIFY_RESULT(other);
        QVERIFY(rolesOf(*other).contains(QStringLiteral("model Risk/2")));
        const auto unknown = desk.trail(QStringLiteral("p3"));
        VERIFY_RESULT(unknown);
        QCOMPARE(unknown->hops.size(), 2);
        QVERIFY(unknown->hops.first().gaps.contains(QStringLiteral("no-time")));
        QCOMPARE(unknown->hops.at(1).gaps, QStringList{QStringLiteral("unknown")});
        // What becomes known later is on the trail from then on.
        LineageFacts named;
        FactWriter writer(named);
        writer.beginEvent("{}");
        writer.edge(writer.node(NodeKind::Dataset, QStringLiteral("db"), QStringLiteral("late")), writer.node(NodeKind::ModelVersion, QStringLiteral("registry"), QStringLiteral("other")), EdgeKind::Trains);
        VERIFY_RESULT(LineageWriter(fixture.workspace()).write(named, QStringLiteral("test")));
        const auto known = desk.trail(QStringLiteral("p3"));
        VERIFY_RESULT(known);
        QCOMPARE(rolesOf(*known), (QStringList{QStringLiteral("prediction-log scores"), QStringLiteral("model other"), QStringLiteral("training-data late")}));
        const auto missing = desk.trail(QStringLiteral("p4"));
        QVERIFY(!missing && missing.error().kind == core::ErrorKind::NotFound);
    }

    void theLogProvesEachStation_data() { WorkspaceFixture::addBackendRows(); }
    void theLogProvesEachStation()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        TrailDesk desk(fixture.workspace());
        VERIFY_RESULT(desk.importMlflow());
        VERIFY_RESULT(desk.importPredictions(QStringLiteral("scores"), somePredictions));
        const auto trail = desk.trail(QStringLiteral("p1"));
        VERIFY_RESULT(trail);
        const auto proof = TrailProof::of(fixture.workspace(), *trail);
        VERIFY_RESULT(proof);
        QVERIFY(proof->isSound());
        QCOMPARE(proof->size, *fixture.workspace().log().size());
        QCOMPARE(proof->stations.size(), trail->hops.size());
        for (const TrailProof::Station &station : proof->stations)
            QVERIFY(station.standing == TrailProof::Standing::Proved);
        // What the log does not say is not proved.
        Trail changed = *trail;
        changed.hops[5].told = QStringLiteral("sha256:") + QString(64, QLatin1Char('0'));
        changed.hops[4].entries = {0};
        changed.hops[3].entries = {100'000};
        changed.hops[2].entries.clear();
        changed.prediction.place.row.outcome.insert(QStringLiteral("score"), 1);
        const auto broken = TrailProof::of(fixture.workspace(), changed);
        VERIFY_RESULT(broken);
        QVERIFY(!broken->isSound() && !broken->predictionProblem.isEmpty());
        QVERIFY(broken->stations.at(5).standing == TrailProof::Standing::Broken && !broken->stations.at(5).problem.isEmpty());
        QVERIFY(broken->stations.at(4).standing == TrailProof::Standing::Broken);
        QVERIFY(broken->stations.at(3).standing == TrailProof::Standing::Broken);
        QVERIFY(broken->stations.at(2).standing == TrailProof::Standing::Unnamed);
        QVERIFY(broken->stations.at(1).standing == TrailProof::Standing::Proved);
    }

    void thePictureHoldsTheWholeWay()
    {
        WorkspaceFixture fixture(static_cast<int>(TestBackend::Sqlite));
        TrailDesk desk(fixture.workspace());
        VERIFY_RESULT(desk.importMlflow());
        VERIFY_RESULT(desk.importPredictions(QStringLiteral("scores"), somePredictions));
        const auto trail = desk.trail(QStringLiteral("p1"));
        VERIFY_RESULT(trail);
        const core::Scene scene = TrailPicture::of(*trail);
        QCOMPARE(scene.boxes.size(), trail->hops.size() + 1);
        QCOMPARE(scene.wires.size(), trail->hops.size());
        QHash<QString, QRectF> places;
        for (const core::SceneBox &box : scene.boxes) {
            places.insert(box.id, box.rect);
            QCOMPARE(TrailPicture::hopOf(box.id), box.id == QLatin1String(TrailPicture::predictionId) ? -1 : box.id.mid(4).toInt());
        }
        // Sources on one side, the prediction on the other: each station lies before what was made from it.
        for (int i = 0; i < trail->hops.size(); ++i) {
            const int from = trail->hops.at(i).from;
            const QString nearer = from < 0 ? QString::fromLatin1(TrailPicture::predictionId) : TrailPicture::boxId(from);
            QVERIFY2(places.value(TrailPicture::boxId(i)).right() < places.value(nearer).left(), qPrintable(nearer));
        }
        QVERIFY(TrailPicture::stateOf(trail->hops.at(6)) == core::SceneState::Warn); // no consent is known
        TrailHop hop;
        QVERIFY(TrailPicture::stateOf(hop) == core::SceneState::Pass);
        hop.findings = {{QStringLiteral("f"), QStringLiteral("c"), QStringLiteral("pass"), QStringLiteral("stale")}};
        QVERIFY(TrailPicture::stateOf(hop) == core::SceneState::Stale);
        hop.findings.append({QStringLiteral("g"), QStringLiteral("c"), QStringLiteral("fail"), QStringLiteral("current")});
        QVERIFY(TrailPicture::stateOf(hop) == core::SceneState::Fail);
        hop.findings.clear();
        hop.consent = TrailConsent{2, 1};
        QVERIFY(TrailPicture::stateOf(hop) == core::SceneState::Fail);
    }

    void theSameFileChangesNothing_data() { WorkspaceFixture::addBackendRows(); }
    void theSameFileChangesNothing()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        TrailDesk desk(fixture.workspace());
        VERIFY_RESULT(desk.importPredictions(QStringLiteral("scores"), somePredictions));
        const auto size = fixture.workspace().log().size();
        const auto again = desk.importPredictions(QStringLiteral("scores"), somePredictions);
        VERIFY_RESULT(again);
        QVERIFY(!again->isNew);
        QCOMPARE(*fixture.workspace().log().size(), *size);
        // A longer copy of the same log is another import; what stands in both is one prediction.
        VERIFY_RESULT(desk.importPredictions(QStringLiteral("longer"), somePredictions + "p4,,other,1\n"));
        VERIFY_RESULT(desk.book.find(QStringLiteral("p1")));
        VERIFY_RESULT(desk.importPredictions(QStringLiteral("contrary"), "prediction_id,score\np1,9\n", QStringLiteral("other")));
        const auto twice = desk.book.find(QStringLiteral("p1"));
        QVERIFY(!twice && twice.error().kind == core::ErrorKind::Usage && twice.error().message.contains(QLatin1String("contrary")));
        VERIFY_RESULT(desk.book.find(QStringLiteral("p1"), QStringLiteral("contrary")));
    }

    void recordsLeadOnWhereLineageEnds()
    {
        WorkspaceFixture fixture(static_cast<int>(TestBackend::Sqlite));
        core::Workspace &workspace = fixture.workspace();
        TrailDesk desk(workspace);
        const auto purpose = put(workspace, QStringLiteral("purpose"), QStringLiteral("credit-scoring"), {{QStringLiteral("legalBasis"), QStringLiteral("contract")}});
        VERIFY_RESULT(purpose);
        const auto dataset = put(workspace, QStringLiteral("dataset"), QStringLiteral("applicants"), {{QStringLiteral("purposes"), QJsonArray{purpose->id}}});
        const auto data = put(workspace, QStringLiteral("dataset-version"), QStringLiteral("applicants 2026"), {{QStringLiteral("dataset"), dataset->id}});
        const auto base = put(workspace, QStringLiteral("model-version"), QStringLiteral("base 1"), {});
        const auto model = put(workspace, QStringLiteral("model-version"), QStringLiteral("credit 2"), {{QStringLiteral("trainingData"), QJsonArray{data->id}}, {QStringLiteral("baseModel"), base->id}, {QStringLiteral("licence"), QStringLiteral("MIT")}});
        core::Finding finding;
        finding.checkId = QStringLiteral("privacy.k");
        finding.verdict = core::Verdict::Fail;
        finding.startedMs = 5;
        finding.inputs.append({QStringLiteral("data"), data->id, data->kind, data->name, data->basis});
        VERIFY_RESULT(core::FindingRepository(workspace).add(finding));
        VERIFY_RESULT(desk.importPredictions(QStringLiteral("log"), "id,time,score\na,2027-01-01T00:00:00Z,1\n", QStringLiteral("credit 2")));
        const auto trail = desk.trail(QStringLiteral("a"));
        VERIFY_RESULT(trail);
        QCOMPARE(rolesOf(*trail), (QStringList{QStringLiteral("prediction-log log"), QStringLiteral("model credit 2"), QStringLiteral("training-data applicants 2026"), QStringLiteral("base-model base 1"), QStringLiteral("dataset applicants")}));
        QCOMPARE(trail->hops.at(1).digest, model->digest.toString());
        QCOMPARE(trail->hops.at(2).findings.size(), 1);
        QCOMPARE(trail->hops.at(4).facts.value(QLatin1String("purposes")).toArray().size(), 1);
        QVERIFY(!trail->hops.at(4).gaps.contains(QStringLiteral("no-consent")));
        QVERIFY(TrailReport::concerns(*trail).join(QLatin1Char('\n')).contains(QLatin1String("privacy.k")));

        // As it was then: what is written later does not change the trail of an earlier prediction.
        fixture.clock().advanceMs(Q_INT64_C(2) * 365 * 24 * 3600 * 1000);
        VERIFY_RESULT(workspace.write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
            core::RecordDraft draft;
            draft.id = dataset->id;
            draft.kind = dataset->kind;
            draft.name = dataset->name;
            draft.body = {{QStringLiteral("origin"), QStringLiteral("elsewhere")}};
            const auto stored = transaction.put(draft, 1);
            return stored ? core::Result<void>() : core::Result<void>(stored.error());
        }));
        const auto later = desk.trail(QStringLiteral("a"));
        VERIFY_RESULT(later);
        QCOMPARE(later->hops.at(4).revision, 1);
        QCOMPARE(later->hops.at(4).digest, dataset->digest.toString());
    }

    void aSignedTrailHoldsWithoutTheWorkspace_data() { WorkspaceFixture::addBackendRows(); }
    void aSignedTrailHoldsWithoutTheWorkspace()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        TrailDesk desk(fixture.workspace());
        VERIFY_RESULT(desk.importMlflow());
        VERIFY_RESULT(desk.importPredictions(QStringLiteral("scores"), somePredictions));
        const auto trail = desk.trail(QStringLiteral("p1"));
        VERIFY_RESULT(trail);
        const auto document = SignedTrail::sign(fixture.workspace(), *trail);
        VERIFY_RESULT(document);
        const QByteArray bytes = core::CanonicalJson::of(*document);
        const auto check = SignedTrail::verify(bytes);
        VERIFY_RESULT(check);
        QCOMPARE(check->digest, core::CanonicalJson::digestOf(trail->toJson()));
        QCOMPARE(check->entries, trail->logEntries().size() + 1);
        const auto keys = fixture.workspace().log().verifierKeys();
        VERIFY_RESULT(keys);
        VERIFY_RESULT(SignedTrail::verify(bytes, *keys));
        QVERIFY(!SignedTrail::verify(bytes, {QStringLiteral("other+00000000+AAAA")}));

        // Nothing in it can be changed: every text and number of the trail counts.
        const QList<QPair<QByteArray, QByteArray>> changes{{"\"score\":0.25", "\"score\":0.26"}, {"12ab", "12ac"}, {"\"revision\":1", "\"revision\":2"}, {"training-data", "evaluation-data"}, {"\"valid\":2", "\"valid\":1"}, {"hallmarker-trail-1", "hallmarker-trail-2"}};
        for (const auto &[from, to] : changes) {
            QByteArray changed = bytes;
            changed.replace(from, to);
            QVERIFY2(changed != bytes, from.constData());
            const auto result = SignedTrail::verify(changed);
            QVERIFY2(!result && result.error().kind == core::ErrorKind::Integrity, from.constData());
        }
        // Nor can a trail with a statement of its own be made from somebody else's proofs.
        QJsonObject forged = *document;
        QJsonObject log = forged.value(QLatin1String("log")).toObject();
        log.insert(QStringLiteral("entries"), QJsonArray());
        forged.insert(QStringLiteral("log"), log);
        QVERIFY(!SignedTrail::verify(core::CanonicalJson::of(forged)));
        QVERIFY(!SignedTrail::verify("{}"));
        QVERIFY(!SignedTrail::verify("no json"));
    }

    void theReportIsHarmlessAndComplete()
    {
        WorkspaceFixture fixture(static_cast<int>(TestBackend::Sqlite));
        TrailDesk desk(fixture.workspace());
        VERIFY_RESULT(desk.importMlflow());
        VERIFY_RESULT(desk.importPredictions(QStringLiteral("<script>alert(1)</script>"), "prediction_id,model_version,score\n<b>p\xe2\x80\xae,Risk/1,<img>\n"));
        const auto trail = desk.trail(QString::fromUtf8("<b>p\xe2\x80\xae"));
        VERIFY_RESULT(trail);
        const auto html = core::HtmlReportWriter().write(TrailReport::build(*trail));
        VERIFY_RESULT(html);
        QVERIFY(!html->contains("<script>") && !html->contains("<b>p") && !html->contains("<img>"));
        QVERIFY(html->contains("people/2026.parquet@12ab"));
        QVERIFY(html->contains(core::CanonicalJson::digestOf(trail->toJson()).toString().toUtf8()));
        QCOMPARE(*core::HtmlReportWriter().write(TrailReport::build(*trail)), *html);
    }
};

HALLMARKER_TEST(TestTrail)
#include "TestTrail.moc"
