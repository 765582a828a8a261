#include "checks/answers/MembershipCheck.h"

#include "checks/answers/AttackFigures.h"
#include "checks/encoding/DefinitionParts.h"
#include "checks/performance/ClassificationMetrics.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace hallmarker::checks {

namespace {

struct MembershipText {
    Q_DECLARE_TR_FUNCTIONS(MembershipText)
};

constexpr double fewFalse = 0.01;

core::CheckDefinition membershipDefinition()
{
    core::CheckDefinition d;
    d.id = QStringLiteral("privacy.membership");
    d.version = QStringLiteral("1");
    d.title = MembershipText::tr("Membership inference through the interface");
    d.summary = MembershipText::tr("Asks the model about people who were in its training data and people who were not, and measures how well its answers tell them apart, before and after the measures of the interface.");
    d.verdictRule = MembershipText::tr("Looks at the area under the curve after the measures. Fails when its whole 95 % interval lies above \"max_auc\", passes when none of it does, inconclusive between, and with doubtful outputs or samples that stand on both sides (named hazards).");
    d.sources = {QStringLiteral("Yeom et al. 2018, Privacy risk in machine learning: analyzing the connection to overfitting"), QStringLiteral("Shokri et al. 2017, Membership inference attacks against machine learning models"),
                 QStringLiteral("Carlini et al. 2022, Membership inference attacks from first principles"), QStringLiteral("Newcombe 2006, Confidence intervals for an effect size measure based on the Mann-Whitney statistic"), QStringLiteral("Regulation (EU) 2016/679 Art. 25, 32")};
    d.inputs = ModelEvaluation::inputs();
    d.inputs.last().help = MembershipText::tr("Samples that the model was not trained on, drawn as the training data were: a difference between the two would look like membership.");
    d.inputs.append({QStringLiteral("members"), {QStringLiteral("dataset-version")}, true, MembershipText::tr("Members"), MembershipText::tr("Samples that the model was trained on.")});
    d.parameters = {DefinitionParts::real("max_auc", MembershipText::tr("Largest area under the curve"), MembershipText::tr("0.5 is guessing, 1 tells everyone apart."), 0.6, 0.5, 1)};
    d.parameters += AnswerView::parameters();
    d.parameters += ModelEvaluation::commonParameters(5000);
    d.figures = {DefinitionParts::figure("membership_auc", MembershipText::tr("Area under the curve"), "share", MembershipText::tr("How often a person of the training data looks more familiar to the model than one who was not in it; 0.5 is guessing."), -1),
                 DefinitionParts::figure("membership_advantage", MembershipText::tr("Advantage"), "share", MembershipText::tr("Members found minus others accused, when everyone with a loss up to the members' mean is called a member."), -1),
                 DefinitionParts::figure("found_at_low_false", MembershipText::tr("Found with few false accusations"), "share", MembershipText::tr("Which part of the members is found when at most 1 % of the others are accused."), -1),
                 DefinitionParts::figure("member_accuracy", MembershipText::tr("Accuracy on members"), "share", MembershipText::tr("Which part of the training samples the model answers rightly."), 0),
                 DefinitionParts::figure("other_accuracy", MembershipText::tr("Accuracy on others"), "share", MembershipText::tr("The same for samples that it was not trained on; the gap is what it learnt by heart."), 0)};
    d.needsWorker = true;
    d.isSeeded = true;
    return d;
}

/// The answers of the model to one side.
struct Side {
    std::vector<double> probabilities;
    std::vector<std::int64_t> answers;
    int classes = 0;

    MembershipAttack::Measured accuracy() const
    {
        qint64 right = 0;
        for (std::size_t i = 0; i < answers.size(); ++i) {
            const auto row = probabilities.begin() + std::ptrdiff_t(i * std::size_t(classes));
            right += std::max_element(row, row + classes) - row == answers[i] ? 1 : 0;
        }
        return AttackFigures::share(right, qint64(answers.size()));
    }
    std::vector<double> losses(const AnswerView &view) const { return MembershipAttack::lossesOf(view.seen(probabilities, classes), answers, classes); }
};

QSet<QByteArray> samplesOf(const worker::Samples &samples)
{
    QSet<QByteArray> rows;
    const std::size_t width = samples.count > 0 ? samples.values() / std::size_t(samples.count) : 0;
    for (std::size_t i = 0; i < std::size_t(samples.count); ++i) {
        QByteArray row;
        for (std::size_t k = 0; k < width; ++k) {
            const double value = samples.value(i * width + k);
            row.append(reinterpret_cast<const char *>(&value), sizeof value);
        }
        rows.insert(row + char(samples.y[i]));
    }
    return rows;
}

} // namespace

MembershipCheck::MembershipCheck() : m_definition(membershipDefinition())
{
}

core::Result<core::CheckOutcome> MembershipCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    const core::CheckInput *members = request.input(QStringLiteral("members"));
    if (members == nullptr)
        return core::Error(core::ErrorKind::Usage, MembershipText::tr("Samples that the model was trained on are needed as \"members\"."));
    core::CheckRequest memberRequest = request;
    memberRequest.inputs.insert(QStringLiteral("data"), *members);
    HALLMARKER_ASSIGN(const ModelEvaluation otherSide, ModelEvaluation::prepare(request, progress));
    HALLMARKER_ASSIGN(const ModelEvaluation memberSide, ModelEvaluation::prepare(memberRequest, progress));
    if (otherSide.encoded().samples.count == 0 || memberSide.encoded().samples.count == 0)
        return core::Error(core::ErrorKind::Invalid, MembershipText::tr("Members and others are needed; one of the two has no sample that the model can take."));
    HALLMARKER_ASSIGN(const WorkerAnswer otherAnswer, otherSide.run(otherSide.job("scores"), progress));
    HALLMARKER_ASSIGN(const WorkerAnswer memberAnswer, memberSide.run(memberSide.job("scores"), progress));

    core::CheckOutcome outcome;
    outcome.environment = memberAnswer.environment;
    outcome.hazards = ModelEvaluation::hazardsOf(memberAnswer);
    for (const QString &hazard : ModelEvaluation::hazardsOf(otherAnswer))
        if (!outcome.hazards.contains(hazard))
            outcome.hazards.append(hazard);
    if (samplesOf(otherSide.encoded().samples).intersects(samplesOf(memberSide.encoded().samples)))
        outcome.hazards.append(QStringLiteral("samples-overlap"));

    const auto sideOf = [](const ModelEvaluation &evaluation, const WorkerAnswer &answer) {
        const int classes = answer.result.diagnosis.classes;
        return Side{probabilitiesOf(answer.result.scores, classes), evaluation.encoded().samples.y, classes};
    };
    const Side in = sideOf(memberSide, memberAnswer);
    const Side out = sideOf(otherSide, otherAnswer);
    const qint64 n = qint64(in.answers.size() + out.answers.size());
    const auto measure = [&](const AnswerView &view, const QString &slice) {
        const MembershipAttack attack(in.losses(view), out.losses(view));
        outcome.figures << AttackFigures::figure("membership_auc", attack.areaUnderCurve(), n, slice) << AttackFigures::figure("membership_advantage", attack.advantage(), n, slice)
                        << AttackFigures::figure("found_at_low_false", attack.foundAt(fewFalse), qint64(in.answers.size()), slice);
        return attack.areaUnderCurve();
    };
    const AnswerView view = AnswerView::of(request.parameters);
    MembershipAttack::Measured judged = measure({}, AttackFigures::before());
    if (!view.isOpen())
        judged = measure(view, AttackFigures::after());
    outcome.figures << AttackFigures::figure("member_accuracy", in.accuracy(), qint64(in.answers.size()), {}) << AttackFigures::figure("other_accuracy", out.accuracy(), qint64(out.answers.size()), {});
    AttackFigures::decide(outcome, judged, request.parameters.value(u"max_auc").toDouble(), MembershipText::tr("The area under the curve"), view);
    const QStringList notes = memberSide.notes() + otherSide.notes();
    for (const QString &note : notes)
        outcome.reason += QLatin1Char(' ') + note;
    return outcome;
}

} // namespace hallmarker::checks
