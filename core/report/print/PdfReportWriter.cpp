#include "core/report/print/PdfReportWriter.h"

#include "core/clock/Clock.h"
#include "core/report/print/PdfBlocks.h"
#include "core/report/TextDirection.h"
#include "core/report/print/PdfDates.h"
#include "core/report/print/PdfUpdate.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace hallmarker::core {

namespace {

// A4 in points, and the margins of its content.
constexpr double pageWidth = pdfPoints(595.28);
constexpr double pageHeight = pdfPoints(841.89);
constexpr double sideMargin = pdfPoints(62);
constexpr double topMargin = pdfPoints(66);
constexpr double bottomMargin = pdfPoints(66);
constexpr double uprightWidth = pageWidth - 2 * sideMargin;
// A page that lies on its side: the same paper, the same margins.
constexpr double lyingWidth = pageHeight - 2 * sideMargin;

/// From so many pages on, a document has a table of contents.
constexpr std::size_t pagesWithContents = 6;

void paintPageFrame(QPainter &painter, const Report &report, std::size_t page, std::size_t pages, bool isLying)
{
    const double textWidth = isLying ? lyingWidth : uprightWidth;
    const PdfTextStyle small{.points = 8, .colour = QColor::fromRgb(pdfColour::muted), .isInRightToLeft = documentDirection(report.language) == TextDirection::RightToLeft};
    PdfTextStyle end = small;
    end.alignment = Qt::AlignRight;
    // A page number has no letters: it stands where the document's lines end.
    const auto rule = [&](double y) {
        painter.setPen(QPen(QColor::fromRgb(pdfColour::line), pdfPoints(0.5)));
        painter.drawLine(QPointF(sideMargin, y), QPointF(sideMargin + textWidth, y));
    };
    if (page > 0) { // the first page has the title itself
        const PdfText title(plainText(report.title), small, textWidth);
        if (title.lineCount() > 0)
            title.paintLine(painter, 0, sideMargin, pdfPoints(38));
        rule(pdfPoints(52));
    }
    const double footer = (isLying ? pageWidth : pageHeight) - pdfPoints(44);
    rule(footer - pdfPoints(6));
    if (!report.createdText.isEmpty())
        PdfText(plainText(documentInstant(report.createdText, report.language)), small, textWidth).paint(painter, sideMargin, footer);
    PdfText(plainText(QStringLiteral("%1 / %2").arg(page + 1).arg(pages)), end, textWidth).paint(painter, sideMargin, footer);
}

/// The pages, with a table of contents when they are many. Fills in where the headings are.
std::vector<PdfFlow::Page> pagesOf(PdfBlocks &blocks, QList<PdfBookmark> &bookmarks)
{
    const PdfFlow flow(topMargin, pageHeight - bottomMargin, pageWidth - bottomMargin);
    std::vector<PdfFragment> fragments = blocks.fragments();
    const auto firstBlock = blocks.titleFragments();
    if (blocks.hasCover() && firstBlock < fragments.size())
        fragments[firstBlock].startsPage = true;
    std::vector<PdfFlow::Page> pages = flow.place(fragments);
    const QList<ReportOutline::Entry> &entries = blocks.outline().entries();
    const auto parts = std::count_if(entries.begin(), entries.end(), [](const ReportOutline::Entry &entry) { return entry.level == 1; });
    const auto numbers = std::make_shared<std::vector<int>>(static_cast<std::size_t>(entries.size()), 0);
    if (pages.size() >= pagesWithContents && parts >= 4) {
        std::vector<PdfFragment> contents = blocks.contents(numbers);
        contents.front().startsPage = blocks.hasCover();
        const auto at = static_cast<std::ptrdiff_t>(blocks.titleFragments());
        if (at < static_cast<std::ptrdiff_t>(fragments.size()))
            fragments[static_cast<std::size_t>(at)].startsPage = true; // contents and text on pages of their own
        fragments.insert(fragments.begin() + at, std::make_move_iterator(contents.begin()), std::make_move_iterator(contents.end()));
        pages = flow.place(fragments);
    }
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const PdfFlow::Placed &placed : pages[page]) {
            if (placed.outlineEntry < 0 || placed.outlineEntry >= entries.size())
                continue;
            const ReportOutline::Entry &entry = entries.at(placed.outlineEntry);
            bookmarks.append({entry.level, xmlText(entry.text).replace(QLatin1Char('\n'), QLatin1Char(' ')), static_cast<int>(page), (placed.top + (pages[page].isLying ? pageHeight - pageWidth : 0)) / pdfPoints(1)}); // counted from below
            numbers->at(static_cast<std::size_t>(placed.outlineEntry)) = static_cast<int>(page) + 1;
        }
    }
    return pages;
}

} // namespace

Result<QByteArray> PdfReportWriter::write(const Report &report) const
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return Error(ErrorKind::Unavailable, QCoreApplication::translate("Report", "A PDF needs fonts, which this program was started without. Write HTML, DOCX or ODT instead."));

    const DocumentLanguage words(report.language);
    PdfUpdate update{{}, report.language, report.author, report.subtitle, pageHeight / pdfPoints(1)};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(pdfResolution));
        const auto layPage = [&writer](bool isLying) { writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), isLying ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0))); };
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Hallmarker " HALLMARKER_VERSION));
        PdfBlocks blocks(report, sideMargin, uprightWidth, pageHeight - bottomMargin - topMargin, QSizeF(lyingWidth, pageWidth - bottomMargin - topMargin)); // fragments point to it
        const auto pages = pagesOf(blocks, update.bookmarks);
        layPage(!pages.empty() && pages.front().isLying);
        QPainter painter;
        if (!painter.begin(&writer))
            return Error(ErrorKind::Internal, QCoreApplication::translate("Report", "The PDF could not be painted."));
        for (std::size_t page = 0; page < pages.size(); ++page) {
            if (page > 0)
                layPage(pages[page].isLying);
            if (page > 0 && !writer.newPage())
                return Error(ErrorKind::Internal, QCoreApplication::translate("Report", "The PDF could not be painted."));
            paintPageFrame(painter, report, page, pages.size(), pages[page].isLying);
            for (const PdfFlow::Placed &placed : pages[page])
                placed.paint(painter, placed.top);
        }
        painter.end();
    }
    QByteArray pdf = buffer.data();
    if (!setPdfDates(pdf, std::max<qint64>(0, instantFromText(report.createdText))))
        return Error(ErrorKind::Internal, QCoreApplication::translate("Report", "The date of the PDF could not be set."));
    if (!update.appendTo(pdf))
        return Error(ErrorKind::Internal, QCoreApplication::translate("Report", "The bookmarks of the PDF could not be written."));
    return pdf;
}

} // namespace hallmarker::core
