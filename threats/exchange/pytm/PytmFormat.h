#pragma once

#include "threats/exchange/ThreatFormat.h"

namespace hallmarker::threats {

/// JSON of pytm: a model as it takes it, a model with findings as it gives it, or a bare list of findings. Written as a model that
/// pytm takes.
class PytmFormat final : public ThreatFormat {
public:
    QString id() const override { return formatId(); }
    QString name() const override;
    QString extension() const override { return QStringLiteral("json"); }
    bool canWrite() const override { return true; }
    int sniff(const QByteArray &bytes) const override;
    core::Result<ImportedModel> read(const QByteArray &bytes, const QString &file) const override;
    core::Result<ExportedModel> write(const ThreatModel &model, const ModelLayout &layout) const override;

    static QString formatId() { return QStringLiteral("pytm"); }
};

} // namespace hallmarker::threats
