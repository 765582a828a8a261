#include "checks/torch/TabularTrainer.h"

#include "checks/torch/TorchModel.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>

#include <array>
#include <cmath>

namespace hallmarker::worker {

namespace {

constexpr int layerCount = 3;

/// Weights and biases with the state of Adam (Kingma and Ba 2015) beside each.
struct Trained {
    at::Tensor value, mean, square;
};

Trained startOf(at::Tensor value)
{
    value.set_requires_grad(true);
    return {value, at::zeros_like(value), at::zeros_like(value)};
}

at::Tensor outputOf(const std::vector<Trained> &weights, at::Tensor x)
{
    for (int layer = 0; layer < layerCount; ++layer) {
        x = at::linear(x, weights[2 * layer].value, weights[2 * layer + 1].value);
        if (layer + 1 < layerCount)
            x = at::relu(x);
    }
    return x;
}

void adamStep(std::vector<Trained> &weights, const TrainingPlan &plan, std::int64_t step)
{
    at::NoGradGuard guard;
    const double meanCorrection = 1 - std::pow(0.9, double(step));
    const double squareCorrection = 1 - std::pow(0.999, double(step));
    for (Trained &one : weights) {
        const at::Tensor g = one.value.grad() + plan.weightDecay * one.value;
        one.mean.mul_(0.9).add_(g, 0.1);
        one.square.mul_(0.999).addcmul_(g, g, 0.001);
        one.value.sub_(plan.learningRate * (one.mean / meanCorrection) / ((one.square / squareCorrection).sqrt() + 1e-8));
        one.value.mutable_grad().reset();
    }
}

} // namespace

double trainTabular(const Samples &samples, const TrainingPlan &plan, const std::map<std::string, std::string> &extraFiles, const std::string &path)
{
    at::set_num_threads(1);
    at::Generator random = at::detail::createCPUGenerator(plan.seed);
    const at::Tensor x = inputsOf(samples).reshape({samples.count, -1});
    const at::Tensor y = labelsOf(samples);
    const std::array<std::int64_t, layerCount + 1> widths{x.size(1), plan.hidden, plan.hidden, plan.classes};
    std::vector<Trained> weights;
    for (std::size_t layer = 0; layer < layerCount; ++layer) {
        weights.push_back(startOf(at::randn({widths[layer + 1], widths[layer]}, random) * std::sqrt(2.0 / double(widths[layer]))));
        weights.push_back(startOf(at::zeros({widths[layer + 1]})));
    }
    std::int64_t step = 0;
    for (int epoch = 0; epoch < plan.epochs; ++epoch) {
        const at::Tensor order = at::randperm(samples.count, random, at::kLong);
        for (std::int64_t i = 0; i < samples.count; i += plan.batch) {
            const at::Tensor rows = order.narrow(0, i, std::min<std::int64_t>(plan.batch, samples.count - i));
            const at::Tensor loss = at::cross_entropy_loss(outputOf(weights, x.index_select(0, rows)), y.index_select(0, rows));
            loss.backward();
            adamStep(weights, plan, ++step);
        }
    }

    torch::jit::Module module("TabularClassifier");
    for (int layer = 0; layer < layerCount; ++layer) {
        const std::string number = std::to_string(layer + 1);
        module.register_parameter("weight" + number, weights[std::size_t(2 * layer)].value.detach(), false);
        module.register_parameter("bias" + number, weights[std::size_t(2 * layer + 1)].value.detach(), false);
    }
    module.define(R"(
def forward(self, x):
    x = torch.relu(torch.linear(x, self.weight1, self.bias1))
    x = torch.relu(torch.linear(x, self.weight2, self.bias2))
    return torch.linear(x, self.weight3, self.bias3)
)");
    module.register_attribute("training", c10::BoolType::get(), false);
    module.save(path, torch::jit::ExtraFilesMap(extraFiles.begin(), extraFiles.end()));
    at::NoGradGuard guard;
    return (outputOf(weights, x).argmax(1) == y).to(at::kFloat).mean().item<double>();
}

} // namespace hallmarker::worker
