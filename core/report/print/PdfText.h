#pragma once

#include "core/report/ReportOutline.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace hallmarker::core {

/// Device units (1/1200 inch) of a length in points. All of core/report/print measures in device units.
constexpr double pdfResolution = 1200;
constexpr double pdfPoints(double points) { return points * pdfResolution / 72.0; }

namespace pdfColour {
constexpr QRgb text = 0xff1b1f24;
constexpr QRgb muted = 0xff57606a;
constexpr QRgb line = 0xffd5dae0;
constexpr QRgb outline = 0xff7f8894;
constexpr QRgb alternate = 0xfff0f2f5;
constexpr QRgb accent = 0xff0b5cad;
} // namespace pdfColour

/// Of a status word or callout: "pass", "fail", "warn", "stale", "info".
QColor pdfStatusColour(const QString &status);
/// The shape beside a status word, drawn rather than taken from a font that may lack it.
void paintStatusShape(QPainter &painter, const QString &status, double x, double middle, double size);

struct PdfTextStyle {
    double points = 10;
    bool isBold = false;
    bool isMonospace = false;
    QColor colour = QColor::fromRgb(pdfColour::text);
    Qt::Alignment alignment = Qt::AlignLeft; ///< left is where lines begin, right where they end
    bool isInRightToLeft = false;            ///< the document's direction, for text that has none of its own
};

QFont pdfFont(const PdfTextStyle &style);

/// With characters that no face of this machine has written as their codes, [U+1F600]: a box would tell nothing.
QString withGlyphs(const QString &text, const QFont &font);

/// Text laid out for a width. Lines can be painted one by one, on different pages.
class PdfText {
public:
    /// `outline` tells which links are addresses: those are printed behind their text.
    PdfText(const ReportText &text, const PdfTextStyle &style, double width, const ReportOutline *outline = nullptr);

    int lineCount() const;
    double lineHeight(int line) const;
    double height() const;
    double lineWidth(int line) const; ///< of the ink, without the room that is left
    /// Paints one line with its top left corner there.
    void paintLine(QPainter &painter, int line, double x, double y) const;
    void paint(QPainter &painter, double x, double y) const;

    bool isRightToLeft() const { return m_isRightToLeft; }
    /// Width without any wrapping, and of the longest word.
    double naturalWidth() const;
    double minimumWidth() const;

private:
    struct Mark {
        int position;
        QString status;
    };
    std::shared_ptr<QTextLayout> m_layout;
    QList<Mark> m_marks;
    PdfTextStyle m_style;
    double m_leading = 1.3;
    bool m_isRightToLeft = false;
};

} // namespace hallmarker::core
