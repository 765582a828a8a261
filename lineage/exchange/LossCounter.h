#pragma once

#include "lineage/exchange/LineageExporter.h"

#include <QMap>

namespace hallmarker::lineage {

/// Gathers what an exporter leaves out, by code.
class LossCounter {
public:
    void add(const QString &code, const QString &what, const QString &reason, qint64 count = 1);
    QList<LineageLoss> take() const { return m_losses.values(); }

private:
    QMap<QString, LineageLoss> m_losses; ///< a map: sorted by code
};

} // namespace hallmarker::lineage
