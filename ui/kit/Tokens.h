#pragma once

#include <QColor>
#include <QFont>

class QPalette;

namespace hallmarker::ui {

/// Colours by what they mean. Nothing outside of ui/kit names a colour in any other way.
enum class ColorToken {
    Window,      ///< the ground
    Base,        ///< fields, tables
    Alternate,   ///< every second row, quiet fills
    Raised,      ///< cards, menus, buttons
    Selected,    ///< a chosen row; text on it keeps its colour
    Hover,       ///< under the pointer
    Text,
    Muted,       ///< second-rank text
    Placeholder,
    Disabled,
    Outline,     ///< edges of controls; 3:1 on every surface
    Border,      ///< quiet lines that only separate
    Accent,      ///< the one primary button
    AccentHover,
    OnAccent,    ///< text on Accent
    Focus,       ///< the ring around what has the keyboard
    Link,
    Visited,
    Pass,
    Warn,
    Fail,
    Info,
};

enum class ThemeKind { Light, Dark };

/// The value of a token in one theme.
QColor tokenColor(ColorToken token, ThemeKind theme);
/// The value in the theme that a palette belongs to. Ask at paint time: then a theme switch needs no bookkeeping.
QColor tokenColor(ColorToken token, const QPalette &palette);
/// Dark when the ground of the palette is dark.
ThemeKind themeOf(const QPalette &palette);
/// `color` laid over `surface` with the given share (0 to 1); opaque.
QColor tint(const QColor &color, const QColor &surface, double share);
/// The quiet ground of a pill or message of that colour.
QColor tintedGround(ColorToken token, const QPalette &palette);
/// Contrast after WCAG 2.1 (relative luminance), 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

/// Steps of the 4-pixel grid.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
inline constexpr int pageMargin = xl;
inline constexpr int proseWidth = 720; ///< widest form or paragraph
inline constexpr int radius = 6;
} // namespace space

/// Roles of text, in multiples of the application font.
enum class TypeRole {
    Caption, ///< 0.9
    Body,    ///< 1
    Strong,  ///< 1, semi-bold
    Section, ///< 1.15, semi-bold
    Title,   ///< 1.6, semi-bold
};

QFont typeFont(TypeRole role, const QFont &base);
/// The font itself when its digits have one width, else one that has such digits at the same size.
QFont tabularFont(const QFont &base);

} // namespace hallmarker::ui
