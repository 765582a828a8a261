#pragma once

#include "core/drawing/Scene.h"

namespace hallmarker::core {

/// The colours of a drawing by meaning, as 0xAARRGGBB. The window fills it from its tokens; files are for white paper.
struct ScenePalette {
    quint32 ground = 0xFFFFFFFF;
    quint32 box = 0xFFFFFFFF;
    quint32 boxLine = 0xFF7F8894;
    quint32 head = 0xFFF0F2F5;      ///< quiet fill: stubs, the ground of groups
    quint32 line = 0xFFDCE0E6;      ///< between head and rows, around groups
    quint32 text = 0xFF1B1F24;
    quint32 muted = 0xFF57606A;
    quint32 wire = 0xFF7F8894;
    quint32 accent = 0xFF0B5CAD;
    quint32 onAccent = 0xFFFFFFFF;
    quint32 selected = 0xFFDDEAF8;
    quint32 focus = 0xFF0B5CAD;
    quint32 pass = 0xFF166B2C;
    quint32 warn = 0xFF8A5A00;
    quint32 fail = 0xFFB71825;
    quint32 info = 0xFF0B5CAD;

    /// Of a state; boxLine for none.
    quint32 of(SceneState state) const;
    /// The ground of a pill in that state.
    quint32 tinted(SceneState state) const;
};

} // namespace hallmarker::core
