#include "checks/federated/FederatedTraining.h"

#include "checks/dp/ExactSampler.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace hallmarker::checks {

namespace {

struct FederatedTrainingText {
    Q_DECLARE_TR_FUNCTIONS(FederatedTrainingText)
};

/// Steps of the grid in the smaller of the clip norm and the deviation of the noise.
constexpr double gridSteps = 16384;
constexpr double mostNoise = 1000;

/// What the server adds up: sums on a grid with exact noise, or plain sums.
class UpdateSum {
public:
    UpdateSum(std::size_t size, const FederatedProtection &protection) : m_protection(protection), m_sum(size, 0), m_units(size, 0)
    {
        if (!protection.isUnprotected())
            m_grid = protection.clip * std::min(1.0, protection.noise) / gridSteps;
        // Rounding moves each number by half a step, so the vector by sqrt(size) / 2 steps at most.
        m_norm = protection.clip - m_grid * std::sqrt(double(size)) / 2;
    }
    double norm() const { return m_norm; }
    void clear()
    {
        std::fill(m_sum.begin(), m_sum.end(), 0);
        std::fill(m_units.begin(), m_units.end(), 0);
    }
    void add(const std::vector<double> &update)
    {
        for (std::size_t i = 0; i < update.size(); ++i) {
            if (m_grid > 0)
                m_units[i] += std::llround(update[i] / m_grid);
            else
                m_sum[i] += update[i];
        }
    }
    const std::vector<double> &noised(ExactSampler &sampler)
    {
        if (!(m_grid > 0))
            return m_sum;
        const double deviation = m_protection.noise * m_protection.clip / m_grid;
        const Ratio variance = Ratio::notBelow(deviation * deviation, 0);
        for (std::size_t i = 0; i < m_units.size(); ++i)
            m_sum[i] = m_grid * double(m_units[i] + sampler.discreteGaussian(variance));
        return m_sum;
    }

private:
    FederatedProtection m_protection;
    double m_grid = 0;
    double m_norm = 0;
    std::vector<double> m_sum;
    std::vector<std::int64_t> m_units;
};

/// What a client sends: its weights after local training less those that it got.
std::vector<double> localUpdate(FederatedModel &model, const FederatedSamples &samples, const std::vector<std::size_t> &records, const LocalTraining &local, core::RandomStream &random)
{
    const std::vector<double> start = model.weights();
    local.train(model, samples, records, random);
    std::vector<double> update = model.weights();
    for (std::size_t k = 0; k < update.size(); ++k)
        update[k] -= start[k];
    model.weights() = start;
    return update;
}

} // namespace

bool FederatedTraining::clip(std::vector<double> &update, double most, double &norm)
{
    double squares = 0;
    for (const double value : update)
        squares += value * value;
    norm = std::sqrt(squares);
    if (!(norm > most))
        return false;
    const double factor = most / norm * (1 - 1e-12); // rounding must not end above the norm
    for (double &value : update)
        value *= factor;
    return true;
}

core::Result<FederatedRun> FederatedTraining::run(const FederatedData &data, const ClientPartition &partition, const FederatedProtection &protection, const LocalTraining &local, core::Seed seed, core::Progress &progress)
{
    if (!protection.isUnprotected() && protection.noise > mostNoise)
        return core::Error(core::ErrorKind::LimitExceeded, FederatedTrainingText::tr("The noise is %1 times the clip norm; training is simulated up to %2 times. Allow more epsilon, fewer rounds, or a lower sampling rate.").arg(protection.noise).arg(mostNoise), {}, {.pointer = QStringLiteral("/noise_multiplier")});
    core::RandomStream seeds(seed);
    FederatedModel model(data.width, int(data.classNames.size()), local.hidden, core::Seed{seeds.next()});
    core::RandomStream sampling(core::Seed{seeds.next()});
    core::RandomStream shuffling(core::Seed{seeds.next()});
    SeededBits bits(core::Seed{seeds.next()}); // a simulation: whoever has the seed can take the noise out again
    ExactSampler sampler(bits);
    UpdateSum sum(model.size(), protection);
    if (protection.clip > 0 && !(sum.norm() > 0))
        return core::Error(core::ErrorKind::LimitExceeded, FederatedTrainingText::tr("The model has %1 weights, too many for exact noise. Take fewer hidden units or features.").arg(model.size()));
    const double expected = protection.rate * double(partition.clients());
    FederatedRun told;
    for (int round = 0; round < protection.rounds; ++round) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, FederatedTrainingText::tr("The simulation was cancelled."));
        progress.report(FederatedTrainingText::tr("Training round %1").arg(round + 1), round, protection.rounds);
        FederatedRound now;
        sum.clear();
        for (std::size_t client = 0; client < partition.clients(); ++client) {
            if (!(sampling.uniform() < protection.rate))
                continue;
            ++now.taking;
            std::vector<double> update = localUpdate(model, data.clients, partition.records[client], local, shuffling);
            double norm = 0;
            if (protection.clip > 0)
                now.clipped += clip(update, sum.norm(), norm) ? 1 : 0;
            else
                (void)clip(update, std::numeric_limits<double>::infinity(), norm);
            if (!std::isfinite(norm))
                return core::Error(core::ErrorKind::Invalid, FederatedTrainingText::tr("Training left the range of numbers in round %1. Take a smaller learning rate.").arg(round + 1), {}, {.pointer = QStringLiteral("/learning_rate")});
            now.meanNorm += norm;
            sum.add(update);
        }
        now.meanNorm = now.taking > 0 ? now.meanNorm / now.taking : 0;
        const std::vector<double> &total = sum.noised(sampler);
        for (std::size_t k = 0; k < total.size(); ++k) {
            model.weights()[k] += local.serverRate * total[k] / expected;
            if (!std::isfinite(model.weights()[k]))
                return core::Error(core::ErrorKind::Invalid, FederatedTrainingText::tr("Training left the range of numbers in round %1. Take a smaller learning rate.").arg(round + 1), {}, {.pointer = QStringLiteral("/learning_rate")});
        }
        now.accuracy = LocalTraining::accuracyOf(model, data.server);
        told.rounds.push_back(now);
    }
    told.weights = model.weights();
    return told;
}

} // namespace hallmarker::checks
