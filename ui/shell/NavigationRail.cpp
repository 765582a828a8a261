#include "ui/shell/NavigationRail.h"

#include "ui/kit/StylePainting.h"
#include "ui/shell/RailAccessible.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {
constexpr int railWidth = 184;
constexpr int railCompactWidth = 88;
}

RailButton::RailButton(IconId picture, const QString &text, QWidget *parent) : QAbstractButton(parent), m_picture(picture)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

void RailButton::setBadge(int count, const QString &words)
{
    if (count == m_badge && words == accessibleDescription())
        return;
    m_badge = count;
    // The number alone is told by sight only.
    setAccessibleDescription(words);
    update();
}

QRect RailButton::badgeBox() const
{
    if (m_badge == 0)
        return {};
    const QFontMetrics metrics(typeFont(TypeRole::Caption, font()));
    const int high = metrics.height();
    const int wide = std::max(high, metrics.horizontalAdvance(badgeText()) + space::s);
    const QRect box = m_isCompact ? QRect(width() / 2 + 4, 2, wide, high) : QRect(width() - space::s - wide, (height() - high) / 2, wide, high);
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

QSize RailButton::sizeHint() const
{
    const int line = fontMetrics().height();
    return m_isCompact ? QSize(railCompactWidth - 2 * space::s, 20 + line + space::l) : QSize(railWidth - 2 * space::s, std::max(36, line + space::l));
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isHovered = underMouse() && isEnabled();
    if (isChecked())
        painting::roundedBox(&painter, rect(), tokenColor(ColorToken::Selected, palette()), Qt::transparent, 0);
    else if (isHovered)
        painting::roundedBox(&painter, rect(), tokenColor(ColorToken::Hover, palette()), Qt::transparent, 0);
    const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (isChecked())
        painting::roundedBox(&painter, place(QRect(0, height() / 4, 3, height() / 2)), tokenColor(ColorToken::Focus, palette()), Qt::transparent, 0, 1.5);
    const QColor picture = tokenColor(isChecked() ? ColorToken::Link : ColorToken::Muted, palette());
    painter.setPen(tokenColor(isEnabled() ? ColorToken::Text : ColorToken::Disabled, palette()));
    if (m_isCompact) {
        paintIcon(&painter, m_picture, QRect((width() - 20) / 2, space::xs + 2, 20, 20), picture);
        painter.setFont(typeFont(TypeRole::Caption, font()));
        const QString word = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 4);
        painter.drawText(QRect(2, space::xs + 22, width() - 4, height() - space::xs - 24), Qt::AlignCenter, word);
    } else {
        paintIcon(&painter, m_picture, place(QRect(space::m, (height() - 18) / 2, 18, 18)), picture);
        if (isChecked())
            painter.setFont(typeFont(TypeRole::Strong, font()));
        const int taken = m_badge == 0 ? space::xs : badgeBox().width() + space::s + space::xs;
        const QRect words(space::m + 18 + space::m, 0, width() - space::m - 18 - space::m - taken, height());
        painter.drawText(place(words), Qt::AlignVCenter | Qt::AlignLeading, painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
    if (const QRect box = badgeBox(); !box.isEmpty()) {
        painting::roundedBox(&painter, box, tokenColor(ColorToken::Fail, palette()), Qt::transparent, 0, box.height() / 2.0);
        painter.setFont(typeFont(TypeRole::Caption, font()));
        painter.setPen(tokenColor(ColorToken::Base, palette())); // 4.5:1 on Fail in both themes
        painter.drawText(box, Qt::AlignCenter, badgeText());
    }
    if (hasFocus())
        painting::focusRing(&painter, rect(), palette());
}

NavigationRail::NavigationRail(QWidget *parent) : QWidget(parent), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout)
{
    installRailAccessible();
    setAccessibleName(tr("Areas"));
    setObjectName(QStringLiteral("navigationRail"));
    setFixedWidth(railWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::m, space::s, space::m);
    column->setSpacing(space::xs);
    m_top->setSpacing(space::xs);
    m_bottom->setSpacing(space::xs);
    column->addLayout(m_top);
    column->addStretch();
    column->addLayout(m_bottom);
}

void NavigationRail::addArea(const QString &id, const QString &text, IconId picture, bool atBottom, const QString &key)
{
    auto *button = new RailButton(picture, text, this);
    button->setObjectName(QString(QLatin1String("rail.") % id));
    button->setToolTip(key.isEmpty() ? text : QString(text % QLatin1String(" (") % key % QLatin1Char(')')));
    button->setCompact(m_isCompact);
    button->installEventFilter(this);
    m_buttons.insert(id, button);
    m_order.append(id);
    (atBottom ? m_bottom : m_top)->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] {
        setCurrent(id); // a click on the checked one would uncheck it
        Q_EMIT activated(id);
    });
    setCurrent(current());
}

void NavigationRail::setCurrent(const QString &id)
{
    // One stop for Tab, where one is; the arrow keys do the rest. An exclusive QButtonGroup would make the last focused
    // button the stop instead.
    const QString stop = m_buttons.contains(id) ? id : m_order.value(0);
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        (*button)->setChecked(button.key() == id);
        (*button)->setFocusPolicy(button.key() == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void NavigationRail::setBadge(const QString &id, int count, const QString &words)
{
    if (RailButton *button = m_buttons.value(id))
        button->setBadge(count, words);
}

QString NavigationRail::current() const
{
    for (const QString &id : m_order) {
        if (m_buttons.value(id)->isChecked())
            return id;
    }
    return {};
}

void NavigationRail::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    setFixedWidth(isCompact ? railCompactWidth : railWidth);
    for (RailButton *button : std::as_const(m_buttons))
        button->setCompact(isCompact);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokenColor(ColorToken::Alternate, palette()));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), tokenColor(ColorToken::Border, palette()));
}

bool NavigationRail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        auto *button = static_cast<RailButton *>(watched);
        if (step != 0) {
            const qsizetype at = m_order.indexOf(button->objectName().mid(5)) + step;
            if (at >= 0 && at < m_order.size())
                m_buttons.value(m_order.at(at))->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            button->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hallmarker::ui
