#pragma once

#include "core/report/Report.h"
#include "core/result/Result.h"
#include "dpia/signing/SigningKey.h"
#include "threats/workshop/minutes/MinutesSignature.h"

#include <QByteArray>
#include <QStringList>

namespace hallmarker::wiring {

/// "html", "pdf", "docx", "odt", "md": of minutes and after-action reports.
QStringList sessionDocumentFormats();
core::Result<QByteArray> writtenSessionDocument(const core::Report &report, const QString &format);

/// Lets a key that signs assessments sign minutes. The key has to outlive it.
threats::MinutesSigner minutesSigner(const dpia::SigningKey &key);
/// Checks signatures made with certificates.
threats::MinutesChecker minutesChecker();

} // namespace hallmarker::wiring
