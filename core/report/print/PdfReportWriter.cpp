#include "core/report/print/PdfReportWriter.h"

#include "core/clock/Clock.h"
#include "core/report/print/PdfBlocks.h"
#include "core/report/print/PdfDates.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace hallmarker::core {

namespace {

// A4 in points, and the margins of its content.
constexpr double pageWidth = pdfPoints(595.28);
constexpr double pageHeight = pdfPoints(841.89);
constexpr double sideMargin = pdfPoints(62);
constexpr double topMargin = pdfPoints(66);
constexpr double bottomMargin = pdfPoints(66);
constexpr double textWidth = pageWidth - 2 * sideMargin;

void paintPageFrame(QPainter &painter, const Report &report, std::size_t page, std::size_t pages)
{
    const PdfTextStyle small{.points = 8, .colour = QColor::fromRgb(pdfColour::muted)};
    PdfTextStyle right = small;
    right.alignment = Qt::AlignRight;
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
    const double footer = pageHeight - pdfPoints(44);
    rule(footer - pdfPoints(6));
    if (!report.createdText.isEmpty())
        PdfText(plainText(report.createdText), small, textWidth).paint(painter, sideMargin, footer);
    PdfText(plainText(QStringLiteral("%1 / %2").arg(page + 1).arg(pages)), right, textWidth).paint(painter, sideMargin, footer);
}

} // namespace

Result<QByteArray> PdfReportWriter::write(const Report &report) const
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return Error(ErrorKind::Unavailable, QCoreApplication::translate("Report", "A PDF needs fonts, which this program was started without. Write HTML or ODT instead."));

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(pdfResolution));
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Hallmarker " HALLMARKER_VERSION));
        const PdfFlow flow(topMargin, pageHeight - bottomMargin);
        const auto pages = flow.place(PdfBlocks(report, sideMargin, textWidth, flow.pageHeight()).fragments());
        QPainter painter;
        if (!painter.begin(&writer))
            return Error(ErrorKind::Internal, QCoreApplication::translate("Report", "The PDF could not be painted."));
        for (std::size_t page = 0; page < pages.size(); ++page) {
            if (page > 0 && !writer.newPage())
                return Error(ErrorKind::Internal, QCoreApplication::translate("Report", "The PDF could not be painted."));
            paintPageFrame(painter, report, page, pages.size());
            for (const PdfFlow::Placed &placed : pages[page])
                placed.paint(painter, placed.top);
        }
        painter.end();
    }
    QByteArray pdf = buffer.data();
    if (!setPdfDates(pdf, std::max<qint64>(0, instantFromText(report.createdText))))
        return Error(ErrorKind::Internal, QCoreApplication::translate("Report", "The date of the PDF could not be set."));
    return pdf;
}

} // namespace hallmarker::core
