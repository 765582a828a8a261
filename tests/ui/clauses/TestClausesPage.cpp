#include "core/finding/FindingRepository.h"
#include "dpia/clauses/ClauseCheck.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/FormDriver.h"
#include "tests/ui/pages/GovernanceBench.h"
#include "ui/clauses/DiffSection.h"
#include "ui/clauses/DiffView.h"
#include "ui/clauses/PositionBoard.h"
#include "ui/clauses/PositionColumn.h"
#include "ui/clauses/ReadingList.h"
#include "ui/clauses/VersionInput.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/PageHost.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace hallmarker;
using tests::shownTable;

class TestClausesPage : public QObject {
    Q_OBJECT

    static QWidget &open(tests::GovernanceBench &bench, const QString &section = {})
    {
        ui::Page *page = bench.open(QStringLiteral("clauses"));
        if (!section.isEmpty())
            page->findChild<ui::SectionSwitch *>()->setCurrent(section);
        bench.settle();
        return *page;
    }
    /// The board of a clause.
    static ui::PositionBoard &negotiate(tests::GovernanceBench &bench, QWidget &page, const QString &clause)
    {
        if (!QTest::qWaitFor([&page, &clause] { return shownTable(page) != nullptr && shownTable(page)->select(clause); }))
            qFatal("the clause is not in the list");
        bench.settle();
        bench.window.commands().run(QStringLiteral("clauses.negotiate"));
        bench.settle();
        return *page.findChild<ui::PositionBoard *>();
    }
    static QString stateOf(QWidget &page, const QString &clause)
    {
        const QAbstractItemModel *model = shownTable(page)->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data(ui::RecordIdRole).toString() == clause)
                return model->index(row, 0).data().toString();
        return {};
    }
    static QPushButton &button(QWidget &page, const char *name) { return *page.findChild<QPushButton *>(QLatin1String(name)); }
    static QPlainTextEdit &words(QWidget &page, const char *side) { return *page.findChild<QPlainTextEdit *>(QStringLiteral("position.text.") + QLatin1String(side)); }

private Q_SLOTS:
    void listsWhatTheUseAsksFor()
    {
        tests::GovernanceBench bench;
        QVERIFY(bench.isFilled());
        QWidget &page = open(bench);
        QTRY_VERIFY(shownTable(page)->shownRows() > 3);
        QCOMPARE(stateOf(page, QStringLiteral("precedence")), QStringLiteral("Missing"));
        QCOMPARE(page.findChild<QComboBox *>(QStringLiteral("clauses.agreement"))->count(), 1);
    }
    void positionsAreTypedSavedAndRead()
    {
        tests::GovernanceBench bench;
        QWidget &page = open(bench);
        ui::PositionBoard &board = negotiate(bench, page, QStringLiteral("incident-notice"));
        QVERIFY(board.isVisible());
        QVERIFY(!button(page, "position.save.ours").isEnabled());
        button(page, "position.standard").click();
        QVERIFY(words(page, "ours").toPlainText().contains(QStringLiteral("48 hours")));
        QVERIFY(button(page, "position.save.ours").isEnabled());
        words(page, "theirs").setPlainText(QStringLiteral("The vendor uses reasonable efforts to tell the customer."));
        QCOMPARE(board.column(dpia::ClauseSide::Theirs)->readingList()->lines().filter(QStringLiteral("Weakens")).size(), 1);
        QCOMPARE(board.column(dpia::ClauseSide::Theirs)->readingList()->lines().filter(QStringLiteral("Missing")).size(), 2);
        QVERIFY(bench.window.commands().run(QStringLiteral("clauses.save")));
        QVERIFY(bench.settle());
        QTRY_VERIFY(!board.isEdited());
        button(page, "position.takeTheirs").click();
        button(page, "position.save.agreed").click();
        QVERIFY(bench.settle());
        QVERIFY(bench.window.commands().run(QStringLiteral("clauses.back")));
        QTRY_COMPARE(stateOf(page, QStringLiteral("incident-notice")), QStringLiteral("Weakened"));
        negotiate(bench, page, QStringLiteral("incident-notice"));
        button(page, "position.takeOurs").click();
        button(page, "position.save.agreed").click();
        QVERIFY(bench.settle());
        QTRY_COMPARE(page.findChild<QComboBox *>(QStringLiteral("position.history.agreed"))->count(), 2);
        QVERIFY(bench.window.commands().run(QStringLiteral("clauses.back")));
        QTRY_COMPARE(stateOf(page, QStringLiteral("incident-notice")), QStringLiteral("Agreed"));
    }
    void aPersonConfirmsWithAReason()
    {
        tests::GovernanceBench bench;
        QWidget &page = open(bench);
        negotiate(bench, page, QStringLiteral("precedence"));
        words(page, "agreed").setPlainText(QStringLiteral("Nothing stands above this annex. Changes to it need written consent."));
        button(page, "position.save.agreed").click();
        QVERIFY(bench.settle());
        QTRY_VERIFY(button(page, "position.confirm").isEnabled());
        bench.answerBox(0, QStringLiteral("It stands above all"));
        button(page, "position.confirm").click();
        QVERIFY(bench.settle());
        QTRY_COMPARE(page.findChild<ui::PositionBoard *>()->column(dpia::ClauseSide::Agreed)->readingList()->lines().filter(QStringLiteral("It stands above all")).size(), 1);
        QVERIFY(bench.window.commands().run(QStringLiteral("clauses.back")));
        QTRY_COMPARE(stateOf(page, QStringLiteral("precedence")), QStringLiteral("Agreed"));
    }
    void aClauseIsSetAsideWithAReason()
    {
        tests::GovernanceBench bench;
        QWidget &page = open(bench);
        negotiate(bench, page, QStringLiteral("precedence"));
        bench.answerBox(0, QStringLiteral("There is one document only"));
        button(page, "position.setAside").click();
        QVERIFY(bench.settle());
        QVERIFY(bench.window.commands().run(QStringLiteral("clauses.back")));
        QTRY_COMPARE(stateOf(page, QStringLiteral("precedence")), QStringLiteral("Set aside"));
    }
    void whatIsTypedIsKeptForACrash()
    {
        tests::GovernanceBench bench;
        QWidget &page = open(bench);
        negotiate(bench, page, QStringLiteral("precedence"));
        words(page, "ours").setPlainText(QStringLiteral("Half a sent"));
        ui::DraftStore &drafts = bench.window.services().drafts;
        drafts.flush();
        const QList<ui::Draft> kept = drafts.pending(bench.workspace().workspaceId());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().content.value(QLatin1String("ours")).toString(), QStringLiteral("Half a sent"));
        words(page, "ours").clear();
        drafts.flush();
        QVERIFY(drafts.pending(bench.workspace().workspaceId()).isEmpty());
        QVERIFY(bench.window.commands().run(QStringLiteral("clauses.back")));
        bench.window.pages().currentPage()->restoreDraft(kept.first());
        QTRY_COMPARE(words(page, "ours").toPlainText(), QStringLiteral("Half a sent"));
    }
    void theCheckKeepsAFinding()
    {
        tests::GovernanceBench bench;
        QWidget &page = open(bench);
        QTRY_VERIFY(shownTable(page)->shownRows() > 3);
        QVERIFY(bench.window.commands().run(QStringLiteral("clauses.check")));
        QVERIFY(bench.settle());
        core::FindingFilter filter;
        filter.checkId = dpia::ClauseCheck::id();
        const auto findings = core::FindingRepository(bench.workspace()).list(filter);
        VERIFY_RESULT(findings);
        QCOMPARE(findings->size(), 1);
        QCOMPARE(findings->first().finding.verdict, core::Verdict::Fail);
        QTRY_VERIFY(page.findChild<ui::InlineMessage *>()->isVisible());
    }
    void versionsAreComparedSideBySide()
    {
        tests::GovernanceBench bench;
        QWidget &page = open(bench, QStringLiteral("versions"));
        auto *section = page.findChild<ui::DiffSection *>();
        const QString path = bench.write(QStringLiteral("old.txt"), "1. The vendor deletes all data within 30 days.\n2. Changes need written consent.\n3. Nothing else <b>counts</b>.\n");
        bench.answerFile(path);
        page.findChild<QPushButton *>(QStringLiteral("version.choose.before"))->click();
        section->after()->paste(QStringLiteral("1. The vendor deletes all data within 90 days, where practicable.\n2. A new one.\n3. Changes need written consent.\n"));
        QTRY_VERIFY(section->canCompare());
        QVERIFY(bench.window.commands().run(QStringLiteral("clauses.compare")));
        QVERIFY(bench.settle());
        QTRY_VERIFY(section->view()->changes() == 3);
        const QString shown = section->view()->toPlainText();
        QVERIFY2(shown.contains(QStringLiteral("[-30-]")) && shown.contains(QStringLiteral("{+90+}")), qPrintable(shown));
        QVERIFY2(shown.contains(QStringLiteral("Removed")) && shown.contains(QStringLiteral("Added")), qPrintable(shown));
        QVERIFY2(shown.contains(QStringLiteral("<b>counts</b>")), qPrintable(shown)); // text stays text
        QVERIFY(!shown.contains(QStringLiteral("Changes need written consent")));     // the same, and not asked for
        QVERIFY(section->findChild<ui::InlineMessage *>()->text().contains(QStringLiteral("where practicable")));
        QVERIFY(bench.window.commands().run(QStringLiteral("clauses.nextChange")));
        bench.fixture.shoot(bench.window, QStringLiteral("clauses-compared"));
    }
    void theAnnexIsWritten_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("docx") << QStringLiteral("docx") << QByteArray("PK");
        QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF");
        QTest::newRow("md") << QStringLiteral("md") << QByteArray("#");
    }
    void theAnnexIsWritten()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begins);
        tests::GovernanceBench bench;
        QWidget &page = open(bench);
        QTRY_VERIFY(shownTable(page)->shownRows() > 3);
        const QString path = bench.write(QStringLiteral("annex.") + suffix, {});
        bench.answerFile(path);
        QVERIFY(bench.window.commands().run(QStringLiteral("clauses.export")));
        QVERIFY(bench.settle());
        QFile file(path);
        QTRY_VERIFY(file.size() > 100);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().trimmed().startsWith(begins));
    }
    void anEmptyPageTeaches()
    {
        tests::PageBench bench;
        ui::Page *page = bench.open(QStringLiteral("clauses"));
        QTRY_VERIFY(shownTable(*page) != nullptr);
        QVERIFY(shownTable(*page)->emptyState()->isVisible());
        QVERIFY(shownTable(*page)->emptyState()->sentence().contains(QStringLiteral("Register an agreement")));
        bench.fixture.shoot(bench.window, QStringLiteral("clauses-empty"));
    }
    void everySectionIsAccessibleAndFits_data()
    {
        QTest::addColumn<QString>("section");
        for (const char *section : {"required", "versions", "library", "board"})
            QTest::newRow(section) << QString::fromLatin1(section);
    }
    void everySectionIsAccessibleAndFits()
    {
        QFETCH(QString, section);
        tests::GovernanceBench bench;
        QWidget &page = open(bench, section == QLatin1String("board") ? QStringLiteral("required") : section);
        if (section == QLatin1String("board")) {
            negotiate(bench, page, QStringLiteral("incident-notice"));
            button(page, "position.standard").click();
            words(page, "theirs").setPlainText(QStringLiteral("The vendor uses reasonable efforts to tell the customer within 72 hours."));
        } else if (section != QLatin1String("versions")) {
            QTRY_VERIFY(shownTable(page)->shownRows() > 0);
            shownTable(page)->select(shownTable(page)->view()->model()->index(1, 0).data(ui::RecordIdRole).toString());
            bench.settle();
        }
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char(0x0a)), QString());
        QTRY_COMPARE(tests::auditFitting(bench.window).join(QLatin1Char(0x0a)), QString());
        bench.fixture.shoot(bench.window, QStringLiteral("clauses-") + section);
    }
};

HALLMARKER_TEST(TestClausesPage)
#include "TestClausesPage.moc"
