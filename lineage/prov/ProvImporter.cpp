#include "lineage/prov/ProvImporter.h"

#include "lineage/exchange/ExchangeTexts.h"
#include "lineage/exchange/SourceDocument.h"
#include "lineage/prov/ProvReader.h"
#include "lineage/prov/ProvTerms.h"

namespace hallmarker::lineage {

int ProvImporter::likeness(const QString &path) const
{
    const QByteArray head = SourceDocument::head(path);
    if (!head.trimmed().startsWith('{'))
        return 0;
    if (head.contains("http://www.w3.org/ns/prov#"))
        return 95;
    for (const ProvRelation &relation : provRelations()) {
        if (head.contains(QByteArray("\"" + QByteArray(relation.name.latin1()) + "\"")))
            return 80;
    }
    return head.contains("\"prefix\"") && (head.contains("\"entity\"") || head.contains("\"activity\"") || head.contains("\"agent\"")) ? 80 : 0;
}

core::Result<ImportReport> ProvImporter::read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const
{
    const QStringList files = SourceDocument::files(path);
    ImportReport report;
    ProvCounts counts;
    qint64 done = 0;
    for (const QString &file : files) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, ExchangeTexts::tr("The import was stopped."));
        progress.report(file, done++, files.size());
        auto document = SourceDocument::read(file, options);
        auto known = document ? ProvReader::check(*document) : core::Result<void>(document.error());
        if (!known && files.size() == 1)
            return known.error();
        if (!known) {
            report.notes.append({ImportNote::Kind::Rejected, file, known.error().where.line > 0 ? known.error().where.line : 0, known.error().where.pointer, QStringLiteral("file-unreadable"), known.error().message});
            ++report.rejected;
            continue;
        }
        ProvReader reader(*document, facts, report, counts);
        reader.read();
    }
    report.counts = counts.toJson();
    return report;
}

} // namespace hallmarker::lineage
