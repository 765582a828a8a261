#include "checks/worker/WorkerFrames.h"
#include "core/random/RandomStream.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QCborArray>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestWorkerFrames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void framesComeOutAsTheyWentIn()
    {
        const QCborMap first{{QStringLiteral("type"), QStringLiteral("progress")}, {QStringLiteral("done"), 3}};
        const QCborMap second{{QStringLiteral("blob"), QByteArray(5000, 'x')}};
        const QByteArray stream = frameOf(first) + frameOf(second);
        for (const int piece : {1, 3, 7, 4096, 100000}) {
            FrameReader reader(1 << 20);
            QList<QCborMap> seen;
            for (qsizetype i = 0; i < stream.size(); i += piece) {
                const QByteArray part = stream.mid(i, piece);
                reader.add(part.constData(), part.size());
                for (;;) {
                    const auto next = reader.next();
                    VERIFY_RESULT(next);
                    if (!next->has_value())
                        break;
                    seen.append(**next);
                }
            }
            QCOMPARE(seen, (QList<QCborMap>{first, second}));
            QVERIFY(reader.isEmpty());
        }
    }
    void refusesWhatIsNoFrame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<core::ErrorKind>("kind");
        QTest::newRow("over-long") << QByteArray("\xff\xff\xff\x7f", 4) << core::ErrorKind::LimitExceeded;
        QTest::newRow("empty frame") << QByteArray(4, '\0') << core::ErrorKind::Invalid;
        QTest::newRow("no cbor") << QByteArray("\x02\0\0\0\xff\xff", 6) << core::ErrorKind::Invalid;
        QTest::newRow("no map") << QByteArray("\x01\0\0\0\x05", 5) << core::ErrorKind::Invalid;
        QTest::newRow("rest after the map") << QByteArray("\x02\0\0\0\xa0\x05", 6) << core::ErrorKind::Invalid;
        QTest::newRow("text of 4 GB claimed") << QByteArray("\x07\0\0\0\xa1\x61k\x7a\xff\xff\xff", 11) << core::ErrorKind::Invalid;
    }
    void refusesWhatIsNoFrame()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(core::ErrorKind, kind);
        FrameReader reader(1 << 20);
        reader.add(bytes.constData(), bytes.size());
        const auto next = reader.next();
        QVERIFY(!next);
        QCOMPARE(next.error().kind, kind);
    }
    void survivesNoise()
    {
        core::RandomStream random(core::Seed{7});
        int refused = 0;
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes;
            const auto size = qsizetype(random.below(60)) + 5;
            for (qsizetype k = 0; k < size; ++k)
                bytes.append(char(random.next()));
            bytes[0] = char(size - 4);
            bytes[1] = bytes[2] = bytes[3] = 0;
            FrameReader reader(1 << 16);
            reader.add(bytes.constData(), bytes.size());
            refused += !reader.next();
        }
        QVERIFY(refused > 1900);
    }
};

HALLMARKER_TEST(TestWorkerFrames)
#include "TestWorkerFrames.moc"
