#include "checks/logs/SecretScanner.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <random>

using namespace hallmarker::checks;

namespace secretscanner {

/// Written in parts, so that no tool takes these for real keys.
std::string run(char c, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += char(c + i % 7);
    return text;
}

std::string jwt()
{
    return "ey" + std::string("JhbGciOiJI") + ".ey" + "JzdWIiOiIxM" + "." + run('a', 20);
}

std::string pem()
{
    return "-----BEGIN " + std::string("RSA PRIVATE KEY-----\n") + run('A', 64) + "\n-----END " + "RSA PRIVATE KEY-----";
}

} // namespace secretscanner

class TestSecretScanner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        using namespace secretscanner;
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("behind");
        QTest::addColumn<QByteArray>("kind");
        const auto row = [](const char *name, const std::string &before, const std::string &secret, const std::string &behind, const char *kind) { QTest::newRow(name) << QByteArray::fromStdString(before) << QByteArray::fromStdString(secret) << QByteArray::fromStdString(behind) << QByteArray(kind); };
        row("aws", "key ", "AK" + std::string("IA") + run('A', 16), " x", "AWS_ACCESS_KEY");
        row("github", "", "gh" + std::string("p_") + run('a', 36), "", "GITHUB_TOKEN");
        row("gitlab", "\"", "gl" + std::string("pat-") + run('a', 20), "\"", "GITLAB_TOKEN");
        row("google", "?key=", "AI" + std::string("za") + run('a', 35), "&x=1", "GOOGLE_API_KEY");
        row("assigned key with a form of its own", "api_key=", "h" + std::string("f_") + run('a', 34), " ", "HUGGING_FACE_TOKEN");
        row("web token", "cookie ", jwt(), ";", "JSON_WEB_TOKEN");
        row("private key", "pem:\n", pem(), "\nnext", "PRIVATE_KEY");
        row("private key that is cut off", "", pem().substr(0, 60), "", "PRIVATE_KEY");
        row("address", "postgresql://mlflow:", "s3cr3t!", "@db:5432/x", "URL_PASSWORD");
        row("header", "Authorization: Bearer ", run('a', 20) + "9", "\r\n", "AUTHORIZATION");
        row("password", "user=ada password=", "hunter22", " x", "PASSWORD");
        row("password in JSON", "{\"db_password\": \"", "correct horse", "\"}", "PASSWORD");
        row("password in JSON in JSON", "{\"k\":\"{\\\"password\\\": \\\"", "pa55word", "\\\"}\"}", "PASSWORD");
        row("secret", "AWS_SECRET_ACCESS_KEY: ", "wJalrXUtnFEMIK7MDENG9bPxRfiCY", "\n", "SECRET");
        row("environment", "export API_KEY='", "9fJ2kL0pQw8ZxT7v", "'", "SECRET");
    }
    void finds()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, behind);
        QFETCH(QByteArray, kind);
        const QByteArray text = before + secret + behind;
        const auto found = SecretScanner().scan({text.constData(), std::size_t(text.size())});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(text.mid(qsizetype(found.front().begin), qsizetype(found.front().end - found.front().begin)), secret);
        const std::string_view name = secretKindNames()[std::size_t(found.front().kind)];
        QCOMPARE(QByteArray(name.data(), qsizetype(name.size())), kind);
    }
    void leavesAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"token: [UNK]", "eos_token=\"</s>\"", "max_tokens: 512", "password=None", "password: ${PASSWORD}", "password=\"****\"", "secret: this is a text", "https://example.org:8080/a@b", "bearer of bad news", "Basic instructions follow here", "sk-learn", "the key is under the mat",
                                 "2026-01-02 10:11:12,123 INFO loss: 0.25", "api_key=", "AKIA", "token=\"short\"", "-----BEGIN CERTIFICATE-----", "pad_token_id: 50256", "tokenizer: bert-base-uncased"})
            QTest::newRow(text) << QByteArray(text);
    }
    void leavesAlone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(SecretScanner().scan({text.constData(), std::size_t(text.size())}).empty());
    }
    void anyBytesAreReadInOrder()
    {
        std::mt19937 random(3);
        const std::vector<std::string> parts{"sk-", "eyJ", ".", "password=", "\"", "\\", "://", ":", "@", "-----BEGIN ", "PRIVATE KEY-----", "-----END ", "AK" "IA", "a1B2c3D4e5F6g7H8", " ", "\n", std::string(1, '\0'), "\xff"};
        const SecretScanner scanner;
        for (int i = 0; i < 3000; ++i) {
            std::string text;
            for (int part = 0; part < 30; ++part)
                text += parts[random() % parts.size()];
            std::size_t last = 0;
            for (const SecretMatch &match : scanner.scan(text)) {
                QVERIFY(match.begin >= last && match.begin < match.end && match.end <= text.size());
                last = match.end;
            }
        }
    }
};

HALLMARKER_TEST(TestSecretScanner)
#include "TestSecretScanner.moc"
