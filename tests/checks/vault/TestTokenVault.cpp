#include "checks/vault/TokenVault.h"
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
