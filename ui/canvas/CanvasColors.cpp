#include "ui/canvas/CanvasColors.h"

#include "ui/kit/Tokens.h"

#include <QPalette>

namespace hallmarker::ui {

core::ScenePalette canvasColors(const QPalette &palette)
{
    const auto token = [&](ColorToken name) { return tokenColor(name, palette).rgba(); };
    core::ScenePalette colors;
    colors.ground = token(ColorToken::Window);
    colors.box = token(ColorToken::Raised);
    colors.boxLine = token(ColorToken::Outline);
    colors.head = token(ColorToken::Alternate);
    colors.line = token(ColorToken::Border);
    colors.text = token(ColorToken::Text);
    colors.muted = token(ColorToken::Muted);
    colors.wire = token(ColorToken::Outline);
    colors.accent = token(ColorToken::Accent);
    colors.onAccent = token(ColorToken::OnAccent);
    colors.selected = token(ColorToken::Selected);
    colors.focus = token(ColorToken::Focus);
    colors.pass = token(ColorToken::Pass);
    colors.warn = token(ColorToken::Warn);
    colors.fail = token(ColorToken::Fail);
    colors.info = token(ColorToken::Info);
    return colors;
}

} // namespace hallmarker::ui
