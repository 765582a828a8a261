#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/FormDriver.h"
#include "tests/ui/pages/PageBench.h"
#include "threats/exercise/ExerciseBook.h"
#include "threats/exercise/ExerciseOutcome.h"
#include "ui/exercises/ExerciseTable.h"
#include "ui/exercises/ExercisesPage.h"
#include "ui/exercises/ReportSection.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace hallmarker;
using tests::shownForm;
using tests::shownTable;

namespace hallmarker::tests {

class TableBench {
public:
    TableBench() : bench({ui::ExercisesPage::descriptor()}), page(static_cast<ui::ExercisesPage *>(bench.open(QStringLiteral("exercises")))) {}

    core::Workspace &workspace() { return *bench.fixture.session.workspace(); }
    bool run(const char *command)
    {
        const bool ran = bench.window.commands().run(QLatin1String(command));
        bench.settle();
        return ran;
    }
    /// Ada plays product and data science, Sam security, Dora the rest; Eve evaluates.
    bool begin()
    {
        if (!bench.window.commands().run(QStringLiteral("exercises.new")))
            return false;
        ui::FormPanel *form = shownForm(*page);
        form->set(QStringLiteral("scenario"), QStringLiteral("prompt-injection"));
        form->button()->click();
        form = shownForm(*page);
        if (!form || !form->field(QStringLiteral("role-dpo")))
            return false;
        form->set(QStringLiteral("name"), QStringLiteral("Spring"));
        form->set(QStringLiteral("evaluator"), QStringLiteral("Eve"));
        form->set(QStringLiteral("role-product"), QStringLiteral("Ada"));
        form->set(QStringLiteral("role-data-science"), QStringLiteral("Ada"));
        form->set(QStringLiteral("role-security"), QStringLiteral("Sam"));
        form->set(QStringLiteral("role-dpo"), QStringLiteral("Dora"));
        form->button()->click();
        bench.settle();
        const auto all = threats::ExerciseBook(workspace()).list();
        if (!all || all->size() != 1)
            return false;
        id = all->constFirst().id;
        return true;
    }
    threats::LoadedExercise load()
    {
        auto loaded = threats::ExerciseBook(workspace()).load(id);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().toString()));
        return *std::move(loaded);
    }
    void section(const char *name)
    {
        page->table().sections().setCurrent(QLatin1String(name));
        bench.settle();
    }
    void chooseRole(const QString &role)
    {
        for (QComboBox *box : page->findChildren<QComboBox *>())
            if (const int at = box->findData(role); box->isVisible() && at >= 0)
                box->setCurrentIndex(at);
        bench.settle();
    }
    int rows() { return page->table().shownList()->table()->shownRows(); }

    tests::PageBench bench;
    ui::ExercisesPage *page;
    QString id;
};

} // namespace hallmarker::tests

using tests::TableBench;

class TestExercisesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageTeaches()
    {
        TableBench table;
        QCOMPARE(tests::auditAccessibility(table.bench.window).join(QLatin1Char(0x0a)), QString());
        QTRY_COMPARE(tests::auditFitting(table.bench.window).join(QLatin1Char(0x0a)), QString());
        table.bench.fixture.shoot(table.bench.window, QStringLiteral("exercises-empty"));
    }
    void anExerciseIsPlayedFromTheWindow()
    {
        TableBench table;
        QVERIFY(table.begin());
        table.bench.fixture.shoot(table.bench.window, QStringLiteral("exercises-brief"));
        QVERIFY(table.run("exercises.play"));
        QCOMPARE(table.load().run.state, threats::ExerciseState::Running);
        table.chooseRole(QStringLiteral("product"));
        QCOMPARE(table.rows(), 0);
        QVERIFY(table.run("exercises.skip"));
        QTRY_COMPARE(table.rows(), 1);
        table.chooseRole(QStringLiteral("security"));
        QTRY_COMPARE(table.rows(), 0); // it was for product alone
        table.chooseRole(QStringLiteral("product"));
        QTRY_COMPARE(table.rows(), 1);
        table.bench.fixture.clock.advanceMs(3 * 60'000);
        auto *box = table.page->findChild<QPlainTextEdit *>(QStringLiteral("exercise.answer"));
        QVERIFY(table.page->table().shownList()->table()->select(QStringLiteral("thanks")));
        box->setPlainText(QStringLiteral("We call security at once."));
        QPushButton *send = nullptr;
        for (QPushButton *button : table.page->findChildren<QPushButton *>())
            if (button->text() == QLatin1String("Respond"))
                send = button;
        QVERIFY(send != nullptr && send->isEnabled());
        send->click();
        table.bench.settle();
        QTRY_COMPARE(table.load().run.responses.size(), 1);
        QCOMPARE(table.load().run.responses.constFirst().by, QStringLiteral("Ada"));
        QCOMPARE(table.load().run.responses.constFirst().exerciseMs, 4 * 60'000);
        QVERIFY(box->toPlainText().isEmpty());
        table.bench.fixture.shoot(table.bench.window, QStringLiteral("exercises-roles"));
        table.section("scores");
        QTRY_COMPARE(table.rows(), 2);
        QVERIFY(table.page->table().shownList()->table()->select(QStringLiteral("take-serious")));
        QVERIFY(table.bench.window.commands().run(QStringLiteral("exercises.score")));
        ui::FormPanel *form = shownForm(*table.page);
        QVERIFY(form != nullptr);
        QCOMPARE(form->choice(QStringLiteral("level")), QStringLiteral("met")); // there is a response: proposed
        form->set(QStringLiteral("note"), QStringLiteral("Quick."));
        form->button()->click();
        table.bench.settle();
        QTRY_COMPARE(table.load().run.scores.size(), 1);
        QCOMPARE(table.load().run.scores.constFirst().by, QStringLiteral("Eve"));
        QTRY_VERIFY(table.page->table().shownList()->table()->select(QStringLiteral("ask-delete")));
        QVERIFY(table.bench.window.commands().run(QStringLiteral("exercises.task")));
        form = shownForm(*table.page);
        form->set(QStringLiteral("text"), QStringLiteral("Write a text for such cases"));
        form->set(QStringLiteral("owner"), QStringLiteral("Dora"));
        form->button()->click();
        table.bench.settle();
        QTRY_VERIFY(!tests::problemAt(*form, QStringLiteral("due")).isEmpty());
        form->set(QStringLiteral("due"), QStringLiteral("2026-06-30"));
        form->button()->click();
        table.bench.settle();
        QTRY_COMPARE(table.load().tasks.size(), 1);
        table.bench.fixture.shoot(table.bench.window, QStringLiteral("exercises-scores"));
        QVERIFY(table.run("exercises.end"));
        QTRY_COMPARE(table.load().run.state, threats::ExerciseState::Ended);
        auto *report = table.page->findChild<ui::ReportSection *>(QStringLiteral("exercise.report"));
        QTRY_VERIFY(report != nullptr && report->isVisible());
        // What the report says is what the outcome is, gaps first, and a gap leads to its task.
        const threats::ExerciseOutcome outcome = threats::ExerciseOutcome::of(table.load().run, table.load().run.times.exerciseMs(table.bench.fixture.clock.nowMs()));
        QTRY_COMPARE(report->scoreText(), QStringLiteral("%1 %").arg(outcome.percent()));
        QCOMPARE(table.rows(), int(outcome.strengths().size() + outcome.gaps().size()));
        const auto said = [&](int column) { return report->list()->table()->view()->model()->index(table.rows() - 1, column).data().toString(); };
        QCOMPARE(said(5), QStringLiteral("Quick."));
        QVERIFY(report->list()->table()->select(outcome.gaps().constFirst().expectation.id));
        QVERIFY(table.bench.window.commands().run(QStringLiteral("exercises.gapTask")));
        form = shownForm(*table.page);
        QVERIFY(form != nullptr && form->field(QStringLiteral("due")) != nullptr);
        table.section("report");
        table.bench.fixture.shoot(table.bench.window, QStringLiteral("exercises-report"));
    }
    void everySectionIsAccessibleAndFits_data()
    {
        QTest::addColumn<QString>("section");
        for (const char *section : {"brief", "roles", "scores", "report"})
            QTest::newRow(section) << QString::fromLatin1(section);
    }
    void everySectionIsAccessibleAndFits()
    {
        QFETCH(QString, section);
        TableBench table;
        QVERIFY(table.begin());
        QVERIFY(table.run("exercises.play"));
        QVERIFY(table.run("exercises.skip"));
        table.section(qPrintable(section));
        QCOMPARE(tests::auditAccessibility(table.bench.window).join(QLatin1Char(0x0a)), QString());
        QTRY_COMPARE(tests::auditFitting(table.bench.window).join(QLatin1Char(0x0a)), QString());
    }
};

HALLMARKER_TEST(TestExercisesPage)
#include "TestExercisesPage.moc"
