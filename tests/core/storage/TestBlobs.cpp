#include "core/digest/Hasher.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QFile>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

const QByteArray canary = QByteArray("the canary sings in the coal mine ").repeated(40);
const QString rightPassphrase = QStringLiteral("right horse");

Result<Digest> attach(Workspace &workspace, const QByteArray &content)
{
    Digest digest;
    HALLMARKER_TRY(workspace.write(QStringLiteral("attach"), [&](WriteTransaction &t) -> Result<void> {
        HALLMARKER_ASSIGN(digest, t.putBlob(content, QStringLiteral("text/plain")));
        return {};
    }));
    return digest;
}

/// Workspaces with a passphrase, in the place of a fixture.
class SealedPlace {
public:
    explicit SealedPlace(int backend) : fixture(backend) {}
    Result<std::unique_ptr<Workspace>> create(const QString &passphrase) { return Workspace::create(options(passphrase), m_clock, m_ids); }
    Result<std::unique_ptr<Workspace>> open(const QString &passphrase) { return Workspace::open(options(passphrase), m_clock, m_ids); }

    WorkspaceFixture fixture;

private:
    WorkspaceOptions options(const QString &passphrase) const
    {
        WorkspaceOptions made;
        made.location = fixture.location();
        made.actor = {QStringLiteral("tester")};
        made.passphrase = passphrase;
        return made;
    }
    FixedClock m_clock{1'767'225'600'000};
    RandomIdSource m_ids{m_clock};
};

} // namespace

class TestBlobs : public QObject {
    Q_OBJECT

private:
    /// Whether the bytes stand somewhere in the files, or in the table of attachments.
    static bool liesInTheClear(WorkspaceFixture &fixture)
    {
        if (fixture.isPostgres())
            return !fixture.executeOutside(QStringLiteral("SELECT 1 / (CASE WHEN count(*) = 0 THEN 1 ELSE 0 END) FROM blob WHERE position('\\x%1'::bytea IN content) > 0").arg(QString::fromLatin1(canary.left(20).toHex())));
        for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
            QFile file(fixture.location() + suffix);
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(canary.left(20)))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void encryptsAtRest_data() { WorkspaceFixture::addBackendRows(); }
    void encryptsAtRest()
    {
        QFETCH(int, backend);
        SealedPlace place(backend);
        if (!place.fixture.isAvailable())
            QSKIP(place.fixture.skipReason().constData());
        Digest digest;
        {
            const auto workspace = place.create(rightPassphrase);
            VERIFY_RESULT(workspace);
            const auto attached = attach(**workspace, canary);
            VERIFY_RESULT(attached);
            digest = *attached;
            QCOMPARE(digest, Hasher::of(canary));
            QCOMPARE(*(*workspace)->blobs().get(digest), canary);
            QVERIFY(!liesInTheClear(place.fixture));
        }
        QVERIFY(!liesInTheClear(place.fixture));
        const auto again = place.open(rightPassphrase);
        VERIFY_RESULT(again);
        QCOMPARE(*(*again)->blobs().get(digest), canary);
        VERIFY_RESULT(attach(**again, {}));
        QCOMPARE(*(*again)->blobs().get(Hasher::of({})), QByteArray());
    }

    /// The twin of the search above: without a passphrase it does find the text.
    void leavesItClearWithoutAPassphrase_data() { WorkspaceFixture::addBackendRows(); }
    void leavesItClearWithoutAPassphrase()
    {
        QFETCH(int, backend);
        SealedPlace place(backend);
        if (!place.fixture.isAvailable())
            QSKIP(place.fixture.skipReason().constData());
        const auto workspace = place.create({});
        VERIFY_RESULT(workspace);
        VERIFY_RESULT(attach(**workspace, canary));
        QVERIFY(liesInTheClear(place.fixture));
        // A passphrase that the workspace does not have changes nothing.
        const auto other = place.open(rightPassphrase);
        VERIFY_RESULT(other);
        VERIFY_RESULT(attach(**other, "more"));
        QCOMPARE(*(*workspace)->blobs().get(Hasher::of("more")), QByteArray("more"));
    }

    void refusesAWrongPassphrase_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("wrong, SQLite") << int(TestBackend::Sqlite) << QStringLiteral("wrong horse");
        QTest::newRow("none, SQLite") << int(TestBackend::Sqlite) << QString();
        QTest::newRow("wrong, PostgreSQL") << int(TestBackend::Postgres) << QStringLiteral("wrong horse");
        QTest::newRow("none, PostgreSQL") << int(TestBackend::Postgres) << QString();
    }
    void refusesAWrongPassphrase()
    {
        QFETCH(int, backend);
        QFETCH(QString, passphrase);
        SealedPlace place(backend);
        if (!place.fixture.isAvailable())
            QSKIP(place.fixture.skipReason().constData());
        Digest digest;
        {
            const auto workspace = place.create(rightPassphrase);
            VERIFY_RESULT(workspace);
            digest = *attach(**workspace, canary);
        }
        const auto opened = place.open(passphrase);
        VERIFY_RESULT(opened);
        const auto got = (*opened)->blobs().get(digest);
        QVERIFY(!got);
        QCOMPARE(got.error().kind, ErrorKind::Denied);
        QVERIFY(got.error().message.contains(QStringLiteral("passphrase")));
        const qint64 before = *(*opened)->log().size();
        const auto put = attach(**opened, "in the clear?");
        QVERIFY(!put);
        QCOMPARE(put.error().kind, ErrorKind::Denied);
        QCOMPARE(*(*opened)->log().size(), before);
        QVERIFY(!*(*opened)->blobs().contains(Hasher::of("in the clear?")));
        // Everything else goes on, and nobody needs the passphrase to verify.
        VERIFY_RESULT((*opened)->write(QStringLiteral("x"), [](WriteTransaction &t) { return t.note(QStringLiteral("x"), {}); }));
        const auto found = (*opened)->log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(found);
        QVERIFY2(found->isSound, qPrintable(found->problem));
    }

    void refusesWhatWasChanged_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<QString>("sqlite");
        QTest::addColumn<QString>("postgres");
        struct Case {
            const char *name;
            const char *sqlite;
            const char *postgres;
        };
        // One byte becomes another: of two texts that differ in it, at least one was not there before.
        const Case cases[] = {
            {"first byte", "UPDATE blob SET content = CAST(CASE WHEN substr(content, 1, 1) = x'00' THEN x'01' ELSE x'00' END || substr(content, 2) AS BLOB)", "UPDATE blob SET content = set_byte(content, 0, get_byte(content, 0) # 1)"},
            {"last byte, of the tag", "UPDATE blob SET content = CAST(substr(content, 1, length(content) - 1) || CASE WHEN substr(content, -1) = x'00' THEN x'01' ELSE x'00' END AS BLOB)", "UPDATE blob SET content = set_byte(content, length(content) - 1, get_byte(content, length(content) - 1) # 128)"},
            {"nonce", "UPDATE blob SET nonce = CAST(CASE WHEN substr(nonce, 1, 1) = x'00' THEN x'01' ELSE x'00' END || substr(nonce, 2) AS BLOB)", "UPDATE blob SET nonce = set_byte(nonce, 0, get_byte(nonce, 0) # 1)"},
            {"cut", "UPDATE blob SET content = substr(content, 1, 10)", "UPDATE blob SET content = substr(content, 1, 10)"},
            {"exchanged", "UPDATE blob SET (content, nonce) = (SELECT o.content, o.nonce FROM blob o WHERE o.digest <> blob.digest)", "UPDATE blob SET (content, nonce) = (SELECT o.content, o.nonce FROM blob o WHERE o.digest <> blob.digest)"},
            {"put in the clear", "UPDATE blob SET nonce = NULL", "UPDATE blob SET nonce = NULL"},
        };
        for (const Case &each : cases) {
            QTest::addRow("%s, SQLite", each.name) << int(TestBackend::Sqlite) << QString::fromLatin1(each.sqlite) << QString();
            QTest::addRow("%s, PostgreSQL", each.name) << int(TestBackend::Postgres) << QString() << QString::fromLatin1(each.postgres);
        }
    }
    void refusesWhatWasChanged()
    {
        QFETCH(int, backend);
        QFETCH(QString, sqlite);
        QFETCH(QString, postgres);
        SealedPlace place(backend);
        if (!place.fixture.isAvailable())
            QSKIP(place.fixture.skipReason().constData());
        const auto workspace = place.create(rightPassphrase);
        VERIFY_RESULT(workspace);
        const auto first = attach(**workspace, canary);
        VERIFY_RESULT(first);
        VERIFY_RESULT(attach(**workspace, canary + canary));
        QVERIFY((*workspace)->log().verify(std::nullopt, Progress::none())->isSound);
        QVERIFY(place.fixture.tamper(place.fixture.isPostgres() ? postgres : sqlite));
        const auto got = (*workspace)->blobs().get(*first);
        QVERIFY(!got);
        QCOMPARE(got.error().kind, ErrorKind::Integrity);
        const auto found = (*workspace)->log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(found);
        QVERIFY(!found->isSound);
    }

    /// A workspace whose passphrase is older than the encryption gets its key with the next attachment; those from before
    /// stay readable. A key whose write was taken back is not used.
    void takesUpAnOlderWorkspace()
    {
        SealedPlace place(int(TestBackend::Sqlite));
        {
            const auto made = place.create(rightPassphrase);
            VERIFY_RESULT(made);
        }
        QVERIFY(place.fixture.executeOutside(QStringLiteral("DELETE FROM meta WHERE key = 'content_key'")));
        QVERIFY(place.fixture.executeOutside(QStringLiteral("INSERT INTO blob (digest, media_type, content) VALUES (x'%1', '', CAST('older' AS BLOB))").arg(Hasher::of("older").hex())));
        {
            const auto without = place.open({});
            VERIFY_RESULT(without);
            QCOMPARE(attach(**without, "x").error().kind, ErrorKind::Denied);
            QCOMPARE(*(*without)->blobs().get(Hasher::of("older")), QByteArray("older"));
        }
        {
            const auto workspace = place.open(rightPassphrase);
            VERIFY_RESULT(workspace);
            QVERIFY(!(*workspace)->write(QStringLiteral("x"), [](WriteTransaction &t) -> Result<void> {
                HALLMARKER_TRY(t.putBlob("taken back", {}));
                return Error(ErrorKind::Conflict, QStringLiteral("on purpose"));
            }));
            VERIFY_RESULT(attach(**workspace, canary));
            VERIFY_RESULT(attach(**workspace, "second"));
        }
        QVERIFY(!liesInTheClear(place.fixture));
        const auto again = place.open(rightPassphrase);
        VERIFY_RESULT(again);
        QCOMPARE(*(*again)->blobs().get(Hasher::of(canary)), canary);
        QCOMPARE(*(*again)->blobs().get(Hasher::of("second")), QByteArray("second"));
        QCOMPARE(*(*again)->blobs().get(Hasher::of("older")), QByteArray("older"));
    }
};

HALLMARKER_TEST(TestBlobs)
#include "TestBlobs.moc"
