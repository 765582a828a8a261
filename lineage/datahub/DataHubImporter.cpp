#include "lineage/datahub/DataHubImporter.h"

#include "lineage/datahub/DataHubReader.h"
#include "lineage/exchange/ExchangeTexts.h"

namespace hallmarker::lineage {

int DataHubImporter::likeness(const QString &path) const
{
    const QByteArray head = SourceDocument::head(path);
    if (head.contains("\"proposedSnapshot\"") || (head.contains("\"aspectName\"") && head.contains("\"entityUrn\"")))
        return 95;
    return head.contains("urn:li:") ? 40 : 0;
}

core::Result<ImportReport> DataHubImporter::read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const
{
    const QStringList files = SourceDocument::files(path);
    ImportReport report;
    DataHubCounts counts;
    qint64 done = 0;
    for (const QString &file : files) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, ExchangeTexts::tr("The import was stopped."));
        progress.report(file, done++, files.size());
        auto document = SourceDocument::read(file, options);
        if (!document) {
            if (files.size() == 1)
                return document.error();
            report.notes.append({ImportNote::Kind::Rejected, file, qMax<qint64>(document.error().where.line, 0), document.error().where.pointer, QStringLiteral("file-unreadable"), document.error().message});
            ++report.rejected;
            continue;
        }
        const DataHubRecords records = DataHubRecords::of(*document, report);
        if (records.mce + records.mcp == 0 && files.size() == 1)
            return core::Error(core::ErrorKind::Unreadable, ExchangeTexts::tr("This file has no record of DataHub: neither proposedSnapshot nor entityUrn with aspectName."), {}, {.file = file, .pointer = QStringLiteral("/")});
        DataHubReader(*document, records, facts, report, counts).read();
    }
    report.counts = counts.toJson();
    return report;
}

} // namespace hallmarker::lineage
