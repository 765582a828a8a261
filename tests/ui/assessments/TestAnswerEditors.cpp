#include "dpia/answers/RichText.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/assessments/AssessmentBench.h"
#include "ui/assessments/AnswerEditor.h"
#include "ui/assessments/AssessmentEditor.h"
#include "ui/assessments/QuestionView.h"
#include "ui/assessments/RichTextDocument.h"
#include "ui/assessments/TableAnswer.h"
#include "ui/assessments/TextAnswer.h"
#include "ui/kit/PickList.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>

using namespace hallmarker;

/// Each type of question has its own way to answer, by mouse and by keyboard, and what is given is what is stored.
class TestAnswerEditors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsTypedWithFormatting()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("text"));
        tests::AssessmentBench::type(QStringLiteral("Loans <b> are "));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
        tests::AssessmentBench::type(QStringLiteral("scored"));
        editor.showQuestion(QStringLiteral("choice"));
        QTRY_COMPARE(bench.stored(id, QStringLiteral("text")).toString(), QStringLiteral("<p>Loans &lt;b&gt; are <strong>scored</strong></p>"));
    }
    void pastedTextIsCleaned()
    {
        ui::FormattedTextEdit edit;
        edit.show();
        auto *pasted = new QMimeData;
        pasted->setHtml(QStringLiteral("<html><style>p{}</style><p style='mso-x:1' onclick='x()'>One <b>two</b><script>bad()</script></p><ul><li>three</li></ul>"));
        QGuiApplication::clipboard()->setMimeData(pasted);
        edit.paste();
        const QString html = ui::answerHtmlOf(*edit.document());
        QVERIFY2(html.contains(QLatin1String("One <strong>two</strong>")), qPrintable(html));
        QVERIFY2(html.contains(QLatin1String("<ul><li>three</li></ul>")), qPrintable(html));
        QVERIFY(!html.contains(QLatin1String("bad")) && !html.contains(QLatin1String("mso")) && !html.contains(QLatin1String("onclick")));
    }
    void formattingComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("paragraphs") << QStringLiteral("<p>One</p><p>Two</p>");
        QTest::newRow("emphasis") << QStringLiteral("<p>a <strong>b</strong> <em>c</em></p>");
        QTest::newRow("lists") << QStringLiteral("<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>");
        QTest::newRow("heading") << QStringLiteral("<h2>Title</h2><p>x</p>");
        QTest::newRow("table") << QStringLiteral("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>");
        QTest::newRow("link") << QStringLiteral("<p>see <a href=\"https://example.org/?a=1&amp;b=2\">there</a></p>");
        QTest::newRow("scripts") << QStringLiteral("<p>مرحبا Γειά Здравей 🙂</p>");
        QTest::newRow("spaces") << QString(QStringLiteral("<p>a ") + QChar(0xA0) + QStringLiteral("b</p>"));
    }
    void formattingComesBackAsItWas()
    {
        QFETCH(QString, html);
        QTextDocument document;
        ui::setAnswerHtml(document, html);
        QCOMPARE(ui::answerHtmlOf(document), html);
    }
    void untouchedTextGoesBackByteForByte()
    {
        ui::TextAnswer answer(nullptr);
        const QString odd = QStringLiteral("<div><span style=\"color: red\">x</span></div>");
        answer.setValue(odd);
        QCOMPARE(answer.value().toString(), odd);
    }
    void oneIsChosenAndTakenBack()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("choice"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(bench.stored(id, QStringLiteral("choice")).toString(), QStringLiteral("yes"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTRY_COMPARE(bench.stored(id, QStringLiteral("choice")).toString(), QStringLiteral("no"));
        auto *clear = editor.questionView().editor()->findChild<QPushButton *>(QStringLiteral("answer.clear"));
        QVERIFY(clear->isVisible());
        clear->click();
        QTRY_VERIFY(bench.stored(id, QStringLiteral("choice")).isNull());
        QVERIFY(editor.questionView().editor()->value().isNull());
    }
    void severalAreChosen()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("multi"));
        editor.questionView().editor()->findChild<QAbstractButton *>(QStringLiteral("answer.option.law"))->click();
        editor.questionView().editor()->findChild<QAbstractButton *>(QStringLiteral("answer.option.consent"))->click();
        QTRY_COMPARE(bench.stored(id, QStringLiteral("multi")).toArray(), (QJsonArray{QStringLiteral("consent"), QStringLiteral("law")}));
    }
    void aNumberIsJudged()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("number"));
        tests::AssessmentBench::type(QStringLiteral("many"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto *problem = editor.questionView().findChild<QLabel *>(QStringLiteral("question.problem"));
        QTRY_VERIFY2(problem->text().contains(QLatin1String("must be a number")), qPrintable(problem->text()));
        QVERIFY(bench.stored(id, QStringLiteral("number")).isUndefined() || bench.stored(id, QStringLiteral("number")).isNull());
        QCOMPARE(editor.questionView().editor()->value().toString(), QStringLiteral("many")); // and it is not lost
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        tests::AssessmentBench::type(QStringLiteral("250"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(bench.stored(id, QStringLiteral("number")).toInt(), 250);
        QTRY_VERIFY(problem->text().isEmpty());
    }
    void aDayIsTyped()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("date"));
        tests::AssessmentBench::type(QStringLiteral("2026-03-01"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(bench.stored(id, QStringLiteral("date")).toString(), QStringLiteral("2026-03-01"));
    }
    void aListHasOneEntryALine()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("list"));
        tests::AssessmentBench::type(QStringLiteral("Bank"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        tests::AssessmentBench::type(QStringLiteral("  Bureau "));
        editor.showQuestion(QStringLiteral("multi"));
        QTRY_COMPARE(bench.stored(id, QStringLiteral("list")).toArray(), (QJsonArray{QStringLiteral("Bank"), QStringLiteral("Bureau")}));
    }
    void aTableGrowsByWriting()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("table"));
        auto *answer = qobject_cast<ui::TableAnswer *>(editor.questionView().editor());
        QVERIFY(answer != nullptr);
        QCOMPARE(answer->table()->rowCount(), 1);
        answer->table()->item(0, 0)->setText(QStringLiteral("Ana"));
        QCOMPARE(answer->table()->rowCount(), 2); // the next one waits
        answer->table()->item(0, 1)->setData(Qt::UserRole, QStringLiteral("lead"));
        answer->table()->item(0, 1)->setText(QStringLiteral("Lead"));
        answer->table()->item(1, 0)->setText(QStringLiteral("Bo"));
        editor.desk().leave(QStringLiteral("table"));
        const QJsonArray wanted{QJsonObject{{QStringLiteral("name"), QStringLiteral("Ana")}, {QStringLiteral("role"), QStringLiteral("lead")}}, QJsonObject{{QStringLiteral("name"), QStringLiteral("Bo")}}};
        QTRY_COMPARE(bench.stored(id, QStringLiteral("table")).toArray(), wanted);
        answer->table()->setCurrentCell(0, 0);
        answer->removeRow();
        QTRY_COMPARE(bench.stored(id, QStringLiteral("table")).toArray().size(), 1);
    }
    void aLevelIsChosen()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("access-severity"));
        editor.questionView().editor()->findChild<QAbstractButton *>(QStringLiteral("answer.option.3"))->click();
        QTRY_COMPARE(bench.stored(id, QStringLiteral("access-severity")).toInt(), 3);
    }
    void aReferenceCitesWhatItNames()
    {
        tests::AssessmentBench bench;
        const QString version = bench.importModel();
        QVERIFY(!version.isEmpty());
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("models"));
        auto *picks = editor.questionView().editor()->findChild<ui::PickList *>();
        QVERIFY(picks->list()->count() >= 2); // the model and its version
        picks->setPicked({version});
        QTRY_COMPARE(bench.stored(id, QStringLiteral("models")).toArray(), QJsonArray{version});
        QCOMPARE(bench.load(id).answers.value(QStringLiteral("models")).cites.size(), 1);
        QTRY_VERIFY(!editor.desk().hasUnstored());
        picks->setPicked({});
        QTRY_VERIFY(bench.stored(id, QStringLiteral("models")).isNull());
        QVERIFY(bench.load(id).answers.value(QStringLiteral("models")).cites.isEmpty()); // not named, not cited
    }
    void everyTypeIsAccessibleAndFits_data()
    {
        QTest::addColumn<QString>("question");
        for (const char *question : {"text", "choice", "multi", "list", "number", "date", "table", "models", "proof", "access-severity"})
            QTest::newRow(question) << QString::fromLatin1(question);
    }
    void everyTypeIsAccessibleAndFits()
    {
        QFETCH(QString, question);
        tests::AssessmentBench bench;
        ui::AssessmentEditor &editor = bench.openEditor(bench.begin());
        editor.showQuestion(question);
        QVERIFY(bench.settle());
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        QTRY_COMPARE(tests::auditFitting(bench.window).join(QLatin1Char('\n')), QString());
        bench.fixture.shoot(bench.window, QStringLiteral("assessment-") + question);
    }
};

HALLMARKER_TEST(TestAnswerEditors)
#include "TestAnswerEditors.moc"
