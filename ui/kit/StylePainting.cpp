#include "ui/kit/StylePainting.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace hallmarker::ui::painting {

namespace {

/// Antialiasing for the time of one drawing.
class PainterKeeper {
public:
    explicit PainterKeeper(QPainter *painter) : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~PainterKeeper() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(PainterKeeper)

private:
    QPainter *m_painter;
};

bool hasState(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

} // namespace

void roundedBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &edge, double edgeWidth, double radius)
{
    const PainterKeeper keeper(painter);
    const double inset = edgeWidth / 2;
    painter->setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, edgeWidth));
    painter->setBrush(fill);
    const double shift = edge.alpha() == 0 ? 0 : inset;
    painter->drawRoundedRect(rect.adjusted(shift, shift, -shift, -shift), radius - shift / 2, radius - shift / 2);
}

void focusRing(QPainter *painter, const QRect &rect, const QPalette &palette, double radius)
{
    roundedBox(painter, rect, Qt::transparent, tokenColor(ColorToken::Focus, palette), 2, radius);
}

void field(QPainter *painter, const QStyleOption *option)
{
    const QPalette &palette = option->palette;
    const bool isEnabled = hasState(option, QStyle::State_Enabled);
    const bool isFocused = isEnabled && hasState(option, QStyle::State_HasFocus);
    QColor edge = tokenColor(isFocused ? ColorToken::Focus : ColorToken::Outline, palette);
    if (!isEnabled)
        edge = tokenColor(ColorToken::Border, palette);
    roundedBox(painter, option->rect, tokenColor(isEnabled ? ColorToken::Base : ColorToken::Window, palette), edge, isFocused ? 2 : 1);
}

void pushButton(QPainter *painter, const QStyleOptionButton *button)
{
    const QPalette &palette = button->palette;
    const bool isEnabled = hasState(button, QStyle::State_Enabled);
    const bool isDown = hasState(button, QStyle::State_Sunken);
    const bool isOn = hasState(button, QStyle::State_On);
    const bool isHovered = hasState(button, QStyle::State_MouseOver);
    const bool isPrimary = button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool isFlat = button->features.testFlag(QStyleOptionButton::Flat);
    QColor fill = tokenColor(ColorToken::Raised, palette);
    QColor edge = tokenColor(ColorToken::Outline, palette);
    if (!isEnabled) {
        fill = tokenColor(ColorToken::Hover, palette);
        edge = tokenColor(ColorToken::Border, palette);
    } else if (isPrimary) {
        fill = tokenColor(isDown || isHovered ? ColorToken::AccentHover : ColorToken::Accent, palette);
        edge = Qt::transparent;
    } else if (isDown || isOn) {
        fill = tokenColor(ColorToken::Selected, palette);
    } else if (isHovered) {
        fill = tokenColor(ColorToken::Hover, palette);
    }
    if (isFlat && !isPrimary) {
        edge = Qt::transparent;
        if (!(isDown || isOn || isHovered) || !isEnabled)
            fill = Qt::transparent;
    }
    roundedBox(painter, button->rect, fill, edge);
    if (!hasState(button, QStyle::State_HasFocus) || !isEnabled)
        return;
    if (isPrimary) {
        // On the accent the ring needs a gap of its own to be seen.
        roundedBox(painter, QRectF(button->rect).adjusted(2, 2, -2, -2), Qt::transparent, tokenColor(ColorToken::OnAccent, palette), 1.5, space::radius - 2);
        roundedBox(painter, button->rect, Qt::transparent, tokenColor(ColorToken::Focus, palette), 1.5);
    } else {
        focusRing(painter, button->rect, palette);
    }
}

void pushButtonLabel(QPainter *painter, const QStyleOptionButton *button, const QStyle *style, const QWidget *widget)
{
    const bool isEnabled = hasState(button, QStyle::State_Enabled);
    const bool isPrimary = button->features.testFlag(QStyleOptionButton::DefaultButton) && isEnabled;
    const QPalette &palette = button->palette;
    QColor color = palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (isPrimary)
        color = tokenColor(ColorToken::OnAccent, palette);
    const QFontMetrics metrics = button->fontMetrics;
    const QString text = button->text;
    const bool hasMenu = button->features.testFlag(QStyleOptionButton::HasMenu);
    const int iconSide = button->icon.isNull() ? 0 : button->iconSize.width();
    const int gap = iconSide > 0 && !text.isEmpty() ? space::s : 0;
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text).width();
    const int arrow = hasMenu ? 16 + space::xs : 0;
    const int width = iconSide + gap + textWidth + arrow;
    int x = button->rect.center().x() - width / 2 + 1;
    const int middle = button->rect.center().y() + 1;
    const auto place = [button](const QRect &rect) { return QStyle::visualRect(button->direction, button->rect, rect); };
    if (iconSide > 0) {
        const QRect rect = place(QRect(x, middle - iconSide / 2, iconSide, iconSide));
        paintIconShape(painter, button->icon, rect, color);
        x += iconSide + gap;
    }
    int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic;
    if (!style->styleHint(QStyle::SH_UnderlineShortcut, button, widget))
        flags |= Qt::TextHideMnemonic;
    painter->setPen(color);
    painter->drawText(place(QRect(x, button->rect.top(), textWidth + 2, button->rect.height())), flags, text);
    if (hasMenu)
        paintIcon(painter, IconId::ChevronDown, place(QRect(x + textWidth + space::xs, middle - 8, 16, 16)), color);
}

void toolButtonPanel(QPainter *painter, const QStyleOption *option)
{
    const bool isEnabled = hasState(option, QStyle::State_Enabled);
    const bool isOn = hasState(option, QStyle::State_On) || hasState(option, QStyle::State_Sunken);
    QColor fill = Qt::transparent;
    if (isEnabled && isOn)
        fill = tokenColor(ColorToken::Selected, option->palette);
    else if (isEnabled && hasState(option, QStyle::State_MouseOver))
        fill = tokenColor(ColorToken::Hover, option->palette);
    const bool isRaised = !hasState(option, QStyle::State_AutoRaise);
    if (isRaised && fill.alpha() == 0)
        fill = tokenColor(ColorToken::Raised, option->palette);
    roundedBox(painter, option->rect, fill, isRaised ? tokenColor(ColorToken::Outline, option->palette) : QColor(Qt::transparent));
}

void checkBox(QPainter *painter, const QStyleOption *option)
{
    const bool isEnabled = hasState(option, QStyle::State_Enabled);
    const bool isOn = hasState(option, QStyle::State_On);
    const bool isPartial = hasState(option, QStyle::State_NoChange);
    const QPalette &palette = option->palette;
    QColor fill = tokenColor(isEnabled ? ColorToken::Base : ColorToken::Window, palette);
    QColor edge = tokenColor(isEnabled ? ColorToken::Outline : ColorToken::Border, palette);
    if (isEnabled && (isOn || isPartial))
        fill = edge = tokenColor(ColorToken::Accent, palette);
    roundedBox(painter, option->rect, fill, edge, 1, 4);
    const QColor mark = isEnabled ? tokenColor(ColorToken::OnAccent, palette) : tokenColor(ColorToken::Disabled, palette);
    if (isOn)
        paintIcon(painter, IconId::CheckMark, QRectF(option->rect).adjusted(1, 1, -1, -1), mark);
    else if (isPartial)
        painter->fillRect(QRect(option->rect.left() + 4, option->rect.center().y(), option->rect.width() - 8, 2), mark);
}

void radioButton(QPainter *painter, const QStyleOption *option)
{
    const bool isEnabled = hasState(option, QStyle::State_Enabled);
    const bool isOn = hasState(option, QStyle::State_On);
    const QPalette &palette = option->palette;
    const double radius = option->rect.width() / 2.0;
    QColor edge = tokenColor(isEnabled ? ColorToken::Outline : ColorToken::Border, palette);
    if (isEnabled && isOn)
        edge = tokenColor(ColorToken::Accent, palette);
    roundedBox(painter, option->rect, tokenColor(isEnabled ? ColorToken::Base : ColorToken::Window, palette), edge, isOn ? 2 : 1, radius);
    if (isOn) {
        const double inset = option->rect.width() * 0.28;
        roundedBox(painter, QRectF(option->rect).adjusted(inset, inset, -inset, -inset), edge, Qt::transparent, 0, radius);
    }
}

void chevron(QPainter *painter, IconId id, const QRect &rect, const QStyleOption *option)
{
    const bool isEnabled = hasState(option, QStyle::State_Enabled);
    const int side = std::clamp(std::min(rect.width(), rect.height()), 8, 16);
    QRect box(0, 0, side, side);
    box.moveCenter(rect.center());
    paintIcon(painter, id, box, tokenColor(isEnabled ? ColorToken::Muted : ColorToken::Disabled, option->palette));
}

void headerSection(QPainter *painter, const QStyleOptionHeader *header)
{
    painter->fillRect(header->rect, tokenColor(ColorToken::Alternate, header->palette));
    const QColor line = tokenColor(ColorToken::Border, header->palette);
    const QRect &rect = header->rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    if (header->orientation == Qt::Horizontal && header->position != QStyleOptionHeader::End && header->position != QStyleOptionHeader::OnlyOneSection)
        painter->fillRect(QRect(rect.right(), rect.top() + 7, 1, rect.height() - 14), line);
}

void progressBar(QPainter *painter, const QStyleOptionProgressBar *bar)
{
    const QPalette &palette = bar->palette;
    QRectF groove(bar->rect);
    const double height = std::min(6.0, groove.height());
    groove = QRectF(groove.left(), groove.center().y() - height / 2, groove.width(), height);
    roundedBox(painter, groove, tokenColor(ColorToken::Border, palette), Qt::transparent, 0, height / 2);
    const QColor color = tokenColor(ColorToken::Info, palette);
    const double span = static_cast<double>(bar->maximum) - bar->minimum;
    if (span <= 0) {
        // The total is not known: three quiet marks instead of a made-up share.
        for (int index = 0; index < 3; ++index)
            roundedBox(painter, QRectF(groove.left() + groove.width() * (0.25 + 0.2 * index), groove.top(), groove.width() * 0.08, height), color, Qt::transparent, 0, height / 2);
        return;
    }
    const double share = std::clamp((bar->progress - bar->minimum) / span, 0.0, 1.0);
    if (share <= 0)
        return;
    QRectF done = groove;
    done.setWidth(std::max(height, groove.width() * share));
    if (bar->direction == Qt::RightToLeft)
        done.moveRight(groove.right());
    roundedBox(painter, done, color, Qt::transparent, 0, height / 2);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *bar, const QRect &slider)
{
    if (bar->minimum == bar->maximum)
        return;
    const bool isActive = hasState(bar, QStyle::State_MouseOver) || hasState(bar, QStyle::State_Sunken);
    QRectF thumb(slider);
    thumb = bar->orientation == Qt::Vertical ? thumb.adjusted(3, 2, -3, -2) : thumb.adjusted(2, 3, -2, -3);
    const double radius = std::min(thumb.width(), thumb.height()) / 2;
    roundedBox(painter, thumb, tokenColor(isActive ? ColorToken::Muted : ColorToken::Outline, bar->palette), Qt::transparent, 0, radius);
}

void tabShape(QPainter *painter, const QStyleOptionTab *tab)
{
    const bool isSelected = hasState(tab, QStyle::State_Selected);
    if (!isSelected && hasState(tab, QStyle::State_MouseOver))
        roundedBox(painter, tab->rect.adjusted(0, 2, 0, -3), tokenColor(ColorToken::Hover, tab->palette), Qt::transparent, 0);
    if (isSelected)
        roundedBox(painter, QRectF(tab->rect.left() + 4, tab->rect.bottom() - 2, tab->rect.width() - 8, 3), tokenColor(ColorToken::Focus, tab->palette), Qt::transparent, 0, 1.5);
}

} // namespace hallmarker::ui::painting
