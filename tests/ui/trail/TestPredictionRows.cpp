#include "core/digest/Hasher.h"
#include "lineage/trail/PredictionBook.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/trail/PredictionRows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hallmarker;

class TestPredictionRows : public QObject {
    Q_OBJECT

    /// A log of so many predictions, r0000000 and on.
    static core::Result<std::pair<lineage::PredictionLog, lineage::PredictionPack::Index>> store(core::Workspace &workspace, int count)
    {
        std::vector<lineage::PredictionRow> rows(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            lineage::PredictionRow &row = rows[static_cast<std::size_t>(i)];
            row.id = QStringLiteral("r%1").arg(i, 7, 10, QLatin1Char('0'));
            row.row = core::Hasher::of(row.id.toUtf8());
            row.atMs = 1'772'000'000'000 + i;
            row.modelVersion = QStringLiteral("Risk/1");
            row.outcome = {{QStringLiteral("score"), i}};
        }
        std::pair<lineage::PredictionLog, lineage::PredictionPack::Index> stored;
        HALLMARKER_TRY(workspace.write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
            HALLMARKER_ASSIGN(stored.second, lineage::PredictionPack::store(rows, [&](const QByteArray &content) { return transaction.putBlob(content, QStringLiteral("application/octet-stream")); }));
            return {};
        }));
        stored.first.id = QStringLiteral("prediction-log_1");
        stored.first.rows = count;
        return stored;
    }

private Q_SLOTS:
    void readsOnlyWhatIsLookedAt()
    {
        tests::UiFixture fixture;
        fixture.show({});
        QVERIFY(fixture.createWorkspace());
        const auto stored = store(*fixture.session.workspace(), 50'000);
        VERIFY_RESULT(stored);
        ui::PredictionRows rows(fixture.session, nullptr);
        const QAbstractItemModelTester tester(&rows);
        QSignalSpy read(&rows, &ui::PredictionRows::segmentRead);
        connect(&rows, &ui::PredictionRows::failed, &rows, [](const core::Error &error) { qWarning("%s", qPrintable(error.toString())); });
        rows.setLog(stored->first, stored->second);
        QCOMPARE(rows.rowCount(), 50'000);
        QCOMPARE(rows.index(0, 0).data().toString(), QString(QChar(0x2026)));
        QTRY_VERIFY(rows.isLoaded(0));
        QVERIFY(fixture.settle());
        QVERIFY(!rows.isLoaded(40'000));
        const qsizetype before = read.size();
        QCOMPARE(rows.index(40'000, 0).data().toString(), QString(QChar(0x2026))); // on its way
        QTRY_VERIFY(rows.isLoaded(40'000));
        QCOMPARE(rows.index(40'000, 0).data().toString(), QStringLiteral("r0040000"));
        QCOMPARE(rows.index(40'000, ui::PredictionRows::Outcome).data().toString(), QStringLiteral("score 40000"));
        QVERIFY(read.size() <= before + 2);
        // Only those from a place on.
        rows.setRange(49'990, 10);
        QCOMPARE(rows.rowCount(), 10);
        static_cast<void>(rows.index(9, 0).data());
        QTRY_COMPARE(rows.index(9, 0).data().toString(), QStringLiteral("r0049999"));
        rows.clear();
        QCOMPARE(rows.rowCount(), 0);
    }
    void whoScrollsFastGetsWhereHeIs()
    {
        tests::UiFixture fixture;
        fixture.show({});
        QVERIFY(fixture.createWorkspace());
        const auto stored = store(*fixture.session.workspace(), 200'000);
        VERIFY_RESULT(stored);
        ui::PredictionRows rows(fixture.session, nullptr);
        QSignalSpy read(&rows, &ui::PredictionRows::segmentRead);
        connect(&rows, &ui::PredictionRows::failed, &rows, [](const core::Error &error) { qWarning("%s", qPrintable(error.toString())); });
        rows.setLog(stored->first, stored->second);
        for (int row = 0; row < 200'000; row += 4096) // flying by
            static_cast<void>(rows.index(row, 0).data());
        QTRY_VERIFY(rows.isLoaded(200'000 / 4096 * 4096));
        QVERIFY(fixture.settle());
        QVERIFY2(read.size() <= 6, "segments that nobody stopped at were read");
    }
};

HALLMARKER_TEST(TestPredictionRows)
#include "TestPredictionRows.moc"
