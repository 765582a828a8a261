#pragma once

#include <QByteArray>

namespace hallmarker::core {

/// Replaces the dates that Qt writes into a PDF by an instant (UTC), without changing any length, so that the file's
/// cross references stay right. False when no date was found, which means that Qt writes them in another form.
bool setPdfDates(QByteArray &pdf, qint64 instantMs);

} // namespace hallmarker::core
