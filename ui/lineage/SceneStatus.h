#pragma once

#include "core/drawing/Scene.h"
#include "ui/kit/Status.h"

namespace hallmarker::ui {

/// The pill that says the same as a state in a drawing.
inline Status statusOf(core::SceneState state)
{
    switch (state) {
    case core::SceneState::Pass: return Status::Pass;
    case core::SceneState::Warn: return Status::Warn;
    case core::SceneState::Fail: return Status::Fail;
    case core::SceneState::Stale: return Status::Stale;
    case core::SceneState::Info: return Status::Info;
    case core::SceneState::None:
    case core::SceneState::Cut: break;
    }
    return Status::Neutral;
}

} // namespace hallmarker::ui
