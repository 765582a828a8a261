#include "dpia/search/AssessmentSearch.h"
#include "tests/dpia/assessment/AssessmentCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

#define OPEN_CASE()                                                                                                    \
    QFETCH(int, backend);                                                                                              \
    AssessmentCase one(backend);                                                                                       \
    if (!one.fixture().isAvailable())                                                                                  \
        QSKIP(one.fixture().skipReason().constData());                                                                 \
    one.begin();                                                                                                       \
    const auto find = [&one](const char *text, int limit = 50) {                                                       \
        const auto found = AssessmentSearch(one.workspace()).find(QString::fromUtf8(text), QStringLiteral("en"), limit); \
        return found ? *found : QList<AssessmentHit>{AssessmentHit{found.error().message, {}, {}, {}, {}, false, false, -1}}; \
    }

class TestAssessmentSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAnswerIsFoundWithItsQuestion_data() { WorkspaceFixture::addBackendRows(); }
    void anAnswerIsFoundWithItsQuestion()
    {
        OPEN_CASE();
        VERIFY_RESULT(one.answer(QStringLiteral("note"), QStringLiteral("<p>Zebrafish &amp; <b>\u03B6\u03AD\u03B2\u03C1\u03B1</b> swim &lt;fast&gt;</p>")));
        VERIFY_RESULT(one.answer(QStringLiteral("personal"), QStringLiteral("yes"), QStringLiteral("<p>Ichthyologists say so</p>")));
        for (const char *text : {"zebrafish", "ZEBRA swim", "\u03B6\u03B5\u03B2\u03C1\u03B1"}) {
            const auto hits = find(text);
            QCOMPARE(hits.size(), 1);
            QCOMPARE(hits.first().assessmentName, QStringLiteral("DPIA"));
            QCOMPARE(hits.first().question, QStringLiteral("note"));
            QCOMPARE(hits.first().questionText, QStringLiteral("Note"));
            QCOMPARE(hits.first().snippet, QStringLiteral("Zebrafish & \u03B6\u03AD\u03B2\u03C1\u03B1 swim <fast>"));
            QCOMPARE(hits.first().rank, 1);
            QVERIFY(!hits.first().isFact && !hits.first().isComment);
        }
        QCOMPARE(find("ichthyo").value(0).question, QStringLiteral("personal"));
        QVERIFY(find("zebrafish ichthyologists").isEmpty());
        QVERIFY(find("").isEmpty());
        QVERIFY(find("\" OR *").isEmpty());
    }
    void theNameOfAnAssessmentFindsItOnceAndNotAllOfItsAnswers_data() { WorkspaceFixture::addBackendRows(); }
    void theNameOfAnAssessmentFindsItOnceAndNotAllOfItsAnswers()
    {
        OPEN_CASE();
        one.begin(QStringLiteral("Heron watch"));
        VERIFY_RESULT(one.answer(QStringLiteral("note"), QStringLiteral("a heron stood there")));
        const LoadedAssessment heron = one.load(QStringLiteral("Heron watch"));
        VERIFY_RESULT(AssessmentBook(one.workspace()).answer(heron, QStringLiteral("note"), {QStringLiteral("nothing of the kind"), {}, {}}, 0));
        const auto hits = find("heron");
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits.at(0).assessmentName, QStringLiteral("Heron watch"));
        QVERIFY(hits.at(0).question.isEmpty());
        QCOMPARE(hits.at(1).assessmentName, QStringLiteral("DPIA"));
        QCOMPARE(hits.at(1).rank, 2);
    }
    void aFactIsFoundInEveryAssessmentThatShowsIt_data() { WorkspaceFixture::addBackendRows(); }
    void aFactIsFoundInEveryAssessmentThatShowsIt()
    {
        OPEN_CASE();
        one.begin(QStringLiteral("FRIA"));
        VERIFY_RESULT(one.answer(QStringLiteral("purpose"), QStringLiteral("<p>Early warning</p>")));
        const auto hits = find("early warning");
        QCOMPARE(hits.size(), 2);
        QSet<QString> names;
        for (const AssessmentHit &hit : hits) {
            QCOMPARE(hit.question, QStringLiteral("purpose"));
            QVERIFY(hit.isFact);
            names.insert(hit.assessmentName);
        }
        QCOMPARE(names, (QSet<QString>{QStringLiteral("DPIA"), QStringLiteral("FRIA")}));
        QCOMPARE(find("early", 1).size(), 1);
    }
    void aCommentIsFoundAtItsQuestion_data() { WorkspaceFixture::addBackendRows(); }
    void aCommentIsFoundAtItsQuestion()
    {
        OPEN_CASE();
        VERIFY_RESULT(AssessmentBook(one.workspace()).comment(one.load().assessment, QStringLiteral("question:note"), QStringLiteral("<p>Too vague, says the auditor</p>")));
        const auto hits = find("auditor vague");
        QCOMPARE(hits.size(), 1);
        QVERIFY(hits.first().isComment);
        QCOMPARE(hits.first().question, QStringLiteral("note"));
    }
    void whatWasReplacedIsNotFound_data() { WorkspaceFixture::addBackendRows(); }
    void whatWasReplacedIsNotFound()
    {
        OPEN_CASE();
        VERIFY_RESULT(one.answer(QStringLiteral("note"), QStringLiteral("albatross")));
        VERIFY_RESULT(one.answer(QStringLiteral("note"), QStringLiteral("pelican")));
        QVERIFY(find("albatross").isEmpty());
        QCOMPARE(find("pelican").size(), 1);
    }
};

HALLMARKER_TEST(TestAssessmentSearch)
#include "TestAssessmentSearch.moc"
