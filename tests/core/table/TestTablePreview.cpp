#include "core/table/TablePreview.h"
#include "core/table/TableReading.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::core;

class TestTablePreview : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(m_folder.filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? out.fileName() : QString();
    }
    static QByteArray manyRows(int rows)
    {
        QByteArray text("id;name;price\n");
        for (int i = 0; i < rows; ++i)
            text += QByteArray::number(i) + ";\"row\n" + QByteArray::number(i) + "\";" + QByteArray::number(i % 100) + ",5\n";
        return text;
    }
    static QByteArray utf16(const QByteArray &text)
    {
        QByteArray bytes("\xff\xfe");
        for (const char c : text)
            bytes.append(c).append('\0');
        return bytes;
    }

private Q_SLOTS:
    void smallFilesAreWhole()
    {
        const auto preview = previewTable(file(QStringLiteral("small.csv"), "a,b\n1,x\n2,y\n3\n"));
        VERIFY_RESULT(preview);
        QVERIFY(preview->isWhole);
        QCOMPARE(preview->head.report.rowsKept, 2);
        QCOMPARE(preview->head.report.badRows.size(), 1); // listed, though an import would refuse it
        QCOMPARE(preview->head.report.badRows.first().line, 4);
    }
    void largeFilesAreReadInPart_data()
    {
        QTest::addColumn<bool>("isUtf16");
        QTest::newRow("UTF-8") << false;
        QTest::newRow("UTF-16") << true;
    }
    void largeFilesAreReadInPart()
    {
        QFETCH(bool, isUtf16);
        const QByteArray text = manyRows(300'000);
        const QString path = file(QStringLiteral("large.csv"), isUtf16 ? utf16(text) : text);
        const auto preview = previewTable(path);
        VERIFY_RESULT(preview);
        QVERIFY(!preview->isWhole);
        const ReadReport &report = preview->head.report;
        QVERIFY(report.rowsKept > 1000 && report.rowsKept < 300'000);
        QCOMPARE(report.rowsDropped, 0); // the record that the head cuts is no broken row
        QCOMPARE(report.dialect.delimiter, std::optional<char>(';'));
        QCOMPARE(report.dialect.decimalComma, std::optional<bool>(true));
        QCOMPARE(preview->head.table.columns().at(2).type(), ColumnType::Real);
        QCOMPARE(preview->sizeBytes, QFile(path).size());
    }
    void longFirstLineIsRefusedAsTheImportWould()
    {
        ReadOptions options;
        options.maxLineBytes = 5 << 20;
        const QString path = file(QStringLiteral("line.csv"), QByteArray(12 << 20, 'x'));
        const auto preview = previewTable(path, options);
        QVERIFY(!preview);
        const auto read = readTable(path, options);
        QVERIFY(!read);
        QCOMPARE(preview.error().message, read.error().message);
    }
    void aLineLongerThanTheHeadIsRead()
    {
        const auto preview = previewTable(file(QStringLiteral("wide.csv"), "a,b\n" + QByteArray(3 << 20, 'x') + ",1\n" + QByteArray(3 << 20, 'y') + ",2\n"));
        VERIFY_RESULT(preview);
        QVERIFY(preview->head.report.rowsKept >= 0);
    }
    void typesOfVanishedColumnsDoNotCount()
    {
        ReadOptions options;
        options.types = {{QStringLiteral("gone"), ColumnType::Real}, {QStringLiteral("a"), ColumnType::Text}};
        const auto preview = previewTable(file(QStringLiteral("types.csv"), "a,b\n1,2\n"), options);
        VERIFY_RESULT(preview);
        QCOMPARE(preview->head.table.columns().front().type(), ColumnType::Text);
    }
    void jsonLinesStopEarly()
    {
        QByteArray text;
        for (int i = 0; i < 2 * previewRows; ++i)
            text += "{\"a\":" + QByteArray::number(i) + "}\n";
        const auto preview = previewTable(file(QStringLiteral("rows.jsonl"), text));
        VERIFY_RESULT(preview);
        QVERIFY(!preview->isWhole);
        QCOMPARE(preview->head.report.rowsRead, previewRows);
    }
    void severalTablesAreNamed()
    {
        const QString path = m_folder.filePath(QStringLiteral("two.sqlite"));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("preview"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            for (const char *statement : {"CREATE TABLE one (a INTEGER)", "CREATE TABLE two (b TEXT)", "INSERT INTO two VALUES ('x')"})
                QVERIFY(QSqlQuery(database).exec(QLatin1String(statement)));
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("preview"));
        const auto undecided = previewTable(path);
        VERIFY_RESULT(undecided);
        QCOMPARE(undecided->innerNames, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        QVERIFY(undecided->innerName.isEmpty());
        ReadOptions options;
        options.innerName = QStringLiteral("two");
        const auto chosen = previewTable(path, options);
        VERIFY_RESULT(chosen);
        QCOMPARE(chosen->head.report.rowsKept, 1);
    }
    void missingFilesAreErrors()
    {
        const auto preview = previewTable(m_folder.filePath(QStringLiteral("nothing.csv")));
        QVERIFY(!preview);
        QCOMPARE(preview.error().kind, ErrorKind::NotFound);
        QVERIFY(!previewTable(m_folder.path()));
    }
    void readingGoesThereAndBack()
    {
        ReadOptions options;
        options.dialect = {.delimiter = ';', .quote = '\0', .encoding = QStringLiteral("windows-1252"), .decimalComma = true, .hasHeader = false, .missingMarkers = QStringList{QString(), QStringLiteral("?")}};
        options.types.insert(QStringLiteral("a"), ColumnType::Date);
        options.innerName = QStringLiteral("t");
        options.maxBadRows = -1;
        const QJsonObject reading = readingToJson(options, QStringLiteral("csv"));
        const auto again = readOptionsFromJson(reading);
        VERIFY_RESULT(again);
        QCOMPARE(readingToJson(*again, QStringLiteral("csv")), reading);
        QCOMPARE(again->dialect.quote, std::optional<char>('\0'));
        QCOMPARE(again->maxBadRows, -1);
    }
    void strangeReadingsAreNamed_data()
    {
        QTest::addColumn<QJsonObject>("reading");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("unknown") << QJsonObject{{QStringLiteral("colour"), 1}} << "/reading/colour";
        QTest::newRow("two characters") << QJsonObject{{QStringLiteral("delimiter"), QStringLiteral("ab")}} << "/reading/delimiter";
        QTest::newRow("type") << QJsonObject{{QStringLiteral("types"), QJsonObject{{QStringLiteral("a"), QStringLiteral("colour")}}}} << "/reading/types";
        QTest::newRow("header") << QJsonObject{{QStringLiteral("hasHeader"), QStringLiteral("yes")}} << "/reading/hasHeader";
    }
    void strangeReadingsAreNamed()
    {
        QFETCH(QJsonObject, reading);
        QFETCH(QString, pointer);
        const auto options = readOptionsFromJson(reading);
        QVERIFY(!options);
        QCOMPARE(options.error().where.pointer, pointer);
    }
};

HALLMARKER_TEST(TestTablePreview)
#include "TestTablePreview.moc"
