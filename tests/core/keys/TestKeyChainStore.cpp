// The keychain of the machine is never touched: without a session bus every operation must end as "not stored".
#include "core/keys/KeyChainStore.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <memory>

using namespace hallmarker::core;

class TestKeyChainStore : public QObject {
    Q_OBJECT

    const QString m_service = QStringLiteral("hallmarker-test");
    const QString m_key = QStringLiteral("no-such-key");

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("XDG_CURRENT_DESKTOP", "none");
    }

    void everyFailureIsNotStored()
    {
        KeyChainStore store(m_service);
        int reads = 0;
        int dones = 0;
        bool isAnyFound = false;
        store.read(m_key, [&](std::optional<SecretBytes> secret) {
            ++reads;
            isAnyFound = isAnyFound || secret.has_value();
        });
        store.write(m_key, SecretBytes("secret"), [&](bool isDone) {
            ++dones;
            isAnyFound = isAnyFound || isDone;
        });
        QCOMPARE(reads + dones, 0); // never from inside the call
        QTRY_COMPARE_WITH_TIMEOUT(reads + dones, 2, 20'000);
        QVERIFY(!isAnyFound);
        QTest::qWait(50);
        QCOMPARE(reads + dones, 2); // each exactly once
    }

    void aTimeOutIsNotStored()
    {
        KeyChainStore store(m_service);
        int calls = 0;
        store.read(m_key, [&](std::optional<SecretBytes> secret) {
            ++calls;
            QVERIFY(!secret);
        }, 0);
        QTRY_COMPARE(calls, 1);
        QTest::qWait(50);
        QCOMPARE(calls, 1);
    }

    void aDeadStoreCallsNobody()
    {
        int calls = 0;
        auto store = std::make_unique<KeyChainStore>(m_service);
        store->read(m_key, [&](std::optional<SecretBytes>) { ++calls; }, 1);
        store.reset();
        QTest::qWait(50);
        QCOMPARE(calls, 0);
    }

    void blockingCallsReturn()
    {
        QVERIFY(!KeyChainStore::readBlocking(m_service, m_key, 3000));
        QVERIFY(!KeyChainStore::writeBlocking(m_service, m_key, SecretBytes("secret"), 3000));
        QVERIFY(!KeyChainStore::readBlocking(m_service, m_key, 3000));
    }
};

HALLMARKER_TEST(TestKeyChainStore)
#include "TestKeyChainStore.moc"
