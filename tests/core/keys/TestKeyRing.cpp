#include "core/keys/KeyRing.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace hallmarker::core;

class TestKeyRing : public QObject {
    Q_OBJECT

    static VerifierKey key(char seed)
    {
        return VerifierKey(QStringLiteral("example.org/log"), Ed25519PrivateKey::fromSeed(QByteArray(32, seed))->publicKey());
    }
    static KeyRing ring() { return *KeyRing::startedWith(key('a'), 1000).rotated(key('b'), 2000)->rotated(key('c'), 5000); }

private Q_SLOTS:
    void knowsWhoSignedWhen()
    {
        const KeyRing keys = ring();
        QCOMPARE(keys.current(), key('c'));
        QVERIFY(keys.keyAt(999) == nullptr);
        QCOMPARE(*keys.keyAt(1000), key('a'));
        QCOMPARE(*keys.keyAt(1999), key('a'));
        QCOMPARE(*keys.keyAt(2000), key('b'));
        QCOMPARE(*keys.keyAt(5000), key('c'));
        QCOMPARE(*keys.keyAt(9'999'999), key('c'));
        QCOMPARE(keys.vkeys().size(), 3);
        QCOMPARE(keys.verifierKeys().first(), key('a'));
        QCOMPARE(keys.rotationPayload().value(u"oldKey").toString(), key('b').toText());
        QCOMPARE(keys.rotationPayload().value(u"newKey").toString(), key('c').toText());
        QVERIFY(!KeyRing::startedWith(key('a'), 1).rotationPayload().contains(u"oldKey"));
    }

    void aKeyIsNeverUsedTwice()
    {
        QCOMPARE(ring().rotated(key('a'), 9000).error().kind, ErrorKind::Conflict);
        QCOMPARE(ring().rotated(key('d'), 5000).error().kind, ErrorKind::Conflict);
        QCOMPARE(ring().rotated(VerifierKey(), 9000).error().kind, ErrorKind::Conflict);
        VERIFY_RESULT(ring().rotated(key('d'), 5001));
    }

    void roundTrips()
    {
        const auto again = KeyRing::fromJson(ring().toJson());
        VERIFY_RESULT(again);
        QCOMPARE(*again, ring());
        QVERIFY(KeyRing::fromJson(KeyRing().toJson())->isEmpty());
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QJsonObject>("object");
        const auto changed = [](int index, const QString &name, const QJsonValue &value) {
            QJsonObject object = ring().toJson();
            QJsonArray list = object.value(u"keys").toArray();
            QJsonObject item = list.at(index).toObject();
            if (value.isUndefined())
                item.remove(name);
            else
                item.insert(name, value);
            list[index] = item;
            object.insert(QStringLiteral("keys"), list);
            return object;
        };
        QTest::newRow("no list") << QJsonObject();
        QTest::newRow("no key") << changed(0, QStringLiteral("vkey"), QJsonValue::Undefined);
        QTest::newRow("bad key") << changed(0, QStringLiteral("vkey"), QStringLiteral("x"));
        QTest::newRow("no start") << changed(0, QStringLiteral("validFrom"), QJsonValue::Undefined);
        QTest::newRow("no end in the middle") << changed(1, QStringLiteral("validUntil"), QJsonValue::Undefined);
        QTest::newRow("end of the last") << changed(2, QStringLiteral("validUntil"), QStringLiteral("2030-01-01T00:00:00.000Z"));
        QTest::newRow("gap") << changed(1, QStringLiteral("validFrom"), QStringLiteral("1970-01-01T00:00:02.001Z"));
        QTest::newRow("ends before it starts") << changed(0, QStringLiteral("validUntil"), QStringLiteral("1970-01-01T00:00:00.500Z"));
    }
    void refusesDamage()
    {
        QFETCH(QJsonObject, object);
        QVERIFY(!KeyRing::fromJson(object));
    }
};

HALLMARKER_TEST(TestKeyRing)
#include "TestKeyRing.moc"
