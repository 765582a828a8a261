#include "app/wiring/LineageFormats.h"

#include "lineage/atlas/AtlasImporter.h"
#include "lineage/datahub/DataHubImporter.h"
#include "lineage/dbt/DbtImporter.h"
#include "lineage/dot/DotImporter.h"
#include "lineage/dvc/DvcImporter.h"
#include "lineage/edgelist/EdgeListImporter.h"
#include "lineage/huggingface/HubCardImporter.h"
#include "lineage/mlflow/MlflowImporter.h"
#include "lineage/openlineage/OpenLineageImporter.h"
#include "lineage/openmetadata/OpenMetadataImporter.h"
#include "lineage/prov/ProvImporter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hallmarker::wiring {

namespace {

struct LineageFormatsTexts {
    Q_DECLARE_TR_FUNCTIONS(LineageFormatsTexts)
};

template <typename... Importers>
std::vector<std::unique_ptr<lineage::LineageImporter>> listOfImporters()
{
    std::vector<std::unique_ptr<lineage::LineageImporter>> list;
    (list.push_back(std::make_unique<Importers>()), ...);
    return list;
}

} // namespace

const std::vector<std::unique_ptr<lineage::LineageImporter>> &lineageImporters()
{
    static const auto importers = listOfImporters<
        lineage::OpenLineageImporter,
        lineage::EdgeListImporter,
        lineage::DbtImporter,
        lineage::MlflowImporter,
        lineage::DvcImporter,
        lineage::HubCardImporter,
        lineage::DotImporter,
        lineage::DataHubImporter,
        lineage::OpenMetadataImporter,
        lineage::AtlasImporter,
        lineage::ProvImporter
        // A format more is a line more.
        >();
    return importers;
}

core::Result<const lineage::LineageImporter *> lineageImporter(const QString &format, const QString &path)
{
    QStringList names;
    const lineage::LineageImporter *likeliest = nullptr;
    int likeness = 0;
    const bool isAuto = format.isEmpty() || format == QLatin1String("auto");
    if (isAuto && !QFileInfo::exists(path))
        return core::Error(core::ErrorKind::NotFound, LineageFormatsTexts::tr("There is no file or folder %1.").arg(path), {}, {.file = path});
    for (const auto &importer : lineageImporters()) {
        names += importer->format();
        if (!isAuto && importer->format() == format)
            return importer.get();
        if (const int found = isAuto ? importer->likeness(path) : 0; found > likeness) {
            likeness = found;
            likeliest = importer.get();
        }
    }
    if (isAuto && likeliest != nullptr)
        return likeliest;
    if (isAuto)
        return core::Error(core::ErrorKind::Unreadable, LineageFormatsTexts::tr("%1 looks like none of the formats %2. Name one with --from.").arg(path, names.join(QLatin1String(", "))), {}, {.file = path});
    return core::Error(core::ErrorKind::Usage, LineageFormatsTexts::tr("Lineage is not read from \"%1\"; the formats are %2.").arg(format, names.join(QLatin1String(", "))));
}

} // namespace hallmarker::wiring
