#include "core/report/DocxProperties.h"

#include "core/clock/Clock.h"
#include "core/report/ReportOutline.h"

#include <QDateTime>
#include <QSet>

namespace hallmarker::core {

namespace {

const QString propertiesHead = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

} // namespace

QString docxCoreProperties(const Report &report)
{
    QString xml = propertiesHead + QStringLiteral("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                                                  "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n");
    xml += QStringLiteral("<dc:title>%1</dc:title>\n").arg(xmlEscape(report.title));
    if (!report.subtitle.isEmpty())
        xml += QStringLiteral("<dc:subject>%1</dc:subject>\n").arg(xmlEscape(report.subtitle));
    if (!report.author.isEmpty())
        xml += QStringLiteral("<dc:creator>%1</dc:creator>\n<cp:lastModifiedBy>%1</cp:lastModifiedBy>\n").arg(xmlEscape(report.author));
    if (const qint64 ms = instantFromText(report.createdText); ms >= 0) {
        const QString instant = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
        xml += QStringLiteral("<dcterms:created xsi:type=\"dcterms:W3CDTF\">%1</dcterms:created>\n<dcterms:modified xsi:type=\"dcterms:W3CDTF\">%1</dcterms:modified>\n").arg(instant);
    }
    xml += QStringLiteral("<dc:language>%1</dc:language>\n").arg(xmlEscape(report.language));
    return QString(xml + QStringLiteral("</cp:coreProperties>\n"));
}

QString docxAppProperties()
{
    return propertiesHead + QStringLiteral("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Hallmarker</Application></Properties>\n");
}

QString docxCustomProperties(const Report &report)
{
    QString entries;
    QSet<QString> names; // compared without regard to case
    int id = 2;          // 0 and 1 are taken
    for (const auto &[name, value] : report.metadata) {
        if (name.isEmpty() || names.contains(name.toLower()))
            continue;
        names.insert(name.toLower());
        entries += QStringLiteral("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"%1\" name=\"%2\"><vt:lpwstr>%3</vt:lpwstr></property>\n").arg(QString::number(id++), xmlEscape(name), xmlEscape(value));
    }
    if (entries.isEmpty())
        return {};
    return QString(propertiesHead + QStringLiteral("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">\n") + entries + QStringLiteral("</Properties>\n"));
}

} // namespace hallmarker::core
