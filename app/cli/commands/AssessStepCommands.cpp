#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/DateArgument.h"
#include "app/cli/commands/Commands.h"

#include "dpia/answers/RichText.h"
#include "dpia/workflow/AssessmentWorkflow.h"

#include <QJsonObject>

namespace hallmarker::cli {

namespace {

/// The assessment that the first word names, and the steps that can be taken with it.
struct AssessmentAtHand {
    core::Workspace *workspace = nullptr;
    dpia::LoadedAssessment loaded;

    static core::Result<AssessmentAtHand> of(CommandContext &context, const Arguments &arguments)
    {
        AssessmentAtHand hand;
        HALLMARKER_ASSIGN(hand.workspace, context.workspace());
        HALLMARKER_ASSIGN(hand.loaded, dpia::AssessmentBook(*hand.workspace).load(arguments.at(0)));
        return hand;
    }
    dpia::AssessmentWorkflow workflow() const { return dpia::AssessmentWorkflow(*workspace); }
};

Answer stateAnswer(const dpia::Assessment &assessment)
{
    const QString state = dpia::assessmentStateNames().at(static_cast<int>(assessment.state));
    return Answer{QJsonObject{{QStringLiteral("id"), assessment.id}, {QStringLiteral("name"), assessment.name}, {QStringLiteral("state"), state}}, CliTexts::tr("Assessment %1 is in the state \"%2\".\n").arg(assessment.name, state)};
}

core::Result<Answer> submitAssessment(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const AssessmentAtHand hand, AssessmentAtHand::of(context, arguments));
    HALLMARKER_ASSIGN(const dpia::Assessment next, hand.workflow().submit(hand.loaded));
    return stateAnswer(next);
}

/// A level that is named, or the one that was said before.
core::Result<int> levelArgument(const Arguments &arguments, const QString &option, int present)
{
    if (!arguments.has(option))
        return present;
    bool isNumber = false;
    const int level = arguments.value(option).toInt(&isNumber);
    if (!isNumber || level < 0)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--%1 takes the number of a level such as 2.").arg(option));
    return level;
}

core::Result<Answer> evaluateAssessment(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const AssessmentAtHand hand, AssessmentAtHand::of(context, arguments));
    if (arguments.positionals.size() < 2) {
        HALLMARKER_ASSIGN(const dpia::Assessment next, hand.workflow().finishEvaluation(hand.loaded));
        return stateAnswer(next);
    }
    dpia::Judgement judgement;
    judgement.target = arguments.at(1);
    // What is not named stays as it was judged before.
    const dpia::Evaluation *before = hand.loaded.evaluationOf(judgement.target);
    const dpia::Evaluation present = before ? *before : dpia::Evaluation();
    judgement.verdict = arguments.has(QStringLiteral("verdict")) ? static_cast<dpia::Verdict>(qMax<qsizetype>(0, dpia::verdictNames().indexOf(arguments.value(QStringLiteral("verdict"))))) : present.verdict;
    judgement.comment = arguments.has(QStringLiteral("comment")) ? dpia::RichText::fromPlain(arguments.value(QStringLiteral("comment"))) : present.comment;
    judgement.actionPlan = arguments.has(QStringLiteral("plan")) ? dpia::RichText::fromPlain(arguments.value(QStringLiteral("plan"))) : present.actionPlan;
    judgement.owner = arguments.value(QStringLiteral("owner"), present.owner);
    judgement.due = present.due;
    HALLMARKER_ASSIGN(judgement.severity, levelArgument(arguments, QStringLiteral("severity"), present.severity));
    HALLMARKER_ASSIGN(judgement.likelihood, levelArgument(arguments, QStringLiteral("likelihood"), present.likelihood));
    if (arguments.has(QStringLiteral("due"))) {
        HALLMARKER_ASSIGN(const qint64 due, dateArgument(arguments.value(QStringLiteral("due"))));
        judgement.due = core::instantText(due);
    }
    HALLMARKER_ASSIGN(const dpia::Evaluation stored, hand.workflow().judge(hand.loaded, judgement));
    const QString verdict = dpia::verdictNames().at(static_cast<int>(stored.verdict));
    return Answer{QJsonObject{{QStringLiteral("part"), stored.target}, {QStringLiteral("verdict"), verdict}}, CliTexts::tr("%1 is judged %2.\n").arg(stored.target, verdict)};
}

core::Result<Answer> opinionOnAssessment(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const AssessmentAtHand hand, AssessmentAtHand::of(context, arguments));
    dpia::Opinion officer;
    officer.mayGoAhead = arguments.value(QStringLiteral("officer")) == QLatin1String("for");
    officer.names = arguments.value(QStringLiteral("officer-name"));
    officer.text = dpia::RichText::fromPlain(arguments.value(QStringLiteral("officer-says")));
    dpia::Opinion people;
    if (arguments.has(QStringLiteral("people"))) {
        people.mayGoAhead = arguments.value(QStringLiteral("people")) == QLatin1String("for");
        people.text = dpia::RichText::fromPlain(arguments.value(QStringLiteral("people-say")));
    } else {
        people.isAsked = false;
        people.notAskedBecause = arguments.value(QStringLiteral("people-not-asked"));
    }
    HALLMARKER_ASSIGN(const dpia::Assessment next, hand.workflow().giveOpinions(hand.loaded, officer, people));
    return stateAnswer(next);
}

core::Result<Answer> decideAssessment(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const AssessmentAtHand hand, AssessmentAtHand::of(context, arguments));
    const auto decision = static_cast<dpia::AssessmentState>(qMax<qsizetype>(0, dpia::assessmentStateNames().indexOf(arguments.value(QStringLiteral("decision")))));
    HALLMARKER_ASSIGN(const dpia::SignOff signOff, hand.workflow().decide(hand.loaded, decision, arguments.value(QStringLiteral("reason"))));
    return Answer{QJsonObject{{QStringLiteral("id"), signOff.id}, {QStringLiteral("decision"), signOff.decision}, {QStringLiteral("manifest"), signOff.manifestDigest.toString()}}, CliTexts::tr("%1: %2 by %3, over the manifest %4.\n").arg(hand.loaded.assessment.name, signOff.decision, signOff.by, signOff.manifestDigest.toString())};
}

core::Result<Answer> reopenAssessment(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const AssessmentAtHand hand, AssessmentAtHand::of(context, arguments));
    HALLMARKER_ASSIGN(const dpia::Assessment next, hand.workflow().reopen(hand.loaded));
    return stateAnswer(next);
}

} // namespace

void addAssessStepCommands(CommandTable &table)
{
    const Positional reference{QStringLiteral("REF"), CliTexts::tr("Name or id of the assessment")};
    const QStringList sides{QStringLiteral("for"), QStringLiteral("against")};
    table.push_back({QStringLiteral("assess submit"), CliTexts::tr("Hand an assessment over for review"), {}, {reference}, {}, true, submitAssessment});
    table.push_back({QStringLiteral("assess evaluate"), CliTexts::tr("Judge a part of an assessment, or finish the evaluation"), CliTexts::tr("Parts are named as \"assess check\" names them: section:ID, question:ID, control:ID. Without a part the evaluation is finished."), {reference, {QStringLiteral("PART"), CliTexts::tr("What is judged"), false}},
                     {{QStringLiteral("verdict"), QStringLiteral("VERDICT"), CliTexts::tr("The verdict"), {}, false, false, dpia::verdictNames()},
                      {QStringLiteral("comment"), QStringLiteral("TEXT"), CliTexts::tr("What has to be corrected, or is good")},
                      {QStringLiteral("plan"), QStringLiteral("TEXT"), CliTexts::tr("What is to be improved")},
                      {QStringLiteral("owner"), QStringLiteral("NAME"), CliTexts::tr("Who carries out the plan")},
                      {QStringLiteral("due"), QStringLiteral("DAY"), CliTexts::tr("Until when")},
                      {QStringLiteral("severity"), QStringLiteral("LEVEL"), CliTexts::tr("Of the risk, when the plan is carried out")},
                      {QStringLiteral("likelihood"), QStringLiteral("LEVEL"), CliTexts::tr("Of the risk, when the plan is carried out")}},
                     true, evaluateAssessment});
    table.push_back({QStringLiteral("assess opinion"), CliTexts::tr("Give the opinions of the data protection officer and of the people concerned"), {}, {reference},
                     {{QStringLiteral("officer"), QStringLiteral("SIDE"), CliTexts::tr("What the data protection officer advises"), {}, false, true, sides},
                      {QStringLiteral("officer-name"), QStringLiteral("NAME"), CliTexts::tr("Who that is")},
                      {QStringLiteral("officer-says"), QStringLiteral("TEXT"), CliTexts::tr("The advice")},
                      {QStringLiteral("people"), QStringLiteral("SIDE"), CliTexts::tr("What the people concerned say"), {}, false, false, sides},
                      {QStringLiteral("people-say"), QStringLiteral("TEXT"), CliTexts::tr("Their views")},
                      {QStringLiteral("people-not-asked"), QStringLiteral("TEXT"), CliTexts::tr("Why they were not asked")}},
                     true, opinionOnAssessment});
    table.push_back({QStringLiteral("assess decide"), CliTexts::tr("Approve, reject or refer an assessment"), CliTexts::tr("Refused to authors and teams, and while \"assess check\" names something. A high residual risk can be referred to the authority or rejected only. The decision covers a manifest of digests."), {reference},
                     {{QStringLiteral("decision"), QStringLiteral("DECISION"), CliTexts::tr("The decision"), {}, false, true, dpia::assessmentStateNames().mid(static_cast<int>(dpia::AssessmentState::Approved), 4)},
                      {QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("The conditions, or why advice is overruled")}},
                     true, decideAssessment});
    table.push_back({QStringLiteral("assess reopen"), CliTexts::tr("Take an assessment back into review after a decision"), {}, {reference}, {}, true, reopenAssessment});
}

} // namespace hallmarker::cli
