#include "lineage/exchange/LossCounter.h"

namespace hallmarker::lineage {

void LossCounter::add(const QString &code, const QString &what, const QString &reason, qint64 count)
{
    if (count <= 0)
        return;
    LineageLoss &loss = m_losses[code];
    loss.code = code;
    loss.what = what;
    loss.reason = reason;
    loss.count += count;
}

} // namespace hallmarker::lineage
