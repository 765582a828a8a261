#include "ui/privacy/RiskScatter.h"

#include "ui/kit/ChartPanel.h"
#include "ui/kit/Tokens.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QScatterSeries>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace hallmarker::ui {

using anonymisation::ExploredNode;
using anonymisation::Levels;

/// The drawing. Shapes differ besides colours: dots are safe, a square is the best one, a triangle the one that is looked at.
class RiskScatter::View final : public QChartView {
public:
    explicit View(QWidget *parent) : QChartView(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus); // the list is the way in for the keyboard
        setMinimumHeight(180);
        chart()->setBackgroundVisible(false);
        chart()->setAnimationOptions(QChart::NoAnimation);
        chart()->setMargins(QMargins(0, space::s, space::s, 0));
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->legend()->setAlignment(Qt::AlignTop);
        chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
        setBackgroundBrush(Qt::NoBrush);
        viewport()->setAutoFillBackground(false);
    }

    std::shared_ptr<const ReleaseResult> result;
    Levels current;
    std::function<void(const Levels &)> pressed;

    void build()
    {
        QChart *chart = this->chart();
        chart->removeAllSeries();
        for (QAbstractAxis *axis : chart->axes()) {
            chart->removeAxis(axis);
            delete axis;
        }
        if (!result || !result->explored)
            return;
        auto *safe = series(RiskScatter::tr("Safe"), QScatterSeries::MarkerShapeCircle, 8, ColorToken::Pass);
        auto *best = series(RiskScatter::tr("Best"), QScatterSeries::MarkerShapeRectangle, 13, ColorToken::Link);
        auto *looked = series(RiskScatter::tr("Looked at"), QScatterSeries::MarkerShapeTriangle, 15, ColorToken::Warn);
        double most = 0;
        double least = 1e300;
        double risk = 0;
        for (const ExploredNode &node : result->explored->nodes) {
            if (!node.isSafe)
                continue;
            const QPointF at(node.score.front(), node.highestRisk * 100);
            (node.levels == current ? looked : result->optimum && node.levels == *result->optimum ? best : safe)->append(at);
            most = std::max(most, at.x());
            least = std::min(least, at.x());
            risk = std::max(risk, at.y());
        }
        if (most < least)
            return;
        QAbstractAxis *x = axis(RiskScatter::tr("Loss"), std::min(least, 0.0), most > least || most > 0 ? most * 1.05 : 1);
        QAbstractAxis *y = axis(RiskScatter::tr("Highest risk in %"), 0, std::max(1.0, risk * 1.1));
        chart->addAxis(x, Qt::AlignBottom);
        chart->addAxis(y, Qt::AlignLeft);
        for (QScatterSeries *one : {safe, best, looked}) {
            one->attachAxis(x);
            one->attachAxis(y);
        }
        chart->legend()->setLabelColor(tokenColor(ColorToken::Text, palette()));
        chart->legend()->setFont(typeFont(TypeRole::Caption, font()));
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QChartView::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            build();
    }

private:
    QScatterSeries *series(const QString &name, QScatterSeries::MarkerShape shape, double size, ColorToken token)
    {
        auto *made = new QScatterSeries(chart());
        made->setName(name);
        made->setMarkerShape(shape);
        made->setMarkerSize(size);
        made->setColor(tokenColor(token, palette()));
        made->setBorderColor(tokenColor(ColorToken::Base, palette()));
        chart()->addSeries(made);
        connect(made, &QScatterSeries::clicked, this, [this](const QPointF &at) {
            for (const ExploredNode &node : result->explored->nodes)
                if (node.isSafe && node.score.front() == at.x() && node.highestRisk * 100 == at.y() && pressed)
                    return pressed(Levels(node.levels));
        });
        return made;
    }
    QValueAxis *axis(const QString &title, double from, double to)
    {
        auto *made = new QValueAxis(chart());
        const double step = niceTickStep(to - from, 5, false);
        made->setRange(from, to);
        made->setTickType(QValueAxis::TicksDynamic);
        made->setTickInterval(step);
        made->setLabelFormat(step < 0.01 ? QStringLiteral("%.3f") : step < 1 ? QStringLiteral("%.2f") : QStringLiteral("%.0f"));
        made->setTitleText(title);
        made->setTitleBrush(tokenColor(ColorToken::Muted, palette()));
        made->setLabelsColor(tokenColor(ColorToken::Text, palette()));
        made->setGridLineColor(tokenColor(ColorToken::Border, palette()));
        made->setLinePenColor(tokenColor(ColorToken::Outline, palette()));
        made->setLabelsFont(typeFont(TypeRole::Caption, font()));
        made->setTitleFont(typeFont(TypeRole::Caption, font()));
        return made;
    }
};

RiskScatter::RiskScatter(QWidget *parent) : QWidget(parent), m_view(new View(this))
{
    setObjectName(QStringLiteral("privacy.scatter"));
    m_view->setAccessibleName(tr("Risk against loss"));
    m_view->pressed = [this](const Levels &levels) { Q_EMIT nodePressed(levels); };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
}

RiskScatter::~RiskScatter() = default;

void RiskScatter::show(const std::shared_ptr<const ReleaseResult> &result)
{
    if (result == m_view->result)
        return;
    m_view->result = result;
    m_view->current = result ? result->levels() : Levels();
    m_view->build();
}

void RiskScatter::setCurrent(const Levels &levels)
{
    if (levels == m_view->current)
        return;
    m_view->current = levels;
    m_view->build();
}

} // namespace hallmarker::ui
