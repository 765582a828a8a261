#pragma once

#include "checks/synthetic/SynthesisBudget.h"
#include "checks/synthetic/SynthesisDomain.h"
#include "core/jobs/Progress.h"

namespace hallmarker::checks {

/// A distribution over a table that is a tree: each column depends on one other column, and everything on the target where there is
/// one (a tree-augmented network, Friedman, Geiger and Goldszmidt 1997; without target the tree of Chow and Liu 1968).
///
/// Without privacy the pairs are those of a maximum spanning tree of mutual information, less what chance alone gives; pairs that tell
/// nothing of each other stay apart. With differential privacy this is the mechanism MST (McKenna, Miklau and Sheldon 2021): noisy
/// histograms of single columns, pairs chosen by the exponential mechanism by how far they are from independence, noisy histograms of the
/// chosen pairs. Everything after that is arithmetic on noisy figures and costs nothing.
class MarginalModel {
public:
    /// A pair of columns whose histogram is kept.
    struct Edge {
        int parent = 0;
        int child = 0;
        double score = 0;  ///< bits of mutual information; 0 with privacy, where it would cost
    };
    /// Pairs with more cells than this are no candidates.
    static constexpr std::size_t mostCells = 200'000;
    /// A target with more cells stands in the tree like any other column.
    static constexpr std::size_t mostTargetCells = 12;

    /// The part of a budget does not depend on the data.
    static core::Result<SynthesisBudget> budgetOf(const SynthesisDomain &domain, const QString &target, double epsilon, double delta);
    /// `budget` unset: no privacy. Codes by column, as SynthesisDomain::coded gives them.
    static core::Result<MarginalModel> fitted(const SynthesisDomain &domain, std::vector<std::vector<std::uint16_t>> codes, const QString &target, const std::optional<SynthesisBudget> &budget, BitSource *bits,
                                              core::Progress &progress = core::Progress::none());

    /// Cells by column; the same seed gives the same cells.
    std::vector<std::vector<std::uint16_t>> sampled(std::size_t rows, core::RandomStream &random) const;
    const std::vector<Edge> &edges() const { return m_edges; }
    /// Records by the histograms: with privacy a noisy figure.
    double records() const { return m_records; }

private:
    /// Of one column: the running sums of its cells under each cell of its parent, under each cell of the target.
    struct Node {
        int column = 0;
        int parent = -1;
        std::size_t cells = 0;
        std::size_t parentCells = 1;
        std::vector<double> sums; ///< [target][parent][cell]
    };
    void addNode(int column, int parent, std::size_t cells, std::size_t parentCells, const std::vector<double> &joint, const std::vector<double> &single);

    std::size_t m_columns = 0;
    int m_target = -1;
    std::vector<double> m_targetSums;
    std::vector<Node> m_nodes;     ///< parents first
    std::vector<Edge> m_edges;
    double m_records = 0;
};

/// Counts with noise made non-negative with a given sum, by taking the same from each and cutting at 0: the nearest such counts.
void toSimplex(double *counts, std::size_t size, double sum);

} // namespace hallmarker::checks
