#include "threats/exchange/ThreatFormat.h"

namespace hallmarker::threats {

const ThreatFormat *ThreatFormats::byId(const QString &id) const
{
    for (const auto &format : m_formats)
        if (format->id() == id)
            return format.get();
    return nullptr;
}

const ThreatFormat *ThreatFormats::sniff(const QByteArray &bytes) const
{
    const ThreatFormat *best = nullptr;
    int surest = 0;
    for (const auto &format : m_formats) {
        const int sure = format->canRead() ? format->sniff(bytes) : 0;
        if (sure > surest) {
            surest = sure;
            best = format.get();
        }
    }
    return best;
}

} // namespace hallmarker::threats
