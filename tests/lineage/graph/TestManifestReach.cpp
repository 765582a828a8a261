#include "core/jobs/Progress.h"
#include "lineage/graph/Reach.h"
#include "lineage/graph/TimedReach.h"
#include "lineage/openlineage/OpenLineageImporter.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

namespace {

qint64 count(const LineageGraph &graph, const std::vector<ReachedNode> &rows, NodeKind kind)
{
    return static_cast<qint64>(countOfKind(graph, rows, kind));
}

qint64 datasetsInTime(const LineageGraph &graph, NodeId from)
{
    const auto rows = TimedReach(graph).list(from, Direction::Down);
    return std::count_if(rows.begin(), rows.end(), [&graph](const TimedReach::Arrival &row) { return graph.nodes().kind(row.node) == NodeKind::Dataset; });
}

} // namespace

/// How far the graph reaches in each set of reference events, against numbers that were worked out independently.
class TestManifestReach : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reachesWhatTheManifestSays_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("expected");
        QFile file(tests::sharedFile(QStringLiteral("data/openlineage/manifest.json")));
        if (!file.open(QIODevice::ReadOnly)) {
            QTest::addRow("no reference data") << QString() << QJsonObject();
            return;
        }
        const QJsonObject sets = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("sets")).toObject();
        for (auto set = sets.begin(); set != sets.end(); ++set) {
            const QJsonObject about = set.value().toObject();
            QTest::addRow("%s", qPrintable(set.key())) << tests::sharedFile(QStringLiteral("data/openlineage/") + about.value(QLatin1String("file")).toString()) << about.value(QLatin1String("expected")).toObject();
        }
    }
    void reachesWhatTheManifestSays()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, expected);
        if (path.isEmpty())
            QSKIP("the reference data is not there");
        LineageFacts facts;
        VERIFY_RESULT(OpenLineageImporter().read(path, {}, facts, core::Progress::none()));
        LineageGraph graph;
        graph.add(facts);
        Reach data(graph);
        const QJsonObject datasets = expected.value(QLatin1String("dataset_reach_up_down_jobs")).toObject();
        const QJsonObject timed = expected.value(QLatin1String("downstream_datasets_time_respecting_where_it_differs")).toObject();
        for (auto each = datasets.begin(); each != datasets.end(); ++each) {
            const qsizetype bar = each.key().indexOf(QLatin1Char('|'));
            const auto node = graph.nodes().find(NodeKind::Dataset, each.key().left(bar).toStdString(), each.key().mid(bar + 1).toStdString());
            QVERIFY2(node, qPrintable(each.key()));
            const auto down = data.list(*node, Direction::Down);
            const QJsonArray found{count(graph, data.list(*node, Direction::Up), NodeKind::Dataset), count(graph, down, NodeKind::Dataset), count(graph, down, NodeKind::Job)};
            QVERIFY2(found == each.value().toArray(), qPrintable(each.key()));
            const QJsonValue inTime = timed.value(each.key());
            const qint64 wanted = inTime.isUndefined() ? found.at(1).toInteger() : inTime.isArray() ? inTime.toArray().last().toInteger() : inTime.toInteger();
            QVERIFY2(datasetsInTime(graph, *node) == wanted, qPrintable(each.key()));
        }
        Reach columns(graph, columnFlow);
        const QJsonObject fields = expected.value(QLatin1String("column_reach_up_down")).toObject();
        for (auto each = fields.begin(); each != fields.end(); ++each) {
            const qsizetype first = each.key().indexOf(QLatin1Char('|'));
            const qsizetype last = each.key().lastIndexOf(QLatin1Char('|'));
            const auto node = graph.nodes().find(NodeKind::Field, each.key().left(first).toStdString(), QString(each.key().mid(first + 1, last - first - 1) + QLatin1Char(fieldSeparator) + each.key().mid(last + 1)).toStdString());
            QVERIFY2(node, qPrintable(each.key()));
            const QJsonArray found{count(graph, columns.list(*node, Direction::Up), NodeKind::Field), count(graph, columns.list(*node, Direction::Down), NodeKind::Field)};
            QVERIFY2(found == each.value().toArray(), qPrintable(each.key()));
        }
    }
};

HALLMARKER_TEST(TestManifestReach)
#include "TestManifestReach.moc"
