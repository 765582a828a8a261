#include "lineage/dvc/DvcImporter.h"

#include "lineage/dvc/DvcFacts.h"
#include "lineage/dvc/DvcReader.h"
#include "lineage/intake/FactWriter.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {
struct DvcImportTexts {
    Q_DECLARE_TR_FUNCTIONS(DvcImportTexts)
};
} // namespace

int DvcImporter::likeness(const QString &path) const
{
    return DvcReader::isProject(path) ? 90 : 0;
}

Result<ImportReport> DvcImporter::read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const
{
    ImportReport report;
    HALLMARKER_ASSIGN(const DvcProject project, DvcReader::read(path, options, report.notes, progress));
    const bool isEmpty = project.stages.isEmpty() && project.locked.isEmpty() && project.tracked.isEmpty() && project.artifacts.isEmpty();
    if (isEmpty && report.notes.isEmpty())
        return Error(ErrorKind::NotFound, DvcImportTexts::tr("%1 holds no stages and no data of DVC: no dvc.yaml, dvc.lock or *.dvc with content.").arg(path), {}, {.file = path});
    if (isEmpty) {
        const ImportNote first = report.notes.first();
        return Error(ErrorKind::Unreadable, first.message, first.code, {.file = first.file, .line = first.line > 0 ? first.line : -1, .pointer = first.pointer});
    }
    FactWriter writer(facts);
    writeDvcFacts(project, writer);
    report.notes.append(project.drift());
    report.counts = project.counts();
    report.accepted = project.stages.size() + project.tracked.size() + project.artifacts.size();
    for (const ImportNote &note : report.notes)
        report.rejected += note.kind == ImportNote::Kind::Rejected;
    return report;
}

} // namespace hallmarker::lineage
