#include "dpia/exchange/questionlist/AnswerListImport.h"
#include "dpia/exchange/questionlist/QuestionListTemplate.h"
#include "tests/support/Golden.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace answerlist {

const QString folder = testFile(QStringLiteral("cases/questionlist/"));

TemplateFiles form()
{
    const auto sheet = QuestionSheet::fromFile(folder + QStringLiteral("rows.csv"));
    return {QStringLiteral("rows.yaml"), templateOfQuestionRows(*sheet, {})->bytes, {}};
}

QString addSystem(core::Workspace &workspace)
{
    QString id;
    const auto written = workspace.write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record record, transaction.put({{}, QStringLiteral("system"), QStringLiteral("Credit"), {}, std::nullopt, {}}, 0));
        id = record.id;
        return {};
    });
    return written ? id : QString();
}

qsizetype assessmentsIn(core::Workspace &workspace)
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(Assessment::kind);
    return workspace.records(filter)->size();
}

} // namespace answerlist

class TestAnswerList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachRowIsAnAssessment_data() { WorkspaceFixture::addBackendRows(); }
    void eachRowIsAnAssessment()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        core::Workspace &workspace = fixture.workspace();
        const QString system = answerlist::addSystem(workspace);
        const auto sheet = QuestionSheet::fromFile(answerlist::folder + QStringLiteral("columns.csv"));
        VERIFY_RESULT(sheet);
        const auto report = AnswerListImport(workspace, QStringLiteral("Ada")).run(*sheet, answerlist::form(), {});
        VERIFY_RESULT(report);
        QCOMPARE(report->assessments.size(), 2);
        QCOMPARE(report->answers, 7);
        QCOMPARE(report->notes.size(), 1);
        QVERIFY(report->notes.first().contains(QLatin1String("Free remark")));
        const auto alpha = AssessmentBook(workspace).load(QStringLiteral("Alpha"));
        VERIFY_RESULT(alpha);
        QCOMPARE(alpha->assessment.subject, system);
        QCOMPARE(alpha->answers.value(QStringLiteral("q-1-1")).value.toString(), QStringLiteral("<p>Graz, Austria</p>"));
        QCOMPARE(alpha->answers.value(QStringLiteral("q-1-2")).value.toString(), QStringLiteral("yes"));
        QCOMPARE(alpha->answers.value(QStringLiteral("which-certificates")).value.toArray(), (QJsonArray{QStringLiteral("iso-27001"), QStringLiteral("soc-2")}));
        QCOMPARE(alpha->answers.value(QStringLiteral("q-2-1")).value.toDouble(), 3.0);
        QCOMPARE(alpha->answers.value(QStringLiteral("q-1-1")).source, AnswerSource::Imported);
        QCOMPARE(alpha->assessment.origin.value(QStringLiteral("kept")).toObject().value(QStringLiteral("Free remark")).toString(), QStringLiteral("=1+1"));
        const auto beta = AssessmentBook(workspace).load(QStringLiteral("Beta"));
        VERIFY_RESULT(beta);
        QVERIFY(beta->assessment.subject.isEmpty());
        QVERIFY(!beta->answers.contains(QStringLiteral("q-2-1")));
    }
    void whatDoesNotFitIsRefusedAndNothingComesIn_data()
    {
        QTest::addColumn<QString>("path");
        const QDir refused(answerlist::folder + QStringLiteral("refused-columns"));
        for (const QString &name : refused.entryList(QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << refused.filePath(name);
    }
    void whatDoesNotFitIsRefusedAndNothingComesIn()
    {
        QFETCH(QString, path);
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        const auto sheet = QuestionSheet::fromFile(path);
        VERIFY_RESULT(sheet);
        const auto refused = AnswerListImport(fixture.workspace()).run(*sheet, answerlist::form(), {});
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(refused.error().where.file, path);
        QCOMPARE(answerlist::assessmentsIn(fixture.workspace()), 0);
    }
};

HALLMARKER_TEST(TestAnswerList)
#include "TestAnswerList.moc"
