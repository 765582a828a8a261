#include "lineage/trail/PredictionPack.h"
#include "core/digest/Hasher.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QHash>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

namespace {

/// Attachments in memory.
struct PackBlobs {
    QHash<core::Digest, QByteArray> blobs;
    int reads = 0;
    PredictionPack::Put put()
    {
        return [this](const QByteArray &content) -> core::Result<core::Digest> {
            const core::Digest digest = core::Hasher::of(content);
            blobs.insert(digest, content);
            return digest;
        };
    }
    PredictionPack::Get get()
    {
        return [this](const core::Digest &digest) -> core::Result<QByteArray> {
            ++reads;
            return blobs.value(digest);
        };
    }
};

std::vector<PredictionRow> someRows(int count)
{
    std::vector<PredictionRow> rows;
    for (int i = 0; i < count; ++i) {
        PredictionRow row;
        row.id = QStringLiteral("p-%1").arg((i * 7919) % count); // not in order
        row.atMs = 1'000'000 + i;
        row.modelVersion = QStringLiteral("Risk/1");
        row.outcome = {{QStringLiteral("score"), i / 100.0}};
        row.row = core::Hasher::of(QByteArray::number(i));
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class TestPredictionPack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idsThatBeginAlikeStandTogether_data()
    {
        QTest::addColumn<QString>("prefix");
        for (const char *prefix : {"", "p-", "p-1", "p-12", "p-9999", "p-12288", "a", "q", "p-~"})
            QTest::newRow(prefix) << QString::fromLatin1(prefix);
    }
    void idsThatBeginAlikeStandTogether()
    {
        QFETCH(QString, prefix);
        static PackBlobs store;
        static auto rows = someRows(12289);
        static const auto index = PredictionPack::store(rows, store.put());
        VERIFY_RESULT(index);
        std::sort(rows.begin(), rows.end(), [](const PredictionRow &a, const PredictionRow &b) { return a.id < b.id; });
        QStringList expected;
        for (const PredictionRow &row : rows) {
            if (row.id.startsWith(prefix))
                expected += row.id;
        }
        store.reads = 0;
        const auto range = PredictionPack::beginningWith(*index, prefix, store.get());
        VERIFY_RESULT(range);
        QVERIFY2(store.reads <= 2, "it is found without reading all");
        QCOMPARE(range->second, qint64(expected.size()));
        const auto found = PredictionPack::rows(*index, range->first, static_cast<int>(range->second), store.get());
        VERIFY_RESULT(found);
        QStringList ids;
        for (const PredictionRow &row : *found)
            ids += row.id;
        QCOMPARE(ids, expected);
    }
    void eachRowIsFoundAndProved_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 4095, 4096, 4097, 8192, 12289})
            QTest::newRow(qPrintable(QString::number(count))) << count;
    }
    void eachRowIsFoundAndProved()
    {
        QFETCH(int, count);
        PackBlobs store;
        const auto rows = someRows(count);
        const auto made = PredictionPack::store(rows, store.put());
        VERIFY_RESULT(made);
        const auto index = PredictionPack::Index::fromBytes(made->toBytes());
        VERIFY_RESULT(index);
        QCOMPARE(index->rows, qint64(count));
        QCOMPARE(index->root, made->root);
        for (int i = 0; i < count; i += qMax(1, count / 40)) {
            store.reads = 0;
            const auto found = PredictionPack::find(*index, rows[static_cast<std::size_t>(i)].id, store.get());
            VERIFY_RESULT(found);
            QVERIFY(found->has_value());
            QCOMPARE((*found)->row, rows[static_cast<std::size_t>(i)]);
            QVERIFY2(store.reads <= 2, "a prediction is found without reading the others");
            VERIFY_RESULT(PredictionPack::verify((*found)->row, (*found)->position, count, (*found)->proof, index->root));
            PredictionRow other = (*found)->row;
            other.outcome.insert(QStringLiteral("score"), 99);
            QVERIFY(!PredictionPack::verify(other, (*found)->position, count, (*found)->proof, index->root));
            if (count > 1)
                QVERIFY(!PredictionPack::verify((*found)->row, ((*found)->position + 1) % count, count, (*found)->proof, index->root));
        }
        for (const char *id : {"", "a", "p-", "p-x", "z"}) {
            const auto found = PredictionPack::find(*index, QLatin1String(id), store.get());
            QVERIFY(found.has_value() && !found->has_value());
        }
        const auto all = PredictionPack::rows(*index, 0, count, store.get());
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), count);
        QVERIFY(std::is_sorted(all->begin(), all->end(), [](const PredictionRow &a, const PredictionRow &b) { return a.id < b.id; }));
    }
    void theRootDoesNotDependOnTheOrder()
    {
        PackBlobs store;
        auto rows = someRows(5000);
        const auto first = PredictionPack::store(rows, store.put());
        std::reverse(rows.begin(), rows.end());
        const auto second = PredictionPack::store(rows, store.put());
        QCOMPARE(second->root, first->root);
        QCOMPARE(second->toBytes(), first->toBytes());
    }
    void whatWasChangedIsNoticed()
    {
        PackBlobs store;
        const auto rows = someRows(100);
        const auto index = PredictionPack::store(rows, store.put());
        VERIFY_RESULT(index);
        const core::Digest blob = index->segments.first().blob;
        const QByteArray content = qUncompress(store.blobs.value(blob));
        const QByteArray changed = QByteArray(content).replace("Risk/1", "Risk/2");
        for (const QByteArray &bad : {qCompress(changed), QByteArray("xx"), QByteArray(), QByteArray("\xff\xff\xff\xff zip"), qCompress(content.left(content.size() / 2))}) {
            store.blobs[blob] = bad;
            const auto found = PredictionPack::find(*index, rows.front().id, store.get());
            QVERIFY(!found && found.error().kind == core::ErrorKind::Integrity);
        }
        QVERIFY(!PredictionPack::Index::fromBytes("{}"));
        QVERIFY(!PredictionPack::Index::fromBytes(index->toBytes().replace("\"rows\":100", "\"rows\":101")));
        QVERIFY(!PredictionPack::Index::fromBytes("nothing"));
    }
};

HALLMARKER_TEST(TestPredictionPack)
#include "TestPredictionPack.moc"
