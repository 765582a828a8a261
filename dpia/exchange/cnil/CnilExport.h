#pragma once

#include "core/storage/Workspace.h"
#include "dpia/assessment/LoadedAssessment.h"

namespace hallmarker::dpia {

/// An assessment as a file of the CNIL's tool, and what that format cannot hold.
struct CnilExportResult {
    QJsonObject document;
    QList<QPair<QString, QByteArray>> attachments; ///< for the ZIP
    QStringList losses;       ///< translated; empty: nothing is lost
};

/// Writes an assessment over the template "cnil-pia". What came from such a file and was not touched goes back as it was,
/// unknown keys included; what was changed here carries the new values and times; what was added gets new ids.
class CnilExport {
public:
    explicit CnilExport(core::Workspace &workspace) : m_workspace(workspace) {}

    core::Result<CnilExportResult> run(const LoadedAssessment &loaded) const;
    /// UTF-8, ends with a line break.
    static QByteArray json(const CnilExportResult &result);
    /// pia.json and the attachments.
    static core::Result<QByteArray> zip(const CnilExportResult &result, qint64 instantMs);

private:
    core::Workspace &m_workspace;
};

} // namespace hallmarker::dpia
