#pragma once

#include "threats/status/ThreatRegister.h"

#include <QJsonObject>

namespace hallmarker::cli {

/// Threats as the command line prints them.
namespace JudgedThreatText {
/// One of the list: key, element, applies, severity, status, why ...
QJsonObject summary(const threats::JudgedThreat &threat);
/// The same with controls, evidence, what would clear it, and the ids of frameworks.
QJsonObject whole(const threats::JudgedThreat &threat, const threats::ThreatRegister &threats);
QString table(const QList<threats::JudgedThreat> &threats);
QString page(const threats::JudgedThreat &threat, const threats::ThreatRegister &threats);
} // namespace JudgedThreatText

} // namespace hallmarker::cli
