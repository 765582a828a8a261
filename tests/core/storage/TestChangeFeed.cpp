#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace hallmarker::core;
using namespace hallmarker::tests;

class TestChangeFeed : public QObject {
    Q_OBJECT

private:
    static QSet<QString> idsOf(const QSignalSpy &spy)
    {
        QSet<QString> ids;
        for (const QList<QVariant> &call : spy) {
            for (const QString &id : call.first().toStringList())
                ids.insert(id);
        }
        return ids;
    }

private Q_SLOTS:
    void tellsOfOwnAndForeignWrites_data() { WorkspaceFixture::addBackendRows(); }
    void tellsOfOwnAndForeignWrites()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        QSignalSpy changed(&workspace.changes(), &ChangeFeed::recordsChanged);
        QSignalSpy grew(&workspace.changes(), &ChangeFeed::logGrew);
        bool isOnOwnThread = true;
        connect(&workspace.changes(), &ChangeFeed::recordsChanged, this, [&] { isOnOwnThread = isOnOwnThread && QThread::currentThread() == thread(); });
        workspace.changes().start();
        // Written right behind start(): nothing between the two is missed.
        VERIFY_RESULT(workspace.write(QStringLiteral("own"), [](WriteTransaction &t) -> Result<void> {
            HALLMARKER_TRY(t.put({.id = QStringLiteral("dataset_own"), .kind = QStringLiteral("dataset"), .name = QStringLiteral("own"), .body = {}}, 0));
            return {};
        }));
        QTRY_VERIFY_WITH_TIMEOUT(idsOf(changed).contains(QStringLiteral("dataset_own")), 10'000);
        QProcess helper;
        helper.start(QStringLiteral(HALLMARKER_BINARY_DIR "/bin/storage_append_helper"), {fixture.location(), QStringLiteral("5")});
        QVERIFY(helper.waitForFinished(30'000));
        QSet<QString> foreign;
        for (const QByteArray &line : helper.readAllStandardOutput().trimmed().split('\n'))
            foreign.insert(QString::fromLatin1(line));
        QCOMPARE(foreign.size(), 5);
        QTRY_VERIFY_WITH_TIMEOUT(idsOf(changed).contains(foreign), 10'000);
        QVERIFY(isOnOwnThread);
        QTRY_VERIFY_WITH_TIMEOUT(!grew.isEmpty() && grew.last().first().toLongLong() == *workspace.log().size(), 10'000);
    }

    void comesBack()
    {
        WorkspaceFixture fixture(int(TestBackend::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        QSignalSpy changed(&workspace.changes(), &ChangeFeed::recordsChanged);
        QSignalSpy lost(&workspace.changes(), &ChangeFeed::connectionLost);
        QSignalSpy restored(&workspace.changes(), &ChangeFeed::connectionRestored);
        workspace.changes().start();
        VERIFY_RESULT(workspace.write(QStringLiteral("x"), [](WriteTransaction &t) -> Result<void> {
            HALLMARKER_TRY(t.put({.kind = QStringLiteral("dataset"), .name = QStringLiteral("before"), .body = {}}, 0));
            return {};
        }));
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 10'000);
        changed.clear();
        TestServer::instance()->restart();
        QTRY_VERIFY_WITH_TIMEOUT(!lost.isEmpty(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!restored.isEmpty(), 20'000);
        QProcess helper;
        helper.start(QStringLiteral(HALLMARKER_BINARY_DIR "/bin/storage_append_helper"), {fixture.location(), QStringLiteral("1")});
        QVERIFY(helper.waitForFinished(30'000));
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20'000);
    }
};

HALLMARKER_TEST(TestChangeFeed)
#include "TestChangeFeed.moc"
