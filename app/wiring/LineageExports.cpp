#include "app/wiring/LineageExports.h"

#include "lineage/exchange/AtlasWriter.h"
#include "lineage/exchange/CollibraWriter.h"
#include "lineage/exchange/DataHubWriter.h"
#include "lineage/exchange/MlflowTagsWriter.h"
#include "lineage/exchange/OpenLineageExporter.h"
#include "lineage/exchange/OpenMetadataWriter.h"
#include "lineage/exchange/ProvWriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::wiring {

namespace {

struct LineageExportsTexts {
    Q_DECLARE_TR_FUNCTIONS(LineageExportsTexts)
};

class OpenLineageWriter final : public lineage::LineageExporter {
public:
    QString format() const override { return QStringLiteral("openlineage"); }
    core::Result<lineage::ExportedLineage> write(const lineage::LineageFacts &facts) const override
    {
        // Facts without a time get the latest of the others: the same facts give the same bytes, whenever they are written.
        lineage::OpenLineageExportOptions options;
        for (const lineage::EdgeFact &edge : facts.edges)
            options.exportedAtMs = std::max(options.exportedAtMs, edge.atMs);
        for (const lineage::AttributeFact &attribute : facts.attributes)
            options.exportedAtMs = std::max(options.exportedAtMs, attribute.atMs);
        const lineage::OpenLineageExport made = lineage::exportOpenLineage(facts, options);
        lineage::ExportedLineage result{made.ndjson, QStringLiteral("application/x-ndjson"), qint64(facts.nodes.size()), qint64(facts.edges.size()), {}};
        for (const lineage::ExportLoss &loss : made.losses)
            result.losses.append({loss.code, loss.code, loss.message, loss.count});
        return result;
    }
};

template <typename... Exporters>
std::vector<std::unique_ptr<lineage::LineageExporter>> listOfExporters()
{
    std::vector<std::unique_ptr<lineage::LineageExporter>> list;
    (list.push_back(std::make_unique<Exporters>()), ...);
    return list;
}

} // namespace

const std::vector<std::unique_ptr<lineage::LineageExporter>> &lineageExporters()
{
    static const auto exporters = listOfExporters<OpenLineageWriter, lineage::ProvWriter, lineage::DataHubWriter, lineage::OpenMetadataWriter, lineage::AtlasWriter, lineage::CollibraWriter, lineage::MlflowTagsWriter>();
    return exporters;
}

QStringList lineageExportFormats()
{
    QStringList names;
    for (const auto &exporter : lineageExporters())
        names += exporter->format();
    return names;
}

core::Result<const lineage::LineageExporter *> lineageExporter(const QString &format)
{
    for (const auto &exporter : lineageExporters()) {
        if (exporter->format() == format)
            return exporter.get();
    }
    return core::Error(core::ErrorKind::Usage, LineageExportsTexts::tr("Lineage is not written as \"%1\"; the formats are %2.").arg(format, lineageExportFormats().join(QLatin1String(", "))));
}

} // namespace hallmarker::wiring
