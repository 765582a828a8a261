#pragma once

#include "ui/kit/Icons.h"

#include <QString>

#include <span>

namespace hallmarker::ui {

/// A kind of record that the inventory lists, as people read it.
struct InventoryKind {
    const char *kind;
    const char *title;
    IconId icon;

    QString kindText() const { return QString::fromLatin1(kind); }
    QString titleText() const;
};

/// In the order in which they are shown.
std::span<const InventoryKind> inventoryKinds();
/// Null for other kinds.
const InventoryKind *inventoryKind(const QString &kind);

} // namespace hallmarker::ui
