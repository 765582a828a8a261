#include "lineage/openmetadata/OpenMetadataImporter.h"

#include "lineage/exchange/ExchangeTexts.h"
#include "lineage/openmetadata/OpenMetadataReader.h"

namespace hallmarker::lineage {

int OpenMetadataImporter::likeness(const QString &path) const
{
    const QByteArray head = SourceDocument::head(path);
    if ((head.contains("\"upstreamEdges\"") || head.contains("\"downstreamEdges\"")) || (head.contains("\"lineageDetails\"") && head.contains("\"fromEntity\"")))
        return 95;
    if (head.contains("\"edge_meta\"") && head.contains("\"fqn\""))
        return 95;
    if (head.contains("\"algorithm\"") && head.contains("\"mlFeatures\""))
        return 85;
    if (head.contains("\"fromEntity\"") && head.contains("\"toEntity\""))
        return 80;
    return head.contains("\"fullyQualifiedName\"") && (head.contains("\"nodes\"") || head.contains("\"algorithm\"")) ? 60 : 0;
}

core::Result<ImportReport> OpenMetadataImporter::read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const
{
    const QStringList files = SourceDocument::files(path);
    ImportReport report;
    OpenMetadataCounts counts;
    qint64 done = 0;
    for (const QString &file : files) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, ExchangeTexts::tr("The import was stopped."));
        progress.report(file, done++, files.size());
        auto document = SourceDocument::read(file, options);
        auto known = document ? OpenMetadataReader::check(*document) : core::Result<void>(document.error());
        if (!known && files.size() == 1)
            return known.error();
        if (!known) {
            report.notes.append({ImportNote::Kind::Rejected, file, qMax<qint64>(known.error().where.line, 0), known.error().where.pointer, QStringLiteral("file-unreadable"), known.error().message});
            ++report.rejected;
            continue;
        }
        OpenMetadataReader(*document, facts, report, counts).read();
    }
    report.counts = counts.toJson();
    return report;
}

} // namespace hallmarker::lineage
