#pragma once

#include "ui/kit/Icons.h"
#include "ui/kit/Tokens.h"

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyle;
class QWidget;

/// What HallmarkerStyle draws, one function a control.
namespace hallmarker::ui::painting {

/// A rounded box; edge may be transparent. The edge lies inside of rect.
void roundedBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &edge, double edgeWidth = 1, double radius = space::radius);
/// The ring around what has the keyboard.
void focusRing(QPainter *painter, const QRect &rect, const QPalette &palette, double radius = space::radius);
/// Ground and edge of a field, with focus.
void field(QPainter *painter, const QStyleOption *option);
void pushButton(QPainter *painter, const QStyleOptionButton *button);
void pushButtonLabel(QPainter *painter, const QStyleOptionButton *button, const QStyle *style, const QWidget *widget);
void toolButtonPanel(QPainter *painter, const QStyleOption *option);
void checkBox(QPainter *painter, const QStyleOption *option);
void radioButton(QPainter *painter, const QStyleOption *option);
void chevron(QPainter *painter, IconId id, const QRect &rect, const QStyleOption *option);
void headerSection(QPainter *painter, const QStyleOptionHeader *header);
void progressBar(QPainter *painter, const QStyleOptionProgressBar *bar);
void scrollBar(QPainter *painter, const QStyleOptionSlider *bar, const QRect &slider);
void tabShape(QPainter *painter, const QStyleOptionTab *tab);

} // namespace hallmarker::ui::painting
