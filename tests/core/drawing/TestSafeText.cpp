#include "core/drawing/SafeText.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::core;

class TestSafeText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsThere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("orders <b> \"x\"") << QStringLiteral("orders <b> \"x\"");
        QTest::newRow("line break") << QStringLiteral("a\nb\tc") << QString::fromUtf8("a\u240Ab\u2409c");
        QTest::newRow("override") << QString::fromUtf8("invoice\u202Efdp.exe") << QStringLiteral("invoice[U+202E]fdp.exe");
        QTest::newRow("isolate closed early") << QString::fromUtf8("a\u2069b") << QStringLiteral("a[U+2069]b");
        QTest::newRow("paragraph separator") << QString::fromUtf8("a\u2029b") << QString::fromUtf8("a\u240Ab");
        QTest::newRow("C1 control") << QString::fromUtf8("a\u0085b") << QStringLiteral("a[U+0085]b");
        QTest::newRow("delete") << QStringLiteral("a\x7F") << QString::fromUtf8("a\u2421");
        QTest::newRow("Hebrew is isolated") << QString::fromUtf8("שלום") << QString::fromUtf8("\u2068שלום\u2069");
        QTest::newRow("emoji") << QString::fromUtf8("a \U0001F600") << QString::fromUtf8("a \U0001F600");
        QTest::newRow("half a character") << QString(QChar(0xD83D)) << QString::fromUtf8("\uFFFD");
        QTest::newRow("empty") << QString() << QString();
    }
    void showsWhatIsThere()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(safeText(text), shown);
    }
    void shortensInTheMiddle()
    {
        QCOMPARE(shortened(QStringLiteral("abcdefghij"), 10), QStringLiteral("abcdefghij"));
        QCOMPARE(shortened(QStringLiteral("abcdefghijk"), 7), QString::fromUtf8("abcd\u2026jk"));
        QString faces;
        for (int i = 0; i < 20; ++i)
            faces += QString::fromUtf8("\U0001F600");
        for (qsizetype length = 3; length < 20; ++length)
            QVERIFY(!safeText(shortened(faces, length)).contains(QChar(QChar::ReplacementCharacter)));
    }
};

HALLMARKER_TEST(TestSafeText)
#include "TestSafeText.moc"
