#include "core/archive/ZipReader.h"
#include "core/report/OdtReportWriter.h"
#include "tests/core/report/SampleReport.h"
#include "tests/support/Golden.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace hallmarker::core;
using hallmarker::tests::sampleReport;

namespace {

struct OdtNames {
    QString problem;
    QSet<QString> defined; // style:name, and names of lists
    QSet<QString> used;    // *:style-name
    QHash<QString, int> elements;
    QSet<QString> bookmarks;
    QStringList links;
};

void collect(const QByteArray &xml, OdtNames &names)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        ++names.elements[reader.qualifiedName().toString()];
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            const QString name = attribute.qualifiedName().toString();
            const QString value = attribute.value().toString();
            if (name == QStringLiteral("style:name"))
                names.defined.insert(value);
            else if (name == QStringLiteral("style:page-layout-name") || name.endsWith(QStringLiteral(":style-name")) || name.endsWith(QStringLiteral("parent-style-name")) || name == QStringLiteral("style:font-name"))
                names.used.insert(value);
            else if (name == QStringLiteral("text:name"))
                names.bookmarks.insert(value);
            else if (name == QStringLiteral("xlink:href"))
                names.links += value;
        }
    }
    if (reader.hasError())
        names.problem = reader.errorString();
}

} // namespace

class TestOdtReportWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePackage()
    {
        const auto odt = OdtReportWriter().write(sampleReport());
        VERIFY_RESULT(odt);
        QCOMPARE(odt->mid(30, 8 + 39), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
        const auto reader = ZipReader::fromBytes(*odt);
        VERIFY_RESULT(reader);
        QStringList names;
        for (const ZipEntry &entry : reader->entries())
            names += entry.name;
        QCOMPARE(names, (QStringList{QStringLiteral("mimetype"), QStringLiteral("META-INF/manifest.xml"), QStringLiteral("content.xml"), QStringLiteral("styles.xml"), QStringLiteral("meta.xml"), QStringLiteral("Pictures/chart1.svg")}));
        // The manifest names every part but itself and mimetype, and nothing else.
        QStringList listed;
        QXmlStreamReader manifest(*reader->read(QStringLiteral("META-INF/manifest.xml")));
        while (!manifest.atEnd()) {
            if (manifest.readNext() == QXmlStreamReader::StartElement && manifest.name() == QStringLiteral("file-entry"))
                listed += manifest.attributes().value(QStringLiteral("manifest:full-path")).toString();
        }
        QVERIFY(!manifest.hasError());
        QCOMPARE(listed, QStringList(QStringLiteral("/")) + names.mid(2));
    }
    void sameReportSameBytes()
    {
        QCOMPARE(*OdtReportWriter().write(sampleReport()), *OdtReportWriter().write(sampleReport()));
        Report other = sampleReport();
        other.createdText = QStringLiteral("2026-03-02T09:30:00.000Z");
        QVERIFY(*OdtReportWriter().write(sampleReport()) != *OdtReportWriter().write(other));
    }
    void structure()
    {
        const auto reader = ZipReader::fromBytes(*OdtReportWriter().write(sampleReport()));
        VERIFY_RESULT(reader);
        OdtNames names;
        names.defined.insert(QStringLiteral("Standard"));
        for (const QString &part : {QStringLiteral("content.xml"), QStringLiteral("styles.xml"), QStringLiteral("meta.xml"), QStringLiteral("Pictures/chart1.svg")})
            collect(*reader->read(part), names);
        QCOMPARE(names.problem, QString());
        QCOMPARE(QSet<QString>(names.used).subtract(names.defined), QSet<QString>()); // every style that is named exists
        QCOMPARE(names.elements.value(QStringLiteral("text:h")), 5);
        QCOMPARE(names.elements.value(QStringLiteral("text:bookmark-start")), 5);
        QCOMPARE(names.elements.value(QStringLiteral("text:bookmark-end")), 5);
        QCOMPARE(names.elements.value(QStringLiteral("table:table")), 5); // fields, findings, chart, two signatures
        QCOMPARE(names.elements.value(QStringLiteral("table:table-header-rows")), 2);
        QCOMPARE(names.elements.value(QStringLiteral("text:page-number")), 1);
        QCOMPARE(names.elements.value(QStringLiteral("svg:title")), 1);
        QCOMPARE(names.elements.value(QStringLiteral("text:list")), 2);
        int local = 0;
        for (const QString &link : names.links) {
            if (link.startsWith(QLatin1Char('#'))) {
                QVERIFY2(names.bookmarks.contains(link.mid(1)), qPrintable(link));
                ++local;
            }
        }
        QCOMPARE(local, 1);
        const QByteArray meta = *reader->read(QStringLiteral("meta.xml"));
        for (const char *part : {"<dc:title>Model card: Credit scoring &lt;v3&gt;</dc:title>", "<dc:creator>Risk office</dc:creator>", "<dc:language>en-GB</dc:language>", "<dc:date>2026-03-01T09:30:00.000Z</dc:date>", "meta:name=\"workspace\""})
            QVERIFY2(meta.contains(part), part);
        const QByteArray styles = *reader->read(QStringLiteral("styles.xml"));
        QVERIFY(styles.contains("fo:language=\"en\" fo:country=\"GB\""));
        const QByteArray content = *reader->read(QStringLiteral("content.xml"));
        QVERIFY(content.contains("fo:keep-together=\"always\""));
        QVERIFY(content.contains("second<text:s text:c=\"3\"/>with"));
        QVERIFY(!content.contains("javascript:alert"));
    }
    void golden()
    {
        const auto reader = ZipReader::fromBytes(*OdtReportWriter().write(sampleReport()));
        VERIFY_RESULT(reader);
        COMPARE_GOLDEN("report/sample-odt-content.xml", *reader->read(QStringLiteral("content.xml")));
        COMPARE_GOLDEN("report/sample-odt-styles.xml", *reader->read(QStringLiteral("styles.xml")));
    }
    void anEmptyReport()
    {
        Report empty;
        empty.blocks = {ReportTable{}, ReportList{}, ReportFields{}, ReportChart{}, ReportCode{}, ReportParagraph{}};
        const auto reader = ZipReader::fromBytes(*OdtReportWriter().write(empty));
        VERIFY_RESULT(reader);
        OdtNames names;
        collect(*reader->read(QStringLiteral("content.xml")), names);
        QCOMPARE(names.problem, QString());
    }
};

HALLMARKER_TEST(TestOdtReportWriter)
#include "TestOdtReportWriter.moc"
