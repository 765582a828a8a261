#pragma once

#include <QStringList>

namespace hallmarker::inventory {

/// Whether a name is among those that a consent or an agreement allows; "*" allows every one, case does not count.
inline bool isAllowed(const QString &wanted, const QStringList &allowed)
{
    return allowed.contains(QStringLiteral("*")) || allowed.contains(wanted, Qt::CaseInsensitive);
}

} // namespace hallmarker::inventory
