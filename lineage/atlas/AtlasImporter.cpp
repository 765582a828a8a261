#include "lineage/atlas/AtlasImporter.h"

#include "lineage/atlas/AtlasReader.h"
#include "lineage/exchange/ExchangeTexts.h"

namespace hallmarker::lineage {

int AtlasImporter::likeness(const QString &path) const
{
    const QByteArray head = SourceDocument::head(path);
    if (head.contains("\"guidEntityMap\"") || (head.contains("\"typeName\"") && (head.contains("\"qualifiedName\"") || head.contains("\"entities\""))))
        return 90;
    return 0;
}

core::Result<ImportReport> AtlasImporter::read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const
{
    const QStringList files = SourceDocument::files(path);
    ImportReport report;
    AtlasCounts counts;
    qint64 done = 0;
    for (const QString &file : files) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, ExchangeTexts::tr("The import was stopped."));
        progress.report(file, done++, files.size());
        auto document = SourceDocument::read(file, options);
        auto known = document ? AtlasReader::check(*document) : core::Result<void>(document.error());
        if (!known && files.size() == 1)
            return known.error();
        if (!known) {
            report.notes.append({ImportNote::Kind::Rejected, file, qMax<qint64>(known.error().where.line, 0), known.error().where.pointer, QStringLiteral("file-unreadable"), known.error().message});
            ++report.rejected;
            continue;
        }
        AtlasReader(*document, facts, report, counts).read();
    }
    report.counts = counts.toJson();
    return report;
}

} // namespace hallmarker::lineage
