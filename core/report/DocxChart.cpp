#include "core/report/DocxChart.h"

#include "core/report/ReportOutline.h"

#include <QLocale>

#include <cmath>

namespace hallmarker::core {

namespace {

constexpr qsizetype docxLabelCharacters = 48;

QString plainNumber(double value)
{
    return QLocale::c().toString(value, 'g', 12);
}

QString lineProperties(const QString &colour, int width)
{
    return QStringLiteral("<c:spPr><a:ln w=\"%1\"><a:solidFill><a:srgbClr val=\"%2\"/></a:solidFill></a:ln></c:spPr>").arg(QString::number(width), colour);
}

QString chartText(const QString &colour)
{
    return QStringLiteral("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"900\"><a:solidFill><a:srgbClr val=\"%1\"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang=\"en-US\"/></a:p></c:txPr>").arg(colour);
}

/// Numbers by position; one that is not defined has no point.
QString numberPoints(const QList<double> &values)
{
    QString xml = QStringLiteral("<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val=\"%1\"/>").arg(values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isfinite(values.at(i)))
            xml += QStringLiteral("<c:pt idx=\"%1\"><c:v>%2</c:v></c:pt>").arg(QString::number(i), plainNumber(values.at(i)));
    }
    return QString(xml + QStringLiteral("</c:numLit>"));
}

QString errorBars(const ReportChart &chart)
{
    QList<double> above;
    QList<double> below;
    for (qsizetype i = 0; i < chart.values.size(); ++i) {
        const auto [from, to] = chart.intervals.value(i, {std::nan(""), std::nan("")});
        const double value = chart.values.at(i);
        const bool isKnown = std::isfinite(from) && std::isfinite(to) && std::isfinite(value);
        above += isKnown ? std::max(0.0, to - value) : 0.0;
        below += isKnown ? std::max(0.0, value - from) : 0.0;
    }
    return QString(QStringLiteral("<c:errBars><c:errBarType val=\"both\"/><c:errValType val=\"cust\"/><c:noEndCap val=\"0\"/><c:plus>") + numberPoints(above) + QStringLiteral("</c:plus><c:minus>")
                   + numberPoints(below) + QStringLiteral("</c:minus>") + lineProperties(QStringLiteral("1B1F24"), 12700) + QStringLiteral("</c:errBars>"));
}

QString categoryPoints(const ReportChart &chart)
{
    QString xml = QStringLiteral("<c:strLit><c:ptCount val=\"%1\"/>").arg(chart.values.size());
    for (qsizetype i = 0; i < chart.values.size(); ++i) {
        QString label = chart.labels.value(i);
        if (label.size() > docxLabelCharacters)
            label = QString(label.left(docxLabelCharacters - 1) + QChar(0x2026));
        xml += QStringLiteral("<c:pt idx=\"%1\"><c:v>%2</c:v></c:pt>").arg(QString::number(i), xmlEscape(label));
    }
    return QString(xml + QStringLiteral("</c:strLit>"));
}

} // namespace

QByteArray docxChart(const ReportChart &chart, const QString &language)
{
    QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                                 "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                                 "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><c:date1904 val=\"0\"/><c:lang val=\"%1\"/><c:roundedCorners val=\"0\"/>\n")
                      .arg(documentLocale(language).bcp47Name());
    xml += QStringLiteral("<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>\n"
                          "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>\n"
                          "<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:v>%1</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val=\"0B5CAD\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/>\n")
               .arg(xmlEscape(chart.unit.isEmpty() ? chart.title : QString(chart.title + QStringLiteral(" (") + chart.unit + QLatin1Char(')'))));
    xml += QString(QStringLiteral("<c:dLbls><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>") + chartText(QStringLiteral("1B1F24"))
                   + QStringLiteral("<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>\n"));
    if (!chart.intervals.isEmpty())
        xml += errorBars(chart);
    xml += QString(QStringLiteral("<c:cat>") + categoryPoints(chart) + QStringLiteral("</c:cat>\n<c:val>") + numberPoints(chart.values) + QStringLiteral("</c:val></c:ser>\n"));
    xml += QStringLiteral("<c:gapWidth val=\"60\"/><c:axId val=\"1001\"/><c:axId val=\"1002\"/></c:barChart>\n");
    // The first item on top, as in the table.
    xml += QString(QStringLiteral("<c:catAx><c:axId val=\"1001\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>"
                                  "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>")
                   + lineProperties(QStringLiteral("7F8894"), 9525) + chartText(QStringLiteral("1B1F24"))
                   + QStringLiteral("<c:crossAx val=\"1002\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>\n"));
    xml += QString(QStringLiteral("<c:valAx><c:axId val=\"1002\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/><c:majorGridlines>") + lineProperties(QStringLiteral("D5DAE0"), 6350)
                   + QStringLiteral("</c:majorGridlines><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>")
                   + QStringLiteral("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>") + chartText(QStringLiteral("57606A")) + QStringLiteral("<c:crossAx val=\"1001\"/><c:crosses val=\"max\"/><c:crossBetween val=\"between\"/></c:valAx>\n"));
    xml += QStringLiteral("</c:plotArea><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>\n");
    return xml.toUtf8();
}

} // namespace hallmarker::core
