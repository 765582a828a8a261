#include "checks/torch/Attacks.h"

#include "checks/torch/JobError.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <numeric>

namespace hallmarker::worker {

namespace {

std::vector<std::int64_t> broadcastShape(const Samples &samples, std::size_t values)
{
    if (values == 1)
        return {1};
    std::vector<std::int64_t> shape{1};
    shape.insert(shape.end(), samples.shape.begin(), samples.shape.end());
    return shape;
}

/// One value per sample, shaped so that it broadcasts over the inputs of the sample.
at::Tensor perSample(const at::Tensor &values, const at::Tensor &like)
{
    std::vector<std::int64_t> shape(static_cast<std::size_t>(like.dim()), 1);
    shape[0] = like.size(0);
    return values.reshape(shape);
}

at::Tensor l2Norm(const at::Tensor &x)
{
    return x.reshape({x.size(0), -1}).norm(2, 1);
}

} // namespace

AttackSpace::AttackSpace(const Samples &samples, const AttackRun &run, at::ScalarType number) : m_isL2(run.norm == "l2"), m_budget(run.budget)
{
    if (!samples.low.empty())
        m_low = at::tensor(samples.low, number).reshape(broadcastShape(samples, samples.low.size()));
    if (!samples.high.empty())
        m_high = at::tensor(samples.high, number).reshape(broadcastShape(samples, samples.high.size()));
    if (std::find(samples.mutableInputs.begin(), samples.mutableInputs.end(), 0) != samples.mutableInputs.end())
        m_mask = at::tensor(std::vector<float>(samples.mutableInputs.begin(), samples.mutableInputs.end())).to(number).reshape(broadcastShape(samples, samples.mutableInputs.size()));
}

at::Tensor AttackSpace::clip(const at::Tensor &point) const
{
    at::Tensor result = point;
    if (m_low.defined())
        result = at::max(result, m_low);
    if (m_high.defined())
        result = at::min(result, m_high);
    return result;
}

at::Tensor AttackSpace::project(const at::Tensor &point, const at::Tensor &start) const
{
    at::Tensor change = point - start;
    if (m_mask.defined())
        change = change * m_mask;
    if (m_isL2)
        change = change * perSample((m_budget / (l2Norm(change) + 1e-12)).clamp_max(1), change);
    else
        change = change.clamp(-m_budget, m_budget);
    const at::Tensor moved = clip(start + change);
    // A value that lay outside of the bounds from the start must not jump when it may not change.
    return m_mask.defined() ? at::where(m_mask.to(at::kBool), moved, start) : moved;
}

AttackSpace::Room AttackSpace::roomAround(const at::Tensor &start) const
{
    // The bounds go last: a sample that lies outside of them is brought inside, whatever the ball says.
    Room room{clip(start - m_budget), clip(start + m_budget)};
    if (m_mask.defined()) {
        const at::Tensor isMutable = m_mask.to(at::kBool);
        room = {at::where(isMutable, room.low, start), at::where(isMutable, room.high, start)};
    }
    return room;
}

at::Tensor AttackSpace::randomPoint(const at::Tensor &start, at::Generator &random) const
{
    at::Tensor change;
    if (m_isL2) {
        change = at::randn(start.sizes(), random, start.options());
        if (m_mask.defined())
            change = change * m_mask;
        const double dimensions = m_mask.defined() ? std::max(1.0, m_mask.sum().item<double>()) : double(start.numel() / start.size(0));
        const at::Tensor radius = at::rand({start.size(0)}, random, start.options()).pow(1 / dimensions) * m_budget;
        change = change * perSample(radius / (l2Norm(change) + 1e-12), change);
    } else {
        change = (at::rand(start.sizes(), random, start.options()) * 2 - 1) * m_budget;
    }
    return project(start + change, start);
}

at::Tensor AttackSpace::step(const at::Tensor &point, const at::Tensor &gradient, double step) const
{
    at::Tensor g = m_mask.defined() ? gradient * m_mask : gradient;
    return m_isL2 ? point + step * g / perSample(l2Norm(g) + 1e-12, g) : point + step * g.sign();
}

AttackRunner::AttackRunner(TorchModel &model, const ModelJob &job, const ModelDiagnosis &, const JobProgress &progress)
    : m_model(model), m_job(job), m_progress(progress), m_batchSize(std::max<std::int64_t>(1, job.batch)), m_x(inputsOf(job.samples)), m_y(labelsOf(job.samples))
{
}

at::Tensor AttackRunner::withstood(const AttackRun &run, const Batch &batch, const at::Tensor &scores) const
{
    const at::Tensor answer = scores.argmax(1);
    const at::Tensor isGood = scores.isfinite().all(1);
    return run.target.empty() ? (answer == batch.y).logical_and(isGood) : (answer == batch.goal).logical_and(isGood).logical_not();
}

at::Tensor AttackRunner::descend(const AttackRun &run, const AttackSpace &space, const Batch &batch, const at::Tensor &from, AttackRunResult &result)
{
    at::Tensor point = from;
    const AttackSpace::Room room = space.isL2() ? AttackSpace::Room() : space.roomAround(batch.x);
    for (int i = 0; i < run.steps; ++i) {
        at::Tensor g = m_model.gradient(point, batch.goal, run.loss, !run.target.empty());
        ++result.gradientSteps;
        if (!g.defined())
            return point;
        at::NoGradGuard guard;
        if (space.isL2())
            point = space.project(space.clip(space.step(point, g, run.stepSize)), batch.x);
        else
            point = at::add(point, g.sign_(), run.stepSize).clamp_(room.low, room.high);
    }
    return point;
}

at::Tensor AttackRunner::noise(const AttackRun &run, const AttackSpace &space, const Batch &batch)
{
    at::NoGradGuard guard;
    at::Generator random = batch.random;
    at::Tensor best = batch.x;
    at::Tensor open = at::ones({batch.x.size(0)}, at::kBool);
    for (int i = 0; i < run.steps; ++i) {
        const at::Tensor change = space.isL2() ? at::randn(batch.x.sizes(), random, batch.x.options()) * 1e3 : (at::rand(batch.x.sizes(), random, batch.x.options()) - 0.5).sign() * space.budget();
        const at::Tensor point = space.project(batch.x + change, batch.x);
        const at::Tensor held = withstood(run, batch, m_model.scores(point));
        best = at::where(perSample(open.logical_and(held.logical_not()), point), point, best);
        open = open.logical_and(held);
    }
    return best;
}

void AttackRunner::attackBatch(const AttackRun &run, const AttackSpace &space, Batch &batch, AttackRunResult &result)
{
    at::Tensor best = batch.x;
    at::Tensor held;
    const int runs = run.method == "pgd" ? 1 + run.restarts : 1;
    for (int i = 0; i < runs; ++i) {
        at::Tensor point;
        if (run.method == "square" || run.method == "square-shared")
            point = square(run, space, batch);
        else if (run.method == "noise")
            point = noise(run, space, batch);
        else
            point = descend(run, space, batch, i > 0 || run.randomStart ? space.randomPoint(batch.x, batch.random) : batch.x, result);
        at::NoGradGuard guard;
        const at::Tensor now = withstood(run, batch, m_model.scores(point));
        if (i == 0) {
            best = point;
            held = now;
        } else { // a restart counts where it breaks what withstood so far
            best = at::where(perSample(held.logical_and(now.logical_not()), point), point, best);
            held = held.logical_and(now);
        }
        if (!held.any().item<bool>())
            break;
    }
    at::NoGradGuard guard;
    batch.x = best; // from here on the adversarial points
    const at::Tensor answers = m_model.scores(best).argmax(1).to(at::kInt).contiguous();
    const at::Tensor change = (best - m_x.index_select(0, batch.rows)).reshape({best.size(0), -1});
    const at::Tensor linf = change.abs().amax(1).to(at::kDouble).contiguous();
    const at::Tensor l2 = change.norm(2, 1).to(at::kDouble).contiguous();
    for (std::int64_t k = 0; k < best.size(0); ++k) {
        const auto row = static_cast<std::size_t>(batch.rows[k].item<std::int64_t>());
        result.state[row] = held[k].item<bool>() ? 1 : 0;
        result.linf[row] = linf[k].item<double>();
        result.l2[row] = l2[k].item<double>();
        result.answers[row] = answers[k].item<std::int32_t>();
    }
}

void AttackRunner::keepExamples(const AttackRun &run, const at::Tensor &adversarial, AttackRunResult &result) const
{
    std::vector<std::int32_t> order;
    for (std::size_t i = 0; i < result.state.size(); ++i)
        if (result.state[i] != 2)
            order.push_back(static_cast<std::int32_t>(i));
    std::stable_sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
        const auto i = static_cast<std::size_t>(a);
        const auto j = static_cast<std::size_t>(b);
        return std::pair(result.state[i], result.l2[i]) < std::pair(result.state[j], result.l2[j]);
    });
    if (order.size() > static_cast<std::size_t>(run.keepExamples))
        order.resize(static_cast<std::size_t>(run.keepExamples));
    for (const std::int32_t row : order) {
        const at::Tensor one = adversarial[row].reshape({-1}).to(at::kDouble).contiguous();
        result.examples.insert(result.examples.end(), one.data_ptr<double>(), one.data_ptr<double>() + one.numel());
    }
    result.exampleRows = std::move(order);
}

AttackRunResult AttackRunner::run(const AttackRun &run, const std::vector<std::uint8_t> &isAttacked, const at::Tensor &cleanScores)
{
    const auto started = std::chrono::steady_clock::now();
    const std::clock_t startedCpu = std::clock();
    const auto n = static_cast<std::size_t>(m_job.samples.count);
    AttackRunResult result;
    result.wasRun = true;
    result.state.assign(n, 2);
    result.linf.assign(n, 0);
    result.l2.assign(n, 0);
    const at::Tensor cleanAnswers = cleanScores.argmax(1);
    at::Tensor goal = m_y;
    if (run.target == "next")
        goal = at::remainder(m_y + 1, cleanScores.size(1));
    else if (run.target == "least")
        goal = cleanScores.argmin(1);
    else if (run.target == "class")
        goal = at::full_like(m_y, run.targetClass);
    if (run.target == "class" && (run.targetClass < 0 || run.targetClass >= cleanScores.size(1)))
        throw JobError("invalid", "There is no class " + std::to_string(run.targetClass) + " to reach; the model tells " + std::to_string(cleanScores.size(1)) + " apart.");
    result.answers.resize(n);
    std::vector<std::int64_t> rows;
    for (std::size_t i = 0; i < n; ++i) {
        const auto row = static_cast<std::int64_t>(i);
        result.answers[i] = cleanAnswers[row].item<std::int32_t>();
        const bool isTargetItself = !run.target.empty() && goal[row].item<std::int64_t>() == m_y[row].item<std::int64_t>();
        if (isAttacked[i] && !isTargetItself)
            rows.push_back(row);
    }
    const AttackSpace space(m_job.samples, run, m_x.scalar_type());
    at::Tensor adversarial = run.keepExamples > 0 ? m_x.clone() : at::Tensor();
    const auto total = static_cast<std::int64_t>(rows.size());
    for (std::int64_t i = 0; i < total; i += m_batchSize) {
        m_progress("attack", i, total);
        const std::int64_t size = std::min(m_batchSize, total - i);
        Batch batch;
        batch.rows = at::from_blob(rows.data() + i, {size}, at::kLong).clone();
        batch.x = m_x.index_select(0, batch.rows);
        batch.y = m_y.index_select(0, batch.rows);
        batch.goal = goal.index_select(0, batch.rows);
        batch.random = at::detail::createCPUGenerator(run.seed + static_cast<std::uint64_t>(i));
        attackBatch(run, space, batch, result);
        if (adversarial.defined())
            adversarial.index_copy_(0, batch.rows, batch.x);
    }
    if (adversarial.defined())
        keepExamples(run, adversarial, result);
    result.cpuSeconds = double(std::clock() - startedCpu) / CLOCKS_PER_SEC;
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return result;
}

} // namespace hallmarker::worker
