#include "ui/exercises/ExerciseTimeline.h"

#include "threats/workshop/WorkshopTimer.h"
#include "ui/kit/Tokens.h"

#include <QPainter>

#include <algorithm>

namespace hallmarker::ui {

namespace {

constexpr double dot = 4;

void drawCross(QPainter &painter, const QPointF &at)
{
    painter.drawLine(at + QPointF(-dot, -dot), at + QPointF(dot, dot));
    painter.drawLine(at + QPointF(-dot, dot), at + QPointF(dot, -dot));
}

} // namespace

ExerciseTimeline::ExerciseTimeline(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("exercise.timeline"));
    setAccessibleName(tr("Course of the exercise"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ExerciseTimeline::show(const threats::ExerciseRun &run, const threats::ExerciseOutcome &outcome)
{
    m_injects.clear();
    m_responses.clear();
    m_expectations.clear();
    m_endMinute = std::max(1.0, outcome.endMinute);
    for (const threats::Inject &inject : run.scenario.injects)
        if (inject.at <= outcome.endMinute)
            m_injects += inject.at;
    for (const threats::ExerciseResponse &response : run.responses)
        m_responses += double(response.exerciseMs) / 60'000;
    for (const threats::ExpectationOutcome &one : outcome.expectations)
        if (one.hasCome)
            m_expectations += one;
    setAccessibleDescription(tr("%1 injects, %2 responses, %3 strengths and %4 gaps in %5. The table says when.").arg(m_injects.size()).arg(m_responses.size()).arg(outcome.strengths().size()).arg(outcome.gaps().size()).arg(threats::WorkshopTimer::text(qint64(m_endMinute * 60'000))));
    updateGeometry();
    update();
}

double ExerciseTimeline::rowHeight() const
{
    return std::max(12.0, fontMetrics().height() * 0.8);
}

QSize ExerciseTimeline::sizeHint() const
{
    return {420, int((4.0 + double(std::min<qsizetype>(m_expectations.size(), 40))) * rowHeight() + 2 * fontMetrics().height() + 3 * space::s)};
}

double ExerciseTimeline::xOf(double minute) const
{
    const double left = space::m;
    return left + (width() - 2 * left) * std::clamp(minute / m_endMinute, 0.0, 1.0);
}

void ExerciseTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(TypeRole::Caption, font()));
    const QFontMetricsF metrics(painter.font());
    const auto colour = [this](ColorToken token) { return tokenColor(token, palette()); };
    const double row = rowHeight();
    double y = metrics.height();
    painter.setPen(colour(ColorToken::Muted));
    const double step = m_endMinute <= 12 ? 2 : m_endMinute <= 35 ? 5 : m_endMinute <= 70 ? 10 : 30;
    for (double minute = 0; minute <= m_endMinute; minute += step) {
        const double x = xOf(minute);
        painter.setPen(QPen(colour(ColorToken::Border), 1));
        painter.drawLine(QPointF(x, y), QPointF(x, height() - metrics.height() - space::s));
        painter.setPen(colour(ColorToken::Muted));
        const QString text = QString::number(int(minute));
        painter.drawText(QPointF(std::min(x - metrics.horizontalAdvance(text) / 2, width() - metrics.horizontalAdvance(text)), y - 3), text);
    }
    y += row;
    // Injects: triangles that point down at the line; responses: dots below it.
    painter.setBrush(colour(ColorToken::Info));
    painter.setPen(Qt::NoPen);
    for (const double minute : std::as_const(m_injects)) {
        const double x = xOf(minute);
        painter.drawPolygon(QPolygonF({QPointF(x - dot - 1, y - dot - 3), QPointF(x + dot + 1, y - dot - 3), QPointF(x, y)}));
    }
    painter.setPen(QPen(colour(ColorToken::Outline), 1));
    painter.drawLine(QPointF(xOf(0), y), QPointF(xOf(m_endMinute), y));
    y += row;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(ColorToken::Text));
    for (const double minute : std::as_const(m_responses))
        painter.drawEllipse(QPointF(xOf(minute), y - row / 2), dot - 1, dot - 1);
    y += row / 2;
    for (const threats::ExpectationOutcome &one : m_expectations.mid(0, 40)) {
        const bool isOpen = !one.metMinute;
        const double until = one.expectation.within > 0 ? one.inject.at + one.expectation.within : m_endMinute;
        const ColorToken token = one.isStrength() ? ColorToken::Pass : one.level == threats::ScoreLevel::Met || one.level == threats::ScoreLevel::Partly ? ColorToken::Warn : ColorToken::Fail;
        painter.setPen(QPen(colour(ColorToken::Border), 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(xOf(one.inject.at), y), QPointF(xOf(until), y));
        painter.setPen(QPen(colour(token), 2));
        const QPointF at(xOf(one.metMinute.value_or(until)), y);
        painter.setBrush(one.isStrength() ? QBrush(colour(token)) : QBrush(Qt::NoBrush));
        if (isOpen && token == ColorToken::Fail)
            drawCross(painter, at);
        else
            painter.drawEllipse(at, dot, dot);
        y += row;
    }
    painter.setPen(colour(ColorToken::Muted));
    painter.drawText(QRectF(0, height() - metrics.height() - 2, width(), metrics.height() + 2), Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(tr("▼ inject  • response  ● in time  ○ late or in part  ✕ missed  ― time there was"), Qt::ElideRight, width()));
}

} // namespace hallmarker::ui
