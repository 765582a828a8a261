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
    for (const MappedRisk &risk : risks)
        said += tr("%1: severity %2, likelihood %3; with the plan %4 and %5", "a risk").arg(risk.title).arg(risk.current.severity).arg(risk.current.likelihood).arg(risk.residual.severity).arg(risk.residual.likelihood);
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
    return QRectF(rect()).adjusted(std::min(left, width() * 0.4), space::s, -space::s, -axisRoom - space::s);
}

QRectF RiskMap::cell(const dpia::RiskLevel &level) const
{
    const QRectF all = grid();
    const double wide = all.width() / std::max<qsizetype>(1, m_likelihoods.size());
    const double high = all.height() / std::max(1, levels());
    return {all.left() + (level.likelihood - 1) * wide, all.bottom() - level.severity * high, wide, high};
}

QPointF RiskMap::placeOf(int number, bool isResidual) const
{
    const auto own = std::find_if(m_risks.cbegin(), m_risks.cend(), [number](const MappedRisk &risk) { return risk.number == number; });
    if (own == m_risks.cend())
        return {};
    const dpia::RiskLevel level = isResidual ? own->residual : own->current;
    if (!level.isSet())
        return {};
    // Those of one cell stand side by side, discs above rings.
    int place = 0;
    int count = 0;
    for (const MappedRisk &risk : m_risks) {
        if ((isResidual ? risk.residual : risk.current) != level || (isResidual && risk.residual == risk.current))
            continue;
        if (risk.number == number)
            place = count;
        ++count;
    }
    const QRectF here = cell(level);
    const int perRow = std::max(1, static_cast<int>(here.width() / (2 * discRadius + 4)));
    const double x = here.left() + discRadius + 4 + (place % perRow) * (2 * discRadius + 4);
    const double y = here.top() + here.height() * (isResidual ? 0.68 : 0.34) + (place / perRow) * (2 * discRadius + 2);
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
    painter.save();
    painter.translate(metrics.height() / 2.0 + 1, all.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-all.height() / 2, -metrics.height() / 2.0, all.height(), metrics.height()), Qt::AlignCenter, tr("Severity"));
    painter.restore();
}

void RiskMap::paintRisk(QPainter &painter, const MappedRisk &risk)
{
    const bool isChosen = risk.number == m_chosen;
    const QColor line = tokenColor(isChosen ? ColorToken::Focus : ColorToken::Text, palette());
    const QPointF now = placeOf(risk.number, false);
    if (now.isNull())
        return;
    painter.setFont(typeFont(TypeRole::Strong, font()));
    if (risk.residual.isSet() && risk.residual != risk.current) {
        const QPointF then = placeOf(risk.number, true);
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
        painter.drawPath(head);
        painter.setBrush(tokenColor(ColorToken::Base, palette()));
        painter.drawEllipse(then, discRadius, discRadius);
        painter.setPen(tokenColor(ColorToken::Text, palette()));
        painter.drawText(QRectF(then.x() - discRadius, then.y() - discRadius, 2 * discRadius, 2 * discRadius), Qt::AlignCenter, QString::number(risk.number));
    }
    painter.setPen(QPen(line, isChosen ? 3 : 1));
    painter.setBrush(tokenColor(ColorToken::Text, palette()));
    painter.drawEllipse(now, discRadius, discRadius);
    painter.setPen(tokenColor(ColorToken::Base, palette()));
    painter.drawText(QRectF(now.x() - discRadius, now.y() - discRadius, 2 * discRadius, 2 * discRadius), Qt::AlignCenter, QString::number(risk.number));
}

void RiskMap::mousePressEvent(QMouseEvent *event)
{
    for (const MappedRisk &risk : std::as_const(m_risks))
        for (const bool isResidual : {false, true})
            if (const QPointF place = placeOf(risk.number, isResidual); !place.isNull() && QLineF(place, event->position()).length() <= discRadius) {
                Q_EMIT chosen(risk.number);
                return;
            }
    QWidget::mousePressEvent(event);
}

} // namespace hallmarker::ui
