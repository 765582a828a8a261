#include "inventory/consent/ConsentImport.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::inventory;

namespace consentimport {

/// A sample of tests/cases/consent.
QByteArray sample(const char *name)
{
    QFile file(QString(QStringLiteral(HALLMARKER_SOURCE_DIR "/tests/cases/consent/") + QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace consentimport

using namespace consentimport;

class TestConsentImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto taxonomy = PurposeTaxonomy::builtIn();
        VERIFY_RESULT(taxonomy);
        m_taxonomy = *taxonomy;
    }
    void readsTheIsoRecord()
    {
        const auto report = ConsentImport(m_taxonomy).readJson(sample("iso-27560.json"), QStringLiteral("a.json"));
        VERIFY_RESULT(report);
        QVERIFY(report->rejected.isEmpty());
        QVERIFY(report->warnings.isEmpty());
        QCOMPARE(report->consents.size(), 1);
        const ImportedConsent &consent = report->consents.first();
        QCOMPARE(consent.person, QStringLiteral("ada@example.org"));
        QCOMPARE(consent.record.head.name, QStringLiteral("r-1"));
        QCOMPARE(consent.record.lawfulBasis, QStringLiteral("consent"));
        QCOMPARE(consent.record.withdrawalMethod, QStringLiteral("https://example.org/stop"));
        QCOMPARE(consent.record.scopes.size(), 1);
        const ConsentScope &scope = consent.record.scopes.first();
        QCOMPARE(scope.purposes, QStringList{QStringLiteral("direct-marketing")});
        QCOMPARE(scope.categories, (QStringList{QStringLiteral("contact"), QStringLiteral("behaviour")}));
        QCOMPARE(scope.recipients, QStringList{QStringLiteral("Mailer GmbH")});
        QCOMPARE(scope.places, QStringList{QStringLiteral("EU")});
        QCOMPARE(scope.retention.text(), QStringLiteral("P2Y"));
        QCOMPARE(consent.record.events.size(), 2);
        QCOMPARE(consent.record.events.first().state, ConsentState::Requested); // by time, not by place
        QCOMPARE(consent.record.stateAt(core::instantFromText(QStringLiteral("2026-03-01T00:00:00.000Z"))), ConsentState::Given);
        QCOMPARE(consent.record.stateAt(core::instantFromText(QStringLiteral("2027-02-01T10:00:00.000Z"))), ConsentState::Expired);
    }
    void readsReceiptsArraysAndLines()
    {
        const ConsentImport import(m_taxonomy);
        QCOMPARE(import.readJson(sample("kantara-1.1.json"), {})->consents.size(), 1);
        QCOMPARE(import.readJson(sample("kantara-1.1.json"), {})->consents.first().record.events.first().state, ConsentState::Given);
        QCOMPARE(import.readJson("[" + sample("iso-27560.json") + "," + sample("kantara-1.1.json") + "]", {})->consents.size(), 2);
        QByteArray line = sample("iso-27560.json");
        QCOMPARE(import.readJson(line.replace('\n', ' ') + "\n\n" + sample("kantara-1.1.json").replace('\n', ' ') + "\n", {})->consents.size(), 2);
    }
    void badRecordsAreToldAndTheOthersKept()
    {
        const auto report = ConsentImport(m_taxonomy).readJson("[{\"record_id\":\"x\"}, 7, " + sample("iso-27560.json") + ", {\"record_id\":\"y\",\"purpose\":\"newsletter\",\"events\":[{\"time\":\"yesterday\",\"state\":\"given\"}]}]", {});
        VERIFY_RESULT(report);
        QCOMPARE(report->consents.size(), 1);
        QCOMPARE(report->rejected.size(), 3);
        QCOMPARE(report->rejected.at(0).place, QStringLiteral("/0"));
        QCOMPARE(report->rejected.at(2).place, QStringLiteral("/3"));
    }
    void anUnknownPurposeIsKeptAndTold()
    {
        const auto report = ConsentImport(m_taxonomy).readJson(R"({"record_id":"z","purpose":["astrology"],"categories":["contact"],"events":[{"time":"2026-01-01","state":"given"}]})", {});
        VERIFY_RESULT(report);
        QCOMPARE(report->consents.size(), 1);
        QCOMPARE(report->warnings.size(), 1);
    }
    void readsCsv()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("c.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("record_id;subject;purposes;categories;recipients;places;state;given;withdrawn;validity;retention;notice;datasets;basis\n"
                   "1;ada;newsletter|analytics;contact;;EU;given;2026-01-01;;P1Y;;n1;crm;consent\n"
                   "2;bob;newsletter;contact;;;withdrawn;2026-01-01;2026-02-01;;;n1;crm;consent\n"
                   "3;eve;newsletter;contact;;;given;soon;;;;n1;crm;consent\n");
        file.close();
        const auto report = ConsentImport(m_taxonomy).readFile(file.fileName());
        VERIFY_RESULT(report);
        QCOMPARE(report->consents.size(), 2);
        QCOMPARE(report->rejected.size(), 1);
        QCOMPARE(report->consents.at(0).record.scopes.first().purposes.size(), 2);
        QCOMPARE(report->consents.at(0).record.head.name, QStringLiteral("1"));
        QCOMPARE(report->consents.at(1).record.stateAt(core::instantFromText(QStringLiteral("2026-01-15T00:00:00.000Z"))), ConsentState::Given);
        QCOMPARE(report->consents.at(1).record.stateAt(core::instantFromText(QStringLiteral("2026-02-15T00:00:00.000Z"))), ConsentState::Withdrawn);
    }
    void nothingReadableIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"record_id\":");
    }
    void nothingReadableIsAnError()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("c.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto report = ConsentImport(m_taxonomy).readFile(file.fileName());
        QVERIFY(!report);
        QCOMPARE(report.error().exitCode(), 3);
    }

private:
    PurposeTaxonomy m_taxonomy;
};

HALLMARKER_TEST(TestConsentImport)
#include "TestConsentImport.moc"
