#include "threats/exchange/ForeignFormats.h"

#include "threats/exchange/otm/OtmFormat.h"
#include "threats/exchange/pytm/PytmFormat.h"
#include "threats/exchange/threagile/ThreagileFormat.h"
#include "threats/exchange/threatdragon/ThreatDragonFormat.h"
#include "threats/exchange/tm7/Tm7Format.h"
#include "threats/exchange/tmbom/TmBomFormat.h"

namespace hallmarker::threats {

void addForeignFormats(ThreatFormats &formats)
{
    formats.add(std::make_unique<ThreatDragonFormat>());
    formats.add(std::make_unique<OtmFormat>(OtmFormat::Syntax::Yaml));
    formats.add(std::make_unique<OtmFormat>(OtmFormat::Syntax::Json));
    formats.add(std::make_unique<TmBomFormat>());
    formats.add(std::make_unique<ThreagileFormat>());
    formats.add(std::make_unique<ThreagileRisksFormat>());
    formats.add(std::make_unique<PytmFormat>());
    formats.add(std::make_unique<Tm7Format>());
}

} // namespace hallmarker::threats
