#include "checks/effect/ReleasedFeatures.h"
#include "core/table/CsvReader.h"
#include "core/table/ReadTable.h"
#include "core/table/TableReading.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestReleasedFeatures : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    core::Table table(const QByteArray &csv)
    {
        QFile file(m_folder.filePath(QStringLiteral("t.csv")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(csv);
        file.close();
        auto read = core::readTableAs(file.fileName(), {}, core::Progress::none());
        return read ? read->table : core::Table();
    }
    static ModelSignature signature()
    {
        const auto read = ModelSignature::fromJson(QJsonDocument::fromJson("{\"classes\":[\"no\",\"yes\"],\"label\":{\"column\":\"answer\"},\"inputs\":{\"kind\":\"tabular\",\"features\":["
                                                                           "{\"column\":\"age\",\"type\":\"numeric\"},{\"column\":\"region\",\"type\":\"onehot\",\"categories\":[\"north\",\"east\",\"south\"]}]}}")
                                                       .object());
        return read ? *read : ModelSignature();
    }
    core::Table original() { return table("age,region,answer\n20,north,no\n30,north,yes\n40,east,no\n50,south,yes\n"); }
    static double number(const ReleasedFeatures &features, int row) { return features.table().find(QStringLiteral("age"))->number(std::size_t(row)); }

private Q_SLOTS:
    void intervalsSetsAndSuppression()
    {
        const auto features = ReleasedFeatures::of(signature(), original(), table("age,region,answer\n\"[20, 30[\",north-east,no\n*,*,yes\n40,elsewhere,no\n>=45,south,yes\n"), {});
        VERIFY_RESULT(features);
        QCOMPARE(features->suppressedRecords(), 1);
        QCOMPARE(features->rows(), (std::vector<qint64>{0, 2, 3}));
        QVERIFY(features->isPaired());
        QCOMPARE(number(*features, 0), 24.5);
        QCOMPARE(number(*features, 1), 40.0);
        QCOMPARE(number(*features, 2), 47.5); // to the greatest age before the release
        QCOMPARE(features->features().at(0).several, 2);
        QCOMPARE(features->features().at(1).several, 1);
        QCOMPARE(features->features().at(1).unreadable, 1);
        QCOMPARE(features->features().at(1).example, QStringLiteral("elsewhere"));

        const auto encoded = FeatureEncoding::ofTable(signature(), features->table(), 0, {});
        VERIFY_RESULT(encoded);
        EncodedSamples filled = *encoded;
        features->complete(signature(), filled);
        const auto row = [&](int i) { return std::vector<float>(filled.samples.x.begin() + 4 * i, filled.samples.x.begin() + 4 * i + 4); };
        QCOMPARE(row(0), (std::vector<float>{24.5F, float(2.0 / 3), float(1.0 / 3), 0})); // north stood twice, east once
        QCOMPARE(row(1), (std::vector<float>{40, 0.5F, 0.25F, 0.25F}));
        QCOMPARE(row(2), (std::vector<float>{47.5F, 0, 0, 1}));
    }
    void suppressedRecordsImputed()
    {
        ReleaseReading reading;
        reading.keepsSuppressed = true;
        const auto features = ReleasedFeatures::of(signature(), original(), table("age,region,answer\n20,north,no\n*,*,yes\n40,east,no\n*,*,yes\n"), reading);
        VERIFY_RESULT(features);
        QCOMPARE(features->suppressedRecords(), 2);
        QCOMPARE(features->rows().size(), std::size_t(4));
        QCOMPARE(number(*features, 1), 35.0);
        QCOMPARE(features->features().at(0).suppressed, 2);
    }
    void aColumnThatIsGoneIsNoSuppressedRecord()
    {
        // "*" in every row of age, and in some of region: one column decides nothing.
        const auto features = ReleasedFeatures::of(signature(), original(), table("age,region,answer\n*,north,no\n*,*,yes\n*,east,no\n*,south,yes\n"), {});
        VERIFY_RESULT(features);
        QCOMPARE(features->suppressedRecords(), 0);
        QCOMPARE(features->features().at(0).suppressed, 4);
        ReleaseReading reading;
        reading.quasiIdentifiers = {QStringLiteral("region")};
        const auto told = ReleasedFeatures::of(signature(), original(), table("age,region,answer\n*,north,no\n*,*,yes\n*,east,no\n*,south,yes\n"), reading);
        VERIFY_RESULT(told);
        QCOMPARE(told->suppressedRecords(), 1);
    }
    void emptyCellsAreSuppressedWhereThereWereNone()
    {
        const auto features = ReleasedFeatures::of(signature(), original(), table("age,region,answer\n20,north,no\n,,yes\n40,east,no\n50,south,yes\n"), {});
        VERIFY_RESULT(features);
        QCOMPARE(number(*features, 1), 35.0);
        QCOMPARE(features->features().at(0).suppressed, 1);
        QCOMPARE(features->features().at(1).suppressed, 1);
        const auto gaps = ReleasedFeatures::of(signature(), table("age,region,answer\n20,north,no\n,north,yes\n40,east,no\n50,south,yes\n"), table("age,region,answer\n20,north,no\n,north,yes\n40,east,no\n50,south,yes\n"), {});
        VERIFY_RESULT(gaps);
        QVERIFY(std::isnan(number(*gaps, 1)));
    }
    void renamedColumns()
    {
        ReleaseReading reading;
        reading.renamed = {{QStringLiteral("age"), QStringLiteral("band")}};
        const auto features = ReleasedFeatures::of(signature(), original(), table("band,region,answer\n18-34,north,no\n65+,east,yes\n"), reading);
        VERIFY_RESULT(features);
        QCOMPARE(number(*features, 0), 26.0);
        QVERIFY(!features->isPaired());
        reading.renamed = {{QStringLiteral("height"), QStringLiteral("band")}};
        QVERIFY(!ReleasedFeatures::of(signature(), original(), table("band,region,answer\n18-34,north,no\n"), reading));
    }
    void sameGrain()
    {
        // Before: two below 35 and two from 35 on; after: three and one. (3/4 - 1/2) ln(3/2) + (1/4 - 1/2) ln(1/2)
        const auto features = ReleasedFeatures::of(signature(), original(), table("age,region,answer\n20-34,north,no\n20-34,north,yes\n20-34,east,no\n35-60,south,yes\n"), {});
        VERIFY_RESULT(features);
        QVERIFY(std::abs(features->features().at(0).sameGrain - (0.25 * std::log(1.5) + 0.25 * std::log(2.0))) < 1e-12);
        QVERIFY(std::isnan(features->features().at(1).sameGrain));
        const auto exact = ReleasedFeatures::of(signature(), original(), original(), {});
        VERIFY_RESULT(exact);
        QVERIFY(std::isnan(exact->features().at(0).sameGrain));
    }
    void badReleases()
    {
        const auto missing = ReleasedFeatures::of(signature(), original(), table("region,answer\nnorth,no\n"), {});
        QVERIFY(!missing);
        QVERIFY2(missing.error().message.contains(QStringLiteral("lacks columns that the model needs: age.")), qPrintable(missing.error().message));
        const auto label = ReleasedFeatures::of(signature(), original(), table("age,region\n1,north\n"), {});
        QVERIFY(!label && label.error().message.contains(QStringLiteral("answer")));
        const auto empty = ReleasedFeatures::of(signature(), original(), table("age,region,answer\n"), {});
        QVERIFY(!empty);
        const auto gone = ReleasedFeatures::of(signature(), original(), table("age,region,answer\n*,*,no\n*,*,yes\n"), {{}, {QStringLiteral("age"), QStringLiteral("region")}, "*", false});
        QVERIFY(!gone);
        QVERIFY2(gone.error().message.contains(QStringLiteral("All 2 records")), qPrintable(gone.error().message));
        const auto words = ReleasedFeatures::of(signature(), original(), table("age,region,answer\nyoung,north,no\nold,east,yes\n"), {});
        QVERIFY(!words);
        QVERIFY2(words.error().message.contains(QStringLiteral("for example \"young\"")), qPrintable(words.error().message));
        QVERIFY(!ReleasedFeatures::of(signature(), original(), table("age,region,answer\n20,north,no\n"), {{}, {QStringLiteral("shoe")}, "*", false}));
    }
    void answersThatAreSuppressed()
    {
        const auto features = ReleasedFeatures::of(signature(), original(), table("age,region,answer\n20,north,*\n30,north,yes\n40,east,no\n50,south,yes\n"), {});
        VERIFY_RESULT(features);
        QCOMPARE(features->recordsWithoutAnswer(), 1);
        const auto encoded = FeatureEncoding::ofTable(signature(), features->table(), 0, {});
        VERIFY_RESULT(encoded);
        QCOMPARE(encoded->rowsWithGaps, 1);
    }
    void members()
    {
        const QStringList categories{QStringLiteral("81667"), QStringLiteral("81675"), QStringLiteral("a-b"), QStringLiteral("a"), QStringLiteral("b")};
        QCOMPARE(membersOf("81667", categories), (std::vector<std::size_t>{0}));
        QCOMPARE(membersOf("816**", categories), (std::vector<std::size_t>{0, 1}));
        QCOMPARE(membersOf("a-b", categories), (std::vector<std::size_t>{2})); // it is one itself
        QCOMPARE(membersOf("{a, b}", categories), (std::vector<std::size_t>{3, 4}));
        QCOMPARE(membersOf("a/b", categories), (std::vector<std::size_t>{3, 4}));
        QVERIFY(membersOf("a/c", categories).empty());
        QVERIFY(membersOf("*", categories).empty());
    }
};

HALLMARKER_TEST(TestReleasedFeatures)
#include "TestReleasedFeatures.moc"
