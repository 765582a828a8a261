#include "ui/retention/DueStrip.h"

#include "ui/kit/Tokens.h"

#include <QAccessible>
#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>
#include <QToolTip>

#include <algorithm>

namespace hallmarker::ui {

namespace {

constexpr int monthsAhead = 12;
constexpr int partGap = 4;

QDate monthOf(qint64 ms)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).date();
    return {day.year(), day.month(), 1};
}

QString keyOf(const QDate &month)
{
    return month.toString(QStringLiteral("yyyy-MM"));
}

} // namespace

DueStrip::DueStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What is due, by month"));
    setItems({}, 0);
}

QString DueStrip::partOf(const inventory::DueItem &item, qint64 nowMs)
{
    if (item.state == inventory::RetentionState::Disposed)
        return {};
    if (!item.unknownTrigger.isEmpty())
        return QStringLiteral("unknown");
    if (item.dueMs == 0)
        return {};
    if (item.dueMs <= nowMs)
        return QStringLiteral("past");
    const QDate month = monthOf(item.dueMs);
    return month < monthOf(nowMs).addMonths(monthsAhead) ? keyOf(month) : QStringLiteral("later");
}

void DueStrip::setItems(const QList<inventory::DueItem> &items, qint64 nowMs)
{
    m_parts = {{QStringLiteral("unknown"), tr("No date"), tr("Without a known date"), 0}, {QStringLiteral("past"), tr("Past"), tr("Past its day"), 0}};
    const QLocale locale;
    for (int at = 0; at < monthsAhead; ++at) {
        const QDate month = monthOf(nowMs).addMonths(at);
        const QString word = locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        m_parts.append({keyOf(month), month.month() == 1 ? QStringLiteral("%1 %2").arg(word, month.toString(QStringLiteral("yy"))) : word, QStringLiteral("%1 %2").arg(locale.standaloneMonthName(month.month()), month.toString(QStringLiteral("yyyy"))), 0});
    }
    m_parts.append({QStringLiteral("later"), tr("Later"), tr("Later than a year from now"), 0});
    for (const inventory::DueItem &item : items) {
        const QString key = partOf(item, nowMs);
        const auto part = std::find_if(m_parts.begin(), m_parts.end(), [&key](const Part &one) { return one.id == key; });
        if (part != m_parts.end())
            ++part->count;
    }
    moveTo(m_current);
    update();
}

QStringList DueStrip::parts() const
{
    QStringList ids;
    for (const Part &part : m_parts)
        ids += part.id;
    return ids;
}

QString DueStrip::textOf(const QString &id) const
{
    const auto part = std::find_if(m_parts.cbegin(), m_parts.cend(), [&id](const Part &one) { return one.id == id; });
    return part == m_parts.cend() ? QString() : tr("%1: %n due", nullptr, part->count).arg(part->name);
}

void DueStrip::choose(const QString &part)
{
    if (m_chosen == part)
        return;
    m_chosen = part;
    update();
    Q_EMIT chosenChanged(part);
}

void DueStrip::moveTo(qsizetype at)
{
    m_current = std::clamp<qsizetype>(at, 0, m_parts.size() - 1);
    const QString text = textOf(m_parts.at(m_current).id);
    const bool isChosen = m_chosen == m_parts.at(m_current).id;
    setAccessibleDescription(isChosen ? tr("%1. Chosen: Space shows all again.").arg(text) : tr("%1. Space shows only these.").arg(text));
    update();
}

QSize DueStrip::minimumSizeHint() const
{
    // Room for a short month; a longer word is cut with dots, and stands whole in the tool tip and for a screen reader.
    const QFontMetrics metrics(typeFont(TypeRole::Caption, font()));
    return {static_cast<int>(m_parts.size()) * (metrics.horizontalAdvance(QStringLiteral("May")) + partGap + 4), fontMetrics().height() + metrics.height() + 18};
}

QSize DueStrip::sizeHint() const
{
    return minimumSizeHint();
}

QRect DueStrip::rectOf(qsizetype at) const
{
    const double step = double(width() + partGap) / double(m_parts.size());
    const int left = int(step * double(at));
    const QRect rect(left, 0, int(step * double(at + 1)) - partGap - left, height());
    return layoutDirection() == Qt::RightToLeft ? QRect(width() - rect.right() - 1, 0, rect.width(), rect.height()) : rect;
}

qsizetype DueStrip::partAt(const QPoint &place) const
{
    for (qsizetype at = 0; at < m_parts.size(); ++at)
        if (rectOf(at).contains(place))
            return at;
    return -1;
}

void DueStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int most = 1;
    for (const Part &part : std::as_const(m_parts))
        most = std::max(most, part.count);
    const QFont caption = typeFont(TypeRole::Caption, font());
    for (qsizetype at = 0; at < m_parts.size(); ++at) {
        const Part &part = m_parts.at(at);
        const ColorToken token = part.id == QLatin1String("past") ? ColorToken::Fail : part.id == QLatin1String("unknown") ? ColorToken::Warn : ColorToken::Accent;
        const QRectF rect = QRectF(rectOf(at)).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool isChosen = part.id == m_chosen;
        const QColor base = tokenColor(ColorToken::Base, palette());
        const QColor ground = part.count == 0 ? base : tint(tokenColor(token, palette()), base, 0.08 + 0.14 * double(part.count) / double(most));
        painter.setPen(QPen(tokenColor(isChosen ? ColorToken::Accent : ColorToken::Border, palette()), isChosen ? 2 : 1));
        painter.setBrush(ground);
        painter.drawRoundedRect(rect, space::radius, space::radius);
        if (hasFocus() && at == m_current) {
            painter.setPen(QPen(tokenColor(ColorToken::Focus, palette()), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), space::radius - 2, space::radius - 2);
        }
        const QRectF upper = rect.adjusted(0, 6, 0, -rect.height() / 2 + 3);
        const QRectF lower = rect.adjusted(0, rect.height() / 2 + 1, 0, -5);
        painter.setFont(tabularFont(part.count > 0 ? typeFont(TypeRole::Strong, font()) : font()));
        painter.setPen(tokenColor(part.count == 0 ? ColorToken::Muted : ColorToken::Text, palette()));
        painter.drawText(upper, Qt::AlignCenter, part.count == 0 ? QStringLiteral("\u2013") : QLocale().toString(part.count));
        painter.setFont(caption);
        painter.setPen(tokenColor(part.count == 0 ? ColorToken::Muted : ColorToken::Text, palette()));
        painter.drawText(lower, Qt::AlignCenter, QFontMetrics(caption).elidedText(part.label, Qt::ElideRight, static_cast<int>(rect.width()) - 2));
    }
}

void DueStrip::mousePressEvent(QMouseEvent *event)
{
    const qsizetype at = partAt(event->pos());
    if (at < 0)
        return;
    choose(m_parts.at(at).id == m_chosen ? QString() : m_parts.at(at).id);
    moveTo(at);
}

void DueStrip::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right: moveTo(m_current + forward); return;
    case Qt::Key_Left: moveTo(m_current - forward); return;
    case Qt::Key_Home: moveTo(0); return;
    case Qt::Key_End: moveTo(m_parts.size() - 1); return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_parts.at(m_current).id == m_chosen ? QString() : m_parts.at(m_current).id);
        moveTo(m_current);
        return;
    case Qt::Key_Escape:
        if (!m_chosen.isEmpty()) {
            choose({});
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

bool DueStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype at = partAt(help->pos());
        if (at >= 0)
            QToolTip::showText(help->globalPos(), textOf(m_parts.at(at).id), this, rectOf(at));
        return true;
    }
    return QWidget::event(event);
}

} // namespace hallmarker::ui
