#include "core/report/print/PdfText.h"

#include "core/report/TextDirection.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QHash>
#include <QMutex>
#include <QPainter>
#include <QPainterPath>
#include <QTextCharFormat>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace hallmarker::core {

namespace {

QStringList installedOf(const QStringList &wanted)
{
    const QStringList installed = QFontDatabase::families();
    QStringList found;
    for (const QString &family : wanted) {
        if (installed.contains(family))
            found += family;
    }
    return found.isEmpty() ? wanted : found;
}

} // namespace

QColor pdfStatusColour(const QString &status)
{
    const QString kind = statusKind(status);
    if (kind == QStringLiteral("pass"))
        return QColor(0x16, 0x6b, 0x2c);
    if (kind == QStringLiteral("fail"))
        return QColor(0xb7, 0x18, 0x25);
    if (kind == QStringLiteral("warn"))
        return QColor(0x8a, 0x5a, 0x00);
    if (kind == QStringLiteral("stale"))
        return QColor::fromRgb(pdfColour::muted);
    return QColor::fromRgb(pdfColour::accent);
}

void paintStatusShape(QPainter &painter, const QString &status, double x, double middle, double size)
{
    const QString kind = statusKind(status);
    const QRectF box(x, middle - size / 2, size, size);
    const auto at = [&](double right, double down) { return QPointF(box.left() + right * size, box.top() + down * size); };
    const QPen white(Qt::white, size * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(pdfStatusColour(kind));
    if (kind == QStringLiteral("pass")) {
        painter.drawEllipse(box);
        painter.setPen(white);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({at(0.27, 0.53), at(0.44, 0.70), at(0.74, 0.34)}));
    } else if (kind == QStringLiteral("fail")) {
        painter.drawRect(box);
        painter.setPen(white);
        painter.drawLine(at(0.28, 0.28), at(0.72, 0.72));
        painter.drawLine(at(0.72, 0.28), at(0.28, 0.72));
    } else if (kind == QStringLiteral("warn")) {
        painter.drawPolygon(QPolygonF({at(0.5, 0.02), at(1.04, 0.98), at(-0.04, 0.98)}));
        painter.setPen(white);
        painter.drawLine(at(0.5, 0.38), at(0.5, 0.62));
        painter.drawPoint(at(0.5, 0.82));
    } else if (kind == QStringLiteral("stale")) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(pdfStatusColour(kind), size * 0.12));
        painter.drawEllipse(box.adjusted(size * 0.06, size * 0.06, -size * 0.06, -size * 0.06));
        painter.drawPolyline(QPolygonF({at(0.5, 0.22), at(0.5, 0.52), at(0.72, 0.62)}));
    } else {
        painter.drawEllipse(box.adjusted(size * 0.15, size * 0.15, -size * 0.15, -size * 0.15));
    }
    painter.restore();
}

QFont pdfFont(const PdfTextStyle &style)
{
    static const QStringList body = installedOf({QStringLiteral("Noto Sans"), QStringLiteral("Inter"), QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans")});
    static const QStringList mono = installedOf({QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Liberation Mono")});
    QFont font;
    font.setFamilies(style.isMonospace ? mono : body);
    if (style.isMonospace)
        font.setStyleHint(QFont::Monospace);
    font.setPixelSize(static_cast<int>(std::lround(pdfPoints(style.points))));
    font.setBold(style.isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString withGlyphs(const QString &text, const QFont &font)
{
    // What the body face cannot show another one may: only a layout knows. Asked once a character.
    static QMutex mutex;
    static QHash<char32_t, bool> known;
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t code = isPair ? QChar::surrogateToUcs4(c, text.at(i + 1)) : c.unicode();
        const QString character = text.mid(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
        // Latin, and what has no ink: spaces, marks that join or turn, selectors.
        const QChar::Category category = QChar::category(code);
        if (code < 0x250 || category == QChar::Other_Format || category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining || category == QChar::Separator_Space || category == QChar::Separator_Line || (code >= 0xfe00 && code <= 0xfe0f)) {
            shown += character;
            continue;
        }
        const QMutexLocker lock(&mutex);
        auto found = known.constFind(code);
        if (found == known.constEnd()) {
            QTextLayout layout(character, font);
            layout.beginLayout();
            QTextLine line = layout.createLine();
            line.setLineWidth(1e6);
            layout.endLayout();
            bool hasAll = true;
            for (const QGlyphRun &run : layout.glyphRuns()) {
                for (const quint32 glyph : run.glyphIndexes())
                    hasAll = hasAll && glyph != 0;
            }
            found = known.insert(code, hasAll);
        }
        shown += *found ? character : QStringLiteral("[U+%1]").arg(static_cast<uint>(code), 4, 16, QLatin1Char('0')).toUpper();
    }
    return shown;
}

PdfText::PdfText(const ReportText &text, const PdfTextStyle &style, double width, const ReportOutline *outline) : m_style(style)
{
    QString plain;
    QList<QTextLayout::FormatRange> formats;
    m_isRightToLeft = runsRightToLeft(textDirection(text), style.isInRightToLeft ? TextDirection::RightToLeft : TextDirection::LeftToRight);
    const auto add = [&](const QString &given, const PdfTextStyle &partStyle, bool isItalic) {
        const QString part = withGlyphs(given, pdfFont(partStyle));
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(plain.size());
        range.length = static_cast<int>(part.size());
        QFont font = pdfFont(partStyle);
        font.setItalic(isItalic);
        range.format.setFont(font);
        range.format.setForeground(partStyle.colour);
        plain += part;
        formats += range;
    };
    for (const ReportSpan &span : text) {
        const QString part = xmlText(span.text).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
        PdfTextStyle partStyle = style;
        switch (span.style) {
        case ReportSpan::Style::Plain: add(part, partStyle, false); break;
        case ReportSpan::Style::Emphasis: add(part, partStyle, true); break;
        case ReportSpan::Style::Strong:
            partStyle.isBold = true;
            add(part, partStyle, false);
            break;
        case ReportSpan::Style::Code:
            partStyle.isMonospace = true;
            partStyle.points *= 0.92;
            add(part, partStyle, false);
            break;
        case ReportSpan::Style::Link: {
            const QString target = outline != nullptr ? outline->linkTarget(span.target) : QString();
            if (!target.isEmpty())
                partStyle.colour = QColor::fromRgb(pdfColour::accent);
            add(part, partStyle, false);
            if (!target.isEmpty() && !target.startsWith(QLatin1Char('#')) && target != span.text) {
                partStyle.colour = QColor::fromRgb(pdfColour::muted);
                partStyle.points *= 0.9;
                add(QString(QStringLiteral(" (") + target + QLatin1Char(')')), partStyle, false);
            }
            break;
        }
        case ReportSpan::Style::Status:
            m_marks += {static_cast<int>(plain.size()), statusKind(span.target)};
            partStyle.isBold = true;
            partStyle.colour = pdfStatusColour(span.target);
            // Room for the shape: two no-break spaces before and one after it.
            add(QString(QString(4, QChar(QChar::Nbsp)) + part), partStyle, false);
            break;
        }
    }
    m_layout = std::make_shared<QTextLayout>(plain, pdfFont(style));
    m_layout->setFormats(formats);
    Qt::Alignment side = style.alignment & Qt::AlignHorizontal_Mask;
    if (m_isRightToLeft && !(side & Qt::AlignHCenter))
        side = side & Qt::AlignRight ? Qt::AlignLeft : Qt::AlignRight;
    QTextOption option(side | Qt::AlignAbsolute);
    option.setTextDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    while (true) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    m_layout->endLayout();
}

int PdfText::lineCount() const
{
    return m_layout->lineCount();
}

double PdfText::lineHeight(int line) const
{
    return std::max(m_layout->lineAt(line).height(), pdfPoints(m_style.points) * m_leading);
}

double PdfText::lineWidth(int line) const
{
    return m_layout->lineAt(line).naturalTextWidth();
}

double PdfText::height() const
{
    double height = 0;
    for (int i = 0; i < lineCount(); ++i)
        height += lineHeight(i);
    return height;
}

void PdfText::paintLine(QPainter &painter, int line, double x, double y) const
{
    const QTextLine textLine = m_layout->lineAt(line);
    const double shift = (lineHeight(line) - textLine.height()) / 2;
    painter.setPen(m_style.colour);
    textLine.draw(&painter, QPointF(x, y + shift));
    const int end = textLine.textStart() + textLine.textLength();
    for (const Mark &mark : m_marks) {
        if (mark.position < textLine.textStart() || mark.position >= end)
            continue;
        const double size = pdfPoints(m_style.points) * 0.78;
        // The middle of lower case letters, near enough for every face.
        const double middle = y + shift + textLine.ascent() - pdfPoints(m_style.points) * 0.34;
        const double at = x + textLine.cursorToX(mark.position);
        paintStatusShape(painter, mark.status, m_isRightToLeft ? at - size : at, middle, size);
    }
}

void PdfText::paint(QPainter &painter, double x, double y) const
{
    for (int i = 0; i < lineCount(); ++i) {
        paintLine(painter, i, x, y);
        y += lineHeight(i);
    }
}

double PdfText::naturalWidth() const
{
    return std::ceil(m_layout->maximumWidth()) + 1;
}

double PdfText::minimumWidth() const
{
    // The layout itself may break inside of words, so its own minimum is one letter.
    QTextLayout words(m_layout->text(), m_layout->font());
    words.setFormats(m_layout->formats());
    QTextOption option;
    option.setTextDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WordWrap);
    option.setUseDesignMetrics(true);
    words.setTextOption(option);
    words.beginLayout();
    QTextLine line = words.createLine();
    double widest = 0;
    while (line.isValid()) {
        line.setLineWidth(1);
        widest = std::max(widest, line.naturalTextWidth());
        line = words.createLine();
    }
    words.endLayout();
    return std::ceil(widest) + 1;
}

} // namespace hallmarker::core
