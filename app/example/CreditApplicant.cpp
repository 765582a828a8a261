#include "app/example/CreditApplicant.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hallmarker::example {

namespace {

constexpr std::array regionNames = {"north", "east", "south", "west", "centre", "coast"};
constexpr std::array employmentNames = {"employed", "self-employed", "public", "retired", "unemployed"};
constexpr std::array historyNames = {"clean", "delayed", "defaulted"};

int drawWeighted(core::RandomStream &random, std::initializer_list<double> weights)
{
    double x = random.uniform();
    int index = 0;
    for (const double weight : weights) {
        if (x < weight)
            return index;
        x -= weight;
        ++index;
    }
    return static_cast<int>(weights.size()) - 1;
}

} // namespace

CreditApplicant CreditApplicant::draw(core::RandomStream &random, double incomeShift)
{
    CreditApplicant one{};
    one.age = std::clamp(static_cast<int>(std::lround(43 + 14 * random.normal())), 18, 84);
    one.isFemale = random.uniform() < 0.48;
    one.region = drawWeighted(random, {0.28, 0.18, 0.22, 0.16, 0.12, 0.04});
    one.employment = one.age > 66 ? 3 : drawWeighted(random, {0.62, 0.14, 0.15, 0.02, 0.07});
    const double base = std::array{2900.0, 3300.0, 2700.0, 1800.0, 1100.0}[static_cast<std::size_t>(one.employment)];
    one.income = static_cast<int>(std::max(600.0, base * incomeShift * std::exp(0.32 * random.normal()))) / 10 * 10;
    one.duration = 6 * (1 + static_cast<int>(random.below(14)));
    one.amount = static_cast<int>(std::max(500.0, one.income * (0.6 + 0.08 * one.duration) * std::exp(0.4 * random.normal()))) / 100 * 100;
    one.history = drawWeighted(random, {0.74, 0.18, 0.08});
    const double burden = one.amount / (1.0 * one.income * one.duration);
    const double score = -2.6 + 9.0 * burden + 1.2 * (one.history == 1) + 2.4 * (one.history == 2) + 1.1 * (one.employment == 4) - 0.4 * (one.employment == 2) - 0.012 * (one.age - 43);
    one.defaults = random.uniform() < 1 / (1 + std::exp(-score));
    return one;
}

QByteArray CreditApplicant::regionName() const
{
    return regionNames[static_cast<std::size_t>(region)];
}

QByteArray CreditApplicant::employmentName() const
{
    return employmentNames[static_cast<std::size_t>(employment)];
}

QByteArray CreditApplicant::historyName() const
{
    return historyNames[static_cast<std::size_t>(history)];
}

} // namespace hallmarker::example
