#pragma once

#include "inventory/connectors/RemotePlatform.h"

namespace hallmarker::inventory {

/// Marquez: OpenLineage events both ways.
class MarquezPlatform final : public RemotePlatform {
public:
    QString pushFormat() const override { return QStringLiteral("openlineage"); }
    QString pullFormat() const override { return QStringLiteral("openlineage"); }
    QString probePath() const override { return QStringLiteral("/api/v1/namespaces?limit=1"); }
    core::Result<QList<RemoteCall>> calls(const QByteArray &document) const override;
    core::Result<QList<PulledDocument>> pull(const RemoteGet &get) const override;
};

} // namespace hallmarker::inventory
