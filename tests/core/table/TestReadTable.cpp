#include "core/table/CellText.h"
#include "core/table/CsvReader.h"
#include "core/table/NumberText.h"
#include "core/random/RandomStream.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

class CountingProgress final : public Progress {
public:
    explicit CountingProgress(int cancelAfter) : m_cancelAfter(cancelAfter) {}
    void report(const QString &text, qint64 done, qint64 total) override
    {
        QVERIFY(!text.isEmpty());
        QVERIFY(done <= total);
        ++reports;
    }
    bool isCancelled() const override { return m_cancelAfter >= 0 && reports >= m_cancelAfter; }
    int reports = 0;

private:
    int m_cancelAfter;
};

/// A table as texts, with what a file format needs to write it.
struct Sample {
    struct SampleColumn {
        QString name;
        ColumnType type;
        std::vector<std::optional<std::string>> cells;
    };
    std::vector<SampleColumn> columns;
    std::size_t rows = 0;
};

std::string randomWord(RandomStream &random)
{
    static const std::vector<std::string> pieces{"a", "b", "Z", "\xc3\xa9", " ", ",", ";", "|", "\t", "\"", "'", "\n", "\r\n", "NA", "-", "7", ".", "\xf0\x9f\x99\x82", "x", "y"};
    std::string word;
    for (quint64 i = random.below(6); i > 0; --i)
        word += pieces[random.below(pieces.size())];
    return "w" + word + "w"; // never a number, marker or empty
}

Sample randomSample(RandomStream &random)
{
    Sample sample;
    sample.rows = 2 + random.below(60);
    const quint64 count = 2 + random.below(6);
    for (quint64 c = 0; c < count; ++c) {
        Sample::SampleColumn column{QStringLiteral("col %1").arg(c), static_cast<ColumnType>(random.below(5)), {}};
        for (std::size_t r = 0; r < sample.rows; ++r) {
            if (r > 0 && random.below(6) == 0) {
                column.cells.push_back(std::nullopt);
                continue;
            }
            std::string text;
            switch (column.type) {
            case ColumnType::Text:
                text = randomWord(random);
                break;
            case ColumnType::Integer:
                text = std::to_string(static_cast<std::int64_t>(random.next()) >> random.below(64));
                break;
            case ColumnType::Real:
                appendRealText(text, r == 0 ? 0.5 : random.normal() * std::pow(10.0, static_cast<double>(random.below(40)) - 20));
                if (text.find_first_of(".e") == std::string::npos)
                    text += ".0";
                break;
            case ColumnType::Boolean:
                text = random.below(2) ? "true" : "false";
                break;
            case ColumnType::Date:
                text = QStringLiteral("%1-%2-%3").arg(1900 + random.below(200)).arg(1 + random.below(12), 2, 10, QLatin1Char('0')).arg(1 + random.below(28), 2, 10, QLatin1Char('0')).toStdString();
                break;
            }
            column.cells.push_back(text);
        }
        sample.columns.push_back(std::move(column));
    }
    return sample;
}

struct Dialect {
    char delimiter;
    char quote;
    bool decimalComma;
    std::string lineBreak;
    bool lastBreak;
    bool quoteAll;
    std::string bom;
};

std::string writeCsv(const Sample &sample, const Dialect &dialect, RandomStream &random)
{
    std::string out = dialect.bom;
    const auto write = [&](const std::string &text, bool mayQuote) {
        const bool needs = text.find_first_of(std::string{dialect.delimiter, dialect.quote, '\n', '\r'}) != std::string::npos;
        if (!needs && !(mayQuote && (dialect.quoteAll || random.below(5) == 0))) {
            out += text;
            return;
        }
        out += dialect.quote;
        for (const char c : text) {
            out += c;
            if (c == dialect.quote)
                out += c;
        }
        out += dialect.quote;
    };
    const auto endCell = [&](std::size_t c, bool isLast) {
        if (c + 1 < sample.columns.size())
            out += dialect.delimiter;
        else if (!isLast || dialect.lastBreak)
            out += dialect.lineBreak;
    };
    for (std::size_t c = 0; c < sample.columns.size(); ++c) {
        write(sample.columns[c].name.toStdString(), true);
        endCell(c, false);
    }
    for (std::size_t r = 0; r < sample.rows; ++r) {
        for (std::size_t c = 0; c < sample.columns.size(); ++c) {
            const auto &column = sample.columns[c];
            if (!column.cells[r]) {
                if (random.below(2))
                    out += "NA";
            } else {
                std::string text = *column.cells[r];
                if (column.type == ColumnType::Real && dialect.decimalComma && text.find('.') != std::string::npos)
                    text[text.find('.')] = ',';
                write(text, true);
            }
            endCell(c, r + 1 == sample.rows);
        }
    }
    return out;
}

std::string jsonText(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            out += QStringLiteral("\\u%1").arg(static_cast<int>(c), 4, 16, QLatin1Char('0')).toStdString();
        else
            out += c;
    }
    return out + '"';
}

std::string writeJsonLines(const Sample &sample)
{
    std::string out;
    for (std::size_t r = 0; r < sample.rows; ++r) {
        out += '{';
        for (std::size_t c = 0; c < sample.columns.size(); ++c) {
            const auto &column = sample.columns[c];
            out += (c ? "," : "") + jsonText(column.name.toStdString()) + ':';
            const bool isPlain = column.type == ColumnType::Integer || column.type == ColumnType::Real || column.type == ColumnType::Boolean;
            out += !column.cells[r] ? "null" : isPlain ? *column.cells[r] : jsonText(*column.cells[r]);
        }
        out += "}\n";
    }
    return out;
}

bool writeSqlite(const Sample &sample, const QString &path)
{
    bool isGood = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("write"));
        database.setDatabaseName(path);
        isGood = database.open();
        QStringList definitions;
        QStringList marks;
        for (const auto &column : sample.columns) {
            const char *type = column.type == ColumnType::Integer ? "INTEGER" : column.type == ColumnType::Real ? "REAL" : column.type == ColumnType::Boolean ? "BOOLEAN" : "TEXT";
            definitions.append(QStringLiteral("\"%1\" %2").arg(column.name, QString::fromLatin1(type)));
            marks.append(QStringLiteral("?"));
        }
        QSqlQuery query(database);
        isGood = isGood && query.exec(QStringLiteral("CREATE TABLE t (%1)").arg(definitions.join(QLatin1Char(',')))) && database.transaction();
        for (std::size_t r = 0; isGood && r < sample.rows; ++r) {
            query.prepare(QStringLiteral("INSERT INTO t VALUES (%1)").arg(marks.join(QLatin1Char(','))));
            for (const auto &column : sample.columns) {
                const auto &cell = column.cells[r];
                if (!cell)
                    query.addBindValue(QVariant());
                else if (column.type == ColumnType::Integer)
                    query.addBindValue(QVariant::fromValue<qlonglong>(std::stoll(*cell)));
                else if (column.type == ColumnType::Real)
                    query.addBindValue(std::stod(*cell));
                else if (column.type == ColumnType::Boolean)
                    query.addBindValue(*cell == "true" ? 1 : 0);
                else
                    query.addBindValue(QString::fromStdString(*cell));
            }
            isGood = query.exec();
        }
        isGood = isGood && database.commit();
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("write"));
    return isGood;
}

void compare(const Table &table, const Sample &sample)
{
    QCOMPARE(table.columns().size(), sample.columns.size());
    QCOMPARE(table.rowCount(), sample.rows);
    for (std::size_t c = 0; c < sample.columns.size(); ++c) {
        const Column &column = table.columns()[c];
        QCOMPARE(column.name(), sample.columns[c].name);
        QCOMPARE(columnTypeName(column.type()), columnTypeName(sample.columns[c].type));
        for (std::size_t r = 0; r < sample.rows; ++r) {
            const auto &cell = sample.columns[c].cells[r];
            QCOMPARE(column.isMissing(r), !cell.has_value());
            if (!cell)
                continue;
            if (column.type() == ColumnType::Real)
                QCOMPARE(column.number(r), std::stod(*cell));
            else
                QCOMPARE(column.text(r), *cell);
        }
    }
}

} // namespace

class TestReadTable : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, std::string_view content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), static_cast<qint64>(content.size())) != static_cast<qint64>(content.size()))
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private Q_SLOTS:
    void cellsKnowTheirLimits()
    {
        QCOMPARE(integerOf("-9223372036854775808"), std::optional(std::numeric_limits<std::int64_t>::min()));
        for (const char *text : {"9223372036854775808", "99999999999999999999", "-0", "00", "+1", "", "-", "1 2", "0x1", "1e3"})
            QVERIFY2(!integerOf(text), text);
        for (const char *text : {"", ".", "-", "e5", "1e", "1e+", "01.5", "1.2.3", "nan", "inf", "1_000", "9007199254740993", "1e309", "--1"})
            QVERIFY2(!realOf(text), text);
        QCOMPARE(realOf("1,5", ','), std::optional(1.5));
        QVERIFY(!realOf("1.5", ','));
        QCOMPARE(realOf("123456789,12345678901234567890e-3", ','), std::optional(123456.78912345679));
        QCOMPARE(realOf("9007199254740992"), std::optional(9007199254740992.0));
        for (const char *text : {"0000-01-01", "2023-02-29", "1900-02-29", "2024-13-01", "2024-1-01", "2024-04-31", "20240401"})
            QVERIFY2(!isIsoDate(text), text);
        QVERIFY(isIsoDate("2000-02-29"));
    }

    void realsAgreeWithStrtod()
    {
        RandomStream random(Seed{17});
        for (int i = 0; i < 20'000; ++i) {
            std::string text = random.below(2) ? "-" : "";
            text += std::to_string(random.below(random.below(2) ? 10 : 100'000'000));
            text += '.';
            for (quint64 digits = random.below(20); digits > 0; --digits)
                text += static_cast<char>('0' + random.below(10));
            if (random.below(3) == 0)
                text += "e" + std::to_string(static_cast<int>(random.below(60)) - 30);
            const auto value = realOf(text);
            QVERIFY2(value, text.c_str());
            QCOMPARE(*value, std::strtod(text.c_str(), nullptr));
        }
    }

    void csvComesBack()
    {
        RandomStream random(Seed{1});
        for (int round = 0; round < 150; ++round) {
            const Sample sample = randomSample(random);
            Dialect dialect{",;\t|"[random.below(4)], random.below(3) ? '"' : '\'', random.below(2) == 0, random.below(2) ? "\n" : "\r\n",
                            random.below(2) == 0, random.below(4) == 0, random.below(4) == 0 ? "\xef\xbb\xbf" : ""};
            dialect.decimalComma = dialect.decimalComma && dialect.delimiter != ',';
            const QString path = write(QStringLiteral("t.csv"), writeCsv(sample, dialect, random));
            ReadOptions options;
            options.dialect.delimiter = dialect.delimiter;
            options.dialect.quote = dialect.quote;
            options.dialect.decimalComma = dialect.decimalComma;
            options.dialect.hasHeader = true;
            const auto read = readCsv(path, options);
            VERIFY_RESULT(read);
            compare(read->table, sample);
            if (QTest::currentTestFailed())
                return;
            const Digest digest = read->table.contentDigest();
            for (int cut = 0; cut < 3; ++cut) {
                const auto again = readCsv(path, options, Progress::none(), {.blockBytes = static_cast<qint64>(1 + random.below(400)), .threads = 1 + cut});
                VERIFY_RESULT(again);
                QCOMPARE(again->table.contentDigest(), digest);
                for (std::size_t c = 0; c < sample.columns.size(); ++c) { // not only the values: the codes too
                    QCOMPARE(again->table.columns()[c].dictionary().size(), read->table.columns()[c].dictionary().size());
                    for (std::size_t r = 0; r < sample.rows; ++r)
                        QCOMPARE(again->table.columns()[c].codes().at(r), read->table.columns()[c].codes().at(r));
                }
            }
        }
    }

    void keysAndFriendsKeepTheirOrder()
    {
        // A column of keys gets a fresh dictionary for each block, one of friends keeps it; some cells are missing.
        constexpr int rows = 200'000;
        std::string text = "key,friend,day\n";
        for (int row = 0; row < rows; ++row) {
            text += row % 977 == 0 ? "" : "k" + std::to_string(row * 7919LL % 1'000'003);
            text += ",friend " + std::to_string(row * 31 % 5003);
            text += row % 5 == 0 ? ",NA\n" : ",20" + std::to_string(10 + row % 17) + "-0" + std::to_string(1 + row % 9) + "-1" + std::to_string(row % 10) + "\n";
        }
        const QString path = write(QStringLiteral("keys.csv"), text);
        for (const int threads : {1, 2}) {
            const auto read = readCsv(path, {}, Progress::none(), {.blockBytes = 20'000, .threads = threads});
            VERIFY_RESULT(read);
            const std::vector<Column> &columns = read->table.columns();
            QCOMPARE(columns[0].missingCount(), std::size_t((rows + 976) / 977));
            QCOMPARE(columns[1].distinctCount(), 5003U);
            QCOMPARE(columns[2].type(), ColumnType::Date);
            std::uint32_t known = 0; // codes come in the order of the file
            for (std::size_t row = 0; row < rows; ++row) {
                const auto number = static_cast<long long>(row);
                QVERIFY(columns[0].text(row) == (row % 977 == 0 ? "" : "k" + std::to_string(number * 7919 % 1'000'003)));
                QVERIFY(columns[1].text(row) == "friend " + std::to_string(number * 31 % 5003));
                const std::uint32_t code = columns[1].codes().at(row);
                QVERIFY(code <= known + 1);
                known = std::max(known, code);
                if (row % 5 != 0)
                    QVERIFY(columns[2].text(row) == "20" + std::to_string(10 + row % 17) + "-0" + std::to_string(1 + row % 9) + "-1" + std::to_string(row % 10));
            }
        }
    }

    void dialectIsFound()
    {
        RandomStream random(Seed{2});
        int found = 0;
        constexpr int rounds = 100;
        for (int round = 0; round < rounds; ++round) {
            Sample sample = randomSample(random);
            for (auto &column : sample.columns) { // text without other delimiters: a person could tell the dialect
                for (auto &cell : column.cells) {
                    if (column.type == ColumnType::Text && cell)
                        cell = "word" + std::to_string(random.below(50));
                }
            }
            Dialect dialect{",;\t|"[random.below(4)], '"', random.below(2) == 0, random.below(2) ? "\n" : "\r\n", true, random.below(4) == 0, ""};
            dialect.decimalComma = dialect.decimalComma && dialect.delimiter != ',';
            const auto detected = detectDialect(write(QStringLiteral("d.csv"), writeCsv(sample, dialect, random)));
            VERIFY_RESULT(detected);
            found += detected->delimiter == dialect.delimiter && *detected->hasHeader;
        }
        QVERIFY2(found == rounds, qPrintable(QString::number(found)));
    }

    void equalTablesHaveOneDigest()
    {
        RandomStream random(Seed{3});
        for (int round = 0; round < 12; ++round) {
            const Sample sample = randomSample(random);
            const QString folder = QStringLiteral("%1").arg(round);
            const auto csv = readTable(write(folder + QStringLiteral(".csv"), writeCsv(sample, {',', '"', false, "\n", true, false, ""}, random)),
                                       {.dialect = {.delimiter = ',', .quote = '"', .hasHeader = true}});
            const auto json = readTable(write(folder + QStringLiteral(".jsonl"), writeJsonLines(sample)));
            const QString database = m_folder.filePath(folder + QStringLiteral(".db"));
            QVERIFY(writeSqlite(sample, database));
            const auto sqlite = readTable(database);
            VERIFY_RESULT(csv);
            VERIFY_RESULT(json);
            VERIFY_RESULT(sqlite);
            compare(json->table, sample);
            compare(sqlite->table, sample);
            QCOMPARE(json->table.contentDigest(), csv->table.contentDigest());
            QCOMPARE(sqlite->table.contentDigest(), csv->table.contentDigest());
            QCOMPARE(csv->report.format + json->report.format + sqlite->report.format, QStringLiteral("csvjsonlsqlite"));
        }
    }

    void sqliteTablesAreNamed()
    {
        const QString path = m_folder.filePath(QStringLiteral("odd ?#%.db"));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("two"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("CREATE TABLE \"a \"\"b\" (x, flag BOOL, \"day\" DATE)")));
            QVERIFY(query.exec(QStringLiteral("INSERT INTO \"a \"\"b\" VALUES (1, 0, '2024-01-01'), (2.5, 1, '2024-01-02'), (NULL, NULL, NULL), ('', 1, '2024-01-02')")));
            QVERIFY(query.exec(QStringLiteral("CREATE TABLE blobs (x)")));
            QVERIFY(query.exec(QStringLiteral("INSERT INTO blobs VALUES (x'00ff'), (1)")));
            QVERIFY(query.exec(QStringLiteral("CREATE VIEW v AS SELECT 1")));
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("two"));
        const auto unnamed = readTable(path);
        QVERIFY(!unnamed);
        QVERIFY2(unnamed.error().message.contains(QStringLiteral("a \"b, blobs")), qPrintable(unnamed.error().message));
        const auto wrong = readTable(path, {.innerName = QStringLiteral("v")});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::NotFound);
        const auto read = readTable(path, {.innerName = QStringLiteral("a \"b")});
        VERIFY_RESULT(read);
        const auto &columns = read->table.columns();
        QCOMPARE(columnTypeName(columns[0].type()), QStringLiteral("text"));
        QCOMPARE(columns[0].text(1), std::string("2.5"));
        QVERIFY(columns[0].isMissing(2) && !columns[0].isMissing(3));
        QCOMPARE(columnTypeName(columns[1].type()), QStringLiteral("boolean"));
        QCOMPARE(columnTypeName(columns[2].type()), QStringLiteral("date"));
        const auto blobs = readTable(path, {.innerName = QStringLiteral("blobs")});
        QVERIFY(!blobs);
        QCOMPARE(blobs.error().kind, ErrorKind::Invalid);
        const auto some = readTable(path, {.innerName = QStringLiteral("blobs"), .maxBadRows = 1});
        VERIFY_RESULT(some);
        QCOMPARE(some->report.rowsDropped, 1);
        QCOMPARE(some->table.rowCount(), std::size_t(1));
        QVERIFY(!QFile::exists(path + QStringLiteral("-journal")) && !QFile::exists(path + QStringLiteral("-wal")));
        QVERIFY(QFile(path).rename(m_folder.filePath(QStringLiteral("w.db"))));
        write(QStringLiteral("w.db-wal"), "pending");
        const auto pending = readTable(m_folder.filePath(QStringLiteral("w.db")));
        QVERIFY(!pending);
        QCOMPARE(pending.error().kind, ErrorKind::Conflict);
    }

    void damagedSqliteIsAnError()
    {
        RandomStream random(Seed{4});
        Sample sample = randomSample(random);
        while (sample.rows * sample.columns.size() < 200)
            sample = randomSample(random);
        const QString path = m_folder.filePath(QStringLiteral("damaged.db"));
        QVERIFY(writeSqlite(sample, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() >= 8192);
        file.seek(4096);
        file.write(QByteArray(4096, '\x55'));
        file.close();
        const auto read = readTable(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Unreadable);
        QVERIFY(!readSqlite(write(QStringLiteral("not.db"), "a,b\n1,2\n")));
    }

    void formatIsChosenByContentThenByEnding()
    {
        QCOMPARE(readTable(write(QStringLiteral("x.csv"), "{\"a\":1}\n"))->report.format, QStringLiteral("jsonl"));
        QCOMPARE(readTable(write(QStringLiteral("x.json"), "  [ {\"a\":1} ]"))->report.format, QStringLiteral("jsonl"));
        QCOMPARE(readTable(write(QStringLiteral("x.txt"), "{a},b\n1,2\n"))->report.format, QStringLiteral("csv"));
        QCOMPARE(readTable(write(QStringLiteral("x.tsv"), "[20,30[\ty\n1\t2\n"))->report.format, QStringLiteral("csv"));
        QVERIFY(!readTable(write(QStringLiteral("x.jsonl"), "a,b\n1,2\n")));
        QVERIFY(!readTable(write(QStringLiteral("x.sqlite"), "a,b\n1,2\n")));
        QCOMPARE(readTable(m_folder.filePath(QStringLiteral("nothing.csv"))).error().kind, ErrorKind::NotFound);
        QCOMPARE(readTable(m_folder.path()).error().kind, ErrorKind::Unreadable);
    }

    void guessedEncodingIsTold()
    {
        const auto latin = readCsv(write(QStringLiteral("latin.csv"), "name,city\nJos\xe9,K\xf6ln\nCAF\xc9\xbb,Bonn\n"));
        VERIFY_RESULT(latin);
        QCOMPARE(latin->report.notes.size(), 1);
        QVERIFY2(latin->report.notes.first().contains(QStringLiteral("line 2")) && latin->report.notes.first().contains(QStringLiteral("windows-1252")), qPrintable(latin->report.notes.first()));
        // UTF-8 with one damaged place is neither.
        const QString mixed = write(QStringLiteral("mixed.csv"), "name,city\nJos\xc3\xa9,K\xc3\xb6ln\nAnn,M\xfcnchen\n");
        const auto refused = readCsv(mixed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(refused.error().where.line, 3);
        QCOMPARE(refused.error().where.column, 6);
        ReadOptions named;
        named.dialect.encoding = QStringLiteral("windows-1252");
        VERIFY_RESULT(readCsv(mixed, named));
        QVERIFY(readCsv(mixed, named)->report.notes.isEmpty());
        VERIFY_RESULT(readCsv(write(QStringLiteral("utf8.csv"), "name\nJos\xc3\xa9\n")));
    }
    void hugeLineFailsWithoutReadingIt()
    {
        const QString path = m_folder.filePath(QStringLiteral("huge.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\n1,");
        const QByteArray piece(1 << 20, 'x');
        for (int i = 0; i < 3; ++i)
            file.write(piece);
        QVERIFY(file.resize(8LL << 30)); // sparse: 8 GiB that nobody could hold
        file.close();
        const auto read = readCsv(path, {.maxLineBytes = 4 << 20});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::LimitExceeded);
        QCOMPARE(read.error().where.line, 2);
        QVERIFY(QFile::remove(path));
    }

    void cancelStops()
    {
        std::string content = "a,b\n";
        for (int i = 0; i < 20'000; ++i)
            content += std::to_string(i) + ",x\n";
        const QString path = write(QStringLiteral("cancel.csv"), content);
        CountingProgress counting(-1);
        VERIFY_RESULT(readCsv(path, {}, counting, {.blockBytes = 4096, .threads = 2}));
        QVERIFY(counting.reports > 1);
        CountingProgress cancelling(2);
        const auto read = readCsv(path, {}, cancelling, {.blockBytes = 4096, .threads = 2});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Cancelled);
        CountingProgress atOnce(0);
        const auto json = readJsonLines(write(QStringLiteral("cancel.jsonl"), "{\"a\":1}\n"), {}, atOnce);
        QVERIFY(!json);
        QCOMPARE(json.error().kind, ErrorKind::Cancelled);
    }

    void brokenBytesNeverBreakUs()
    {
        RandomStream random(Seed{6});
        for (int round = 0; round < 250; ++round) {
            const Sample sample = randomSample(random);
            const bool isJson = random.below(2) == 0;
            std::string content = isJson ? writeJsonLines(sample) : writeCsv(sample, {',', '"', false, "\n", true, false, ""}, random);
            for (quint64 i = random.below(6); i > 0 && !content.empty(); --i) {
                const std::size_t at = random.below(content.size());
                if (random.below(3) == 0)
                    content.erase(at, random.below(30));
                else
                    content[at] = random.below(2) ? "\"\n,\0\r{}[]\\"[random.below(10)] : static_cast<char>(random.below(256));
            }
            const QString path = write(QStringLiteral("broken.dat"), content);
            ReadOptions options;
            options.maxBadRows = static_cast<int>(random.below(4)) - 1;
            if (isJson) {
                const auto read = readJsonLines(path, options);
                if (read)
                    QCOMPARE(read->report.rowsKept, static_cast<qint64>(read->table.columns().empty() ? read->report.rowsKept : read->table.rowCount()));
                continue;
            }
            const auto whole = readCsv(path, options);
            const auto cut = readCsv(path, options, Progress::none(), {.blockBytes = static_cast<qint64>(1 + random.below(200)), .threads = 2});
            QCOMPARE(whole.has_value(), cut.has_value());
            if (whole) {
                QCOMPARE(cut->table.contentDigest(), whole->table.contentDigest());
                QCOMPARE(cut->report.toJson(), whole->report.toJson());
            } else {
                QCOMPARE(cut.error().toJson(), whole.error().toJson());
            }
        }
    }

    void reportIsComplete()
    {
        ReadOptions options;
        options.maxBadRows = -1;
        options.keepBadRows = 1;
        const auto read = readCsv(write(QStringLiteral("r.csv"), "a;a\n1;2\n3\n4\n5;6\n"), options);
        VERIFY_RESULT(read);
        const QJsonObject json = read->report.toJson();
        QCOMPARE(json.keys(), QStringList({QStringLiteral("badRows"), QStringLiteral("dialect"), QStringLiteral("format"), QStringLiteral("notes"),
                                           QStringLiteral("rowsDropped"), QStringLiteral("rowsKept"), QStringLiteral("rowsRead")}));
        QCOMPARE(json.value(QStringLiteral("rowsDropped")).toInt(), 2);
        QCOMPARE(json.value(QStringLiteral("badRows")).toArray().size(), 1);
        QCOMPARE(json.value(QStringLiteral("badRows")).toArray().at(0).toObject().value(QStringLiteral("line")).toInt(), 3);
        QCOMPARE(json.value(QStringLiteral("dialect")).toObject().size(), 6);
        QCOMPARE(json.value(QStringLiteral("notes")).toArray().at(0).toString(), QStringLiteral("column 2 renamed to a_2: the name stood twice"));
    }

    void sharedSamples_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("hasHeader");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("adult") << QStringLiteral("adult.csv") << true << 30162 << 9;
        QTest::newRow("adult subset") << QStringLiteral("adult_subset.csv") << true << -1 << 9;
        QTest::newRow("fars") << QStringLiteral("fars_subset.csv") << true << -1 << 8;
        QTest::newRow("example") << QStringLiteral("example.csv") << true << -1 << 10;
        QTest::newRow("test") << QStringLiteral("test.csv") << true << -1 << 3;
        QTest::newRow("test2") << QStringLiteral("test2.csv") << true << -1 << 4;
        for (const char *hierarchy : {"adult_hierarchy_age", "adult_hierarchy_education", "adult_hierarchy_marital-status", "adult_hierarchy_native-country",
                                      "adult_hierarchy_occupation", "adult_hierarchy_race", "adult_hierarchy_salary-class", "adult_hierarchy_sex",
                                      "adult_hierarchy_workclass", "fars_hierarchy_iage", "fars_hierarchy_irace", "fars_hierarchy_istatenum", "test_hierarchy_age",
                                      "test2_hierarchy_ZIPCode", "test2_hierarchy_Age", "test_hierarchy_gender", "test_hierarchy_zipcode"})
            QTest::newRow(hierarchy) << QString(QString::fromLatin1(hierarchy) + QStringLiteral(".csv")) << false << -1 << -1;
    }

    void sharedSamples()
    {
        QFETCH(QString, file);
        QFETCH(bool, hasHeader);
        QFETCH(int, rows);
        QFETCH(int, columns);
        const QString path = sharedFile(QStringLiteral("data/anonymization/") + file);
        if (path.isEmpty())
            QSKIP("the shared data is not there");
        const auto read = readTable(path);
        VERIFY_RESULT(read);
        QCOMPARE(*read->report.dialect.hasHeader, hasHeader);
        QCOMPARE(read->report.rowsDropped, 0);
        QFile lines(path);
        QVERIFY(lines.open(QIODevice::ReadOnly));
        const QByteArray content = lines.readAll();
        const QByteArrayView first = QByteArrayView(content).first(content.indexOf('\n'));
        QCOMPARE(static_cast<qsizetype>(read->table.columns().size()), first.count(';') + 1);
        const qsizetype lineCount = content.count('\n') + (content.endsWith('\n') ? 0 : 1);
        QCOMPARE(static_cast<qsizetype>(read->table.rowCount()), lineCount - (hasHeader ? 1 : 0));
        if (rows >= 0)
            QCOMPARE(static_cast<int>(read->table.rowCount()), rows);
        if (columns >= 0)
            QCOMPARE(static_cast<int>(read->table.columns().size()), columns);
        for (const Column &column : read->table.columns()) // nothing in these files stands for "no value"
            QCOMPARE(column.missingCount(), std::size_t(0));
    }
};

HALLMARKER_TEST(TestReadTable)
#include "TestReadTable.moc"
