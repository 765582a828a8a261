#include "lineage/openlineage/OpenLineageImporter.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestOpenLineageImporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placeholder()
    {
        LineageFacts facts;
        const auto report = OpenLineageImporter::readBytes("{}", QStringLiteral("x"), {}, facts, core::Progress::none());
        QVERIFY(report);
        QCOMPARE(report->rejected, qint64(1));
    }
};

HALLMARKER_TEST(TestOpenLineageImporter)
#include "TestOpenLineageImporter.moc"
