#include "checks/synthetic/MarginalModel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace hallmarker::checks {

namespace {

struct MarginalModelTexts {
    Q_DECLARE_TR_FUNCTIONS(MarginalModelTexts)
};

using Codes = std::vector<std::vector<std::uint16_t>>;

/// The columns as the model sees them.
struct MarginalData {
    const Codes &codes;
    std::vector<std::size_t> cells;
    int target = -1;
    std::size_t targetCells = 1;
    std::size_t rows = 0;

    /// [target][cell]
    std::vector<std::int64_t> single(int column) const
    {
        std::vector<std::int64_t> counts(targetCells * cells[std::size_t(column)], 0);
        const std::uint16_t *a = codes[std::size_t(column)].data();
        const std::uint16_t *t = target >= 0 ? codes[std::size_t(target)].data() : nullptr;
        for (std::size_t row = 0; row < rows; ++row)
            ++counts[(t ? t[row] : 0) * cells[std::size_t(column)] + a[row]];
        return counts;
    }
    /// [target][first][second]
    std::vector<std::int64_t> pair(int first, int second) const
    {
        const std::size_t n = cells[std::size_t(first)], m = cells[std::size_t(second)];
        std::vector<std::uint32_t> counts(targetCells * n * m, 0);
        const std::uint16_t *a = codes[std::size_t(first)].data(), *b = codes[std::size_t(second)].data();
        if (target >= 0) {
            const std::uint16_t *t = codes[std::size_t(target)].data();
            for (std::size_t row = 0; row < rows; ++row)
                ++counts[(t[row] * n + a[row]) * m + b[row]];
        } else {
            for (std::size_t row = 0; row < rows; ++row)
                ++counts[a[row] * m + b[row]];
        }
        return {counts.begin(), counts.end()};
    }
};

/// Bits that two columns tell of each other given the target, less what independent columns seem to tell on average.
double conditionalInformation(const std::vector<std::int64_t> &joint, std::size_t targets, std::size_t n, std::size_t m)
{
    double nats = 0, all = 0, chance = 0;
    std::vector<double> first(n), second(m);
    for (std::size_t t = 0; t < targets; ++t) {
        const std::int64_t *part = joint.data() + t * n * m;
        std::fill(first.begin(), first.end(), 0);
        std::fill(second.begin(), second.end(), 0);
        double sum = 0;
        for (std::size_t a = 0; a < n; ++a)
            for (std::size_t b = 0; b < m; ++b) {
                first[a] += double(part[a * m + b]);
                second[b] += double(part[a * m + b]);
                sum += double(part[a * m + b]);
            }
        if (!(sum > 0))
            continue;
        for (std::size_t a = 0; a < n; ++a)
            for (std::size_t b = 0; b < m; ++b)
                if (const auto count = double(part[a * m + b]); count > 0)
                    nats += count * std::log(count * sum / (first[a] * second[b]));
        const auto used = [](const std::vector<double> &counts) { return double(std::count_if(counts.begin(), counts.end(), [](double count) { return count > 0; })); };
        chance += (used(first) - 1) * (used(second) - 1) / 2;
        all += sum;
    }
    return all > 0 ? (nats - chance) / all / std::log(2.0) : 0;
}

/// How far a pair is from independence given the target, in records: the sum over its cells of |count - expected|, the expected counts
/// being whole and known (from noisy figures), so that one record moves it by 1. What noise alone would add is taken off; that is the
/// same for all data.
std::int64_t dependence(const std::vector<std::int64_t> &joint, const std::vector<double> &first, const std::vector<double> &second, std::size_t targets, std::size_t n, std::size_t m, double deviation)
{
    std::int64_t sum = 0;
    for (std::size_t t = 0; t < targets; ++t) {
        double total = 0;
        for (std::size_t b = 0; b < m; ++b)
            total += second[t * m + b];
        for (std::size_t a = 0; a < n; ++a)
            for (std::size_t b = 0; b < m; ++b)
                sum += std::abs(joint[(t * n + a) * m + b] - std::llround(total > 0 ? first[t * n + a] * second[t * m + b] / total : 0));
    }
    return sum - std::llround(deviation * std::sqrt(2 / M_PI) * double(targets * n * m));
}

/// Sets of columns that hang together.
class ColumnSets {
public:
    explicit ColumnSets(std::size_t size) : m_root(size) { std::iota(m_root.begin(), m_root.end(), 0); }
    int of(int column)
    {
        while (m_root[std::size_t(column)] != column)
            column = m_root[std::size_t(column)] = m_root[std::size_t(m_root[std::size_t(column)])];
        return column;
    }
    bool isJoined(int a, int b) { return of(a) == of(b); }
    void join(int a, int b) { m_root[std::size_t(of(a))] = of(b); }

private:
    std::vector<int> m_root;
};

int targetOf(const SynthesisDomain &domain, const QString &target)
{
    for (std::size_t i = 0; i < domain.columns.size(); ++i)
        if (domain.columns[i].column == target && domain.columns[i].cells() <= MarginalModel::mostTargetCells)
            return int(i);
    return -1;
}

/// Pairs that may be kept, by the sizes of the domains alone.
std::vector<MarginalModel::Edge> candidatesOf(const std::vector<std::size_t> &cells, int target, std::size_t targetCells)
{
    std::vector<MarginalModel::Edge> candidates;
    for (int a = 0; a < int(cells.size()); ++a)
        for (int b = a + 1; b < int(cells.size()); ++b)
            if (a != target && b != target && cells[std::size_t(a)] * cells[std::size_t(b)] * targetCells <= MarginalModel::mostCells)
                candidates.push_back({a, b, 0});
    return candidates;
}

/// How many pairs a spanning forest of the candidates has.
int forestSize(std::size_t columns, const std::vector<MarginalModel::Edge> &candidates)
{
    ColumnSets sets(columns);
    int size = 0;
    for (const MarginalModel::Edge &edge : candidates) {
        if (sets.isJoined(edge.parent, edge.child))
            continue;
        sets.join(edge.parent, edge.child);
        ++size;
    }
    return size;
}

std::vector<std::size_t> cellsOf(const SynthesisDomain &domain)
{
    std::vector<std::size_t> cells;
    for (const ColumnDomain &column : domain.columns)
        cells.push_back(std::max<std::size_t>(1, column.cells()));
    return cells;
}

/// A histogram with noise in each cell, or as it is.
std::vector<double> measured(const std::vector<std::int64_t> &counts, const std::optional<SynthesisBudget> &budget, ExactSampler *sampler)
{
    std::vector<double> figures(counts.begin(), counts.end());
    if (budget)
        for (std::size_t i = 0; i < counts.size(); ++i)
            figures[i] = double(budget->noise.noised(counts[i], *sampler));
    return figures;
}

} // namespace

void toSimplex(double *counts, std::size_t size, double sum)
{
    if (size == 0)
        return;
    if (!(sum > 0)) {
        std::fill(counts, counts + size, 0);
        return;
    }
    std::vector<double> sorted(counts, counts + size);
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    double running = 0, taken = 0;
    for (std::size_t i = 0; i < size; ++i) {
        running += sorted[i];
        const double next = (running - sum) / double(i + 1);
        if (i > 0 && sorted[i] <= next)
            break;
        taken = next;
    }
    for (std::size_t i = 0; i < size; ++i)
        counts[i] = std::max(0.0, counts[i] - taken);
}

core::Result<SynthesisBudget> MarginalModel::budgetOf(const SynthesisDomain &domain, const QString &target, double epsilon, double delta)
{
    const std::vector<std::size_t> cells = cellsOf(domain);
    const int place = targetOf(domain, target);
    const int choices = forestSize(cells.size(), candidatesOf(cells, place, place >= 0 ? cells[std::size_t(place)] : 1));
    const int singles = int(cells.size()) - (place >= 0 ? 1 : 0);
    return SynthesisBudget::of(epsilon, delta, singles + choices + (place >= 0 ? 1 : 0), choices);
}

core::Result<MarginalModel> MarginalModel::fitted(const SynthesisDomain &domain, std::vector<std::vector<std::uint16_t>> codes, const QString &target, const std::optional<SynthesisBudget> &budget, BitSource *bits, core::Progress &progress)
{
    MarginalModel model;
    model.m_columns = domain.columns.size();
    model.m_target = targetOf(domain, target);
    MarginalData data{codes, cellsOf(domain), model.m_target, 1, codes.empty() ? 0 : codes.front().size()};
    data.targetCells = model.m_target >= 0 ? data.cells[std::size_t(model.m_target)] : 1;
    for (std::size_t i = 0; i < codes.size(); ++i)
        for (std::uint16_t &code : codes[i])
            code = std::min(code, std::uint16_t(data.cells[i] - 1)); // a value without a cell counts as the last one
    std::optional<ExactSampler> exact;
    if (budget)
        exact.emplace(*bits);
    ExactSampler *sampler = exact ? &*exact : nullptr;

    // How many records there are under each cell of the target, and in all.
    std::vector<std::vector<double>> singles(model.m_columns);
    std::vector<double> totals(data.targetCells, 0);
    if (model.m_target >= 0) {
        std::vector<std::int64_t> counts(data.targetCells, 0);
        for (const std::uint16_t code : codes[std::size_t(model.m_target)])
            ++counts[code];
        totals = measured(counts, budget, sampler);
    }
    for (int column = 0; column < int(model.m_columns); ++column)
        if (column != model.m_target)
            singles[std::size_t(column)] = measured(data.single(column), budget, sampler);
    if (model.m_target < 0) {
        // Each histogram of one column tells how many records there are; fewer cells tell it more exactly.
        double sum = 0, weights = 0;
        for (std::size_t i = 0; i < singles.size(); ++i) {
            sum += std::accumulate(singles[i].begin(), singles[i].end(), 0.0) / double(singles[i].size());
            weights += 1 / double(singles[i].size());
        }
        totals[0] = weights > 0 ? sum / weights : 0;
    }
    const double all = std::max(1.0, std::accumulate(totals.begin(), totals.end(), 0.0));
    toSimplex(totals.data(), totals.size(), all);
    model.m_records = all;
    model.m_targetSums = totals;
    std::partial_sum(totals.begin(), totals.end(), model.m_targetSums.begin());
    for (std::size_t i = 0; i < singles.size(); ++i)
        for (std::size_t t = 0; !singles[i].empty() && t < data.targetCells; ++t)
            toSimplex(singles[i].data() + t * data.cells[i], data.cells[i], totals[t]);

    std::vector<Edge> candidates = candidatesOf(data.cells, model.m_target, data.targetCells);
    std::vector<std::int64_t> utilities;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        Edge &edge = candidates[i];
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, MarginalModelTexts::tr("The synthesis was stopped."));
        progress.report(MarginalModelTexts::tr("Comparing pairs of columns"), qint64(i), qint64(candidates.size()));
        const std::size_t n = data.cells[std::size_t(edge.parent)], m = data.cells[std::size_t(edge.child)];
        const std::vector<std::int64_t> joint = data.pair(edge.parent, edge.child);
        if (budget)
            utilities.push_back(dependence(joint, singles[std::size_t(edge.parent)], singles[std::size_t(edge.child)], data.targetCells, n, m, budget->noise.deviation));
        else
            edge.score = conditionalInformation(joint, data.targetCells, n, m);
    }
    ColumnSets sets(model.m_columns);
    if (!budget)
        std::stable_sort(candidates.begin(), candidates.end(), [](const Edge &a, const Edge &b) { return a.score > b.score; });
    for (std::size_t next = 0; !budget && next < candidates.size(); ++next) {
        const Edge &edge = candidates[next];
        if (!(edge.score > 0) || sets.isJoined(edge.parent, edge.child))
            continue;
        sets.join(edge.parent, edge.child);
        model.m_edges.push_back(edge);
    }
    for (int choice = 0; budget && choice < budget->choices; ++choice) {
        std::vector<std::int64_t> open;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            if (sets.isJoined(candidates[i].parent, candidates[i].child))
                continue;
            open.push_back(utilities[i]);
            places.push_back(i);
        }
        if (open.empty())
            break;
        const Edge &edge = candidates[places[exponentialChoice(open, std::vector<quint64>(open.size(), 1), 1, budget->choiceEpsilon, *sampler)]];
        sets.join(edge.parent, edge.child);
        model.m_edges.push_back(edge);
    }

    // From the first column of each tree outwards.
    std::vector<std::vector<int>> neighbours(model.m_columns);
    std::vector<double> scores(model.m_columns * model.m_columns, 0);
    for (const Edge &edge : model.m_edges) {
        neighbours[std::size_t(edge.parent)].push_back(edge.child);
        neighbours[std::size_t(edge.child)].push_back(edge.parent);
        scores[std::size_t(edge.parent) * model.m_columns + std::size_t(edge.child)] = scores[std::size_t(edge.child) * model.m_columns + std::size_t(edge.parent)] = edge.score;
    }
    model.m_edges.clear();
    std::vector<bool> isDone(model.m_columns, false);
    for (int root = 0; root < int(model.m_columns); ++root) {
        if (root == model.m_target || isDone[std::size_t(root)])
            continue;
        isDone[std::size_t(root)] = true;
        model.addNode(root, -1, data.cells[std::size_t(root)], 1, singles[std::size_t(root)], singles[std::size_t(root)]);
        std::vector<int> queue{root};
        for (std::size_t at = 0; at < queue.size(); ++at) {
            for (const int child : neighbours[std::size_t(queue[at])]) {
                if (isDone[std::size_t(child)])
                    continue;
                isDone[std::size_t(child)] = true;
                queue.push_back(child);
                const std::size_t n = data.cells[std::size_t(queue[at])], m = data.cells[std::size_t(child)];
                std::vector<double> joint = measured(data.pair(queue[at], child), budget, sampler);
                if (budget)
                    for (std::size_t t = 0; t < data.targetCells; ++t)
                        toSimplex(joint.data() + t * n * m, n * m, totals[t]);
                model.addNode(child, queue[at], m, n, joint, singles[std::size_t(child)]);
                model.m_edges.push_back({queue[at], child, scores[std::size_t(queue[at]) * model.m_columns + std::size_t(child)]});
            }
        }
    }
    return model;
}

void MarginalModel::addNode(int column, int parent, std::size_t cells, std::size_t parentCells, const std::vector<double> &joint, const std::vector<double> &single)
{
    Node node{column, parent, cells, parentCells, joint};
    const std::size_t rows = joint.size() / cells;
    for (std::size_t row = 0; row < rows; ++row) {
        double *part = node.sums.data() + row * cells;
        // Of a cell of the parent without records nothing is known: the column goes its own way there.
        if (!(std::accumulate(part, part + cells, 0.0) > 0))
            std::copy_n(single.begin() + std::ptrdiff_t(row / parentCells * cells), cells, part);
        if (!(std::accumulate(part, part + cells, 0.0) > 0))
            std::fill(part, part + cells, 1);
        std::partial_sum(part, part + cells, part);
    }
    m_nodes.push_back(std::move(node));
}

std::vector<std::vector<std::uint16_t>> MarginalModel::sampled(std::size_t rows, core::RandomStream &random) const
{
    std::vector<std::vector<std::uint16_t>> cells(m_columns, std::vector<std::uint16_t>(rows, 0));
    const auto draw = [&random](const double *sums, std::size_t size) {
        const double place = random.uniform() * sums[size - 1];
        return std::uint16_t(std::min<std::size_t>(size - 1, std::size_t(std::upper_bound(sums, sums + size, place) - sums)));
    };
    std::vector<std::uint16_t> targets(m_target >= 0 ? rows : 0, 0);
    for (std::uint16_t &cell : targets)
        cell = draw(m_targetSums.data(), m_targetSums.size());
    for (const Node &node : m_nodes) {
        std::vector<std::uint16_t> &column = cells[std::size_t(node.column)];
        const std::vector<std::uint16_t> *parent = node.parent >= 0 ? &cells[std::size_t(node.parent)] : nullptr;
        for (std::size_t row = 0; row < rows; ++row) {
            const std::size_t t = targets.empty() ? 0 : targets[row];
            column[row] = draw(node.sums.data() + (t * node.parentCells + (parent ? (*parent)[row] : 0)) * node.cells, node.cells);
        }
    }
    if (m_target >= 0)
        cells[std::size_t(m_target)] = std::move(targets);
    return cells;
}

} // namespace hallmarker::checks
