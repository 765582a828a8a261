#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::tests;

#define OPEN_FIXTURE()                                                                                                 \
    QFETCH(int, backend);                                                                                              \
    WorkspaceFixture fixture(backend);                                                                                 \
    if (!fixture.isAvailable())                                                                                        \
        QSKIP(fixture.skipReason().constData());                                                                       \
    Workspace &workspace = fixture.workspace()

namespace {

Result<Record> putNow(Workspace &workspace, const RecordDraft &draft, qint64 revision)
{
    Record stored;
    HALLMARKER_TRY(workspace.write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
        HALLMARKER_ASSIGN(stored, transaction.put(draft, revision));
        return {};
    }));
    return stored;
}

RecordDraft dataset(const QString &name, const QJsonObject &body = {})
{
    return {.kind = QStringLiteral("dataset"), .name = name, .body = body};
}

} // namespace

class TestRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasPut_data() { WorkspaceFixture::addBackendRows(); }
    void readsWhatWasPut()
    {
        OPEN_FIXTURE();
        const QJsonObject body{{QStringLiteral("text"), QStringLiteral("it's \"quoted\" \\ back, ümlaut, 日本, \x01, {braces}, NULL")}, {QStringLiteral("n"), 0.1}, {QStringLiteral("list"), QJsonArray{1, QJsonValue(), true}}};
        const auto stored = putNow(workspace, dataset(QStringLiteral("Robert'); DROP TABLE record;--"), body), 0);
        VERIFY_RESULT(stored);
        VERIFY_RESULT(fixture.reopen());
        const auto read = fixture.workspace().record(stored->id);
        VERIFY_RESULT(read);
        QCOMPARE(read->body, body);
        QCOMPARE(read->name, QStringLiteral("Robert'); DROP TABLE record;--"));
        QCOMPARE(read->digest, CanonicalJson::digestOf(body));
        QCOMPARE(read->basis, read->digest);
        QCOMPARE(read->revision, 1);
        QCOMPARE(read->updatedBy, QStringLiteral("tester"));
        QCOMPARE(read->createdMs, fixture.clock().nowMs());
    }

    void refusesAStaleRevision_data() { WorkspaceFixture::addBackendRows(); }
    void refusesAStaleRevision()
    {
        OPEN_FIXTURE();
        const auto first = putNow(workspace, dataset(QStringLiteral("d"), {{QStringLiteral("v"), 1}}), 0);
        VERIFY_RESULT(first);
        RecordDraft theirs = dataset(QStringLiteral("d"), {{QStringLiteral("v"), QStringLiteral("theirs")}});
        theirs.id = first->id;
        VERIFY_RESULT(putNow(workspace, theirs, 1));
        RecordDraft mine = theirs;
        mine.body = {{QStringLiteral("v"), QStringLiteral("mine")}};
        const qint64 before = *workspace.log().size();
        const auto refused = putNow(workspace, mine, 1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(*workspace.log().size(), before);
        QCOMPARE(workspace.record(first->id)->body.value(QStringLiteral("v")).toString(), QStringLiteral("theirs"));
        VERIFY_RESULT(putNow(workspace, mine, 2));
        const auto history = workspace.history(first->id);
        VERIFY_RESULT(history);
        QCOMPARE(history->size(), 3);
        QCOMPARE(history->at(1).body.value(QStringLiteral("v")).toString(), QStringLiteral("theirs"));
        QCOMPARE(history->at(2).body.value(QStringLiteral("v")).toString(), QStringLiteral("mine"));
        // New, but it exists; not new, but it does not.
        QCOMPARE(putNow(workspace, mine, 0).error().kind, ErrorKind::Conflict);
        mine.id = QStringLiteral("dataset_nowhere");
        QVERIFY(!putNow(workspace, mine, 4));
    }

    void keepsNothingOfAFailedWrite_data() { WorkspaceFixture::addBackendRows(); }
    void keepsNothingOfAFailedWrite()
    {
        OPEN_FIXTURE();
        const qint64 before = *workspace.log().size();
        const auto failed = workspace.write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
            HALLMARKER_TRY(transaction.put(dataset(QStringLiteral("a")), 0));
            HALLMARKER_TRY(transaction.putBlob("content", QStringLiteral("text/plain")));
            return Error(ErrorKind::Invalid, QStringLiteral("no"));
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Invalid);
        QCOMPARE(*workspace.log().size(), before);
        QVERIFY(workspace.records({})->isEmpty());
        QVERIFY(!*workspace.blobs().contains(Hasher::of("content")));
        VERIFY_RESULT(putNow(workspace, dataset(QStringLiteral("b")), 0));
        QVERIFY(workspace.log().verify(std::nullopt, Progress::none())->isSound);
    }

    void neverReusesAnId_data() { WorkspaceFixture::addBackendRows(); }
    void neverReusesAnId()
    {
        OPEN_FIXTURE();
        VERIFY_RESULT(putNow(workspace, dataset(QStringLiteral("a")), 0));
        fixture.close();
        QStringList ids;
        for (int round = 0; round < 2; ++round) {
            SequenceIdSource counting; // starts again with every program
            WorkspaceOptions options;
            options.location = fixture.location();
            options.actor = {QStringLiteral("x")};
            const auto opened = Workspace::open(options, fixture.clock(), counting);
            VERIFY_RESULT(opened);
            const auto stored = putNow(**opened, dataset(QStringLiteral("round %1").arg(round)), 0);
            VERIFY_RESULT(stored);
            ids += stored->id;
        }
        QVERIFY(ids.at(0) != ids.at(1));
        VERIFY_RESULT(fixture.reopen());
        QCOMPARE(fixture.workspace().records({})->size(), 3);
    }

    void filters_data() { WorkspaceFixture::addBackendRows(); }
    void filters()
    {
        OPEN_FIXTURE();
        VERIFY_RESULT(workspace.write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
            for (int i = 0; i < 6; ++i) {
                RecordDraft draft = dataset(QStringLiteral("name %1").arg(i), {{QStringLiteral("owner"), i % 2 ? QStringLiteral("ann") : QStringLiteral("bob")}, {QStringLiteral("strange"), QString(QChar(0))}});
                draft.kind = i < 4 ? QStringLiteral("dataset") : QStringLiteral("model");
                HALLMARKER_TRY(transaction.put(draft, 0));
            }
            return {};
        }));
        const auto names = [&](const RecordFilter &filter) {
            QStringList found;
            const auto records = workspace.records(filter);
            if (!records)
                return QStringList{records.error().toString() + records.error().detail};
            for (const Record &record : *records)
                found += record.name.right(1);
            return found;
        };
        QCOMPARE(names({}), (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")}));
        QCOMPARE(names({.kind = QStringLiteral("model")}), (QStringList{QStringLiteral("4"), QStringLiteral("5")}));
        QCOMPARE(names({.kind = QStringLiteral("dataset"), .bodyKey = QStringLiteral("owner"), .bodyValue = QStringLiteral("ann")}), (QStringList{QStringLiteral("1"), QStringLiteral("3")}));
        QCOMPARE(names({.limit = 2, .offset = 3}), (QStringList{QStringLiteral("3"), QStringLiteral("4")}));
        QCOMPARE(names({.offset = 5}), QStringList{QStringLiteral("5")});
        QCOMPARE(names({.bodyKey = QStringLiteral("owner"), .bodyValue = QStringLiteral("x' OR 1=1 --")}), QStringList());
    }

    void removesAndResolves_data() { WorkspaceFixture::addBackendRows(); }
    void removesAndResolves()
    {
        OPEN_FIXTURE();
        const auto a = putNow(workspace, dataset(QStringLiteral("same")), 0);
        const auto b = putNow(workspace, dataset(QStringLiteral("same")), 0);
        const auto c = putNow(workspace, dataset(QStringLiteral("other")), 0);
        VERIFY_RESULT(c);
        QCOMPARE(workspace.resolve(QStringLiteral("dataset"), c->id)->id, c->id);
        QCOMPARE(workspace.resolve({}, QStringLiteral("other"))->id, c->id);
        QCOMPARE(workspace.resolve({}, c->id.left(c->id.size() - 1))->id, c->id);
        const auto several = workspace.resolve({}, QStringLiteral("same"));
        QVERIFY(!several);
        QVERIFY(several.error().message.contains(a->id) && several.error().message.contains(b->id));
        QCOMPARE(workspace.resolve(QStringLiteral("model"), QStringLiteral("other")).error().kind, ErrorKind::NotFound);
        QCOMPARE(workspace.resolve({}, QStringLiteral("%")).error().kind, ErrorKind::NotFound);
        QCOMPARE(workspace.resolve({}, QStringLiteral("data_____")).error().kind, ErrorKind::NotFound);
        VERIFY_RESULT(workspace.write(QStringLiteral("test"), [&](WriteTransaction &transaction) { return transaction.remove(b->id, 1); }));
        QCOMPARE(workspace.resolve({}, QStringLiteral("same"))->id, a->id);
        QCOMPARE(workspace.records({})->size(), 2);
        QCOMPARE(workspace.records({.includeDeleted = true})->size(), 3);
        QVERIFY(workspace.history(b->id)->last().isDeleted);
        QVERIFY(!workspace.write(QStringLiteral("test"), [&](WriteTransaction &transaction) { return transaction.remove(a->id, 7); }));
    }

    void searches_data() { WorkspaceFixture::addBackendRows(); }
    void searches()
    {
        OPEN_FIXTURE();
        RecordDraft draft = dataset(QStringLiteral("Crédit applicants"));
        draft.searchText = QStringLiteral("Größe and colour of Ångström's sample, v2.1");
        const auto stored = putNow(workspace, draft, 0);
        VERIFY_RESULT(stored);
        VERIFY_RESULT(putNow(workspace, dataset(QStringLiteral("Faces")), 0));
        for (const char *text : {"credit", "CRÉD", "applic credit", "angstr", "colo", "sample", "v2"}) {
            const auto hits = workspace.search(QString::fromUtf8(text));
            VERIFY_RESULT(hits);
            QVERIFY2(hits->size() == 1 && hits->first().id == stored->id, text);
        }
        for (const char *text : {"", "'", "\"", "*", "a OR b", "credit faces", ":*", "& | !", "NEAR(", "redit"}) {
            const auto hits = workspace.search(QString::fromUtf8(text));
            VERIFY_RESULT(hits);
            QVERIFY2(hits->isEmpty(), text);
        }
        draft.id = stored->id;
        draft.name = QStringLiteral("Renamed");
        VERIFY_RESULT(putNow(workspace, draft, 1));
        QVERIFY(workspace.search(QStringLiteral("credit"))->isEmpty());
        QCOMPARE(workspace.search(QStringLiteral("renamed"))->size(), 1);
        VERIFY_RESULT(workspace.write(QStringLiteral("test"), [&](WriteTransaction &transaction) { return transaction.remove(stored->id, 2); }));
        QVERIFY(workspace.search(QStringLiteral("renamed"))->isEmpty());
    }

    void searchesAnyScript_data() { WorkspaceFixture::addBackendRows(); }
    void searchesAnyScript()
    {
        OPEN_FIXTURE();
        RecordDraft draft = dataset(QStringLiteral("Scripts"));
        draft.searchText = QStringLiteral("Η ζέβρα τρέχει. Той мина край реката. قاعدة البيانات Grüße");
        VERIFY_RESULT(putNow(workspace, draft, 0));
        for (const char *text : {"ζέβρα", "ζεβρα", "ΖΈΒΡΑ", "ζέβ τρεχ", "той", "край река", "قاعدة", "grusse", "grüsse grüße"}) {
            const auto hits = workspace.search(QString::fromUtf8(text));
            VERIFY_RESULT(hits);
            const bool isGerman = QByteArray(text).startsWith("gr"); // "ß" is no "ss" here
            QVERIFY2(hits->size() == (isGerman ? 0 : 1), text);
        }
        QCOMPARE(workspace.search(QStringLiteral("grüße"))->size(), 1);
        QCOMPARE(workspace.search(QStringLiteral("gruße"))->size(), 1);
    }

    void searchesSomeKindsAndNotByName_data() { WorkspaceFixture::addBackendRows(); }
    void searchesSomeKindsAndNotByName()
    {
        OPEN_FIXTURE();
        RecordDraft named = dataset(QStringLiteral("Heron census"));
        RecordDraft said = dataset(QStringLiteral("Birds"));
        said.kind = QStringLiteral("note");
        said.searchText = QStringLiteral("the heron stands, a dataset of one");
        const auto first = putNow(workspace, named, 0);
        const auto second = putNow(workspace, said, 0);
        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        const auto ids = [&](const QString &text, const SearchFilter &filter) {
            QStringList found;
            const auto hits = workspace.search(text, filter);
            for (const SearchHit &hit : hits ? *hits : QList<SearchHit>())
                found += hit.id;
            return found;
        };
        QCOMPARE(ids(QStringLiteral("heron"), {}).size(), 2);
        QCOMPARE(ids(QStringLiteral("heron"), {.kinds = {QStringLiteral("note")}}), QStringList(second->id));
        QCOMPARE(ids(QStringLiteral("heron"), {.kinds = {QStringLiteral("note"), QStringLiteral("dataset")}}).size(), 2);
        QCOMPARE(ids(QStringLiteral("heron"), {.isByName = false}), QStringList(second->id));
        QCOMPARE(ids(QStringLiteral("census"), {.isByName = false}), QStringList());
        QCOMPARE(ids(QStringLiteral("heron"), {.limit = 1}).size(), 1);
        QHash<QString, QByteArray> bodies;
        VERIFY_RESULT(workspace.eachBody(QStringLiteral("note"), [&](QByteArrayView id, QByteArrayView body) { bodies.insert(QString::fromUtf8(id), body.toByteArray()); }));
        QCOMPARE(bodies.size(), 1);
        QCOMPARE(QJsonDocument::fromJson(bodies.value(second->id)).object(), second->body);
        VERIFY_RESULT(workspace.write(QStringLiteral("test"), [&](WriteTransaction &transaction) { return transaction.remove(second->id, 1); }));
        bodies.clear();
        VERIFY_RESULT(workspace.eachBody(QStringLiteral("note"), [&](QByteArrayView id, QByteArrayView body) { bodies.insert(QString::fromUtf8(id), body.toByteArray()); }));
        QVERIFY(bodies.isEmpty());
    }

    void keepsPersonalFieldsApart_data() { WorkspaceFixture::addBackendRows(); }
    void keepsPersonalFieldsApart()
    {
        OPEN_FIXTURE();
        const auto stored = putNow(workspace, dataset(QStringLiteral("d")), 0);
        QString commitment;
        VERIFY_RESULT(workspace.write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
            HALLMARKER_ASSIGN(commitment, transaction.putPersonal(stored->id, QStringLiteral("/contact"), QStringLiteral("Zoë Canary-4711")));
            return {};
        }));
        QCOMPARE(commitment.size(), 64);
        QCOMPARE(*workspace.personal(stored->id, QStringLiteral("/contact")), QStringLiteral("Zoë Canary-4711"));
        const auto entries = workspace.log().entries(0, 1000);
        VERIFY_RESULT(entries);
        for (const LogEntry &entry : *entries)
            QVERIFY(!entry.bytes.contains("Canary"));
        VERIFY_RESULT(workspace.write(QStringLiteral("test"), [&](WriteTransaction &transaction) { return transaction.erasePersonal(stored->id, QStringLiteral("/contact"), QStringLiteral("Art. 17")); }));
        QCOMPARE(workspace.personal(stored->id, QStringLiteral("/contact")).error().kind, ErrorKind::NotFound);
        QVERIFY(!workspace.write(QStringLiteral("test"), [&](WriteTransaction &transaction) { return transaction.erasePersonal(stored->id, QStringLiteral("/contact"), QStringLiteral("again")); }));
        QVERIFY(workspace.log().verify(std::nullopt, Progress::none())->isSound);
        QVERIFY(workspace.log().entries(0, 1000)->last().bytes.contains("Art. 17"));
    }

    void storesBlobsAndSettings_data() { WorkspaceFixture::addBackendRows(); }
    void storesBlobsAndSettings()
    {
        OPEN_FIXTURE();
        QByteArray content(300'000, '\0');
        for (qsizetype i = 0; i < content.size(); ++i)
            content[i] = static_cast<char>(i * 7);
        Digest digest;
        Digest empty;
        VERIFY_RESULT(workspace.write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
            HALLMARKER_ASSIGN(digest, transaction.putBlob(content, QStringLiteral("application/octet-stream")));
            HALLMARKER_TRY(transaction.putBlob(content, QStringLiteral("application/octet-stream")));
            HALLMARKER_ASSIGN(empty, transaction.putBlob(QByteArray(), QString()));
            return {};
        }));
        QCOMPARE(*workspace.blobs().get(digest), content);
        QCOMPARE(*workspace.blobs().get(empty), QByteArray(""));
        QCOMPARE(workspace.blobs().get(Hasher::of("other")).error().kind, ErrorKind::NotFound);
        QVERIFY(fixture.tamper(fixture.isPostgres() ? QStringLiteral("UPDATE blob SET content = 'x'::bytea") : QStringLiteral("UPDATE blob SET content = x'00'")));
        QCOMPARE(workspace.blobs().get(digest).error().kind, ErrorKind::Integrity);
        VERIFY_RESULT(workspace.setSetting(QStringLiteral("a'b"), QStringLiteral("1")));
        VERIFY_RESULT(workspace.setSetting(QStringLiteral("a'b"), QStringLiteral("2")));
        QCOMPARE(*workspace.setting(QStringLiteral("a'b")), QStringLiteral("2"));
        VERIFY_RESULT(workspace.setting(QStringLiteral("none")));
        QVERIFY(workspace.setting(QStringLiteral("none"))->isEmpty());
    }
};

HALLMARKER_TEST(TestRecords)
#include "TestRecords.moc"
