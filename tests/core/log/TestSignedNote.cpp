#include "core/log/SignedNote.h"
#include "tests/core/log/MemoryLog.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <limits>

using namespace hallmarker::core;
using hallmarker::tests::MemoryLog;

class TestSignedNote : public QObject {
    Q_OBJECT

    const SignerKey m_alice = MemoryLog::signer(QStringLiteral("alice.example"), 'a');
    const SignerKey m_bob = MemoryLog::signer(QStringLiteral("bob.example"), 'b');
    const QByteArray m_text = "first line\n\nsecond paragraph\n";

    QByteArray signedBy(const QList<SignerKey> &signers) const
    {
        SignedNote note(m_text);
        for (const SignerKey &signer : signers) {
            if (!note.sign(signer))
                return {};
        }
        return *note.toBytes();
    }

private Q_SLOTS:
    void roundTripsAndSplitsAtTheLastEmptyLine()
    {
        const QByteArray bytes = signedBy({m_alice, m_bob});
        const auto note = SignedNote::parse(bytes);
        VERIFY_RESULT(note);
        QCOMPARE(note->text(), m_text);
        QCOMPARE(note->signatures().size(), 2);
        QCOMPARE(*note->toBytes(), bytes);
        const auto verified = note->verify({m_bob.verifierKey(), m_alice.verifierKey()});
        VERIFY_RESULT(verified);
        QCOMPARE(verified->size(), 2);
        QCOMPARE(verified->first().key, m_alice.verifierKey());
    }

    void unknownKeysAreIgnoredButOneKnownIsNeeded()
    {
        const auto note = *SignedNote::parse(signedBy({m_alice, m_bob}));
        QCOMPARE(note.verify({m_bob.verifierKey()})->size(), 1);
        const VerifierKey sameNameOtherKey(m_bob.verifierKey().name(), m_alice.verifierKey().publicKey());
        QCOMPARE(note.verify({sameNameOtherKey}).error().kind, ErrorKind::Integrity);
        QCOMPARE(note.verify({}).error().kind, ErrorKind::Integrity);
    }

    void aKnownKeyThatFailsRejectsTheNote()
    {
        QByteArray bytes = signedBy({m_alice, m_bob});
        const qsizetype line = bytes.lastIndexOf('\n', bytes.size() - 2) + 1;
        QByteArray last = bytes.mid(line).trimmed();
        QByteArray raw = QByteArray::fromBase64(last.mid(last.lastIndexOf(' ') + 1));
        raw[20] = char(raw[20] ^ 1);
        bytes = bytes.first(line) + last.first(last.lastIndexOf(' ') + 1) + raw.toBase64() + '\n';
        const auto note = SignedNote::parse(bytes);
        VERIFY_RESULT(note);
        VERIFY_RESULT(note->verify({m_alice.verifierKey()}));
        QCOMPARE(note->verify({m_alice.verifierKey(), m_bob.verifierKey()}).error().kind, ErrorKind::Integrity);
    }

    void signingAgainReplaces()
    {
        SignedNote note(m_text);
        VERIFY_RESULT(note.sign(m_alice));
        VERIFY_RESULT(note.sign(m_alice));
        QCOMPARE(note.signatures().size(), 1);
        VERIFY_RESULT(note.verify({m_alice.verifierKey()}));
    }

    void takesSixteenSignaturesAndMore()
    {
        QList<SignerKey> signers;
        QList<VerifierKey> keys;
        for (char seed = 0; seed < 100; ++seed) {
            signers += MemoryLog::signer(QStringLiteral("k%1").arg(int(seed)), seed);
            keys += signers.last().verifierKey();
        }
        const auto note = SignedNote::parse(signedBy(signers));
        VERIFY_RESULT(note);
        QCOMPARE(note->verify(keys)->size(), 100);
        signers += m_alice;
        QVERIFY(!SignedNote::parse(signedBy(signers)));
    }

    void refusesMalformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = signedBy({m_alice});
        const qsizetype at = good.indexOf("\xe2\x80\x94");
        const QByteArray line = good.mid(at);
        const QByteArray signature = line.mid(line.lastIndexOf(' ') + 1).trimmed();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text only") << m_text;
        QTest::newRow("no signature") << QByteArray(m_text + '\n');
        QTest::newRow("no separator") << QByteArray("x\n" + line);
        QTest::newRow("no final line break") << good.chopped(1);
        QTest::newRow("empty line after") << QByteArray(good + '\n');
        QTest::newRow("line after") << QByteArray(good + "more\n");
        QTest::newRow("carriage return") << QByteArray(good).replace("\n", "\r\n");
        QTest::newRow("tab in the text") << QByteArray("a\tb\n\n" + line);
        QTest::newRow("NUL in the text") << QByteArray(QByteArray("a\0b\n\n", 5) + line);
        QTest::newRow("not UTF-8") << QByteArray("\xff\n\n" + line);
        QTest::newRow("overlong UTF-8") << QByteArray("\xc0\x80\n\n" + line);
        QTest::newRow("surrogate in UTF-8") << QByteArray("\xed\xa0\x80\n\n" + line);
        QTest::newRow("hyphen for dash") << QByteArray(good).replace("\xe2\x80\x94", "-");
        QTest::newRow("two spaces") << QByteArray(good).replace("example ", "example  ");
        QTest::newRow("plus in the name") << QByteArray(good).replace("alice.example", "alice+example");
        QTest::newRow("no-break space in the name") << QByteArray(good).replace("alice.", "alice\xc2\xa0");
        QTest::newRow("no name") << QByteArray(good).replace("alice.example ", "");
        QTest::newRow("no padding") << QByteArray(good).replace(signature, signature.chopped(1));
        QTest::newRow("junk base64") << QByteArray(good).replace(signature, "!!!!");
        QTest::newRow("key id only") << QByteArray(good).replace(signature, "AAAAAA==");
        QTest::newRow("too large") << QByteArray(QByteArray(SignedNote::maxBytes, 'a') + "\n\n" + line);
    }
    void refusesMalformed()
    {
        QFETCH(QByteArray, bytes);
        const auto note = SignedNote::parse(bytes);
        QVERIFY(!note);
        QVERIFY(!note.error().message.isEmpty());
    }

    void base64HasOneSpelling()
    {
        QCOMPARE(*decodeStrictBase64("AA=="), QByteArray(1, '\0'));
        QCOMPARE(*decodeStrictBase64(""), QByteArray());
        for (const char *loose : {"AB==", "AA", "AA=", "A-==", "_A==", "AA==\n", " AA==", "AA==AA==", "A"})
            QVERIFY2(!decodeStrictBase64(loose), loose);
    }

    void decimalHasOneSpelling()
    {
        QCOMPARE(parseStrictDecimal("0"), 0);
        QCOMPARE(parseStrictDecimal("9223372036854775807"), std::numeric_limits<qint64>::max());
        for (const char *loose : {"", "00", "01", "+1", "-1", "1 ", " 1", "9223372036854775808", "18446744073709551616",
                                  "1e3", "0x1", "\xd9\xa1"})
            QCOMPARE(parseStrictDecimal(loose), -1);
    }

    void cosignaturesCarryTheirTime()
    {
        const SignerKey witness = *SignerKey::create(QStringLiteral("witness.example"),
                                                     *Ed25519PrivateKey::fromSeed(QByteArray(32, 'w')),
                                                     NoteKeyType::CosignatureV1);
        SignedNote note("example.org/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        VERIFY_RESULT(note.sign(m_alice));
        QVERIFY(!note.sign(witness));
        VERIFY_RESULT(note.sign(witness, 1'700'000'000));
        const auto parsed = SignedNote::parse(*note.toBytes());
        VERIFY_RESULT(parsed);
        const auto verified = parsed->verify({witness.verifierKey()});
        VERIFY_RESULT(verified);
        QCOMPARE(verified->first().unixSeconds, 1'700'000'000);
        QCOMPARE(parsed->signatures().last().signature.size(), 72);
        // The message that is signed, per tlog-cosignature.
        QVERIFY(witness.verifierKey().publicKey().verify(
            QByteArray("cosignature/v1\ntime 1700000000\n" + note.text()),
            parsed->signatures().last().signature.mid(8)));
        QByteArray moved = parsed->signatures().last().signature;
        moved[7] = char(moved[7] ^ 1);
        QVERIFY(!witness.verifierKey().verify(note.text(), moved));
        QVERIFY(!witness.verifierKey().verify(note.text(), moved.left(70)));
    }

    void onlyPlainTextIsSigned()
    {
        for (const QByteArray &text : {QByteArray("no line break"), QByteArray("tab\t\n"), QByteArray("\xff\n")}) {
            SignedNote note(text);
            QCOMPARE(note.sign(m_alice).error().kind, ErrorKind::Usage);
            QVERIFY(!note.toBytes());
        }
    }
};

HALLMARKER_TEST(TestSignedNote)
#include "TestSignedNote.moc"
