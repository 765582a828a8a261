// The reference cases of ../shared/expected/merkle.json, each one a row.
#include "core/log/Tile.h"
#include "core/log/TimestampToken.h"
#include "core/log/TlogProof.h"
#include "tests/core/log/MemoryLog.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hallmarker::core;
using hallmarker::tests::MemoryLog;

class TestMerkleCases : public QObject {
    Q_OBJECT

    QJsonObject m_cases;
    int m_checked = 0;

    static QByteArray base64(const QJsonValue &value) { return QByteArray::fromBase64(value.toString().toLatin1()); }
    static Digest hash64(const QJsonValue &value) { return Digest::fromRaw(base64(value)); }
    static QList<Digest> hashes(const QJsonValue &value)
    {
        QList<Digest> list;
        for (const QJsonValue &item : value.toArray())
            list += hash64(item);
        return list;
    }
    QList<VerifierKey> logKey() const
    {
        return {*VerifierKey::fromText(m_cases.value(u"keys").toObject().value(u"logVkey").toString())};
    }
    QString origin() const { return m_cases.value(u"keys").toObject().value(u"origin").toString(); }

    void rows(const char *section)
    {
        QTest::addColumn<QJsonObject>("object");
        if (m_cases.isEmpty()) {
            QTest::newRow("absent") << QJsonObject();
            return;
        }
        const QJsonArray list = m_cases.value(QLatin1String(section)).toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QJsonObject object = list.at(i).toObject();
            QTest::addRow("%d %s", int(i), qPrintable(object.value(u"name").toString())) << object;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(hallmarker::tests::sharedFile(QStringLiteral("expected/merkle.json")));
        if (!file.fileName().isEmpty() && file.open(QIODevice::ReadOnly)) {
            m_cases = QJsonDocument::fromJson(file.readAll()).object();
            QVERIFY(!m_cases.isEmpty());
        }
    }
    void init()
    {
        if (m_cases.isEmpty())
            QSKIP("../shared/expected/merkle.json is not there");
        ++m_checked;
    }
    void cleanupTestCase() { qInfo("rows checked: %d", m_checked); }

    void hashVectors()
    {
        const QJsonArray vectors = m_cases.value(u"hashVectors").toArray();
        QCOMPARE(vectors.size(), 3);
        for (const QJsonValue &item : vectors) {
            const QJsonObject vector = item.toObject();
            const QByteArray input = QByteArray::fromHex(vector.value(u"inputHex").toString().toLatin1());
            const QString what = vector.value(u"what").toString();
            const Digest digest = what.startsWith(u"leaf hash") ? MerkleTree::leafHash(input) : MerkleTree::emptyRoot();
            QCOMPARE(digest.hex(), vector.value(u"sha256").toString());
        }
    }
    void roots()
    {
        const QJsonArray leaves = m_cases.value(u"referenceLeavesHex").toArray();
        MemoryLog log;
        for (const QJsonValue &leaf : leaves)
            log.append(QByteArray::fromHex(leaf.toString().toLatin1()));
        const QJsonArray expected = m_cases.value(u"roots").toArray();
        QVERIFY(!expected.isEmpty());
        for (const QJsonValue &item : expected) {
            QCOMPARE(log.rootAt(item.toObject().value(u"size").toInt()).hex(),
                     item.toObject().value(u"root").toString());
        }
        MemoryLog big;
        for (int i = 0; i < 1000; ++i)
            big.append(QByteArray::number(i));
        const QJsonArray bigRoots = m_cases.value(u"bigRoots").toArray();
        QVERIFY(!bigRoots.isEmpty());
        for (const QJsonValue &item : bigRoots) {
            QCOMPARE(big.rootAt(item.toObject().value(u"size").toInt()).hex(),
                     item.toObject().value(u"root").toString());
        }
    }
    void inclusion_data() { rows("inclusion"); }
    void inclusion()
    {
        QFETCH(QJsonObject, object);
        const auto result = MerkleTree::verifyInclusion(
            hash64(object.value(u"leafHash")), object.value(u"leafIdx").toInteger(),
            object.value(u"treeSize").toInteger(), hashes(object.value(u"proof")), hash64(object.value(u"root")));
        QCOMPARE(result.isOk(), object.value(u"expect").toString() == u"accept");
    }
    void consistency_data() { rows("consistency"); }
    void consistency()
    {
        QFETCH(QJsonObject, object);
        const auto result = MerkleTree::verifyConsistency(
            object.value(u"size1").toInteger(), hash64(object.value(u"root1")), object.value(u"size2").toInteger(),
            hash64(object.value(u"root2")), hashes(object.value(u"proof")));
        QCOMPARE(result.isOk(), object.value(u"expect").toString() == u"accept");
    }
    void checkpoints_data() { rows("checkpoints"); }
    void checkpoints()
    {
        QFETCH(QJsonObject, object);
        const QByteArray note = base64(object.value(u"noteBase64"));
        const auto checkpoint = Checkpoint::open(note, logKey(), origin());
        VERIFY_RESULT(checkpoint);
        QCOMPARE(checkpoint->size, object.value(u"size").toInteger());
        QCOMPARE(checkpoint->root.hex(), object.value(u"rootHex").toString());
        // Ed25519 is deterministic: signing again gives the same bytes.
        const QByteArray secret = m_cases.value(u"keys").toObject().value(u"logPrivateKeyTestOnly").toString().toLatin1();
        const auto signer = SignerKey::fromText(SecretBytes{QByteArrayView(secret)});
        VERIFY_RESULT(signer);
        QCOMPARE(signer->toText().view().toByteArray(), secret);
        QCOMPARE(*checkpoint->sign({*signer}), note);
    }
    void checkpointCases_data() { rows("checkpointCases"); }
    void checkpointCases()
    {
        QFETCH(QJsonObject, object);
        const auto checkpoint = Checkpoint::open(base64(object.value(u"noteBase64")), logKey(), origin());
        QCOMPARE(checkpoint.isOk(), object.value(u"expect").toString() == u"accept");
    }
    void tlogProofs_data() { rows("tlogProofs"); }
    void tlogProofs()
    {
        QFETCH(QJsonObject, object);
        const QByteArray bytes = base64(object.value(u"proofBase64"));
        const auto proof = TlogProof::parse(bytes);
        const bool isGood = proof && proof->verify(base64(object.value(u"entryBase64")), logKey(), origin());
        QCOMPARE(isGood, object.value(u"expect").toString() == u"accept");
        if (isGood)
            QCOMPARE(proof->toBytes(), bytes);
    }
    void notes_data() { rows("notes"); }
    void notes()
    {
        QFETCH(QJsonObject, object);
        QList<VerifierKey> keys;
        for (const QJsonValue &vkey : object.value(u"vkeys").toArray())
            keys += *VerifierKey::fromText(vkey.toString());
        const QByteArray bytes = base64(object.value(u"noteBase64"));
        const auto note = SignedNote::parse(bytes);
        const bool isGood = note && note->verify(keys);
        QCOMPARE(isGood, object.value(u"expect").toString() == u"accept");
        if (isGood) {
            QCOMPARE(*note->toBytes(), bytes);
            VERIFY_RESULT(Checkpoint::parse(note->text()));
        }
    }
    void tilePaths_data() { rows("tilePaths"); }
    void tilePaths()
    {
        QFETCH(QJsonObject, object);
        const auto address = TileAddress::parse(object.value(u"path").toString());
        QCOMPARE(address.isOk(), object.value(u"expect").toString() == u"accept");
        if (!address)
            return;
        QCOMPARE(address->path(), object.value(u"path").toString());
        QCOMPARE(address->index, object.value(u"index").toInteger());
        QCOMPARE(address->width, object.value(u"partial").toInt());
        QCOMPARE(address->level, object.value(u"level").toInt(TileAddress::entriesLevel));
    }
    void timestamps()
    {
        const QJsonObject timestamps = m_cases.value(u"timestamps").toObject();
        const QByteArray roots = timestamps.value(u"rootPem").toString().toLatin1();
        const QJsonArray list = timestamps.value(u"cases").toArray();
        QVERIFY(!list.isEmpty());
        for (const QJsonValue &item : list) {
            const QJsonObject object = item.toObject();
            const auto token = TimestampToken::verify(base64(object.value(u"responseBase64")),
                                                      base64(object.value(u"dataBase64")), roots);
            const QString expected = object.value(u"expect").toString();
            const QString got = token                             ? QStringLiteral("pass")
                : token.error().kind == ErrorKind::Integrity ? QStringLiteral("fail")
                                                             : QStringLiteral("error");
            QCOMPARE(got, expected);
        }
    }
};

HALLMARKER_TEST(TestMerkleCases)
#include "TestMerkleCases.moc"
