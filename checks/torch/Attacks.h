#pragma once

#include "checks/torch/TorchModel.h"

namespace hallmarker::worker {

/// The box and the ball in which an attack may move, as tensors that broadcast against [n, ...] batches.
class AttackSpace {
public:
    AttackSpace(const Samples &samples, const AttackRun &run, at::ScalarType number);

    /// Takes the point back into the ball around the start (norm of the run) and into the bounds; inputs that must not
    /// change get their start value.
    at::Tensor project(const at::Tensor &point, const at::Tensor &start) const;
    /// Clips to the bounds only.
    at::Tensor clip(const at::Tensor &point) const;
    /// Where each input may go from the start in an Linf attack: ball and bounds at once, so that a step costs one pass
    /// over the inputs instead of six. Inputs that must not change have no room.
    struct Room {
        at::Tensor low, high;
    };
    Room roomAround(const at::Tensor &start) const;
    /// A point drawn from the ball (Linf: uniform; L2: uniform direction, radius by volume), projected.
    at::Tensor randomPoint(const at::Tensor &start, at::Generator &random) const;
    /// One step of the length `step`: along the sign (Linf) or along the gradient over its L2 norm (L2).
    at::Tensor step(const at::Tensor &point, const at::Tensor &gradient, double step) const;
    bool isL2() const { return m_isL2; }
    double budget() const { return m_budget; }
    const at::Tensor &mask() const { return m_mask; } ///< undefined: everything may change

private:
    bool m_isL2;
    double m_budget;
    at::Tensor m_low, m_high, m_mask;
};

/// Carries out one run on the rows of the samples for which `rows` is 1 and writes state, size and answer per sample.
/// FGSM (Goodfellow et al. 2015) is one step without random start; PGD after Madry et al. 2018: the last iterate counts.
class AttackRunner {
public:
    AttackRunner(TorchModel &model, const ModelJob &job, const ModelDiagnosis &diagnosis, const JobProgress &progress);

    AttackRunResult run(const AttackRun &run, const std::vector<std::uint8_t> &isAttacked, const at::Tensor &cleanScores);

private:
    struct Batch {
        at::Tensor rows; ///< numbers of the samples
        at::Tensor x, y;
        at::Tensor goal; ///< the class to get away from, or of a targeted run the one to reach
        at::Generator random;
    };
    void attackBatch(const AttackRun &run, const AttackSpace &space, Batch &batch, AttackRunResult &result);
    at::Tensor descend(const AttackRun &run, const AttackSpace &space, const Batch &batch, const at::Tensor &from, AttackRunResult &result);
    at::Tensor square(const AttackRun &run, const AttackSpace &space, const Batch &batch);
    at::Tensor noise(const AttackRun &run, const AttackSpace &space, const Batch &batch);
    /// 1 where the sample withstood: the answer is still right, or the target was not reached.
    at::Tensor withstood(const AttackRun &run, const Batch &batch, const at::Tensor &scores) const;
    void keepExamples(const AttackRun &run, const at::Tensor &adversarial, AttackRunResult &result) const;

    TorchModel &m_model;
    const ModelJob &m_job;
    const JobProgress &m_progress;
    std::int64_t m_batchSize;
    at::Tensor m_x, m_y;
};

} // namespace hallmarker::worker
