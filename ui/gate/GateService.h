#pragma once

#include "core/gate/Gate.h"

#include <functional>

namespace hallmarker::ui {

/// What the page asks of the program, which alone knows all rules that a policy may name.
struct GateService {
    std::function<core::Result<core::GatePolicy>(const QByteArray &yaml, const QString &file)> parse;
    std::function<core::Result<QList<core::GateDemand>>(const core::GatePolicy &policy)> demands;
    /// Looks anew at what findings rest on, and decides.
    std::function<core::Result<core::GateReport>(core::Workspace &workspace, const core::GatePolicy &policy)> run;
    /// A policy to begin with.
    QByteArray example;
};

} // namespace hallmarker::ui
