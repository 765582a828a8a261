#include "checks/anonymisation/data/TextTable.h"
#include "checks/anonymisation/release/ReleaseAudit.h"
#include "checks/anonymisation/release/ReleaseSql.h"
#include "tests/checks/anonymisation/AnonymisationTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hallmarker::anonymisation;
using namespace hallmarker::core;
using namespace hallmarker::tests;

/// A release looked at from its table alone, and made again by SQL.
class TestReleaseAudit : public QObject {
    Q_OBJECT

    static Table asTable(const QByteArray &csv)
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("release.csv")));
        if (file.open(QIODevice::WriteOnly))
            file.write(csv);
        file.close();
        return *readTextTable(file.fileName(), ';', true);
    }

private Q_SLOTS:
    void everyModelHoldsOnTheTable_data()
    {
        QTest::addColumn<QByteArray>("models");
        QTest::newRow("k") << QByteArray(R"([{"type":"k-anonymity","k":5}])");
        QTest::newRow("distinct") << QByteArray(R"([{"type":"distinct-l-diversity","attribute":"diagnosis","l":3}])");
        QTest::newRow("entropy") << QByteArray(R"([{"type":"entropy-l-diversity","attribute":"diagnosis","l":2.5}])");
        QTest::newRow("recursive") << QByteArray(R"([{"type":"recursive-cl-diversity","attribute":"diagnosis","c":3,"l":2}])");
        QTest::newRow("t equal") << QByteArray(R"([{"type":"k-anonymity","k":3},{"type":"t-closeness","attribute":"diagnosis","t":0.3}])");
        QTest::newRow("t ordered") << QByteArray(R"([{"type":"t-closeness","distance":"ordered","attribute":"diagnosis","t":0.2}])");
        QTest::newRow("delta") << QByteArray(R"([{"type":"delta-disclosure","attribute":"diagnosis","delta":1.5}])");
        QTest::newRow("beta") << QByteArray(R"([{"type":"basic-beta-likeness","attribute":"diagnosis","beta":1.5}])");
        QTest::newRow("enhanced beta") << QByteArray(R"([{"type":"enhanced-beta-likeness","attribute":"diagnosis","beta":2}])");
        QTest::newRow("average") << QByteArray(R"([{"type":"average-risk","threshold":0.1}])");
        QTest::newRow("uniques") << QByteArray(R"([{"type":"sample-uniqueness","threshold":0.02}])");
    }
    void everyModelHoldsOnTheTable()
    {
        QFETCH(QByteArray, models);
        int released = 0;
        for (quint64 seed = 1; seed <= 6; ++seed) {
            const PatientTable patients(seed, 300 + std::size_t(seed) * 41);
            for (const double limit : {0.0, 0.05, 0.2}) {
                const auto input = CaseInput::of(patientCase(models, limit), patients.table, patients.hierarchies);
                VERIFY_RESULT(input);
                const auto result = anonymise(*input, {}, Progress::none());
                VERIFY_RESULT(result);
                if (!result->release)
                    continue;
                ++released;
                const auto audit = ReleaseAudit::of(asTable(result->release->csv), input->definition, {QStringLiteral("diagnosis")}, 1);
                VERIFY_RESULT(audit);
                QVERIFY2(audit->broken().isEmpty(), qPrintable(audit->broken().join(QLatin1Char(' '))));
                for (const AuditedModel &model : audit->models)
                    QVERIFY2(model.measured.has_value(), qPrintable(model.type));
                QCOMPARE(audit->risk.risks.classes, std::int64_t(result->release->classes));
            }
        }
        QVERIFY(released > 0);
    }
    void auditFindsWhatIsBroken()
    {
        // The table as it was fulfils none of them.
        const PatientTable patients(3, 300);
        const QByteArray models = R"([{"type":"k-anonymity","k":5},{"type":"distinct-l-diversity","attribute":"diagnosis","l":3},{"type":"entropy-l-diversity","attribute":"diagnosis","l":2.5},
            {"type":"recursive-cl-diversity","attribute":"diagnosis","c":3,"l":2},{"type":"t-closeness","attribute":"diagnosis","t":0.3},{"type":"t-closeness","distance":"ordered","attribute":"diagnosis","t":0.2},
            {"type":"delta-disclosure","attribute":"diagnosis","delta":1.5},{"type":"basic-beta-likeness","attribute":"diagnosis","beta":1.5},{"type":"enhanced-beta-likeness","attribute":"diagnosis","beta":2},
            {"type":"average-risk","threshold":0.1},{"type":"sample-uniqueness","threshold":0.02}])";
        const CaseDefinition definition = patientCase(models, 0);
        const auto input = CaseInput::of(definition, patients.table, patients.hierarchies);
        VERIFY_RESULT(input);
        const auto audit = ReleaseAudit::of(patients.table, input->definition, {QStringLiteral("diagnosis")}, 1);
        VERIFY_RESULT(audit);
        QCOMPARE(audit->broken().size(), qsizetype(definition.models.size()));
        QVERIFY(audit->disclosed.front().uniformRecords > 0);
    }
    void sqlGivesTheSameTable()
    {
        for (const double limit : {0.0, 0.1}) {
            const PatientTable patients(5, 400);
            const auto input = CaseInput::of(patientCase(R"([{"type":"k-anonymity","k":5}])", limit), patients.table, patients.hierarchies);
            VERIFY_RESULT(input);
            const auto result = anonymise(*input, {}, Progress::none());
            VERIFY_RESULT(result);
            QVERIFY(result->release);
            QCOMPARE(result->release->suppressed > 0, limit > 0);
            const QByteArray sql = releaseSql(*input, *result->search.optimum, result->release->isSuppressed, QStringLiteral("patients"));
            const QString connection = QStringLiteral("release");
            QStringList ours;
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
                database.setDatabaseName(QStringLiteral(":memory:"));
                QVERIFY(database.open());
                QSqlQuery query(database);
                QStringList names;
                QStringList marks;
                for (const QString &name : patients.table.columnNames()) {
                    names.append(QLatin1Char('"') + name + QLatin1Char('"'));
                    marks.append(QStringLiteral("?"));
                }
                QVERIFY(query.exec(QStringLiteral("CREATE TABLE patients (%1)").arg(names.join(QStringLiteral(", ")))));
                QVERIFY(query.prepare(QStringLiteral("INSERT INTO patients VALUES (%1)").arg(marks.join(QStringLiteral(", ")))));
                for (std::size_t row = 0; row < patients.table.rowCount(); ++row) {
                    for (const Column &column : patients.table.columns())
                        query.addBindValue(QString::fromStdString(column.text(row)));
                    QVERIFY(query.exec());
                }
                QVERIFY2(query.exec(QString::fromUtf8(sql)), qPrintable(query.lastError().text()));
                while (query.next()) {
                    QStringList cells;
                    for (qsizetype i = 0; i < names.size(); ++i)
                        cells.append(query.value(int(i)).toString());
                    ours.append(cells.join(QLatin1Char(';')));
                }
            }
            QSqlDatabase::removeDatabase(connection);
            QStringList theirs = QString::fromUtf8(result->release->csv).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            theirs.removeFirst();
            ours.sort();
            theirs.sort();
            QCOMPARE(ours, theirs);
        }
    }
};

HALLMARKER_TEST(TestReleaseAudit)
#include "TestReleaseAudit.moc"
