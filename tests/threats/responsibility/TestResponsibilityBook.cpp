#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"
#include "threats/pentest/PentestBook.h"
#include "threats/responsibility/MatrixReader.h"
#include "threats/responsibility/ResponsibilityBook.h"
#include "threats/store/ThreatModelBook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

class TestResponsibilityBook : public QObject {
    Q_OBJECT

    static ResponsibilityMatrix sampleMatrix()
    {
        QFile file(testFile(QStringLiteral("cases/responsibility/matrix.yaml")));
        return file.open(QIODevice::ReadOnly) ? readResponsibilityMatrix(file.readAll(), QStringLiteral("matrix.yaml")).value() : ResponsibilityMatrix();
    }
    static ResponsibilityRow *row(StoredMatrix &stored, const QString &key)
    {
        for (ResponsibilityRow &one : stored.matrix.rows)
            if (one.key() == key)
                return &one;
        return nullptr;
    }

private Q_SLOTS:
    void aFileComesBackAsItWas()
    {
        const ResponsibilityMatrix matrix = sampleMatrix();
        QCOMPARE(matrix.rows.size(), 8);
        const QByteArray bytes = writeResponsibilityMatrix(matrix);
        const auto again = readResponsibilityMatrix(bytes, QStringLiteral("again.yaml"));
        VERIFY_RESULT(again);
        QCOMPARE(again->toJson(), matrix.toJson());
        QCOMPARE(writeResponsibilityMatrix(*again), bytes);
        const auto stored = ResponsibilityMatrix::fromJson(matrix.toJson());
        VERIFY_RESULT(stored);
        QCOMPARE(stored->toJson(), matrix.toJson());
        ResponsibilityMatrix empty;
        empty.provider = QStringLiteral("A");
        empty.customer = QStringLiteral("B");
        VERIFY_RESULT(readResponsibilityMatrix(writeResponsibilityMatrix(empty), QStringLiteral("empty.yaml")));
    }

    void whatIsWrongInARecordIsNamed_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("verdict") << QStringLiteral("result") << QStringLiteral(R"({"verdict":"fine","on":"2026-01-01"})") << QStringLiteral("/controls/0/result/verdict");
        QTest::newRow("no verdict") << QStringLiteral("result") << QStringLiteral(R"({"on":"2026-01-01"})") << QStringLiteral("/controls/0/result/verdict");
        QTest::newRow("day") << QStringLiteral("result") << QStringLiteral(R"({"verdict":"pass","on":"yesterday"})") << QStringLiteral("/controls/0/result/on");
        QTest::newRow("age") << QStringLiteral("result") << QStringLiteral(R"({"verdict":"pass","on":"2026-01-01","max_age":99999})") << QStringLiteral("/controls/0/result/max_age");
        QTest::newRow("side") << QStringLiteral("side") << QStringLiteral(R"("nobody")") << QStringLiteral("/controls/0/side");
        QTest::newRow("id") << QStringLiteral("id") << QStringLiteral(R"("")") << QStringLiteral("/controls/0");
        QTest::newRow("type") << QStringLiteral("cwes") << QStringLiteral("7") << QStringLiteral("/controls/0/cwes");
        QTest::newRow("unknown") << QStringLiteral("later") << QStringLiteral("7") << QStringLiteral("/controls/0/later");
    }
    void whatIsWrongInARecordIsNamed()
    {
        QFETCH(QString, member);
        QFETCH(QString, value);
        QJsonObject json = sampleMatrix().toJson();
        QJsonArray rows = json.value(QStringLiteral("controls")).toArray();
        QJsonObject first = rows.at(0).toObject();
        first.insert(member, QJsonDocument::fromJson("[" + value.toUtf8() + "]").array().at(0));
        rows[0] = first;
        json.insert(QStringLiteral("controls"), rows);
        const auto read = ResponsibilityMatrix::fromJson(json);
        QVERIFY(!read);
        QTEST(read.error().where.pointer, "pointer");
    }

    void oneSideIsNotEnough()
    {
        ResponsibilityMatrix matrix = sampleMatrix();
        matrix.customer = matrix.provider;
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        ResponsibilityBook book(fixture.workspace());
        QCOMPARE(book.create(matrix).error().kind, core::ErrorKind::Invalid);
        QVERIFY(book.list()->isEmpty());
    }

    void keepsRevisionsAndMergesByRow_data() { WorkspaceFixture::addBackendRows(); }
    void keepsRevisionsAndMergesByRow()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        const auto created = ResponsibilityBook(fixture.workspace()).create(sampleMatrix(), QStringLiteral("threat-model_1"));
        VERIFY_RESULT(created);
        VERIFY_RESULT(fixture.reopen());
        ResponsibilityBook book(fixture.workspace());
        const auto loaded = book.load(QStringLiteral("Scoring as a service"));
        VERIFY_RESULT(loaded);
        QCOMPARE(loaded->matrix.toJson(), sampleMatrix().toJson());
        QCOMPARE(loaded->model, QStringLiteral("threat-model_1"));
        QCOMPARE(book.list(QStringLiteral("threat-model_1"))->size(), 1);
        QVERIFY(book.list(QStringLiteral("threat-model_2"))->isEmpty());
        QVERIFY(!book.save(*loaded)->isChanged);
        // Two people change two rows: both survive.
        StoredMatrix mine = *loaded;
        StoredMatrix theirs = *loaded;
        row(theirs, QStringLiteral("C12"))->accountable = {QStringLiteral("provider")};
        row(mine, QStringLiteral("C13"))->accountable = {QStringLiteral("customer")};
        mine.matrix.maxAgeDays = 30;
        VERIFY_RESULT(book.save(theirs));
        const auto merged = book.save(mine);
        VERIFY_RESULT(merged);
        QVERIFY(merged->isSaved() && merged->isMerged && merged->isChanged);
        StoredMatrix both = merged->stored;
        QCOMPARE(both.revision, 3);
        QCOMPARE(row(both, QStringLiteral("C12"))->accountable, QStringList{QStringLiteral("provider")});
        QCOMPARE(row(both, QStringLiteral("C13"))->accountable, QStringList{QStringLiteral("customer")});
        QCOMPARE(both.matrix.maxAgeDays, 30);
        QCOMPARE(both.matrix.rows.size(), 8);
        // The same row: the conflict is shown, nothing is stored, and the choice decides.
        mine = both;
        theirs = both;
        row(theirs, QStringLiteral("C15"))->accountable = {QStringLiteral("provider")};
        row(mine, QStringLiteral("C15"))->title = QStringLiteral("Mine");
        VERIFY_RESULT(book.save(theirs));
        const auto conflict = book.save(mine);
        VERIFY_RESULT(conflict);
        QVERIFY(!conflict->isSaved());
        QCOMPARE(conflict->conflicts.size(), 1);
        QCOMPARE(conflict->conflicts.first().id(), QStringLiteral("controls/C15"));
        QVERIFY(!conflict->conflicts.first().theirsBy.isEmpty());
        QCOMPARE(book.load(both.id)->revision, 4);
        const auto chosen = book.save(mine, {{QStringLiteral("controls/C15"), ConflictChoice::Mine}});
        VERIFY_RESULT(chosen);
        StoredMatrix after = chosen->stored;
        QCOMPARE(row(after, QStringLiteral("C15"))->title, QStringLiteral("Mine"));
        QCOMPARE(row(after, QStringLiteral("C15"))->accountable, QStringList{QStringLiteral("Bank")});
        // A row removed by one and untouched by the other goes; removed and changed is a conflict.
        mine = after;
        theirs = after;
        mine.matrix.rows.removeIf([](const ResponsibilityRow &one) { return one.control == QLatin1String("C16") || one.control == QLatin1String("C17"); });
        row(theirs, QStringLiteral("C17"))->title = QStringLiteral("Still needed");
        VERIFY_RESULT(book.save(theirs));
        const auto removed = book.save(mine);
        VERIFY_RESULT(removed);
        QCOMPARE(removed->conflicts.size(), 1);
        QVERIFY(removed->conflicts.first().mine.isEmpty());
        QCOMPARE(removed->conflicts.first().id(), QStringLiteral("controls/C17"));
        StoredMatrix kept = book.save(mine, {{QStringLiteral("controls/C17"), ConflictChoice::Theirs}})->stored;
        QVERIFY(!row(kept, QStringLiteral("C16")));
        QCOMPARE(row(kept, QStringLiteral("C17"))->title, QStringLiteral("Still needed"));
        VERIFY_RESULT(book.remove(kept.id));
        QVERIFY(book.list()->isEmpty());
        QCOMPARE(book.save(kept).error().kind, core::ErrorKind::Conflict);
    }

    /// A result rests on its evidence, and the controls of the model have to be somewhere.
    void judgesWithWhatLiesBeside()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        ThreatModel model;
        model.title = QStringLiteral("M");
        Element api;
        api.key = QStringLiteral("api");
        ControlClaim claim;
        claim.control = QStringLiteral("C08");
        ControlClaim other;
        other.control = QStringLiteral("C40");
        api.controls = {claim, other};
        model.elements = {api};
        const auto loaded = ThreatModelBook(fixture.workspace()).create(model);
        VERIFY_RESULT(loaded);
        core::RecordDraft report;
        report.kind = QStringLiteral("dataset");
        report.name = QStringLiteral("Report");
        QString evidence;
        const auto write = [&](qint64 revision) {
            return fixture.workspace().write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
                report.id = evidence;
                report.body.insert(QStringLiteral("n"), int(revision));
                const auto stored = transaction.put(report, revision);
                if (!stored)
                    return stored.error();
                evidence = stored->id;
                return {};
            });
        };
        VERIFY_RESULT(write(0));
        ResponsibilityMatrix matrix = sampleMatrix();
        matrix.rows = {matrix.rows.first()};
        matrix.rows[0].result->onMs = fixture.clock().nowMs();
        matrix.rows[0].result->evidence = evidence;
        ResponsibilityBook book(fixture.workspace());
        const auto stored = book.create(matrix, loaded->model.id);
        VERIFY_RESULT(stored);
        const auto codes = [&book, &fixture](const QString &id) {
            QStringList found;
            const auto standing = book.judge(*book.load(id), fixture.clock().nowMs());
            for (const ResponsibilityGap &gap : standing->gaps)
                found += gap.control + QLatin1Char(' ') + gap.code;
            return found;
        };
        QCOMPARE(codes(stored->id), QStringList{QStringLiteral("C40 control-missing")});
        // A second matrix of the model covers it.
        ResponsibilityMatrix second = matrix;
        second.title = QStringLiteral("The other provider");
        second.rows[0].control = QStringLiteral("C40");
        second.rows[0].result->evidence = QStringLiteral("a letter");
        const auto beside = book.create(second, loaded->model.id);
        VERIFY_RESULT(beside);
        QVERIFY(codes(stored->id).isEmpty());
        VERIFY_RESULT(write(1));
        QCOMPARE(codes(stored->id), QStringList{QStringLiteral("C08 evidence-changed")});
        QVERIFY(codes(beside->id).isEmpty());
        // An edit elsewhere is no look at the evidence; acknowledging is one.
        StoredMatrix edited = *book.load(stored->id);
        edited.matrix.rows[0].title = QStringLiteral("Renamed");
        VERIFY_RESULT(book.save(edited));
        QCOMPARE(codes(stored->id), QStringList{QStringLiteral("C08 evidence-changed")});
        VERIFY_RESULT(book.acknowledge(stored->id));
        QVERIFY(codes(stored->id).isEmpty());
        // What penetration tests say counts as well.
        PentestReport tests;
        tests.tool = QStringLiteral("T");
        tests.scopes = {QStringLiteral("s")};
        tests.digest = core::Digest::fromText(QStringLiteral("22").repeated(32));
        PentestResult result;
        result.title = QStringLiteral("No limit");
        result.scope = QStringLiteral("s");
        result.cwes = {QStringLiteral("CWE-770")};
        result.fingerprint = QStringLiteral("one");
        result.place = QStringLiteral("http://api/x");
        tests.results = {result};
        PentestBook pentests(fixture.workspace());
        StoredLedger ledger = *pentests.load(loaded->model.id);
        const auto rule = PentestMapping::rule(QStringLiteral("http://api/*=api"), loaded->model);
        VERIFY_RESULT(rule);
        VERIFY_RESULT(pentests.bring(loaded->model, tests, PentestMapping(loaded->model, {*rule}), "{}", ledger));
        QCOMPARE(pentests.load(loaded->model.id)->ledger.entries().size(), 1);
        QCOMPARE(pentests.load(loaded->model.id)->revision, ledger.revision);
        QCOMPARE(codes(stored->id), QStringList{QStringLiteral("C08 pentest-open")});
    }
};

HALLMARKER_TEST(TestResponsibilityBook)
#include "TestResponsibilityBook.moc"
