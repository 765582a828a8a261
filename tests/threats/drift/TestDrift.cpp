#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "threats/drift/Drift.h"

#include <QTest>

#include <algorithm>

using namespace hallmarker;
using namespace hallmarker::threats;

namespace {

LineageView lineage()
{
    LineageView view;
    view.things = {{QStringLiteral("dataset_1"), QStringLiteral("dataset"), QStringLiteral("Raw"), {QStringLiteral("dv_1")}, Truth::Yes, QStringLiteral("confidential")},
                   {QStringLiteral("dataset_2"), QStringLiteral("dataset"), QStringLiteral("Training"), {QStringLiteral("dv_2"), QStringLiteral("dv_3")}, Truth::Unknown, {}},
                   {QStringLiteral("model_1"), QStringLiteral("model"), QStringLiteral("Net"), {QStringLiteral("mv_1")}, Truth::Unknown, {}},
                   {QStringLiteral("node:job:p|prepare"), QStringLiteral("job"), QStringLiteral("prepare"), {}, Truth::Unknown, {}}};
    view.links = {{QStringLiteral("dataset_1"), QStringLiteral("node:job:p|prepare"), QStringLiteral("input")},
                  {QStringLiteral("dataset_2"), QStringLiteral("model_1"), QStringLiteral("trains")},
                  {QStringLiteral("node:job:p|prepare"), QStringLiteral("dataset_2"), QStringLiteral("output")}};
    return view;
}

QStringList openKeys(const ThreatModel &model, const LineageView &view)
{
    QStringList keys;
    for (const DriftItem &item : driftOf(model, view))
        if (!item.deliberate)
            keys += driftKindName(item.kind) + QLatin1Char(' ') + item.key;
    return keys;
}

void addElement(ThreatModel &model, const QString &key, const QString &kind, const QString &name, const QStringList &records)
{
    Element element;
    element.key = key;
    element.setKind(kind);
    element.name = name;
    element.records = records;
    model.elements.append(element);
}

void addFlow(ThreatModel &model, const QString &key, const QString &from, const QString &to)
{
    Flow flow;
    flow.key = key;
    flow.from = from;
    flow.to = to;
    model.flows.append(flow);
}

/// The lineage as a person would draw it: with the job that trains, which the lineage does not know.
ThreatModel drawnByHand()
{
    ThreatModel model;
    addElement(model, QStringLiteral("lake"), QStringLiteral("raw_store"), QStringLiteral("Raw data"), {QStringLiteral("dv_1")});
    addElement(model, QStringLiteral("prepare-job"), QStringLiteral("preprocessing_job"), QStringLiteral("Prepare"), {QStringLiteral("node:job:p|prepare")});
    addElement(model, QStringLiteral("snapshot"), QStringLiteral("dataset_snapshot"), QStringLiteral("Training snapshot"), {QStringLiteral("dv_2")});
    addElement(model, QStringLiteral("trainer"), QStringLiteral("training_job"), QStringLiteral("Training"), {});
    addElement(model, QStringLiteral("registry"), QStringLiteral("model_registry"), QStringLiteral("Registry"), {QStringLiteral("mv_1")});
    model.element(QStringLiteral("lake"))->attributes.set(QStringLiteral("personal_data"), true);
    model.element(QStringLiteral("lake"))->attributes.set(QStringLiteral("data_class"), QStringLiteral("confidential"));
    addFlow(model, QStringLiteral("f-raw"), QStringLiteral("lake"), QStringLiteral("prepare-job"));
    addFlow(model, QStringLiteral("f-out"), QStringLiteral("prepare-job"), QStringLiteral("snapshot"));
    addFlow(model, QStringLiteral("f-train"), QStringLiteral("snapshot"), QStringLiteral("trainer"));
    addFlow(model, QStringLiteral("f-register"), QStringLiteral("trainer"), QStringLiteral("registry"));
    return model;
}

} // namespace

class TestDrift : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aModelOfTheLineageHasNoDrift()
    {
        ModelLayout layout;
        const ThreatModel model = modelFromLineage(lineage(), QStringLiteral("From lineage"), layout);
        QCOMPARE(model.elements.size(), 4);
        QCOMPARE(model.flows.size(), 3);
        QVERIFY(driftOf(model, lineage()).isEmpty());
        QVERIFY(danglingReferences(model).isEmpty());
        QCOMPARE(model.element(QStringLiteral("raw"))->kind, QStringLiteral("raw_store"));
        QCOMPARE(model.element(QStringLiteral("raw"))->attributes.truth(QStringLiteral("personal_data")), Truth::Yes);
        QCOMPARE(model.element(QStringLiteral("training"))->kind, QStringLiteral("dataset_snapshot"));
        QCOMPARE(model.element(QStringLiteral("training"))->attributes.truth(QStringLiteral("personal_data")), Truth::Unknown);
        QCOMPARE(model.element(QStringLiteral("prepare"))->kind, QStringLiteral("preprocessing_job"));
        // Everything has a place of its own, and data runs to the right.
        const DiagramLayout &drawn = layout.diagrams[model.diagrams.first().key];
        QCOMPARE(drawn.nodes.size(), 4);
        QCOMPARE(drawn.lines.size(), 3);
        QVERIFY(drawn.nodes[QStringLiteral("raw")].rect.right() < drawn.nodes[QStringLiteral("prepare")].rect.left());
        for (auto a = drawn.nodes.begin(); a != drawn.nodes.end(); ++a)
            for (auto b = std::next(a); b != drawn.nodes.end(); ++b)
                QVERIFY(!a->rect.intersects(b->rect));
    }
    void renamingAndDrawingMoreIsNoDrift()
    {
        ModelLayout layout;
        ThreatModel model = modelFromLineage(lineage(), QStringLiteral("M"), layout);
        model.element(QStringLiteral("raw"))->name = QStringLiteral("Something else");
        Element user;
        user.key = QStringLiteral("user");
        model.elements.append(user);
        Flow flow;
        flow.key = QStringLiteral("own");
        flow.from = QStringLiteral("user");
        flow.to = QStringLiteral("raw");
        model.flows.append(flow);
        QVERIFY(driftOf(model, lineage()).isEmpty());
        // A new version of a known thing is none either.
        LineageView view = lineage();
        view.things[1].records += QStringLiteral("dv_4");
        QVERIFY(driftOf(model, view).isEmpty());
    }
    void eachDifferenceIsAnItem()
    {
        ModelLayout layout;
        ThreatModel model = modelFromLineage(lineage(), QStringLiteral("M"), layout);
        LineageView view = lineage();
        view.things[1].isPersonal = Truth::Yes;
        view.things.removeAt(2); // the model is gone
        view.links.removeAt(1);
        view.things.append({QStringLiteral("node:prediction:s|scores"), QStringLiteral("prediction"), QStringLiteral("scores"), {}, Truth::Unknown, {}});
        view.links.append({QStringLiteral("dataset_2"), QStringLiteral("node:prediction:s|scores"), QStringLiteral("predicts")});
        model.element(QStringLiteral("raw"))->attributes.set(QStringLiteral("data_class"), QStringLiteral("internal"));
        QCOMPARE(openKeys(model, view), (QStringList{QStringLiteral("changed attribute:dataset_1:data_class"), QStringLiteral("changed attribute:dataset_2:personal_data"), QStringLiteral("removed element:net"), QStringLiteral("added element:node:prediction:s|scores"),
                                                     QStringLiteral("added flow:dataset_2>node:prediction:s|scores"), QStringLiteral("removed flow:training-to-net")}));
        // One by one, an added flow brings its end.
        auto applied = applyDrift(model, layout, view, QStringLiteral("flow:dataset_2>node:prediction:s|scores"));
        VERIFY_RESULT(applied);
        QVERIFY(model.element(QStringLiteral("scores")));
        QCOMPARE(openKeys(model, view).size(), 4);
        applied = applyDrift(model, layout, view);
        VERIFY_RESULT(applied);
        QVERIFY(openKeys(model, view).isEmpty());
        QVERIFY(danglingReferences(model).isEmpty());
        QVERIFY(!layout.diagrams.first().nodes.contains(QStringLiteral("net")));
        QVERIFY(!layout.diagrams.first().lines.contains(QStringLiteral("training-to-net")));
        QVERIFY(!applyDrift(model, layout, view, QStringLiteral("element:zz")));
    }
    void anAcceptedDifferenceComesBackWhenItChanges()
    {
        ModelLayout layout;
        ThreatModel model = modelFromLineage(lineage(), QStringLiteral("M"), layout);
        model.element(QStringLiteral("raw"))->attributes.set(QStringLiteral("data_class"), QStringLiteral("internal"));
        const QString key = QStringLiteral("attribute:dataset_1:data_class");
        QVERIFY(!acceptDrift(model, lineage(), key, QStringLiteral(" "), QStringLiteral("Ada"), {}));
        QVERIFY(!acceptDrift(model, lineage(), QStringLiteral("zz"), QStringLiteral("r"), QStringLiteral("Ada"), {}));
        VERIFY_RESULT(acceptDrift(model, lineage(), key, QStringLiteral("Masked before it is read"), QStringLiteral("Ada"), QStringLiteral("2026-01-01T00:00:00.000Z")));
        QCOMPARE(driftOf(model, lineage()).size(), 1);
        QCOMPARE(driftOf(model, lineage()).first().deliberate->by, QStringLiteral("Ada"));
        QVERIFY(applyDrift(model, layout, lineage())->isEmpty()); // "all" leaves alone what is meant to be
        LineageView view = lineage();
        view.things[0].dataClass = QStringLiteral("special");
        QCOMPARE(openKeys(model, view), QStringList{QStringLiteral("changed ") + key});
    }
    void aWayWithStepsThatTheLineageDoesNotKnowIsNoDrift()
    {
        ThreatModel model = drawnByHand();
        QVERIFY(openKeys(model, lineage()).isEmpty());
        // Without the step there is no way.
        model.removeFlow(QStringLiteral("f-train"));
        QCOMPARE(openKeys(model, lineage()), QStringList{QStringLiteral("added flow:dataset_2>model_1")});
        // A flow against the way of the data is none, one both ways is.
        addFlow(model, QStringLiteral("f-back"), QStringLiteral("trainer"), QStringLiteral("snapshot"));
        QCOMPARE(openKeys(model, lineage()).size(), 1);
        model.flow(QStringLiteral("f-back"))->isBidirectional = true;
        QVERIFY(openKeys(model, lineage()).isEmpty());
    }
    void aLinkThatGoesAroundAStepIsDrift()
    {
        // The lineage says that raw data is copied past the job that prepares it: the drawn way over the job hides nothing.
        const ThreatModel model = drawnByHand();
        LineageView view = lineage();
        view.links.insert(0, {QStringLiteral("dataset_1"), QStringLiteral("dataset_2"), QStringLiteral("copies")});
        QCOMPARE(openKeys(model, view), QStringList{QStringLiteral("added flow:dataset_1>dataset_2")});
    }
    void whatComesOfTheSameMayLieBetween()
    {
        // A model predicts by its deployment: the lineage tells both from the model, the drawing one after the other.
        ThreatModel model = drawnByHand();
        LineageView view = lineage();
        view.things.append({QStringLiteral("node:deployment:s|api"), QStringLiteral("deployment"), QStringLiteral("api"), {}, Truth::Unknown, {}});
        view.things.append({QStringLiteral("node:prediction:s|scores"), QStringLiteral("prediction"), QStringLiteral("scores"), {}, Truth::Unknown, {}});
        view.links.append({QStringLiteral("model_1"), QStringLiteral("node:deployment:s|api"), QStringLiteral("deploys")});
        view.links.append({QStringLiteral("model_1"), QStringLiteral("node:prediction:s|scores"), QStringLiteral("predicts")});
        addElement(model, QStringLiteral("api"), QStringLiteral("inference_endpoint"), QStringLiteral("API"), {QStringLiteral("node:deployment:s|api")});
        addElement(model, QStringLiteral("log"), QStringLiteral("log_store"), QStringLiteral("Log"), {QStringLiteral("node:prediction:s|scores")});
        addFlow(model, QStringLiteral("f-deploy"), QStringLiteral("registry"), QStringLiteral("api"));
        addFlow(model, QStringLiteral("f-log"), QStringLiteral("api"), QStringLiteral("log"));
        QVERIFY(openKeys(model, view).isEmpty());
        // Only of the same: predictions that come over the training data are not told by that way.
        model.removeFlow(QStringLiteral("f-log"));
        addFlow(model, QStringLiteral("f-odd"), QStringLiteral("snapshot"), QStringLiteral("log"));
        addFlow(model, QStringLiteral("f-odd-2"), QStringLiteral("registry"), QStringLiteral("snapshot"));
        QCOMPARE(openKeys(model, view), QStringList{QStringLiteral("added flow:model_1>node:prediction:s|scores")});
    }
    void whatWasDrawnByHandIsFoundByItsName()
    {
        ThreatModel model = drawnByHand();
        for (Element &element : model.elements)
            element.records.clear();
        QHash<QString, QString> likely;
        for (const DriftItem &item : driftOf(model, lineage()))
            if (!item.likely.isEmpty())
                likely.insert(item.key, item.likely);
        QCOMPARE(likely.value(QStringLiteral("element:node:job:p|prepare")), QStringLiteral("prepare-job"));
        QCOMPARE(likely.value(QStringLiteral("element:dataset_2")), QStringLiteral("snapshot"));
        QCOMPARE(likely.value(QStringLiteral("element:dataset_1")), QStringLiteral("lake"));
        QVERIFY(!likely.contains(QStringLiteral("element:model_1"))); // "Net" is not "Registry"
        QCOMPARE(likely.size(), 3);
        // Confirmed, they are compared as if they had been drawn from there; the rest is real.
        const auto bound = bindLikely(model, lineage());
        VERIFY_RESULT(bound);
        QCOMPARE(bound->size(), 3);
        QCOMPARE(model.element(QStringLiteral("snapshot"))->records, (QStringList{QStringLiteral("dv_2"), QStringLiteral("dv_3")}));
        QCOMPARE(model.element(QStringLiteral("prepare-job"))->records, QStringList{QStringLiteral("node:job:p|prepare")});
        QCOMPARE(openKeys(model, lineage()), (QStringList{QStringLiteral("added element:model_1"), QStringLiteral("added flow:dataset_2>model_1")}));
        VERIFY_RESULT(bindDrift(model, lineage(), QStringLiteral("element:model_1"), QStringLiteral("registry")));
        QVERIFY(openKeys(model, lineage()).isEmpty());
        QVERIFY(!bindDrift(model, lineage(), QStringLiteral("element:model_1"), QStringLiteral("registry"))); // it stands for something already
        QVERIFY(!bindDrift(model, lineage(), QStringLiteral("flow:dataset_2>model_1"), QStringLiteral("registry")));
        model.element(QStringLiteral("registry"))->records.clear();
        QVERIFY(!bindDrift(model, lineage(), QStringLiteral("element:model_1"), QStringLiteral("nobody")));
    }
    void aTossOfACoinIsNoSuggestion()
    {
        ThreatModel model;
        addElement(model, QStringLiteral("p1"), QStringLiteral("preprocessing_job"), QStringLiteral("Prepare"), {});
        addElement(model, QStringLiteral("p2"), QStringLiteral("preprocessing_job"), QStringLiteral("prepare"), {});
        addElement(model, QStringLiteral("net"), QStringLiteral("training_job"), QStringLiteral("Net"), {}); // a process is no model
        for (const DriftItem &item : driftOf(model, lineage()))
            QVERIFY2(item.likely.isEmpty(), qPrintable(item.key));
        // A neighbour that is known decides.
        addElement(model, QStringLiteral("raw"), QStringLiteral("raw_store"), QStringLiteral("Raw"), {QStringLiteral("dv_1")});
        addFlow(model, QStringLiteral("f"), QStringLiteral("raw"), QStringLiteral("p2"));
        QString likely;
        for (const DriftItem &item : driftOf(model, lineage()))
            if (item.key == QLatin1String("element:node:job:p|prepare"))
                likely = item.likely;
        QCOMPARE(likely, QStringLiteral("p2"));
    }
};

HALLMARKER_TEST(TestDrift)
#include "TestDrift.moc"
