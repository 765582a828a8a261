#include "core/report/OdtReportWriter.h"

#include "core/archive/ZipWriter.h"
#include "core/clock/Clock.h"
#include "core/report/OdtContent.h"
#include "core/report/OdtStyles.h"

#include <QBuffer>

namespace hallmarker::core {

Result<QByteArray> OdtReportWriter::write(const Report &report) const
{
    const DocumentLanguage words(report.language);
    HALLMARKER_ASSIGN(const OdtContent content, odtContent(report, m_raster));
    QString manifest = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                      "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">\n"
                                      "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"%1\"/>\n")
                           .arg(mediaType());
    const auto listed = [&](const QString &name, const QString &type) {
        manifest += QStringLiteral("<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>\n").arg(name, type);
    };
    for (const QString &part : {QStringLiteral("content.xml"), QStringLiteral("styles.xml"), QStringLiteral("meta.xml")})
        listed(part, QStringLiteral("text/xml"));
    for (const auto &picture : content.pictures)
        listed(picture.first, picture.first.endsWith(QLatin1String(".png")) ? QStringLiteral("image/png") : QStringLiteral("image/svg+xml"));
    manifest += QStringLiteral("</manifest:manifest>\n");

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ZipWriter zip(buffer, std::max<qint64>(0, instantFromText(report.createdText)));
    // First and not compressed: this is how the type of the package is recognised.
    HALLMARKER_TRY(zip.add(QStringLiteral("mimetype"), mediaType().toLatin1(), ZipWriter::Method::Store));
    HALLMARKER_TRY(zip.add(QStringLiteral("META-INF/manifest.xml"), manifest.toUtf8()));
    HALLMARKER_TRY(zip.add(QStringLiteral("content.xml"), content.xml.toUtf8()));
    HALLMARKER_TRY(zip.add(QStringLiteral("styles.xml"), odtStyles(report).toUtf8()));
    HALLMARKER_TRY(zip.add(QStringLiteral("meta.xml"), odtMeta(report).toUtf8()));
    for (const auto &[name, svg] : content.pictures)
        HALLMARKER_TRY(zip.add(name, svg));
    HALLMARKER_TRY(zip.finish());
    return buffer.data();
}

} // namespace hallmarker::core
