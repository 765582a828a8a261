#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QStringList>

namespace hallmarker::checks {

/// What the text of a TorchScript archive shows without loading it.
struct TorchScriptScan {
    QString root;                ///< top folder of the archive
    QStringList operators;       ///< distinct, sorted: "torch.linear", "ops.quantized.linear"
    QStringList refused;         ///< "torch.save in code/__torch__.py line 12": must not be loaded when not empty
    QByteArray embeddedSignature; ///< content of extra/hallmarker.json, empty when there is none
    int members = 0;
};

/// Reads the archive as bytes only. An Error: no TorchScript archive, or one that readers could read in two ways.
core::Result<TorchScriptScan> scanTorchScript(const QByteArray &archive);

/// The Error that names what was refused; success when nothing was.
core::Result<void> requireLoadable(const TorchScriptScan &scan);

} // namespace hallmarker::checks
