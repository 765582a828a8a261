#include "ui/assessments/SignOffSection.h"

#include "dpia/answers/RichText.h"
#include "ui/assessments/AssessmentWords.h"
#include "ui/assessments/StepForm.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/DayField.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

using State = dpia::AssessmentState;

SignOffSection::SignOffSection(PageServices &services, AnswerDesk &desk, const QString &language, const SignaturePanel &signature, QWidget *parent)
    : EditorSection(services, desk, language, parent), m_signature(signature), m_list(new ListSection(tr("What is missing before the sign-off"), tr("Filter what is missing"), {{QStringLiteral("kind"), tr("What is wrong")}, {QStringLiteral("text"), tr("Where")}}, this)), m_top(new QWidget(this)),
      m_sentence(new QLabel(m_top)), m_people(new QLabel(m_top)), m_steps(nullptr)
{
    m_sentence->setObjectName(QStringLiteral("signoff.sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setFont(typeFont(TypeRole::Strong, font()));
    m_people->setWordWrap(true);
    m_people->setForegroundRole(QPalette::PlaceholderText);
    auto *steps = new QWidget(m_top);
    m_steps = new FlowRow(steps);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(space::s);
    auto *top = new QVBoxLayout(m_top);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(space::s);
    top->addWidget(m_sentence);
    top->addWidget(m_people);
    top->addWidget(steps);
    m_list->addAbove(m_top);
    m_list->setWidths({170, 640});
    m_list->table()->emptyState()->setTexts(IconId::Pass, tr("Nothing is missing"), tr("Every needed answer is there and true, everything is judged, and no risk is above what can be tolerated."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::opened, this, [this](const QString &id) {
        if (!m_desk.isOpen())
            return;
        const dpia::Gap gap = m_desk.contents().gaps.value(id.toInt());
        if (gap.target.startsWith(QLatin1String("opinion:")))
            giveOpinions();
        else
            Q_EMIT targetWanted(gap.target);
    });
}

bool SignOffSection::is(std::initializer_list<State> states) const
{
    return mayStep() && std::find(states.begin(), states.end(), m_desk.loaded().assessment.state) != states.end();
}

bool SignOffSection::mayDecide() const
{
    return is({State::OpinionGiven}) || (is({State::Evaluated}) && !dpia::needsOpinions(*m_desk.loaded().form));
}

QList<Command> SignOffSection::commands()
{
    return {{QStringLiteral("assessments.submit"), tr("&Hand over for review"), CommandArea::Page, {}, IconId::Run, [this] { take([](dpia::AssessmentWorkflow &flow, const dpia::LoadedAssessment &loaded) { return flow.submit(loaded); }); }, [this] { return is({State::Draft}); }, {}},
            {QStringLiteral("assessments.opinions"), tr("Give op&inions ..."), CommandArea::Page, {}, IconId::Person, [this] { giveOpinions(); }, [this] { return is({State::Evaluated, State::OpinionGiven}); }, {}},
            {QStringLiteral("assessments.decide"), tr("&Decide ..."), CommandArea::Page, {}, IconId::Verify, [this] { decide(); }, [this] { return mayDecide(); }, {}},
            {QStringLiteral("assessments.reopen"), tr("Open a&gain"), CommandArea::Page, {}, IconId::Undo, [this] { take([](dpia::AssessmentWorkflow &flow, const dpia::LoadedAssessment &loaded) { return flow.reopen(loaded); }); }, [this] { return mayStep() && m_desk.loaded().assessment.isDecided(); }, {}},
            {QStringLiteral("assessments.signature"), tr("Si&gnature and documents ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), IconId::Key, [this] { showSignature(); }, [this] { return m_signature && m_desk.isOpen(); }, {}},
            {QStringLiteral("assessments.withdraw"), tr("&Withdraw ..."), CommandArea::Page, {}, IconId::Cancel, [this] { withdraw(); }, [this] { return mayStep() && !m_desk.loaded().assessment.isClosed(); }, {}},
            {QStringLiteral("assessments.supersede"), tr("&Replace by another ..."), CommandArea::Page, {}, IconId::Copy, [this] { supersede(); }, [this] { return mayStep() && !m_desk.loaded().assessment.isClosed(); }, {}}};
}

void SignOffSection::ready()
{
    bool isFirst = true;
    for (const char *id : {"assessments.submit", "assessments.opinions", "assessments.decide", "assessments.reopen", "assessments.signature", "assessments.withdraw", "assessments.supersede"}) {
        if (QLatin1String(id) == QLatin1String("assessments.signature") && !m_signature)
            continue;
        m_steps->addSpacing(space::s);
        m_steps->addWidget(new ActionButton(m_services.commands.action(QLatin1String(id)), std::exchange(isFirst, false) ? ActionButton::Look::Primary : ActionButton::Look::Plain, m_top));
    }
}

int SignOffSection::gaps() const
{
    return m_desk.isOpen() ? static_cast<int>(m_desk.contents().gaps.size()) : 0;
}

QString SignOffSection::sentence() const
{
    return m_sentence->text();
}

void SignOffSection::addPerson(const QString &label, const QStringList &names, const QString &none, QStringList &lines) const
{
    lines += tr("%1: %2", "a role and who has it").arg(label, names.isEmpty() ? none : names.join(QLatin1String(", ")));
}

void SignOffSection::refresh()
{
    if (!m_desk.isOpen())
        return;
    const OpenAssessment &contents = m_desk.contents();
    const dpia::Assessment &assessment = m_desk.loaded().assessment;
    const int open = gaps();
    QString text;
    switch (assessment.state) {
    case State::Draft: text = tr("The authors write. When the answers are there, they hand it over."); break;
    case State::InReview: text = tr("The assessors judge the answers, under \"Evaluation\"."); break;
    case State::Evaluated: text = dpia::needsOpinions(*m_desk.loaded().form) ? tr("It is judged. Now the data protection officer and the people concerned say what they think.") : tr("It is judged. Now somebody who did not write it decides."); break;
    case State::OpinionGiven: text = tr("The opinions are there. Now somebody who did not write it decides."); break;
    case State::Approved:
    case State::ConditionallyApproved:
    case State::Rejected:
    case State::Referred: {
        const QString by = contents.signOff ? contents.signOff->by : QString();
        text = tr("%1, by %2 on %3.", "decision, who, when").arg(assessmentStateWord(assessment.state), by, contents.signOff ? localMoment(contents.signOff->atMs) : QString());
        if (!assessment.reason.isEmpty())
            text += QLatin1Char(' ') + dpia::RichText::plain(assessment.reason);
        if (!contents.changes.isEmpty())
            text += QLatin1Char(' ') + tr("%n thing(s) changed since then, see \"Changes\".", nullptr, static_cast<int>(contents.changes.size()));
        break;
    }
    case State::Superseded: text = tr("Another assessment has taken its place."); break;
    case State::Withdrawn: text = tr("It was withdrawn: %1").arg(dpia::RichText::plain(assessment.reason)); break;
    }
    if (open > 0 && !assessment.isClosed() && !assessment.isDecided())
        text += QLatin1Char(' ') + tr("%n point(s) stand between it and an approval.", nullptr, open);
    m_sentence->setText(text);
    QStringList people;
    addPerson(tr("Authors"), assessment.authors, tr("nobody yet"), people);
    addPerson(tr("Assessors"), assessment.assessors, tr("anybody"), people);
    addPerson(tr("Decided by"), assessment.validators, tr("anybody who is no author"), people);
    if (dpia::needsOpinions(*m_desk.loaded().form)) {
        const auto opinion = [](const dpia::Opinion &said) {
            if (!said.isGiven())
                return tr("no opinion yet");
            if (!said.isAsked)
                return tr("not asked: %1").arg(said.notAskedBecause);
            return *said.mayGoAhead ? tr("%1: may go ahead").arg(said.names) : tr("%1: should not go ahead").arg(said.names);
        };
        addPerson(tr("Data protection officer"), {opinion(assessment.officer)}, {}, people);
        addPerson(tr("People concerned"), {opinion(assessment.people)}, {}, people);
    }
    m_people->setText(people.join(QStringLiteral(" · ")));
    QList<TableRow> rows;
    for (qsizetype index = 0; index < contents.gaps.size(); ++index) {
        const dpia::Gap &gap = contents.gaps.at(index);
        TableRow row;
        row.id = QString::number(index);
        row.cells = {{gapWord(gap.kind), static_cast<int>(gap.kind), gapStatus(gap.kind), IconId::None, {}}, {gap.text, {}, {}, IconId::None, gap.text}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
}

bool SignOffSection::restoreStep(const QString &step, const QString &, const QJsonObject &typed)
{
    StepForm *form = nullptr;
    if (step == QLatin1String("opinions"))
        form = giveOpinions(); // none where none can be given now
    else if (step == QLatin1String("decide") && mayDecide())
        form = decide();
    if (form != nullptr)
        form->type(typed);
    return form != nullptr;
}

StepForm *SignOffSection::giveOpinions()
{
    if (!is({State::Evaluated, State::OpinionGiven}))
        return nullptr;
    const dpia::Assessment &assessment = m_desk.loaded().assessment;
    auto *form = new StepForm(tr("Store the opinions"));
    const ChoiceListModel::Choices advice{{QStringLiteral("yes"), tr("It may go ahead")}, {QStringLiteral("no"), tr("It should not go ahead")}};
    form->addLine(QStringLiteral("officer"), tr("Data protection &officer"), {tr("Who gave the advice."), QStringLiteral("GDPR Art. 35(2)"), {}});
    form->addChoice(QStringLiteral("officer-advice"), tr("&Advice"), advice);
    form->addParagraph(QStringLiteral("officer-text"), tr("What the officer says"));
    ChoiceListModel::Choices views = advice;
    views.append({QStringLiteral("not-asked"), tr("They were not asked")});
    form->addLine(QStringLiteral("people"), tr("People &concerned, or who speaks for them"), {{}, QStringLiteral("GDPR Art. 35(9)"), {}});
    form->addChoice(QStringLiteral("people-advice"), tr("Their v&iew"), views);
    form->addParagraph(QStringLiteral("people-text"), tr("What they say, or why they were &not asked"));
    form->set(QStringLiteral("officer"), assessment.officer.names);
    form->set(QStringLiteral("officer-advice"), assessment.officer.mayGoAhead.value_or(true) ? QStringLiteral("yes") : QStringLiteral("no"));
    form->setParagraph(QStringLiteral("officer-text"), assessment.officer.text);
    form->set(QStringLiteral("people"), assessment.people.names);
    form->set(QStringLiteral("people-advice"), !assessment.people.isAsked ? QStringLiteral("not-asked") : assessment.people.mayGoAhead.value_or(true) ? QStringLiteral("yes") : QStringLiteral("no"));
    form->setParagraph(QStringLiteral("people-text"), assessment.people.isAsked ? assessment.people.text : assessment.people.notAskedBecause);
    form->setRequired({QStringLiteral("officer")});
    m_list->showPanel(tr("Opinions"), form);
    form->focusFirst();
    const QString draft = keepStep(form, QStringLiteral("opinions"), {}, tr("Opinions"));
    connect(form, &FormPanel::submitted, this, [this, form, draft] {
        dpia::Opinion officer;
        officer.names = form->text(QStringLiteral("officer"));
        officer.mayGoAhead = form->choice(QStringLiteral("officer-advice")) == QLatin1String("yes");
        officer.text = form->richText(QStringLiteral("officer-text"));
        dpia::Opinion people;
        people.names = form->text(QStringLiteral("people"));
        people.isAsked = form->choice(QStringLiteral("people-advice")) != QLatin1String("not-asked");
        if (people.isAsked) {
            people.mayGoAhead = form->choice(QStringLiteral("people-advice")) == QLatin1String("yes");
            people.text = form->richText(QStringLiteral("people-text"));
        } else {
            people.notAskedBecause = form->paragraph(QStringLiteral("people-text"));
        }
        take(form, [officer, people](dpia::AssessmentWorkflow &flow, const dpia::LoadedAssessment &loaded) { return flow.giveOpinions(loaded, officer, people); }, [this, draft](const dpia::Assessment &) {
            dropStep(draft);
            m_list->closePanel();
        });
    });
    return form;
}

StepForm *SignOffSection::decide()
{
    const dpia::Assessment &assessment = m_desk.loaded().assessment;
    auto *form = new StepForm(tr("Decide", "button"));
    const bool isHigh = !dpia::highResidualRisks(m_desk.loaded()).isEmpty();
    form->addNote(isHigh ? tr("A residual risk is high: it can be referred to the authority (GDPR Art. 36) or rejected.") : gaps() > 0 ? tr("It cannot be approved before what is listed beside is settled.") : tr("Nothing stands against an approval."));
    ChoiceListModel::Choices decisions;
    for (const State state : {State::Approved, State::ConditionallyApproved, State::Rejected, State::Referred})
        decisions.append({dpia::assessmentStateNames().at(static_cast<int>(state)), assessmentStateWord(state)});
    form->addChoice(QStringLiteral("decision"), tr("&Decision"), decisions);
    const bool isOverruled = assessment.officer.mayGoAhead == false || assessment.people.mayGoAhead == false;
    form->addParagraph(QStringLiteral("reason"), tr("Conditions, or wh&y"), {isOverruled ? tr("The officer or the people concerned advised against it: say why it goes ahead all the same.") : tr("Needed unless it is approved without conditions."), {}, {}});
    form->set(QStringLiteral("decision"), isHigh ? QStringLiteral("referred") : QStringLiteral("approved"));
    m_list->showPanel(tr("Decision"), form);
    form->focusFirst();
    const QString draft = keepStep(form, QStringLiteral("decide"), {}, tr("Decision"));
    connect(form, &FormPanel::submitted, this, [this, form, draft] {
        const auto state = static_cast<State>(std::max<qsizetype>(0, dpia::assessmentStateNames().indexOf(form->choice(QStringLiteral("decision")))));
        take(form, [state, reason = form->paragraph(QStringLiteral("reason"))](dpia::AssessmentWorkflow &flow, const dpia::LoadedAssessment &loaded) { return flow.decide(loaded, state, reason); }, [this, draft](const dpia::SignOff &) {
            dropStep(draft);
            m_list->closePanel();
            m_services.toasts.show(tr("The decision is recorded over everything that counts."));
        });
    });
    return form;
}

void SignOffSection::withdraw()
{
    Question question;
    question.title = tr("Withdraw this assessment?");
    question.text = tr("It is closed and cannot be changed any more. What was signed stays what it was.");
    question.choices = {tr("Withdraw"), tr("Keep it")};
    question.severity = Severity::Warning;
    question.inputLabel = tr("Wh&y");
    MessageBox::ask(window(), question, this, [this](int choice, const QString &reason) {
        if (choice == 0)
            take([reason](dpia::AssessmentWorkflow &flow, const dpia::LoadedAssessment &loaded) { return flow.withdraw(loaded, reason); });
    });
}

void SignOffSection::supersede()
{
    auto *form = new StepForm(tr("Replace"));
    form->addNote(tr("This one is closed; the other one takes its place."));
    QComboBox *other = form->addChoice(QStringLiteral("other"), tr("&By which assessment"), {});
    form->setRequired({QStringLiteral("other")});
    m_list->showPanel(tr("Replace by another"), form);
    form->focusFirst();
    m_services.session.read([](core::Workspace &workspace) {
        core::RecordFilter filter;
        filter.kind = QString::fromLatin1(dpia::Assessment::kind);
        return workspace.records(filter);
    }, form, [other, own = m_desk.loaded().assessment.id](const core::Result<QList<core::Record>> &records) {
        if (!records)
            return;
        ChoiceListModel::Choices choices;
        for (const core::Record &record : *records)
            if (record.id != own)
                choices.append({record.id, record.name});
        other->setModel(new ChoiceListModel(choices, other));
        other->setCurrentIndex(0);
    });
    connect(form, &FormPanel::submitted, this, [this, form] {
        take(form, [by = form->choice(QStringLiteral("other"))](dpia::AssessmentWorkflow &flow, const dpia::LoadedAssessment &loaded) { return flow.supersede(loaded, by); }, [this](const dpia::Assessment &) { m_list->closePanel(); });
    });
}

void SignOffSection::showSignature()
{
    if (m_signature && m_desk.isOpen())
        m_list->showPanel(tr("Signature and documents"), m_signature(m_services, m_desk.loaded().assessment.id, this));
}

} // namespace hallmarker::ui
