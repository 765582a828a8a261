#pragma once

#include "checks/privacy/ClassRecords.h"
#include "core/storage/Workspace.h"

namespace hallmarker::ui {

/// Reads the records of the smallest classes from the very file that a finding measured. When the file is another one
/// now, or changes meanwhile, it is an Error: rows of another file would not explain the finding. For jobs.
core::Result<checks::ClassRecords> readClassRecords(core::Workspace &workspace, const core::FindingInput &measured, const QStringList &keyColumns, core::Progress &progress);

/// What a finding can be grouped by: all its quasi-identifiers first, then its ranked combinations.
QList<QStringList> classKeysOf(const core::Finding &finding);
/// The measured table of a finding that has classes; nullptr for other checks.
const core::FindingInput *classDataOf(const core::Finding &finding);

/// Writes the shown records as CSV and notes in the log that it was done (finding, number of rows, digest; no values).
core::Result<void> exportClassRecords(core::Workspace &workspace, const checks::ClassRecords &records, const QString &findingId, const QString &path);

} // namespace hallmarker::ui
