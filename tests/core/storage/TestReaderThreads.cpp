#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QSqlDatabase>
#include <QTest>
#include <QThread>

using namespace hallmarker::core;
using namespace hallmarker::tests;

/// The reading connections that threads have of their own.
class TestReaderThreads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closesBeforeAThreadCountsAsFinished_data() { WorkspaceFixture::addBackendRows(); }
    void closesBeforeAThreadCountsAsFinished()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        const QStringList before = QSqlDatabase::connectionNames();
        // A program that waited for its threads may end; a connection that closes then runs into what is torn down.
        for (int i = 0; i < 50; ++i) {
            bool isRead = false;
            bool isCounted = false;
            const std::unique_ptr<QThread> thread(QThread::create([&] {
                isRead = workspace.records({}).isOk();
                isCounted = QSqlDatabase::connectionNames().size() > before.size();
            }));
            thread->start();
            QVERIFY(thread->wait());
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size());
            QVERIFY(isRead);
            QVERIFY(isCounted);
        }
    }
};

HALLMARKER_TEST(TestReaderThreads)
#include "TestReaderThreads.moc"
