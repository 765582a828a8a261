#include "tests/support/TestRegistry.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace hallmarker::ui;

namespace {

TableRow tableRow(const QString &id, const QString &name, double figure, Status status)
{
    return {id, {{name, {}, {}, IconId::Model, {}}, {QString::number(figure), figure, {}, IconId::None, {}}, {{}, {}, status, IconId::None, {}}}};
}

QList<TableRow> threeRows()
{
    return {tableRow(QStringLiteral("a"), QStringLiteral("model 10"), 9, Status::Pass), tableRow(QStringLiteral("b"), QStringLiteral("model 2"), 10, Status::Stale),
            tableRow(QStringLiteral("c"), QStringLiteral("Credit"), 2, Status::Fail)};
}

} // namespace

class TestRecordTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_filter = new FilterBar(QStringLiteral("Filter models"), m_window.get());
        m_table = new RecordTable(QStringLiteral("Models"), m_window.get());
        m_model = new RowsModel({{QStringLiteral("name"), QStringLiteral("Name")}, {QStringLiteral("figure"), QStringLiteral("Figure"), true}, {QStringLiteral("status"), QStringLiteral("Status")}}, m_window.get());
        column->addWidget(m_filter);
        column->addWidget(m_table);
        m_table->setModel(m_model);
        m_table->setFilterBar(m_filter);
        m_table->emptyState()->setTexts(IconId::Model, QStringLiteral("No models yet"), QStringLiteral("Models stand here."));
        m_window->resize(600, 400);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void modelIsSound()
    {
        QAbstractItemModelTester tester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setRows(threeRows());
        m_model->setRows({});
        m_model->setRows(threeRows().mid(1));
        QCOMPARE(m_model->index(0, 2).data().toString(), statusWord(Status::Stale));
        QVERIFY(m_model->index(0, 2).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Status")));
    }
    void sortsAsPeopleDo()
    {
        m_model->setRows(threeRows());
        QCOMPARE(shown(), (QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
        m_table->view()->sortByColumn(1, Qt::AscendingOrder);
        QCOMPARE(shown(), (QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
        m_table->view()->sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(shown().first(), QStringLiteral("b"));
    }
    void filtersByWordsAndTeaches()
    {
        QCOMPARE(m_table->emptyState()->isVisible(), true);
        QCOMPARE(m_table->emptyState()->sentence(), QStringLiteral("Models stand here."));
        m_model->setRows(threeRows());
        QVERIFY(!m_table->emptyState()->isVisible());
        m_filter->setText(QStringLiteral("STALE mod"));
        QTRY_COMPARE(m_table->shownRows(), 1);
        m_filter->setText(QStringLiteral("nothing like it"));
        QTRY_COMPARE(m_table->shownRows(), 0);
        QVERIFY(m_table->emptyState()->isVisible());
        QVERIFY(m_table->emptyState()->isFiltered());
        auto *clear = m_table->emptyState()->findChild<QPushButton *>(QStringLiteral("clearFilter"));
        QVERIFY(clear->isVisible());
        clear->click();
        QCOMPARE(m_table->shownRows(), 3);
        QVERIFY(m_filter->text().isEmpty());
        m_model->setRows({});
        QVERIFY(!m_table->emptyState()->isFiltered());
    }
    void escapeEmptiesTheFilter()
    {
        m_model->setRows(threeRows());
        QComboBox *choice = m_filter->addChoice(QStringLiteral("Kind"), {QStringLiteral("All"), QStringLiteral("One")});
        choice->setCurrentIndex(1);
        m_filter->focusSearch();
        QTest::keyClicks(m_filter->searchField(), QStringLiteral("cred"));
        QTRY_COMPARE(m_table->shownRows(), 1);
        QTest::keyClick(m_filter->searchField(), Qt::Key_Escape);
        QCOMPARE(m_table->shownRows(), 3);
        QCOMPARE(choice->currentIndex(), 0);
        QVERIFY(!m_filter->isActive());
    }
    void worksByKeyboard()
    {
        m_model->setRows(threeRows());
        QSignalSpy opened(m_table, &RecordTable::opened);
        QSignalSpy deleted(m_table, &RecordTable::deleteRequested);
        QSignalSpy current(m_table, &RecordTable::currentChanged);
        QTableView *view = m_table->view();
        m_table->setFocus();
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(current.count() >= 1);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), m_table->currentId());
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Credit\t2\tFail\nmodel 2\t10\tStale\nmodel 10\t9\tPass"));
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(deleted.first().first().toStringList().size(), 3);
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(!view->hasFocus());
    }
    void keepsTheCurrentRowOverAReload()
    {
        m_model->setRows(threeRows());
        QVERIFY(m_table->select(QStringLiteral("b")));
        QList<TableRow> rows = threeRows();
        rows.prepend(tableRow(QStringLiteral("z"), QStringLiteral("A new one"), 1, Status::Draft));
        m_model->setRows(rows);
        QCOMPARE(m_table->currentId(), QStringLiteral("b"));
        QVERIFY(!m_table->select(QStringLiteral("gone")));
    }
    void nobodyIsMovedToANeighbour()
    {
        m_model->setRows(threeRows());
        QVERIFY(m_table->select(QStringLiteral("b")));
        QSignalSpy current(m_table, &RecordTable::currentChanged);
        m_filter->setText(QStringLiteral("Credit")); // filtered out, and back
        QTRY_COMPARE(m_table->shownRows(), 1);
        QCOMPARE(m_table->currentId(), QString());
        m_filter->clear();
        QCOMPARE(m_table->currentId(), QStringLiteral("b"));
        m_model->setRows({threeRows().at(0), threeRows().at(2)}); // removed by somebody
        QCOMPARE(m_table->shownRows(), 2);
        QCOMPARE(m_table->currentId(), QString());
        QCOMPARE(m_table->selectedIds(), QStringList());
        for (const QList<QVariant> &told : current)
            QVERIFY(told.first().toString().isEmpty() || told.first().toString() == QLatin1String("b"));
    }
    void remembersItsColumns()
    {
        m_model->setRows(threeRows());
        QHeaderView *header = m_table->view()->horizontalHeader();
        header->resizeSection(0, 222);
        header->moveSection(0, 1);
        m_table->view()->sortByColumn(1, Qt::DescendingOrder);
        m_table->select(QStringLiteral("c"));
        const QJsonObject state = m_table->saveState();
        header->resizeSection(0, 80);
        header->moveSection(1, 0);
        m_table->view()->sortByColumn(0, Qt::AscendingOrder);
        m_table->restoreState(state);
        QCOMPARE(header->sectionSize(0), 222);
        QCOMPARE(header->visualIndex(0), 1);
        QCOMPARE(header->sortIndicatorSection(), 1);
        QCOMPARE(m_table->currentId(), QStringLiteral("c"));
        m_table->restoreState({{QStringLiteral("widths"), 7}, {QStringLiteral("order"), QStringLiteral("x")}, {QStringLiteral("sort"), 99}}); // broken states do nothing
        QCOMPARE(header->sectionSize(0), 222);
    }

private:
    QStringList shown() const
    {
        QStringList ids;
        for (int row = 0; row < m_table->shownRows(); ++row)
            ids += m_table->view()->model()->index(row, 0).data(RecordIdRole).toString();
        return ids;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    FilterBar *m_filter = nullptr;
    RecordTable *m_table = nullptr;
    RowsModel *m_model = nullptr;
};

HALLMARKER_TEST(TestRecordTable)
#include "TestRecordTable.moc"
