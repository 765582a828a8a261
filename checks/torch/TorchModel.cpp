#include "checks/torch/TorchModel.h"

#include "checks/torch/JobError.h"
#include "checks/torch/OperatorCheck.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <torch/version.h>

#include <istream>
#include <optional>
#include <streambuf>

namespace hallmarker::worker {

namespace {

constexpr std::int64_t probeCount = 8;
/// What a probability of 0 counts as: far below all that the type can tell from 0 beside 1, and still a number in it.
double tinyProbability(at::ScalarType number)
{
    return number == at::kDouble ? 1e-300 : 1e-30;
}

class MemoryBuffer : public std::streambuf {
public:
    explicit MemoryBuffer(const std::string &bytes)
    {
        char *start = const_cast<char *>(bytes.data());
        setg(start, start, start + bytes.size());
    }

protected:
    pos_type seekoff(off_type offset, std::ios_base::seekdir direction, std::ios_base::openmode) override
    {
        char *base = direction == std::ios_base::beg ? eback() : direction == std::ios_base::cur ? gptr() : egptr();
        if (offset < eback() - base || offset > egptr() - base)
            return pos_type(off_type(-1));
        setg(eback(), base + offset, egptr());
        return gptr() - eback();
    }
    pos_type seekpos(pos_type position, std::ios_base::openmode mode) override { return seekoff(off_type(position), std::ios_base::beg, mode); }
};

} // namespace

at::Tensor inputsOf(const Samples &samples)
{
    std::vector<std::int64_t> sizes{samples.count};
    sizes.insert(sizes.end(), samples.shape.begin(), samples.shape.end());
    if (!samples.wideX.empty())
        return at::from_blob(const_cast<double *>(samples.wideX.data()), sizes, at::kDouble);
    return at::from_blob(const_cast<float *>(samples.x.data()), sizes, at::kFloat);
}

at::Tensor labelsOf(const Samples &samples)
{
    return at::from_blob(const_cast<std::int64_t *>(samples.y.data()), {samples.count}, at::kLong);
}

TorchModel TorchModel::load(const std::string &bytes, const ModelJob &job)
{
    // The plain interpreter: no fusion, no profiling runs, hence the same figures in the first and in later batches.
    torch::jit::setGraphExecutorOptimize(false);
    TorchModel model;
    try {
        MemoryBuffer buffer(bytes);
        std::istream stream(&buffer);
        model.m_module = torch::jit::load(stream, c10::Device(c10::kCPU));
    } catch (const std::exception &exception) {
        const std::string text = shortText(exception);
        if (text.find("constants.pkl") != std::string::npos)
            throw JobError("unreadable", "The file holds weights only (a state_dict), not a program. Save the model with torch.jit.script or torch.jit.trace.");
        throw JobError(kindOf(text, "unreadable"), "The model could not be loaded: " + text);
    }
    requireAllowedOperators(model.m_module);
    for (at::Tensor parameter : model.m_module.parameters())
        parameter.set_requires_grad(false);
    model.m_wantedOutput = job.output;
    model.m_classes = job.classes;
    model.m_isWide = job.precision == "float64";
    if (model.m_isWide)
        model.widen();
    return model;
}

void TorchModel::widen()
{
    // Module::to() would widen whole numbers as well, and with them the indices of embeddings.
    at::NoGradGuard guard;
    const auto widenOne = [](at::Tensor tensor) {
        if (tensor.is_floating_point())
            tensor.set_data(tensor.to(at::kDouble));
    };
    for (const at::Tensor &parameter : m_module.parameters())
        widenOne(parameter);
    for (const at::Tensor &buffer : m_module.buffers())
        widenOne(buffer);
}

at::Tensor TorchModel::scoresAmong(const std::vector<c10::IValue> &values, std::int64_t samples)
{
    // Heads for other tasks, features and attention weights come along with the scores. What has a column per class is
    // taken; with two such values, or none, nobody can tell.
    const auto looksLikeScores = [&](const c10::IValue &value) {
        if (!value.isTensor() || value.toTensor().dim() != 2 || value.toTensor().size(0) != samples)
            return false;
        const std::int64_t columns = value.toTensor().size(1);
        return m_classes > 0 ? columns == m_classes || (columns == 1 && m_classes == 2) : columns > 1;
    };
    const auto first = std::find_if(values.begin(), values.end(), looksLikeScores);
    m_isAmbiguous = m_isAmbiguous || (values.size() > 1 && std::count_if(values.begin(), values.end(), looksLikeScores) != 1);
    const c10::IValue &chosen = first == values.end() ? values.front() : *first;
    if (!chosen.isTensor())
        throw JobError("invalid", "The model returns several values, none of which is a row of class scores per sample.");
    return chosen.toTensor();
}

at::Tensor TorchModel::unwrapped(c10::IValue value, std::int64_t samples)
{
    if (value.isTuple() && !value.toTupleRef().elements().empty()) {
        m_wrapper = "tuple";
        const auto elements = value.toTupleRef().elements();
        value = scoresAmong(std::vector<c10::IValue>(elements.begin(), elements.end()), samples);
    } else if (value.isTensorList() && !value.toTensorList().empty()) {
        m_wrapper = "list";
        std::vector<c10::IValue> elements;
        for (const at::Tensor &element : value.toTensorVector())
            elements.emplace_back(element);
        value = scoresAmong(elements, samples);
    } else if (value.isGenericDict()) {
        const c10::Dict<c10::IValue, c10::IValue> dictionary = value.toGenericDict();
        c10::IValue found;
        for (const char *name : {"logits", "scores", "output", "out", "probabilities"})
            for (const auto &entry : dictionary)
                if (found.isNone() && entry.key().isString() && entry.key().toStringRef() == name)
                    found = entry.value();
        if (found.isNone() && dictionary.size() == 1)
            found = dictionary.begin()->value();
        if (found.isNone())
            throw JobError("invalid", "The model returns a dictionary of " + std::to_string(dictionary.size()) + " values, none of which is named logits, scores, output, out or probabilities.");
        m_wrapper = "dict";
        value = found;
    }
    if (!value.isTensor())
        throw JobError("invalid", "The model does not return a tensor but " + value.tagKind() + "; a classifier returns one row of class scores per sample.");
    return value.toTensor();
}

void TorchModel::findInputType(const at::Tensor &x, ModelDiagnosis &diagnosis)
{
    struct Kind {
        at::ScalarType type;
        const char *name;
    };
    const at::Tensor one = x.narrow(0, 0, 1);
    const Kind single{at::kFloat, "float32"};
    const Kind wide{at::kDouble, "float64"};
    std::optional<JobError> first;
    for (const Kind &kind : {m_isWide ? wide : single, m_isWide ? single : wide, Kind{at::kLong, "int64"}, Kind{at::kInt, "int32"}}) {
        m_inputType = kind.type;
        at::ScalarType given = at::kFloat;
        try {
            given = callModel(one).scalar_type();
        } catch (const JobError &error) {
            if (!first)
                first = error;
            continue;
        }
        if (!at::isFloatingType(kind.type) && !(x == x.round()).all().item<bool>())
            throw JobError("invalid", "The model takes whole numbers, but the samples are none.");
        if (m_isWide && kind.type == at::kFloat)
            throw JobError("invalid", "The model cannot calculate in double precision (" + std::string(first->what()) + "). Choose the precision float32.");
        diagnosis.inputType = kind.name;
        // A model of doubles keeps them up to the loss: two scores that differ in the tenth digit are not equal.
        m_number = given == at::kDouble ? at::kDouble : at::kFloat;
        diagnosis.precision = m_number == at::kDouble ? wide.name : single.name;
        return;
    }
    throw *first; // a model that takes no sample at all fails with its own words
}

at::Tensor TorchModel::callModel(const at::Tensor &batch)
{
    c10::IValue value;
    try {
        value = m_module.forward({batch.to(m_inputType)});
    } catch (const std::exception &exception) {
        const std::string text = shortText(exception);
        throw JobError(kindOf(text, "invalid"), "The model failed on the samples: " + text);
    }
    at::Tensor out = unwrapped(std::move(value), batch.size(0));
    if (out.dim() == 1 && out.size(0) == batch.size(0))
        out = out.unsqueeze(1);
    if (out.dim() != 2 || out.size(0) != batch.size(0) || out.size(1) < 1)
        throw JobError("invalid", "The model returned the shape " + c10::str(out.sizes()) + " for " + std::to_string(batch.size(0)) + " samples; a classifier returns one row of class scores per sample.");
    return out;
}

at::Tensor TorchModel::rawOutput(const at::Tensor &batch)
{
    if (!m_isBatchOfOneOnly || batch.size(0) <= 1)
        return callModel(batch);
    std::vector<at::Tensor> rows;
    for (std::int64_t i = 0; i < batch.size(0); ++i)
        rows.push_back(callModel(batch.narrow(0, i, 1)));
    return at::cat(rows, 0);
}

at::Tensor TorchModel::scores(const at::Tensor &batch)
{
    const at::Tensor raw = rawOutput(batch);
    if (m_output == "labels") {
        const at::Tensor label = raw.select(1, 0).to(at::kLong).clamp(0, m_classes - 1);
        return at::one_hot(label, m_classes).to(m_number);
    }
    at::Tensor values = raw.to(m_number);
    if (m_output == "probabilities") {
        if (values.size(1) == 1)
            values = at::cat({1 - values, values}, 1);
        return values.clamp_min(tinyProbability(m_number)).log();
    }
    return values.size(1) == 1 ? at::cat({at::zeros_like(values), values}, 1) : values;
}

at::Tensor TorchModel::allScores(const at::Tensor &x, std::int64_t batch)
{
    at::NoGradGuard guard;
    std::vector<at::Tensor> parts;
    for (std::int64_t i = 0; i < x.size(0); i += batch)
        parts.push_back(scores(x.narrow(0, i, std::min(batch, x.size(0) - i))));
    return at::cat(parts, 0).contiguous();
}

at::Tensor TorchModel::gradient(const at::Tensor &batch, const at::Tensor &labels, const std::string &loss, bool isTargeted)
{
    at::AutoGradMode grad(true);
    at::Tensor x = batch.detach().set_requires_grad(true);
    const at::Tensor z = scores(x);
    if (!z.requires_grad())
        return {};
    at::Tensor total;
    if (loss == "dlr") {
        const at::Tensor own = z.gather(1, labels.unsqueeze(1)).squeeze(1);
        const at::Tensor other = z.masked_fill(at::one_hot(labels, z.size(1)).to(at::kBool), -1e30).amax(1);
        const at::Tensor sorted = std::get<0>(z.sort(1, true));
        // With two classes margin over size would be constant for symmetric scores: then only the direction of the margin is used.
        const at::Tensor scale = z.size(1) >= 3 ? sorted.select(1, 0) - sorted.select(1, 2) : sorted.abs().amax(1).detach();
        total = -((own - other) / (scale + 1e-12)).sum();
    } else {
        total = at::cross_entropy_loss(z, labels, {}, at::Reduction::Sum);
    }
    if (isTargeted)
        total = -total;
    total.backward();
    const at::Tensor result = x.grad();
    return result.defined() ? result.detach().nan_to_num_(0, 0, 0) : at::Tensor();
}

void TorchModel::findTrainingMode(const at::Tensor &probe, ModelDiagnosis &diagnosis)
{
    for (const torch::jit::Module &module : m_module.modules())
        diagnosis.isSavedInTraining = diagnosis.isSavedInTraining || (module.hasattr("training") && module.is_training());
    if (!diagnosis.isSavedInTraining)
        return;
    // Many models are saved without eval() and have nothing that cares. Ask the model itself. A training pass moves the
    // running averages of batch norm, so it is made on a copy.
    const torch::jit::Module saved = m_module;
    at::Tensor inTraining;
    std::string failure;
    try {
        m_module = saved.deepcopy();
        inTraining = rawOutput(probe).to(m_number);
    } catch (const std::exception &exception) {
        failure = exception.what();
    }
    m_module = saved;
    m_module.eval();
    const at::Tensor inEvaluation = rawOutput(probe).to(m_number);
    diagnosis.trainingMatters = !failure.empty() || inTraining.sizes() != inEvaluation.sizes() || !at::allclose(inTraining, inEvaluation, 1e-5, 1e-6, true);
}

void TorchModel::findBatchLimits(const at::Tensor &probe, ModelDiagnosis &diagnosis)
{
    std::vector<at::Tensor> alone;
    for (std::int64_t i = 0; i < probe.size(0); ++i)
        alone.push_back(callModel(probe.narrow(0, i, 1)).to(m_number));
    if (probe.size(0) < 2)
        return;
    const at::Tensor single = at::cat(alone, 0);
    try {
        const at::Tensor together = callModel(probe).to(m_number);
        diagnosis.dependsOnBatch = together.sizes() != single.sizes() || !at::allclose(together, single, 1e-3, 1e-4, true);
    } catch (const JobError &) {
        diagnosis.isBatchOfOneOnly = m_isBatchOfOneOnly = true;
    }
}

void TorchModel::findOutputKind(const at::Tensor &raw, ModelDiagnosis &diagnosis)
{
    const std::int64_t columns = raw.size(1);
    const bool isLabel = !raw.is_floating_point() && columns == 1;
    const at::Tensor values = raw.to(m_number);
    const at::Tensor isFinite = values.isfinite().all(1);
    diagnosis.badRows = values.size(0) - isFinite.sum().item<std::int64_t>();
    const at::Tensor good = values.index({isFinite});
    if (good.size(0) > 0) {
        const at::Tensor inRange = (good >= -1e-6).all(1).logical_and((good <= 1 + 1e-6).all(1));
        const at::Tensor sumsToOne = columns == 1 ? inRange : inRange.logical_and((good.sum(1) - 1).abs() < 1e-3);
        diagnosis.rowsSummingToOne = sumsToOne.to(at::kDouble).mean().item<double>();
        diagnosis.largestLogit = good.abs().amax(1).mean().item<double>();
    }
    if (isLabel)
        m_output = "labels";
    else if (m_wantedOutput != "auto")
        m_output = m_wantedOutput;
    else
        m_output = good.size(0) > 0 && diagnosis.rowsSummingToOne == 1 ? "probabilities" : "logits";
    const int given = columns == 1 ? (isLabel ? std::max(m_classes, values.amax().item<int>() + 1) : 2) : static_cast<int>(columns);
    if (m_classes > 0 && given != m_classes)
        throw JobError("invalid", "The model tells " + std::to_string(given) + " classes apart, the signature names " + std::to_string(m_classes) + ".");
    m_classes = given;
    diagnosis.output = m_output;
    diagnosis.classes = m_classes;
}

void TorchModel::findGradients(const at::Tensor &x, const at::Tensor &y, std::int64_t batch, ModelDiagnosis &diagnosis)
{
    std::int64_t zero = 0;
    std::int64_t considered = 0;
    for (std::int64_t i = 0; i < x.size(0); i += batch) {
        const std::int64_t n = std::min(batch, x.size(0) - i);
        const at::Tensor part = x.narrow(0, i, n);
        const at::Tensor labels = y.narrow(0, i, n);
        const at::Tensor g = gradient(part, labels, "ce", false);
        diagnosis.isDifferentiable = g.defined();
        if (!g.defined()) {
            diagnosis.zeroGradientShare = 1;
            return;
        }
        const at::Tensor size = g.reshape({n, -1}).abs().sum(1);
        at::NoGradGuard guard;
        const at::Tensor isRight = scores(part).argmax(1) == labels;
        zero += (size == 0).logical_and(isRight).sum().item<std::int64_t>();
        considered += isRight.sum().item<std::int64_t>();
        for (std::int64_t k = 0; i + k < probeCount && k < n; ++k)
            diagnosis.gradientL1.push_back(size[k].item<double>());
    }
    diagnosis.zeroGradientShare = considered > 0 ? double(zero) / double(considered) : 0;
}

ModelDiagnosis TorchModel::diagnose(const at::Tensor &x, const at::Tensor &y, std::int64_t batch)
{
    ModelDiagnosis diagnosis;
    const at::Tensor probe = x.narrow(0, 0, std::min(probeCount, x.size(0)));
    at::Tensor first;
    {
        at::NoGradGuard guard;
        findInputType(x, diagnosis);
        findBatchLimits(probe, diagnosis);
        findTrainingMode(probe, diagnosis);
        if (diagnosis.isSavedInTraining) { // the first look was taken in training mode
            diagnosis.dependsOnBatch = false;
            findBatchLimits(probe, diagnosis);
        }
        std::vector<at::Tensor> parts;
        for (std::int64_t i = 0; i < x.size(0); i += batch)
            parts.push_back(rawOutput(x.narrow(0, i, std::min(batch, x.size(0) - i))));
        first = at::cat(parts, 0);
        parts.clear();
        for (std::int64_t i = 0; i < x.size(0); i += batch)
            parts.push_back(rawOutput(x.narrow(0, i, std::min(batch, x.size(0) - i))));
        const at::Tensor second = at::cat(parts, 0);
        const at::Tensor difference = (first.to(m_number) - second.to(m_number)).abs().nan_to_num(0, 0, 0);
        diagnosis.largestDifference = difference.amax().item<double>();
        diagnosis.isRandom = diagnosis.largestDifference > 1e-6;
        if (diagnosis.isRandom) // then neighbours were not to blame
            diagnosis.dependsOnBatch = false;
    }
    findOutputKind(first, diagnosis);
    diagnosis.wrapper = m_wrapper;
    diagnosis.isAmbiguous = m_isAmbiguous;
    {
        at::NoGradGuard guard;
        const at::Tensor values = first.to(m_number);
        diagnosis.isConstant = values.size(0) > 1 && (values == values.narrow(0, 0, 1)).all().item<bool>();
        diagnosis.isLogProbability = m_output == "logits" && values.size(1) > 1 && at::logsumexp(values, 1).abs().amax().item<double>() < 1e-4;
    }
    if (y.numel() > 0)
        findGradients(x, y, batch, diagnosis);
    return diagnosis;
}

void warmUpTorch(int threads)
{
    at::set_num_threads(threads);
    // Makes the default generator, which opens the system's random source, and gives models that draw the same numbers.
    at::Generator random = at::detail::getDefaultCPUGenerator();
    random.set_current_seed(0);
    const at::Tensor a = at::ones({4, 4});
    at::Tensor b = at::ones({4, 4}).set_requires_grad(true);
    at::mm(a, b).relu().sum().backward();
    // Convolutions choose among libraries by size, forward and backward, and each reads files when it is first used.
    for (const std::int64_t samples : {1, 32}) {
        at::Tensor image = at::ones({samples, 3, 16, 16}).set_requires_grad(true);
        const at::Tensor first = at::conv2d(image, at::ones({8, 3, 3, 3}), {}, 1, 1).relu();
        const at::Tensor second = at::conv2d(at::max_pool2d(first, {2, 2}), at::ones({16, 8, 3, 3}), at::ones({16}), 1, 1);
        second.sum().backward();
        at::NoGradGuard guard;
        at::conv2d(at::conv2d(image, at::ones({8, 3, 3, 3}), at::ones({8}), 1, 1), at::ones({16, 8, 3, 3}), at::ones({16}));
    }
}

std::string torchVersion()
{
    return std::to_string(TORCH_VERSION_MAJOR) + '.' + std::to_string(TORCH_VERSION_MINOR) + '.' + std::to_string(TORCH_VERSION_PATCH);
}

std::string cpuCapability()
{
    const std::string config = at::show_config();
    const std::string key = "CPU capability usage: ";
    const auto start = config.find(key);
    if (start == std::string::npos)
        return "unknown";
    const auto from = start + key.size();
    return config.substr(from, config.find_first_of("\n,", from) - from);
}

} // namespace hallmarker::worker
