#pragma once

#include "ui/kit/Theme.h"

#include <functional>

class QUndoGroup;

namespace hallmarker::ui {

class CommandRegistry;

/// What the commands of the window do; the window fills it in.
struct ShellActions {
    std::function<void()> open;
    std::function<void()> create;
    std::function<void()> example; ///< may be empty
    std::function<void()> close;
    std::function<void()> quit;
    std::function<void()> openPalette;
    std::function<void()> nextPane;
    std::function<void()> previousPane;
    std::function<void()> toggleJobs;
    std::function<void()> filter;
    std::function<bool()> canFilter;
    std::function<void()> refresh;
    std::function<bool()> isOpen;
    std::function<void()> shortcuts; ///< may be empty
    std::function<void()> about;
    std::function<void(ThemeChoice)> setTheme;
    std::function<ThemeKind()> themeKind;
};

/// The commands that are there on every page. Undo and redo work on the active stack of the group and name its step.
void addShellCommands(CommandRegistry &commands, QUndoGroup &undoGroup, const ShellActions &actions);

} // namespace hallmarker::ui
