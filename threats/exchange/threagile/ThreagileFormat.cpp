#include "threats/exchange/threagile/ThreagileFormat.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/SourceValue.h"
#include "threats/exchange/YamlText.h"
#include "threats/exchange/threagile/ThreagileReader.h"
#include "threats/exchange/threagile/ThreagileRisks.h"
#include "threats/exchange/threagile/ThreagileWriter.h"

namespace hallmarker::threats {

QString ThreagileFormat::name() const
{
    return ThreatExchangeTexts::tr("Threagile");
}

int ThreagileFormat::sniff(const QByteArray &bytes) const
{
    if (SourceValue::looksLikeJson(bytes))
        return bytes.contains("\"threagile_version\"") ? 90 : 0;
    return bytes.startsWith("threagile_version:") || bytes.contains("\nthreagile_version:") ? 95 : 0;
}

core::Result<ImportedModel> ThreagileFormat::read(const QByteArray &bytes, const QString &file) const
{
    HALLMARKER_ASSIGN(const SourceValue source, SourceValue::jsonOrYaml(bytes, file));
    return ThreagileReader(source).run();
}

core::Result<ExportedModel> ThreagileFormat::write(const ThreatModel &model, const ModelLayout &layout) const
{
    ThreagileWriter writer(model, layout);
    const QJsonObject document = writer.run();
    static const QStringList order{QStringLiteral("threagile_version"), QStringLiteral("title"), QStringLiteral("date"), QStringLiteral("author"), QStringLiteral("business_criticality"), QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("tags_available"), QStringLiteral("data_assets"), QStringLiteral("technical_assets"), QStringLiteral("trust_boundaries"), QStringLiteral("shared_runtimes")};
    return ExportedModel{YamlText::of(document, order), writer.report()};
}

QString ThreagileRisksFormat::name() const
{
    return ThreatExchangeTexts::tr("Threagile risks");
}

int ThreagileRisksFormat::sniff(const QByteArray &bytes) const
{
    return SourceValue::looksLikeJson(bytes) && bytes.contains("\"synthetic_id\"") ? 90 : 0;
}

core::Result<ImportedModel> ThreagileRisksFormat::read(const QByteArray &bytes, const QString &file) const
{
    HALLMARKER_ASSIGN(const QList<ThreagileRisk> risks, readThreagileRisks(bytes, file));
    ImportedModel read;
    read.model.title = ThreatExchangeTexts::tr("Risks of Threagile");
    addNamedThings(read.model, risks);
    applyThreagileRisks(read.model, risks, read.report);
    return read;
}

core::Result<LossReport> ThreagileRisksFormat::mergeInto(ThreatModel &model, const QByteArray &bytes, const QString &file) const
{
    HALLMARKER_ASSIGN(const QList<ThreagileRisk> risks, readThreagileRisks(bytes, file));
    return mergeThreagileRisks(model, risks);
}

core::Result<ExportedModel> ThreagileRisksFormat::write(const ThreatModel &, const ModelLayout &) const
{
    return core::Error(core::ErrorKind::Usage, ThreatExchangeTexts::tr("This format is only read."));
}

} // namespace hallmarker::threats
