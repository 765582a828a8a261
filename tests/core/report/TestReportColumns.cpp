#include "core/report/CutWidest.h"
#include "core/report/ReportColumns.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <numeric>

using namespace hallmarker::core;

namespace {

/// Characters of an A4 page at the size of tables, as ReportColumns has them.
constexpr int pageCharacters = 96;

ReportTable tableOf(const QStringList &header, const QStringList &row)
{
    ReportTable table;
    table.header = header;
    QList<ReportText> cells;
    for (const QString &text : row)
        cells += plainText(text);
    table.rows = {cells};
    return table;
}

} // namespace

class TestReportColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsThatFitStayWhole()
    {
        const QString address = QString(36, QLatin1Char('a'));
        ReportTable table = tableOf({QStringLiteral("Standing"), QStringLiteral("From"), QStringLiteral("To"), QStringLiteral("By")}, {QStringLiteral("gone"), address, address, address});
        for (const QList<int> &given : {QList<int>(), QList<int>{1, 9, 9, 9}}) {
            table.widths = given;
            const QList<int> widths = reportColumnWidths(table, 4);
            QVERIFY2(std::accumulate(widths.begin(), widths.end(), 0) <= pageCharacters, qPrintable(QString::number(std::accumulate(widths.begin(), widths.end(), 0))));
            QVERIFY(widths.at(0) >= 8 + 3); // the word and what surrounds it
            QCOMPARE(widths.at(1), widths.at(3));
        }
    }
    void givenWidthsHoldWhileWordsFit()
    {
        ReportTable table = tableOf({QStringLiteral("No"), QStringLiteral("What")}, {QStringLiteral("1"), QString(40, QLatin1Char('x')).replace(5, 1, QLatin1Char(' ')) + QString(200, QLatin1Char(' '))});
        table.widths = {1, 3};
        const QList<int> widths = reportColumnWidths(table, 2);
        QCOMPARE(widths.at(1) / widths.at(0), 3);
    }
    void theWidestAreCutToOneWidth()
    {
        std::vector<double> widths{10, 90, 30, 70};
        cutWidest(widths, 120.0);
        QCOMPARE(widths, (std::vector<double>{10, 40, 30, 40}));
        std::vector<double> fitting{10, 20};
        cutWidest(fitting, 100.0);
        QCOMPARE(fitting, (std::vector<double>{10, 20}));
    }
};

HALLMARKER_TEST(TestReportColumns)
#include "TestReportColumns.moc"
