#include "threats/exchange/ThreatFormat.h"

#include "threats/exchange/ExchangeTexts.h"

namespace hallmarker::threats {

core::Result<LossReport> ThreatFormat::mergeInto(ThreatModel &, const QByteArray &, const QString &) const
{
    return core::Error(core::ErrorKind::Usage, ThreatExchangeTexts::tr("A file of %1 is a whole model; it cannot be merged into another one.").arg(name()));
}

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
