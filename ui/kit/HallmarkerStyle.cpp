#include "ui/kit/HallmarkerStyle.h"

#include "ui/kit/StylePainting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace hallmarker::ui {

namespace {

constexpr int controlHeight = 32;

/// Text areas have the edge of a field, other frames a quiet line.
bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

HallmarkerStyle::HallmarkerStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void HallmarkerStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // The edit inside of a combo or spin box has no line: its owner draws the field.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            painting::field(painter, option);
        return;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
        return;
    case PE_Frame:
        if (isTextArea(widget)) {
            QStyleOption copy = *option;
            copy.palette = option->palette;
            copy.state.setFlag(State_HasFocus, widget->hasFocus());
            painting::field(painter, &copy);
        } else {
            painting::roundedBox(painter, option->rect, Qt::transparent, tokenColor(ColorToken::Border, option->palette), 1, 2);
        }
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        painter->fillRect(option->rect, tokenColor(ColorToken::Raised, option->palette));
        painter->setPen(tokenColor(ColorToken::Outline, option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameGroupBox:
        painting::roundedBox(painter, option->rect, Qt::transparent, tokenColor(ColorToken::Border, option->palette));
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QPushButton *>(widget))
            painting::focusRing(painter, option->rect, option->palette, qobject_cast<const QAbstractItemView *>(widget) ? 2 : 4);
        return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            painting::pushButton(painter, button);
            return;
        }
        break;
    case PE_FrameDefaultButton: return;
    case PE_PanelButtonTool:
        painting::toolButtonPanel(painter, option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        painting::checkBox(painter, option);
        return;
    case PE_IndicatorRadioButton:
        painting::radioButton(painter, option);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        painting::chevron(painter, IconId::ChevronDown, option->rect, option);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        painting::chevron(painter, IconId::ChevronUp, option->rect, option);
        return;
    case PE_IndicatorArrowLeft: painting::chevron(painter, IconId::ChevronLeft, option->rect, option); return;
    case PE_IndicatorArrowRight: painting::chevron(painter, IconId::ChevronRight, option->rect, option); return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            painting::chevron(painter, option->state.testFlag(State_Open) ? IconId::ChevronDown : IconId::ChevronRight, option->rect, option);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            painting::chevron(painter, header->sortIndicator == QStyleOptionHeader::SortUp ? IconId::ChevronDown : IconId::ChevronUp, option->rect, option);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
            if (item->state.testFlag(State_Selected))
                painter->fillRect(item->rect, item->palette.brush(QPalette::Active, QPalette::Highlight));
            else if (item->state.testFlag(State_MouseOver) && item->state.testFlag(State_Enabled))
                painter->fillRect(item->rect, tokenColor(ColorToken::Hover, item->palette));
            return;
        }
        break;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokenColor(ColorToken::Border, option->palette));
        return;
    case PE_FrameTabWidget: return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HallmarkerStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            painting::pushButtonLabel(painter, button, proxy(), widget);
            return;
        }
        break;
    case CE_Header:
        // As in QCommonStyle, which asks itself and not its proxy where the arrow stands.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->save();
            painter->setClipRect(option->rect);
            proxy()->drawControl(CE_HeaderSection, option, painter, widget);
            QStyleOptionHeader part = *header;
            part.rect = proxy()->subElementRect(SE_HeaderLabel, option, widget);
            if (part.rect.isValid())
                proxy()->drawControl(CE_HeaderLabel, &part, painter, widget);
            if (header->sortIndicator != QStyleOptionHeader::None) {
                part.rect = proxy()->subElementRect(SE_HeaderArrow, option, widget);
                proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
            }
            painter->restore();
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painting::headerSection(painter, header);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, tokenColor(ColorToken::Alternate, option->palette));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokenColor(ColorToken::Border, option->palette));
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy = *header;
            copy.palette.setColor(QPalette::ButtonText, tokenColor(ColorToken::Muted, option->palette));
            copy.state.setFlag(State_On, false); // no bold jump when a cell of the column is chosen
            painter->save();
            painter->setFont(typeFont(TypeRole::Strong, typeFont(TypeRole::Caption, widget ? widget->font() : painter->font())));
            copy.fontMetrics = painter->fontMetrics();
            QProxyStyle::drawControl(element, &copy, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            painting::progressBar(painter, bar);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            painting::tabShape(painter, tab);
            return;
        }
        break;
    case CE_Splitter: {
        const bool isUpright = option->state.testFlag(State_Horizontal);
        const QRect &rect = option->rect;
        const QColor line = tokenColor(option->state.testFlag(State_MouseOver) ? ColorToken::Focus : ColorToken::Border, option->palette);
        painter->fillRect(isUpright ? QRect(rect.center().x(), rect.top(), 1, rect.height()) : QRect(rect.left(), rect.center().y(), rect.width(), 1), line);
        return;
    }
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HallmarkerStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->frame)
                painting::field(painter, option);
            painting::chevron(painter, IconId::ChevronDown, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget), option);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                painting::field(painter, option);
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
                painting::chevron(painter, IconId::ChevronUp, proxy()->subControlRect(control, option, SC_SpinBoxUp, widget), option);
                painting::chevron(painter, IconId::ChevronDown, proxy()->subControlRect(control, option, SC_SpinBoxDown, widget), option);
            }
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            painting::scrollBar(painter, bar, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    case CC_ToolButton: {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (option->state.testFlag(State_HasFocus))
            painting::focusRing(painter, option->rect, option->palette);
        return;
    }
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect HallmarkerStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return QProxyStyle::subControlRect(control, option, sub, widget);
        // No arrow buttons: the groove is the whole bar.
        const bool isUpright = bar->orientation == Qt::Vertical;
        const int length = isUpright ? bar->rect.height() : bar->rect.width();
        const qint64 span = static_cast<qint64>(bar->maximum) - bar->minimum;
        int thumb = length;
        if (span > 0)
            thumb = std::clamp(static_cast<int>(static_cast<qint64>(bar->pageStep) * length / (span + bar->pageStep)), std::min(32, length), length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        const auto along = [&](int from, int size) {
            return isUpright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size)
                             : visualRect(bar->direction, bar->rect, QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height()));
        };
        switch (sub) {
        case SC_ScrollBarSlider: return along(start, thumb);
        case SC_ScrollBarGroove: return bar->rect;
        case SC_ScrollBarSubPage: return along(0, start);
        case SC_ScrollBarAddPage: return along(start + thumb, length - start - thumb);
        default: return {};
        }
    }
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField) {
        const QRect rect = option->rect.adjusted(space::s, 2, -28, -2);
        return visualRect(option->direction, option->rect, rect);
    }
    if (control == CC_ComboBox && sub == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect, QRect(option->rect.right() - 26, option->rect.top(), 22, option->rect.height()));
    if (control == CC_SpinBox && sub == SC_SpinBoxEditField) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int buttons = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 4 : 26;
        return visualRect(option->direction, option->rect, option->rect.adjusted(6, 2, -buttons, -2));
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect HallmarkerStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return visualRect(option->direction, option->rect, option->rect.adjusted(6, 2, -6, -2));
    }
    if (element == SE_HeaderLabel) {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const int margin = pixelMetric(PM_HeaderMargin, option, widget);
        const int arrow = header && header->sortIndicator != QStyleOptionHeader::None ? 20 : 0;
        return visualRect(option->direction, option->rect, option->rect.adjusted(margin, 0, -margin - arrow, 0));
    }
    if (element == SE_HeaderArrow)
        return visualRect(option->direction, option->rect, QRect(option->rect.right() - 18, option->rect.center().y() - 6, 12, 12));
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize HallmarkerStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            // size is the bare content, so that all buttons have the same padding.
            const int gap = button->icon.isNull() || button->text.isEmpty() ? 0 : space::xs;
            result = QSize(size.width() + 2 * space::l + gap, std::max(size.height() + space::m, controlHeight));
            if (!button->text.isEmpty())
                result.setWidth(std::max(result.width(), 72));
        }
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(option->fontMetrics.height() + space::m, controlHeight));
        if (type == CT_ComboBox)
            result.rwidth() += space::l;
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), option->fontMetrics.height() + space::m));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), option->fontMetrics.height() + 10));
        break;
    case CT_MenuBarItem: result += QSize(space::xs, space::xs); break;
    case CT_HeaderSection: result.setHeight(std::max(result.height(), option->fontMetrics.height() + space::m)); break;
    case CT_ToolButton: result = result.expandedTo(QSize(28, 28)); break;
    case CT_TabBarTab: result += QSize(space::s, space::s); break;
    default: break;
    }
    return result;
}

int HallmarkerStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: return isTextArea(widget) ? 2 : 1;
    case PM_FocusFrameHMargin: return space::s; // padding of table and list cells
    case PM_HeaderMargin: return 9;
    case PM_ScrollBarExtent: return space::m;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return 16;
    case PM_ToolBarIconSize: return 18;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return space::m;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::s;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::s;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator: return 0;
    case PM_SplitterWidth: return 9;
    case PM_MenuVMargin:
    case PM_MenuHMargin: return space::xs;
    case PM_TextCursorWidth: return 1;
    default: break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int HallmarkerStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut: return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_Table_GridLineColor:
        if (option)
            return static_cast<int>(tokenColor(ColorToken::Border, option->palette).rgba());
        break;
    case SH_ToolTip_WakeUpDelay: return 500;
    default: break;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

namespace {

/// The list that a choice opens is called as the choice is: by its label, else it would have no name at all.
void nameChoices(QAbstractItemView &view)
{
    QWidget *popup = view.parentWidget();
    const auto *choice = popup ? qobject_cast<QComboBox *>(popup->parentWidget()) : nullptr;
    if (!choice || !view.accessibleName().isEmpty())
        return;
    QString name = choice->accessibleName();
    const QList<QLabel *> labels = choice->window()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() == choice)
            name = label->text().remove(QLatin1Char('&'));
    }
    view.setAccessibleName(name);
}

} // namespace

void HallmarkerStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget) ||
        qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
        nameChoices(*view);
    }
}

} // namespace hallmarker::ui
