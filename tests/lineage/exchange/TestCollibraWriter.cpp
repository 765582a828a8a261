#include "lineage/exchange/AttributeShapes.h"
#include "lineage/exchange/CollibraWriter.h"
#include "lineage/exchange/FactBuilder.h"
#include "lineage/exchange/MlflowTagsWriter.h"
#include "tests/support/Golden.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonObject>

using namespace hallmarker;
using namespace hallmarker::lineage;
using namespace hallmarker::tests;

/// The two formats that are only written.
class TestCollibraWriter : public QObject {
    Q_OBJECT
private:
    static void fill(LineageFacts &facts, bool isReversed)
    {
        facts.events.push_back({});
        FactBuilder builder(facts, 0);
        const auto make = [&](int step) {
            switch (step) {
            case 0: builder.node(NodeKind::Dataset, QStringLiteral("hive"), QStringLiteral("db.\"raw\"\n<b>")); break;
            case 1: builder.edge(builder.node(NodeKind::Dataset, QStringLiteral("hive"), QStringLiteral("db.\"raw\"\n<b>")), builder.node(NodeKind::Model, QStringLiteral("mlflow"), QStringLiteral("churn")), EdgeKind::Trains); break;
            case 2: builder.edge(builder.node(NodeKind::ModelVersion, QStringLiteral("mlflow"), QStringLiteral("churn/3")), builder.node(NodeKind::Model, QStringLiteral("mlflow"), QStringLiteral("churn")), EdgeKind::VersionOf); break;
            case 3: builder.edge({builder.node(NodeKind::Job, QStringLiteral("airflow"), QStringLiteral("fit")), builder.node(NodeKind::ModelVersion, QStringLiteral("mlflow"), QStringLiteral("churn/3")), EdgeKind::Output, Transform::Unknown, false, none, 5}); break;
            case 4: builder.edge(builder.node(NodeKind::Dataset, QStringLiteral("hive"), QStringLiteral("db.\"raw\"\n<b>")), builder.field(QStringLiteral("hive"), QStringLiteral("db.\"raw\"\n<b>"), QStringLiteral("email")), EdgeKind::HasField); break;
            case 5: builder.attribute(builder.node(NodeKind::Model, QStringLiteral("mlflow"), QStringLiteral("churn")), QStringLiteral("tags"), tagsValue({{QStringLiteral("pii"), QStringLiteral("high"), {}}})); break;
            case 6: builder.attribute(builder.node(NodeKind::Model, QStringLiteral("mlflow"), QStringLiteral("churn")), QStringLiteral("documentation"), documentationValue(QStringLiteral("predicts \u202E churn"))); break;
            default: builder.attribute(builder.node(NodeKind::Model, QStringLiteral("mlflow"), QStringLiteral("churn")), QStringLiteral("owners"), ownersValue({{QStringLiteral("ann"), {}}}));
            }
        };
        for (int step = 0; step < 8; ++step)
            make(isReversed ? 7 - step : step);
    }
    static QStringList codesOf(const ExportedLineage &written)
    {
        QStringList codes;
        for (const LineageLoss &loss : written.losses)
            codes += loss.code + QLatin1Char('=') + QString::number(loss.count);
        return codes;
    }
private Q_SLOTS:
    void writesCommandsForCollibra()
    {
        LineageFacts facts;
        LineageFacts reversed;
        fill(facts, false);
        fill(reversed, true);
        const auto written = CollibraWriter().write(facts);
        VERIFY_RESULT(written);
        COMPARE_GOLDEN("lineage/collibra.json", written->bytes);
        QCOMPARE(CollibraWriter().write(reversed)->bytes, written->bytes);
        QCOMPARE(codesOf(*written), (QStringList{QStringLiteral("attribute-owners=1"), QStringLiteral("edges-output=1"), QStringLiteral("edges-version-of=1"), QStringLiteral("nodes-model-version=1"), QStringLiteral("tag-values=1")}));
    }
    void writesTagsForMlflow()
    {
        LineageFacts facts;
        LineageFacts reversed;
        fill(facts, false);
        fill(reversed, true);
        const auto written = MlflowTagsWriter().write(facts);
        VERIFY_RESULT(written);
        COMPARE_GOLDEN("lineage/mlflow-tags.json", written->bytes);
        QCOMPARE(MlflowTagsWriter().write(reversed)->bytes, written->bytes);
        QVERIFY(codesOf(*written).contains(QStringLiteral("attribute-documentation=1")));
    }
};

HALLMARKER_TEST(TestCollibraWriter)
#include "TestCollibraWriter.moc"
