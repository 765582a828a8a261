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
};

HALLMARKER_TEST(TestDrift)
#include "TestDrift.moc"
