#pragma once

#include "dpia/risk/RiskView.h"

#include <QWidget>

namespace hallmarker::ui {

/// One feared event on the map.
struct MappedRisk {
    int number = 0;          ///< beside it in the table
    QString title;
    dpia::RiskLevel inherent; ///< places on the scales, from 1; 0: not said
    dpia::RiskLevel current;
    dpia::RiskLevel residual;
};

/// What stands on the map for a risk. Each has a form of its own.
enum class RiskMark { Inherent, Current, Residual };

/// Severity against likelihood: where each feared event would stand without controls (a square, with a dotted line from
/// it), where it stands with those that are there (a filled disc), and where it will stand when the plan is carried out (a
/// ring, with an arrow towards it). Bands are told by colour, by their word and by their line. The table beside it says the
/// same in words.
class RiskMap final : public QWidget {
    Q_OBJECT
public:
    explicit RiskMap(QWidget *parent = nullptr);

    /// The names of the levels, lowest first, and the band of each pair: by severity, then by likelihood.
    void setScales(const QStringList &severities, const QStringList &likelihoods, const QList<QList<dpia::RiskBand>> &bands);
    void setRisks(const QList<MappedRisk> &risks);
    /// The one that is chosen in the table; 0: none.
    void setChosen(int number);
    QSize sizeHint() const override { return {420, 340}; }
    QSize minimumSizeHint() const override { return {220, 200}; }
    /// Where a mark stands; for tests and for the mouse.
    QPointF placeOf(int number, RiskMark mark) const;

Q_SIGNALS:
    void chosen(int number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRectF grid() const;
    QRectF cell(const dpia::RiskLevel &level) const;
    void paintGrid(QPainter &painter);
    void paintLegend(QPainter &painter, double top);
    void paintRisk(QPainter &painter, const MappedRisk &risk);
    bool hasInherent() const;
    int levels() const { return static_cast<int>(m_severities.size()); }

    QStringList m_severities;
    QStringList m_likelihoods;
    QList<QList<dpia::RiskBand>> m_bands;
    QList<MappedRisk> m_risks;
    int m_chosen = 0;
};

} // namespace hallmarker::ui
