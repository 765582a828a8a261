#pragma once

#include "ui/kit/Icons.h"

#include <QKeySequence>
#include <QString>

#include <functional>

namespace hallmarker::ui {

/// Which menu and which part of the key table a command belongs to.
enum class CommandArea { Workspace, Edit, View, Go, Page, Help };

/// Something the window can do. Menus, palette, key table and manual are made from these.
struct Command {
    QString id;                        ///< stable: "workspace.open", "models.add"
    QString text;                      ///< "&Open workspace ..." (a verb; the mnemonic is for the menu)
    CommandArea area = CommandArea::Page;
    QKeySequence key;                  ///< default; people may change it
    IconId icon = IconId::None;
    std::function<void()> run;
    std::function<bool()> enabledWhen; ///< empty: always
    QString scope;                     ///< page id: only there; empty: everywhere. The shell fills it in for pages
};

QString commandAreaTitle(CommandArea area); ///< translated, with a mnemonic

} // namespace hallmarker::ui
