#pragma once

#include <QCoreApplication>

namespace hallmarker::threats {

/// What the threat report and the section in other documents say.
struct ThreatReportTexts {
    Q_DECLARE_TR_FUNCTIONS(ThreatReportTexts)
};

} // namespace hallmarker::threats
