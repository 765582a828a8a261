#include "core/report/ReportColumns.h"

#include "core/report/CutWidest.h"
#include "core/report/ReportOutline.h"

#include <algorithm>
#include <numeric>

namespace hallmarker::core {

namespace {

constexpr int lineCharacters = 96;  // of an A4 page at the size of tables
constexpr int mostOfAWord = 36;     // a digest may be broken
constexpr int mostOfAText = 60;
constexpr int paddingCharacters = 3;

int longestWord(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c.isSpace() && c.unicode() != QChar::Nbsp ? 0 : run + 1;
        longest = std::max(longest, run);
    }
    return static_cast<int>(std::min<qsizetype>(longest, mostOfAWord));
}

} // namespace

QList<int> reportColumnWidths(const ReportTable &table, qsizetype columns)
{
    QList<int> least(columns, 4);
    QList<int> wanted(columns, 4);
    const auto measure = [&](qsizetype column, const QString &text, int extra) {
        least[column] = std::max(least.at(column), longestWord(text) + paddingCharacters + extra);
        wanted[column] = std::max(wanted.at(column), static_cast<int>(std::min<qsizetype>(text.size(), mostOfAText)) + paddingCharacters + extra);
    };
    for (qsizetype i = 0; i < columns; ++i) {
        measure(i, table.header.value(i), 1); // bold
        for (const QList<ReportText> &row : table.rows) {
            const ReportText cell = row.value(i);
            const bool hasShape = std::any_of(cell.begin(), cell.end(), [](const ReportSpan &span) { return span.style == ReportSpan::Style::Status; });
            measure(i, spokenText(cell), hasShape ? 3 : 0);
        }
    }
    const bool areGiven = table.widths.size() == columns && std::all_of(table.widths.begin(), table.widths.end(), [](int width) { return width > 0; });
    if (areGiven) {
        const int sum = std::accumulate(table.widths.begin(), table.widths.end(), 0);
        for (qsizetype i = 0; i < columns; ++i)
            wanted[i] = std::max(least.at(i), lineCharacters * table.widths.at(i) / sum);
    }
    const int leastSum = std::accumulate(least.begin(), least.end(), 0);
    const int wantedSum = std::accumulate(wanted.begin(), wanted.end(), 0);
    if (wantedSum <= lineCharacters)
        return wanted;
    if (leastSum >= lineCharacters) {
        cutWidest(least, lineCharacters);
        return least;
    }
    QList<int> widths;
    for (qsizetype i = 0; i < columns; ++i)
        widths += least.at(i) + (lineCharacters - leastSum) * (wanted.at(i) - least.at(i)) / (wantedSum - leastSum);
    return widths;
}

} // namespace hallmarker::core
