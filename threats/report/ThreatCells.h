#pragma once

#include "core/report/Report.h"
#include "threats/status/ThreatRegister.h"

namespace hallmarker::threats {

/// For people: "needs an answer".
QString threatStatusWord(ThreatStatus status);
/// By its name, "expired" among them; a name that is not known stays as it is.
QString threatStatusWord(const QString &name);
/// The word with its colour.
core::ReportText threatStatusCell(const JudgedThreat &threat);
/// A row of plain texts.
QList<core::ReportText> threatTextRow(const QStringList &texts);
/// "2026-03-01", empty for 0.
QString threatDay(qint64 ms);

} // namespace hallmarker::threats
