#pragma once

#include <QString>

namespace hallmarker::ui {

/// A fingerprint in groups of eight, as people compare it, and so that it goes on in the next line in a narrow panel.
inline QString groupedDigits(const QString &digits)
{
    QString grouped;
    for (qsizetype at = 0; at < digits.size(); at += 8)
        grouped += (at > 0 ? QStringLiteral(" ") : QString()) + digits.mid(at, 8);
    return grouped;
}

} // namespace hallmarker::ui
