#include "core/drawing/SvgText.h"

#include "core/drawing/SafeText.h"
#include "core/report/ReportOutline.h"

#include <QLocale>

#include <cmath>

namespace hallmarker::core {

QString svgFigure(double value)
{
    QString text = QLocale::c().toString(std::round(value * 10) / 10, 'f', 1);
    if (text.endsWith(QLatin1String(".0")))
        text.chop(2);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString svgColour(quint32 colour)
{
    return QStringLiteral("#%1").arg(colour & 0xFFFFFF, 6, 16, QLatin1Char('0'));
}

QString svgElement(const QString &name, const QString &text)
{
    return text.isEmpty() ? QString() : QString(QLatin1Char('<') + name + QLatin1Char('>') + xmlEscape(safeText(text)) + QStringLiteral("</") + name + QStringLiteral(">\n"));
}

QString svgBeginning(const QRectF &view, const QString &title, const QString &description, quint32 ground)
{
    const QString x = svgFigure(view.x());
    const QString y = svgFigure(view.y());
    const QString width = svgFigure(view.width());
    const QString height = svgFigure(view.height());
    return QString(QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" viewBox=\"%1 %2 %3 %4\" width=\"%3\" height=\"%4\" role=\"img\" font-family=\"Inter, 'Noto Sans', sans-serif\">\n").arg(x, y, width, height)
                   + svgElement(QStringLiteral("title"), title) + svgElement(QStringLiteral("desc"), description)
                   + QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"/>\n").arg(x, y, width, height, svgColour(ground)));
}

} // namespace hallmarker::core
