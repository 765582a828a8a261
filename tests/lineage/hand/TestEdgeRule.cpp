#include "lineage/hand/EdgeRule.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::lineage;

class TestEdgeRule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usualKinds_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("kind");
        const auto row = [](NodeKind from, NodeKind to, const char *kind) { QTest::addRow("%s to %s", qPrintable(nodeKindName(from)), qPrintable(nodeKindName(to))) << int(from) << int(to) << QString::fromLatin1(kind); };
        row(NodeKind::Dataset, NodeKind::Job, "input");
        row(NodeKind::Job, NodeKind::Dataset, "output");
        row(NodeKind::Dataset, NodeKind::Dataset, "derives");
        row(NodeKind::Dataset, NodeKind::Model, "trains");
        row(NodeKind::DatasetVersion, NodeKind::Dataset, "version-of");
        row(NodeKind::ModelVersion, NodeKind::Model, "version-of");
        row(NodeKind::Field, NodeKind::Field, "column");
        row(NodeKind::Field, NodeKind::Dataset, "column-indirect");
        row(NodeKind::Dataset, NodeKind::Field, "has-field");
        row(NodeKind::Model, NodeKind::Prediction, "predicts");
        row(NodeKind::Model, NodeKind::Deployment, "deploys");
        row(NodeKind::Deployment, NodeKind::Prediction, "predicts");
        row(NodeKind::Dataset, NodeKind::ExternalCopy, "copies");
        row(NodeKind::Run, NodeKind::Job, "run-of");
        row(NodeKind::Job, NodeKind::Job, "child-of");
        row(NodeKind::Field, NodeKind::Model, "");
        row(NodeKind::Job, NodeKind::Field, "");
        row(NodeKind::Deployment, NodeKind::Dataset, "");
    }
    void usualKinds()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const QList<EdgeKind> kinds = edgeKindsBetween(NodeKind(from), NodeKind(to));
        QTEST(kinds.isEmpty() ? QString() : edgeKindName(kinds.first()), "kind");
    }
    /// A node that is drawn must not stay alone for want of a rule.
    void everyKindCanBeTied()
    {
        for (int kind = 0; kind < nodeKindCount; ++kind) {
            bool isTied = false;
            for (int other = 0; other < nodeKindCount; ++other)
                isTied = isTied || !edgeKindsBetween(NodeKind(kind), NodeKind(other)).isEmpty() || !edgeKindsBetween(NodeKind(other), NodeKind(kind)).isEmpty();
            QVERIFY2(isTied, qPrintable(nodeKindName(NodeKind(kind))));
        }
    }
};

HALLMARKER_TEST(TestEdgeRule)
#include "TestEdgeRule.moc"
