#include "checks/federated/LocalTraining.h"

#include <algorithm>

namespace hallmarker::checks {

void LocalTraining::train(FederatedModel &model, const FederatedSamples &samples, const std::vector<std::size_t> &records, core::RandomStream &random) const
{
    const std::size_t taken = batch > 0 ? std::min(std::size_t(batch), records.size()) : records.size();
    std::vector<double> gradient(model.size());
    for (int epoch = 0; epoch < epochs && !records.empty(); ++epoch) {
        std::vector<std::size_t> order = records;
        if (taken < records.size()) {
            const std::vector<std::size_t> permutation = random.permutation(records.size());
            for (std::size_t i = 0; i < order.size(); ++i)
                order[i] = records[permutation[i]];
        }
        for (std::size_t from = 0; from < order.size(); from += taken) {
            const std::size_t to = std::min(order.size(), from + taken);
            std::fill(gradient.begin(), gradient.end(), 0);
            for (std::size_t i = from; i < to; ++i)
                model.addGradient(samples.x.data() + order[i] * std::size_t(model.width()), samples.y[order[i]], 1.0 / double(to - from), gradient);
            for (std::size_t k = 0; k < gradient.size(); ++k)
                model.weights()[k] -= rate * gradient[k];
        }
    }
}

double LocalTraining::accuracyOf(FederatedModel &model, const FederatedSamples &samples)
{
    std::size_t right = 0;
    for (std::size_t i = 0; i < samples.size(); ++i)
        right += model.classOf(samples.x.data() + i * std::size_t(model.width())) == samples.y[i] ? 1 : 0;
    return samples.size() > 0 ? double(right) / double(samples.size()) : 0;
}

} // namespace hallmarker::checks
