#include "threats/exchange/otm/OtmFormat.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/SourceValue.h"
#include "threats/exchange/YamlText.h"
#include "threats/exchange/otm/OtmReader.h"
#include "threats/exchange/otm/OtmWriter.h"

#include <QJsonDocument>

namespace hallmarker::threats {

QString OtmFormat::name() const
{
    return m_syntax == Syntax::Yaml ? ThreatExchangeTexts::tr("Open Threat Model (YAML)") : ThreatExchangeTexts::tr("Open Threat Model (JSON)");
}

int OtmFormat::sniff(const QByteArray &bytes) const
{
    const bool isJson = SourceValue::looksLikeJson(bytes);
    const bool isOtm = isJson ? bytes.contains("\"otmVersion\"") : bytes.startsWith("otmVersion:") || bytes.contains("\notmVersion:");
    return isOtm && isJson == (m_syntax == Syntax::Json) ? 95 : 0;
}

core::Result<ImportedModel> OtmFormat::read(const QByteArray &bytes, const QString &file) const
{
    HALLMARKER_ASSIGN(const SourceValue source, SourceValue::jsonOrYaml(bytes, file));
    return OtmReader(source).run();
}

core::Result<ExportedModel> OtmFormat::write(const ThreatModel &model, const ModelLayout &layout) const
{
    OtmWriter writer(model, layout);
    const QJsonObject document = writer.run();
    static const QStringList order{QStringLiteral("otmVersion"), QStringLiteral("project"), QStringLiteral("representations"), QStringLiteral("assets"), QStringLiteral("trustZones"), QStringLiteral("components"), QStringLiteral("dataflows"), QStringLiteral("threats"), QStringLiteral("mitigations"), QStringLiteral("id"), QStringLiteral("name")};
    return ExportedModel{m_syntax == Syntax::Json ? QJsonDocument(document).toJson(QJsonDocument::Indented) : YamlText::of(document, order), writer.report()};
}

} // namespace hallmarker::threats
