#pragma once

#include "threats/exchange/ThreatFormat.h"

namespace hallmarker::threats {

/// Threat models of the OWASP Threat Model Library, schema 1.0.x ("TM-BOM"); written as 1.0.2.
class TmBomFormat final : public ThreatFormat {
public:
    QString id() const override { return formatId(); }
    QString name() const override;
    QString extension() const override { return QStringLiteral("json"); }
    bool canWrite() const override { return true; }
    int sniff(const QByteArray &bytes) const override;
    core::Result<ImportedModel> read(const QByteArray &bytes, const QString &file) const override;
    core::Result<ExportedModel> write(const ThreatModel &model, const ModelLayout &layout) const override;

    static QString formatId() { return QStringLiteral("tm-bom"); }
    /// The schema leaves room for what others add, under names that look like addresses.
    static QString decisionsExtension() { return QStringLiteral("hallmarker.org/threat-decisions"); }
};

} // namespace hallmarker::threats
