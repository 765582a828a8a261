#include "dpia/workflow/Gap.h"
#include "tests/dpia/assessment/AssessmentCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace riskmatrix {

TemplateFiles withMatrix(const QByteArray &matrix)
{
    TemplateFiles files = AssessmentCase::files();
    files.bytes.replace("sections:", QByteArray(matrix + "sections:"));
    return files;
}

const QByteArray careful = "risk_matrix:\n  - [low, low, medium, medium]\n  - [low, medium, medium, high]\n  - [medium, high, high, high]\n  - [high, high, high, high]\n";

} // namespace riskmatrix

class TestRiskMatrix : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMatrixOfTheTemplateDecides()
    {
        const auto plain = readTemplate(AssessmentCase::files());
        const auto own = readTemplate(riskmatrix::withMatrix(riskmatrix::careful));
        VERIFY_RESULT(own);
        QCOMPARE(RiskView::bandOf({4, 1}, *plain), RiskBand::Medium); // 4 of 16
        QCOMPARE(RiskView::bandOf({4, 1}, *own), RiskBand::High);
        QCOMPARE(RiskView::bandOf({1, 4}, *own), RiskBand::Medium);
        QCOMPARE(RiskView::bandOf({2, 2}, *own), RiskBand::Medium);
        QCOMPARE(RiskView::bandOf({1, 2}, *own), RiskBand::Low);
        QCOMPARE(RiskView::bandOf({0, 2}, *own), RiskBand::Unknown);
        QCOMPARE(RiskView::bandOf({5, 2}, *own), RiskBand::Unknown);
    }
    void gapsFollowTheMatrix()
    {
        AssessmentCase one;
        TemplateFiles files = riskmatrix::withMatrix(riskmatrix::careful);
        VERIFY_RESULT(AssessmentBook(one.workspace(), QStringLiteral("Ada")).begin(files, {.name = QStringLiteral("DPIA"), .subject = one.system}));
        VERIFY_RESULT(one.answer(QStringLiteral("severity"), 4));
        VERIFY_RESULT(one.answer(QStringLiteral("likelihood"), 1));
        QCOMPARE(highResidualRisks(one.load()), QStringList(QStringLiteral("risk")));
        VERIFY_RESULT(one.answer(QStringLiteral("severity"), 1));
        QVERIFY(highResidualRisks(one.load()).isEmpty());
    }
    void whatDoesNotFitTheScalesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("matrix");
        QTest::newRow("a row is missing") << QByteArray("risk_matrix:\n  - [low, low, low, low]\n");
        QTest::newRow("a row is short") << QByteArray("risk_matrix:\n  - [low, low, low]\n  - [low, low, low, low]\n  - [low, low, low, low]\n  - [low, low, low, low]\n");
        QTest::newRow("another word") << QByteArray("risk_matrix:\n  - [low, low, low, dire]\n  - [low, low, low, low]\n  - [low, low, low, low]\n  - [low, low, low, low]\n");
        QTest::newRow("falls in a row") << QByteArray("risk_matrix:\n  - [low, medium, low, low]\n  - [low, medium, medium, medium]\n  - [low, medium, medium, medium]\n  - [low, medium, medium, medium]\n");
        QTest::newRow("falls in a column") << QByteArray("risk_matrix:\n  - [low, low, low, high]\n  - [low, low, low, medium]\n  - [low, low, low, high]\n  - [low, low, low, high]\n");
        QTest::newRow("no list") << QByteArray("risk_matrix: low\n");
        QTest::newRow("no rows") << QByteArray("risk_matrix: [low, low, low, low]\n");
    }
    void whatDoesNotFitTheScalesIsRefused()
    {
        QFETCH(QByteArray, matrix);
        const TemplateReading reading = readTemplateFully(riskmatrix::withMatrix(matrix));
        QCOMPARE(reading.errors.size(), 1);
        QVERIFY(reading.errors.first().where.line > 0);
    }
};

HALLMARKER_TEST(TestRiskMatrix)
#include "TestRiskMatrix.moc"
