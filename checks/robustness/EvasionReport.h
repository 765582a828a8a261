#pragma once

#include "checks/robustness/AttackPlan.h"
#include "checks/robustness/AttackSanity.h"
#include "checks/robustness/ModelEvaluation.h"

namespace hallmarker::checks {

/// Makes figures, tables, hazards and the verdict of what the worker measured.
class EvasionReport {
public:
    EvasionReport(const ModelEvaluation &evaluation, const AttackPlan &plan, const WorkerAnswer &answer, const QJsonObject &parameters, bool isFgsm);
    core::CheckOutcome outcome();

private:
    struct Share {
        qint64 k = 0;
        qint64 n = 0;
        double value() const { return n > 0 ? double(k) / double(n) : 0; }
    };
    /// Samples that withstood the run; of a run on survivors: all that are left.
    Share withstood(int run) const;
    Share leftAfter(const std::vector<int> &runs) const;
    bool wasRun(int run) const;
    bool isTargeted() const;
    core::Figure figureOf(const char *key, const Share &share, const QString &slice = {}) const;

    void addAccuracies();
    void addSizes();
    void addSanity();
    void addExamples();
    void addSettings();
    void decide();
    QString changesOf(const worker::AttackRunResult &run, std::size_t example) const;

    const ModelEvaluation &m_evaluation;
    const AttackPlan &m_plan;
    const WorkerAnswer &m_answer;
    const QJsonObject &m_parameters;
    bool m_isFgsm;
    std::vector<bool> m_cleanRight;
    AttackMeasurements m_measured;
    Share m_worst;
    core::CheckOutcome m_outcome;
};

} // namespace hallmarker::checks
