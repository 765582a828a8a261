#include "ui/kit/BusyMark.h"

#include "ui/kit/Tokens.h"

#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace hallmarker::ui {

namespace {
constexpr int busySide = 16;
constexpr int busySteps = 12;
}

BusyMark::BusyMark(QWidget *parent) : QWidget(parent), m_wait(new QTimer(this)), m_turn(new QTimer(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_wait->setSingleShot(true);
    m_wait->setInterval(300);
    m_turn->setInterval(80);
    connect(m_wait, &QTimer::timeout, this, [this] {
        m_isShown = true;
        m_turn->start();
        update();
    });
    connect(m_turn, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % busySteps;
        update();
    });
}

void BusyMark::start(const QString &text)
{
    m_text = text.isEmpty() ? tr("Loading") : text;
    setAccessibleName(m_text);
    updateGeometry();
    if (!m_isShown)
        m_wait->start();
}

void BusyMark::stop()
{
    m_wait->stop();
    m_turn->stop();
    m_isShown = false;
    setAccessibleName({});
    update();
}

QSize BusyMark::sizeHint() const
{
    return {busySide + space::s + fontMetrics().horizontalAdvance(m_text) + 2, std::max(busySide, fontMetrics().height())};
}

void BusyMark::paintEvent(QPaintEvent *)
{
    if (!m_isShown)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QStyle::visualRect(layoutDirection(), rect(), QRect(2, (height() - busySide) / 2 + 2, busySide - 4, busySide - 4));
    painter.setPen(QPen(tokenColor(ColorToken::Border, palette()), 2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(tokenColor(ColorToken::Info, palette()), 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, -m_step * 360 * 16 / busySteps, 100 * 16);
    painter.setPen(tokenColor(ColorToken::Muted, palette()));
    painter.drawText(rect().adjusted(busySide + space::s, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeading, m_text);
}

} // namespace hallmarker::ui
