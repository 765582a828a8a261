#include "lineage/dbt/DbtImporter.h"

#include "lineage/dbt/DbtFacts.h"
#include "lineage/intake/FactWriter.h"
#include "lineage/intake/SourceFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hallmarker::lineage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct DbtImportTexts {
    Q_DECLARE_TR_FUNCTIONS(DbtImportTexts)
};

/// The manifest itself, or that of a project or target folder; empty when there is none.
QString manifestIn(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return path;
    for (const char *name : {"target/manifest.json", "manifest.json"}) {
        const QString file = QDir(path).filePath(QLatin1String(name));
        if (QFileInfo(file).isFile())
            return file;
    }
    return {};
}

} // namespace

int DbtImporter::likeness(const QString &path) const
{
    const QString manifest = manifestIn(path);
    QFile file(manifest);
    if (manifest.isEmpty() || !QFileInfo(manifest).isFile() || !file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray head = file.read(8LL << 20); // reduced files have their keys sorted: the metadata may come late
    if (head.contains("dbt_schema_version"))
        return head.contains("/dbt/manifest/") ? 100 : 0;
    return QFileInfo(manifest).fileName() == QLatin1String("manifest.json") && head.contains("\"depends_on\"") ? 40 : 0;
}

Result<ImportReport> DbtImporter::read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const
{
    const QString file = manifestIn(path);
    if (file.isEmpty())
        return Error(ErrorKind::NotFound, DbtImportTexts::tr("The folder %1 holds neither target/manifest.json nor manifest.json. Run \"dbt parse\" in the project, then import again.").arg(path), {}, {.file = path});
    progress.report(DbtImportTexts::tr("Reading %1").arg(file), 0, 2);
    HALLMARKER_ASSIGN(const QByteArray bytes, readSourceFile(file, options.maxBytes));
    HALLMARKER_ASSIGN(const QJsonObject root, parseSourceObject(bytes, file, options));
    if (progress.isCancelled())
        return Error(ErrorKind::Cancelled, DbtImportTexts::tr("The import was stopped."));
    progress.report(DbtImportTexts::tr("Taking the graph from the manifest"), 1, 2);
    ImportReport report;
    HALLMARKER_ASSIGN(const DbtManifest manifest, DbtManifest::parse(root, file, report.notes));
    manifest.check(file, report.notes);
    FactWriter writer(facts);
    writer.beginFile(bytes, manifest.generatedMs);
    writeDbtFacts(manifest, writer);
    report.counts = manifest.counts();
    report.accepted = static_cast<qint64>(manifest.nodes.size());
    for (const ImportNote &note : report.notes)
        report.rejected += note.kind == ImportNote::Kind::Rejected;
    return report;
}

} // namespace hallmarker::lineage
