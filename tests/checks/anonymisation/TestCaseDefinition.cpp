#include "tests/checks/anonymisation/AnonymisationTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::anonymisation;
using namespace hallmarker::core;
using namespace hallmarker::tests;

/// Wrong cases and odd tables.
class TestCaseDefinition : public QObject {
    Q_OBJECT

    static Result<CaseInput> input(const QByteArray &models, const PatientTable &patients, double limit = 0)
    {
        return CaseInput::of(patientCase(models, limit), patients.table, patients.hierarchies);
    }

private Q_SLOTS:
    void wrongCasesPointToThePlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        const auto with = [](const char *key, const char *value) {
            QJsonObject json = QJsonDocument::fromJson(R"({"dataset":"t.csv","hierarchies":"t_<column>.csv","qi":["a","b"],"models":[{"type":"k-anonymity","k":2}]})").object();
            json.insert(QString::fromLatin1(key), QJsonDocument::fromJson(QByteArray("[") + value + "]").array().at(0));
            return QJsonDocument(json).toJson();
        };
        QTest::newRow("nothing") << QByteArray("{}") << QStringLiteral("/dataset");
        QTest::newRow("pattern") << with("hierarchies", "\"h.csv\"") << QStringLiteral("/hierarchies");
        QTest::newRow("qi twice") << with("qi", R"(["a","a"])") << QStringLiteral("/qi/1");
        QTest::newRow("qi number") << with("qi", "7") << QStringLiteral("/qi");
        QTest::newRow("levels short") << with("max_level", "[1]") << QStringLiteral("/max_level");
        QTest::newRow("level negative") << with("max_level", "[1,-1]") << QStringLiteral("/max_level/1");
        QTest::newRow("limit") << with("suppression_limit", "1.5") << QStringLiteral("/suppression_limit");
        QTest::newRow("limit text") << with("suppression_limit", "\"0.1\"") << QStringLiteral("/suppression_limit");
        QTest::newRow("weight") << with("gs_factor", "-0.1") << QStringLiteral("/gs_factor");
        QTest::newRow("weights") << with("weights", "[1,0]") << QStringLiteral("/weights/1");
        QTest::newRow("no models") << with("models", "[]") << QStringLiteral("/models");
        QTest::newRow("model") << with("models", "[5]") << QStringLiteral("/models/0");
        QTest::newRow("delimiter") << with("delimiter", "\"ab\"") << QStringLiteral("/delimiter");
        QTest::newRow("metric type") << with("metric", "3") << QStringLiteral("/metric");
    }
    void wrongCasesPointToThePlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        const auto definition = CaseDefinition::fromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!definition);
        QCOMPARE(definition.error().where.pointer, pointer);
        QVERIFY(!definition.error().message.isEmpty());
    }
    void boundsAreWrittenOut()
    {
        const auto made = input(R"([{"type":"k-anonymity","k":0}])", PatientTable(1, 50));
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(QStringLiteral("from 1 to 4294967295.")), qPrintable(made.error().message));
    }
    void wrongModelsPointToThePlace_data()
    {
        QTest::addColumn<QByteArray>("models");
        QTest::addColumn<QString>("pointer");
        const std::pair<const char *, const char *> rows[] = {
            {R"([{"type":"k-anonimity","k":5}])", "/models/0/type"},
            {R"([{"type":"k-anonymity"}])", "/models/0/k"},
            {R"([{"type":"k-anonymity","k":0}])", "/models/0/k"},
            {R"([{"type":"k-anonymity","k":2.5}])", "/models/0/k"},
            {R"([{"type":"k-anonymity","k":2},{"type":"t-closeness","attribute":"diagnosis","t":2}])", "/models/1/t"},
            {R"([{"type":"t-closeness","t":0.2}])", "/models/0/attribute"},
            {R"([{"type":"t-closeness","attribute":"diagnosis","t":0.2,"distance":"far"}])", "/models/0/distance"},
            {R"([{"type":"distinct-l-diversity","attribute":"age","l":2}])", "/models/0/attribute"},
            {R"([{"type":"population-uniqueness","threshold":0.1}])", "/models/0/population"},
            {R"([{"type":"delta-presence","min":0.5,"max":0.2,"subset":"s.csv"}])", "/models/0/max"},
            {R"([{"type":"differential-privacy","epsilon":1,"delta":0.001}])", "/models/0/generalization"},
            {R"([{"type":"differential-privacy","epsilon":1,"delta":0.001,"generalization":[1,1]}])", "/models/0/generalization"},
            {R"([{"type":"differential-privacy","epsilon":1,"delta":0.01,"generalization":[1,1,1]},{"type":"k-map","k":2,"subset":"s.csv"}])", "/models/1"},
        };
        for (const auto &[models, pointer] : rows)
            QTest::newRow(models) << QByteArray(models) << QString::fromLatin1(pointer);
    }
    void wrongModelsPointToThePlace()
    {
        QFETCH(QByteArray, models);
        QFETCH(QString, pointer);
        const PatientTable patients(1, 50);
        const auto made = input(models, patients);
        QVERIFY(!made);
        QCOMPARE(made.error().where.pointer, pointer);
    }
    void oddTables()
    {
        PatientTable empty(1, 0);
        const auto none = input(R"([{"type":"k-anonymity","k":2}])", empty);
        QVERIFY(!none);
        QVERIFY(none.error().message.contains(QStringLiteral("no rows")));
        const PatientTable one(1, 1);
        for (const auto &[k, isPossible] : {std::pair{"1", true}, std::pair{"2", false}}) {
            const auto made = input(QByteArray(R"([{"type":"k-anonymity","k":)") + k + "}]", one);
            VERIFY_RESULT(made);
            const auto result = anonymise(*made, {}, Progress::none());
            VERIFY_RESULT(result);
            QCOMPARE(result->release.has_value(), isPossible);
            QVERIFY(result->search.isProven);
        }
        // k larger than the table: with all suppressed it is possible, else not.
        const PatientTable few(1, 20);
        QVERIFY(!anonymise(*input(R"([{"type":"k-anonymity","k":21}])", few, 0.9), {}, Progress::none())->release);
        const auto all = anonymise(*input(R"([{"type":"k-anonymity","k":21}])", few, 1), {}, Progress::none());
        VERIFY_RESULT(all);
        QCOMPARE(all->release->suppressed, std::uint64_t(20));
        QCOMPARE(all->release->classes, std::uint64_t(0));
    }
    void allUniqueAndWide()
    {
        // Ten thousand different values, all unique until they reach the root.
        std::vector<std::string> ids;
        std::vector<HierarchyRow> rows;
        for (int i = 0; i < 10'000; ++i) {
            ids.push_back(std::to_string(i));
            rows.push_back({ids.back(), "*"});
        }
        QJsonObject json{{QStringLiteral("dataset"), QStringLiteral("t.csv")}, {QStringLiteral("hierarchies"), QStringLiteral("<column>.csv")}, {QStringLiteral("models"), QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("k-anonymity")}, {QStringLiteral("k"), 5}}}}};
        const auto made = CaseInput::of(*CaseDefinition::fromJson(json), textTable({{QStringLiteral("id"), ids}}), {{QStringLiteral("id"), *Hierarchy::of(QStringLiteral("id"), rows)}});
        VERIFY_RESULT(made);
        const auto result = anonymise(*made, {}, Progress::none());
        VERIFY_RESULT(result);
        QCOMPARE(*result->search.optimum, Levels{1});
        QCOMPARE(result->release->smallestClass, std::uint64_t(10'000));
    }
    void textThatLooksLikeNothingIsKept()
    {
        QTemporaryDir directory;
        const auto write = [&directory](const char *name, const QByteArray &bytes) {
            QFile file(directory.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write("t.csv", "n;note\r\nNaN;\"a;b\"\r\n007;NA\r\nNaN;1e5\r\n007;?\r\n"));
        QVERIFY(write("t_n.csv", "NaN;*\n007;*\n"));
        QJsonObject json{{QStringLiteral("dataset"), QStringLiteral("t.csv")}, {QStringLiteral("hierarchies"), QStringLiteral("t_<column>.csv")}, {QStringLiteral("models"), QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("k-anonymity")}, {QStringLiteral("k"), 2}}}}};
        const auto made = CaseInput::read(*CaseDefinition::fromJson(json), directory.path(), Progress::none());
        VERIFY_RESULT(made);
        const auto result = anonymise(*made, {}, Progress::none());
        VERIFY_RESULT(result);
        QCOMPARE(result->release->csv, QByteArray("n;note\nNaN;\"a;b\"\n007;NA\nNaN;1e5\n007;?\n"));
        json.insert(QStringLiteral("dataset"), QStringLiteral("../t.csv"));
        QCOMPARE(CaseInput::read(*CaseDefinition::fromJson(json), directory.path(), Progress::none()).error().kind, ErrorKind::Denied);
    }
};

HALLMARKER_TEST(TestCaseDefinition)
#include "TestCaseDefinition.moc"
