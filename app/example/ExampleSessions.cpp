#include "app/example/ExampleSessions.h"

#include "threats/exercise/ExerciseScript.h"
#include "threats/exercise/ScenarioLibrary.h"
#include "threats/workshop/WorkshopBook.h"
#include "threats/workshop/WorkshopFloor.h"
#include "threats/workshop/WorkshopLead.h"
#include "threats/workshop/minutes/MinutesSignature.h"

#include <QFile>

namespace hallmarker::example {

namespace {

using threats::WorkshopFloor;

struct SampleContribution {
    const char *who;
    const char *what;
    const char *element;
    const char *category;
    const char *text;
};

// What a team of four wrote down in silence.
const SampleContribution sampleContributions[] = {
    {"Data scientist", "threat", "Training data", "poisoning", "A supplier of credit records slips in rows that make one postcode look safe."},
    {"Security engineer", "threat", "Training data", "tampering", "Whoever can write to the folder can change the snapshot after the checks have run."},
    {"Security engineer", "threat", "Scoring service", "privacy-attack", "With all probabilities in the answer, a caller can tell who was in the training data."},
    {"Lawyer", "threat", "Scoring service", "repudiation", "Nobody can show later which version of the model refused a loan."},
    {"Lawyer", "question", "Applicants", "information-disclosure", "Who tells applicants that a machine decides?"},
    {"Data scientist", "nothing", "Model file", "denial-of-service", ""},
};

threats::Contribution made(const SampleContribution &sample)
{
    threats::Contribution one;
    one.what = QString::fromLatin1(sample.what);
    one.element = QStringLiteral("scope:") + QString::fromLatin1(sample.element);
    one.category = QString::fromLatin1(sample.category);
    one.text = QString::fromUtf8(sample.text);
    return one;
}

} // namespace

core::Result<void> ExampleSessions::write()
{
    HALLMARKER_TRY(holdWorkshop());
    return playExercise();
}

core::Result<void> ExampleSessions::holdWorkshop()
{
    const QString lead = QStringLiteral("Facilitator");
    threats::WorkshopOrder order;
    order.name = QStringLiteral("Credit scoring: threats");
    order.scope = {QStringLiteral("Applicants"), QStringLiteral("Training data"), QStringLiteral("Model file"), QStringLiteral("Scoring service")};
    core::RecordFilter filter;
    filter.kind = QStringLiteral("threat-model");
    HALLMARKER_ASSIGN(const QList<core::Record> models, m_workspace.records(filter));
    if (!models.isEmpty())
        order.model = models.constFirst().id;
    threats::WorkshopBook book(m_workspace, lead);
    HALLMARKER_ASSIGN(const threats::Workshop workshop, book.create(order));
    const QString id = workshop.head.id;
    const QList<QPair<const char *, threats::WorkshopRole>> seats{{"Lawyer", threats::WorkshopRole::Owner}, {"Security engineer", threats::WorkshopRole::Scribe}, {"Data scientist", threats::WorkshopRole::Participant}, {"Auditor", threats::WorkshopRole::Observer}};
    for (const auto &[who, role] : seats)
        HALLMARKER_TRY(book.assign(id, QString::fromLatin1(who), role));
    threats::WorkshopLead facilitator(m_workspace, id, lead);
    HALLMARKER_TRY(facilitator.start());
    HALLMARKER_TRY(facilitator.step({}));
    HALLMARKER_TRY(facilitator.step({}));
    QStringList ids;
    for (const SampleContribution &sample : sampleContributions) {
        HALLMARKER_ASSIGN(const threats::Contribution stored, WorkshopFloor(m_workspace, id, QString::fromLatin1(sample.who)).contribute(made(sample)));
        ids += stored.head.id;
    }
    HALLMARKER_TRY(facilitator.reveal());
    HALLMARKER_TRY(facilitator.step({}));
    HALLMARKER_TRY(facilitator.step({}));
    HALLMARKER_ASSIGN(const threats::Poll poll, facilitator.ask(QStringLiteral("How severe: the snapshot is changed after the checks"), {}, ids.at(1)));
    const QList<QPair<const char *, const char *>> votes{{"Lawyer", "high"}, {"Security engineer", "high"}, {"Data scientist", "medium"}};
    for (const auto &[who, choice] : votes)
        HALLMARKER_TRY(WorkshopFloor(m_workspace, id, QString::fromLatin1(who)).vote(poll.head.id, QString::fromLatin1(choice)));
    HALLMARKER_TRY(facilitator.revealPoll(poll.head.id));
    HALLMARKER_TRY(facilitator.step({}));
    WorkshopFloor scribe(m_workspace, id, QStringLiteral("Security engineer"));
    threats::WorkshopDecision decision;
    decision.subject = ids.at(1);
    decision.text = QStringLiteral("Snapshots are signed when they are made, and the gate checks the signature");
    decision.reason = QStringLiteral("The checks say nothing about what was trained on if the snapshot can change after them.");
    HALLMARKER_ASSIGN(const threats::WorkshopDecision signing, scribe.decide(decision));
    HALLMARKER_TRY(WorkshopFloor(m_workspace, id, QStringLiteral("Data scientist")).dissent(signing.head.id, QStringLiteral("The release of March cannot wait for it.")));
    decision = {};
    decision.subject = ids.at(2);
    decision.treatment = QStringLiteral("accept");
    decision.text = QStringLiteral("Probabilities stay in the answer until the summer");
    decision.reason = QStringLiteral("A partner needs them, its key is limited to 500 requests a day, and the attack was measured at chance level.");
    HALLMARKER_TRY(WorkshopFloor(m_workspace, id, QStringLiteral("Lawyer")).decide(decision));
    threats::WorkshopAction action;
    action.decision = signing.head.id;
    action.text = QStringLiteral("Sign snapshots on write and check the signature in the gate");
    action.owner = QStringLiteral("Security engineer");
    action.due = QStringLiteral("2027-03-31");
    HALLMARKER_TRY(scribe.act(action));
    HALLMARKER_TRY(scribe.park(ids.at(4), true));
    HALLMARKER_TRY(facilitator.step({}));
    HALLMARKER_TRY(facilitator.close());
    for (const char *who : {"Facilitator", "Lawyer"}) {
        HALLMARKER_ASSIGN(const threats::LoadedWorkshop loaded, threats::WorkshopBook(m_workspace, QString::fromLatin1(who)).load(id));
        HALLMARKER_TRY(threats::MinutesDesk(m_workspace, QString::fromLatin1(who)).sign(loaded, threats::MinutesDesk::workspaceSigner(m_workspace)));
    }
    return {};
}

core::Result<void> ExampleSessions::playExercise()
{
    QFile file(QStringLiteral(":/example/exercise-script.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Internal, file.errorString());
    HALLMARKER_ASSIGN(const threats::LoadedExercise replayed, threats::replayExercise(file.readAll(), QStringLiteral("exercise-script.yaml"), [](const QString &id) { return threats::ScenarioLibrary().find(id); }));
    const auto kept = threats::ExerciseBook(m_workspace).keep(replayed);
    return kept ? core::Result<void>() : core::Result<void>(kept.error());
}

} // namespace hallmarker::example
