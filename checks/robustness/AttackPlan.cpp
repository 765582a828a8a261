#include "checks/robustness/AttackPlan.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

constexpr int noiseDraws = 10;
constexpr double withoutBounds = 100; ///< stands for "no limit" where an input has no bounds (standard deviations)

std::string targetOf(const QString &name)
{
    return name == QLatin1String("next-class") ? "next" : name == QLatin1String("least-likely") ? "least" : name == QLatin1String("class") ? "class" : "";
}

/// The largest change that the bounds allow, in the norm of the attack.
double unlimitedBudget(const worker::Samples &samples, bool isL2)
{
    double widest = 0;
    if (samples.low.empty() || samples.high.empty())
        widest = withoutBounds;
    for (std::size_t i = 0; i < std::min(samples.low.size(), samples.high.size()); ++i) {
        const double width = double(samples.high[i]) - double(samples.low[i]);
        widest = std::max(widest, std::isfinite(width) ? width : withoutBounds);
    }
    double inputs = 1;
    for (const std::int64_t size : samples.shape)
        inputs *= double(size);
    return isL2 ? widest * std::sqrt(inputs) : widest;
}

} // namespace

core::Result<AttackPlan> AttackPlan::of(const QJsonObject &parameters, bool isFgsm, const worker::Samples &samples, core::Seed seed)
{
    AttackPlan plan;
    const QJsonArray budgets = parameters.value(u"budgets").toArray();
    for (const QJsonValue &budget : budgets)
        plan.budgets.push_back(budget.toDouble());
    std::sort(plan.budgets.begin(), plan.budgets.end());
    plan.budgets.erase(std::unique(plan.budgets.begin(), plan.budgets.end()), plan.budgets.end());
    if (plan.budgets.empty() || plan.budgets.front() <= 0)
        return core::Error(core::ErrorKind::Usage, QCoreApplication::translate("AttackPlan", "Name at least one budget above 0."), {}, {.pointer = QStringLiteral("/budgets")});
    plan.judged = plan.budgets.size() - 1;
    if (const double judged = parameters.value(u"judged_budget").toDouble(); judged > 0) {
        const auto it = std::find(plan.budgets.begin(), plan.budgets.end(), judged);
        if (it == plan.budgets.end())
            return core::Error(core::ErrorKind::Usage, QCoreApplication::translate("AttackPlan", "The judged budget %1 is not one of the budgets.").arg(judged), {}, {.pointer = QStringLiteral("/judged_budget")});
        plan.judged = std::size_t(it - plan.budgets.begin());
    }

    core::RandomStream random(seed);
    worker::AttackRun common;
    common.norm = parameters.value(u"norm").toString(QStringLiteral("linf")).toStdString();
    common.target = targetOf(parameters.value(u"target").toString());
    common.targetClass = parameters.value(u"target_class").toInteger();
    const int steps = parameters.value(u"steps").toInt(40);
    const double givenStep = parameters.value(u"step_size").toDouble();
    const auto add = [&](worker::AttackRun run) {
        run.seed = random.next() >> 1;
        plan.runs.push_back(std::move(run));
        return int(plan.runs.size()) - 1;
    };
    const auto oneStep = [&](double budget) {
        worker::AttackRun run = common;
        run.budget = run.stepSize = budget;
        return run;
    };
    const auto manySteps = [&](double budget) {
        worker::AttackRun run = common;
        run.budget = budget;
        run.steps = steps;
        run.stepSize = givenStep > 0 ? givenStep : 2.5 * budget / steps;
        return run;
    };
    for (std::size_t i = 0; i < plan.budgets.size(); ++i) {
        worker::AttackRun run = isFgsm ? oneStep(plan.budgets[i]) : manySteps(plan.budgets[i]);
        if (!isFgsm) {
            run.restarts = parameters.value(u"restarts").toInt();
            run.randomStart = parameters.value(u"random_start").toBool();
        }
        if (i == plan.judged)
            run.keepExamples = parameters.value(u"examples").toInt();
        plan.main.push_back(add(run));
        if (!isFgsm)
            plan.oneStep.push_back(add(oneStep(plan.budgets[i])));
    }
    const double judged = plan.judgedBudget();
    const int main = plan.main[plan.judged];
    worker::AttackRun dlr = isFgsm ? oneStep(judged) : manySteps(judged);
    dlr.loss = "dlr";
    dlr.survivorsOf = {main};
    plan.otherLoss = add(dlr);

    worker::AttackRun noise = common;
    noise.method = "noise";
    noise.budget = judged;
    noise.steps = noiseDraws;
    plan.noise = add(noise);

    const bool isEverythingMutable = std::find(samples.mutableInputs.begin(), samples.mutableInputs.end(), 0) == samples.mutableInputs.end();
    if (!isFgsm && isEverythingMutable && common.target.empty()) {
        worker::AttackRun unbounded = manySteps(unlimitedBudget(samples, common.norm == "l2"));
        unbounded.stepSize = 2.5 * unbounded.budget / steps;
        unbounded.survivorsOf = {main};
        plan.unbounded = add(unbounded);
    }
    const QString blackBox = parameters.value(u"black_box").toString();
    if (blackBox != QLatin1String("never")) {
        worker::AttackRun square = common;
        square.method = parameters.value(u"black_box_windows").toString() == QLatin1String("shared") ? "square-shared" : "square";
        square.budget = judged;
        square.steps = parameters.value(u"queries").toInt(1000);
        square.survivorsOf = {main, plan.otherLoss};
        square.when = blackBox == QLatin1String("always") ? "always" : "masked";
        plan.blackBox = add(square);
    }
    return plan;
}

} // namespace hallmarker::checks
