#include "core/report/print/PdfBlocks.h"

#include "core/drawing/PictureParts.h"
#include "core/report/ChartSvg.h"
#include "core/report/PictureCaption.h"
#include "core/report/SignatureRows.h"
#include "core/report/TextDirection.h"
#include "core/report/print/PdfTable.h"
#include "core/report/print/PicturePainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hallmarker::core {

PdfBlocks::PdfBlocks(const Report &report, double left, double width, double pageHeight, QSizeF lying)
    : m_report(report), m_outline(report), m_left(left), m_width(width), m_pageHeight(pageHeight), m_lying(lying), m_isRightToLeft(documentDirection(report.language) == TextDirection::RightToLeft)
{
}

std::vector<PdfFragment> PdfBlocks::fragments()
{
    titlePage();
    for (const ReportBlock &reportBlock : m_report.cover)
        std::visit([this](const auto &one) { this->block(one); }, reportBlock);
    m_isPageWanted = false;
    m_titleFragments = m_fragments.size();
    for (const ReportBlock &reportBlock : m_report.blocks)
        std::visit([this](const auto &one) { this->block(one); }, reportBlock);
    return std::move(m_fragments);
}

PdfTextStyle PdfBlocks::styled(PdfTextStyle style) const
{
    style.isInRightToLeft = m_isRightToLeft;
    return style;
}

void PdfBlocks::push(PdfFragment fragment)
{
    fragment.startsPage = std::exchange(m_isPageWanted, false);
    fragment.isLying = m_isLying;
    m_fragments.push_back(std::move(fragment));
}

void PdfBlocks::take(std::vector<PdfFragment> fragments)
{
    for (PdfFragment &fragment : fragments)
        push(std::move(fragment));
}

void PdfBlocks::lines(const PdfText &text, double x, double before, bool keepsWithNext)
{
    const int count = text.lineCount();
    for (int line = 0; line < count; ++line) {
        PdfFragment fragment;
        fragment.before = line == 0 ? before : 0;
        fragment.height = text.lineHeight(line);
        // No line of a paragraph stays alone on a page, neither the first nor the last.
        fragment.keepsWithNext = keepsWithNext || (count > 1 && (line == 0 || line == count - 2));
        fragment.paint = [text, line, x](QPainter &painter, double top) { text.paintLine(painter, line, x, top); };
        push(std::move(fragment));
    }
}

void PdfBlocks::titlePage()
{
    if (!m_report.cover.empty()) { // a title page breathes
        PdfFragment air;
        air.height = m_pageHeight * 0.12;
        air.paint = [](QPainter &, double) {};
        push(std::move(air));
    }
    lines(PdfText(plainText(m_report.title), styled({.points = 22, .isBold = true}), m_width), m_left, 0, true);
    if (!m_report.subtitle.isEmpty())
        lines(PdfText(plainText(m_report.subtitle), styled({.points = 13, .colour = QColor::fromRgb(pdfColour::muted)}), m_width), m_left, pdfPoints(2), true);
    QStringList byline{m_report.author, documentInstant(m_report.createdText, m_report.language)};
    byline.removeAll(QString());
    if (!byline.isEmpty())
        lines(PdfText(plainText(byline.join(QStringLiteral("  \u00b7  "))), styled({.points = 9, .colour = QColor::fromRgb(pdfColour::muted)}), m_width), m_left, pdfPoints(6), true);
    PdfFragment rule;
    rule.before = pdfPoints(8);
    rule.height = pdfPoints(10);
    rule.paint = [left = m_left, width = m_width](QPainter &painter, double top) {
        painter.fillRect(QRectF(left, top, width, pdfPoints(1.6)), QColor::fromRgb(pdfColour::accent));
    };
    push(std::move(rule));
}

void PdfBlocks::block(const ReportHeading &heading)
{
    constexpr double sizes[] = {16, 13, 11, 10};
    constexpr double spaces[] = {20, 15, 12, 10};
    const int level = std::clamp(heading.level, 1, 4);
    const PdfText text(plainText(heading.text), styled({.points = sizes[level - 1], .isBold = true}), m_width);
    const std::size_t first = m_fragments.size();
    lines(text, m_left, pdfPoints(spaces[level - 1]), true);
    if (first < m_fragments.size())
        m_fragments[first].outlineEntry = m_headings;
    ++m_headings;
}

void PdfBlocks::block(const ReportParagraph &paragraph)
{
    lines(PdfText(paragraph.text, styled({}), m_width, &m_outline), m_left, pdfPoints(6), false);
}

void PdfBlocks::block(const ReportList &list)
{
    const double indent = pdfPoints(16);
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const PdfText marker(plainText(list.isNumbered ? QString(QString::number(i + 1) + QLatin1Char('.')) : QStringLiteral("\u2022")), {}, indent);
        const std::size_t first = m_fragments.size();
        const PdfText item(list.items.at(i), styled({}), m_width - indent, &m_outline);
        const bool isRtl = item.isRightToLeft();
        lines(item, isRtl ? m_left : m_left + indent, pdfPoints(i == 0 ? 6 : 2.5), false);
        if (first >= m_fragments.size())
            continue;
        m_fragments[first].paint = [inner = m_fragments[first].paint, marker, isBox = list.isChecklist, height = item.lineCount() > 0 ? item.lineHeight(0) : 0, at = isRtl ? m_left + m_width - indent + pdfPoints(4) : m_left + pdfPoints(3)](QPainter &painter, double top) {
            if (isBox) { // drawn, as faces may lack it
                painter.setPen(QPen(QColor::fromRgb(pdfColour::text), pdfPoints(0.7)));
                painter.drawRect(QRectF(at, top + height / 2 - pdfPoints(4), pdfPoints(7.5), pdfPoints(7.5)));
            } else {
                marker.paintLine(painter, 0, at, top);
            }
            inner(painter, top);
        };
    }
}

void PdfBlocks::block(const ReportTable &table)
{
    take(pdfTable(table, {m_left, m_width, m_pageHeight, m_isRightToLeft}, m_outline));
}

void PdfBlocks::block(const ReportFields &fields)
{
    take(pdfFields(fields, {m_left, m_width, m_pageHeight, m_isRightToLeft}, m_outline));
}

void PdfBlocks::boxed(const PdfText &text, const QColor &bar, bool keepsTogether)
{
    const double padding = pdfPoints(6);
    const int count = text.lineCount();
    for (int line = 0; line < count; ++line) {
        const double above = line == 0 ? padding : 0;
        const double below = line + 1 == count ? padding : 0;
        PdfFragment fragment;
        fragment.before = line == 0 ? pdfPoints(8) : 0;
        fragment.height = above + text.lineHeight(line) + below;
        fragment.keepsWithNext = line + 1 < count && (keepsTogether || line == 0 || line == count - 2);
        fragment.paint = [text, line, bar, above, height = fragment.height, left = m_left, width = m_width](QPainter &painter, double top) {
            const bool isRtl = text.isRightToLeft();
            painter.fillRect(QRectF(left, top, width, height + 1), QColor::fromRgb(pdfColour::alternate));
            painter.fillRect(QRectF(isRtl ? left + width - pdfPoints(3) : left, top, pdfPoints(3), height + 1), bar);
            text.paintLine(painter, line, left + pdfPoints(isRtl ? 9 : 11), top + above);
        };
        push(std::move(fragment));
    }
}

void PdfBlocks::block(const ReportCallout &callout)
{
    ReportText text{{QString(calloutWord(callout.kind) + QLatin1Char('.')), ReportSpan::Style::Status, callout.kind}, {QStringLiteral(" "), ReportSpan::Style::Plain, {}}};
    text += callout.text;
    boxed(PdfText(text, styled({.points = 9.5}), m_width - pdfPoints(20), &m_outline), pdfStatusColour(callout.kind), true);
}

void PdfBlocks::block(const ReportCode &code)
{
    QString text = code.text;
    while (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    boxed(PdfText(plainText(text), styled({.points = 8.5, .isMonospace = true}), m_width - pdfPoints(20)), QColor::fromRgb(pdfColour::line), false);
}

void PdfBlocks::block(const ReportChart &chart)
{
    const auto range = chartRange(chart);
    const double labelWidth = m_width * 0.28;
    const double numberWidth = m_width * 0.14;
    const double scale = (m_width - labelWidth - numberWidth) / (range.second - range.first);
    lines(PdfText(plainText(chart.unit.isEmpty() ? chart.title : QString(chart.title + QStringLiteral(" (") + chart.unit + QLatin1Char(')'))), styled({.points = 9.5, .isBold = true}), m_width), m_left, pdfPoints(12), true);
    const bool fitsOnAPage = static_cast<double>(chart.values.size()) * pdfPoints(18) < m_pageHeight * 0.8;
    for (qsizetype i = 0; i < chart.values.size(); ++i) {
        const double value = chart.values.at(i);
        const auto x = [from = range.first, origin = m_left + labelWidth, scale](double v) { return origin + (v - from) * scale; };
        const PdfText label(plainText(chart.labels.value(i)), {.points = 8.5, .alignment = Qt::AlignRight}, labelWidth - pdfPoints(8));
        const PdfText number(plainText(documentNumber(value, m_report.language)), {.points = 8.5}, m_width);
        const bool hasInterval = i < chart.intervals.size() && std::isfinite(chart.intervals.at(i).first) && std::isfinite(chart.intervals.at(i).second);
        const QPair<double, double> interval = chart.intervals.value(i);
        PdfFragment fragment;
        fragment.before = i == 0 ? pdfPoints(3) : 0;
        fragment.height = std::max(pdfPoints(17), label.height() + pdfPoints(4));
        fragment.keepsWithNext = fitsOnAPage && i + 1 < chart.values.size();
        fragment.paint = [=, left = m_left, height = fragment.height](QPainter &painter, double top) {
            const double middle = top + height / 2;
            label.paint(painter, left, middle - label.height() / 2);
            double right = x(0);
            if (std::isfinite(value)) {
                right = x(std::max(0.0, value));
                painter.fillRect(QRectF(x(std::min(0.0, value)), middle - pdfPoints(5.5), right - x(std::min(0.0, value)), pdfPoints(11)), QColor::fromRgb(pdfColour::accent));
            }
            if (hasInterval) {
                painter.setPen(QPen(QColor::fromRgb(pdfColour::text), pdfPoints(1)));
                const double from = x(interval.first);
                const double to = x(interval.second);
                painter.drawLine(QPointF(from, middle), QPointF(to, middle));
                for (const double end : {from, to})
                    painter.drawLine(QPointF(end, middle - pdfPoints(3)), QPointF(end, middle + pdfPoints(3)));
                right = std::max(right, to);
            }
            painter.setPen(QPen(QColor::fromRgb(pdfColour::outline), pdfPoints(0.6)));
            painter.drawLine(QPointF(x(0), top), QPointF(x(0), top + height));
            number.paint(painter, right + pdfPoints(5), middle - number.height() / 2);
        };
        push(std::move(fragment));
    }
    ReportTable twin = chartTable(chart, m_report.language);
    twin.caption.clear(); // it stands above the drawing
    take(pdfTable(twin, {m_left, m_width, m_pageHeight, m_isRightToLeft}, m_outline));
}

void PdfBlocks::block(const ReportPicture &drawing)
{
    if (!drawing.picture || drawing.picture->bounds.isEmpty())
        return;
    const double unit = pdfPoints(0.75); // a pixel of 96 to the inch
    const double captionRoom = pdfPoints(48);
    const QSizeF upright(m_width, m_pageHeight - captionRoom);
    const QSizeF lying(m_lying.width(), m_lying.height() - captionRoom);
    m_isLying = wantsLyingPage(*drawing.picture, upright / unit, lying / unit);
    if (m_isLying) { // the headings above go there as well
        for (auto above = m_fragments.rbegin(); above != m_fragments.rend() && above->keepsWithNext && !above->isLying; ++above)
            above->isLying = true;
    }
    const QSizeF room = m_isLying ? lying : upright;
    const double width = room.width();
    const PictureParts sheets = PictureParts::of(*drawing.picture, room / unit);
    const auto part = [&](const QRectF &of, double scale) {
        PdfFragment fragment;
        fragment.before = pdfPoints(8);
        fragment.height = of.height() * scale;
        fragment.paint = [picture = drawing.picture, of, scale, left = m_left + (width - of.width() * scale) / 2](QPainter &painter, double top) {
            painter.save();
            painter.translate(left, top);
            painter.scale(scale, scale);
            painter.translate(-of.topLeft());
            painter.setClipRect(of);
            PicturePainter(*picture, ScenePalette(), pdfFont({})).paintPart(painter, of);
            painter.restore();
        };
        push(std::move(fragment));
    };
    lines(PdfText(plainText(drawing.title), styled({.points = 9.5, .isBold = true}), width), m_left, pdfPoints(12), true);
    part(sheets.sheet, unit * sheets.scale);
    // All of it stands above, small; and once more in parts that can be read.
    for (qsizetype i = 0; i < sheets.parts.size(); ++i) {
        m_isPageWanted = m_isPageWanted || sheets.hasTallParts || i == 0;
        lines(PdfText(plainText(pictureCaption(drawing, sheets, i)), styled({.points = 8.5}), width), m_left, pdfPoints(16), true);
        part(sheets.parts.at(i), unit * sheets.partScale);
    }
    m_isLying = false;
}

void PdfBlocks::block(const ReportWritingLines &lines)
{
    for (int i = 0; i < lines.lines; ++i) {
        PdfFragment fragment;
        fragment.height = pdfPoints(22);
        fragment.keepsWithNext = i + 1 < lines.lines && lines.lines <= 8;
        fragment.paint = [left = m_left, width = m_width](QPainter &painter, double top) { painter.fillRect(QRectF(left, top + pdfPoints(21), width, pdfPoints(0.6)), QColor::fromRgb(pdfColour::outline)); };
        push(std::move(fragment));
    }
}

void PdfBlocks::block(const ReportSignatures &signatures)
{
    const double labelWidth = m_width * 0.26;
    for (const ReportSignature &signature : signatures.signatures) {
        const QList<SignatureRow> rows = signatureRows(signature, m_report.language);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const SignatureRow &row = rows.at(i);
            const PdfText label(plainText(row.label), styled({.points = 9.5, .colour = QColor::fromRgb(pdfColour::muted)}), labelWidth - pdfPoints(8));
            const PdfText value(row.value, styled({.points = 9.5}), m_width - labelWidth, &m_outline);
            const bool isLine = row.value.isEmpty();
            PdfFragment fragment;
            fragment.before = i == 0 ? pdfPoints(18) : 0;
            fragment.height = row.isSigned ? pdfPoints(44) : std::max({label.height(), value.height(), pdfPoints(isLine ? 20 : 0)}) + pdfPoints(3);
            fragment.keepsWithNext = i + 1 < rows.size(); // nobody signs on a page without the name
            fragment.paint = [=, left = m_left, width = m_width, height = fragment.height, isRtl = m_isRightToLeft](QPainter &painter, double top) {
                const double valueLeft = isRtl ? left : left + labelWidth;
                // Labels of lines stand at the line.
                label.paint(painter, isRtl ? left + width - labelWidth + pdfPoints(8) : left, isLine ? top + height - label.height() - pdfPoints(1) : top);
                if (isLine)
                    painter.fillRect(QRectF(valueLeft, top + height - pdfPoints(1.5), width - labelWidth, pdfPoints(0.7)), QColor::fromRgb(pdfColour::text));
                else
                    value.paint(painter, valueLeft, top);
            };
            push(std::move(fragment));
        }
    }
}

std::vector<PdfFragment> PdfBlocks::contents(const std::shared_ptr<std::vector<int>> &pages)
{
    std::vector<PdfFragment> fragments;
    const PdfText head(plainText(QCoreApplication::translate("Report", "Contents")), styled({.points = 13, .isBold = true}), m_width);
    PdfFragment title;
    title.before = pdfPoints(14);
    title.height = head.height() + pdfPoints(4);
    title.keepsWithNext = true;
    title.paint = [head, left = m_left](QPainter &painter, double top) { head.paint(painter, left, top); };
    fragments.push_back(std::move(title));
    const double numberWidth = pdfPoints(40);
    for (qsizetype i = 0; i < m_outline.entries().size(); ++i) {
        const ReportOutline::Entry &entry = m_outline.entries().at(i);
        if (entry.level > 2)
            continue;
        const double indent = entry.level == 1 ? 0 : pdfPoints(16);
        const PdfText text(plainText(entry.text), styled({.points = 10, .isBold = entry.level == 1}), m_width - numberWidth - indent);
        PdfFragment fragment;
        fragment.before = entry.level == 1 ? pdfPoints(4) : 0;
        fragment.height = text.height();
        fragment.paint = [this, text, indent, numberWidth, pages, i, isRtl = m_isRightToLeft](QPainter &painter, double top) {
            PdfTextStyle style = styled({.points = 10});
            style.alignment = Qt::AlignRight;
            const PdfText number(plainText(QString::number(pages->at(static_cast<std::size_t>(i)))), style, numberWidth);
            text.paint(painter, isRtl ? m_left + numberWidth : m_left + indent, top);
            const double base = top + text.height() - text.lineHeight(text.lineCount() - 1);
            number.paint(painter, isRtl ? m_left : m_left + m_width - numberWidth, base);
            // Dots from the end of the last line to the number.
            const double lastWidth = text.lineWidth(text.lineCount() - 1);
            const double y = base + text.lineHeight(text.lineCount() - 1) * 0.70;
            const double from = isRtl ? m_left + pdfPoints(24) : m_left + indent + lastWidth + pdfPoints(6);
            const double to = isRtl ? m_left + m_width - indent - lastWidth - pdfPoints(6) : m_left + m_width - pdfPoints(24);
            for (double x = std::ceil(from / pdfPoints(5)) * pdfPoints(5); x < to; x += pdfPoints(5))
                painter.fillRect(QRectF(x, y, pdfPoints(0.8), pdfPoints(0.8)), QColor::fromRgb(pdfColour::outline));
        };
        fragments.push_back(std::move(fragment));
    }
    return fragments;
}

void PdfBlocks::block(const ReportPageBreak &)
{
    m_isPageWanted = true;
}

} // namespace hallmarker::core
