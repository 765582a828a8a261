#include "checks/privacy/PersonalDataCheck.h"
#include "checks/privacy/PiiScanner.h"
#include "checks/privacy/PiiTableScan.h"
#include "tests/checks/privacy/PrivacyTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

/// Numbers published as examples by those who issue them, and the same with one sign changed.
class TestPiiCheckDigits : public QObject {
    Q_OBJECT

    std::shared_ptr<const PiiCatalogue> m_catalogue;

    int entity(const char *id) const { return m_catalogue->indexOf(QLatin1String(id)); }

private Q_SLOTS:
    void initTestCase()
    {
        const auto catalogue = PiiCatalogue::builtIn();
        VERIFY_RESULT(catalogue);
        m_catalogue = *catalogue;
    }
    void knownNumbers_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("findsEveryDigit"); ///< does the method notice every change of a single digit?
        const auto row = [](const char *id, const char *number, bool findsEveryDigit) { QTest::addRow("%s %s", id, number) << QByteArray(id) << QByteArray(number) << findsEveryDigit; };
        row("CREDIT_CARD", "4111111111111111", true);
        row("CREDIT_CARD", "378282246310005", true);
        row("CREDIT_CARD", "5555555555554444", true);
        row("CREDIT_CARD", "2223003122003222", true);
        row("CREDIT_CARD", "3566002020360505", true);
        row("CREDIT_CARD", "30569309025904", true);
        row("CREDIT_CARD", "6200000000000005", true);
        row("IBAN_CODE", "DE89370400440532013000", true);
        row("US_NPI", "1234567893", true);
        row("ABA_ROUTING_NUMBER", "021000021", true);
        row("MEDICAL_LICENSE", "BS1234563", false); // the digits that count twice may change by 5
        row("CA_SIN", "130692544", true);
        row("UK_NHS", "9434765919", true);
        row("DE_HEALTH_INSURANCE", "A123456780", true);
        row("DE_SOCIAL_SECURITY", "15070649C103", false); // weight 5
        row("DE_TAX_ID", "86095742719", true);
        row("DE_VAT_ID", "DE136695976", true);
        row("ES_NIF", "12345678Z", true);
        row("ES_NIE", "X1234567L", true);
        row("IT_VAT_CODE", "00743110157", true);
        row("FI_PERSONAL_IDENTITY_CODE", "131052-308T", true);
        row("SE_PERSONNUMMER", "811228-9874", true);
        row("SE_ORGANISATIONSNUMMER", "556016-0680", true);
        row("PL_PESEL", "44051401359", true);
        row("TR_NATIONAL_ID", "10000000146", true);
        row("IN_AADHAAR", "234123412346", true);
        row("KR_BRN", "120-81-47521", false); // weight 5
        row("TH_TNIN", "1101700230708", false); // 11 - remainder is taken by its last digit
        row("AU_ABN", "51824753556", true);
        row("AU_ACN", "004085616", false); // weights 8, 6, 4, 2, 5
        row("AU_MEDICARE", "2123456701", true);
        row("AU_TFN", "876543210", true);
        row("ZA_ID_NUMBER", "8001015009087", true);
        row("CRYPTO", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", true);
        row("CRYPTO", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", true);
        row("CRYPTO", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", true);
        row("CRYPTO", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", false); // capital letters are the check
    }
    void knownNumbers()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, number);
        QFETCH(bool, findsEveryDigit);
        PiiScanner scanner(m_catalogue);
        const int index = entity(id.constData());
        QVERIFY(index >= 0);
        QCOMPARE(int(scanner.judge(index, number.toStdString())), int(PiiVerdict::Yes));
        int slipped = 0;
        int tried = 0;
        for (qsizetype place = 0; place < number.size(); ++place) {
            if (number.at(place) < '0' || number.at(place) > '9')
                continue;
            for (char digit = '0'; digit <= '9'; ++digit) {
                if (digit == number.at(place))
                    continue;
                QByteArray changed = number;
                changed[place] = digit;
                ++tried;
                slipped += scanner.judge(index, changed.toStdString()) == PiiVerdict::Yes;
            }
        }
        QVERIFY(tried > 0);
        if (id == "AU_MEDICARE") // the last digit numbers the cards of a family and is not covered
            QVERIFY(slipped <= 9);
        else if (findsEveryDigit)
            QCOMPARE(slipped, 0);
        else
            QVERIFY2(slipped * 4 <= tried, qPrintable(QStringLiteral("%1 of %2").arg(slipped).arg(tried)));
        // Found in running text with the same verdict, not as a part of a longer word.
        for (const char *around : {"(%)", "no. %, please", "%\n", "\t%;", "\xc2\xbb%\xc2\xab"}) {
            const QByteArray text = QByteArray(around).replace('%', number);
            const auto matches = scanner.scanFor(index, text.toStdString());
            QVERIFY2(std::any_of(matches.begin(), matches.end(), [&](const PiiMatch &m) { return m.isVerified && text.mid(qsizetype(m.begin), qsizetype(m.end - m.begin)) == number; })
                         || id == "IBAN_CODE",
                     text.constData());
        }
    }
    void ibansOfTheRegistry_data()
    {
        QTest::addColumn<QByteArray>("iban");
        for (const char *iban : {"AD1200012030200359100100", "AE070331234567890123456", "AL47212110090000000235698741", "AT611904300234573201", "AZ21NABZ00000000137010001944", "BA391290079401028494", "BE68539007547034",
                                 "BG80BNBG96611020345678", "BH67BMAG00001299123456", "BR9700360305000010009795493P1", "BY13NBRB3600900000002Z00AB00", "CH9300762011623852957", "CR05015202001026284066",
                                 "CY17002001280000001200527600", "CZ6508000000192000145399", "DE89370400440532013000", "DK5000400440116243", "DO28BAGR00000001212453611324", "EE382200221020145685", "ES9121000418450200051332",
                                 "FI2112345600000785", "FO6264600001631634", "FR1420041010050500013M02606", "GB29NWBK60161331926819", "GE29NB0000000101904917", "GI75NWBK000000007099453", "GL8964710001000206",
                                 "GR1601101250000000012300695", "GT82TRAJ01020000001210029690", "HR1210010051863000160", "HU42117730161111101800000000", "IE29AIBK93115212345678", "IL620108000000099999999",
                                 "IS140159260076545510730339", "IT60X0542811101000000123456", "JO94CBJO0010000000000131000302", "KW81CBKU0000000000001234560101", "KZ86125KZT5004100100", "LB62099900000001001901229114",
                                 "LC55HEMM000100010012001200023015", "LI21088100002324013AA", "LT121000011101001000", "LU280019400644750000", "LV80BANK0000435195001", "MC5811222000010123456789030", "MD24AG000225100013104168",
                                 "ME25505000012345678951", "MK07250120000058984", "MR1300020001010000123456753", "MT84MALT011000012345MTLCAST001S", "MU17BOMM0101101030300200000MUR", "NL91ABNA0417164300", "NO9386011117947",
                                 "PK36SCBL0000001123456702", "PL61109010140000071219812874", "PS92PALS000000000400123456702", "PT50000201231234567890154", "QA58DOHB00001234567890ABCDEFG", "RO49AAAA1B31007593840000",
                                 "RS35260005601001611379", "SA0380000000608010167519", "SC18SSCB11010000000000001497USD", "SE4550000000058398257466", "SI56263300012039086", "SK3112000000198742637541", "SM86U0322509800000000270100",
                                 "SV62CENR00000000000000700025", "TL380080012345678910157", "TN5910006035183598478831", "TR330006100519786457841326", "UA213223130000026007233566001", "VA59001123000012345678",
                                 "VG96VPVG0000012345678901", "XK051212012345678906"})
            QTest::newRow(iban) << QByteArray(iban);
    }
    void ibansOfTheRegistry()
    {
        QFETCH(QByteArray, iban);
        PiiScanner scanner(m_catalogue);
        const int index = entity("IBAN_CODE");
        const auto grouped = [&](char separator) {
            QByteArray text;
            for (qsizetype i = 0; i < iban.size(); i += 4)
                text += (i > 0 ? QByteArray(1, separator) : QByteArray()) + iban.mid(i, 4);
            return text;
        };
        for (const QByteArray &form : {iban, grouped(' '), grouped('-')}) {
            for (const auto &[before, behind] : {std::pair("", ""), std::pair("IBAN:", "."), std::pair("to ", " 2 days from today"), std::pair("_", "_"), std::pair("x", ","), std::pair("\xc3\xa4", "\xc3\xb6")}) {
                const QByteArray text = before + form + behind;
                const auto matches = scanner.scanFor(index, text.toStdString());
                QVERIFY2(matches.size() == 1 && matches[0].begin == std::size_t(qstrlen(before)) && matches[0].end == matches[0].begin + std::size_t(form.size()), text.constData());
            }
        }
        for (qsizetype place = 2; place < iban.size(); ++place) {
            QByteArray changed = iban;
            changed[place] = changed.at(place) == '7' ? '8' : '7';
            QVERIFY2(scanner.scanFor(index, changed.toStdString()).empty(), changed.constData());
        }
        QVERIFY(scanner.scanFor(index, iban.left(iban.size() - 1).toStdString()).empty());
        QVERIFY(scanner.scanFor(index, iban.toLower().toStdString()).empty());
        QVERIFY(scanner.scanFor(index, QByteArray("A" + iban).toStdString()).empty() && scanner.scanFor(index, QByteArray("1" + iban).toStdString()).empty());
    }
    void longLocalPartsAreWhole()
    {
        PiiScanner scanner(m_catalogue);
        const QByteArray address = QByteArray(300, 'a') + "@example.org";
        const auto matches = scanner.scanFor(entity("EMAIL_ADDRESS"), QByteArray(" " + address).toStdString());
        QCOMPARE(matches.size(), std::size_t(1));
        QCOMPARE(matches[0].end - matches[0].begin, std::size_t(address.size()));
    }
    void adversarialTextsGiveEachHitOnce()
    {
        // What makes backtracking engines slow. A quadratic step would take minutes here and run into the limit of the test.
        PiiScanner scanner(m_catalogue);
        const QList<QByteArray> pieces{"1", "1 ", "12-", "1.", "a@", "a.", "a-", "www.a.com/", ":", "a:", "::1", "0x", "bc1", "DE89", "DE89 ", "+", "(1", "\xc3\xa4" "1", "hr ", "1/1/", "2024-01-01T", "_1", "aa:", "+1 (555) ",
                                       "passport ", "\xe2\x80\x8b", "a\xcc\x81", "http://", "A1"};
        for (const QByteArray &piece : pieces) {
            const std::string text = piece.repeated(300'000 / piece.size()).toStdString();
            PiiScanOptions everything;
            everything.entities.set();
            everything.minConfidence = 0;
            for (const bool isGeneral : {true, false}) {
                everything.isGeneral = isGeneral;
                const auto matches = scanner.scan(text, everything);
                for (const PiiMatch &match : matches)
                    QVERIFY(match.begin < match.end && match.end <= text.size());
            }
            const auto plates = scanner.scanFor(entity("US_DRIVER_LICENSE"), text);
            for (std::size_t i = 1; i < plates.size(); ++i)
                QVERIFY(plates[i - 1].begin <= plates[i].begin);
        }
    }
    void findingsHoldNoValue()
    {
        const std::vector<std::string> values{"4111111111111111", "DE89370400440532013000", "ann.smith@example.org", "943 476 5919", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "192.168.17.23", "078-05-1121",
                                              "+49 30 12345678", "8001015009087", "131052-308T", "86095742719", "2001:db8::17", "12345678Z", "DE136695976", "RSSMRA85T10A562S"};
        std::vector<std::string> cells;
        for (const std::string &value : values)
            for (int copy = 0; copy < 3; ++copy)
                cells.push_back("id " + value);
        const Table table = Table::of({textColumn(QStringLiteral("text"), cells), textColumn(QStringLiteral("ssn"), std::vector<std::string>(cells.size(), "078-05-1121"))}).value();
        PiiContext::EntitySet wanted;
        wanted.set();
        for (const float confidence : {0.0F, 0.3F, 0.5F}) {
            const auto report = scanTable(table, m_catalogue, wanted, confidence);
            VERIFY_RESULT(report);
            const auto outcome = PersonalDataCheck::judge(*report, *m_catalogue, {{QStringLiteral("allowed"), QString()}, {QStringLiteral("entities"), QString()}, {QStringLiteral("min_confidence"), double(confidence)}});
            VERIFY_RESULT(outcome);
            QStringList said{outcome->reason};
            said += outcome->hazards;
            for (const Figure &figure : outcome->figures)
                said << figure.slice << figure.note;
            for (const FigureTable &one : outcome->tables)
                for (const QJsonValue &row : one.rows)
                    for (const QJsonValue &cell : row.toArray())
                        said << cell.toVariant().toString();
            const QString all = said.join(QLatin1Char('\n'));
            QVERIFY(all.size() > 20);
            for (const std::string &value : values) {
                const QString text = QString::fromStdString(value);
                QVERIFY2(!all.contains(text), value.c_str());
                // Nor a telling part of it.
                QVERIFY2(!all.contains(text.left(text.size() - 2)) && !all.contains(text.mid(2)), value.c_str());
            }
        }
    }
};

HALLMARKER_TEST(TestPiiCheckDigits)
#include "TestPiiCheckDigits.moc"
