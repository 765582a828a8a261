#include "ui/gate/FlipStrip.h"

#include "ui/gate/GateWords.h"
#include "ui/kit/Tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace hallmarker::ui {

namespace {

constexpr qint64 stripDayMs = 86'400'000;
constexpr int stripDays = 365;
constexpr double flipMarkSize = 10;
constexpr int stripEdge = 14;
struct Tick {
    int days;
};
constexpr std::array stripTicks{Tick{0}, Tick{30}, Tick{90}, Tick{180}, Tick{365}};

} // namespace

FlipStrip::FlipStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What ends by itself, by day"));
    setFlips({}, 0);
}

double FlipStrip::placeOf(qint64 atMs, qint64 nowMs)
{
    return std::clamp(double(atMs - nowMs) / double(stripDays * stripDayMs), 0.0, 1.0);
}

void FlipStrip::setFlips(const QList<core::GateFlip> &flips, qint64 nowMs)
{
    m_flips = flips;
    m_nowMs = nowMs;
    setCurrent(m_flips.isEmpty() ? -1 : std::clamp<qsizetype>(m_current, 0, m_flips.size() - 1));
    setAccessibleDescription(m_flips.isEmpty() ? tr("Nothing ends by itself within sight.") : textOf(m_current));
    update();
}

QString FlipStrip::textOf(qsizetype at) const
{
    if (at < 0 || at >= m_flips.size())
        return {};
    const core::GateFlip &flip = m_flips.at(at);
    return tr("%1 ends on %2, %3.", "what, day, how far it is").arg(flip.text, gateDay(flip.atMs), gateDaysFrom(m_nowMs, flip.atMs));
}

void FlipStrip::setCurrent(qsizetype at)
{
    m_current = at;
    if (at >= 0)
        setAccessibleDescription(textOf(at));
    update();
}

QPointF FlipStrip::centreOf(qsizetype at) const
{
    const double along = placeOf(m_flips.at(at).atMs, m_nowMs) * (width() - 2 * stripEdge);
    const double x = layoutDirection() == Qt::RightToLeft ? width() - stripEdge - along : stripEdge + along;
    return {x, flipMarkSize + 6};
}

QSize FlipStrip::sizeHint() const
{
    return {360, int(2 * flipMarkSize) + 12 + QFontMetrics(typeFont(TypeRole::Caption, font())).height() + 6};
}

qsizetype FlipStrip::markAt(const QPoint &place) const
{
    for (qsizetype at = m_flips.size() - 1; at >= 0; --at)
        if (QLineF(centreOf(at), place).length() <= flipMarkSize)
            return at;
    return -1;
}

void FlipStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = flipMarkSize + 6;
    painter.setPen(QPen(tokenColor(ColorToken::Border, palette()), 2));
    painter.drawLine(QPointF(stripEdge, y), QPointF(width() - stripEdge, y));
    const QFont caption = typeFont(TypeRole::Caption, font());
    painter.setFont(caption);
    const QFontMetrics metrics(caption);
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    for (const Tick &tick : stripTicks) {
        const double along = double(tick.days) / stripDays * (width() - 2 * stripEdge);
        const double x = isRight ? width() - stripEdge - along : stripEdge + along;
        painter.setPen(QPen(tokenColor(ColorToken::Border, palette()), 1));
        painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4));
        const QString label = tick.days == 0 ? tr("Now") : tick.days == stripDays ? tr("A year") : tr("%n day(s)", nullptr, tick.days);
        const double left = std::clamp(x - metrics.horizontalAdvance(label) / 2.0, 0.0, double(width() - metrics.horizontalAdvance(label)));
        painter.setPen(tokenColor(ColorToken::Muted, palette()));
        painter.drawText(QPointF(left, y + flipMarkSize + 4 + metrics.ascent()), label);
    }
    for (qsizetype at = 0; at < m_flips.size(); ++at) {
        const bool isWaiver = m_flips.at(at).kind == core::GateFlip::Kind::Waiver;
        const bool isSoon = m_flips.at(at).atMs - m_nowMs <= 14 * stripDayMs;
        const QPointF centre = centreOf(at);
        const QRectF mark(centre.x() - flipMarkSize / 2, centre.y() - flipMarkSize / 2, flipMarkSize, flipMarkSize);
        painter.setPen(QPen(tokenColor(ColorToken::Base, palette()), 1));
        painter.setBrush(tokenColor(isSoon ? ColorToken::Warn : ColorToken::Accent, palette()));
        if (isWaiver)
            painter.drawRect(mark);
        else
            painter.drawEllipse(mark);
        if (at == m_current && hasFocus()) {
            painter.setPen(QPen(tokenColor(ColorToken::Focus, palette()), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(mark.adjusted(-3, -3, 3, 3), 3, 3);
        }
    }
}

void FlipStrip::mousePressEvent(QMouseEvent *event)
{
    if (const qsizetype at = markAt(event->pos()); at >= 0) {
        setCurrent(at);
        Q_EMIT chosen(at);
    }
}

void FlipStrip::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto moveTo = [this](qsizetype at) {
        if (m_flips.isEmpty())
            return;
        setCurrent(std::clamp<qsizetype>(at, 0, m_flips.size() - 1));
        Q_EMIT chosen(m_current);
    };
    switch (event->key()) {
    case Qt::Key_Right: moveTo(m_current + forward); return;
    case Qt::Key_Left: moveTo(m_current - forward); return;
    case Qt::Key_Home: moveTo(0); return;
    case Qt::Key_End: moveTo(m_flips.size() - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

bool FlipStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const qsizetype at = markAt(help->pos()); at >= 0)
            QToolTip::showText(help->globalPos(), textOf(at), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace hallmarker::ui
