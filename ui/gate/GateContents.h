#pragma once

#include "core/gate/WaiverBook.h"
#include "ui/gate/GateService.h"

#include <memory>

namespace hallmarker::ui {

/// What the page Gate shows, read at once.
struct GateContents {
    QString path;                        ///< of the policy; empty: none is chosen
    QByteArray text;                     ///< of it
    std::optional<core::Error> problem;  ///< why it cannot be used
    QList<core::GateDemand> demands;
    int maxWaiverDays = 90;
    std::optional<core::GateReport> report; ///< of the last run
    QList<core::WaiverRecord> waivers;
    qint64 nowMs = 0;

    /// Reads policy and waivers; runs the gate when `runs`, else `last` stays.
    static core::Result<std::shared_ptr<const GateContents>> read(core::Workspace &workspace, const GateService &service, const QString &path, bool runs, const std::optional<core::GateReport> &last);

    const core::GateResult *result(const QString &key) const;
    const core::WaiverRecord *waiver(const QString &id) const;
};

} // namespace hallmarker::ui
