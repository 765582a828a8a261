#include "core/clock/Clock.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "threats/responsibility/MatrixReader.h"
#include "threats/responsibility/ResponsibilityCheck.h"

#include <QFile>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

class TestResponsibility : public QObject {
    Q_OBJECT

    static core::Result<ResponsibilityMatrix> sample()
    {
        QFile file(tests::testFile(QStringLiteral("cases/responsibility/matrix.yaml")));
        return file.open(QIODevice::ReadOnly) ? readResponsibilityMatrix(file.readAll(), QStringLiteral("matrix.yaml")) : core::Result<ResponsibilityMatrix>(core::Error(core::ErrorKind::NotFound, file.fileName()));
    }
    static qint64 at(const char *day) { return core::instantFromText(QLatin1String(day) + QStringLiteral("T00:00:00.000Z")); }

private Q_SLOTS:
    void everyGapIsNamed()
    {
        const auto matrix = sample();
        VERIFY_RESULT(matrix);
        const ResponsibilityStanding standing = judgeResponsibility(*matrix, at("2026-03-01"), {QStringLiteral("C08"), QStringLiteral("C99")});
        QStringList found;
        for (const ResponsibilityGap &gap : standing.gaps)
            found.append(gap.control + QLatin1Char(' ') + gap.code);
        found.sort();
        QCOMPARE(found, (QStringList{QStringLiteral("C08 accountable-twice"), QStringLiteral("C12 result-out-of-date"), QStringLiteral("C13 accountable-missing"), QStringLiteral("C13 result-failed"), QStringLiteral("C14 accountable-twice"), QStringLiteral("C15 accountable-twice"),
                                     QStringLiteral("C16 accountable-unknown"), QStringLiteral("C16 result-missing"), QStringLiteral("C17 accountable-missing"), QStringLiteral("C17 result-out-of-date"), QStringLiteral("C99 control-missing")}));
        QCOMPARE(standing.rows.at(0).accountable, QStringLiteral("Cloud Ltd"));
        QCOMPARE(standing.rows.at(1).accountable, QStringLiteral("Bank"));
        QCOMPARE(standing.rows.at(3).accountable, QString());
        QCOMPARE(standing.gaps.first().place.file, QStringLiteral("matrix.yaml"));
        QVERIFY(standing.gaps.first().place.line > 5);
    }

    /// One moment past its age a result does not count any more.
    void aResultEndsAtItsDay()
    {
        auto matrix = *sample();
        matrix.rows = {matrix.rows.first()};
        QVERIFY(judgeResponsibility(matrix, at("2026-05-02") - 1).isClean());
        QVERIFY(!judgeResponsibility(matrix, at("2026-05-02")).isClean());
    }

    void openResultsSpeakAgainstAControl()
    {
        auto matrix = *sample();
        matrix.rows = {matrix.rows.first()};
        ThreatModel model;
        for (const char *key : {"api", "store"}) {
            Element element;
            element.key = QLatin1String(key);
            model.elements.append(element);
        }
        PentestReport report;
        report.tool = QStringLiteral("T");
        report.scopes = {QStringLiteral("s")};
        report.digest = core::Digest::fromText(QStringLiteral("22").repeated(32));
        for (const char *element : {"api", "store"}) {
            PentestResult result;
            result.title = QStringLiteral("No limit");
            result.scope = QStringLiteral("s");
            result.cwes = {QStringLiteral("CWE-770")};
            result.logicalPlace = QLatin1String(element);
            result.fingerprint = QLatin1String(element);
            report.results.append(result);
        }
        PentestLedger ledger;
        VERIFY_RESULT(ledger.absorb(report, PentestMapping(model, {}), at("2026-02-25")));
        const ResponsibilityStanding standing = judgeResponsibility(matrix, at("2026-03-01"), {}, &ledger);
        QCOMPARE(standing.gaps.size(), 1); // the other element is not of this row
        QCOMPARE(standing.gaps.first().code, QStringLiteral("pentest-open"));
        report.results.clear();
        report.digest = core::Digest::fromText(QStringLiteral("33").repeated(32));
        VERIFY_RESULT(ledger.absorb(report, PentestMapping(model, {}), at("2026-02-26")));
        QVERIFY(judgeResponsibility(matrix, at("2026-03-01"), {}, &ledger).isClean()); // fixed
    }

    void brokenMatricesAreRefusedWithALine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no sides") << QByteArray("title: x\ncontrols: []\n");
        QTest::newRow("one side twice") << QByteArray("provider: A\ncustomer: A\ncontrols: []\n");
        QTest::newRow("odd side") << QByteArray("provider: A\ncustomer: B\ncontrols:\n  - {id: C1, side: both}\n");
        QTest::newRow("odd day") << QByteArray("provider: A\ncustomer: B\ncontrols:\n  - {id: C1, side: provider, result: {verdict: pass, on: soon}}\n");
        QTest::newRow("unknown key") << QByteArray("provider: A\ncustomer: B\ncontrols:\n  - {id: C1, side: provider, acountable: A}\n");
    }
    void brokenMatricesAreRefusedWithALine()
    {
        QFETCH(QByteArray, bytes);
        const auto matrix = readResponsibilityMatrix(bytes, QStringLiteral("m.yaml"));
        QVERIFY(!matrix);
        QVERIFY(matrix.error().where.line > 0);
    }
};

HALLMARKER_TEST(TestResponsibility)
#include "TestResponsibility.moc"
