#include "core/report/DocxReportWriter.h"

#include "core/archive/ZipWriter.h"
#include "core/clock/Clock.h"
#include "core/report/DocxContent.h"
#include "core/report/DocxProperties.h"
#include "core/report/DocxStyles.h"
#include "core/report/ReportOutline.h"

#include <QBuffer>

namespace hallmarker::core {

namespace {

const QString packageHead = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
const QString officeTypes = QStringLiteral("application/vnd.openxmlformats-officedocument.");
const QString officeRelations = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");

struct DocxPart {
    QString name;
    QString type;
    QByteArray content;
};

QString relationTo(const QString &id, const QString &type, const QString &target, bool isOutside = false)
{
    return QStringLiteral("<Relationship Id=\"%1\" Type=\"%2\" Target=\"%3\"%4/>\n").arg(id, type, xmlEscape(target), isOutside ? QStringLiteral(" TargetMode=\"External\"") : QString());
}

QByteArray relationsPart(const QString &entries)
{
    return QString(packageHead + QStringLiteral("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n") + entries + QStringLiteral("</Relationships>\n")).toUtf8();
}

QList<DocxPart> docxParts(const Report &report, const DocxContent &content)
{
    const QString word = officeTypes + QStringLiteral("wordprocessingml.");
    QList<DocxPart> parts{{QStringLiteral("word/document.xml"), word + QStringLiteral("document.main+xml"), content.xml.toUtf8()},
                          {QStringLiteral("word/styles.xml"), word + QStringLiteral("styles+xml"), docxStyles(report).toUtf8()},
                          {QStringLiteral("word/numbering.xml"), word + QStringLiteral("numbering+xml"), docxNumbering(content.numberedLists).toUtf8()},
                          {QStringLiteral("word/settings.xml"), word + QStringLiteral("settings+xml"), docxSettings(report).toUtf8()},
                          {QStringLiteral("word/fontTable.xml"), word + QStringLiteral("fontTable+xml"), docxFonts().toUtf8()},
                          {QStringLiteral("word/header1.xml"), word + QStringLiteral("header+xml"), docxHeader(report).toUtf8()},
                          {QStringLiteral("word/footer1.xml"), word + QStringLiteral("footer+xml"), docxFooter(report).toUtf8()},
                          {QStringLiteral("word/footer2.xml"), word + QStringLiteral("footer+xml"), docxFooter(report).toUtf8()}};
    for (const auto &[name, chart] : content.charts)
        parts.append({name, officeTypes + QStringLiteral("drawingml.chart+xml"), chart});
    for (const auto &[name, picture] : content.pictures)
        parts.append({name, name.endsWith(QLatin1String(".png")) ? QStringLiteral("image/png") : QStringLiteral("image/svg+xml"), picture});
    parts.append({QStringLiteral("docProps/core.xml"), QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"), docxCoreProperties(report).toUtf8()});
    parts.append({QStringLiteral("docProps/app.xml"), officeTypes + QStringLiteral("extended-properties+xml"), docxAppProperties().toUtf8()});
    const QString custom = docxCustomProperties(report);
    if (!custom.isEmpty())
        parts.append({QStringLiteral("docProps/custom.xml"), officeTypes + QStringLiteral("custom-properties+xml"), custom.toUtf8()});

    QString types = packageHead + QStringLiteral("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\n<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\n<Default Extension=\"xml\" ContentType=\"application/xml\"/>\n");
    for (const DocxPart &part : std::as_const(parts))
        types += QStringLiteral("<Override PartName=\"/%1\" ContentType=\"%2\"/>\n").arg(part.name, part.type);
    types += QStringLiteral("</Types>\n");

    QString ofPackage = relationTo(QStringLiteral("rId1"), officeRelations + QStringLiteral("officeDocument"), QStringLiteral("word/document.xml"))
        + relationTo(QStringLiteral("rId2"), QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"), QStringLiteral("docProps/core.xml"))
        + relationTo(QStringLiteral("rId3"), officeRelations + QStringLiteral("extended-properties"), QStringLiteral("docProps/app.xml"));
    if (!custom.isEmpty())
        ofPackage += relationTo(QStringLiteral("rId4"), officeRelations + QStringLiteral("custom-properties"), QStringLiteral("docProps/custom.xml"));
    QString ofDocument = relationTo(QStringLiteral("rId1"), officeRelations + QStringLiteral("styles"), QStringLiteral("styles.xml")) + relationTo(QStringLiteral("rId2"), officeRelations + QStringLiteral("numbering"), QStringLiteral("numbering.xml"))
        + relationTo(QStringLiteral("rId3"), officeRelations + QStringLiteral("settings"), QStringLiteral("settings.xml")) + relationTo(QLatin1String(docxPart::header), officeRelations + QStringLiteral("header"), QStringLiteral("header1.xml"))
        + relationTo(QLatin1String(docxPart::firstFooter), officeRelations + QStringLiteral("footer"), QStringLiteral("footer1.xml")) + relationTo(QLatin1String(docxPart::footer), officeRelations + QStringLiteral("footer"), QStringLiteral("footer2.xml"));
    for (const DocxRelation &relation : content.relations)
        ofDocument += relationTo(relation.id, officeRelations + relation.kind, relation.target, relation.isOutside);
    ofDocument += relationTo(QStringLiteral("rIdFonts"), officeRelations + QStringLiteral("fontTable"), QStringLiteral("fontTable.xml"));

    QList<DocxPart> package{{QStringLiteral("[Content_Types].xml"), {}, types.toUtf8()}, {QStringLiteral("_rels/.rels"), {}, relationsPart(ofPackage)}, {QStringLiteral("word/_rels/document.xml.rels"), {}, relationsPart(ofDocument)}};
    return package + parts;
}

} // namespace

Result<QByteArray> DocxReportWriter::write(const Report &report) const
{
    const DocumentLanguage words(report.language);
    HALLMARKER_ASSIGN(const DocxContent content, docxContent(report, m_raster));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ZipWriter zip(buffer, std::max<qint64>(0, instantFromText(report.createdText)));
    for (const DocxPart &part : docxParts(report, content))
        HALLMARKER_TRY(zip.add(part.name, part.content));
    HALLMARKER_TRY(zip.finish());
    return buffer.data();
}

} // namespace hallmarker::core
