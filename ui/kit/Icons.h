#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;
class QPalette;
class QRectF;

namespace hallmarker::ui {

/// Our own line icons (resources/icons, 24-pixel grid, one stroke width), in the order of their file names.
enum class IconId {
    None,
    Add, Agreement, Alert, Assessment, Broken, Cancel, Card, CheckMark, Checks, ChevronDown, ChevronLeft, ChevronRight, ChevronUp, Close,
    Consent, Copy, Database, Dataset, Delete, Draft, Edit, Example, Exercise, Expired, Export, Fail, File, Filter, Folder, Gate, Help,
    Home, Import, Info, Inventory, Jobs, Key, Keyboard, Lineage, Link, Lock, Log, Model, More, Panel, Pass,
    Person, Privacy, Redo, Refresh, Retention, Run, Search, Settings, Stale, Star, System, Theme, Threat, Undo, Unknown, Verify, Waived,
    Warning, Workshop,
};

/// An icon that takes the colour of the text beside it, also when the theme changes and on selected rows.
QIcon icon(IconId id);
/// "chevron-left": the name of the file, stable.
QString iconName(IconId id);
/// All but None.
QList<IconId> allIcons();

/// One picture in a given colour. size in device-independent pixels.
QPixmap iconPixmap(IconId id, int size, const QColor &color, qreal devicePixelRatio);
/// Draws into a square that is centred in `rect`.
void paintIcon(QPainter *painter, IconId id, const QRectF &rect, const QColor &color);
/// The shape of any icon in one colour: for labels on the accent.
void paintIconShape(QPainter *painter, const QIcon &icon, const QRectF &rect, const QColor &color);

} // namespace hallmarker::ui
