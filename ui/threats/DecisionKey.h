#pragma once

#include "core/keys/SecretBytes.h"

#include <QString>

namespace hallmarker::ui {

/// What a decision is signed with: the key of the workspace, or a key file of a person.
struct DecisionKey {
    QString file;                   ///< empty: the key of the workspace
    core::SecretBytes passphrase;
};

} // namespace hallmarker::ui
