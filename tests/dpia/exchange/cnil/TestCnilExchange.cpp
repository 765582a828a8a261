#include "core/archive/ZipWriter.h"
#include "core/log/AuditLog.h"
#include "dpia/assessment/AssessmentBook.h"
#include "dpia/exchange/cnil/CnilExport.h"
#include "dpia/exchange/cnil/CnilImport.h"
#include "dpia/exchange/cnil/CnilStates.h"
#include "dpia/risk/RiskView.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace {

/// The first place where two values differ; "" when they are equal. Order of keys does not count, order of lists does.
QString difference(const QJsonValue &a, const QJsonValue &b, const QString &pointer = {})
{
    if (a.isObject() && b.isObject()) {
        QStringList keys = a.toObject().keys() + b.toObject().keys();
        keys.removeDuplicates();
        for (const QString &key : keys) {
            const QString found = difference(a.toObject().value(key), b.toObject().value(key), pointer + QLatin1Char('/') + key);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    if (a.isArray() && b.isArray() && a.toArray().size() == b.toArray().size()) {
        for (qsizetype i = 0; i < a.toArray().size(); ++i) {
            const QString found = difference(a.toArray().at(i), b.toArray().at(i), pointer + QLatin1Char('/') + QString::number(i));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    const auto text = [](const QJsonValue &value) { return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).left(200); };
    return a == b ? QString() : QStringLiteral("%1: %2 is not %3").arg(pointer, text(a), text(b));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList caseFiles()
{
    QStringList files;
    for (const char *name : {"odd", "old", "minimal", "broken-links"})
        files += testFile(QStringLiteral("cases/cnil/%1.json").arg(QLatin1String(name)));
    const QString example = sharedFile(QStringLiteral("formats/cnil-pia-example.json"));
    if (!example.isEmpty())
        files += example;
    return files;
}

} // namespace

class TestCnilExchange : public QObject {
    Q_OBJECT

    static core::Result<CnilImportReport> import(core::Workspace &workspace, const QByteArray &bytes)
    {
        HALLMARKER_ASSIGN(const CnilDocument document, CnilDocument::fromJson(bytes, QStringLiteral("x.json")));
        return CnilImport(workspace, QStringLiteral("Importer")).run(document, {});
    }
    static core::Result<CnilExportResult> exported(core::Workspace &workspace, const QString &reference)
    {
        HALLMARKER_ASSIGN(const LoadedAssessment loaded, AssessmentBook(workspace).load(reference));
        return CnilExport(workspace).run(loaded);
    }
    static QJsonObject find(const QJsonObject &document, const char *list, const char *key, const QJsonValue &value)
    {
        for (const QJsonValue &entry : document.value(QLatin1String(list)).toArray())
            if (entry.toObject().value(QLatin1String(key)) == value)
                return entry.toObject();
        return {};
    }

private Q_SLOTS:
    void roundTripsWithoutADifference_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("backend");
        for (const QString &path : caseFiles())
            for (const TestBackend backend : {TestBackend::Sqlite, TestBackend::Postgres})
                QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -1) + (backend == TestBackend::Sqlite ? QStringLiteral(" SQLite") : QStringLiteral(" PostgreSQL")))) << path << int(backend);
        if (sharedFile(QStringLiteral("formats/cnil-pia-example.json")).isEmpty())
            qWarning("the reference example is not here, so it is not looked at");
    }
    void roundTripsWithoutADifference()
    {
        QFETCH(QString, path);
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        const QByteArray bytes = bytesOf(path);
        QVERIFY(!bytes.isEmpty());
        const auto report = import(fixture.workspace(), bytes);
        VERIFY_RESULT(report);
        const auto result = exported(fixture.workspace(), report->assessment.id);
        VERIFY_RESULT(result);
        const QString found = difference(QJsonDocument::fromJson(bytes).object(), QJsonDocument::fromJson(CnilExport::json(*result)).object());
        QVERIFY2(found.isEmpty(), qPrintable(found));
        // Once more through a second workspace.
        WorkspaceFixture second(int(TestBackend::Sqlite));
        const auto again = import(second.workspace(), CnilExport::json(*result));
        VERIFY_RESULT(again);
        const auto back = exported(second.workspace(), again->assessment.id);
        VERIFY_RESULT(back);
        QCOMPARE(CnilExport::json(*back), CnilExport::json(*result));
    }
    void theExampleArrivesAsItsNotesSay()
    {
        const QString path = sharedFile(QStringLiteral("formats/cnil-pia-example.json"));
        if (path.isEmpty())
            QSKIP("the reference data is not here");
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        const auto report = import(fixture.workspace(), bytesOf(path));
        VERIFY_RESULT(report);
        QCOMPARE(report->answers, 36);
        QCOMPARE(report->controls, 5);
        QCOMPARE(report->evaluations, 21);
        QCOMPARE(report->comments, 2);
        QCOMPARE(report->progress, 60.0);
        QVERIFY2(report->notes.isEmpty(), qPrintable(report->notes.join(QLatin1Char('\n'))));
        const auto loaded = AssessmentBook(fixture.workspace()).load(report->assessment.id);
        VERIFY_RESULT(loaded);
        const QList<RiskView> risks = RiskView::of(*loaded, loaded->sheet());
        QCOMPARE(risks.size(), 3);
        QCOMPARE(risks.at(0).current, (RiskLevel{3, 3}));
        QCOMPARE(risks.at(0).residual, (RiskLevel{3, 2}));
        QCOMPARE(risks.at(0).controls.size(), 3);
        QCOMPARE(risks.at(1).current, (RiskLevel{2, 2}));
        QCOMPARE(risks.at(2).current, (RiskLevel{1, 2}));
        const auto plan = std::count_if(loaded->evaluations.begin(), loaded->evaluations.end(), [](const Evaluation &evaluation) { return evaluation.verdict == dpia::Verdict::Improvable; });
        QCOMPARE(plan, 4);
        QVERIFY(loaded->staleBecause.isEmpty());
        QCOMPARE(loaded->sheet().progress().requiredComplete, 36);
    }
    void whatWasChangedHereIsChangedThere()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        const QByteArray bytes = bytesOf(testFile(QStringLiteral("cases/cnil/odd.json")));
        const auto report = import(fixture.workspace(), bytes);
        VERIFY_RESULT(report);
        AssessmentBook book(fixture.workspace(), QStringLiteral("Ada"));
        auto loaded = book.load(report->assessment.id);
        VERIFY_RESULT(loaded);
        VERIFY_RESULT(book.answer(*loaded, QStringLiteral("q111"), {QStringLiteral("<p>New</p>"), {}, {}}, 1));
        VERIFY_RESULT(book.answer(*loaded, QStringLiteral("q227"), {QStringLiteral("<p>None</p>"), {}, {}}, 0));
        VERIFY_RESULT(book.comment(loaded->assessment, QStringLiteral("question:q111"), QStringLiteral("<p>why?</p>")));
        Control renamed = loaded->controls.first();
        renamed.title = QStringLiteral("Renamed");
        VERIFY_RESULT(fixture.workspace().write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> { HALLMARKER_TRY(Control::save(transaction, renamed)); return {}; }));
        const auto result = exported(fixture.workspace(), report->assessment.id);
        VERIFY_RESULT(result);
        const QJsonObject before = QJsonDocument::fromJson(bytes).object();
        const QJsonObject changed = find(result->document, "answers", "reference_to", 111);
        QCOMPARE(changed.value(QStringLiteral("data")).toObject().value(QStringLiteral("text")).toString(), QStringLiteral("<p>New</p>"));
        QCOMPARE(changed.value(QStringLiteral("id")), find(before, "answers", "reference_to", 111).value(QStringLiteral("id")));
        QVERIFY(changed.value(QStringLiteral("updated_at")) != find(before, "answers", "reference_to", 111).value(QStringLiteral("updated_at")));
        QCOMPARE(changed.value(QStringLiteral("x_own")), find(before, "answers", "reference_to", 111).value(QStringLiteral("x_own")));
        // New records have ids of their own and all keys.
        const QJsonObject added = find(result->document, "answers", "reference_to", 227);
        QVERIFY(added.value(QStringLiteral("id")).toInt() > 0);
        for (const char *key : {"text", "gauge", "list"})
            QVERIFY(added.value(QStringLiteral("data")).toObject().contains(QLatin1String(key)));
        QSet<int> ids;
        for (const QJsonValue &entry : result->document.value(QStringLiteral("answers")).toArray())
            ids.insert(entry.toObject().value(QStringLiteral("id")).toInt());
        QCOMPARE(ids.size(), result->document.value(QStringLiteral("answers")).toArray().size());
        QCOMPARE(find(result->document, "comments", "description", QStringLiteral("<p>why?</p>")).value(QStringLiteral("reference_to")), QJsonValue(111));
        // The control's name changes where risks name it, and nothing else of the link.
        const QJsonArray named = find(result->document, "answers", "reference_to", 324).value(QStringLiteral("data")).toObject().value(QStringLiteral("list")).toArray();
        QCOMPARE(named, (QJsonArray{QStringLiteral("Renamed"), QStringLiteral("Nobody made this one")}));
    }
    void everyRecordThatHasNoPlaceIsReported()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        const auto report = import(fixture.workspace(), bytesOf(testFile(QStringLiteral("cases/cnil/broken-links.json"))));
        VERIFY_RESULT(report);
        const QString notes = report->notes.join(QLatin1Char('\n'));
        for (const char *place : {"/answers/1 ", "/answers/2 ", "/answers/4/data/gauge", "/evaluations/0 ", "/evaluations/1 ", "/evaluations/2 ", "/comments/0 ", "/comments/1 ", "/answers/3/data/list/0", "/measures/1 "})
            QVERIFY2(notes.contains(QLatin1String(place)), qPrintable(QLatin1String(place) + QStringLiteral(" is missing in\n") + notes));
        // Of two answers to one question the later one counts.
        const auto loaded = AssessmentBook(fixture.workspace()).load(report->assessment.id);
        VERIFY_RESULT(loaded);
        QCOMPARE(loaded->answers.value(QStringLiteral("q111")).value.toString(), QStringLiteral("<p>later</p>"));
    }
    void nothingIsHalfImported()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        const auto before = fixture.workspace().log().size();
        VERIFY_RESULT(before);
        const auto document = CnilDocument::fromJson(bytesOf(testFile(QStringLiteral("cases/cnil/odd.json"))), QStringLiteral("x.json"));
        VERIFY_RESULT(document);
        // A subject that is not there is found out within the transaction.
        QVERIFY(!CnilImport(fixture.workspace()).run(*document, {.name = {}, .subject = QStringLiteral("system_none")}));
        QCOMPARE(*fixture.workspace().log().size(), *before);
        QVERIFY(fixture.workspace().records({})->isEmpty());
    }
    void archivesCarryAttachmentsBothWays()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        core::ZipWriter zip(buffer, fixture.clock().nowMs());
        VERIFY_RESULT(zip.add(QStringLiteral("pia.json"), bytesOf(testFile(QStringLiteral("cases/cnil/odd.json")))));
        VERIFY_RESULT(zip.add(QString::fromUtf8("Pi\xC3\xA8""ces jointes/report \xCE\xB6.pdf"), "%PDF-1.4 x"));
        VERIFY_RESULT(zip.finish());
        const QString path = fixture.folder() + QStringLiteral("/pia.zip");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(buffer.data());
        file.close();
        const auto document = CnilDocument::fromFile(path);
        VERIFY_RESULT(document);
        const auto report = CnilImport(fixture.workspace()).run(*document, {});
        VERIFY_RESULT(report);
        QCOMPARE(report->attachments, 1);
        const auto result = exported(fixture.workspace(), report->assessment.id);
        VERIFY_RESULT(result);
        const auto bytes = CnilExport::zip(*result, fixture.clock().nowMs());
        VERIFY_RESULT(bytes);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*bytes);
        file.close();
        const auto again = CnilDocument::fromFile(path);
        VERIFY_RESULT(again);
        QCOMPARE(again->attachments, document->attachments);
        const QString found = difference(document->root, again->root);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
    void anArchiveWithoutAnAssessmentIsRefused()
    {
        const QTemporaryDir folder;
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        core::ZipWriter zip(buffer, 0);
        VERIFY_RESULT(zip.add(QStringLiteral("Doc/pia.json"), "{}"));
        VERIFY_RESULT(zip.finish());
        QFile file(folder.filePath(QStringLiteral("x.zip")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(buffer.data());
        file.close();
        const auto document = CnilDocument::fromFile(file.fileName());
        QVERIFY(!document);
        QCOMPARE(document.error().exitCode(), 3);
    }
    void anAssessmentThatWasBegunHereHasAllKeys()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        const auto begun = import(fixture.workspace(), "{\"pia\": {\"name\": \"x\"}}");
        VERIFY_RESULT(begun);
        auto loaded = AssessmentBook(fixture.workspace()).load(begun->assessment.id);
        VERIFY_RESULT(loaded);
        loaded->assessment.origin = {};
        const auto result = CnilExport(fixture.workspace()).run(*loaded);
        VERIFY_RESULT(result);
        const QJsonObject pia = result->document.value(QStringLiteral("pia")).toObject();
        for (const char *key : {"id", "status", "name", "category", "author_name", "evaluator_name", "validator_name", "dpo_status", "dpo_opinion", "dpos_names", "people_names", "concerned_people_opinion", "concerned_people_status", "concerned_people_searched_opinion",
                                "concerned_people_searched_content", "rejection_reason", "applied_adjustments", "is_example", "is_archive", "structure_id", "structure_name", "structure_sector_name", "structure_data", "created_at", "updated_at", "progress", "lock_version"})
            QVERIFY2(pia.contains(QLatin1String(key)), key);
        for (const QString &list : CnilDocument::arrayNames())
            QVERIFY(result->document.value(list).isArray());
        VERIFY_RESULT(CnilDocument::fromJson(CnilExport::json(*result), QStringLiteral("own.json")));
    }
};

HALLMARKER_TEST(TestCnilExchange)
#include "TestCnilExchange.moc"
