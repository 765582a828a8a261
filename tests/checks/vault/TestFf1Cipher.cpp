#include "checks/vault/TokenAlphabet.h"
#include "core/json/CanonicalJson.h"
#include "core/random/RandomStream.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

class TestFf1Cipher : public QObject {
    Q_OBJECT
private:
    static Result<Ff1Cipher> cipher(const QByteArray &hexKey, int radix)
    {
        const QByteArray key = QByteArray::fromHex(hexKey);
        return Ff1Cipher::create(SecretBytes{QByteArrayView(key)}, radix);
    }

private Q_SLOTS:
    void knownAnswers()
    {
        const QString path = sharedFile(QStringLiteral("expected/tokenization.json"));
        if (path.isEmpty())
            QSKIP("the shared cases are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = parseJson(file.readAll(), path);
        VERIFY_RESULT(json);
        const QJsonArray cases = (*json)[u"cases"].toArray();
        QVERIFY(!cases.isEmpty());
        for (const QJsonValue &one : cases) {
            const auto ff1 = cipher(one[u"key_hex"].toString().toLatin1(), one[u"radix"].toInt());
            VERIFY_RESULT(ff1);
            const auto alphabet = TokenAlphabet::fromText(one[u"radix"].toInt() == 10 ? QStringLiteral("digits") : QStringLiteral("alphanumeric"));
            const QByteArray tweak = QByteArray::fromHex(one[u"tweak_hex"].toString().toLatin1());
            const QString plain = one[u"plaintext"].toString();
            Ff1Cipher::Digits digits = alphabet->digitsOf(plain);
            VERIFY_RESULT(ff1->encrypt(digits, tweak));
            QCOMPARE(alphabet->withDigits(plain, digits), one[u"ciphertext"].toString());
            VERIFY_RESULT(ff1->decrypt(digits, tweak));
            QCOMPARE(alphabet->withDigits(plain, digits), plain);
        }
    }

    /// Lengths on both sides of 64 bits a half, where the way of calculating changes, and answers of more than 64 bits, go back and
    /// stay permutations; the tweak and the length of the value before do not matter.
    void lengthsAndTweaksDoNotMix()
    {
        const auto ff1 = cipher("2B7E151628AED2A6ABF7158809CF4F3C", 10);
        VERIFY_RESULT(ff1);
        QHash<QPair<int, int>, Ff1Cipher::Digits> first;
        for (int pass = 0; pass < 2; ++pass) {
            for (const int length : {6, 11, 16, 37, 38, 39, 40, 41, 60}) {
                for (const int tweakBytes : {0, 7, 8, 15, 16, 40}) {
                    Ff1Cipher::Digits digits;
                    for (int i = 0; i < length; ++i)
                        digits.push_back(std::uint16_t((i * 7 + 3) % 10));
                    const Ff1Cipher::Digits plain = digits;
                    const QByteArray tweak(tweakBytes, 'w');
                    VERIFY_RESULT(ff1->encrypt(digits, tweak));
                    QVERIFY(digits != plain);
                    if (pass == 0)
                        first.insert({length, tweakBytes}, digits);
                    else
                        QCOMPARE(digits, (first.value({length, tweakBytes})));
                    VERIFY_RESULT(ff1->decrypt(digits, tweak));
                    QCOMPARE(digits, plain);
                }
            }
        }
    }

    /// NIST SP 800-38G, sample 1, stands here as well, where no shared file is.
    void firstSample()
    {
        const auto ff1 = cipher("2B7E151628AED2A6ABF7158809CF4F3C", 10);
        VERIFY_RESULT(ff1);
        Ff1Cipher::Digits digits{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        VERIFY_RESULT(ff1->encrypt(digits, {}));
        QCOMPARE(digits, (Ff1Cipher::Digits{2, 4, 3, 3, 4, 7, 7, 4, 8, 4}));
    }

    void everyLengthAndRadixComesBack()
    {
        RandomStream random(Seed{3});
        for (const int radix : {2, 10, 26, 36, 62, 256, 65536}) {
            const auto ff1 = cipher("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f", radix);
            VERIFY_RESULT(ff1);
            for (const std::size_t length : {ff1->leastDigits(), ff1->leastDigits() + 1, std::size_t(19), std::size_t(64), std::size_t(200)}) {
                if (length < ff1->leastDigits())
                    continue;
                Ff1Cipher::Digits digits(length);
                for (auto &digit : digits)
                    digit = std::uint16_t(random.below(quint64(radix)));
                const Ff1Cipher::Digits before = digits;
                VERIFY_RESULT(ff1->encrypt(digits, "column"));
                QVERIFY(digits != before);
                VERIFY_RESULT(ff1->decrypt(digits, "column"));
                QCOMPARE(digits, before);
            }
        }
    }

    void differentValuesStayDifferent()
    {
        const auto ff1 = cipher("2B7E151628AED2A6ABF7158809CF4F3C", 10);
        VERIFY_RESULT(ff1);
        QSet<QByteArray> seen;
        for (int value = 0; value < 20'000; ++value) {
            Ff1Cipher::Digits digits(6);
            for (int i = 5, rest = value; i >= 0; --i, rest /= 10)
                digits[std::size_t(i)] = std::uint16_t(rest % 10);
            VERIFY_RESULT(ff1->encrypt(digits, {}));
            seen.insert(QByteArray(reinterpret_cast<const char *>(digits.data()), qsizetype(digits.size() * 2)));
        }
        QCOMPARE(seen.size(), 20'000);
    }

    void limitsAreEnforced()
    {
        QVERIFY(!cipher("2B7E151628AED2A6ABF7158809CF4F3C", 1));
        QVERIFY(!cipher("2B7E151628AED2A6ABF7158809CF4F3C", 65537));
        QVERIFY(!cipher("2B7E", 10));
        const auto ff1 = cipher("2B7E151628AED2A6ABF7158809CF4F3C", 10);
        VERIFY_RESULT(ff1);
        QCOMPARE(ff1->leastDigits(), std::size_t(6));
        Ff1Cipher::Digits five{1, 2, 3, 4, 5};
        const auto refused = ff1->encrypt(five, {});
        QVERIFY(!refused && refused.error().message.contains(QStringLiteral("5 signs")));
        QCOMPARE(five, (Ff1Cipher::Digits{1, 2, 3, 4, 5}));
        Ff1Cipher::Digits wrong{1, 2, 3, 4, 5, 10};
        QVERIFY(!ff1->encrypt(wrong, {}));
        Ff1Cipher::Digits six{1, 2, 3, 4, 5, 6};
        QVERIFY(!ff1->encrypt(six, QByteArray(257, 'x')));
        QVERIFY(!TokenAlphabet::fromText(QStringLiteral("aa")));
        QVERIFY(!TokenAlphabet::fromText(QString()));
    }
};

HALLMARKER_TEST(TestFf1Cipher)
#include "TestFf1Cipher.moc"
