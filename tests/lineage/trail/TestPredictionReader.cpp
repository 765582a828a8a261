#include "lineage/trail/PredictionReader.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestPredictionReader : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content)
    {
        QFile out(m_folder.filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? out.fileName() : QString();
    }
    static core::Result<PredictionsRead> read(const QString &path, const PredictionColumns &columns = {}) { return PredictionReader::read(path, columns, {}, core::Progress::none()); }

private Q_SLOTS:
    void bothFormatsSayTheSame()
    {
        const auto csv = read(file(QStringLiteral("a.csv"), "prediction_id,timestamp,model,model_version,feature_snapshot,age,score\n"
                                                            "007,2026-01-02T03:04:05Z,Risk,1,fs@9,31,0.25\n"
                                                            "008,2026-01-02 03:04:06,Risk,2,,32,0.5\n"));
        const auto lines = read(file(QStringLiteral("a.jsonl"), "{\"prediction_id\":\"007\",\"timestamp\":\"2026-01-02T03:04:05Z\",\"model\":\"Risk\",\"model_version\":\"1\",\"feature_snapshot\":\"fs@9\",\"age\":31,\"score\":0.25}\n"
                                                                "{\"prediction_id\":\"008\",\"timestamp\":\"2026-01-02 03:04:06\",\"model\":\"Risk\",\"model_version\":\"2\",\"age\":32,\"score\":0.5}\n"));
        VERIFY_RESULT(csv);
        VERIFY_RESULT(lines);
        QCOMPARE(csv->rows.size(), std::size_t(2));
        const PredictionRow &first = csv->rows.front();
        QCOMPARE(first.id, QStringLiteral("007"));
        QCOMPARE(first.atMs, Q_INT64_C(1767323045000));
        QCOMPARE(csv->rows.back().atMs, Q_INT64_C(1767323046000));
        QCOMPARE(first.modelVersion, QStringLiteral("Risk/1"));
        QCOMPARE(first.snapshot, QStringLiteral("fs@9"));
        QCOMPARE(first.outcome, (QJsonObject{{QStringLiteral("score"), 0.25}}));
        QVERIFY2(!first.canonical().contains("age"), "features are not repeated");
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(lines->rows[i].canonical(), csv->rows[i].canonical());
            const auto back = PredictionRow::fromJson(csv->rows[i].toJson());
            VERIFY_RESULT(back);
            QCOMPARE(*back, csv->rows[i]);
        }
        QVERIFY(csv->rows[0].row != csv->rows[1].row);
    }
    void previewReadsTheHeadWithTheSameRules()
    {
        QByteArray content = "nr,when,version,prediction\n";
        for (int i = 0; i < 200000; ++i)
            content += "n" + QByteArray::number(i) + ",2026-01-01,1,x\n";
        const QString path = file(QStringLiteral("long.csv"), content);
        const auto unnamed = PredictionReader::preview(path, {}, core::Progress::none());
        VERIFY_RESULT(unnamed);
        QVERIFY(unnamed->problem && unnamed->read.rows.empty());
        QCOMPARE(unnamed->names, (QStringList{QStringLiteral("nr"), QStringLiteral("when"), QStringLiteral("version"), QStringLiteral("prediction")}));
        QVERIFY(!unnamed->isWhole);
        QCOMPARE(unnamed->sizeBytes, content.size());
        PredictionColumns columns;
        columns.id = QStringLiteral("nr");
        columns.at = QStringLiteral("when");
        columns.isChosen = true; // what is empty has no column, whatever its name
        const auto chosen = PredictionReader::preview(path, columns, core::Progress::none());
        VERIFY_RESULT(chosen);
        QVERIFY(!chosen->problem && chosen->read.rows.size() > 100 && chosen->read.rows.size() < 200000);
        QCOMPARE(chosen->read.rows.front().id, QStringLiteral("n0"));
        QCOMPARE(chosen->read.rows.front().modelVersion, QString());
        QVERIFY(chosen->read.rows.front().outcome.isEmpty());
        columns.isChosen = false;
        const auto found = PredictionReader::preview(path, columns, core::Progress::none());
        VERIFY_RESULT(found);
        QCOMPARE(found->read.rows.front().modelVersion, QStringLiteral("1"));
        QVERIFY(!PredictionReader::preview(m_folder.filePath(QStringLiteral("none.csv")), {}, core::Progress::none()));
    }
    void rowsThatCannotBeTakenAreNamed()
    {
        const auto result = read(file(QStringLiteral("b.csv"), "id,time,version,prediction\na,2026-01-01,1,x\n,2026-01-01,1,x\na,2026-01-01,1,x\na,2026-01-01,1,y\nb,yesterday,1,x\n"));
        VERIFY_RESULT(result);
        QCOMPARE(result->rows.size(), std::size_t(2));
        QCOMPARE(result->duplicates, 1);
        QCOMPARE(result->rejected, 2);
        QStringList codes;
        for (const ImportNote &note : result->notes)
            codes.append(note.code + note.pointer);
        QCOMPARE(codes, (QStringList{QStringLiteral("id-missing/1"), QStringLiteral("id-twice/3"), QStringLiteral("time-invalid/4")}));
        QCOMPARE(result->rows.back().atMs, PredictionRow::noInstant);
    }
    void columnsCanBeNamed()
    {
        const QString path = file(QStringLiteral("c.csv"), "key,when,out,other\nk1,1767323045,1,2\n");
        QVERIFY2(!read(path), "no column looks like an id");
        const auto result = read(path, {QStringLiteral("key"), QStringLiteral("when"), {}, {}, {}, {QStringLiteral("out"), QStringLiteral("other")}});
        VERIFY_RESULT(result);
        QCOMPARE(result->rows.front().outcome.size(), 2);
        QCOMPARE(result->rows.front().atMs, Q_INT64_C(1767323045000));
        const auto wrong = read(path, {QStringLiteral("nothing"), {}, {}, {}, {}, {}});
        QVERIFY(!wrong && wrong.error().kind == core::ErrorKind::Usage && wrong.error().message.contains(QLatin1String("key, when")));
    }
    void brokenFilesAreRefused()
    {
        QVERIFY(!read(m_folder.filePath(QStringLiteral("nothing.csv"))));
        const auto empty = read(file(QStringLiteral("d.csv"), "id,score\n"));
        QVERIFY(!empty);
        const QString path = file(QStringLiteral("e.csv"), "id,score\na,1\n");
        const auto large = PredictionReader::read(path, {}, {.maxBytes = 4}, core::Progress::none());
        QVERIFY(!large && large.error().kind == core::ErrorKind::LimitExceeded);
    }
    void instants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("zone") << "2026-01-02T03:04:05+01:00" << Q_INT64_C(1767319445000);
        QTest::newRow("milliseconds") << "2026-01-02T03:04:05.250Z" << Q_INT64_C(1767323045250);
        QTest::newRow("seconds since 1970") << "1767323045" << Q_INT64_C(1767323045000);
        QTest::newRow("milliseconds since 1970") << "1767323045250" << Q_INT64_C(1767323045250);
        QTest::newRow("day") << "2026-01-02" << Q_INT64_C(1767312000000);
        QTest::newRow("words") << "soon" << Q_INT64_C(-1);
        QTest::newRow("too late") << "1e300" << Q_INT64_C(-1);
        QTest::newRow("not a number") << "nan" << Q_INT64_C(-1);
    }
    void instants()
    {
        QFETCH(QString, text);
        QFETCH(qint64, expected);
        QCOMPARE(PredictionReader::instantOf(text).value_or(-1), expected);
    }
};

HALLMARKER_TEST(TestPredictionReader)
#include "TestPredictionReader.moc"
