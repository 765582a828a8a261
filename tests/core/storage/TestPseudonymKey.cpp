#include "core/storage/PseudonymKey.h"
#include "core/storage/SqlWorkspace.h"
#include "core/storage/WorkspaceSeal.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::core;

namespace pseudonymkey {

class Place {
public:
    Result<std::unique_ptr<Workspace>> create(const QString &passphrase) { return Workspace::create(options(passphrase, false), m_clock, m_ids); }
    Result<std::unique_ptr<Workspace>> open(const QString &passphrase, bool readOnly = false) { return Workspace::open(options(passphrase, readOnly), m_clock, m_ids); }
    static QString stored(Workspace &workspace)
    {
        const auto reader = static_cast<SqlWorkspace &>(workspace).reader();
        return (*reader)->value(QStringLiteral("SELECT value FROM meta WHERE key = 'pseudonym_key'"))->toString();
    }

private:
    WorkspaceOptions options(const QString &passphrase, bool readOnly) const
    {
        WorkspaceOptions options;
        options.location = m_folder.filePath(QStringLiteral("w.hallmarker"));
        options.actor.name = QStringLiteral("tester");
        options.passphrase = passphrase;
        options.readOnly = readOnly;
        return options;
    }
    QTemporaryDir m_folder;
    FixedClock m_clock{1767225600000};
    SequenceIdSource m_ids;
};

} // namespace pseudonymkey

using pseudonymkey::Place;

class TestPseudonymKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isMadeOnceAndStays()
    {
        Place place;
        const auto workspace = place.create({});
        VERIFY_RESULT(workspace);
        QVERIFY(Place::stored(**workspace).isEmpty()); // nobody needed it yet
        const auto first = PseudonymKey::of(**workspace);
        VERIFY_RESULT(first);
        QCOMPARE(first->size(), 32);
        QVERIFY(first->equals(*PseudonymKey::of(**workspace)));
        Place other;
        const auto elsewhere = other.create({});
        QVERIFY(!first->equals(*PseudonymKey::of(**elsewhere)));
    }
    void isNotMadeInAWorkspaceForReading()
    {
        Place place;
        VERIFY_RESULT(place.create({}));
        const auto reading = place.open({}, true);
        VERIFY_RESULT(reading);
        const auto key = PseudonymKey::of(**reading);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, ErrorKind::Denied);
    }
    void liesUnderThePassphrase()
    {
        Place place;
        const QString word = QStringLiteral("old horse");
        QByteArray secret;
        {
            const auto workspace = place.create(word);
            VERIFY_RESULT(workspace);
            const auto key = PseudonymKey::of(**workspace);
            VERIFY_RESULT(key);
            secret = key->view().toByteArray();
            const QString stored = Place::stored(**workspace);
            QVERIFY2(stored.startsWith(QLatin1String("sealed:")), qPrintable(stored));
            QVERIFY(!QByteArray::fromBase64(stored.mid(7).toLatin1()).contains(secret));
        }
        const auto locked = place.open({});
        VERIFY_RESULT(locked);
        const auto without = PseudonymKey::of(**locked);
        QVERIFY(!without);
        QCOMPARE(without.error().kind, ErrorKind::Denied);
        const auto opened = place.open(word);
        VERIFY_RESULT(opened);
        QCOMPARE(PseudonymKey::of(**opened)->view().toByteArray(), secret);
    }
    void staysTheSameWhenThePassphraseComesAndGoes()
    {
        Place place;
        const auto workspace = place.create({});
        const auto key = PseudonymKey::of(**workspace);
        VERIFY_RESULT(key);
        QVERIFY(Place::stored(**workspace).startsWith(QLatin1String("clear:")));
        WorkspaceSeal seal = WorkspaceSeal::of(**workspace);
        VERIFY_RESULT(seal.change(QStringLiteral("old horse")));
        QVERIFY(Place::stored(**workspace).startsWith(QLatin1String("sealed:"))); // in the same transaction
        QVERIFY(key->equals(*PseudonymKey::of(**workspace)));
        VERIFY_RESULT(seal.change(QStringLiteral("new horse")));
        QVERIFY(key->equals(*PseudonymKey::of(**workspace)));
        VERIFY_RESULT(seal.change({}));
        QVERIFY(key->equals(*PseudonymKey::of(**workspace)));
    }
    void anExchangedKeyIsFound()
    {
        Place place;
        const auto workspace = place.create(QStringLiteral("old horse"));
        VERIFY_RESULT(PseudonymKey::of(**workspace));
        const auto spoil = [&](const QString &value) {
            return static_cast<SqlWorkspace &>(**workspace).writer()->withConnection([&](SqlConnection &connection) -> Result<void> {
                const auto done = connection.run(QStringLiteral("UPDATE meta SET value = ? WHERE key = 'pseudonym_key'"), {value});
                return done ? Result<void>() : Result<void>(done.error());
            });
        };
        VERIFY_RESULT(spoil(QStringLiteral("sealed:") + QString::fromLatin1(QByteArray(60, 'x').toBase64())));
        QCOMPARE(PseudonymKey::of(**workspace).error().kind, ErrorKind::Integrity);
        VERIFY_RESULT(spoil(QStringLiteral("nonsense")));
        QCOMPARE(PseudonymKey::of(**workspace).error().kind, ErrorKind::Integrity);
    }
};

HALLMARKER_TEST(TestPseudonymKey)
#include "TestPseudonymKey.moc"
