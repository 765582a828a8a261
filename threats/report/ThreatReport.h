#pragma once

#include "core/report/Report.h"
#include "threats/status/ThreatRegister.h"
#include "threats/store/ThreatModelBook.h"

namespace hallmarker::threats {

/// A diagram of the model, drawn by whoever asks for the report.
struct ReportedDiagram {
    QString title;
    std::shared_ptr<const core::Picture> picture;
};

/// The threats of a model as rows: for CSV and spreadsheets.
struct ThreatSheet {
    QStringList header;
    QList<QStringList> rows;
};

/// What there is, what threatens it, how each threat stands and what would clear it, what was decided and by whom, what nobody has
/// said. `createdMs` is what the document is dated.
core::Report threatReport(const LoadedThreatModel &loaded, const ThreatRegister &threats, const QList<ReportedDiagram> &diagrams, qint64 createdMs);
ThreatSheet threatSheet(const ThreatRegister &threats);

} // namespace hallmarker::threats
