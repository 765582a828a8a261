#pragma once

#include "threats/status/ThreatRegister.h"
#include "threats/store/ThreatModelBook.h"

#include <functional>

namespace hallmarker::ui {

/// Makes the threat report of a model as a document. The program hands it in; the window knows no formats.
struct ThreatReportMaker {
    QStringList formats; ///< endings of file names
    std::function<core::Result<QByteArray>(core::Workspace &, const threats::LoadedThreatModel &, const threats::ThreatRegister &, const QString &format)> make;
};

} // namespace hallmarker::ui
