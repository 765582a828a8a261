#pragma once

#include "threats/exchange/ThreatFormat.h"

namespace hallmarker::threats {

/// Models of OWASP Threat Dragon, generations 1 and 2. What the model has no word for stays beside what it belongs to, so that
/// writing gives back the file that was read; a file of generation 1 is written as one.
class ThreatDragonFormat final : public ThreatFormat {
public:
    QString id() const override { return formatId(); }
    QString name() const override;
    QString extension() const override { return QStringLiteral("json"); }
    bool canWrite() const override { return true; }
    int sniff(const QByteArray &bytes) const override;
    core::Result<ImportedModel> read(const QByteArray &bytes, const QString &file) const override;
    core::Result<ExportedModel> write(const ThreatModel &model, const ModelLayout &layout) const override;

    static QString formatId() { return QStringLiteral("threat-dragon"); }
};

} // namespace hallmarker::threats
