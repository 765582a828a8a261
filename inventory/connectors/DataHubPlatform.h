#pragma once

#include "inventory/connectors/RemotePlatform.h"

namespace hallmarker::inventory {

/// DataHub: proposals through Rest.li, entities back through the OpenAPI.
class DataHubPlatform final : public RemotePlatform {
public:
    QString pushFormat() const override { return QStringLiteral("datahub"); }
    QString pullFormat() const override { return QStringLiteral("datahub"); }
    QString probePath() const override { return QStringLiteral("/openapi/v3/entity/dataset?count=1"); }
    core::Result<QList<RemoteCall>> calls(const QByteArray &document) const override;
    core::Result<QList<PulledDocument>> pull(const RemoteGet &get) const override;
};

} // namespace hallmarker::inventory
