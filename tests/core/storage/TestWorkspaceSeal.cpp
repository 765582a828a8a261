// A passphrase that is set, changed and removed, and the kills in between.
#include "core/keys/SealedKeyFile.h"
#include "core/storage/SqlWorkspace.h"
#include "core/storage/WorkspaceSeal.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QFile>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

const QString none;
const QString oldWord = QStringLiteral("old horse");
const QString newWord = QStringLiteral("new horse");

/// A workspace with an attachment from before the change, and what is asked of it.
class ChangingPlace {
public:
    explicit ChangingPlace(int backend) : fixture(backend) {}

    Result<std::unique_ptr<Workspace>> create(const QString &passphrase)
    {
        HALLMARKER_ASSIGN(auto workspace, Workspace::create(options(passphrase), m_clock, m_ids));
        HALLMARKER_ASSIGN(before, attach(*workspace, "from before"));
        return Result<std::unique_ptr<Workspace>>(std::move(workspace));
    }
    Result<std::unique_ptr<Workspace>> open(const QString &passphrase, bool readOnly = false) { return Workspace::open(options(passphrase, readOnly), m_clock, m_ids); }

    static Result<Digest> attach(Workspace &workspace, const QByteArray &content)
    {
        Digest digest;
        HALLMARKER_TRY(workspace.write(QStringLiteral("attach"), [&](WriteTransaction &t) -> Result<void> {
            HALLMARKER_ASSIGN(digest, t.putBlob(content, QStringLiteral("text/plain")));
            return {};
        }));
        return digest;
    }

    /// Signs a new head, reads what was attached before and writes more; empty, or what went wrong.
    QString problemOf(Workspace &workspace) const
    {
        const auto read = workspace.blobs().get(before);
        if (!read)
            return QLatin1String("read: ") + read.error().message;
        const auto added = attach(workspace, QByteArray::number(m_number++));
        if (!added)
            return QLatin1String("attach: ") + added.error().message;
        if (const auto head = workspace.log().checkpoint(); !head)
            return QLatin1String("sign: ") + head.error().message;
        const auto found = workspace.log().verify(std::nullopt, Progress::none());
        return found ? found->problem : found.error().message;
    }

    /// Opens with the word and asks for everything.
    QString problemWith(const QString &passphrase)
    {
        const auto workspace = open(passphrase);
        return workspace ? problemOf(**workspace) : workspace.error().message;
    }
    QString keyFile(Workspace &workspace) const { return static_cast<SqlWorkspace &>(workspace).custody().keyFile(); }

    WorkspaceFixture fixture;
    Digest before;

private:
    WorkspaceOptions options(const QString &passphrase, bool readOnly = false) const
    {
        WorkspaceOptions made;
        made.location = fixture.location();
        made.actor = {QStringLiteral("tester")};
        made.passphrase = passphrase;
        made.readOnly = readOnly;
        return made;
    }
    FixedClock m_clock{1'767'225'600'000};
    RandomIdSource m_ids{m_clock};
    mutable int m_number = 0;
};

} // namespace

class TestWorkspaceSeal : public QObject {
    Q_OBJECT

private:
    static void addChanges()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("action");
        for (const auto &[backend, name] : {std::pair(TestBackend::Sqlite, "SQLite"), std::pair(TestBackend::Postgres, "PostgreSQL")}) {
            QTest::addRow("set, %s", name) << int(backend) << none << newWord << QStringLiteral("key.sealed");
            QTest::addRow("change, %s", name) << int(backend) << oldWord << newWord << QStringLiteral("key.resealed");
            QTest::addRow("remove, %s", name) << int(backend) << oldWord << none << QStringLiteral("key.unsealed");
        }
    }

private Q_SLOTS:
    void changes_data() { addChanges(); }
    void changes()
    {
        QFETCH(int, backend);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, action);
        ChangingPlace place(backend);
        if (!place.fixture.isAvailable())
            QSKIP(place.fixture.skipReason().constData());
        {
            const auto workspace = place.create(from);
            VERIFY_RESULT(workspace);
            WorkspaceSeal seal = WorkspaceSeal::of(**workspace);
            QCOMPARE(*seal.state(), from.isEmpty() ? SealState::None : SealState::Open);
            const qint64 size = *(*workspace)->log().size();
            VERIFY_RESULT(seal.change(to));
            QCOMPARE(*seal.state(), to.isEmpty() ? SealState::None : SealState::Open);
            // One entry, and no secret in it.
            QCOMPARE(*(*workspace)->log().size(), size + 1);
            const QByteArray entry = (*(*workspace)->log().entries(size, 1)).first().bytes;
            QVERIFY2(entry.contains(action.toUtf8()), entry.constData());
            QVERIFY(!entry.contains("horse"));
            QVERIFY(!QFile::exists(place.keyFile(**workspace) + QStringLiteral(".changed")));
            QCOMPARE(QFile::permissions(place.keyFile(**workspace)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            QCOMPARE(place.problemOf(**workspace), QString()); // without opening it again
        }
        QCOMPARE(place.problemWith(to), QString());
        if (to.isEmpty())
            return;
        const auto stale = place.open(from);
        VERIFY_RESULT(stale);
        QCOMPARE(*WorkspaceSeal::of(**stale).state(), SealState::Locked);
        QCOMPARE(ChangingPlace::attach(**stale, "under the wrong word").error().kind, ErrorKind::Denied);
        QCOMPARE((*stale)->log().checkpoint().error().kind, ErrorKind::Denied);
        QCOMPARE(WorkspaceSeal::of(**stale).unlock(QStringLiteral("third horse")).error().kind, ErrorKind::Denied);
        VERIFY_RESULT(WorkspaceSeal::of(**stale).unlock(to));
        QCOMPARE(place.problemOf(**stale), QString());
    }

    /// Killed when the new key file lies there and the store knows nothing of it.
    void survivesAKillBeforeTheCommit_data() { addChanges(); }
    void survivesAKillBeforeTheCommit()
    {
        QFETCH(int, backend);
        QFETCH(QString, from);
        QFETCH(QString, to);
        ChangingPlace place(backend);
        if (!place.fixture.isAvailable())
            QSKIP(place.fixture.skipReason().constData());
        QString changed;
        {
            const auto workspace = place.create(from);
            VERIFY_RESULT(workspace);
            const KeyCustody &custody = static_cast<SqlWorkspace &>(**workspace).custody();
            VERIFY_RESULT(custody.saveChanged(*custody.load(), to));
            changed = custody.keyFile() + QStringLiteral(".changed");
            QVERIFY(QFile::exists(changed));
        }
        QCOMPARE(place.problemWith(from), QString());
        QVERIFY(!QFile::exists(changed)); // perhaps it holds the key without a passphrase
    }

    /// Killed when the store names the new key file and the old one is still in its place.
    void survivesAKillAfterTheCommit_data() { addChanges(); }
    void survivesAKillAfterTheCommit()
    {
        QFETCH(int, backend);
        QFETCH(QString, from);
        QFETCH(QString, to);
        ChangingPlace place(backend);
        if (!place.fixture.isAvailable())
            QSKIP(place.fixture.skipReason().constData());
        QString changed;
        {
            const auto workspace = place.create(from);
            VERIFY_RESULT(workspace);
            VERIFY_RESULT(WorkspaceSeal::of(**workspace).commitChange(to));
            changed = place.keyFile(**workspace) + QStringLiteral(".changed");
            QVERIFY(QFile::exists(changed));
        }
        {
            const auto reader = place.open(to, true); // may not finish it, and reads the attachments all the same
            VERIFY_RESULT(reader);
            QCOMPARE(*(*reader)->blobs().get(place.before), QByteArray("from before"));
            QVERIFY(QFile::exists(changed));
        }
        QCOMPARE(place.problemWith(to), QString());
        QVERIFY(!QFile::exists(changed));
    }

    void keepsEverythingWhenTheStoreRefuses()
    {
        ChangingPlace place(int(TestBackend::Sqlite));
        const auto workspace = place.create(oldWord);
        VERIFY_RESULT(workspace);
        QVERIFY(place.fixture.executeOutside(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON meta WHEN new.key = 'key_file_changed' BEGIN SELECT RAISE(ABORT, 'refused'); END")));
        const qint64 size = *(*workspace)->log().size();
        QVERIFY(!WorkspaceSeal::of(**workspace).change(none));
        QCOMPARE(*(*workspace)->log().size(), size);
        QVERIFY(!QFile::exists(place.keyFile(**workspace) + QStringLiteral(".changed")));
        QCOMPARE(place.problemOf(**workspace), QString());
        QCOMPARE(place.problemWith(oldWord), QString());
    }

    /// The same attachments through all changes, under one content key, also after a rotation.
    void readsTheSameAttachmentThroughAllChanges()
    {
        ChangingPlace place(int(TestBackend::Sqlite));
        auto workspace = place.create(oldWord);
        VERIFY_RESULT(workspace);
        for (const QString &word : {newWord, none, oldWord, none, newWord}) {
            VERIFY_RESULT(WorkspaceSeal::of(**workspace).change(word));
            VERIFY_RESULT((*workspace)->log().rotateKey());
            QCOMPARE(place.problemOf(**workspace), QString());
        }
        workspace->reset();
        QCOMPARE(place.problemWith(newWord), QString());
        QCOMPARE(WorkspaceSeal::of(**place.open(none)).change(oldWord).error().kind, ErrorKind::Denied); // the present one is needed
    }

    void refusesWhatIsNoChange()
    {
        ChangingPlace place(int(TestBackend::Sqlite));
        const auto workspace = place.create(none);
        VERIFY_RESULT(workspace);
        QCOMPARE(WorkspaceSeal::of(**workspace).change(none).error().kind, ErrorKind::Conflict);
        const auto reader = place.open(none, true);
        VERIFY_RESULT(reader);
        QCOMPARE(WorkspaceSeal::of(**reader).change(newWord).error().kind, ErrorKind::Denied);
    }

    /// Somebody who can write into the store puts a key of his own there.
    void refusesAnExchangedContentKey()
    {
        ChangingPlace place(int(TestBackend::Sqlite));
        {
            const auto workspace = place.create(oldWord);
            VERIFY_RESULT(workspace);
        }
        const QByteArray own = SealedKeyFile::unsealed(QStringLiteral("attachments"), SecretBytes::random(32), UnsealedWarning::AnyoneWhoReadsTheFileCanUseTheKey);
        QVERIFY(place.fixture.executeOutside(QStringLiteral("UPDATE meta SET value = '%1' WHERE key = 'content_key'").arg(QString::fromUtf8(own))));
        const auto workspace = place.open(oldWord);
        VERIFY_RESULT(workspace);
        QCOMPARE(ChangingPlace::attach(**workspace, "for somebody else").error().kind, ErrorKind::Integrity);
    }

    void asksItsSourceOnceAndOnlyWhenNeeded()
    {
        ChangingPlace place(int(TestBackend::Sqlite));
        {
            const auto made = place.create(oldWord);
            VERIFY_RESULT(made);
        }
        const auto workspace = place.open(none);
        VERIFY_RESULT(workspace);
        int asked = 0;
        WorkspaceSeal::of(**workspace).setSource([&asked](const HeldPassphrase::Opens &opens) {
            ++asked;
            return !opens(newWord) && opens(oldWord) ? oldWord : QString();
        });
        VERIFY_RESULT((*workspace)->write(QStringLiteral("x"), [](WriteTransaction &t) { return t.note(QStringLiteral("x"), {}); }));
        QCOMPARE(asked, 0);
        QCOMPARE(place.problemOf(**workspace), QString());
        QCOMPARE(asked, 1);
    }
};

HALLMARKER_TEST(TestWorkspaceSeal)
#include "TestWorkspaceSeal.moc"
