#include "dpia/assessment/StoredTemplates.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/FormDriver.h"
#include "tests/ui/pages/GovernanceBench.h"
#include "tests/ui/pages/PageScroll.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/PageHost.h"
#include "ui/templates/StructureTree.h"
#include "ui/templates/TemplateEditor.h"
#include "ui/templates/TemplateList.h"
#include "ui/templates/TemplatePreview.h"
#include "ui/templates/YamlPane.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace hallmarker;
using tests::shownTable;

class TestTemplatesPage : public QObject {
    Q_OBJECT

    static const QString &screening()
    {
        static const QString id = QStringLiteral("shipped/urn:hallmarker:template:dpia-screening@1");
        return id;
    }
    static QWidget &open(tests::PageBench &bench)
    {
        ui::Page *page = bench.open(QStringLiteral("templates"));
        bench.settle();
        if (!QTest::qWaitFor([page] { return shownTable(*page) != nullptr && shownTable(*page)->shownRows() > 10; }))
            qFatal("no templates");
        return *page;
    }
    static ui::TemplateEditor &copyOfScreening(tests::PageBench &bench, QWidget &page)
    {
        page.findChild<ui::TemplateList *>()->select(screening()); // in a narrow window its table may be behind the panel
        bench.settle();
        bench.window.commands().run(QStringLiteral("templates.copy"));
        bench.settle();
        return *page.findChild<ui::TemplateEditor *>();
    }
    /// Types into a field of the form and leaves it.
    static void type(ui::TemplateEditor &editor, const char *field, const QString &text)
    {
        auto *widget = editor.findChild<QWidget *>(QStringLiteral("part.") + QLatin1String(field));
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->setText(text);
        else if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
            edit->setPlainText(text);
        else
            qFatal("no field %s", field);
        editor.commit();
    }

private Q_SLOTS:
    void listsWhatShips()
    {
        tests::PageBench bench;
        QWidget &page = open(bench);
        QVERIFY(shownTable(page)->shownRows() >= 13);
    }
    void aShippedOneIsReadOnly()
    {
        tests::PageBench bench;
        QWidget &page = open(bench);
        shownTable(page)->select(screening());
        bench.settle();
        QVERIFY(bench.window.commands().run(QStringLiteral("templates.open")));
        auto *editor = page.findChild<ui::TemplateEditor *>();
        QVERIFY(editor->isVisible());
        QVERIFY(editor->isReadOnly());
        QVERIFY(editor->pane()->isReadOnly());
        QVERIFY(!bench.window.commands().run(QStringLiteral("templates.question")));
        QVERIFY(editor->findChild<ui::TemplatePreview *>()->toPlainText().contains(QStringLiteral("Does this need")));
    }
    void aCopyIsChangedByTheFormAndKeepsItsComments()
    {
        tests::PageBench bench;
        QWidget &page = open(bench);
        ui::TemplateEditor &editor = copyOfScreening(bench, page);
        QVERIFY(!editor.isReadOnly());
        QVERIFY(editor.draft().reading().errors.isEmpty());
        QCOMPARE(editor.draft().reading().value.urn, QStringLiteral("urn:own:template:dpia-screening"));
        const QString before = editor.pane()->toPlainText();
        editor.structure()->select(QStringLiteral("/sections/0/questions/0"));
        type(editor, "guidance", QStringLiteral("Ask the \"owner\": who, why?"));
        const QString after = editor.pane()->toPlainText();
        QVERIFY(after != before);
        QCOMPARE(after.count(QLatin1Char('#')), before.count(QLatin1Char('#')));
        QCOMPARE(editor.draft().reading().value.questions().first().question->guidance.original(), QStringLiteral("Ask the \"owner\": who, why?"));
        editor.pane()->undo();
        QTRY_COMPARE(editor.draft().files().first().text, before); // the change of the form is one step
    }
    void theLevelOfARiskIsChosenInTheForm()
    {
        tests::PageBench bench;
        QWidget &page = open(bench);
        page.findChild<ui::TemplateList *>()->select(QStringLiteral("shipped/urn:hallmarker:template:dpia@2"));
        bench.settle();
        QVERIFY(bench.window.commands().run(QStringLiteral("templates.copy")));
        bench.settle();
        ui::TemplateEditor &editor = *page.findChild<ui::TemplateEditor *>();
        const auto stageOf = [&editor](const char *question) { return editor.draft().reading().value.question(QLatin1String(question))->stage; };
        QCOMPARE(stageOf("access-inherent-severity"), dpia::GaugeStage::Inherent);
        const QString before = editor.pane()->toPlainText();
        editor.structure()->select(editor.draft().reading().value.question(QStringLiteral("access-inherent-severity"))->where.pointer);
        auto *box = editor.findChild<QComboBox *>(QStringLiteral("part.stage"));
        QVERIFY(box != nullptr);
        QCOMPARE(box->currentData().toString(), QStringLiteral("inherent"));
        const auto choose = [box](const QString &stage) {
            box->setCurrentIndex(box->findData(stage));
            Q_EMIT box->activated(box->currentIndex());
        };
        choose(QStringLiteral("current"));
        QVERIFY(!editor.draft().reading().errors.isEmpty()); // its likelihood stands alone now
        choose(QStringLiteral("inherent"));
        QVERIFY(editor.draft().reading().errors.isEmpty());
        QCOMPARE(stageOf("access-inherent-severity"), dpia::GaugeStage::Inherent);
        QCOMPARE(editor.pane()->toPlainText(), before);
    }
    void errorsAreToldWithTheirPlace()
    {
        tests::PageBench bench;
        QWidget &page = open(bench);
        ui::TemplateEditor &editor = copyOfScreening(bench, page);
        editor.pane()->setPlainText(editor.pane()->toPlainText().replace(QStringLiteral("type: choice"), QStringLiteral("type: choyce")));
        QTRY_VERIFY(editor.problems()->count() > 0);
        QVERIFY2(editor.problems()->item(0)->text().contains(QStringLiteral("choyce")), qPrintable(editor.problems()->item(0)->text()));
        QVERIFY(editor.problems()->item(0)->text().contains(QStringLiteral("line")));
        QVERIFY(!editor.canSave());
        Q_EMIT editor.problems()->itemActivated(editor.problems()->item(0));
        QVERIFY(editor.pane()->textCursor().block().text().contains(QStringLiteral("choyce")));
        bench.fixture.shoot(bench.window, QStringLiteral("templates-errors"));
    }
    void partsAreAddedMovedAndRemoved()
    {
        tests::PageBench bench;
        QWidget &page = open(bench);
        ui::TemplateEditor &editor = copyOfScreening(bench, page);
        const qsizetype before = editor.draft().reading().value.questions().size();
        editor.structure()->select(QStringLiteral("/sections/0"));
        QVERIFY(bench.window.commands().run(QStringLiteral("templates.question")));
        QVERIFY2(editor.draft().reading().errors.isEmpty(), editor.draft().reading().errors.isEmpty() ? "" : qPrintable(editor.draft().reading().errors.first().toString()));
        QCOMPARE(editor.draft().reading().value.questions().size(), before + 1);
        QVERIFY(editor.structure()->isQuestion());
        type(editor, "text", QStringLiteral("Who signs?"));
        type(editor, "id", QStringLiteral("signer"));
        const QString place = editor.structure()->pointer();
        QVERIFY(bench.window.commands().run(QStringLiteral("templates.up")));
        QVERIFY(editor.structure()->pointer() != place);
        QCOMPARE(editor.draft().reading().value.question(QStringLiteral("signer"))->text.original(), QStringLiteral("Who signs?"));
        QVERIFY(bench.window.commands().run(QStringLiteral("templates.section")));
        QVERIFY(editor.structure()->isSection());
        QVERIFY(editor.draft().reading().errors.isEmpty());
        QVERIFY(bench.window.commands().run(QStringLiteral("templates.remove")));
        QVERIFY(editor.draft().reading().errors.isEmpty());
        QCOMPARE(editor.draft().reading().value.questions().size(), before + 1);
    }
    void translationsAreEditedInTheirOwnFile()
    {
        tests::PageBench bench;
        QWidget &page = open(bench);
        ui::TemplateEditor &editor = copyOfScreening(bench, page);
        auto *language = editor.findChild<QComboBox *>(QStringLiteral("template.language"));
        language->setCurrentIndex(language->findData(QStringLiteral("de")));
        Q_EMIT language->activated(language->currentIndex());
        editor.structure()->select(QStringLiteral("/sections/0/questions/0"));
        QVERIFY(editor.findChild<QWidget *>(QStringLiteral("part.law")) == nullptr); // a translation has texts only
        const QString original = editor.draft().files().first().text;
        type(editor, "text", QStringLiteral("Worum geht es?"));
        QCOMPARE(editor.draft().files().first().text, original);
        QVERIFY2(editor.draft().reading().errors.isEmpty(), editor.draft().reading().errors.isEmpty() ? "" : qPrintable(editor.draft().reading().errors.first().toString()));
        QCOMPARE(editor.draft().reading().value.questions().first().question->text.in(QStringLiteral("de")), QStringLiteral("Worum geht es?"));
        bench.answerBox(0, QStringLiteral("nl"));
        QVERIFY(bench.window.commands().run(QStringLiteral("templates.language")));
        QTRY_VERIFY(editor.draft().languages().contains(QStringLiteral("nl")));
        editor.structure()->select(QStringLiteral("/sections/0/questions/1"));
        type(editor, "text", QStringLiteral("Wie?"));
        QVERIFY2(editor.draft().reading().errors.isEmpty(), editor.draft().reading().errors.isEmpty() ? "" : qPrintable(editor.draft().reading().errors.first().toString()));
        QCOMPARE(editor.draft().reading().value.questions().at(1).question->text.in(QStringLiteral("nl")), QStringLiteral("Wie?"));
    }
    void savingMakesVersionsAndTellsWhatChanged()
    {
        tests::PageBench bench;
        QWidget &page = open(bench);
        ui::TemplateEditor &editor = copyOfScreening(bench, page);
        QVERIFY(bench.window.commands().run(QStringLiteral("templates.save")));
        QVERIFY(bench.settle());
        QTRY_VERIFY(!editor.isEdited());
        editor.structure()->select(QStringLiteral("/sections/0/questions/0"));
        type(editor, "text", QStringLiteral("What is it about?"));
        QTRY_VERIFY(editor.tabs()->button(QStringLiteral("changes"))->text().contains(QStringLiteral("(1)")));
        QVERIFY(bench.window.commands().run(QStringLiteral("templates.save")));
        QVERIFY(bench.settle());
        QTRY_COMPARE(editor.draft().reading().value.version, 2);
        core::RecordFilter filter;
        filter.kind = QString::fromLatin1(dpia::StoredTemplates::kind);
        QTRY_COMPARE(bench.fixture.session.workspace()->records(filter)->size(), 2); // the first version stays
        QVERIFY(bench.window.commands().run(QStringLiteral("templates.back")));
        QTRY_VERIFY(shownTable(page)->shownRows() >= 15);
    }
    void aTemplateIsExportedAndReadAgain()
    {
        tests::GovernanceBench bench;
        QWidget &page = open(bench);
        ui::TemplateEditor &editor = copyOfScreening(bench, page);
        const QString path = bench.write(QStringLiteral("own.yaml"), {});
        bench.answerFile(path);
        QVERIFY(bench.window.commands().run(QStringLiteral("templates.export")));
        QTRY_VERIFY(QFile::exists(QString(path).replace(QStringLiteral("own.yaml"), QStringLiteral("own.fr.yaml")))); // the last of the three
        const auto files = dpia::TemplateLibrary::readFiles(path);
        VERIFY_RESULT(files);
        QCOMPARE(files->translations.size(), 2);
        const dpia::TemplateReading reading = dpia::readTemplateFully(*files);
        QVERIFY2(reading.errors.isEmpty(), reading.errors.isEmpty() ? "" : qPrintable(reading.errors.first().toString()));
        QCOMPARE(reading.value.urn, editor.draft().reading().value.urn);
        QVERIFY(bench.window.commands().run(QStringLiteral("templates.back")));
        bench.answerFile(path);
        QVERIFY(bench.window.commands().run(QStringLiteral("templates.import")));
        QTRY_VERIFY(editor.isVisible() && editor.isEdited());
        QVERIFY(bench.window.commands().run(QStringLiteral("templates.save")));
        QVERIFY(bench.settle());
        QTRY_VERIFY(!editor.isEdited());
    }
    void whatIsTypedIsKeptForACrash()
    {
        tests::PageBench bench;
        QWidget &page = open(bench);
        ui::TemplateEditor &editor = copyOfScreening(bench, page);
        editor.structure()->select(QStringLiteral("/sections/0"));
        type(editor, "title", QStringLiteral("Half a tit"));
        ui::DraftStore &drafts = bench.window.services().drafts;
        drafts.flush();
        const QList<ui::Draft> kept = drafts.pending(bench.fixture.session.workspace()->workspaceId());
        QCOMPARE(kept.size(), 1);
        QVERIFY(bench.window.commands().run(QStringLiteral("templates.back")));
        bench.window.pages().currentPage()->restoreDraft(kept.first());
        QTRY_COMPARE(editor.draft().reading().value.sections.first().title.original(), QStringLiteral("Half a tit"));
        QCOMPARE(editor.draft().files().size(), 3);
    }
    void smallWindowsAreEnough_data() { tests::addWindowSizes(); }
    void smallWindowsAreEnough()
    {
        QFETCH(QSize, size);
        tests::PageBench bench;
        QWidget &page = open(bench);
        QStringList problems{tests::pageScroll(bench, size, QStringLiteral("list"))};
        ui::TemplateEditor &editor = copyOfScreening(bench, page);
        for (const QString &part : editor.tabs()->sections()) {
            editor.tabs()->setCurrent(part);
            problems += tests::pageScroll(bench, size, part);
        }
        problems.removeAll(QString());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1String("\n  "))));
        editor.tabs()->setCurrent(QStringLiteral("text"));
        bench.fixture.shoot(bench.window, QStringLiteral("templates-editor-%1").arg(size.width()));
    }
    void listAndEditorAreAccessibleAndFit_data()
    {
        QTest::addColumn<int>("tab");
        QTest::newRow("list") << -1;
        QTest::newRow("text") << 0;
        QTest::newRow("preview") << 1;
        QTest::newRow("changes") << 2;
    }
    void listAndEditorAreAccessibleAndFit()
    {
        QFETCH(int, tab);
        tests::PageBench bench;
        QWidget &page = open(bench);
        shownTable(page)->select(screening());
        bench.settle();
        if (tab >= 0) {
            ui::TemplateEditor &editor = copyOfScreening(bench, page);
            bench.window.commands().run(QStringLiteral("templates.save"));
            bench.settle();
            editor.structure()->select(QStringLiteral("/sections/0/questions/0"));
            type(editor, "text", QStringLiteral("What is it about?"));
            editor.tabs()->setCurrent(editor.tabs()->sections().at(tab));
        }
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char(0x0a)), QString());
        QTRY_COMPARE(tests::auditFitting(bench.window).join(QLatin1Char(0x0a)), QString());
        bench.fixture.shoot(bench.window, QStringLiteral("templates-%1").arg(tab));
    }
};

HALLMARKER_TEST(TestTemplatesPage)
#include "TestTemplatesPage.moc"
