#pragma once

#include "core/check/CheckRegistry.h"
#include "core/clock/Clock.h"
#include "core/gate/Gate.h"
#include "inventory/files/FileArtifactLocator.h"

namespace hallmarker::wiring {

/// Every rule that a policy may name, in the order in which their results stand. One set for the whole program.
const QList<const core::GateRule *> &gateRules();

/// What a gate is run with.
struct GateOrder {
    QString policy;                          ///< a file
    QStringList waivers;                     ///< files beside those of policy and workspace
    QString baseline;                        ///< a file; empty: the one that the policy names
    bool newOnly = false;                    ///< whatever the policy says, only what is new can fail
    bool acceptUnseen = false;               ///< whatever the policy says, a table that cannot be looked at counts as last seen
    std::optional<QString> failOn;           ///< a severity or "none" in place of the policy's
    std::optional<qint64> nowMs;             ///< in place of the clock's
};

/// A gate with everything read that is not in the workspace.
struct PreparedGate {
    core::GatePolicy policy;
    std::optional<QSet<QString>> baseline;
    std::optional<qint64> nowMs;

    qint64 instantMs(const core::Clock &clock) const { return nowMs.value_or(clock.nowMs()); }
};

/// The policy alone, so that its outputs can tell what else went wrong.
core::Result<PreparedGate> readGate(const GateOrder &order);
/// Waiver files and baseline.
core::Result<void> readGateInputs(const GateOrder &order, PreparedGate &gate);
/// Looks anew at what findings rest on, at tables in databases by `ask`, takes the waivers of the workspace, and decides.
core::Result<core::GateReport> runGate(core::Workspace &workspace, const PreparedGate &gate, const core::CheckRegistry &checks, core::Progress &progress = core::Progress::none(),
                                       const inventory::TableLook &ask = {});

} // namespace hallmarker::wiring
