#include "dpia/template/TemplateLibrary.h"
#include "tests/dpia/assessment/AssessmentCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

class TestAssessmentBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheWorkspaceKeepsCanBeChosen()
    {
        AssessmentCase one;
        one.begin();
        TemplateLibrary library;
        const qsizetype shipped = library.entries().size();
        QVERIFY(!library.find(QStringLiteral("urn:test:dpia")));
        const auto kept = StoredTemplates(one.workspace()).all();
        VERIFY_RESULT(kept);
        QCOMPARE(kept->size(), 1);
        library.add(*kept);
        library.add(*kept); // once is enough
        QCOMPARE(library.entries().size(), shipped + 1);
        const auto found = library.find(QStringLiteral("urn:test:dpia@1"));
        VERIFY_RESULT(found);
        QVERIFY(!found->isBuiltIn);
        QCOMPARE(found->files.digest(), one.load().form->digest);
    }
    void answersAreVersions_data() { WorkspaceFixture::addBackendRows(); }
    void answersAreVersions()
    {
        QFETCH(int, backend);
        AssessmentCase one(backend);
        if (!one.fixture().isAvailable())
            QSKIP(one.fixture().skipReason().constData());
        one.begin();
        VERIFY_RESULT(one.answer(QStringLiteral("note"), QStringLiteral("first")));
        VERIFY_RESULT(one.answer(QStringLiteral("note"), QStringLiteral("second"), {}, {}, QStringLiteral("Eve")));
        VERIFY_RESULT(one.fixture().reopen());
        AssessmentBook book(one.workspace(), QStringLiteral("Ada"));
        const auto versions = book.versions(one.load(), QStringLiteral("note"));
        VERIFY_RESULT(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).author, QStringLiteral("Ada"));
        QCOMPARE(versions->at(1).author, QStringLiteral("Eve"));
        // Undo, in another session.
        const auto restored = book.restore(one.load(), QStringLiteral("note"), 1);
        VERIFY_RESULT(restored);
        QCOMPARE(restored->revision, 3);
        QCOMPARE(one.load().answers.value(QStringLiteral("note")).value.toString(), QStringLiteral("first"));
        QVERIFY(!book.restore(one.load(), QStringLiteral("note"), 9));
    }
    void twoPeopleNeverLoseEachOthersAnswer()
    {
        AssessmentCase one;
        one.begin();
        const LoadedAssessment seen = one.load();
        AssessmentBook ada(one.workspace(), QStringLiteral("Ada"));
        AssessmentBook eve(one.workspace(), QStringLiteral("Eve"));
        VERIFY_RESULT(ada.answer(seen, QStringLiteral("note"), {QStringLiteral("hers"), {}, {}}, 0));
        const auto late = eve.answer(seen, QStringLiteral("note"), {QStringLiteral("mine"), {}, {}}, 0);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, core::ErrorKind::Conflict);
        // Another answer of the same assessment is nobody's conflict.
        VERIFY_RESULT(eve.answer(seen, QStringLiteral("personal"), {QStringLiteral("no"), {}, {}}, 0));
        QCOMPARE(one.load().answers.value(QStringLiteral("note")).value.toString(), QStringLiteral("hers"));
    }
    void aFactIsOneForAllAssessmentsOfItsSubject()
    {
        AssessmentCase one;
        one.begin();
        one.begin(QStringLiteral("FRIA"));
        VERIFY_RESULT(one.answer(QStringLiteral("purpose"), QStringLiteral("<p>Early help</p>")));
        VERIFY_RESULT(one.answer(QStringLiteral("note"), QStringLiteral("mine alone")));
        const LoadedAssessment other = one.load(QStringLiteral("FRIA"));
        QCOMPARE(other.answers.value(QStringLiteral("purpose")).value.toString(), QStringLiteral("<p>Early help</p>"));
        QVERIFY(!other.answers.contains(QStringLiteral("note")));
        QCOMPARE(other.sheet().state(QStringLiteral("purpose")), AnswerState::Complete);
    }
    void aProposalDoesNotCountUntilAPersonConfirmsIt()
    {
        AssessmentCase one;
        one.begin();
        AssessmentBook book(one.workspace(), QStringLiteral("Ada"));
        VERIFY_RESULT(book.answer(one.load(), QStringLiteral("personal"), {QStringLiteral("yes"), {}, {}, AnswerSource::Prefilled}, 0));
        QCOMPARE(one.load().sheet().state(QStringLiteral("personal")), AnswerState::Partial);
        VERIFY_RESULT(one.answer(QStringLiteral("personal"), QStringLiteral("yes")));
        QCOMPARE(one.load().sheet().state(QStringLiteral("personal")), AnswerState::Complete);
    }
    void evidenceOfAnotherKindIsRefused()
    {
        AssessmentCase one;
        one.begin();
        VERIFY_RESULT(one.answer(QStringLiteral("personal"), QStringLiteral("yes")));
        QVERIFY(!one.answer(QStringLiteral("test"), QJsonValue::Null, {}, {one.cite(one.data)}));
        VERIFY_RESULT(one.answer(QStringLiteral("test"), QJsonValue::Null, {}, {one.cite(one.findingId)}));
        QVERIFY(!one.answer(QStringLiteral("controls"), QJsonArray{one.system}));
        QVERIFY(!one.answer(QStringLiteral("controls"), QJsonArray{QStringLiteral("nothing_1")}));
        QVERIFY(!one.answer(QStringLiteral("nowhere"), 1));
    }
    void theTemplateStaysWhatItWas()
    {
        AssessmentCase one;
        one.begin();
        AssessmentBook book(one.workspace(), QStringLiteral("Ada"));
        TemplateFiles changed = AssessmentCase::files();
        changed.bytes.replace("title: Small DPIA", "title: Another");
        const auto refused = book.begin(changed, {.name = QStringLiteral("Second"), .subject = one.system});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Conflict);
        changed.bytes.replace("version: 1", "version: 2");
        VERIFY_RESULT(book.begin(changed, {.name = QStringLiteral("Second"), .subject = one.system}));
        QCOMPARE(one.load().form->title.original(), QStringLiteral("Small DPIA"));
        QCOMPARE(one.load(QStringLiteral("Second")).form->title.original(), QStringLiteral("Another"));
    }
    void aSubjectOfAnotherKindIsRefused()
    {
        AssessmentCase one;
        AssessmentBook book(one.workspace());
        QVERIFY(!book.begin(AssessmentCase::files(), {.name = QStringLiteral("X"), .subject = one.data}));
        QVERIFY(!book.begin(AssessmentCase::files(), {.name = QStringLiteral(" "), .subject = one.system}));
        QVERIFY(!book.begin(AssessmentCase::files(), {.name = QStringLiteral("X"), .subject = QStringLiteral("system_none")}));
        core::RecordFilter all;
        all.kind = QString::fromLatin1(Assessment::kind);
        QCOMPARE(one.workspace().records(all)->size(), 0);
    }
    void listShowsProgressAndStaleness()
    {
        AssessmentCase one;
        QVERIFY(one.makeReady());
        AssessmentBook book(one.workspace());
        auto list = book.list();
        VERIFY_RESULT(list);
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().progress.required, 5);
        QCOMPARE(list->first().progress.requiredComplete, 5);
        QVERIFY(!list->first().isStale);
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Cleo")).decide(one.load(), AssessmentState::Approved));
        one.change(one.data, {{QStringLiteral("rows"), 2}});
        list = book.list();
        VERIFY_RESULT(list);
        QVERIFY(list->first().isStale);
        QCOMPARE(list->first().progress.stale, 1);
    }
    void answersAreFoundBySearch()
    {
        AssessmentCase one;
        one.begin();
        VERIFY_RESULT(one.answer(QStringLiteral("note"), QStringLiteral("<p>Zebrafish &amp; <b>\xCE\xB6\xCE\xAD\xCE\xB2\xCF\x81\xCE\xB1</b></p>")));
        const auto hits = one.workspace().search(QStringLiteral("zebrafish"));
        VERIFY_RESULT(hits);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().kind, QString::fromLatin1(Answer::kind));
    }
};

HALLMARKER_TEST(TestAssessmentBook)
#include "TestAssessmentBook.moc"
