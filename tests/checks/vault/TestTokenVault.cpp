#include "checks/vault/TokenSeal.h"
#include "checks/vault/TokenVault.h"
#include "core/keys/AesGcm.h"
#include "core/keys/HmacSha256.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::checks;
using namespace hallmarker::core;

class TestTokenVault : public QObject {
    Q_OBJECT
private:
    static SecretBytes keyOf(char fill) { return SecretBytes{QByteArrayView(QByteArray(32, fill))}; }

private Q_SLOTS:
    void tokensComeBackInBothForms()
    {
        TokenVault vault;
        VERIFY_RESULT(vault.addDomain(QStringLiteral("person"), {}, keyOf('v')));
        VERIFY_RESULT(vault.addDomain(QStringLiteral("phone"), QStringLiteral("digits"), keyOf('v')));
        const auto person = vault.open(QStringLiteral("person"), keyOf('v'));
        const auto phone = vault.open(QStringLiteral("phone"), keyOf('v'));
        VERIFY_RESULT(person);
        VERIFY_RESULT(phone);
        QSet<QString> tokens;
        for (const QString &value : {QStringLiteral("Ada"), QStringLiteral("Ada "), QString(), QStringLiteral("\u00c4\u4e2d"), QString(5000, QLatin1Char('x'))}) {
            const auto token = person->token(value);
            VERIFY_RESULT(token);
            QCOMPARE(*person->token(value), *token); // equal values, equal tokens: joins stay
            const auto back = person->value(*token);
            VERIFY_RESULT(back);
            QCOMPARE(*back, value);
            tokens.insert(*token);
        }
        QCOMPARE(tokens.size(), 5);
        const auto number = phone->token(QStringLiteral("+49 30 123-4567"));
        VERIFY_RESULT(number);
        QVERIFY(number->startsWith(QLatin1Char('+')) && number->at(3) == QLatin1Char(' ') && number->at(10) == QLatin1Char('-'));
        QCOMPARE(*phone->value(*number), QStringLiteral("+49 30 123-4567"));
        QVERIFY(!phone->token(QStringLiteral("12-3")));
    }

    /// The prepared states make the very tokens that the plain primitives make: HMAC-SHA-256 as nonce of AES-256-GCM.
    void sealsAreThoseOfThePrimitives()
    {
        const QByteArray name = QByteArrayLiteral("person");
        auto seal = TokenSeal::create(keyOf('s'), keyOf('n'), name);
        VERIFY_RESULT(seal);
        for (const qsizetype size : {0, 1, 15, 16, 17, 55, 56, 64, 1000}) {
            const QByteArray plain(size, 'p');
            QByteArray sealed;
            QVERIFY(seal->seal(plain, sealed));
            const auto mac = hmacSha256(keyOf('n'), QByteArray(name + '\0' + plain));
            VERIFY_RESULT(mac);
            const auto gcm = AesGcm::seal(keyOf('s'), mac->left(AesGcm::nonceBytes), plain, name);
            VERIFY_RESULT(gcm);
            QCOMPARE(sealed, mac->left(AesGcm::nonceBytes) + *gcm);
        }
    }

    void manyAreAsOne()
    {
        TokenVault vault;
        VERIFY_RESULT(vault.addDomain(QStringLiteral("person"), {}, keyOf('v')));
        VERIFY_RESULT(vault.addDomain(QStringLiteral("phone"), QStringLiteral("digits"), keyOf('v')));
        for (const QString &name : {QStringLiteral("person"), QStringLiteral("phone")}) {
            const auto domain = vault.open(name, keyOf('v'));
            VERIFY_RESULT(domain);
            QStringList values;
            for (int i = 0; i < 5003; ++i)
                values.append(QString::number(10000000 + i * 37));
            const auto all = domain->tokens(values, 2);
            VERIFY_RESULT(all);
            QCOMPARE(QSet<QString>(all->begin(), all->end()).size(), values.size()); // no collision
            for (const int i : {0, 1, 2500, 2501, 2502, 5002}) {
                QCOMPARE(all->at(i), *domain->token(values.at(i)));
                QCOMPARE(*domain->value(all->at(i)), values.at(i));
            }
            QCOMPARE(domain->tokens(values, 1)->last(), all->last());
        }
        QStringList bad(6000, QStringLiteral("12345678"));
        bad[5999] = QStringLiteral("1"); // an error of the second thread is not lost
        QVERIFY(!vault.open(QStringLiteral("phone"), keyOf('v'))->tokens(bad, 2));
    }

    void domainsDoNotLink()
    {
        TokenVault vault;
        VERIFY_RESULT(vault.addDomain(QStringLiteral("a"), QStringLiteral("digits"), keyOf('v')));
        VERIFY_RESULT(vault.addDomain(QStringLiteral("b"), QStringLiteral("digits"), keyOf('v')));
        QVERIFY(*vault.open(QStringLiteral("a"), keyOf('v'))->token(QStringLiteral("12345678")) != *vault.open(QStringLiteral("b"), keyOf('v'))->token(QStringLiteral("12345678")));
    }

    void renewedKeysReadOldTokens()
    {
        TokenVault vault;
        VERIFY_RESULT(vault.addDomain(QStringLiteral("person"), {}, keyOf('v')));
        const QString old = *vault.open(QStringLiteral("person"), keyOf('v'))->token(QStringLiteral("Ada"));
        const auto version = vault.renewKey(QStringLiteral("person"), keyOf('v'));
        VERIFY_RESULT(version);
        QCOMPARE(*version, 2);
        const auto now = vault.open(QStringLiteral("person"), keyOf('v'));
        QVERIFY(*now->token(QStringLiteral("Ada")) != old);
        QCOMPARE(now->value(old).error().kind, ErrorKind::Integrity);
        QCOMPARE(*vault.open(QStringLiteral("person"), keyOf('v'), 1)->value(old), QStringLiteral("Ada"));
    }

    void rewrappingChangesNoToken()
    {
        TokenVault vault;
        VERIFY_RESULT(vault.addDomain(QStringLiteral("person"), {}, keyOf('v')));
        const QString token = *vault.open(QStringLiteral("person"), keyOf('v'))->token(QStringLiteral("Ada"));
        const auto moved = vault.rewrapped(keyOf('v'), keyOf('n'));
        VERIFY_RESULT(moved);
        QCOMPARE(*moved->open(QStringLiteral("person"), keyOf('n'))->token(QStringLiteral("Ada")), token);
        QCOMPARE(moved->open(QStringLiteral("person"), keyOf('v')).error().kind, ErrorKind::Denied);
        QVERIFY(!vault.rewrapped(keyOf('x'), keyOf('n')));
    }

    void fileIsWholeAndBound()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("keys.vault"));
        TokenVault vault;
        VERIFY_RESULT(vault.addDomain(QStringLiteral("person"), {}, keyOf('v')));
        VERIFY_RESULT(vault.save(path));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto read = TokenVault::load(path);
        VERIFY_RESULT(read);
        QCOMPARE(read->toJson(), vault.toJson());
        // A key moved to another name does not open.
        QJsonObject json = vault.toJson();
        QByteArray bytes = QJsonDocument(json).toJson();
        bytes.replace("person", "nobody");
        const auto forged = TokenVault::fromJson(QJsonDocument::fromJson(bytes).object());
        VERIFY_RESULT(forged);
        QCOMPARE(forged->open(QStringLiteral("nobody"), keyOf('v')).error().kind, ErrorKind::Denied);
        QVERIFY(!TokenVault::load(folder.filePath(QStringLiteral("absent"))));
        QVERIFY(!TokenVault::fromJson({}));
        QVERIFY(!vault.addDomain(QStringLiteral("person"), {}, keyOf('v')));
        QVERIFY(!vault.addDomain(QStringLiteral(" "), {}, keyOf('v')));
        QVERIFY(!vault.addDomain(QStringLiteral("x"), QStringLiteral("zz"), keyOf('v')));
    }

    void whatIsNoTokenIsRefused()
    {
        TokenVault vault;
        VERIFY_RESULT(vault.addDomain(QStringLiteral("person"), {}, keyOf('v')));
        const auto person = vault.open(QStringLiteral("person"), keyOf('v'));
        QString token = *person->token(QStringLiteral("Ada"));
        token[5] = token.at(5) == QLatin1Char('0') ? QLatin1Char('1') : QLatin1Char('0');
        for (const QString &bad : {token, QStringLiteral("Ada"), QStringLiteral("t_"), QString(), QStringLiteral("t_\u00e9")})
            QCOMPARE(person->value(bad).error().kind, ErrorKind::Integrity);
    }
};

HALLMARKER_TEST(TestTokenVault)
#include "TestTokenVault.moc"
