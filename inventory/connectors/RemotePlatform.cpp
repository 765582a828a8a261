#include "inventory/connectors/RemotePlatform.h"

#include "inventory/connectors/AtlasPlatform.h"
#include "inventory/connectors/DataHubPlatform.h"
#include "inventory/connectors/MarquezPlatform.h"
#include "inventory/connectors/MlflowPlatform.h"
#include "inventory/connectors/OpenMetadataPlatform.h"

namespace hallmarker::inventory {

std::unique_ptr<RemotePlatform> RemotePlatform::of(Platform platform)
{
    switch (platform) {
    case Platform::DataHub:
        return std::make_unique<DataHubPlatform>();
    case Platform::OpenMetadata:
        return std::make_unique<OpenMetadataPlatform>();
    case Platform::Marquez:
        return std::make_unique<MarquezPlatform>();
    case Platform::Atlas:
        return std::make_unique<AtlasPlatform>();
    case Platform::Mlflow:
        return std::make_unique<MlflowPlatform>();
    }
    return nullptr;
}

} // namespace hallmarker::inventory
