#include "app/worker/JobCodec.h"

#include "checks/torch/BlasLibrary.h"
#include "checks/torch/JobError.h"

#include <nlohmann/json.hpp>

namespace hallmarker::worker {

namespace {

using nlohmann::json;

std::string toCbor(const json &value)
{
    std::string bytes;
    json::to_cbor(value, bytes);
    return bytes;
}

/// The values as they lie in memory (little-endian on every machine that libtorch runs on).
template <typename T>
json blobOf(const std::vector<T> &values)
{
    const auto *start = reinterpret_cast<const std::uint8_t *>(values.data());
    return json::binary(std::vector<std::uint8_t>(start, start + values.size() * sizeof(T)));
}

AttackRun runOf(const json &value)
{
    AttackRun run;
    run.method = value.value("method", run.method);
    run.norm = value.value("norm", run.norm);
    run.loss = value.value("loss", run.loss);
    run.target = value.value("target", run.target);
    run.targetClass = value.value("target_class", run.targetClass);
    run.budget = value.value("budget", run.budget);
    run.stepSize = value.value("step_size", run.stepSize);
    run.steps = value.value("steps", run.steps);
    run.restarts = value.value("restarts", run.restarts);
    run.randomStart = value.value("random_start", run.randomStart);
    run.seed = value.value("seed", run.seed);
    run.survivorsOf = value.value("survivors_of", run.survivorsOf);
    run.when = value.value("when", run.when);
    run.keepExamples = value.value("keep_examples", run.keepExamples);
    run.decimals = value.value("decimals", run.decimals);
    run.isLabelOnly = value.value("label_only", run.isLabelOnly);
    return run;
}

json diagnosisOf(const ModelDiagnosis &d)
{
    return {{"output", d.output}, {"classes", d.classes}, {"saved_in_training", d.isSavedInTraining}, {"training_matters", d.trainingMatters},
            {"batch_of_one", d.isBatchOfOneOnly}, {"depends_on_batch", d.dependsOnBatch}, {"random", d.isRandom}, {"largest_difference", d.largestDifference},
            {"bad_rows", d.badRows}, {"rows_summing_to_one", d.rowsSummingToOne}, {"zero_gradient_share", d.zeroGradientShare},
            {"largest_logit", d.largestLogit}, {"gradient_l1", d.gradientL1}, {"differentiable", d.isDifferentiable},
            {"input_type", d.inputType}, {"precision", d.precision}, {"ambiguous", d.isAmbiguous}, {"wrapper", d.wrapper}, {"constant", d.isConstant}, {"log_probability", d.isLogProbability}};
}

} // namespace

WorkRequest decodeRequest(const std::string &cbor)
{
    try {
        const json value = json::from_cbor(cbor);
        if (value.at("type") != "run")
            throw JobError("internal", "The request has an unknown type.");
        WorkRequest request;
        const json &job = value.at("job");
        request.job.kind = job.value("kind", request.job.kind);
        request.job.output = job.value("output", request.job.output);
        request.job.precision = job.value("precision", request.job.precision);
        request.job.batch = std::max<std::int64_t>(1, job.value("batch", request.job.batch));
        request.job.classes = job.value("classes", 0);
        request.job.samples.count = job.at("count");
        request.job.samples.shape = job.at("shape").get<std::vector<std::int64_t>>();
        request.job.samples.low = job.value("low", std::vector<double>());
        request.job.samples.high = job.value("high", std::vector<double>());
        request.job.samples.mutableInputs = job.value("mutable", std::vector<std::uint8_t>());
        for (const json &run : job.value("runs", json::array()))
            request.job.runs.push_back(runOf(run));
        const json limits = value.value("limits", json::object());
        request.limits.wallMs = limits.value("wall_ms", request.limits.wallMs);
        request.limits.cpuSeconds = limits.value("cpu_s", request.limits.cpuSeconds);
        request.limits.memoryBytes = limits.value("memory_bytes", request.limits.memoryBytes);
        request.limits.threads = limits.value("threads", request.limits.threads);
        request.acceptUnsandboxed = value.value("accept_unsandboxed", std::vector<std::string>());
        return request;
    } catch (const json::exception &exception) {
        throw JobError("internal", std::string("The request cannot be understood: ") + exception.what());
    }
}

bool isStopRequest(const std::string &cbor)
{
    const json value = json::from_cbor(cbor, true, false);
    return value.is_object() && value.value("type", std::string()) == "stop";
}

std::string encodeHello(const std::string &version, int protocol)
{
    return toCbor({{"type", "hello"}, {"program", "hallmarker-worker"}, {"version", version}, {"protocol", protocol}});
}

std::string encodeProgress(const std::string &what, std::int64_t done, std::int64_t total)
{
    return toCbor({{"type", "progress"}, {"what", what}, {"done", done}, {"total", total}});
}

std::string encodeError(const std::string &kind, const std::string &message)
{
    // Texts of a model may hold bytes that are not UTF-8; CBOR texts must be.
    const std::string clean = json::parse(json(message).dump(-1, ' ', false, json::error_handler_t::replace)).get<std::string>();
    return toCbor({{"type", "error"}, {"kind", kind}, {"message", clean}});
}

std::string encodeOutcome(const ModelJobResult &result, const SandboxState &sandbox, const JobLimits &limits)
{
    const BlasLibrary blas = blasInUse();
    // Scores of single precision travel as such: of many samples they are most of the answer.
    json scores = result.diagnosis.precision == "float64" ? blobOf(result.scores) : blobOf(std::vector<float>(result.scores.begin(), result.scores.end()));
    json value{{"type", "outcome"}, {"diagnosis", diagnosisOf(result.diagnosis)}, {"scores", std::move(scores)}, {"runs", json::array()}};
    for (const AttackRunResult &run : result.runs)
        value["runs"].push_back({{"was_run", run.wasRun}, {"state", blobOf(run.state)}, {"linf", blobOf(run.linf)}, {"l2", blobOf(run.l2)},
                                 {"answers", blobOf(run.answers)}, {"example_rows", blobOf(run.exampleRows)}, {"examples", blobOf(run.examples)},
                                 {"seconds", run.seconds}, {"cpu_seconds", run.cpuSeconds}, {"gradient_steps", run.gradientSteps}});
    value["environment"] = {{"torch", torchVersion()}, {"blas", blas.name}, {"reference_blas", blas.isReference}, {"threads", limits.threads},
                            {"cpu_capability", cpuCapability()},
                            {"sandbox", {{"landlock_abi", sandbox.landlockAbi}, {"seccomp", sandbox.hasSeccomp}, {"no_new_privileges", sandbox.hasNoNewPrivileges},
                                         {"limits", sandbox.hasLimits}, {"missing", sandbox.missing}}}};
    return toCbor(value);
}

std::string encodeEnded(int exitCode, int signal, bool isTimeout)
{
    return toCbor({{"type", "ended"}, {"exit", exitCode}, {"signal", signal}, {"timeout", isTimeout}});
}

} // namespace hallmarker::worker
