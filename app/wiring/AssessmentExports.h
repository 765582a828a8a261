#pragma once

#include "core/jobs/Progress.h"
#include "core/storage/Workspace.h"
#include "dpia/assessment/LoadedAssessment.h"

#include <QStringList>

namespace hallmarker::wiring {

/// An exported assessment, and what the format does not hold.
struct AssessmentExport {
    QString fileName;
    QString mediaType;
    QByteArray bytes;
    QStringList losses;                    ///< translated; empty: nothing is lost
    QList<QPair<QString, QByteArray>> beside; ///< files that belong beside it, by name
};

/// "html", "pdf", "docx", "odt", "md", "package", "oscal", "dpv", "cnil-pia".
QStringList assessmentFormats();
/// Those that are documents for people: "html", "pdf", "docx", "odt", "md".
QStringList documentFormats();

/// PDF (and the one inside of a package) needs a QGuiApplication. A package writes to the log. `outputName` is the file that it
/// will be written to, where that is known: what belongs beside it is named after it, so that two exports can share a folder.
core::Result<AssessmentExport> exportAssessment(core::Workspace &workspace, const dpia::LoadedAssessment &loaded, const QString &format, const QString &language, core::Progress &progress, const QString &outputName = {});
/// A questionnaire without answers as a form, in a document format.
core::Result<AssessmentExport> exportBlankForm(const dpia::Template &form, const QString &format, const QString &language);
/// Notes in the log that a document left the house, by its digest. Nothing on a read-only workspace.
core::Result<void> noteAssessmentExport(core::Workspace &workspace, const dpia::Assessment &assessment, const QString &format, const AssessmentExport &made);

} // namespace hallmarker::wiring
