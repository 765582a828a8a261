#include "lineage/openlineage/OpenLineageImporter.h"

#include "lineage/openlineage/EventFiles.h"
#include "lineage/openlineage/EventParser.h"

#include <QCoreApplication>
#include <QFile>

namespace hallmarker::lineage {

namespace {

struct OpenLineageImporterTexts {
    Q_DECLARE_TR_FUNCTIONS(OpenLineageImporterTexts)
};

core::Error cancelled()
{
    return core::Error(core::ErrorKind::Cancelled, OpenLineageImporterTexts::tr("The import was stopped. Nothing was kept."));
}

} // namespace

int OpenLineageImporter::likeness(const QString &path) const
{
    const auto files = openlineage::eventFiles(path);
    if (!files)
        return 0;
    QFile file(files->first());
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray head = file.read(64 << 10);
    const QByteArray start = head.trimmed();
    if (!start.startsWith('{') && !start.startsWith('[') && !start.startsWith("\xEF\xBB\xBF"))
        return 0;
    const bool hasTime = head.contains("\"eventTime\"");
    const bool hasSubject = head.contains("\"run\"") || head.contains("\"job\"") || head.contains("\"dataset\"");
    if (!hasTime || !hasSubject)
        return 0;
    return head.contains("openlineage") || head.contains("OpenLineage") ? 95 : 70;
}

core::Result<ImportReport> OpenLineageImporter::read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const
{
    HALLMARKER_ASSIGN(const QStringList files, openlineage::eventFiles(path));
    ImportReport report;
    openlineage::EventFold fold(facts, report);
    openlineage::EventParser parser(fold, options);
    for (const QString &file : files) {
        HALLMARKER_ASSIGN(const std::string bytes, openlineage::readEventFile(file, options.maxBytes));
        if (!parser.parse(bytes, file, progress))
            return cancelled();
    }
    fold.finish();
    return report;
}

core::Result<ImportReport> OpenLineageImporter::readBytes(QByteArrayView bytes, const QString &name, const ImportOptions &options, LineageFacts &facts, core::Progress &progress)
{
    ImportReport report;
    openlineage::EventFold fold(facts, report);
    openlineage::EventParser parser(fold, options);
    if (!parser.parse({bytes.data(), static_cast<std::size_t>(bytes.size())}, name, progress))
        return cancelled();
    fold.finish();
    return report;
}

} // namespace hallmarker::lineage
