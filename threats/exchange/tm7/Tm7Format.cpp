#include "threats/exchange/tm7/Tm7Format.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/SourceValue.h"
#include "threats/exchange/tm7/Tm7Reader.h"

namespace hallmarker::threats {

QString Tm7Format::name() const
{
    return ThreatExchangeTexts::tr("Microsoft Threat Modeling Tool");
}

int Tm7Format::sniff(const QByteArray &bytes) const
{
    const QByteArray head = SourceValue::withoutMark(bytes.left(4096)).trimmed();
    return head.startsWith('<') && head.contains("ThreatModel") && (bytes.contains("DrawingSurfaceList") || head.contains("ThreatModeling.Model")) ? 95 : 0;
}

core::Result<ImportedModel> Tm7Format::read(const QByteArray &bytes, const QString &file) const
{
    // The knowledge base is the tool's own catalogue, many times the size of the model.
    HALLMARKER_ASSIGN(const XmlTree root, XmlTree::read(bytes, file, {QStringLiteral("KnowledgeBase")}));
    return Tm7Reader(root, file).run();
}

core::Result<ExportedModel> Tm7Format::write(const ThreatModel &, const ModelLayout &) const
{
    return core::Error(core::ErrorKind::Usage, ThreatExchangeTexts::tr("This format is only read."));
}

} // namespace hallmarker::threats
