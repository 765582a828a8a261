#pragma once

#include "core/keys/SecretBytes.h"
#include "dpia/signing/SigningKey.h"

#include <memory>

namespace hallmarker::core {
class Workspace;
}

namespace hallmarker::dpia {

/// Which key somebody signs with: that of the workspace, or one of one's own in a file.
struct ChosenKey {
    enum class Kind { Workspace, KeyFile, Certificate };

    Kind kind = Kind::Workspace;
    QString path;
    core::SecretBytes passphrase; ///< of the file

    /// Denied: the passphrase does not open the file. The key does not outlive the workspace.
    core::Result<std::unique_ptr<SigningKey>> open(core::Workspace &workspace) const;
};

} // namespace hallmarker::dpia
