#include "core/report/CsvWriter.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace hallmarker::core;

class TestCsvWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("guarded");
        const auto row = [](const char *name, const QString &text, const QByteArray &field, int guarded) { QTest::newRow(name) << text << field << guarded; };
        row("plain", QStringLiteral("abc"), "abc", 0);
        row("comma", QStringLiteral("a,b"), "\"a,b\"", 0);
        row("quote", QStringLiteral("a\"b"), "\"a\"\"b\"", 0);
        row("line break", QStringLiteral("a\nb"), "\"a\nb\"", 0);
        row("outer space", QStringLiteral(" a "), "\" a \"", 0);
        row("umlaut", QStringLiteral("\u00e4"), "\xC3\xA4", 0);
        row("empty", QString(), "", 0);
        row("formula", QStringLiteral("=1+1"), "'=1+1", 1);
        row("formula with quotes", QStringLiteral("=HYPERLINK(\"x\",\"y\")"), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"", 1);
        row("plus", QStringLiteral("+49"), "'+49", 1);
        row("minus", QStringLiteral("-2+3"), "'-2+3", 1);
        row("at", QStringLiteral("@SUM(A1)"), "'@SUM(A1)", 1);
        row("tab", QStringLiteral("\t=1"), "'\t=1", 1);
        row("carriage return", QStringLiteral("\r=1"), "\"'\r=1\"", 1);
        row("equals inside", QStringLiteral("a=1"), "a=1", 0);
    }
    void cells()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, field);
        QFETCH(int, guarded);
        CsvWriter writer({QStringLiteral("h"), QStringLiteral("i")});
        VERIFY_RESULT(writer.addRow(QStringList{text, QStringLiteral("x")}));
        QCOMPARE(writer.bytes(), QByteArray("h,i\r\n" + field + ",x\r\n"));
        QCOMPARE(writer.guardedCells(), qint64(guarded));
        QCOMPARE(writer.note().isEmpty(), guarded == 0);
    }
    void numbersAreNotGuarded()
    {
        CsvWriter writer({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
        VERIFY_RESULT(writer.addRow(QList<CsvWriter::Cell>{-0.1, qint64(-5), std::nan(""), std::monostate{}}));
        QCOMPARE(writer.bytes(), QByteArray("a,b,c,d\r\n-0.1,-5,,\r\n"));
        QCOMPARE(writer.guardedCells(), qint64(0));
    }
    void options()
    {
        CsvWriter writer({QStringLiteral("a;b")}, {.separator = QLatin1Char(';'), .withByteOrderMark = true});
        VERIFY_RESULT(writer.addRow(QStringList{QStringLiteral("1,5")}));
        VERIFY_RESULT(writer.addRow(QStringList{QString()}));
        QCOMPARE(writer.bytes(), QByteArray("\xEF\xBB\xBF\"a;b\"\r\n1,5\r\n\"\"\r\n"));
    }
    void wrongCount()
    {
        CsvWriter writer({QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(writer.addRow(QStringList{QStringLiteral("1")}).error().kind, ErrorKind::Internal);
        QCOMPARE(writer.bytes(), QByteArray("a,b\r\n"));
    }
};

HALLMARKER_TEST(TestCsvWriter)
#include "TestCsvWriter.moc"
