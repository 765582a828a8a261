#include "threats/exchange/tmbom/TmBomFormat.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/SourceValue.h"
#include "threats/exchange/tmbom/TmBomReader.h"
#include "threats/exchange/tmbom/TmBomWriter.h"

#include <QJsonDocument>

namespace hallmarker::threats {

QString TmBomFormat::name() const
{
    return ThreatExchangeTexts::tr("OWASP Threat Model Library (TM-BOM)");
}

int TmBomFormat::sniff(const QByteArray &bytes) const
{
    if (!SourceValue::looksLikeJson(bytes))
        return 0;
    if (bytes.contains("www-project-threat-model-library"))
        return 98;
    return bytes.contains("\"trust_zones\"") && bytes.contains("\"data_stores\"") && bytes.contains("\"scope\"") ? 90 : 0;
}

core::Result<ImportedModel> TmBomFormat::read(const QByteArray &bytes, const QString &file) const
{
    HALLMARKER_ASSIGN(const SourceValue source, SourceValue::json(bytes, file));
    return TmBomReader(source).run();
}

core::Result<ExportedModel> TmBomFormat::write(const ThreatModel &model, const ModelLayout &layout) const
{
    TmBomWriter writer(model, layout);
    const QJsonObject document = writer.run();
    return ExportedModel{QJsonDocument(document).toJson(QJsonDocument::Indented), writer.report()};
}

} // namespace hallmarker::threats
