#include "checks/torch/RunModelJob.h"

#include "checks/torch/Attacks.h"
#include "checks/torch/JobError.h"

namespace hallmarker::worker {

namespace {

void requireConsistent(const Samples &samples)
{
    std::int64_t values = 1;
    for (const std::int64_t size : samples.shape)
        values *= size;
    if (samples.count < 1 || samples.shape.empty() || values < 1 || samples.values() != static_cast<std::size_t>(samples.count * values))
        throw JobError("internal", "The samples of the request do not have the shape that it names.");
    if (!samples.y.empty() && samples.y.size() != static_cast<std::size_t>(samples.count))
        throw JobError("internal", "The request has another number of labels than of samples.");
    for (const auto *bounds : {&samples.low, &samples.high})
        if (bounds->size() > 1 && bounds->size() != static_cast<std::size_t>(values))
            throw JobError("internal", "The request has another number of bounds than of inputs.");
    if (!samples.mutableInputs.empty() && samples.mutableInputs.size() != static_cast<std::size_t>(values))
        throw JobError("internal", "The request has another number of mutable inputs than of inputs.");
}

bool isMasked(const ModelDiagnosis &d)
{
    return !d.isDifferentiable || d.zeroGradientShare > 0.1 || d.isRandom || d.output == "labels";
}

} // namespace

ModelJobResult runModelJob(const std::string &modelBytes, const ModelJob &job, const JobProgress &progress)
{
    requireConsistent(job.samples);
    if (job.precision != "float32" && (job.precision != "float64" || job.samples.wideX.empty()))
        throw JobError("internal", "The request names a precision that its samples do not have.");
    progress("load", 0, 0);
    TorchModel model = TorchModel::load(modelBytes, job);
    const at::Tensor x = inputsOf(job.samples);
    const at::Tensor y = labelsOf(job.samples);
    ModelJobResult result;
    progress("diagnose", 0, 0);
    result.diagnosis = model.diagnose(x, y, job.batch);
    for (const std::int64_t label : job.samples.y)
        if (label < 0 || label >= result.diagnosis.classes)
            throw JobError("invalid", "The samples have the class number " + std::to_string(label) + ", the model tells only " + std::to_string(result.diagnosis.classes) + " classes apart.");
    const at::Tensor scores = model.allScores(x, job.batch);
    const at::Tensor wide = scores.to(at::kDouble);
    result.scores.assign(wide.data_ptr<double>(), wide.data_ptr<double>() + wide.numel());
    if (job.kind != "attack")
        return result;
    if (job.samples.y.empty())
        throw JobError("internal", "An attack needs labels.");

    AttackRunner runner(model, job, result.diagnosis, progress);
    const auto all = std::vector<std::uint8_t>(static_cast<std::size_t>(job.samples.count), 1);
    for (std::size_t i = 0; i < job.runs.size(); ++i) {
        const AttackRun &run = job.runs[i];
        progress("run", static_cast<std::int64_t>(i), static_cast<std::int64_t>(job.runs.size()));
        if ((run.when == "masked" && !isMasked(result.diagnosis)) || (run.method == "pgd" && !result.diagnosis.isDifferentiable)) {
            result.runs.emplace_back();
            continue;
        }
        std::vector<std::uint8_t> attacked = all;
        for (const int earlier : run.survivorsOf) {
            if (earlier < 0 || static_cast<std::size_t>(earlier) >= i)
                throw JobError("internal", "A run names a later run.");
            const AttackRunResult &before = result.runs[static_cast<std::size_t>(earlier)];
            for (std::size_t k = 0; before.wasRun && k < attacked.size(); ++k)
                attacked[k] = attacked[k] && before.state[k] != 0;
        }
        result.runs.push_back(runner.run(run, attacked, scores));
    }
    return result;
}

} // namespace hallmarker::worker
