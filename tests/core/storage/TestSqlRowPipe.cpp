#include "core/storage/SqlRowPipe.h"
#include "core/storage/WorkspaceLocation.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::core;

/// Rows that another thread writes: in order, all of them, and none behind one that failed.
class TestSqlRowPipe : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<SqlConnection> m_connection;

    qint64 number(const char *sql)
    {
        const auto value = m_connection->value(QString::fromLatin1(sql));
        return value ? value->toLongLong() : -1;
    }

private Q_SLOTS:
    void init()
    {
        WorkspaceLocation location;
        location.path = m_folder.filePath(QStringLiteral("rows of %1.db").arg(QString::fromLatin1(QTest::currentDataTag() != nullptr ? QTest::currentDataTag() : QTest::currentTestFunction())));
        auto opened = SqlConnection::open(location, false, false);
        VERIFY_RESULT(opened);
        m_connection = std::move(*opened);
        VERIFY_RESULT(m_connection->execute(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL, content BLOB NOT NULL) STRICT")));
        VERIFY_RESULT(m_connection->begin());
    }
    void cleanup() { m_connection.reset(); }

    void writesEveryRowInItsOrder_data()
    {
        QTest::addColumn<bool>("isThreaded");
        QTest::newRow("by another thread") << true;
        QTest::newRow("at once") << false;
    }
    void writesEveryRowInItsOrder()
    {
        QFETCH(bool, isThreaded);
        constexpr qint64 rows = 10'000;
        SqlQuickStatement insert(*m_connection, "INSERT INTO t (id, name, content) VALUES ((SELECT coalesce(max(id), 0) + 1 FROM t), ?, ?)");
        SqlQuickStatement count(*m_connection, "SELECT count(*) FROM t");
        {
            SqlRowPipe pipe(*m_connection, isThreaded);
            for (qint64 i = 1; i <= rows; ++i) {
                const QByteArray name = QByteArray::number(i); // gone before it is written
                VERIFY_RESULT(pipe.add(insert, SqlQuickStatement::Text{name}, SqlQuickStatement::Bytes{i % 2 == 0 ? QByteArray() : name}));
                if (i % 1000 == 0) {
                    const SqlRowPipe::Hold hold(pipe);
                    qint64 seen = -1;
                    VERIFY_RESULT(count.run(&seen));
                    QVERIFY(seen >= 0 && seen <= i);
                }
            }
            VERIFY_RESULT(pipe.finish());
            QCOMPARE(number("SELECT count(*) FROM t"), rows);
            VERIFY_RESULT(pipe.add(insert, SqlQuickStatement::Text{"last"}, SqlQuickStatement::Bytes{"x"})); // goes on
            VERIFY_RESULT(pipe.finish());
        }
        VERIFY_RESULT(m_connection->commit());
        QCOMPARE(number("SELECT count(*) FROM t WHERE name = CAST(id AS TEXT)"), rows);
        QCOMPARE(number("SELECT count(*) FROM t WHERE length(content) = 0"), rows / 2);
        QCOMPARE(number("SELECT id FROM t WHERE name = 'last'"), rows + 1);
    }

    void writesNothingBehindAFailure()
    {
        SqlQuickStatement insert(*m_connection, "INSERT INTO t (id, name, content) VALUES (?, ?, ?)");
        SqlRowPipe pipe(*m_connection, true);
        bool hasFailed = false;
        for (qint64 i = 1; i <= 20'000; ++i)
            hasFailed = !pipe.add(insert, i == 5'000 ? qint64(1) : i, SqlQuickStatement::Text{"n"}, SqlQuickStatement::Bytes{"c"}) || hasFailed;
        const auto done = pipe.finish();
        QVERIFY(hasFailed && !done);
        QVERIFY2(done.error().kind == ErrorKind::Integrity, qPrintable(done.error().toString()));
        QCOMPARE(number("SELECT max(id) FROM t"), 4'999);
    }

    /// Whoever leaves in the middle can roll back at once.
    void leavesTheConnectionWhenItGoes()
    {
        SqlQuickStatement insert(*m_connection, "INSERT INTO t (id, name, content) VALUES (?, ?, ?)");
        {
            SqlRowPipe pipe(*m_connection, true);
            for (qint64 i = 1; i <= 3'000; ++i)
                VERIFY_RESULT(pipe.add(insert, i, SqlQuickStatement::Text{"n"}, SqlQuickStatement::Bytes{"c"}));
        }
        m_connection->rollback();
        QCOMPARE(number("SELECT count(*) FROM t"), 0);
    }
};

HALLMARKER_TEST(TestSqlRowPipe)
#include "TestSqlRowPipe.moc"
