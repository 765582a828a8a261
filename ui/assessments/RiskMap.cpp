#include "ui/assessments/RiskMap.h"

#include "ui/assessments/AssessmentWords.h"
#include "ui/kit/Tokens.h"

#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace hallmarker::ui {

namespace {
constexpr double discRadius = 11;
constexpr int axisRoom = 34;   ///< for the name of an axis and its levels

const dpia::RiskLevel &levelOf(const MappedRisk &risk, RiskMark mark)
{
    return mark == RiskMark::Inherent ? risk.inherent : mark == RiskMark::Current ? risk.current : risk.residual;
}

/// A plan that changes nothing is not drawn: its ring would say what the disc says.
bool isDrawn(const MappedRisk &risk, RiskMark mark)
{
    return levelOf(risk, mark).isSet() && (mark != RiskMark::Residual || risk.residual != risk.current);
}

void paintMark(QPainter &painter, RiskMark mark, const QPointF &centre, double radius)
{
    const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    if (mark == RiskMark::Inherent)
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    else
        painter.drawEllipse(box);
}

QString wordOf(RiskMark mark)
{
    switch (mark) {
    case RiskMark::Inherent: return RiskMap::tr("Without controls");
    case RiskMark::Current: return RiskMap::tr("Now");
    case RiskMark::Residual: break;
    }
    return RiskMap::tr("With the plan");
}

}

RiskMap::RiskMap(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("risk.map"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Risk map"));
}

void RiskMap::setScales(const QStringList &severities, const QStringList &likelihoods, const QList<QList<dpia::RiskBand>> &bands)
{
    m_severities = severities;
    m_likelihoods = likelihoods;
    m_bands = bands;
    update();
}

void RiskMap::setRisks(const QList<MappedRisk> &risks)
{
    m_risks = risks;
    QStringList said;
    for (const MappedRisk &risk : risks) {
        said += tr("%1: severity %2, likelihood %3; with the plan %4 and %5", "a risk").arg(risk.title).arg(risk.current.severity).arg(risk.current.likelihood).arg(risk.residual.severity).arg(risk.residual.likelihood);
        if (risk.inherent.isSet())
            said.last() += QString(QStringLiteral("; ") + tr("without controls %1 and %2", "severity and likelihood").arg(risk.inherent.severity).arg(risk.inherent.likelihood));
    }
    setAccessibleDescription(said.join(QLatin1String(". ")));
    update();
}

void RiskMap::setChosen(int number)
{
    m_chosen = number;
    update();
}

QRectF RiskMap::grid() const
{
    const double left = fontMetrics().horizontalAdvance(m_severities.isEmpty() ? QString() : *std::max_element(m_severities.cbegin(), m_severities.cend(), [](const QString &one, const QString &other) { return one.size() < other.size(); })) + 2.0 * space::s + fontMetrics().height();
    return QRectF(rect()).adjusted(std::min(left, width() * 0.4), space::s, -space::s, -axisRoom - fontMetrics().height() - space::s);
}

QRectF RiskMap::cell(const dpia::RiskLevel &level) const
{
    const QRectF all = grid();
    const double wide = all.width() / std::max<qsizetype>(1, m_likelihoods.size());
    const double high = all.height() / std::max(1, levels());
    return {all.left() + (level.likelihood - 1) * wide, all.bottom() - level.severity * high, wide, high};
}

bool RiskMap::hasInherent() const
{
    return std::any_of(m_risks.cbegin(), m_risks.cend(), [](const MappedRisk &risk) { return risk.inherent.isSet(); });
}

QPointF RiskMap::placeOf(int number, RiskMark mark) const
{
    const auto own = std::find_if(m_risks.cbegin(), m_risks.cend(), [number](const MappedRisk &risk) { return risk.number == number; });
    if (own == m_risks.cend())
        return {};
    const dpia::RiskLevel level = levelOf(*own, mark);
    if (!level.isSet())
        return {};
    // Those of one cell stand side by side, discs above rings from the left, squares from the right.
    int place = 0;
    int count = 0;
    for (const MappedRisk &risk : m_risks) {
        if (levelOf(risk, mark) != level || !isDrawn(risk, mark))
            continue;
        if (risk.number == number)
            place = count;
        ++count;
    }
    const QRectF here = cell(level);
    const int perRow = std::max(1, static_cast<int>(here.width() / (2 * discRadius + 4)));
    const double along = discRadius + 4 + (place % perRow) * (2 * discRadius + 4);
    const double x = mark == RiskMark::Inherent ? here.right() - along : here.left() + along;
    const double y = here.top() + here.height() * (mark == RiskMark::Residual ? 0.68 : 0.34) + (place / perRow) * (2 * discRadius + 2);
    return {x, y};
}

void RiskMap::paintEvent(QPaintEvent *)
{
    if (m_severities.isEmpty() || m_likelihoods.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    for (const MappedRisk &risk : std::as_const(m_risks))
        if (risk.number != m_chosen)
            paintRisk(painter, risk);
    for (const MappedRisk &risk : std::as_const(m_risks)) // over the others
        if (risk.number == m_chosen)
            paintRisk(painter, risk);
}

void RiskMap::paintGrid(QPainter &painter)
{
    const QFont caption = typeFont(TypeRole::Caption, font());
    const QFontMetrics metrics(caption);
    const QRectF all = grid();
    painter.setFont(caption);
    for (int severity = 1; severity <= levels(); ++severity) {
        for (int likelihood = 1; likelihood <= m_likelihoods.size(); ++likelihood) {
            const dpia::RiskLevel level{severity, likelihood};
            const dpia::RiskBand band = m_bands.value(severity - 1).value(likelihood - 1);
            const ColorToken token = statusColor(riskBandStatus(band));
            const QRectF box = cell(level);
            painter.fillRect(box, tintedGround(token, palette()));
            // The band's word, and steps of hatching for those who do not tell the colours apart.
            if (band == dpia::RiskBand::High)
                painter.fillRect(box, QBrush(tint(tokenColor(token, palette()), tintedGround(token, palette()), 0.25), Qt::BDiagPattern));
            painter.setPen(QPen(tokenColor(ColorToken::Border, palette()), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
            painter.setPen(tokenColor(token, palette()));
            painter.drawText(box.adjusted(4, 2, -4, -2), Qt::AlignBottom | Qt::AlignRight, metrics.elidedText(riskBandWord(band), Qt::ElideRight, static_cast<int>(box.width()) - 8));
        }
    }
    painter.setPen(tokenColor(ColorToken::Text, palette()));
    for (int level = 1; level <= levels(); ++level) {
        const QRectF box = cell({level, 1});
        const QRectF label(fontMetrics().height(), box.top(), all.left() - space::s - fontMetrics().height(), box.height());
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, m_severities.at(level - 1));
    }
    for (int level = 1; level <= m_likelihoods.size(); ++level) {
        const QRectF box = cell({1, level});
        painter.drawText(QRectF(box.left(), all.bottom() + 2, box.width(), metrics.height()), Qt::AlignCenter, metrics.elidedText(m_likelihoods.at(level - 1), Qt::ElideRight, static_cast<int>(box.width()) - 2));
    }
    painter.setPen(tokenColor(ColorToken::Muted, palette()));
    painter.drawText(QRectF(all.left(), all.bottom() + metrics.height() + 2, all.width(), metrics.height()), Qt::AlignCenter, tr("Likelihood"));
    paintLegend(painter, all.bottom() + 2 * metrics.height() + 4);
    painter.save();
    painter.translate(metrics.height() / 2.0 + 1, all.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-all.height() / 2, -metrics.height() / 2.0, all.height(), metrics.height()), Qt::AlignCenter, tr("Severity"));
    painter.restore();
}

/// What the forms mean.
void RiskMap::paintLegend(QPainter &painter, double top)
{
    const QFontMetrics metrics(painter.font());
    const double radius = metrics.height() * 0.32;
    double left = grid().left();
    for (const RiskMark mark : {RiskMark::Inherent, RiskMark::Current, RiskMark::Residual}) {
        if (mark == RiskMark::Inherent && !hasInherent())
            continue;
        const QString word = wordOf(mark);
        const double wide = 2 * radius + space::xs + metrics.horizontalAdvance(word) + space::m;
        if (left + wide > width() + space::m)
            break;
        painter.setPen(tokenColor(ColorToken::Text, palette()));
        painter.setBrush(tokenColor(mark == RiskMark::Current ? ColorToken::Text : ColorToken::Base, palette()));
        paintMark(painter, mark, {left + radius, top + metrics.height() / 2.0}, radius);
        painter.setPen(tokenColor(ColorToken::Muted, palette()));
        painter.drawText(QRectF(left + 2 * radius + space::xs, top, wide, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, word);
        left += wide;
    }
    painter.setBrush(Qt::NoBrush);
}

void RiskMap::paintRisk(QPainter &painter, const MappedRisk &risk)
{
    const bool isChosen = risk.number == m_chosen;
    const QColor line = tokenColor(isChosen ? ColorToken::Focus : ColorToken::Text, palette());
    const QPointF now = placeOf(risk.number, RiskMark::Current);
    painter.setFont(typeFont(TypeRole::Strong, font()));
    const auto numbered = [&](RiskMark mark, const QPointF &place, ColorToken ground, ColorToken ink, double width) {
        painter.setPen(QPen(line, width));
        painter.setBrush(tokenColor(ground, palette()));
        paintMark(painter, mark, place, discRadius);
        painter.setPen(tokenColor(ink, palette()));
        painter.drawText(QRectF(place.x() - discRadius, place.y() - discRadius, 2 * discRadius, 2 * discRadius), Qt::AlignCenter, QString::number(risk.number));
    };
    if (const QPointF before = placeOf(risk.number, RiskMark::Inherent); !before.isNull()) {
        if (!now.isNull()) {
            painter.setPen(QPen(line, isChosen ? 2 : 1.2, Qt::DotLine));
            painter.drawLine(QLineF(before, now));
        }
        numbered(RiskMark::Inherent, before, ColorToken::Base, ColorToken::Text, isChosen ? 2 : 1.4);
    }
    if (now.isNull())
        return;
    if (isDrawn(risk, RiskMark::Residual)) {
        const QPointF then = placeOf(risk.number, RiskMark::Residual);
        QLineF way(now, then);
        way.setLength(std::max(1.0, way.length() - discRadius));
        painter.setPen(QPen(line, isChosen ? 2 : 1.4, Qt::DashLine));
        painter.drawLine(way);
        const double angle = std::atan2(way.dy(), way.dx());
        QPainterPath head(way.p2());
        head.lineTo(way.p2() - QPointF(std::cos(angle - 0.5), std::sin(angle - 0.5)) * 8);
        head.moveTo(way.p2());
        head.lineTo(way.p2() - QPointF(std::cos(angle + 0.5), std::sin(angle + 0.5)) * 8);
        painter.setPen(QPen(line, isChosen ? 2 : 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(head);
        numbered(RiskMark::Residual, then, ColorToken::Base, ColorToken::Text, isChosen ? 2 : 1.4);
    }
    numbered(RiskMark::Current, now, ColorToken::Text, ColorToken::Base, isChosen ? 3 : 1);
}

void RiskMap::mousePressEvent(QMouseEvent *event)
{
    for (const MappedRisk &risk : std::as_const(m_risks))
        for (const RiskMark mark : {RiskMark::Current, RiskMark::Residual, RiskMark::Inherent})
            if (const QPointF place = placeOf(risk.number, mark); !place.isNull() && QLineF(place, event->position()).length() <= discRadius) {
                Q_EMIT chosen(risk.number);
                return;
            }
    QWidget::mousePressEvent(event);
}

} // namespace hallmarker::ui
