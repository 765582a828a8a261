#include "checks/torch/Attacks.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cmath>
#include <random>

// Random search on squares (Andriushchenko, Croce, Flammarion, Hein 2020). It asks for scores only, so it also works
// where gradients are zero, random or missing. Inputs without height and width are treated as a set: a "square" is then
// a random choice of inputs. For L2 the moved window gets random values and the whole change is projected on the ball,
// which is simpler than the paper's and a little weaker.

namespace hallmarker::worker {

namespace {

constexpr double initialShare = 0.8;

/// Share of the inputs that move, by the paper's schedule for 10 000 queries, scaled to the number of queries.
double movedShare(int query, int queries)
{
    const int q = static_cast<int>(10000.0 * query / std::max(1, queries));
    int halvings = 0;
    for (const int limit : {10, 50, 200, 500, 1000, 2000, 4000, 6000, 8000})
        halvings += q > limit ? 1 : 0;
    return initialShare / double(1 << halvings);
}

/// Margin of the right class over the best other one (of a targeted run: of the best other one over the target); the
/// attack makes it smaller.
at::Tensor marginOf(const at::Tensor &scores, const at::Tensor &goal, bool isTargeted)
{
    const at::Tensor own = scores.gather(1, goal.unsqueeze(1)).squeeze(1);
    const at::Tensor other = scores.masked_fill(at::one_hot(goal, scores.size(1)).to(at::kBool), -1e30).amax(1);
    return (isTargeted ? other - own : own - other).nan_to_num(-1e30, 1e30, -1e30);
}

/// What the attacker sees of the scores: all of it, rounded probabilities, or the class alone.
at::Tensor seenScores(const AttackRun &run, const at::Tensor &scores)
{
    if (run.isLabelOnly)
        return at::one_hot(scores.argmax(1), scores.size(1)).to(scores.scalar_type());
    if (run.decimals < 0)
        return scores;
    const double scale = std::pow(10.0, run.decimals);
    return scores.softmax(1).mul(scale).round().div(scale);
}

class Windows {
public:
    Windows(at::IntArrayRef sizes, bool isL2, double budget) : m_isL2(isL2), m_budget(budget)
    {
        m_isImage = sizes.size() >= 3 && sizes[sizes.size() - 1] > 1 && sizes[sizes.size() - 2] > 1;
        m_width = sizes.back();
        m_height = m_isImage ? sizes[sizes.size() - 2] : 1;
        m_values = 1;
        for (std::size_t i = 1; i < sizes.size(); ++i)
            m_values *= sizes[i];
        m_channels = m_values / (m_width * m_height);
    }

    /// The start: vertical stripes (images) or single inputs of full size and random sign.
    template <typename T>
    void fill(T *change, std::mt19937_64 &random) const
    {
        for (std::int64_t c = 0; c < m_channels; ++c)
            for (std::int64_t w = 0; w < m_width; ++w) {
                const T value = static_cast<T>(draw(random));
                for (std::int64_t h = 0; h < m_height; ++h)
                    change[(c * m_height + h) * m_width + w] = value;
            }
    }

    /// The same window and signs for all samples, never touching the last row and column: how the ART draws them.
    template <typename T>
    void moveAll(T *changes, std::int64_t samples, double share, std::mt19937_64 &random) const
    {
        if (!m_isImage) {
            for (std::int64_t i = 0; i < samples; ++i)
                move(changes + i * m_values, share, random);
            return;
        }
        const std::int64_t side = sideOf(share);
        const std::int64_t top = below(random, m_height - side);
        const std::int64_t left = below(random, m_width - side);
        for (std::int64_t c = 0; c < m_channels; ++c) {
            const T value = static_cast<T>(draw(random));
            for (std::int64_t i = 0; i < samples; ++i)
                paint(changes + i * m_values, c, top, left, side, value);
        }
    }

    /// New values in one window that covers about `share` of the inputs.
    template <typename T>
    void move(T *change, double share, std::mt19937_64 &random) const
    {
        if (!m_isImage) {
            const auto count = std::max<std::int64_t>(1, std::llround(share * double(m_values)));
            for (std::int64_t i = 0; i < count; ++i)
                change[below(random, m_values)] = static_cast<T>(draw(random));
            return;
        }
        const std::int64_t side = sideOf(share);
        const std::int64_t top = below(random, m_height - side + 1);
        const std::int64_t left = below(random, m_width - side + 1);
        for (std::int64_t c = 0; c < m_channels; ++c)
            paint(change, c, top, left, side, static_cast<T>(draw(random)));
    }

    std::int64_t values() const { return m_values; }

private:
    std::int64_t sideOf(double share) const
    {
        return std::clamp<std::int64_t>(std::llround(std::sqrt(share * double(m_height * m_width))), 1, std::min(m_height, m_width) - 1);
    }
    template <typename T>
    void paint(T *change, std::int64_t channel, std::int64_t top, std::int64_t left, std::int64_t side, T value) const
    {
        for (std::int64_t h = 0; h < side; ++h)
            for (std::int64_t w = 0; w < side; ++w)
                change[(channel * m_height + top + h) * m_width + left + w] = value;
    }
    static std::int64_t below(std::mt19937_64 &random, std::int64_t bound) { return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(bound)); }
    double draw(std::mt19937_64 &random) const
    {
        const double sign = (random() >> 63) != 0 ? 1.0 : -1.0;
        return m_isL2 ? sign * m_budget * static_cast<double>(random() >> 40) * 0x1.0p-24 : sign * m_budget;
    }

    bool m_isL2;
    bool m_isImage = false;
    double m_budget;
    std::int64_t m_width = 1, m_height = 1, m_channels = 1, m_values = 1;
};

/// Calls with the values of a tensor of single or double precision.
template <typename Function>
void onValues(at::Tensor &tensor, Function &&function)
{
    if (tensor.scalar_type() == at::kDouble)
        function(tensor.data_ptr<double>());
    else
        function(tensor.data_ptr<float>());
}

} // namespace

at::Tensor AttackRunner::square(const AttackRun &run, const AttackSpace &space, const Batch &batch)
{
    at::NoGradGuard guard;
    at::Generator seedSource = batch.random;
    std::mt19937_64 random(seedSource.current_seed());
    const bool isTargeted = !run.target.empty();
    const bool isCoarse = run.isLabelOnly || run.decimals >= 0;
    const Windows windows(batch.x.sizes(), space.isL2(), space.budget());
    const std::int64_t n = batch.x.size(0);

    at::Tensor change = at::zeros(batch.x.sizes(), batch.x.options());
    onValues(change, [&](auto *values) {
        for (std::int64_t i = 0; i < n; ++i)
            windows.fill(values + i * windows.values(), random);
    });
    at::Tensor best = space.project(batch.x + change, batch.x);
    at::Tensor margin = marginOf(seenScores(run, m_model.scores(best)), batch.goal, isTargeted);
    const at::Tensor cleanMargin = marginOf(seenScores(run, m_model.scores(batch.x)), batch.goal, isTargeted);
    const at::Tensor worse = cleanMargin < margin; // keep the sample itself where the stripes made it worse
    std::vector<std::int64_t> shape(static_cast<std::size_t>(best.dim()), 1);
    shape[0] = n;
    best = at::where(worse.reshape(shape), batch.x, best);
    margin = at::where(worse, cleanMargin, margin);

    for (int query = 2; query < run.steps; ++query) {
        // Coarse answers tie often: a tie is not won yet, and walking along it is the only way off a plateau.
        const at::Tensor open = (isCoarse ? margin >= 0 : margin > 0).nonzero().squeeze(1);
        if (open.numel() == 0)
            break;
        const at::Tensor start = batch.x.index_select(0, open);
        at::Tensor candidate = (best.index_select(0, open) - start).contiguous();
        const double share = movedShare(query, run.steps);
        onValues(candidate, [&](auto *values) {
            if (run.method == "square-shared")
                windows.moveAll(values, open.numel(), share, random);
            else
                for (std::int64_t i = 0; i < open.numel(); ++i)
                    windows.move(values + i * windows.values(), share, random);
        });
        candidate = space.project(start + candidate, start);
        const at::Tensor now = marginOf(seenScores(run, m_model.scores(candidate)), batch.goal.index_select(0, open), isTargeted);
        const at::Tensor before = margin.index_select(0, open);
        const at::Tensor isBetter = isCoarse ? now <= before : now < before;
        const at::Tensor winners = open.index({isBetter});
        best.index_copy_(0, winners, candidate.index({isBetter}));
        margin.index_copy_(0, winners, now.index({isBetter}));
    }
    return best;
}

} // namespace hallmarker::worker
