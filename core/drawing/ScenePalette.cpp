#include "core/drawing/ScenePalette.h"

namespace hallmarker::core {

quint32 ScenePalette::of(SceneState state) const
{
    switch (state) {
    case SceneState::Pass:
        return pass;
    case SceneState::Warn:
    case SceneState::Stale:
        return warn;
    case SceneState::Fail:
    case SceneState::Cut:
        return fail;
    case SceneState::Info:
        return info;
    case SceneState::None:
        break;
    }
    return boxLine;
}

quint32 ScenePalette::tinted(SceneState state) const
{
    constexpr quint32 share = 8; // per cent, as the pills of the window
    const quint32 over = of(state);
    quint32 mixed = 0xFF;
    for (const int shift : {16, 8, 0})
        mixed = (mixed << 8) | ((((over >> shift) & 0xFF) * share + ((box >> shift) & 0xFF) * (100 - share)) / 100);
    return mixed;
}

} // namespace hallmarker::core
