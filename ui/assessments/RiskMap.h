#pragma once

#include "dpia/risk/RiskView.h"

#include <QWidget>

namespace hallmarker::ui {

/// One feared event on the map.
struct MappedRisk {
    int number = 0;          ///< beside it in the table
    QString title;
    dpia::RiskLevel current;  ///< places on the scales, from 1; 0: not said
    dpia::RiskLevel residual;
};

/// Severity against likelihood: where each feared event stands with the controls that are there (a filled disc) and where
/// it will stand when the plan is carried out (a ring, with an arrow towards it). Bands are told by colour, by their word
/// and by their line. The table beside it says the same in words.
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
    /// Where a disc stands; for tests and for the mouse.
    QPointF placeOf(int number, bool isResidual) const;

Q_SIGNALS:
    void chosen(int number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRectF grid() const;
    QRectF cell(const dpia::RiskLevel &level) const;
    void paintGrid(QPainter &painter);
    void paintRisk(QPainter &painter, const MappedRisk &risk);
    int levels() const { return static_cast<int>(m_severities.size()); }

    QStringList m_severities;
    QStringList m_likelihoods;
    QList<QList<dpia::RiskBand>> m_bands;
    QList<MappedRisk> m_risks;
    int m_chosen = 0;
};

} // namespace hallmarker::ui
