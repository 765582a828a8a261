#include "dpia/exchange/oscal/OscalExport.h"
#include "tests/dpia/document/DocumentCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace {

QJsonObject objectIn(const QByteArray &bytes, const char *root)
{
    return QJsonDocument::fromJson(bytes).object().value(QLatin1String(root)).toObject();
}

/// Walks all values; tells of keys that are not kebab-case, UUIDs that are none or stand twice, and times without a zone.
class OscalWalk {
public:
    QStringList problems;
    QSet<QString> ids;

    void walk(const QJsonValue &value, const QString &key = {})
    {
        static const QRegularExpression kebab(QRegularExpression::anchoredPattern(QStringLiteral("[a-z]+(-[a-z]+)*")));
        static const QRegularExpression uuid(QRegularExpression::anchoredPattern(QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")));
        static const QRegularExpression instant(QRegularExpression::anchoredPattern(QStringLiteral("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z")));
        const QStringList times{QStringLiteral("last-modified"), QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("collected"), QStringLiteral("expires")};
        if (key == QLatin1String("uuid")) {
            if (!uuid.match(value.toString()).hasMatch() || ids.contains(value.toString()))
                problems += value.toString();
            ids.insert(value.toString());
        }
        if (times.contains(key) && !instant.match(value.toString()).hasMatch())
            problems += QString(key + QLatin1Char(' ') + value.toString());
        if (value.isString() && value.toString().isEmpty())
            problems += QString(key + QStringLiteral(" is empty"));
        for (const QJsonValue &entry : value.toArray())
            walk(entry);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!kebab.match(it.key()).hasMatch())
                problems += it.key();
            walk(it.value(), it.key());
        }
    }
};

QJsonObject byTitle(const QJsonArray &array, const QString &part)
{
    for (const QJsonValue &one : array)
        if (one.toObject().value(QStringLiteral("title")).toString().contains(part))
            return one.toObject();
    return {};
}

} // namespace

class TestOscalExport : public QObject {
    Q_OBJECT

    std::unique_ptr<DocumentCase> m_case;
    OscalExport m_export;
    QJsonObject m_result;

private Q_SLOTS:
    void initTestCase()
    {
        m_case = std::make_unique<DocumentCase>();
        QVERIFY(m_case->makeRich());
        const auto written = OscalExport::of(m_case->workspace(), m_case->load(), QStringLiteral("en"));
        VERIFY_RESULT(written);
        m_export = *written;
        m_result = objectIn(m_export.results, "assessment-results").value(QStringLiteral("results")).toArray().at(0).toObject();
    }
    void hasTheShapeOfTheModel()
    {
        const QJsonObject root = objectIn(m_export.results, "assessment-results");
        for (const char *key : {"uuid", "metadata", "import-ap", "results"})
            QVERIFY2(root.contains(QLatin1String(key)), key);
        const QJsonObject metadata = root.value(QStringLiteral("metadata")).toObject();
        for (const char *key : {"title", "last-modified", "version", "oscal-version"})
            QVERIFY2(metadata.contains(QLatin1String(key)), key);
        QCOMPARE(root.value(QStringLiteral("import-ap")).toObject().value(QStringLiteral("href")).toString(), OscalExport::planName);
        for (const char *key : {"uuid", "title", "description", "start", "reviewed-controls"})
            QVERIFY2(m_result.contains(QLatin1String(key)), key);
        const QJsonObject plan = objectIn(m_export.plan, "assessment-plan");
        for (const char *key : {"uuid", "metadata", "import-ssp", "reviewed-controls"})
            QVERIFY2(plan.contains(QLatin1String(key)), key);
        OscalWalk walk;
        walk.walk(root);
        QVERIFY2(walk.problems.isEmpty(), qPrintable(walk.problems.join(QLatin1Char('\n'))));
        OscalWalk planWalk;
        planWalk.walk(plan);
        QVERIFY2(planWalk.problems.isEmpty(), qPrintable(planWalk.problems.join(QLatin1Char('\n'))));
    }
    void requiredKeysOfEachPart()
    {
        const QHash<QString, QStringList> required{{QStringLiteral("observations"), {QStringLiteral("uuid"), QStringLiteral("description"), QStringLiteral("methods"), QStringLiteral("collected")}},
                                                   {QStringLiteral("risks"), {QStringLiteral("uuid"), QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("statement"), QStringLiteral("status")}},
                                                   {QStringLiteral("findings"), {QStringLiteral("uuid"), QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("target")}}};
        for (auto it = required.begin(); it != required.end(); ++it) {
            const QJsonArray parts = m_result.value(it.key()).toArray();
            QVERIFY2(!parts.isEmpty(), qPrintable(it.key()));
            for (const QJsonValue &one : parts)
                for (const QString &key : it.value())
                    QVERIFY2(one.toObject().contains(key), qPrintable(key));
        }
    }
    void referencesLeadSomewhere()
    {
        OscalWalk walk;
        walk.walk(objectIn(m_export.results, "assessment-results"));
        for (const QJsonValue &finding : m_result.value(QStringLiteral("findings")).toArray()) {
            for (const QJsonValue &related : finding.toObject().value(QStringLiteral("related-observations")).toArray())
                QVERIFY(walk.ids.contains(related.toObject().value(QStringLiteral("observation-uuid")).toString()));
            for (const QJsonValue &related : finding.toObject().value(QStringLiteral("related-risks")).toArray())
                QVERIFY(walk.ids.contains(related.toObject().value(QStringLiteral("risk-uuid")).toString()));
        }
        for (const QJsonValue &seen : m_result.value(QStringLiteral("observations")).toArray())
            for (const QJsonValue &evidence : seen.toObject().value(QStringLiteral("relevant-evidence")).toArray())
                if (const QString href = evidence.toObject().value(QStringLiteral("href")).toString(); !href.isEmpty())
                    QVERIFY(walk.ids.contains(href.mid(1)));
    }
    void aFindingOfACheckIsATest()
    {
        const QJsonArray observations = m_result.value(QStringLiteral("observations")).toArray();
        int tests = 0;
        for (const QJsonValue &one : observations)
            tests += one.toObject().value(QStringLiteral("methods")).toArray().contains(QStringLiteral("TEST")) ? 1 : 0;
        QCOMPARE(tests, 1);
        QVERIFY(!byTitle(observations, QStringLiteral("Which test")).value(QStringLiteral("relevant-evidence")).toArray().isEmpty());
    }
    void verdictsAndRisks()
    {
        const QJsonArray findings = m_result.value(QStringLiteral("findings")).toArray();
        const auto state = [&findings](const QString &title) { return byTitle(findings, title).value(QStringLiteral("target")).toObject().value(QStringLiteral("status")).toObject().value(QStringLiteral("state")).toString(); };
        QCOMPARE(state(QStringLiteral("Description")), QStringLiteral("satisfied"));
        QCOMPARE(state(QStringLiteral("Unlawful access")), QStringLiteral("not-satisfied")); // it can be improved
        const QJsonObject risk = byTitle(m_result.value(QStringLiteral("risks")).toArray(), QStringLiteral("Unlawful access"));
        QCOMPARE(risk.value(QStringLiteral("status")).toString(), QStringLiteral("closed"));
        QVERIFY(risk.value(QStringLiteral("statement")).toString().contains(QStringLiteral("Encryption")));
    }
    void namesThePlanThatLiesBeside()
    {
        const auto written = OscalExport::of(m_case->workspace(), m_case->load(), QStringLiteral("en"), QStringLiteral("my loans-plan.json"));
        VERIFY_RESULT(written);
        QCOMPARE(objectIn(written->results, "assessment-results").value(QStringLiteral("import-ap")).toObject().value(QStringLiteral("href")).toString(), QStringLiteral("my%20loans-plan.json"));
    }
    void theMatrixOfTheTemplateDecides()
    {
        DocumentCase one;
        TemplateFiles files = DocumentCase::richFiles();
        files.bytes.replace("sections:", "risk_matrix:\n  - [medium, medium, medium, medium]\n  - [medium, medium, medium, medium]\n  - [medium, medium, medium, high]\n  - [high, high, high, high]\nsections:");
        VERIFY_RESULT(AssessmentBook(one.workspace(), QStringLiteral("Ada")).begin(files, {.name = QStringLiteral("DPIA"), .subject = one.system}));
        VERIFY_RESULT(one.answer(QStringLiteral("severity"), 1));
        VERIFY_RESULT(one.answer(QStringLiteral("likelihood"), 1)); // 1 of 16 would be low
        const auto written = OscalExport::of(one.workspace(), one.load(), QStringLiteral("en"));
        VERIFY_RESULT(written);
        const QJsonObject risk = byTitle(objectIn(written->results, "assessment-results").value(QStringLiteral("results")).toArray().at(0).toObject().value(QStringLiteral("risks")).toArray(), QStringLiteral("Unlawful access"));
        QCOMPARE(risk.value(QStringLiteral("status")).toString(), QStringLiteral("open"));
    }
    void theRiskWithoutControlsIsAProperty()
    {
        DocumentCase one;
        QVERIFY(one.beginWithInherentRisk());
        const auto written = OscalExport::of(one.workspace(), one.load(), QStringLiteral("en"));
        VERIFY_RESULT(written);
        const QJsonObject risk = byTitle(objectIn(written->results, "assessment-results").value(QStringLiteral("results")).toArray().at(0).toObject().value(QStringLiteral("risks")).toArray(), QStringLiteral("Unlawful access"));
        QHash<QString, QString> properties;
        for (const QJsonValue &property : risk.value(QStringLiteral("props")).toArray())
            properties.insert(property.toObject().value(QStringLiteral("name")).toString(), property.toObject().value(QStringLiteral("value")).toString());
        QCOMPARE(properties.value(QStringLiteral("inherent-severity")), QStringLiteral("4"));
        QCOMPARE(properties.value(QStringLiteral("inherent-likelihood")), QStringLiteral("3"));
        QCOMPARE(properties.value(QStringLiteral("inherent-risk")), QStringLiteral("high"));
        QCOMPARE(properties.value(QStringLiteral("severity")), QStringLiteral("3"));
    }
    void staleJudgementsAreNotSatisfied()
    {
        DocumentCase one;
        QVERIFY(one.makeRich());
        VERIFY_RESULT(one.answer(QStringLiteral("share"), 50));
        const auto written = OscalExport::of(one.workspace(), one.load(), QStringLiteral("en"));
        const QJsonObject finding = byTitle(objectIn(written->results, "assessment-results").value(QStringLiteral("results")).toArray().at(0).toObject().value(QStringLiteral("findings")).toArray(), QStringLiteral("Description"));
        QCOMPARE(finding.value(QStringLiteral("target")).toObject().value(QStringLiteral("status")).toObject().value(QStringLiteral("state")).toString(), QStringLiteral("not-satisfied"));
    }
    void wordsStayWords()
    {
        const QString words = byTitle(m_result.value(QStringLiteral("observations")).toArray(), QStringLiteral("Anything else")).value(QStringLiteral("description")).toString();
        QVERIFY(words.contains(QStringLiteral("العربية")) && words.contains(QStringLiteral("\U0001F600")));
        QVERIFY(words.contains(QStringLiteral("\\<script\\>")));
        QVERIFY(!words.contains(QStringLiteral(" <script>")));
    }
    void theSameAssessmentGivesTheSameFile()
    {
        const auto again = OscalExport::of(m_case->workspace(), m_case->load(), QStringLiteral("en"));
        QCOMPARE(again->results, m_export.results);
        QCOMPARE(again->plan, m_export.plan);
        QVERIFY(m_export.losses.join(QLatin1Char(' ')).contains(QStringLiteral("opinions")));
    }
};

HALLMARKER_TEST(TestOscalExport)
#include "TestOscalExport.moc"
