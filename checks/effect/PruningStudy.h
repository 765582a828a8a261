#pragma once

#include "checks/encoding/FeatureEncoding.h"
#include "checks/effect/FeatureInformation.h"
#include "checks/statistics/Intervals.h"
#include "core/jobs/Progress.h"

#include <functional>
#include <optional>

namespace hallmarker::checks {

/// Log-scores of samples, count x classes, and how many classes there are.
struct ScoredSamples {
    std::vector<double> scores;
    int classes = 0;
};
using SampleScorer = std::function<core::Result<ScoredSamples>(const worker::Samples &)>;

struct MeasuredLoss {
    double value = 0;
    Interval interval{0, 0};
};

/// A feature by how much the model leans on it.
struct RankedFeature {
    QString name;
    bool isKept = false;             ///< is never pruned
    MeasuredLoss importance;         ///< loss when its values are shuffled among the samples
    MeasuredLoss lossWithout;        ///< loss when it alone is replaced by its average
    FeatureInformation information;
};

/// The features that are pruned so far: the least important first.
struct PrunedSet {
    QStringList pruned;
    double measure = 0;              ///< accuracy or AUC without them
    MeasuredLoss loss;
};

struct PruningQuestion {
    bool isAuc = false;              ///< the measure is the AUC, else the accuracy
    int positive = -1;               ///< class of the AUC of two classes; -1: the last one
    QStringList kept;
    int repeats = 5;                 ///< shuffles per feature
    int draws = 200;                 ///< of the bootstrap over samples
    core::Seed seed;
};

/// Ranks features by permutation importance (Breiman 2001), then prunes them one after the other. The model is not trained anew: a
/// pruned feature is replaced by its average over the samples, which is what the model can be given without knowing it.
class PruningStudy {
public:
    static core::Result<PruningStudy> of(const ModelSignature &signature, const EncodedSamples &encoded, const core::Table &table, const PruningQuestion &question, const SampleScorer &score, core::Progress &progress);

    double measure = 0;              ///< of the whole model
    Interval interval;
    double mostFrequentShare = 0;
    Interval accuracy;               ///< of the whole model
    QList<RankedFeature> features;   ///< ascending by importance, kept ones last
    QList<PrunedSet> sets;           ///< one per feature that may go

    /// How many features can go: the largest set whose loss surely stays within the limit.
    qsizetype withinLoss(double limit) const;
};

} // namespace hallmarker::checks
