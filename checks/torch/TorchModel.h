#pragma once

#include "checks/torch/RunModelJob.h"

#include <torch/script.h>

namespace hallmarker::worker {

/// A loaded classifier: whatever it returns, seen as one row of log-scores per sample.
class TorchModel {
public:
    /// Throws JobError when the bytes are not a TorchScript archive that may be run.
    static TorchModel load(const std::string &bytes, const ModelJob &job);

    /// Log-scores [n, classes]: logits as they are, logs of probabilities, one-hot rows of labels.
    at::Tensor scores(const at::Tensor &batch);
    /// Scores of all samples, without gradients.
    at::Tensor allScores(const at::Tensor &x, std::int64_t batch);
    /// Gradient of the summed loss with respect to the batch; an undefined tensor when there is none. NaN becomes 0.
    /// "dlr" is the difference of logits ratio (Croce and Hein 2020), for two classes the plain margin over its scale.
    at::Tensor gradient(const at::Tensor &batch, const at::Tensor &labels, const std::string &loss, bool isTargeted);

    /// Finds out what kind of output it is and what is odd about the model. Must be called once, first.
    ModelDiagnosis diagnose(const at::Tensor &x, const at::Tensor &y, std::int64_t batch);

private:
    at::Tensor rawOutput(const at::Tensor &batch);
    at::Tensor callModel(const at::Tensor &batch);
    /// The tensor in what the model returned: itself, the one of a tuple or list that has a row of class scores per sample,
    /// the scores of a dictionary.
    at::Tensor unwrapped(c10::IValue value, std::int64_t samples);
    at::Tensor scoresAmong(const std::vector<c10::IValue> &values, std::int64_t samples);
    /// Widens parameters and buffers, as a job of double precision asks.
    void widen();
    /// Tries the types of number that the model may take, the job's own first.
    void findInputType(const at::Tensor &x, ModelDiagnosis &diagnosis);
    void findTrainingMode(const at::Tensor &probe, ModelDiagnosis &diagnosis);
    void findBatchLimits(const at::Tensor &probe, ModelDiagnosis &diagnosis);
    void findOutputKind(const at::Tensor &raw, ModelDiagnosis &diagnosis) ;
    void findGradients(const at::Tensor &x, const at::Tensor &y, std::int64_t batch, ModelDiagnosis &diagnosis);

    torch::jit::Module m_module;
    std::string m_wantedOutput;
    std::string m_output = "logits";
    int m_classes = 0;
    at::ScalarType m_inputType = at::kFloat;
    at::ScalarType m_number = at::kFloat; ///< of scores, losses and so of gradients
    bool m_isWide = false;
    std::string m_wrapper;
    bool m_isAmbiguous = false;
    bool m_isBatchOfOneOnly = false;
};

/// y as a tensor, x as a tensor of shape [n, ...]; both refer to the samples, which must outlive them.
at::Tensor inputsOf(const Samples &samples);
at::Tensor labelsOf(const Samples &samples);

} // namespace hallmarker::worker
