#include "checks/synthetic/SynthesisBudget.h"

#include "checks/dp/GaussianPrivacy.h"
#include "checks/dp/LossAccountant.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct SynthesisBudgetTexts {
    Q_DECLARE_TR_FUNCTIONS(SynthesisBudgetTexts)
};

core::Result<NoiseMechanism> histogramNoise(const SynthesisBudget &budget)
{
    if (!(budget.delta > 0)) {
        HALLMARKER_ASSIGN(NoiseMechanism noise, NoiseMechanism::laplace(1, budget.histogramEpsilon / budget.histograms, true));
        noise.event.times = budget.histograms;
        return noise;
    }
    // All histograms are one vector: a person changes as many of its cells as there are histograms, each by 1. The margin over the
    // continuous noise is that of NoiseMechanism::gaussian, which keeps to single figures.
    const double sigma = std::max(2.0, 1.001 * gaussianSigma(std::sqrt(double(budget.histograms)), budget.histogramEpsilon, budget.delta));
    if (!(sigma < std::exp2(24)))
        return core::Error(core::ErrorKind::LimitExceeded, SynthesisBudgetTexts::tr("The noise for this epsilon is too large to be drawn. Ask for a larger epsilon, or leave columns out."));
    NoiseMechanism noise;
    noise.parameter = Ratio::notBelow(sigma * sigma, sigma < std::exp2(20) ? 8 : 0);
    noise.event.kind = PrivacyEvent::Kind::Gaussian;
    noise.event.noise = sigma / 1.001;
    noise.event.times = budget.histograms;
    noise.deviation = std::sqrt(noise.parameter.value());
    return noise;
}

} // namespace

core::Result<SynthesisBudget> SynthesisBudget::of(double epsilon, double delta, int histograms, int choices)
{
    HALLMARKER_TRY(checkEpsilon(epsilon));
    HALLMARKER_TRY(checkDelta(delta));
    if (!(epsilon > 0) || !std::isfinite(epsilon))
        return core::Error(core::ErrorKind::Usage, SynthesisBudgetTexts::tr("Differential privacy needs an epsilon above 0."));
    SynthesisBudget budget;
    budget.epsilon = epsilon;
    budget.delta = delta;
    budget.histograms = histograms;
    budget.choices = choices;
    budget.choiceEpsilon = choices > 0 ? choiceShare * epsilon / choices : 0;
    budget.histogramEpsilon = choices > 0 ? (1 - choiceShare) * epsilon : epsilon;
    HALLMARKER_ASSIGN(budget.noise, histogramNoise(budget));
    budget.events = {budget.noise.event};
    if (choices > 0) {
        PrivacyEvent choice;
        choice.kind = PrivacyEvent::Kind::EpsilonDelta;
        choice.epsilon = budget.choiceEpsilon;
        choice.delta = 0;
        choice.times = choices;
        budget.events.append(choice);
    }
    if (delta > 0) {
        HALLMARKER_ASSIGN(const CertifiedInterval sure, LossAccountant::epsilon(budget.events, delta));
        budget.certified = sure.upper;
    } else {
        budget.certified = histograms / budget.noise.parameter.value() + choices * budget.choiceEpsilon;
    }
    return budget;
}

QJsonObject SynthesisBudget::toJson() const
{
    QJsonArray list;
    for (const PrivacyEvent &event : events)
        list.append(event.toJson());
    return {{QStringLiteral("epsilon"), epsilon}, {QStringLiteral("delta"), delta}, {QStringLiteral("histograms"), histograms}, {QStringLiteral("choices"), choices},
            {QStringLiteral("histogramEpsilon"), histogramEpsilon}, {QStringLiteral("choiceEpsilon"), choiceEpsilon}, {QStringLiteral("noise"), noise.deviation},
            {QStringLiteral("noiseKind"), delta > 0 ? QStringLiteral("discrete-gaussian") : QStringLiteral("discrete-laplace")}, {QStringLiteral("sensitivity"), 1}, {QStringLiteral("certified"), certified}, {QStringLiteral("events"), list}};
}

} // namespace hallmarker::checks
