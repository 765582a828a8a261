#include "inventory/agreements/AgreementJudge.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::inventory;

namespace agreementjudge {

qint64 at(const char *day)
{
    return core::instantFromText(QString::fromLatin1(day) + QStringLiteral("T00:00:00.000Z"));
}

QStringList words(const QString &text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Agreement agreement()
{
    Agreement result;
    result.head.id = AgreementId(QStringLiteral("a1"));
    result.assets = {QStringLiteral("model_1")};
    result.purposes = {QStringLiteral("service-provision")};
    result.regions = {QStringLiteral("EU")};
    result.categories = {QStringLiteral("contact")};
    result.subprocessors = {QStringLiteral("Cloud Ltd")};
    result.fromMs = at("2026-01-01");
    result.untilMs = at("2026-12-31");
    return result;
}

} // namespace agreementjudge

using namespace agreementjudge;

class TestAgreementJudge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QString>("purposes");
        QTest::addColumn<QString>("regions");
        QTest::addColumn<QString>("categories");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("issues");
        QTest::newRow("in order") << "customer-support" << "eu" << "contact" << "" << "2026-06-01" << "";
        QTest::newRow("no personal data") << "customer-support" << "EU" << "" << "" << "2026-06-01" << "";
        QTest::newRow("another purpose") << "marketing" << "EU" << "contact" << "" << "2026-06-01" << "purpose=marketing";
        QTest::newRow("another region") << "payment" << "EU US" << "contact" << "" << "2026-06-01" << "region=US";
        QTest::newRow("another category") << "payment" << "EU" << "contact health" << "" << "2026-06-01" << "category=health";
        QTest::newRow("ended") << "payment" << "EU" << "contact" << "" << "2026-12-31" << "ended=2026-12-31";
        QTest::newRow("not begun") << "payment" << "EU" << "contact" << "" << "2025-12-31" << "not-begun=2026-01-01";
        QTest::newRow("a known subprocessor") << "payment" << "EU" << "contact" << "cloud ltd" << "2026-06-01" << "";
        QTest::newRow("an unknown subprocessor") << "payment" << "EU" << "contact" << "Other" << "2026-06-01" << "subprocessor=Other";
        QTest::newRow("we ourselves") << "payment" << "EU" << "contact" << "Us" << "2026-06-01" << "";
        QTest::newRow("purpose unknown") << "fun" << "EU" << "contact" << "" << "2026-06-01" << "unknown-purpose=fun";
        QTest::newRow("nothing is known") << "" << "" << "" << "" << "2026-06-01" << "no-purpose= no-region=";
        QTest::newRow("all of it") << "marketing" << "US" << "health" << "Other" << "2027-01-01" << "ended=2026-12-31 purpose=marketing region=US category=health subprocessor=Other";
    }
    void judges()
    {
        QFETCH(QString, purposes);
        QFETCH(QString, regions);
        QFETCH(QString, categories);
        QFETCH(QString, user);
        QFETCH(QString, now);
        QFETCH(QString, issues);
        AssetUsage usage;
        usage.asset = QStringLiteral("model_1");
        usage.purposes = words(purposes);
        usage.regions = words(regions);
        usage.categories = words(categories);
        usage.user = user;
        QStringList found;
        for (const AgreementIssue &issue : judgeUsage(usage, {agreement()}, *PurposeTaxonomy::builtIn(), {QStringLiteral("Us")}, at(now.toLatin1().constData())))
            found += QString(issue.code + QLatin1Char('=') + issue.value);
        QCOMPARE(found.join(QLatin1Char(' ')), issues);
    }
    void oneAgreementThatAllowsItIsEnough()
    {
        Agreement narrow = agreement();
        narrow.purposes = {QStringLiteral("research")};
        AssetUsage usage;
        usage.asset = QStringLiteral("model_1");
        usage.purposes = {QStringLiteral("payment")};
        usage.regions = {QStringLiteral("EU")};
        QVERIFY(judgeUsage(usage, {narrow, agreement()}, *PurposeTaxonomy::builtIn(), {}, at("2026-06-01")).isEmpty());
        QCOMPARE(judgeUsage(usage, {narrow}, *PurposeTaxonomy::builtIn(), {}, at("2026-06-01")).size(), 1);
        usage.asset = QStringLiteral("model_2");
        QCOMPARE(judgeUsage(usage, {agreement()}, *PurposeTaxonomy::builtIn(), {}, at("2026-06-01")).first().code, QStringLiteral("no-agreement"));
    }
};

HALLMARKER_TEST(TestAgreementJudge)
#include "TestAgreementJudge.moc"
