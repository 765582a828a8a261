#include "checks/privacy/PiiScanner.h"
#include "core/json/CanonicalJson.h"
#include "core/random/RandomStream.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace hallmarker::checks;
using namespace hallmarker::core;

namespace {

/// Byte offset to number of code points before it.
int codePoints(const QByteArray &text, std::size_t at)
{
    int count = 0;
    for (std::size_t i = 0; i < at; ++i)
        count += (static_cast<unsigned char>(text.at(qsizetype(i))) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

} // namespace

class TestPiiScanner : public QObject {
    Q_OBJECT
private:
    std::shared_ptr<const PiiCatalogue> m_catalogue;

    QString describe(const QByteArray &text, const std::vector<PiiMatch> &matches) const
    {
        QStringList parts;
        for (const PiiMatch &m : matches)
            parts.append(QStringLiteral("%1[%2,%3]%4").arg(m_catalogue->entities()[m.entity].id).arg(codePoints(text, m.begin)).arg(codePoints(text, m.end)).arg(double(m.confidence)));
        return parts.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto catalogue = PiiCatalogue::builtIn();
        VERIFY_RESULT(catalogue);
        m_catalogue = *catalogue;
    }
    void sharedCases()
    {
        const QString path = hallmarker::tests::sharedFile(QStringLiteral("expected/pii.json"));
        if (path.isEmpty())
            QSKIP("the shared cases are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = parseJson(file.readAll(), path);
        VERIFY_RESULT(json);
        PiiScanner scanner(m_catalogue);
        QStringList wrong;
        const QJsonArray cases = (*json)[u"cases"].toArray();
        for (const QJsonValue &value : cases) {
            const QString id = value[u"id"].toString();
            const int entity = m_catalogue->indexOf(value[u"entity"].toString());
            if (entity < 0) {
                wrong.append(QString(id + QStringLiteral(": no entity ") + value[u"entity"].toString()));
                continue;
            }
            const QByteArray text = value[u"text"].toString().toUtf8();
            const bool isStrict = value[u"mode"].toString() == u"strict";
            if (value[u"kind"].toString() == u"checksum") {
                const PiiVerdict verdict = scanner.judge(entity, text.toStdString(), isStrict);
                const PiiVerdict wanted = value[u"valid"].isNull() ? PiiVerdict::Unknown : value[u"valid"].toBool() ? PiiVerdict::Yes : PiiVerdict::No;
                if (verdict != wanted)
                    wrong.append(QStringLiteral("%1 %2: %3 instead of %4").arg(id, value[u"text"].toString()).arg(int(verdict)).arg(int(wanted)));
                continue;
            }
            const auto matches = scanner.scanFor(entity, std::string_view(text.constData(), std::size_t(text.size())), isStrict);
            bool isRight = int(matches.size()) == value[u"count"].toInt();
            if (isRight && value[u"spans"].isArray()) {
                for (std::size_t i = 0; i < matches.size(); ++i)
                    isRight = isRight && codePoints(text, matches[i].begin) == value[u"spans"][int(i)][0].toInt() && codePoints(text, matches[i].end) == value[u"spans"][int(i)][1].toInt();
            }
            if (!isRight)
                wrong.append(QStringLiteral("%1 %2 \"%3\": %4").arg(id, value[u"entity"].toString(), value[u"text"].toString(), describe(text, matches)));
        }
        QVERIFY(cases.size() >= 400);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
    void ownCases_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("hits");
        const auto row = [](const char *entity, const QString &text, const QStringList &hits) {
            QTest::newRow(qPrintable(QString(QLatin1String(entity) + QLatin1Char(' ') + text))) << QString::fromLatin1(entity) << text << hits;
        };
        row("EMAIL_ADDRESS", QStringLiteral("Write to <o'neill+x@mail.example.co.uk>."), {QStringLiteral("o'neill+x@mail.example.co.uk")});
        row("EMAIL_ADDRESS", QStringLiteral("user@localhost a@b.notatld @x.com x@ x@@y.com"), {});
        row("URL", QStringLiteral("see https://www.example.com/a?b=1, or example.org."), {QStringLiteral("https://www.example.com/a?b=1,"), QStringLiteral("example.org")});
        row("URL", QStringLiteral("1.2.3 e.g. file.tar.gz"), {});
        row("IP_ADDRESS", QStringLiteral("10.0.0.1 300.1.1.1 1.2.3 2001:db8::1, fe80::1%eth0"), {QStringLiteral("10.0.0.1"), QStringLiteral("2001:db8::1"), QStringLiteral("fe80::1%eth0")});
        row("IP_ADDRESS", QStringLiteral("std::vector 12:30:45 a:b"), {});
        row("IBAN_CODE", QStringLiteral("GB82 WEST 1234 5698 7654 32 and GB82 WEST 1234 5698 7654 33"), {QStringLiteral("GB82 WEST 1234 5698 7654 32")});
        row("CREDIT_CARD", QStringLiteral("4111 1111 1111 1111 4111 1111 1111 1112"), {QStringLiteral("4111 1111 1111 1111")});
        // Behind a + stands a telephone number, whatever its last digit; beginnings and lengths of cards belong together (ISO/IEC 7812):
        // an identifier of a device, of 15 digits, is no card, nor are microseconds since 1970.
        row("CREDIT_CARD", QStringLiteral("+4915112345678 4915112345678 2223003122003222 2199999999999998 490154203237518 1700000000000001 5555555555554444"),
            {QStringLiteral("4915112345678"), QStringLiteral("2223003122003222"), QStringLiteral("5555555555554444")});
        row("PHONE_NUMBER", QStringLiteral("+4915112345678"), {QStringLiteral("+4915112345678")});
        row("PHONE_NUMBER", QStringLiteral("+44 20 7946 0958; 030/1234567; 12.04.2020; 3.14159265358"), {QStringLiteral("+44 20 7946 0958"), QStringLiteral("030/1234567")});
        row("KR_RRN", QString::fromUtf8("번호는960121-1234567입니다"), {QStringLiteral("960121-1234567")});
        row("CRYPTO", QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"),
            {QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"), QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")});
        row("UK_NINO", QStringLiteral("QQ123456C AB123456C GB123456C"), {QStringLiteral("AB123456C")});
        // Top-level domains: all of them, also in their own script; what is none ends no address.
        row("EMAIL_ADDRESS", QString::fromUtf8("a@b.museum a@пример.рф a@b.xn--p1ai a@b.xn--nosuchlabel a@b.한국 a@b.Рф"),
            {QStringLiteral("a@b.museum"), QString::fromUtf8("a@пример.рф"), QStringLiteral("a@b.xn--p1ai"), QString::fromUtf8("a@b.한국"), QString::fromUtf8("a@b.Рф")});
        // RFC 5321: the local part reaches as far back as its characters do, also over what was no address (a regular
        // expression has used those up); signs in front of it are punctuation of the text.
        row("EMAIL_ADDRESS", QStringLiteral("x@a.notatld7+1@b.com; a@b.de%!c@d.com"), {QStringLiteral("a.notatld7+1@b.com"), QStringLiteral("a@b.de"), QStringLiteral("c@d.com")});
        // RFC 1123: no label is empty or ends with a hyphen. RFC 3986, appendix C: quotes and spaces end a URL, the letter s does not.
        row("URL", QStringLiteral("http://a-.com https://..com \"https://x.travel/news/s?a=1\" b.xn--p1ai/z"), {QStringLiteral("https://x.travel/news/s?a=1"), QStringLiteral("b.xn--p1ai/z")});
        // RFC 4291: three colons, two gaps or three octets are no address, and no part of them is; RFC 4007: the zone belongs to it.
        row("IP_ADDRESS", QStringLiteral(":::1 1::2::3 ::ffff:1.2.3 ::1:2:9.8.7.6%1 10.1.1.01 10.0.0.1/33 1.2.3.4/8"),
            {QStringLiteral("::1:2:9.8.7.6%1"), QStringLiteral("10.0.0.1"), QStringLiteral("1.2.3.4/8")});
        row("IP_ADDRESS", QString::fromUtf8("주소::ffff:1.2.3.4 2001:db8::1입니다 .2001:db8::2 a::beta std.a::b 한::1"),
            {QStringLiteral("::ffff:1.2.3.4"), QStringLiteral("2001:db8::1"), QStringLiteral("2001:db8::2")});
        // Time stamps glued to the next field of a log; without seconds they end with a word.
        row("DATE_TIME", QStringLiteral("2024-03-15T14:30:00ZINFO x2024-03-15T14:30:00.12345678901234Z 2024-03-15T14:30:00.12345678901234Z_ 2024-03-15T14:30Zx"),
            {QStringLiteral("2024-03-15T14:30:00Z"), QStringLiteral("2024-03-15T14:30:00.12345678901234Z")});
        // Digits of other scripts: Arabic-Indic, Devanagari, full width.
        row("DATE_TIME", QString::fromUtf8("é ٢٠٢٤-٠٣-١٥, १५/०३/२०२४ x"), {QString::fromUtf8("٢٠٢٤-٠٣-١٥"), QString::fromUtf8("१५/०३/२०२४")});
        row("CREDIT_CARD", QString::fromUtf8("４１１１ １１１１ １１１１ １１１１ ４１１１ １１１１ １１１１ １１１２"), {QString::fromUtf8("４１１１ １１１１ １１１１ １１１１")});
        // E.164 and what is written in the countries: zero kept in Italy, dialled only inside of Britain; Brazil, India, bare with a zero.
        row("PHONE_NUMBER", QStringLiteral("+39 02 1234 5233; +44 (0)20 7946 0958; (11) 2345-9684; (21) 96123-4567; 98765 43210; 0123450835"),
            {QStringLiteral("+39 02 1234 5233"), QStringLiteral("+44 (0)20 7946 0958"), QStringLiteral("(11) 2345-9684"), QStringLiteral("(21) 96123-4567"), QStringLiteral("98765 43210"),
             QStringLiteral("0123450835")});
        row("PHONE_NUMBER", QStringLiteral("+44 020 7946 0958; +424 123 4567; +999 123 4567; 12345 43210; (11) 2345-968"), {});
        row("KR_PASSPORT", QStringLiteral("_M558U8772 xM558U8772 M63356130x"), {QStringLiteral("M558U8772"), QStringLiteral("M63356130")});
        // No space belongs to the number, and the prefix GB is not issued behind a space either. Singapore was founded in 1819.
        row("UK_NINO", QStringLiteral("x AB 20 23 28A, x GB 56 17 73 D"), {QStringLiteral("AB 20 23 28A")});
        row("SG_UEN", QStringLiteral("194940860N 172211410D"), {QStringLiteral("194940860N")});
        row("US_SSN", QStringLiteral("078-05-1120 219-09-9999 219-09.9999 000-12-3456"), {QStringLiteral("219-09-9999")});
    }
    void ownCases()
    {
        QFETCH(QString, entity);
        QFETCH(QString, text);
        QFETCH(QStringList, hits);
        PiiScanner scanner(m_catalogue);
        const QByteArray bytes = text.toUtf8();
        QStringList seen;
        for (const PiiMatch &match : scanner.scanFor(m_catalogue->indexOf(entity), std::string_view(bytes.constData(), std::size_t(bytes.size()))))
            seen.append(QString::fromUtf8(bytes.mid(qsizetype(match.begin), qsizetype(match.end - match.begin))));
        QCOMPARE(seen, hits);
    }
    void contextAndEntitiesDecideWhatIsFollowed()
    {
        // One scanner over texts with other context words, other entities and other limits gives what a new one gives.
        PiiScanner used(m_catalogue);
        static const char *words[] = {"passport", "bank", "iban", "ssn", "tax", "driver", "npi", "medicare", "plate", "sin", "phone", "date", "license", "steuernummer", "aadhaar", "x", "", "and"};
        static const char *values[] = {"A12345678", "219-09-9999", "123456789", "4111 1111 1111 1111", "12/345/67890", "AB12 CDE", "046 454 286", "1234567893", "a@b.org", "021234567"};
        RandomStream random(Seed{83});
        for (int run = 0; run < 600; ++run) {
            std::string text;
            for (quint64 i = random.below(9); i > 0; --i)
                text += std::string(words[random.below(std::size(words))]) + ' ' + values[random.below(std::size(values))] + std::string(random.below(60), ' ');
            PiiScanOptions options;
            options.minConfidence = random.below(3) == 0 ? 0.0F : 0.5F;
            options.isGeneral = random.below(2) == 0;
            if (random.below(3) == 0)
                options.entities.set(random.below(m_catalogue->entities().size()));
            if (random.below(3) == 0)
                options.hints.set(random.below(m_catalogue->entities().size()));
            PiiScanner fresh(m_catalogue);
            QVERIFY2(used.scan(text, options) == fresh.scan(text, options), text.c_str());
            // The whole reading without a limit holds every match of the narrower one of the same text.
            PiiScanOptions open = options;
            open.minConfidence = 0;
            open.isGeneral = options.isGeneral = false;
            const auto all = fresh.scan(text, open);
            for (const PiiMatch &match : fresh.scan(text, options))
                QVERIFY2(std::find(all.begin(), all.end(), match) != all.end(), text.c_str());
            const auto wanted = std::count_if(all.begin(), all.end(), [&](const PiiMatch &match) { return match.confidence >= options.minConfidence; });
            QCOMPARE(std::ptrdiff_t(fresh.scan(text, options).size()), wanted);
        }
    }
    void generalScanResolvesOverlaps()
    {
        PiiScanner scanner(m_catalogue);
        const std::string text = "Reach me at anna.meier@example.org or +49 30 1234567, IBAN DE89 3704 0044 0532 0130 00, SSN 219-09-9999.";
        const auto matches = scanner.scan(text, {});
        QStringList names;
        std::size_t end = 0;
        for (const PiiMatch &match : matches) {
            QVERIFY(match.begin >= end && match.begin < match.end && match.end <= text.size());
            end = match.end;
            names.append(m_catalogue->entities()[match.entity].id);
        }
        QCOMPARE(names, QStringList({QStringLiteral("EMAIL_ADDRESS"), QStringLiteral("IBAN_CODE"), QStringLiteral("US_SSN")}));
    }
    void contextRaisesConfidence()
    {
        PiiScanner scanner(m_catalogue);
        const int entity = m_catalogue->indexOf(QStringLiteral("US_PASSPORT"));
        const auto bare = scanner.scanFor(entity, "A12345678");
        const auto near = scanner.scanFor(entity, "passport A12345678");
        const auto far = scanner.scanFor(entity, "passport " + std::string(200, '.') + " A12345678");
        QVERIFY(bare.size() == 1 && near.size() == 1 && far.size() == 1);
        QVERIFY(near[0].confidence > bare[0].confidence);
        QCOMPARE(far[0].confidence, bare[0].confidence);
    }
    void randomBytesNeverBreakIt()
    {
        RandomStream random(Seed{81});
        PiiScanner scanner(m_catalogue);
        for (int run = 0; run < 400; ++run) {
            std::string text;
            for (quint64 i = random.below(120); i > 0; --i)
                text += char(random.below(3) == 0 ? random.below(256) : 32 + random.below(90));
            PiiScanOptions options;
            options.minConfidence = 0;
            options.isGeneral = run % 2 == 0;
            std::size_t last = 0;
            for (const PiiMatch &match : scanner.scan(text, options)) {
                QVERIFY(match.begin < match.end && match.end <= text.size() && match.confidence > 0 && match.confidence <= 1);
                QVERIFY(match.begin >= last || !options.isGeneral);
                last = options.isGeneral ? match.end : 0;
            }
        }
    }
    void joiningTextsJoinsTheirHits()
    {
        // A scan has no memory beyond the reach of context words.
        PiiScanner scanner(m_catalogue);
        const std::string a = "ann@example.org 4111 1111 1111 1111 ";
        const std::string gap = std::string(100, '\n');
        const std::string b = "GB82 WEST 1234 5698 7654 32 bob@example.com";
        const auto first = scanner.scan(a, {});
        auto second = scanner.scan(b, {});
        auto both = scanner.scan(a + gap + b, {});
        std::vector<PiiMatch> expected = first;
        for (PiiMatch match : second) {
            match.begin += a.size() + gap.size();
            match.end += a.size() + gap.size();
            expected.push_back(match);
        }
        QVERIFY(both == expected);
        QVERIFY(expected.size() >= 3);
    }
    void longLinesStayLinear()
    {
        // Would take minutes if any detector looked back or ahead without bound.
        PiiScanner scanner(m_catalogue);
        for (const std::string &unit : {std::string("a"), std::string("7"), std::string("a."), std::string("@"), std::string("1."), std::string("::"), std::string("a@"), std::string("+1 ("), std::string("f:"),
                                        std::string("1-"), std::string("ab1"), std::string("\xed\x95\x9c")}) {
            std::string text;
            while (text.size() < 200'000)
                text += unit;
            QVERIFY(scanner.scan(text, {}).size() < 200'000);
        }
        QVERIFY(scanner.scanFor(m_catalogue->indexOf(QStringLiteral("CRYPTO")), std::string(100'000, '1')).empty());
    }
    void catalogueErrorsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("no list") << QByteArray("a: b");
        QTest::newRow("rule") << QByteArray("- {id: X, validate: nothing}");
        QTest::newRow("detector") << QByteArray("- {id: X, detector: nothing}");
        QTest::newRow("edge") << QByteArray("- {id: X, patterns: [{match: a, score: 1, left: maybe}]}");
        QTest::newRow("pattern") << QByteArray("- {id: X, patterns: [{match: '(', score: 1}]}");
        QTest::newRow("twice") << QByteArray("- {id: X}\n- {id: X}");
        QTest::newRow("yaml") << QByteArray("- {id: [");
        QTest::newRow("no id") << QByteArray("- {group: x}");
    }
    void catalogueErrorsAreNamed()
    {
        QFETCH(QByteArray, yaml);
        const auto catalogue = PiiCatalogue::fromYaml(yaml, QStringLiteral("x.yaml"));
        QVERIFY(!catalogue);
        QVERIFY(!catalogue.error().message.isEmpty());
    }
};

HALLMARKER_TEST(TestPiiScanner)
#include "TestPiiScanner.moc"
