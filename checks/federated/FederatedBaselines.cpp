#include "checks/federated/FederatedBaselines.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hallmarker::checks {

namespace {

struct FederatedBaselinesText {
    Q_DECLARE_TR_FUNCTIONS(FederatedBaselinesText)
};

/// The model and the order of records that a run of federated training starts from.
struct BaselineStart {
    FederatedModel model;
    core::Seed shuffling;

    BaselineStart(const FederatedData &data, const LocalTraining &local, core::RandomStream seeds)
        : model(data.width, int(data.classNames.size()), local.hidden, core::Seed{seeds.next()})
    {
        (void)seeds.next(); // who takes part: everybody does
        shuffling = core::Seed{seeds.next()};
    }
};

core::Result<void> checkFinite(const FederatedModel &model)
{
    if (std::all_of(model.weights().begin(), model.weights().end(), [](double weight) { return std::isfinite(weight); }))
        return {};
    return core::Error(core::ErrorKind::Invalid, FederatedBaselinesText::tr("Training in one place left the range of numbers. Take a smaller learning rate."), {}, {.pointer = QStringLiteral("/learning_rate")});
}

core::Error baselinesCancelled()
{
    return core::Error(core::ErrorKind::Cancelled, FederatedBaselinesText::tr("The simulation was cancelled."));
}

} // namespace

core::Result<std::vector<double>> FederatedBaselines::central(const FederatedData &data, const LocalTraining &local, int rounds, core::Seed seed, core::Progress &progress)
{
    BaselineStart start(data, local, core::RandomStream(seed));
    core::RandomStream shuffling(start.shuffling);
    std::vector<std::size_t> all(data.clients.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    std::vector<double> accuracies;
    for (int round = 0; round < rounds; ++round) {
        if (progress.isCancelled())
            return baselinesCancelled();
        progress.report(FederatedBaselinesText::tr("Training in one place"), round, rounds);
        local.train(start.model, data.clients, all, shuffling);
        HALLMARKER_TRY(checkFinite(start.model));
        accuracies.push_back(LocalTraining::accuracyOf(start.model, data.server));
    }
    return accuracies;
}

core::Result<std::vector<double>> FederatedBaselines::alone(const FederatedData &data, const ClientPartition &partition, const LocalTraining &local, int rounds, core::Seed seed, core::Progress &progress)
{
    const BaselineStart start(data, local, core::RandomStream(seed));
    core::RandomStream shuffling(start.shuffling);
    std::vector<double> accuracies;
    for (std::size_t client = 0; client < partition.clients(); ++client) {
        if (partition.records[client].empty())
            continue;
        progress.report(FederatedBaselinesText::tr("Training each client alone"), qint64(client), qint64(partition.clients()));
        FederatedModel model = start.model;
        for (int round = 0; round < rounds; ++round) {
            if (progress.isCancelled())
                return baselinesCancelled();
            local.train(model, data.clients, partition.records[client], shuffling);
        }
        HALLMARKER_TRY(checkFinite(model));
        accuracies.push_back(LocalTraining::accuracyOf(model, data.server));
    }
    return accuracies;
}

} // namespace hallmarker::checks
