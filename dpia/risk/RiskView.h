#pragma once

#include "dpia/assessment/LoadedAssessment.h"

namespace hallmarker::dpia {

/// How grave and how likely; 0: not said.
struct RiskLevel {
    int severity = 0;
    int likelihood = 0;

    bool isSet() const { return severity > 0 && likelihood > 0; }
    friend bool operator==(const RiskLevel &, const RiskLevel &) = default;
};

enum class RiskBand { Unknown, Low, Medium, High };
QString riskBandName(RiskBand band); ///< "unknown", "low", "medium", "high"

/// One feared event of an assessment: what a section with "risk" says about it. A view over answers and evaluations, so
/// that nothing is written down twice.
struct RiskView {
    QString event;            ///< "illegitimate-access"
    QString section;
    RiskLevel inherent;       ///< before any control: the gauges whose stage it is; not set where the template does not ask
    RiskLevel current;        ///< with the controls that are there: the section's gauges on the scales "severity" and "likelihood"
    RiskLevel residual;       ///< when the action plan is carried out; what the assessor expects, else as current
    QStringList controls;     ///< ids
    QStringList levelAnswers; ///< ids of the answers that hold the gauges of the current level

    /// Controls that make a risk graver or likelier than it was without them: one of the levels is wrong, or a control harms.
    bool isRaisedByControls() const;

    /// By the product of both on scales of this many levels: high from 9/16 of the most, medium from 4/16.
    static RiskBand bandOf(const RiskLevel &level, int levels);
    /// By the template's own matrix where it has one, else by the product on its scale of severity.
    static RiskBand bandOf(const RiskLevel &level, const Template &form);
    static QList<RiskView> of(const LoadedAssessment &loaded, const AnswerSheet &sheet);
};

} // namespace hallmarker::dpia
