#include "tests/support/TestRegistry.h"
#include "ui/kit/ArrangedRows.h"
#include "ui/kit/RowsModel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace hallmarker::ui;

namespace {

TableRow numbered(int id, int figure, const QString &group)
{
    TableRow row;
    row.id = QStringLiteral("r%1").arg(id);
    row.group = group;
    row.cells = {{QStringLiteral("name %1").arg(id), {}, {}, IconId::None, {}}, {QString::number(figure), figure, {}, IconId::None, {}}};
    return row;
}

QList<TableRow> manyRows(int count, QRandomGenerator &random)
{
    QList<TableRow> rows;
    for (int id = 0; id < count; ++id)
        rows.append(numbered(id, random.bounded(50), id % 3 == 0 ? QStringLiteral("a") : QStringLiteral("b")));
    return rows;
}

/// What must be seen, said as simply as it can be.
QStringList expected(QList<TableRow> rows, int column, Qt::SortOrder order, const QString &word, const QString &group)
{
    rows.removeIf([&](const TableRow &row) {
        const bool hasWord = std::any_of(row.cells.cbegin(), row.cells.cend(), [&word](const RowsCell &cell) { return cell.text.contains(word); });
        return !hasWord || (!group.isEmpty() && row.group != group);
    });
    const auto number = [column](const TableRow &row) { return column == 1 ? row.cells.at(1).sortKey.toInt() : row.id.mid(1).toInt(); };
    std::stable_sort(rows.begin(), rows.end(), [&](const TableRow &one, const TableRow &other) { return order == Qt::AscendingOrder ? number(one) < number(other) : number(other) < number(one); });
    QStringList ids;
    for (const TableRow &row : std::as_const(rows))
        ids += row.id;
    return ids;
}

QStringList idsOf(const ArrangedRows &rows)
{
    QStringList ids;
    for (int row = 0; row < rows.rowCount(); ++row)
        ids += rows.index(row, 0).data(RecordIdRole).toString();
    return ids;
}

} // namespace

class TestArrangedRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsEveryWish_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("few, at once") << 120;
        QTest::newRow("many, in another thread") << 2500;
    }
    /// Rows come, go and change, and wishes with them, in an order that a seed decides.
    void followsEveryWish()
    {
        QFETCH(int, count);
        QRandomGenerator random(7);
        RowsModel source({{QStringLiteral("name"), QStringLiteral("Name")}, {QStringLiteral("figure"), QStringLiteral("Figure"), true}});
        ArrangedRows arranged;
        const QAbstractItemModelTester tester(&arranged, QAbstractItemModelTester::FailureReportingMode::QtTest);
        arranged.setSource(&source);
        QList<TableRow> rows = manyRows(count, random);
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        QString word;
        QString group;
        arranged.sort(column, order);
        for (int step = 0; step < 40; ++step) {
            const QString held = arranged.rowCount() > 0 ? arranged.idOf(random.bounded(arranged.rowCount())) : QString();
            const QPersistentModelIndex index(held.isEmpty() ? QModelIndex() : arranged.index(arranged.rowOf(held), 0));
            bool isReset = false;
            const auto connection = connect(&arranged, &QAbstractItemModel::modelReset, this, [&isReset] { isReset = true; });
            switch (random.bounded(6)) {
            case 0: rows.removeAt(random.bounded(rows.size())); break;
            case 1: rows.insert(random.bounded(rows.size()), numbered(100'000 + step, random.bounded(50), QStringLiteral("a"))); break;
            case 2: { // its place changes with its figure
                TableRow &row = rows[random.bounded(rows.size())];
                row.cells[1] = {QString::number(step), step, {}, IconId::None, {}};
                break;
            }
            case 3: column = 1 - column; break;
            case 4: word = word.isEmpty() ? QString::number(random.bounded(10)) : QString(); break;
            default: group = group.isEmpty() ? QStringLiteral("a") : QString(); break;
            }
            source.setRows(rows);
            arranged.sort(column, order);
            arranged.setWords(word);
            arranged.setGroup(group);
            QTRY_VERIFY(!arranged.isArranging());
            disconnect(connection);
            const QStringList wanted = expected(rows, column, order, word, group);
            QCOMPARE(idsOf(arranged), wanted);
            QCOMPARE(arranged.total(), rows.size());
            if (!isReset && wanted.contains(held))
                QCOMPARE(index.data(RecordIdRole).toString(), held); // whoever stood on it still does
        }
    }
    void tellsOnlyWhatDiffers()
    {
        QRandomGenerator random(3);
        RowsModel source({{QStringLiteral("name"), QStringLiteral("Name")}, {QStringLiteral("figure"), QStringLiteral("Figure"), true}});
        ArrangedRows arranged;
        arranged.setSource(&source);
        arranged.sort(0, Qt::AscendingOrder);
        QList<TableRow> rows = manyRows(2000, random);
        source.setRows(rows);
        QTRY_COMPARE(arranged.rowCount(), 2000);
        QSignalSpy resets(&arranged, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&arranged, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&arranged, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&arranged, &QAbstractItemModel::dataChanged);
        rows.append(numbered(5000, 1, QStringLiteral("a")));
        rows.removeAt(10);
        rows[700].cells[1].text = QStringLiteral("seven hundred");
        source.setRows(rows);
        QTRY_COMPARE(inserted.count(), 1);
        QTRY_COMPARE(removed.count(), 1);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 700);
        QCOMPARE(resets.count(), 0);
    }
    void outlivesItsSource()
    {
        QRandomGenerator random(5);
        auto source = std::make_unique<RowsModel>(QList<RowsColumn>{{QStringLiteral("name"), QStringLiteral("Name")}});
        auto arranged = std::make_unique<ArrangedRows>();
        arranged->setSource(source.get());
        source->setRows(manyRows(2000, random));
        source.reset(); // while another thread arranges
        QTRY_VERIFY(!arranged->isArranging());
        QCOMPARE(arranged->columnCount(), 0);
        arranged->setWords(QStringLiteral("x"));
        arranged.reset();
        QCoreApplication::processEvents();
    }
};

HALLMARKER_TEST(TestArrangedRows)
#include "TestArrangedRows.moc"
