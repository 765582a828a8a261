#include "dpia/crosswalk/CarryOver.h"
#include "dpia/template/TemplateLibrary.h"
#include "tests/dpia/assessment/AssessmentCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace viewcoverage {

const CoverageRow &rowOf(const ViewCoverage &coverage, const char *question)
{
    static const CoverageRow none;
    for (const CoverageRow &row : coverage.rows)
        if (row.question == QLatin1String(question))
            return row;
    return none;
}

/// An assessment over a shipped template about the system of the case.
LoadedAssessment begun(AssessmentCase &one, const char *form, const QString &name)
{
    const auto entry = TemplateLibrary().find(QString::fromLatin1(form));
    if (!entry)
        qFatal("%s", qPrintable(entry.error().message));
    const auto made = AssessmentBook(one.workspace(), QStringLiteral("Ada")).begin(entry->files, {.name = name, .subject = one.system});
    if (!made)
        qFatal("%s", qPrintable(made.error().toString()));
    return one.load(name);
}

void say(AssessmentCase &one, const QString &name, const char *question, const QJsonValue &value, const QString &reason = {})
{
    const auto said = AssessmentBook(one.workspace(), QStringLiteral("Ada")).answer(one.load(name), QString::fromLatin1(question), {value, reason, {}}, 0);
    if (!said)
        qFatal("%s", qPrintable(said.error().toString()));
}

ViewCoverage shownBy(AssessmentCase &one, const QString &name, const char *form)
{
    const auto entry = TemplateLibrary().find(QString::fromLatin1(form));
    const auto coverage = ViewCoverage::of(one.workspace(), one.load(name), entry->reading.value, Crosswalk::shipped(), QStringLiteral("en"));
    if (!coverage)
        qFatal("%s", qPrintable(coverage.error().toString()));
    return *coverage;
}

} // namespace viewcoverage

using namespace viewcoverage;

class TestViewCoverage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneEditIsSeenByAllDocumentsOfTheSubject()
    {
        AssessmentCase one;
        const QStringList names{QStringLiteral("E"), QStringLiteral("I"), QStringLiteral("F"), QStringLiteral("R"), QStringLiteral("A")};
        const char *const forms[] = {"dpia", "dpia-seven-steps", "fria", "processing-record", "annex-iv"};
        for (int i = 0; i < 5; ++i)
            begun(one, forms[i], names.at(i));
        say(one, QStringLiteral("E"), "purpose", QStringLiteral("<p>Advice on time</p>"));
        for (const QString &name : names)
            QCOMPARE(one.load(name).answers.value(QStringLiteral("purpose")).value.toString(), QStringLiteral("<p>Advice on time</p>"));
        // Edited in the last one, it is edited in the first.
        const LoadedAssessment annex = one.load(QStringLiteral("A"));
        VERIFY_RESULT(AssessmentBook(one.workspace()).answer(annex, QStringLiteral("purpose"), {QStringLiteral("<p>Other</p>"), {}, {}}, annex.answers.value(QStringLiteral("purpose")).revision));
        QCOMPARE(one.load(QStringLiteral("E")).answers.value(QStringLiteral("purpose")).value.toString(), QStringLiteral("<p>Other</p>"));
        QCOMPARE(rowOf(shownBy(one, QStringLiteral("E"), "fria"), "purpose").carry, Carry::Shared);
    }
    void factsOfOtherAssessmentsCountToo()
    {
        AssessmentCase one;
        begun(one, "processing-record", QStringLiteral("R"));
        begun(one, "fria", QStringLiteral("F"));
        say(one, QStringLiteral("R"), "retention", QStringLiteral("<p>Two years</p>"));
        // The assessment for fundamental rights does not ask for retention, but what is known of the subject is.
        const ViewCoverage coverage = shownBy(one, QStringLiteral("F"), "dpia");
        QCOMPARE(rowOf(coverage, "retention").carry, Carry::Shared);
        const CoverageRow cnil = rowOf(shownBy(one, QStringLiteral("F"), "cnil-pia"), "q215");
        QCOMPARE(cnil.carry, Carry::Offered);
        QCOMPARE(cnil.value.toString(), QStringLiteral("<p>Two years</p>"));
    }
    void everyAnswerIsCarriedOverOrListed()
    {
        AssessmentCase one;
        begun(one, "dpia", QStringLiteral("E"));
        const LoadedAssessment source = one.load(QStringLiteral("E"));
        for (const PlacedQuestion &place : source.form->questions()) {
            const Question &question = *place.question;
            QJsonValue value;
            switch (question.type) {
            case QuestionType::Text: value = QStringLiteral("<p>said</p>"); break;
            case QuestionType::Choice: value = question.choices.first().key; break;
            case QuestionType::Multi: value = QJsonArray{question.choices.first().key}; break;
            case QuestionType::Gauge: value = 2; break;
            case QuestionType::Date: value = QStringLiteral("2026-05-01"); break;
            case QuestionType::List: value = QJsonArray{QStringLiteral("one"), QStringLiteral("two")}; break;
            case QuestionType::Table: value = QJsonArray{QJsonObject{{question.columns.first().id, question.columns.first().choices.isEmpty() ? QStringLiteral("cell") : question.columns.first().choices.first().key}}}; break;
            default: continue;
            }
            say(one, QStringLiteral("E"), question.id.toLatin1().constData(), value);
        }
        const LoadedAssessment filled = one.load(QStringLiteral("E"));
        for (const char *form : {"cnil-pia", "dpia-seven-steps", "fria", "processing-record", "annex-iv", "legitimate-interest"}) {
            const ViewCoverage coverage = shownBy(one, QStringLiteral("E"), form);
            QSet<QString> told;
            for (const CoverageRow &row : coverage.rows)
                if (row.carry != Carry::Missing)
                    told.unite(QSet<QString>(row.sources.begin(), row.sources.end()));
            for (const UnexpressedAnswer &answer : coverage.unexpressed) {
                QVERIFY2(!told.contains(answer.question), qPrintable(answer.question));
                QVERIFY(!answer.why.isEmpty());
                told.insert(answer.question);
            }
            for (auto answer = filled.answers.begin(); answer != filled.answers.end(); ++answer)
                QVERIFY2(told.contains(answer.key()), qPrintable(QLatin1String(form) + QLatin1Char(' ') + answer.key()));
        }
        // A type that fits, one that is turned into text, several in one, and levels of the same scale.
        const ViewCoverage cnil = shownBy(one, QStringLiteral("E"), "cnil-pia");
        QCOMPARE(rowOf(cnil, "q211").value.toString(), QStringLiteral("<p>said</p>"));
        QCOMPARE(rowOf(cnil, "q227").value.toString(), QStringLiteral("<ul><li>one</li><li>two</li></ul>"));
        QCOMPARE(rowOf(cnil, "q112").carry, Carry::InPart);
        QCOMPARE(rowOf(cnil, "q112").sources, (QStringList{QStringLiteral("controller"), QStringLiteral("joint-controllers"), QStringLiteral("processors")}));
        QVERIFY(rowOf(cnil, "q112").value.toString().contains(QLatin1String("<strong>Who is the controller")));
        QCOMPARE(rowOf(cnil, "q325").value.toInt(), 2);
        QCOMPARE(rowOf(cnil, "q222").carry, Carry::Missing);
    }
    void beginningFromAnotherCarriesOverAsProposals_data() { WorkspaceFixture::addBackendRows(); }
    void beginningFromAnotherCarriesOverAsProposals()
    {
        QFETCH(int, backend);
        AssessmentCase one(backend);
        if (!one.fixture().isAvailable())
            QSKIP(one.fixture().skipReason().constData());
        begun(one, "dpia", QStringLiteral("E"));
        say(one, QStringLiteral("E"), "purpose", QStringLiteral("<p>Advice</p>"));
        say(one, QStringLiteral("E"), "access-impacts", QJsonArray{QStringLiteral("Shame")});
        say(one, QStringLiteral("E"), "access-severity", 3, QStringLiteral("<p>Salaries</p>"));
        const auto cnil = TemplateLibrary().find(QStringLiteral("cnil-pia"));
        const auto report = CarryOver(one.workspace(), QStringLiteral("Eve")).begin(one.load(QStringLiteral("E")), cnil->files, {.name = QStringLiteral("C")}, QStringLiteral("en"));
        VERIFY_RESULT(report);
        LoadedAssessment made = one.load(QStringLiteral("C"));
        QCOMPARE(made.assessment.subject, one.system);
        QCOMPARE(made.answers.value(QStringLiteral("q325")).value.toInt(), 3);
        QCOMPARE(made.answers.value(QStringLiteral("q325")).reason, QStringLiteral("<p>Salaries</p>"));
        QCOMPARE(made.answers.value(QStringLiteral("q211")).source, AnswerSource::Prefilled);
        QCOMPARE(made.sheet().state(QStringLiteral("q211")), AnswerState::Partial);
        QVERIFY(made.answers.value(QStringLiteral("q211")).from.first().note.contains(QLatin1String("purpose")));
        // Confirmed, it counts; the source changes, it is stale; the same words again, it is as good as before.
        VERIFY_RESULT(AssessmentBook(one.workspace()).rebind(made, QStringLiteral("q211")));
        made = one.load(QStringLiteral("C"));
        QCOMPARE(made.sheet().state(QStringLiteral("q211")), AnswerState::Complete);
        const auto edit = [&one](const char *text) {
            const LoadedAssessment now = one.load(QStringLiteral("E"));
            return AssessmentBook(one.workspace()).answer(now, QStringLiteral("purpose"), {QString::fromLatin1(text), {}, {}}, now.answers.value(QStringLiteral("purpose")).revision);
        };
        VERIFY_RESULT(edit("<p>Something else</p>"));
        QCOMPARE(one.load(QStringLiteral("C")).sheet().state(QStringLiteral("q211")), AnswerState::Stale);
        VERIFY_RESULT(edit("<p>Advice</p>"));
        QCOMPARE(one.load(QStringLiteral("C")).sheet().state(QStringLiteral("q211")), AnswerState::Complete);
        // Own words have nothing to go stale with.
        made = one.load(QStringLiteral("C"));
        VERIFY_RESULT(AssessmentBook(one.workspace()).answer(made, QStringLiteral("q211"), {QStringLiteral("<p>Mine</p>"), {}, {}}, made.answers.value(QStringLiteral("q211")).revision));
        VERIFY_RESULT(edit("<p>Third</p>"));
        QCOMPARE(one.load(QStringLiteral("C")).sheet().state(QStringLiteral("q211")), AnswerState::Complete);
    }
    void controlsAreCopiedOnceAndWhatAPersonSaidStays()
    {
        AssessmentCase one;
        begun(one, "dpia", QStringLiteral("E"));
        Control own;
        own.title = QStringLiteral("Vault");
        own.assessment = one.load(QStringLiteral("E")).assessment.id;
        VERIFY_RESULT(one.workspace().write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
            HALLMARKER_ASSIGN(own, Control::save(transaction, own));
            return {};
        }));
        say(one, QStringLiteral("E"), "access-controls", QJsonArray{own.id, one.control});
        say(one, QStringLiteral("E"), "loss-controls", QJsonArray{own.id});
        begun(one, "cnil-pia", QStringLiteral("C"));
        say(one, QStringLiteral("C"), "q113", QStringLiteral("<p>None</p>"));
        say(one, QStringLiteral("E"), "standards", QJsonArray{QStringLiteral("ISO 27001")});
        for (int again = 0; again < 2; ++again) {
            const auto report = CarryOver(one.workspace()).fill(one.load(QStringLiteral("E")), one.load(QStringLiteral("C")), QStringLiteral("en"));
            VERIFY_RESULT(report);
        }
        const LoadedAssessment made = one.load(QStringLiteral("C"));
        QCOMPARE(made.answers.value(QStringLiteral("q113")).value.toString(), QStringLiteral("<p>None</p>"));
        const QJsonArray access = made.answers.value(QStringLiteral("q324")).value.toArray();
        const QJsonArray loss = made.answers.value(QStringLiteral("q344")).value.toArray();
        QCOMPARE(access.size(), 2);
        QCOMPARE(access.at(1).toString(), one.control);
        QVERIFY(access.at(0).toString() != own.id);
        QCOMPARE(loss.at(0), access.at(0));
        QVERIFY(made.control(access.at(0).toString()));
        QCOMPARE(made.controls.size(), 1);
    }
    void theAssessmentItselfIsNamedByTheOneThatCompletesIt()
    {
        AssessmentCase one;
        begun(one, "dpia", QStringLiteral("E"));
        const auto fria = TemplateLibrary().find(QStringLiteral("fria"));
        VERIFY_RESULT(CarryOver(one.workspace()).begin(one.load(QStringLiteral("E")), fria->files, {.name = QStringLiteral("F")}));
        QCOMPARE(one.load(QStringLiteral("F")).answers.value(QStringLiteral("dpia")).value.toArray().first().toString(), one.load(QStringLiteral("E")).assessment.id);
    }
};

HALLMARKER_TEST(TestViewCoverage)
#include "TestViewCoverage.moc"
