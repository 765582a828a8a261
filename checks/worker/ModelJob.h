#pragma once

#include <cstdint>
#include <string>
#include <vector>

// What Hallmarker asks of its worker and what it gets back: plain values that know neither Qt nor libtorch.

namespace hallmarker::worker {

/// Samples as the model takes them. x is count rows of the product of `shape` values, row by row.
struct Samples {
    std::int64_t count = 0;
    std::vector<std::int64_t> shape;   ///< of one sample: {8} or {1, 28, 28}
    std::vector<float> x;
    std::vector<double> wideX;         ///< instead of x in a job of double precision
    std::vector<std::int64_t> y;       ///< class numbers, one per sample
    std::vector<double> low, high;     ///< bounds per input value; one value: for all; empty: none
    std::vector<std::uint8_t> mutableInputs; ///< 1: an attack may change the input; empty: all

    std::size_t values() const { return wideX.empty() ? x.size() : wideX.size(); }
    double value(std::size_t i) const { return wideX.empty() ? double(x[i]) : wideX[i]; }
};

/// One attack at one budget.
struct AttackRun {
    std::string method = "pgd";        ///< "pgd" (steps 1, step = budget is FGSM), "square", "square-shared", "noise"
    std::string norm = "linf";         ///< "linf", "l2"
    std::string loss = "ce";           ///< "ce", "dlr" (difference of logits ratio, scale free)
    std::string target;                ///< "": away from the label; "next": towards label + 1; "least": towards the least likely class; "class": targetClass
    std::int64_t targetClass = 0;
    double budget = 0;
    double stepSize = 0;
    int steps = 1;                     ///< of pgd; queries of square; draws of noise
    int restarts = 0;                  ///< further runs from random starts
    bool randomStart = false;          ///< of the first run
    std::uint64_t seed = 0;
    std::vector<int> survivorsOf;      ///< attack only samples that withstood these runs (indices into the job's runs)
    std::string when = "always";       ///< "always", "masked" (gradients are zero or random, or there are none)
    int decimals = -1;                 ///< of square: probabilities are seen with so many decimals; -1: exact scores
    bool isLabelOnly = false;          ///< of square: only the class is seen
    int keepExamples = 0;              ///< return so many adversarial examples, smallest successful change first
};

struct ModelJob {
    std::string kind = "scores";       ///< "scores": outputs only; "attack": outputs, diagnosis and runs
    std::string output = "auto";       ///< "auto", "logits", "probabilities"
    /// "float32": as the model is used. "float64": parameters and samples are widened first, so that rounding neither
    /// moves a figure nor hides a small gradient.
    std::string precision = "float32";
    std::int64_t batch = 100;
    int classes = 0;                   ///< how many the signature names; 0: as many as the model gives
    Samples samples;
    std::vector<AttackRun> runs;
};

/// What makes figures of this model doubtful, as measured.
struct ModelDiagnosis {
    std::string output;                ///< "logits", "probabilities", "labels"
    int classes = 0;
    bool isSavedInTraining = false;    ///< some module was saved in training mode
    bool trainingMatters = false;      ///< and its outputs differ from those in evaluation mode
    bool isBatchOfOneOnly = false;     ///< fails or gives another shape for more than one sample at a time
    bool dependsOnBatch = false;       ///< a sample's output depends on its neighbours
    bool isRandom = false;             ///< two passes over the same samples differ
    double largestDifference = 0;      ///< between the two passes
    std::int64_t badRows = 0;          ///< rows with NaN or infinity
    double rowsSummingToOne = 0;       ///< share
    double zeroGradientShare = 0;      ///< of correctly classified samples, cross entropy
    double largestLogit = 0;           ///< mean over samples of the largest absolute score
    std::vector<double> gradientL1;    ///< of the first samples, sum of |gradient of cross entropy|
    bool isDifferentiable = true;
    std::string inputType = "float32"; ///< what the model takes: "float32", "float64", "int64", "int32"
    std::string precision = "float32"; ///< in which the scores were calculated: "float64" also for a model of doubles
    std::string wrapper;               ///< the model returns its scores in a "tuple", a "list" or a "dict"; empty: alone
    bool isAmbiguous = false;          ///< ... and several of the values look like scores, or none does: the first was taken
    bool isConstant = false;           ///< the same output for every sample
    bool isLogProbability = false;     ///< the exponentials of every row sum to one
};

struct AttackRunResult {
    bool wasRun = false;
    std::vector<std::uint8_t> state;   ///< per sample: 0 changed the answer, 1 withstood, 2 not attacked
    std::vector<double> linf, l2;      ///< size of the change found
    std::vector<std::int32_t> answers; ///< class after the attack
    std::vector<std::int32_t> exampleRows;
    std::vector<double> examples;      ///< exampleRows.size() rows
    double seconds = 0;
    double cpuSeconds = 0;
    std::int64_t gradientSteps = 0;    ///< gradient evaluations of batches
};

struct ModelJobResult {
    ModelDiagnosis diagnosis;
    std::vector<double> scores;        ///< count x classes log-scores (logits, or logs of probabilities)
    std::vector<AttackRunResult> runs;
};

} // namespace hallmarker::worker
