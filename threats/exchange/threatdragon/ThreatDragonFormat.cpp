#include "threats/exchange/threatdragon/ThreatDragonFormat.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/SourceValue.h"
#include "threats/exchange/threatdragon/DragonReader.h"
#include "threats/exchange/threatdragon/DragonWriter.h"

namespace hallmarker::threats {

QString ThreatDragonFormat::name() const
{
    return ThreatExchangeTexts::tr("OWASP Threat Dragon");
}

int ThreatDragonFormat::sniff(const QByteArray &bytes) const
{
    if (!SourceValue::looksLikeJson(bytes) || !bytes.contains("\"detail\"") || !bytes.contains("\"summary\""))
        return bytes.contains("\"summarize\"") && bytes.contains("\"detail\"") ? 40 : 0; // a broken one is refused by this reader, with its place
    return bytes.contains("\"diagrams\"") ? 95 : 60;
}

core::Result<ImportedModel> ThreatDragonFormat::read(const QByteArray &bytes, const QString &file) const
{
    HALLMARKER_ASSIGN(const SourceValue source, SourceValue::json(bytes, file));
    return DragonReader(source).run();
}

core::Result<ExportedModel> ThreatDragonFormat::write(const ThreatModel &model, const ModelLayout &layout) const
{
    return DragonWriter(model, layout).run();
}

} // namespace hallmarker::threats
