#include "core/report/print/PdfTable.h"

#include "core/report/CutWidest.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hallmarker::core {

namespace {

constexpr double cellPadding = pdfPoints(4);

/// Given widths, raised to the longest words at the cost of the columns that have room; where there is not room enough
/// for all words, the longest are broken.
std::vector<double> withWholeWords(std::vector<double> widths, std::vector<double> least, double width)
{
    double missing = 0;
    double room = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        (widths[i] < least[i] ? missing : room) += std::abs(least[i] - widths[i]);
    if (missing > room) {
        cutWidest(least, width);
        return least;
    }
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] = widths[i] < least[i] ? least[i] : widths[i] - (room > 0 ? missing * (widths[i] - least[i]) / room : 0);
    return widths;
}

/// Given widths as far as words stay whole, else by content: every column gets its longest word, the rest goes to those
/// that would like more.
std::vector<double> pdfColumnWidths(const ReportTable &table, qsizetype columns, double width, const PdfTextStyle &style, const ReportOutline &outline)
{
    const auto count = static_cast<std::size_t>(columns);
    std::vector<double> widths(count, width / static_cast<double>(columns));
    const bool areGiven = table.widths.size() == columns && std::all_of(table.widths.begin(), table.widths.end(), [](int w) { return w > 0; });
    if (areGiven) {
        const double sum = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
        for (std::size_t i = 0; i < count; ++i)
            widths[i] = width * table.widths.at(static_cast<qsizetype>(i)) / sum;
    }
    std::vector<double> least(count, 0);
    std::vector<double> wanted(count, 0);
    const auto measure = [&](std::size_t column, const ReportText &text, bool isBold) {
        PdfTextStyle cellStyle = style;
        cellStyle.isBold = isBold;
        const PdfText cell(text, cellStyle, width * 100, &outline);
        least[column] = std::max(least[column], cell.minimumWidth() + 2 * cellPadding);
        wanted[column] = std::max(wanted[column], cell.naturalWidth() + 2 * cellPadding);
    };
    for (std::size_t i = 0; i < count; ++i) {
        measure(i, plainText(table.header.value(static_cast<qsizetype>(i))), true);
        for (const QList<ReportText> &row : table.rows)
            measure(i, row.value(static_cast<qsizetype>(i)), false);
        least[i] = std::min(least[i], width * 0.5); // a digest may be broken rather than push out the others
        wanted[i] = std::max(wanted[i], least[i]);
    }
    if (areGiven)
        return withWholeWords(widths, least, width);
    if (std::accumulate(least.begin(), least.end(), 0.0) >= width) {
        cutWidest(least, width);
        return least;
    }
    const double leastSum = std::accumulate(least.begin(), least.end(), 0.0);
    const double wantedSum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    for (std::size_t i = 0; i < count; ++i) {
        if (wantedSum <= width)
            widths[i] = wanted[i] * width / wantedSum;
        else
            widths[i] = least[i] + (width - leastSum) * (wanted[i] - least[i]) / (wantedSum - leastSum);
    }
    return widths;
}

/// The ground of a cell; see ReportTable::tones.
QColor pdfTone(const QString &tone)
{
    const QString kind = statusKind(tone);
    return QColor::fromRgb(kind == QLatin1String("pass") ? 0xffd6f0dc : kind == QLatin1String("warn") ? 0xfffbe7b5 : kind == QLatin1String("fail") ? 0xfff8d0cc : kind == QLatin1String("info") ? 0xffdce9f7 : pdfColour::alternate);
}

struct RowLook {
    bool isHeader = false;
    bool hasLines = true;
    double padding = pdfPoints(3.5);
    bool isRightToLeft = false;
    QStringList tones = {};
};

/// One row as one fragment, or as several when no page could hold it.
std::vector<PdfFragment> rowFragments(const std::vector<PdfText> &cells, const std::vector<double> &widths, double left, double limit, const RowLook &look)
{
    struct Slice {
        std::vector<QPair<int, int>> lines; // of each cell: first line and one past the last
        double height = 0;
    };
    std::vector<Slice> slices;
    std::vector<int> next(cells.size(), 0);
    const double room = std::max(limit - 2 * look.padding, pdfPoints(30));
    bool isMore = true;
    while (isMore) {
        Slice slice;
        isMore = false;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const int first = next[c];
            double height = 0;
            while (next[c] < cells[c].lineCount() && (next[c] == first || height + cells[c].lineHeight(next[c]) <= room)) {
                height += cells[c].lineHeight(next[c]);
                ++next[c];
            }
            slice.lines.push_back({first, next[c]});
            slice.height = std::max(slice.height, height);
            isMore = isMore || next[c] < cells[c].lineCount();
        }
        slices.push_back(std::move(slice));
    }
    const double width = std::accumulate(widths.begin(), widths.end(), 0.0);
    std::vector<PdfFragment> fragments;
    for (const Slice &slice : slices) {
        PdfFragment fragment;
        fragment.height = slice.height + 2 * look.padding;
        fragment.paint = [cells, widths, left, width, look, slice, height = fragment.height](QPainter &painter, double top) {
            if (look.isHeader)
                painter.fillRect(QRectF(left, top, width, height), QColor::fromRgb(pdfColour::alternate));
            double x = look.isRightToLeft ? left + width : left;
            for (std::size_t c = 0; c < cells.size(); ++c) {
                x -= look.isRightToLeft ? widths[c] : 0;
                if (const QString tone = look.tones.value(static_cast<qsizetype>(c)); !tone.isEmpty())
                    painter.fillRect(QRectF(x + pdfPoints(0.8), top + pdfPoints(0.8), widths[c] - pdfPoints(1.6), height - pdfPoints(1.6)), pdfTone(tone));
                double y = top + look.padding;
                for (int line = slice.lines[c].first; line < slice.lines[c].second; ++line) {
                    cells[c].paintLine(painter, line, x + (look.hasLines ? cellPadding : 0), y);
                    y += cells[c].lineHeight(line);
                }
                x += look.isRightToLeft ? 0 : widths[c];
            }
            if (look.hasLines) {
                painter.setPen(QPen(QColor::fromRgb(look.isHeader ? pdfColour::outline : pdfColour::line), pdfPoints(look.isHeader ? 0.8 : 0.5)));
                painter.drawLine(QPointF(left, top + height), QPointF(left + width, top + height));
            }
        };
        fragments.push_back(std::move(fragment));
    }
    return fragments;
}

/// What takes less than a fifth of a page is not divided.
void keepShort(std::vector<PdfFragment> &fragments, double pageHeight)
{
    double height = 0;
    for (const PdfFragment &fragment : fragments)
        height += fragment.before + fragment.height;
    for (std::size_t i = 0; height < pageHeight / 5 && i + 1 < fragments.size(); ++i)
        fragments[i].keepsWithNext = true;
}

} // namespace

std::vector<PdfFragment> pdfTable(const ReportTable &table, const PdfColumn &place, const ReportOutline &outline)
{
    const double left = place.left;
    const double width = place.width;
    const double pageHeight = place.pageHeight;
    const bool isRightToLeft = place.isRightToLeft;
    qsizetype columns = table.header.size();
    for (const QList<ReportText> &row : table.rows)
        columns = std::max(columns, row.size());
    std::vector<PdfFragment> fragments;
    if (columns == 0)
        return fragments;
    PdfTextStyle style{.points = 9, .isInRightToLeft = isRightToLeft};
    const std::vector<double> widths = pdfColumnWidths(table, columns, width, style, outline);
    const auto cellsOf = [&](const QList<ReportText> &row, bool isBold) {
        std::vector<PdfText> cells;
        for (qsizetype i = 0; i < columns; ++i) {
            PdfTextStyle cellStyle = style;
            cellStyle.isBold = isBold;
            cellStyle.alignment = table.alignments.value(i, Qt::AlignLeft) & Qt::AlignHorizontal_Mask;
            cells.emplace_back(row.value(i), cellStyle, widths[static_cast<std::size_t>(i)] - 2 * cellPadding, &outline);
        }
        return cells;
    };
    if (!table.caption.isEmpty()) {
        const PdfText caption(plainText(table.caption), {.points = 9.5, .isBold = true, .isInRightToLeft = isRightToLeft}, width);
        for (int line = 0; line < caption.lineCount(); ++line) {
            PdfFragment fragment;
            fragment.before = line == 0 ? pdfPoints(10) : 0;
            fragment.height = caption.lineHeight(line) + (line + 1 == caption.lineCount() ? pdfPoints(3) : 0);
            fragment.keepsWithNext = true;
            fragment.paint = [caption, line, left](QPainter &painter, double top) { caption.paintLine(painter, line, left, top); };
            fragments.push_back(std::move(fragment));
        }
    }
    std::shared_ptr<PdfFragment> header;
    if (!table.header.isEmpty()) {
        QList<ReportText> row;
        for (const QString &name : table.header)
            row += plainText(name);
        auto parts = rowFragments(cellsOf(row, true), widths, left, pageHeight / 2, {.isHeader = true, .isRightToLeft = isRightToLeft});
        parts.front().before = fragments.empty() ? pdfPoints(8) : 0;
        for (PdfFragment &part : parts)
            part.keepsWithNext = true;
        header = std::make_shared<PdfFragment>(parts.front());
        std::move(parts.begin(), parts.end(), std::back_inserter(fragments));
    }
    const double limit = pageHeight - (header ? header->height : 0);
    for (qsizetype at = 0; at < table.rows.size(); ++at) {
        for (PdfFragment &part : rowFragments(cellsOf(table.rows.at(at), false), widths, left, limit, {.isRightToLeft = isRightToLeft, .tones = table.tones.value(at)})) {
            part.before = fragments.empty() ? pdfPoints(8) : 0;
            part.repeated = header;
            fragments.push_back(std::move(part));
        }
    }
    keepShort(fragments, pageHeight);
    return fragments;
}

std::vector<PdfFragment> pdfFields(const ReportFields &fields, const PdfColumn &place, const ReportOutline &outline)
{
    const double left = place.left;
    const double width = place.width;
    const double pageHeight = place.pageHeight;
    const bool isRightToLeft = place.isRightToLeft;
    std::vector<PdfFragment> fragments;
    const std::vector<double> widths{width * 0.26, width * 0.74};
    for (const auto &[name, value] : fields.fields) {
        std::vector<PdfText> cells;
        cells.emplace_back(plainText(name), PdfTextStyle{.points = 9.5, .colour = QColor::fromRgb(pdfColour::muted), .isInRightToLeft = isRightToLeft}, widths[0] - pdfPoints(8));
        cells.emplace_back(value, PdfTextStyle{.points = 9.5, .isInRightToLeft = isRightToLeft}, widths[1], &outline);
        for (PdfFragment &part : rowFragments(cells, widths, left, pageHeight, {.hasLines = false, .padding = pdfPoints(1.5), .isRightToLeft = isRightToLeft})) {
            part.before = fragments.empty() ? pdfPoints(6) : 0;
            fragments.push_back(std::move(part));
        }
    }
    keepShort(fragments, pageHeight);
    return fragments;
}

} // namespace hallmarker::core
