#pragma once

#include "inventory/card/CardView.h"
#include "inventory/card/LossReport.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::inventory {

/// Pieces of a CycloneDX 1.6 document (ECMA-424). Objects are closed there, so what has no member goes into
/// `properties` under names that begin with "hallmarker:".
namespace cyclonedx {

QJsonObject property(const QString &name, const QString &value);
QJsonArray sha256(const core::Digest &digest);
QJsonArray licences(const QString &licence);
/// A component of type "data" for a dataset version.
QJsonObject dataComponent(const CardDataset &data);
/// What the model card object says; figures that no longer hold are kept out of performanceMetrics.
QJsonObject modelCard(const CardView &view, LossReport &loss);
/// "urn:uuid:..." made from a digest: the same card gives the same number (RFC 9562 version 8).
QString serialNumber(const core::Digest &digest);

} // namespace cyclonedx
} // namespace hallmarker::inventory
