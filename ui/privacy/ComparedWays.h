#pragma once

#include "checks/synthetic/PrivacyChoice.h"
#include "core/check/CheckRegistry.h"
#include "ui/privacy/LoadedSource.h"

namespace hallmarker::ui {

/// What trying k-anonymity, differential privacy and synthetic data on a table brought. Never changes once it is made.
struct ComparedWays {
    QJsonObject asked;             ///< parameters of the check privacy.choice
    std::shared_ptr<const LoadedSource> source;
    checks::PrivacyChoice choice;
    QString findingId;             ///< kept of a dataset of the workspace

    /// Slow: for a job.
    static core::Result<std::shared_ptr<const ComparedWays>> make(core::Workspace &workspace, const core::CheckRegistry &registry, const std::shared_ptr<const LoadedSource> &source, const QJsonObject &parameters, core::Progress &progress);
};

} // namespace hallmarker::ui
