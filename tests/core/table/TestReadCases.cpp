#include "core/json/CanonicalJson.h"
#include "core/table/CsvReader.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

ColumnType typeNamed(const QString &name)
{
    for (const ColumnType type : {ColumnType::Text, ColumnType::Integer, ColumnType::Real, ColumnType::Boolean, ColumnType::Date}) {
        if (columnTypeName(type) == name)
            return type;
    }
    qFatal("unknown type in a case");
}

ReadOptions optionsOf(const QJsonObject &json)
{
    ReadOptions options;
    const QJsonObject dialect = json.value(QStringLiteral("dialect")).toObject();
    if (dialect.contains(QStringLiteral("encoding")))
        options.dialect.encoding = dialect.value(QStringLiteral("encoding")).toString();
    if (dialect.contains(QStringLiteral("hasHeader")))
        options.dialect.hasHeader = dialect.value(QStringLiteral("hasHeader")).toBool();
    if (dialect.contains(QStringLiteral("missingMarkers")))
        options.dialect.missingMarkers = dialect.value(QStringLiteral("missingMarkers")).toVariant().toStringList();
    const QJsonObject types = json.value(QStringLiteral("types")).toObject();
    for (auto type = types.begin(); type != types.end(); ++type)
        options.types.insert(type.key(), typeNamed(type->toString()));
    options.maxBadRows = json.value(QStringLiteral("maxBadRows")).toInt(0);
    options.maxLineBytes = json.value(QStringLiteral("maxLineBytes")).toInteger(options.maxLineBytes);
    options.maxRows = json.value(QStringLiteral("maxRows")).toInteger(options.maxRows);
    return options;
}

QJsonArray columnsOf(const Table &table)
{
    QJsonArray columns;
    for (const Column &column : table.columns())
        columns.append(QJsonArray{column.name(), columnTypeName(column.type())});
    return columns;
}

QJsonArray rowsOf(const Table &table)
{
    QJsonArray rows;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        QJsonArray cells;
        for (const Column &column : table.columns())
            cells.append(column.isMissing(row) ? QJsonValue() : QJsonValue(QString::fromStdString(column.text(row))));
        rows.append(cells);
    }
    return rows;
}

QByteArray shown(const QJsonValue &value)
{
    return CanonicalJson::of(value);
}

/// Everything that the caller sees, as one text.
QByteArray outcomeOf(const Result<ReadTable> &read)
{
    if (!read)
        return shown(read.error().toJson());
    return shown(read->report.toJson()) + shown(columnsOf(read->table)) + shown(rowsOf(read->table)) + read->table.contentDigest().hex().toLatin1();
}

} // namespace

/// Each case is an input under cases/ with what has to come of it in a .json beside it.
class TestReadCases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(testFile(QStringLiteral("core/table/cases")));
        const QStringList files = folder.entryList({QStringLiteral("*.csv"), QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name);
        QVERIFY(files.size() > 80);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void reads()
    {
        QFETCH(QString, path);
        QFile expectedFile(path.left(path.lastIndexOf(QLatin1Char('.'))) + QStringLiteral(".json"));
        QVERIFY(expectedFile.open(QIODevice::ReadOnly));
        const auto json = parseJson(expectedFile.readAll());
        VERIFY_RESULT(json);
        const QJsonObject expected = json->toObject();
        const ReadOptions options = optionsOf(expected.value(QStringLiteral("options")).toObject());
        const bool isCsv = path.endsWith(QLatin1String(".csv"));
        const auto read = isCsv ? readCsv(path, options) : readTable(path, options);

        const QJsonObject error = expected.value(QStringLiteral("error")).toObject();
        if (!error.isEmpty()) {
            QVERIFY2(!read, "an error was expected");
            QCOMPARE(errorKindName(read.error().kind), error.value(QStringLiteral("kind")).toString());
            if (error.contains(QStringLiteral("line")))
                QCOMPARE(read.error().where.line, error.value(QStringLiteral("line")).toInteger());
            if (error.contains(QStringLiteral("column")))
                QCOMPARE(read.error().where.column, error.value(QStringLiteral("column")).toInteger());
            QVERIFY2(read.error().message.contains(error.value(QStringLiteral("contains")).toString()), qPrintable(read.error().message));
            QVERIFY(error.value(QStringLiteral("kind")) == QLatin1String("usage") || read.error().message.contains(path));
        } else {
            VERIFY_RESULT(read);
            QCOMPARE(shown(columnsOf(read->table)), shown(expected.value(QStringLiteral("columns"))));
            QCOMPARE(shown(rowsOf(read->table)), shown(expected.value(QStringLiteral("rows"))));
            checkReport(read->report, expected);
        }
        if (!isCsv)
            return;
        // How the work is cut up leaves no trace.
        const QByteArray outcome = outcomeOf(read);
        for (const qint64 blockBytes : {1, 7, 16, 61}) {
            for (const int threads : {1, 2, 3})
                QCOMPARE(outcomeOf(readCsv(path, options, Progress::none(), {.blockBytes = blockBytes, .threads = threads})), outcome);
        }
    }

private:
    void checkReport(const ReadReport &report, const QJsonObject &expected)
    {
        const QJsonObject dialect = expected.value(QStringLiteral("dialect")).toObject();
        const QJsonObject actual = report.dialect.toJson();
        for (auto field = dialect.begin(); field != dialect.end(); ++field)
            QCOMPARE(shown(actual.value(field.key())), shown(*field));
        if (expected.contains(QStringLiteral("notes"))) {
            const QJsonArray notes = expected.value(QStringLiteral("notes")).toArray();
            QVERIFY2(report.notes.size() == notes.size(), qPrintable(report.notes.join(QLatin1Char('\n'))));
            for (qsizetype i = 0; i < notes.size(); ++i)
                QVERIFY2(report.notes.at(i).contains(notes.at(i).toString()), qPrintable(report.notes.at(i)));
        }
        const QJsonArray bad = expected.value(QStringLiteral("badRows")).toArray();
        QCOMPARE(report.badRows.size(), bad.size());
        for (qsizetype i = 0; i < bad.size(); ++i) {
            QCOMPARE(report.badRows.at(i).line, bad.at(i).toArray().at(0).toInteger());
            QCOMPARE(report.badRows.at(i).column, bad.at(i).toArray().at(1).toInteger());
            QVERIFY(!report.badRows.at(i).reason.isEmpty());
        }
        QCOMPARE(report.rowsRead, report.rowsKept + report.rowsDropped);
        const QJsonArray counts = expected.value(QStringLiteral("counts")).toArray();
        if (!counts.isEmpty())
            QCOMPARE(shown(QJsonArray{report.rowsRead, report.rowsKept, report.rowsDropped}), shown(counts));
    }
};

HALLMARKER_TEST(TestReadCases)
#include "TestReadCases.moc"
