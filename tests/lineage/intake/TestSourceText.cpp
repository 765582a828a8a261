#include "lineage/intake/SourceText.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QStringEncoder>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestSourceText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomesUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        const QString text = QStringLiteral("{\"name\":\"Größe 😀\"}\n");
        const auto encoded = [&](QStringConverter::Encoding encoding) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            return QByteArray(encoder(text));
        };
        QTest::newRow("UTF-8") << text.toUtf8() << text.toUtf8();
        QTest::newRow("UTF-16, little end first") << encoded(QStringConverter::Utf16LE) << text.toUtf8();
        QTest::newRow("UTF-16, big end first") << encoded(QStringConverter::Utf16BE) << text.toUtf8();
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("windows-1252 is left to the reader") << QByteArray("Gr\xf6\xdf" "e") << QByteArray("Gr\xf6\xdf" "e");
        QTest::newRow("zero bytes stay") << QByteArray("a\0b", 3) << QByteArray("a\0b", 3);
    }
    void becomesUtf8()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        const auto text = sourceText(bytes.toStdString(), QStringLiteral("events.json"));
        VERIFY_RESULT(text);
        QCOMPARE(QByteArray::fromStdString(*text), expected);
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0\0\0", 6) << QStringLiteral("compressed (gzip)");
        QTest::newRow("zstd") << QByteArray("\x28\xb5\x2f\xfd\x04") << QStringLiteral("compressed (zstd)");
        QTest::newRow("xz") << QByteArray("\xfd" "7zXZ\0\0", 7) << QStringLiteral("compressed (xz)");
        QTest::newRow("bzip2") << QByteArray("BZh91AY") << QStringLiteral("compressed (bzip2)");
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14") << QStringLiteral("compressed (zip)");
        QTest::newRow("UTF-16 cut in a character") << QByteArray("\xff\xfe{\0x", 5) << QStringLiteral("UTF-16");
        QTest::newRow("UTF-16 with half a pair") << QByteArray("\xff\xfe\x3d\xd8", 4) << QStringLiteral("UTF-16");
    }
    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const auto text = sourceText(bytes.toStdString(), QStringLiteral("events.json"));
        QVERIFY(!text);
        QCOMPARE(text.error().kind, core::ErrorKind::Unreadable);
        QCOMPARE(text.error().where.file, QStringLiteral("events.json"));
        QVERIFY2(text.error().message.contains(said), qPrintable(text.error().message));
    }
};

HALLMARKER_TEST(TestSourceText)
#include "TestSourceText.moc"
