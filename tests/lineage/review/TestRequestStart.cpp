#include "lineage/review/RequestStart.h"
#include "tests/lineage/review/ReviewWorkspace.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestRequestStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsLeadToTheirDataset()
    {
        tests::ReviewWorkspace workspace;
        const auto state = workspace.load();
        QVERIFY(state);
        const auto find = [&](NodeKind kind, const char *space, const char *name) { return tests::ReviewWorkspace::find(*state, kind, space, name); };
        const NodeId patients = find(NodeKind::Dataset, "db", "patients");
        const auto starts = RequestStart::of(*state, {find(NodeKind::Field, "db", "patients\x1fmail"), find(NodeKind::Job, "etl", "build"), patients, find(NodeKind::Model, "ml", "risk"), none});
        VERIFY_RESULT(starts);
        QCOMPARE(starts->size(), 2); // the column and its dataset are one; a job holds nothing
        QCOMPARE(starts->first().node, patients);
        QCOMPARE(starts->first().asset, QStringLiteral("node:dataset:db|patients"));
        QCOMPARE(starts->first().name, QStringLiteral("patients"));
        QCOMPARE(starts->last().kind, QStringLiteral("model"));
    }
    void nothingThatHoldsDataIsSaid()
    {
        tests::ReviewWorkspace workspace;
        const auto state = workspace.load();
        QVERIFY(state);
        const auto starts = RequestStart::of(*state, {tests::ReviewWorkspace::find(*state, NodeKind::Job, "etl", "build")});
        QVERIFY(!starts);
        QCOMPARE(starts.error().kind, core::ErrorKind::Usage);
        QVERIFY(!RequestStart::of(*state, {}));
    }
};

HALLMARKER_TEST(TestRequestStart)
#include "TestRequestStart.moc"
