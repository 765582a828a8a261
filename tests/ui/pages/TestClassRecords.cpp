#include "checks/privacy/ClassRecords.h"
#include "core/log/AuditLog.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/FilledBench.h"
#include "ui/checks/ClassRecordsReading.h"
#include "ui/checks/ClassRecordsView.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/RecordTable.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace hallmarker;

/// From an identifiability finding down to the rows of the smallest classes, and no further without being told.
class TestClassRecords : public QObject {
    Q_OBJECT

    static ui::ClassRecordsView *openRecords(tests::FilledBench &bench, ui::Page *page, const QString &finding)
    {
        page->openRecord(finding);
        if (!bench.settle() || !QTest::qWaitFor([&] { return bench.window.commands().isEnabled(QStringLiteral("checks.records")); }))
            return nullptr;
        bench.window.commands().run(QStringLiteral("checks.records"));
        bench.settle();
        return page->findChild<ui::ClassRecordsView *>();
    }
    static void changeFile(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("60,male,east,9000,no\n");
    }
    static QStringList shownRows(const ui::ClassRecordsView &view)
    {
        QStringList rows;
        const QAbstractItemModel *model = view.table()->view()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells += model->index(row, column).data().toString();
            rows += cells.join(QLatin1Char('|'));
        }
        return rows;
    }

private Q_SLOTS:
    void showsTheRowsOfTheSmallestClasses()
    {
        tests::FilledBench bench;
        QVERIFY(bench.isFilled());
        auto *page = bench.open(QStringLiteral("checks"));
        const QString finding = bench.runIdentifiability({QStringLiteral("age"), QStringLiteral("sex")}, 5);
        ui::ClassRecordsView *view = openRecords(bench, page, finding);
        QVERIFY(view != nullptr);
        QVERIFY2(!view->message()->isVisible(), qPrintable(view->message()->text()));
        const QStringList rows = shownRows(*view);
        QCOMPARE(rows.size(), 6);
        QCOMPARE(rows.first(), QStringLiteral("1|3|1|34|female|north|2,100|no").remove(QLatin1Char(',')));
        QCOMPARE(rows.last(), QStringLiteral("2|3|6|51|male|south|3300|no"));
        QCOMPARE(page->crumbs().size(), 2);
        QVERIFY2(tests::auditAccessibility(bench.window).isEmpty(), qPrintable(tests::auditAccessibility(bench.window).join(QLatin1Char('\n'))));
        // Another grouping reads the file anew.
        auto *grouping = view->findChild<QComboBox *>(QStringLiteral("records.grouping"));
        QVERIFY(grouping->count() >= 2);
        grouping->setCurrentIndex(1);
        QVERIFY(bench.settle());
        QTRY_COMPARE(shownRows(*view).size(), 6);
        page->crumbActivated(QStringLiteral("checks"));
        QTRY_VERIFY(page->findChild<ui::ClassRecordsView *>() == nullptr);
        QCOMPARE(page->crumbs().size(), 1);
    }
    void refusesAFileThatChanged()
    {
        tests::FilledBench bench;
        QVERIFY(bench.isFilled());
        auto *page = bench.open(QStringLiteral("checks"));
        const QString finding = bench.runIdentifiability({QStringLiteral("age")}, 5);
        changeFile(bench.dataPath);
        ui::ClassRecordsView *view = openRecords(bench, page, finding);
        QVERIFY(view != nullptr);
        QTRY_VERIFY(view->message()->isVisible());
        QCOMPARE(view->message()->severity(), ui::Severity::Failure);
        QVERIFY(view->message()->text().contains(QLatin1String("people-1")));
        QCOMPARE(view->table()->shownRows(), 0);
        QVERIFY(!view->findChild<QPushButton *>(QStringLiteral("records.export"))->isEnabled());
    }
    void keepsNothingInTheWorkspace()
    {
        tests::FilledBench bench;
        QVERIFY(bench.isFilled());
        const auto before = bench.fixture.session.workspace()->log().size();
        VERIFY_RESULT(before);
        auto *page = bench.open(QStringLiteral("checks"));
        const QString finding = bench.runIdentifiability({QStringLiteral("age")}, 5);
        QVERIFY(openRecords(bench, page, finding) != nullptr);
        const auto after = bench.fixture.session.workspace()->log().size();
        VERIFY_RESULT(after);
        QCOMPARE(*after, *before + 1); // the check's own entry
    }
    void doesNotCopyButExportsAfterAWarning()
    {
        tests::FilledBench bench;
        QVERIFY(bench.isFilled());
        auto *page = bench.open(QStringLiteral("checks"));
        const QString finding = bench.runIdentifiability({QStringLiteral("age")}, 5);
        ui::ClassRecordsView *view = openRecords(bench, page, finding);
        QVERIFY(view != nullptr && view->table()->shownRows() == 6);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        view->table()->view()->selectAll();
        QTest::keyClick(view->table()->view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));

        const QString path = bench.fixture.path(QStringLiteral("records.csv"));
        bench.answerFile(path);
        QStringList asked;
        int answer = 0;
        ui::MessageBox::setAnswerer([&](const ui::Question &question, QString &) {
            asked += question.title;
            return answer;
        });
        auto *button = view->findChild<QPushButton *>(QStringLiteral("records.export"));
        button->click();
        QTRY_COMPARE(asked.size(), 1);
        bench.settle();
        QVERIFY(!QFile::exists(path)); // "Do not export"
        answer = 1;
        button->click();
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(view->message()->isVisible());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readLine(), QByteArray("class,row,age,sex,region,income,default\r\n"));
        QCOMPARE(file.readLine(), QByteArray("1,1,34,female,north,2100,no\r\n"));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
        // The log tells that it was done, and none of the values.
        const auto size = bench.fixture.session.workspace()->log().size();
        VERIFY_RESULT(size);
        const auto last = bench.fixture.session.workspace()->log().entries(*size - 1, 1);
        VERIFY_RESULT(last);
        QVERIFY(last->first().bytes.contains("records.exported"));
        QVERIFY(!last->first().bytes.contains("2100"));
    }
    void combinationsAreThoseOfTheFinding()
    {
        core::Finding finding;
        finding.parameters = {{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("a"), QStringLiteral("b, c"), QStringLiteral("b")}}};
        finding.tables = {{QStringLiteral("combinations"), {}, {}, QJsonArray{QJsonArray{QStringLiteral("a, b, c")}, QJsonArray{QStringLiteral("b")}, QJsonArray{QStringLiteral("gone")}}}};
        QCOMPARE(ui::classKeysOf(finding), (QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b, c"), QStringLiteral("b")}, {QStringLiteral("a"), QStringLiteral("b, c")}, {QStringLiteral("b")}}));
    }
};

HALLMARKER_TEST(TestClassRecords)
#include "TestClassRecords.moc"
