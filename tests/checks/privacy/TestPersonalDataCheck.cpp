#include "checks/privacy/PersonalDataCheck.h"
#include "tests/checks/privacy/PrivacyTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

QJsonObject piiParameters(const QString &allowed = {}, const QString &entities = {}, double confidence = 0.5)
{
    return {{QStringLiteral("allowed"), allowed}, {QStringLiteral("entities"), entities}, {QStringLiteral("min_confidence"), confidence}};
}

} // namespace

class TestPersonalDataCheck : public QObject {
    Q_OBJECT
private:
    std::shared_ptr<const PiiCatalogue> m_catalogue;

    Result<CheckOutcome> judgeTable(const Table &table, const QJsonObject &parameters)
    {
        HALLMARKER_ASSIGN(const PiiContext::EntitySet wanted, PersonalDataCheck::wantedEntities(*m_catalogue, parameters.value(u"entities").toString()));
        HALLMARKER_ASSIGN(const PiiReport report, scanTable(table, m_catalogue, wanted, 0.5F));
        return PersonalDataCheck::judge(report, *m_catalogue, parameters);
    }
    QStringList found(const Table &table)
    {
        PiiContext::EntitySet wanted;
        wanted.set();
        const auto report = scanTable(table, m_catalogue, wanted, 0.5F);
        QStringList names;
        if (report)
            for (const PiiColumnFinding &finding : report->findings)
                names.append(QString(finding.column + QLatin1Char(':') + m_catalogue->entities()[std::size_t(finding.entity)].id));
        return names;
    }
    Table m_people = Table::of({textColumn(QStringLiteral("name"), {"A", "B", "C", "D"}),
                                textColumn(QStringLiteral("contact"), {"ann@example.org", "", "bob.b@example.com", "none"}),
                                textColumn(QStringLiteral("note"), {"paid from DE89 3704 0044 0532 0130 00", "call +49 30 1234567", "ok", "ok"})})
                         .value();

private Q_SLOTS:
    void initTestCase()
    {
        const auto catalogue = PiiCatalogue::builtIn();
        VERIFY_RESULT(catalogue);
        m_catalogue = *catalogue;
    }
    void undeclaredFailsDeclaredPasses()
    {
        const auto fail = judgeTable(m_people, piiParameters());
        VERIFY_RESULT(fail);
        QCOMPARE(fail->verdict, Verdict::Fail);
        QVERIFY2(fail->reason.contains(u"EMAIL_ADDRESS in \"contact\"") && fail->reason.contains(u"IBAN_CODE in \"note\""), qPrintable(fail->reason));
        const auto half = judgeTable(m_people, piiParameters(QStringLiteral("contact:EMAIL_ADDRESS")));
        VERIFY_RESULT(half);
        QCOMPARE(half->verdict, Verdict::Fail);
        QVERIFY(!half->reason.contains(u"contact"));
        const auto pass = judgeTable(m_people, piiParameters(QStringLiteral("contact:EMAIL_ADDRESS, note:*")));
        VERIFY_RESULT(pass);
        QVERIFY2(pass->verdict == Verdict::Pass, qPrintable(pass->reason));
        const auto only = judgeTable(m_people, piiParameters({}, QStringLiteral("CREDIT_CARD")));
        VERIFY_RESULT(only);
        QCOMPARE(only->verdict, Verdict::Pass);
    }
    void valuesStayInside()
    {
        const auto outcome = judgeTable(m_people, piiParameters());
        VERIFY_RESULT(outcome);
        QString all = outcome->reason;
        for (const FigureTable &table : outcome->tables)
            for (const QJsonValue &row : table.rows)
                for (const QJsonValue &cell : row.toArray())
                    all += cell.toString() + QLatin1Char(' ');
        for (const char *value : {"ann", "bob", "example", "3704", "1234567"})
            QVERIFY2(!all.contains(QLatin1String(value)), value);
        QVERIFY(all.contains(u"a***@e***.org"));
    }
    void masks_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("mask");
        QTest::newRow("mail") << QByteArray("john@example.com") << QByteArray("j***@e***.com");
        QTest::newRow("number") << QByteArray("4012888888881881") << QByteArray("4***1");
        QTest::newRow("short") << QByteArray("1234567") << QByteArray("***");
        QTest::newRow("not ascii") << QByteArray("주민등록번호") << QByteArray("***");
        QTest::newRow("empty") << QByteArray("") << QByteArray("***");
    }
    void masks()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, mask);
        QCOMPARE(QByteArray::fromStdString(maskedSample(value.toStdString())), mask);
    }
    void randomNumbersAreNotPersonal()
    {
        // One number in ten has any given check digit by chance: a column of them must not raise an alarm.
        RandomStream random(Seed{71});
        std::vector<std::int64_t> nine(3000);
        std::vector<std::int64_t> sixteen(3000);
        std::vector<double> reals(3000);
        for (std::size_t i = 0; i < nine.size(); ++i) {
            nine[i] = std::int64_t(100'000'000 + random.below(899'999'999));
            sixteen[i] = std::int64_t(4'000'000'000'000'000 + random.below(999'999'999'999'999));
            reals[i] = random.normal() * 1e5;
        }
        const Table table = Table::of({Column::ofIntegers(QStringLiteral("amount"), nine), Column::ofIntegers(QStringLiteral("order"), sixteen), Column::ofReals(QStringLiteral("value"), reals)}).value();
        PiiContext::EntitySet personal = *PersonalDataCheck::wantedEntities(*m_catalogue, {});
        const auto report = scanTable(table, m_catalogue, personal, 0.5F);
        VERIFY_RESULT(report);
        QStringList names;
        for (const PiiColumnFinding &finding : report->findings)
            names.append(QString(finding.column + QLatin1Char(':') + m_catalogue->entities()[std::size_t(finding.entity)].id + QStringLiteral(" %1 %2").arg(finding.rows).arg(finding.confidence)));
        QVERIFY2(names.isEmpty(), qPrintable(names.join(QLatin1Char('\n'))));
    }
    void aColumnOfCheckedNumbersIsRecognised()
    {
        // Numbers that all pass Luhn, in a column whose name says nothing.
        RandomStream random(Seed{72});
        std::vector<std::string> cards;
        while (cards.size() < 200) {
            std::string digits = "4" + std::to_string(100'000'000'000'000 + random.below(899'999'999'999'999));
            for (char last = '0'; last <= '9'; ++last) {
                digits.back() = last;
                int sum = 0;
                for (std::size_t i = 0; i < digits.size(); ++i) {
                    int d = digits[digits.size() - 1 - i] - '0';
                    d = i % 2 ? (d > 4 ? 2 * d - 9 : 2 * d) : d;
                    sum += d;
                }
                if (sum % 10 == 0)
                    break;
            }
            cards.push_back(digits);
        }
        const Table table = Table::of({textColumn(QStringLiteral("x17"), cards)}).value();
        QVERIFY(found(table).contains(QStringLiteral("x17:CREDIT_CARD")));
    }
    void columnNamesSpeak()
    {
        std::vector<std::string> numbers{"536-22-1234", "219-09-9999", "457-55-5462"};
        QVERIFY(found(Table::of({textColumn(QStringLiteral("customerSsn"), {"536221234", "219099999", "457555462"})}).value()).contains(QStringLiteral("customerSsn:US_SSN")));
        QVERIFY(!found(Table::of({textColumn(QStringLiteral("weight"), {"536221234", "219099999", "457555462"})}).value()).contains(QStringLiteral("weight:US_SSN")));
    }
    void plainTextFiles()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("log.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing here\nmail to ann@example.org\nmail to ann@example.org\n");
        file.close();
        CheckRequest request;
        request.parameters = piiParameters();
        CheckInput input;
        input.role = QStringLiteral("data");
        input.files.insert(QStringLiteral("data"), path);
        input.record.body = {{QStringLiteral("reading"), QJsonObject{{QStringLiteral("format"), QStringLiteral("text")}}}};
        request.inputs.insert(input.role, input);
        const auto outcome = PersonalDataCheck().run(request, Progress::none());
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->verdict, Verdict::Fail);
        QCOMPARE(outcome->tables.first().rows.first()[3].toDouble(), 2.0);
        // UTF-16 with a byte order mark is read as what it is.
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        const QString text = QStringLiteral("mail ann@example.org");
        file.write("\xff\xfe");
        file.write(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        file.close();
        const auto wide = PersonalDataCheck().run(request, Progress::none());
        VERIFY_RESULT(wide);
        QCOMPARE(wide->verdict, Verdict::Fail);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.close();
        const auto empty = PersonalDataCheck().run(request, Progress::none());
        VERIFY_RESULT(empty);
        QCOMPARE(empty->verdict, Verdict::Inconclusive);
        request.inputs[QStringLiteral("data")].files.insert(QStringLiteral("data"), QString(path + QStringLiteral(".gone")));
        QVERIFY(!PersonalDataCheck().run(request, Progress::none()));
    }
    void censusTableHasNone()
    {
        if (sharedFile(QStringLiteral("data/anonymization/adult.csv")).isEmpty())
            QSKIP("the shared data are not here");
        for (const char *name : {"adult.csv", "fars_subset.csv", "example.csv"}) {
            const auto table = sharedTable(QLatin1String(name));
            VERIFY_RESULT(table);
            const auto outcome = judgeTable(*table, piiParameters());
            VERIFY_RESULT(outcome);
            QVERIFY2(outcome->verdict == Verdict::Pass, qPrintable(outcome->reason));
        }
    }
    void wrongParametersAreErrors()
    {
        QVERIFY(!judgeTable(m_people, piiParameters(QStringLiteral("contact"))));
        QVERIFY(!judgeTable(m_people, piiParameters(QStringLiteral("contact:SHOE_SIZE"))));
        const auto unknown = judgeTable(m_people, piiParameters({}, QStringLiteral("SHOE_SIZE")));
        QVERIFY(!unknown && unknown.error().message.contains(u"SHOE_SIZE"));
        const auto empty = judgeTable(Table::of({textColumn(QStringLiteral("a"), {})}).value(), piiParameters());
        VERIFY_RESULT(empty);
        QCOMPARE(empty->verdict, Verdict::Inconclusive);
    }
};

HALLMARKER_TEST(TestPersonalDataCheck)
#include "TestPersonalDataCheck.moc"
