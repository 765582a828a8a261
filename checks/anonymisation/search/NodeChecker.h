#pragma once

#include "checks/anonymisation/metrics/Metric.h"
#include "checks/anonymisation/search/ClassSource.h"
#include "checks/anonymisation/search/PrivacyModels.h"

namespace hallmarker::anonymisation {

/// What came of looking at one node.
struct NodeFigures {
    bool isFeasible = false;          ///< the models hold with as much suppression as is allowed
    bool isFinerInfeasible = false;   ///< and no finer node can be feasible
    std::uint64_t suppressed = 0;     ///< released records; only counted to the end where feasible
    std::uint64_t keptClasses = 0;
    std::vector<double> score;        ///< where feasible
    std::vector<double> classBound;   ///< where the metric has one: of this node and all coarser ones
    std::vector<double> penalties;    ///< where the metric has them and they hold for finer nodes too
};

/// Groups, judges and scores single nodes of the lattice.
class NodeChecker {
public:
    /// All of them have to outlive it. `mostSuppressed` in records.
    NodeChecker(ClassSource &source, const PrivacyModels &models, const Metric &metric, double mostSuppressed);

    NodeFigures check(const Levels &levels);
    const Metric &metric() const { return m_metric; }
    /// Above a feasible node all are.
    bool isMonotone() const { return m_surviveAnyMerge || m_noneMaySuppress; }

    /// The classes of the node that was checked last, and which of them are suppressed.
    const ClassTable &classes() const { return *m_classes; }
    const std::vector<std::uint8_t> &isSuppressed() const { return m_isSuppressed; }

private:
    /// False when a class that cannot be suppressed breaks a model.
    bool judgeClasses(NodeFigures &figures, std::uint64_t &certain);
    /// Suppresses the smallest classes until the models of the sample hold. False when that is not allowed or of no use.
    bool suppressForSample(NodeFigures &figures);
    bool sampleHolds(const std::vector<std::uint32_t> &order, std::size_t dropped, std::uint64_t suppressed) const;

    ClassSource &m_source;
    const PrivacyModels &m_models;
    const Metric &m_metric;
    double m_mostSuppressed;
    std::uint64_t m_leastRecords;
    bool m_isSizeOnly;
    bool m_surviveAnyMerge;
    bool m_noneMaySuppress;
    const ClassTable *m_classes = nullptr;
    std::vector<std::uint8_t> m_isSuppressed;
};

} // namespace hallmarker::anonymisation
