#pragma once

#include "threats/exchange/ThreatFormat.h"

namespace hallmarker::wiring {

/// Every format of threat models, in the order in which they are offered. The only place that names them all.
const threats::ThreatFormats &threatFormats();
/// By its name; "auto" or empty: the one that the bytes look most like. An Error says which there are.
core::Result<const threats::ThreatFormat *> threatReader(const QString &format, const QByteArray &bytes, const QString &file);
core::Result<const threats::ThreatFormat *> threatWriter(const QString &format);

} // namespace hallmarker::wiring
