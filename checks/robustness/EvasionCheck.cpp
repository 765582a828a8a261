#include "checks/robustness/EvasionCheck.h"

#include "checks/encoding/DefinitionParts.h"
#include "checks/robustness/EvasionReport.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::checks {

namespace {

struct EvasionText {
    Q_DECLARE_TR_FUNCTIONS(EvasionText)
};

core::ParameterSpec realsParameter(const char *key, const QString &label, const QString &help, const QJsonArray &value, double low, double high)
{
    core::ParameterSpec spec = DefinitionParts::text(key, label, help, QString());
    spec.type = core::ParameterType::Reals;
    spec.defaultValue = value;
    spec.minimum = low;
    spec.maximum = high;
    return spec;
}

QList<core::ParameterSpec> evasionParameters(bool isFgsm)
{
    const QString attack = EvasionText::tr("Attack");
    const QString space = EvasionText::tr("What may change");
    const QString sanity = EvasionText::tr("Doubt");
    QList<core::ParameterSpec> list{
        realsParameter("budgets", EvasionText::tr("Budgets"), EvasionText::tr("How far an input may be changed, as the model sees it: for pictures from 0 to 1, 0.03 is 8 grey levels; for tables, 0.1 is a tenth of a standard deviation."),
                       QJsonArray{0.05, 0.1, 0.2}, 1e-9, 1e6),
        DefinitionParts::real("judged_budget", EvasionText::tr("Judged budget"), EvasionText::tr("The budget that decides. 0: the largest."), 0, 0, 1e6),
        DefinitionParts::real("required_accuracy", EvasionText::tr("Required accuracy under attack"), EvasionText::tr("The share of samples that must keep their right answer at the judged budget."), 0.5, 0, 1),
        DefinitionParts::choice("norm", EvasionText::tr("Norm"), EvasionText::tr("linf: no input moves by more than the budget. l2: the whole change is no longer than the budget."), {QStringLiteral("linf"), QStringLiteral("l2")}, attack),
        DefinitionParts::choice("target", EvasionText::tr("Aim"), EvasionText::tr("untargeted: any wrong answer counts. next-class, least-likely, class: only that answer counts."),
                                {QStringLiteral("untargeted"), QStringLiteral("next-class"), QStringLiteral("least-likely"), QStringLiteral("class")}, attack),
        DefinitionParts::integer("target_class", EvasionText::tr("Class to reach"), EvasionText::tr("Number of the class from 0 on, for the aim \"class\"."), 0, 0, 1e6, attack),
    };
    if (!isFgsm) {
        list << DefinitionParts::integer("steps", EvasionText::tr("Steps"), EvasionText::tr("More steps make the attack stronger and slower."), 40, 1, 10000, attack)
             << DefinitionParts::real("step_size", EvasionText::tr("Step size"), EvasionText::tr("0: 2.5 times the budget divided by the steps."), 0, 0, 1e6, attack)
             << DefinitionParts::integer("restarts", EvasionText::tr("Restarts"), EvasionText::tr("Further runs from random points of the ball; a sample survives when it survives them all."), 3, 0, 100, attack)
             << DefinitionParts::boolean("random_start", EvasionText::tr("Random first start"), EvasionText::tr("The first run too starts from a random point instead of the sample itself."), false, attack);
    }
    list << realsParameter("bounds", EvasionText::tr("Bounds"), EvasionText::tr("Smallest and largest value of every input. Empty: those of the model's signature."), QJsonArray(), -1e9, 1e9)
         << DefinitionParts::boolean("freeze_categorical", EvasionText::tr("Keep categories"), EvasionText::tr("Columns that hold categories are not changed; otherwise they are moved as if half a category existed."), true, space)
         << DefinitionParts::choice("black_box", EvasionText::tr("Attack by scores only"), EvasionText::tr("when-masked: if gradients are zero, random or missing. It finds what gradients hide."),
                                    {QStringLiteral("when-masked"), QStringLiteral("always"), QStringLiteral("never")}, sanity)
         << DefinitionParts::choice("black_box_windows", EvasionText::tr("Windows of that attack"), EvasionText::tr("per-sample: each sample is changed at a place of its own, as published. shared: all samples at the same place, never at the last row and column, as the Adversarial Robustness Toolbox does; weaker, for comparison with it."),
                                    {QStringLiteral("per-sample"), QStringLiteral("shared")}, sanity)
         << DefinitionParts::integer("queries", EvasionText::tr("Queries per sample"), EvasionText::tr("What the attack by scores may ask the model."), 1000, 10, 100000, sanity)
         << DefinitionParts::integer("examples", EvasionText::tr("Worst examples"), EvasionText::tr("So many of the smallest changes that flip an answer are described."), 5, 0, 50, sanity);
    return list + ModelEvaluation::commonParameters(500);
}

core::CheckDefinition evasionDefinition(bool isFgsm)
{
    core::CheckDefinition d;
    d.id = isFgsm ? QStringLiteral("robustness.fgsm") : QStringLiteral("robustness.pgd");
    d.version = QStringLiteral("3");
    d.title = isFgsm ? EvasionText::tr("Robustness against one gradient step (FGSM)") : EvasionText::tr("Robustness against projected gradient descent (PGD)");
    d.summary = isFgsm ? EvasionText::tr("Moves each sample by one step along the sign of the gradient and counts the answers that stay right. A weak attack: what it breaks is broken, what it does not break proves little.")
                       : EvasionText::tr("Searches the neighbourhood of each sample by gradient for a change that flips the answer, at several budgets, and tests whether the attack itself can be believed.");
    d.verdictRule = EvasionText::tr("Looks at the worst-case accuracy (what survives all attacks that were run) at the judged budget. Fails when its 95 % interval lies below \"required_accuracy\". "
                                    "Otherwise inconclusive when gradients are masked or the model's outputs are doubtful (named hazards). Passes when the interval lies at or above the required accuracy; inconclusive when it straddles it.");
    d.sources = {QStringLiteral("Goodfellow, Shlens, Szegedy 2015, Explaining and harnessing adversarial examples"), QStringLiteral("Madry et al. 2018, Towards deep learning models resistant to adversarial attacks"),
                 QStringLiteral("Croce, Hein 2020, Reliable evaluation of adversarial robustness"), QStringLiteral("Andriushchenko et al. 2020, Square Attack"),
                 QStringLiteral("Athalye, Carlini, Wagner 2018, Obfuscated gradients give a false sense of security"), QStringLiteral("Regulation (EU) 2024/1689 Art. 15")};
    d.inputs = ModelEvaluation::inputs();
    d.parameters = evasionParameters(isFgsm);
    d.figures = {
        DefinitionParts::figure("clean_accuracy", EvasionText::tr("Accuracy without attack"), "share", EvasionText::tr("Which part of the samples the model answers rightly when nobody interferes."), 1),
        DefinitionParts::figure("robust_accuracy", EvasionText::tr("Accuracy under attack"), "share", EvasionText::tr("Which part of the samples keeps the right answer when each may be changed within the budget."), 1),
        DefinitionParts::figure("worst_case_accuracy", EvasionText::tr("Worst-case accuracy"), "share", EvasionText::tr("Which part of the samples survives every attack that was tried at the judged budget."), 1),
        DefinitionParts::figure("fgsm_accuracy", EvasionText::tr("Accuracy under one step"), "share", EvasionText::tr("The same under the one-step attack, for comparison."), 1),
        DefinitionParts::figure("other_loss_accuracy", EvasionText::tr("Accuracy after a second loss"), "share", EvasionText::tr("What survives when the attack also uses a loss that large scores cannot blind."), 1),
        DefinitionParts::figure("black_box_accuracy", EvasionText::tr("Accuracy after an attack by scores"), "share", EvasionText::tr("What survives when somebody without the gradient also tries."), 1),
        DefinitionParts::figure("noise_accuracy", EvasionText::tr("Accuracy under random noise"), "share", EvasionText::tr("What survives ten random changes of the same size."), 1),
        DefinitionParts::figure("unbounded_accuracy", EvasionText::tr("Accuracy without a limit"), "share", EvasionText::tr("Should be near 0: with unlimited changes every model can be fooled, or the attack is broken."), -1),
        DefinitionParts::figure("zero_gradient_share", EvasionText::tr("Samples without gradient"), "share", EvasionText::tr("For which part of the right answers the attack has no direction to go."), -1),
        DefinitionParts::figure("mean_l2", EvasionText::tr("Mean length of the change"), "", EvasionText::tr("How large the changes are on average, as a whole."), 0),
        DefinitionParts::figure("max_l2", EvasionText::tr("Greatest length of the change"), "", EvasionText::tr("How large the largest change is as a whole."), 0),
        DefinitionParts::figure("max_linf", EvasionText::tr("Greatest change of one input"), "", EvasionText::tr("How far a single input was moved at most."), 0),
        DefinitionParts::figure("median_flip_l2", EvasionText::tr("Median length of a flip"), "", EvasionText::tr("How large the changes are that turned a right answer wrong."), 1),
        DefinitionParts::figure("area_under_curve", EvasionText::tr("Area under the curve"), "", EvasionText::tr("Accuracy over all budgets in one number."), 1),
        DefinitionParts::figure("halving_budget", EvasionText::tr("Halving budget"), "", EvasionText::tr("The change at which only half of the right answers are left."), 1),
    };
    d.needsWorker = true;
    d.isSeeded = true;
    d.validDays = 365;
    return d;
}

/// What the parameters say about bounds and categories goes into the samples.
core::Result<void> limitChanges(ModelEvaluation &evaluation, const QJsonObject &parameters)
{
    worker::Samples &samples = evaluation.encoded().samples;
    const QJsonArray bounds = parameters.value(u"bounds").toArray();
    if (!bounds.isEmpty()) {
        if (bounds.size() != 2 || !(bounds.at(0).toDouble() < bounds.at(1).toDouble()))
            return core::Error(core::ErrorKind::Usage, EvasionText::tr("Bounds are two numbers, the smaller one first."), {}, {.pointer = QStringLiteral("/bounds")});
        samples.low = {bounds.at(0).toDouble()};
        samples.high = {bounds.at(1).toDouble()};
    }
    if (parameters.value(u"freeze_categorical").toBool()) {
        std::size_t place = 0;
        for (const FeatureSpec &feature : evaluation.signature().features) {
            for (qsizetype k = 0; k < feature.width(); ++k, ++place)
                if (feature.kind == FeatureSpec::Kind::OneHot)
                    samples.mutableInputs[place] = 0;
        }
    }
    if (!samples.mutableInputs.empty() && std::count(samples.mutableInputs.begin(), samples.mutableInputs.end(), 1) == 0)
        return core::Error(core::ErrorKind::Usage, EvasionText::tr("No input may be changed: all are immutable or categories. Switch \"freeze_categorical\" off, or choose another model."), {}, {.pointer = QStringLiteral("/freeze_categorical")});
    return {};
}

} // namespace

EvasionCheck::EvasionCheck(Attack attack) : m_attack(attack), m_definition(evasionDefinition(attack == Attack::Fgsm))
{
}

core::Result<core::CheckOutcome> EvasionCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    HALLMARKER_ASSIGN(ModelEvaluation evaluation, ModelEvaluation::prepare(request, progress));
    HALLMARKER_TRY(limitChanges(evaluation, request.parameters));
    const qsizetype classes = evaluation.signature().classes.size();
    const qint64 target = request.parameters.value(u"target_class").toInteger();
    if (request.parameters.value(u"target").toString() == QLatin1String("class") && classes > 0 && target >= classes)
        return core::Error(core::ErrorKind::Usage, EvasionText::tr("There is no class %1 to reach; the model tells %2 apart, counted from 0.").arg(target).arg(classes), {}, {.pointer = QStringLiteral("/target_class")});
    HALLMARKER_ASSIGN(const AttackPlan plan, AttackPlan::of(request.parameters, m_attack == Attack::Fgsm, evaluation.encoded().samples, request.seed));
    worker::ModelJob job = evaluation.job("attack");
    job.runs = plan.runs;
    HALLMARKER_ASSIGN(const WorkerAnswer answer, evaluation.run(job, progress));
    return EvasionReport(evaluation, plan, answer, request.parameters, m_attack == Attack::Fgsm).outcome();
}

} // namespace hallmarker::checks
