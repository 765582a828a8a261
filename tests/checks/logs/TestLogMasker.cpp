#include "checks/logs/LogMasker.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestLogMasker : public QObject {
    Q_OBJECT
private:
    static core::Result<QString> masked(const QByteArray &rules, const std::string &entry, const char *header = nullptr)
    {
        HALLMARKER_ASSIGN(const MaskingRules read, MaskingRules::fromYaml("version: 1\nrules:\n" + rules, {}));
        HALLMARKER_ASSIGN(const auto catalogue, PiiCatalogue::builtIn());
        LogMasker masker(read, catalogue, core::SecretBytes(QByteArrayView("0123456789abcdef")));
        if (header) {
            masker.setHeader(header);
            HALLMARKER_ASSIGN(const std::string kept, masker.mask(header));
            if (kept != header)
                return QStringLiteral("the header was masked");
        }
        HALLMARKER_ASSIGN(const std::string text, masker.mask(entry));
        return QString::fromStdString(text);
    }

private Q_SLOTS:
    void masks_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("expected");
        QTest::newRow("entity") << QByteArray("  - {entity: EMAIL_ADDRESS}\n") << "from ada@example.org to 192.168.1.1\n" << "from [EMAIL_ADDRESS] to 192.168.1.1\n";
        QTest::newRow("name before a sign stays") << QByteArray("  - {entity: EMAIL_ADDRESS}\n") << "user=ada@example.org x" << "user=[EMAIL_ADDRESS] x";
        QTest::newRow("group") << QByteArray("  - {group: secrets, replace: stars}\n") << "ada@example.org password=hunter22" << "ada@example.org password=***";
        QTest::newRow("label of a group") << QByteArray("  - {group: all, label: GONE}\n") << "ada@example.org password=hunter22" << "[GONE] password=[GONE]";
        QTest::newRow("regex") << QByteArray("  - {regex: 'id=\\d+', replace: nothing}\n") << "a id=12 id=345 b" << "a   b";
        QTest::newRow("part of a regex") << QByteArray("  - {regex: 'id=(\\d+)', capture: 1}\n") << "id=12, id=x, id=345" << "id=[MASKED], id=x, id=[MASKED]";
        QTest::newRow("path") << QByteArray("  - {path: 'user.*.phone', label: P}\n") << "{\"user\": [{\"phone\": \"1\"}, {\"phone\": 2, \"x\": 3}], \"phone\": \"4\"}" << "{\"user\": [{\"phone\": \"[P]\"}, {\"phone\": \"[P]\", \"x\": 3}], \"phone\": \"4\"}";
        QTest::newRow("path at any depth") << QByteArray("  - {path: '**.email', replace: nothing}\n") << "{\"email\": \"a\", \"b\": {\"c\": {\"email\": 1}}}" << "{\"email\": \"\", \"b\": {\"c\": {\"email\": null}}}";
        QTest::newRow("key with a dot") << QByteArray("  - {path: 'a\\.b'}\n") << "{\"a.b\": \"x\", \"a\": {\"b\": \"y\"}}" << "{\"a.b\": \"[MASKED]\", \"a\": {\"b\": \"y\"}}";
        QTest::newRow("number of JSON") << QByteArray("  - {entity: CREDIT_CARD}\n") << "{\"card\": 4111111111111111}" << "{\"card\": \"[CREDIT_CARD]\"}";
        QTest::newRow("hidden by escapes") << QByteArray("  - {entity: EMAIL_ADDRESS}\n") << "{\"a\": \"ada\\u0040example.org\"}" << "{\"a\": \"[EMAIL_ADDRESS]\"}";
        QTest::newRow("the first rule decides") << QByteArray("  - {regex: 'ada@\\w+', label: FIRST}\n  - {entity: EMAIL_ADDRESS}\n") << "x ada@example.org y" << "x [FIRST] y";
        QTest::newRow("no half stays") << QByteArray("  - {regex: 'x ada', label: FIRST}\n  - {entity: EMAIL_ADDRESS}\n") << "x ada@example.org y" << "[FIRST] y";
        QTest::newRow("the time of a line is no number plate") << QByteArray("  - {group: all}\n") << "2026-11-28T20:31:05.123Z INFO started" << "2026-11-28T20:31:05.123Z INFO started";
        QTest::newRow("nothing to mask") << QByteArray("  - {group: all}\n") << QString(QStringLiteral("epoch 3 \u2713 loss 0.25\r\n")) << QString(QStringLiteral("epoch 3 \u2713 loss 0.25\r\n"));
    }
    void masks()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QString, entry);
        const auto text = masked(rules, entry.toStdString());
        VERIFY_RESULT(text);
        QTEST(*text, "expected");
    }
    void columns_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("expected");
        QTest::newRow("commas") << "id,email\n" << "1,\"a, b\"\n" << "1,[MASKED]\n";
        QTest::newRow("semicolons") << "id;\"email\";x, y\n" << "1;a,b;c\n" << "1;[MASKED];c\n";
        QTest::newRow("tabs") << "id\temail\n" << "1\tx" << "1\t[MASKED]";
        QTest::newRow("empty") << "id,email\n" << "1,\n" << "1,\n";
        QTest::newRow("short record") << "id,email\n" << "1\n" << "1\n";
        QTest::newRow("no such column") << "id,mail\n" << "1,x\n" << "1,x\n";
    }
    void columns()
    {
        QFETCH(QString, header);
        QFETCH(QString, entry);
        const auto text = masked("  - {column: email}\n", entry.toStdString(), qPrintable(header));
        VERIFY_RESULT(text);
        QTEST(*text, "expected");
    }
    void hashesAreTheSameForTheSame()
    {
        const auto text = masked("  - {entity: EMAIL_ADDRESS, replace: hash, label: MAIL}\n", "ada@example.org bob@example.org ada@example.org");
        VERIFY_RESULT(text);
        const QStringList words = text->split(u' ');
        QCOMPARE(words.at(0), words.at(2));
        QVERIFY(words.at(0) != words.at(1));
        // echo -n ada@example.org | openssl dgst -sha256 -hmac 0123456789abcdef
        QCOMPARE(words.at(0), QStringLiteral("MAIL:") + QStringLiteral("48eef52843ab78cd"));
    }
    void hashesNeedAKey()
    {
        const auto rules = MaskingRules::fromYaml("version: 1\nrules: [{group: all, replace: hash}]\n", {});
        const auto catalogue = PiiCatalogue::builtIn();
        LogMasker masker(*rules, *catalogue, std::nullopt);
        QCOMPARE(masker.mask("ada@example.org").error().kind, core::ErrorKind::Usage);
        VERIFY_RESULT(masker.mask("nothing here"));
    }
    void jsonStaysJsonAndNothingIsLeft()
    {
        const std::vector<std::string> values{"\"ada@example.org\"", "\"bob\\u0040example.org\"", "4111111111111111", "\"x\"", "null", "true", "\"password=hunter22 \\\"q\\\"\"", "\"4111 1111 1111 1111\"", "[\"ada@example.org\", 1]", "{\"p\": \"+49 151 12345678\"}"};
        const auto catalogue = PiiCatalogue::builtIn();
        const MaskingRules rules = MaskingRules::everything();
        LogMasker masker(rules, *catalogue, std::nullopt);
        LeakScanner scanner(*catalogue);
        std::mt19937 random(5);
        int masks = 0;
        for (int i = 0; i < 2000; ++i) {
            std::string entry = "{";
            for (int member = 0; member < 4; ++member)
                entry += (member > 0 ? ", \"k" : "\"k") + std::to_string(member) + "\": " + values[random() % values.size()];
            entry += "}\n";
            const auto text = masker.mask(entry);
            VERIFY_RESULT(text);
            QVERIFY2(QJsonDocument::fromJson(QByteArray::fromStdString(*text)).isObject(), text->c_str());
            QVERIFY2(scanner.scan(*text).empty(), text->c_str());
            masks += *text != entry ? 1 : 0;
        }
        QVERIFY(masks > 1000);
    }
};

HALLMARKER_TEST(TestLogMasker)
#include "TestLogMasker.moc"
