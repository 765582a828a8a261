#include "ui/assessments/EvaluationSection.h"

#include "dpia/answers/AnswerValue.h"
#include "dpia/answers/RichText.h"
#include "ui/assessments/AssessmentWords.h"
#include "ui/assessments/StepForm.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

EvaluationSection::EvaluationSection(PageServices &services, AnswerDesk &desk, const QString &language, QWidget *parent)
    : EditorSection(services, desk, language, parent),
      m_list(new ListSection(tr("Evaluation"), tr("Filter what is judged"), {{QStringLiteral("verdict"), tr("Verdict")}, {QStringLiteral("what"), tr("What is judged")}, {QStringLiteral("comment"), tr("Comment")}, {QStringLiteral("plan"), tr("Action plan")}, {QStringLiteral("by"), tr("By", "who judged")}, {QStringLiteral("due"), tr("Due")}}, this))
{
    m_list->setWidths({150, 280, 220, 220, 100, 90});
    auto *steps = new QWidget(this); // a row of its own, which goes on in the next line in a narrow window
    m_steps = new FlowRow(steps);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(space::s);
    m_list->addAbove(steps);
    m_list->table()->emptyState()->setTexts(IconId::Verify, tr("Nothing is judged here"), tr("This questionnaire asks for no evaluation."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::opened, this, &EvaluationSection::judge);
    connect(m_list->table(), &RecordTable::currentChanged, this, &EvaluationSection::show);
}

QList<Command> EvaluationSection::commands()
{
    const auto isReviewed = [this] { return mayStep() && m_desk.loaded().assessment.state == dpia::AssessmentState::InReview; };
    return {{QStringLiteral("assessments.evaluate"), tr("E&valuate ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), IconId::Verify, [this] { judge(m_list->table()->currentId()); }, isReviewed, {}},
            {QStringLiteral("assessments.finishEvaluation"), tr("Finish the eval&uation"), CommandArea::Page, {}, IconId::CheckMark, [this] { take([](dpia::AssessmentWorkflow &flow, const dpia::LoadedAssessment &loaded) { return flow.finishEvaluation(loaded); }); }, isReviewed, {}}};
}

void EvaluationSection::ready()
{
    m_steps->addWidget(new ActionButton(m_services.commands.action(QStringLiteral("assessments.evaluate")), ActionButton::Look::Primary, this));
    m_steps->addSpacing(space::s);
    m_steps->addWidget(new ActionButton(m_services.commands.action(QStringLiteral("assessments.finishEvaluation")), ActionButton::Look::Plain, this));
}

QString EvaluationSection::titleOf(const QString &target) const
{
    const QString id = target.section(QLatin1Char(':'), 1);
    const dpia::LoadedAssessment &loaded = m_desk.loaded();
    if (target.startsWith(QLatin1String("section:")))
        if (const dpia::TemplateSection *section = loaded.form->section(id))
            return section->title.in(m_language);
    if (target.startsWith(QLatin1String("question:")))
        if (const dpia::Question *question = loaded.form->question(id))
            return question->text.in(m_language);
    const dpia::Control *control = loaded.control(id);
    return control ? control->title : id;
}

QString EvaluationSection::answersOf(const QString &target) const
{
    const QString id = target.section(QLatin1Char(':'), 1);
    const dpia::LoadedAssessment &loaded = m_desk.loaded();
    const dpia::AnswerSheet sheet = loaded.sheet();
    QList<const dpia::Question *> questions;
    if (const dpia::TemplateSection *section = target.startsWith(QLatin1String("section:")) ? loaded.form->section(id) : nullptr)
        for (const dpia::Question &question : section->questions)
            questions += &question;
    else if (const dpia::Question *question = loaded.form->question(id))
        questions += question;
    QStringList lines;
    for (const dpia::Question *question : std::as_const(questions)) {
        if (!sheet.isVisible(question->id))
            continue;
        const dpia::Answer answer = loaded.answers.value(question->id);
        QStringList shown = dpia::AnswerValue::display(*question, *loaded.form, answer.value, m_language).split(QLatin1Char('\n'));
        for (QString &entry : shown) // references are shown by their names
            for (const auto &[record, name] : m_desk.contents().references.value(question->id))
                if (entry == record)
                    entry = name;
        const QString text = shown.join(QLatin1Char('\n'));
        lines += tr("%1\n%2", "a question and its answer").arg(question->text.in(m_language), text.isEmpty() ? tr("(no answer)") : text);
        if (!answer.reason.isEmpty())
            lines.last() += QLatin1Char('\n') + dpia::RichText::plain(answer.reason);
    }
    if (lines.isEmpty())
        if (const dpia::Control *control = loaded.control(id))
            lines += dpia::RichText::plain(control->content);
    return lines.join(QStringLiteral("\n\n"));
}

void EvaluationSection::refresh()
{
    if (!m_desk.isOpen())
        return;
    const dpia::LoadedAssessment &loaded = m_desk.loaded();
    m_targets = loaded.targets(loaded.sheet());
    m_open = 0;
    QList<TableRow> rows;
    for (const QString &target : std::as_const(m_targets)) {
        const dpia::Evaluation *evaluation = loaded.evaluationOf(target);
        const dpia::Verdict verdict = evaluation ? evaluation->verdict : dpia::Verdict::Pending;
        const bool isStale = evaluation && loaded.staleEvaluations.contains(evaluation->id);
        m_open += verdict == dpia::Verdict::Pending || isStale ? 1 : 0;
        const QString comment = evaluation ? dpia::RichText::plain(evaluation->comment).simplified() : QString();
        const QString plan = evaluation ? dpia::RichText::plain(evaluation->actionPlan).simplified() : QString();
        TableRow row;
        row.id = target;
        row.cells = {{isStale ? tr("Evaluation stale") : evaluationWord(verdict), static_cast<int>(verdict), isStale ? Status::Stale : evaluationStatus(verdict), IconId::None, {}}, {titleOf(target), {}, {}, IconId::None, titleOf(target)},
                     {comment, {}, {}, IconId::None, comment}, {plan, {}, {}, IconId::None, plan}, {evaluation ? evaluation->by : QString(), {}, {}, IconId::None, {}}, {evaluation ? isoDayText(evaluation->due.left(10)) : QString(), evaluation ? evaluation->due : QString(), {}, IconId::None, {}}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
}

void EvaluationSection::show(const QString &target)
{
    if (target.isEmpty() || !m_desk.isOpen() || m_list->isFormShown())
        return;
    auto *sheet = new DetailSheet;
    if (const dpia::Evaluation *evaluation = m_desk.loaded().evaluationOf(target)) {
        sheet->addPill(evaluationStatus(evaluation->verdict), evaluationWord(evaluation->verdict));
        sheet->addFact(tr("By", "who judged"), evaluation->by);
        sheet->addFact(tr("Comment"), dpia::RichText::plain(evaluation->comment));
        sheet->addFact(tr("Action plan"), dpia::RichText::plain(evaluation->actionPlan));
        sheet->addFact(tr("Who carries it out"), evaluation->owner);
        sheet->addFact(tr("Due"), isoDayText(evaluation->due.left(10)));
    }
    sheet->addActions({m_services.commands.action(QStringLiteral("assessments.evaluate"))});
    sheet->addHeading(tr("Answers"));
    sheet->addText(answersOf(target));
    m_list->showDetail(titleOf(target), sheet);
}

QString EvaluationSection::nextOpen(const QString &after) const
{
    const dpia::LoadedAssessment &loaded = m_desk.loaded();
    const qsizetype start = m_targets.indexOf(after);
    for (qsizetype turn = 1; turn < m_targets.size(); ++turn) {
        const QString &target = m_targets.at((start + turn) % m_targets.size());
        const dpia::Evaluation *evaluation = loaded.evaluationOf(target);
        if (!evaluation || evaluation->verdict == dpia::Verdict::Pending || loaded.staleEvaluations.contains(evaluation->id))
            return target;
    }
    return {};
}

bool EvaluationSection::restoreStep(const QString &step, const QString &about, const QJsonObject &typed)
{
    StepForm *form = step == QLatin1String("evaluate") && m_targets.contains(about) ? judge(about) : nullptr;
    if (form != nullptr)
        form->type(typed);
    return form != nullptr;
}

StepForm *EvaluationSection::judge(const QString &wanted)
{
    if (m_targets.isEmpty())
        refresh();
    const QString target = wanted.isEmpty() ? m_targets.value(0) : wanted;
    if (!m_targets.contains(target))
        return nullptr;
    if (!mayStep() || m_desk.loaded().assessment.state != dpia::AssessmentState::InReview) {
        show(target);
        return nullptr;
    }
    auto *form = new StepForm(tr("Store the evaluation"));
    form->addNote(answersOf(target));
    ChoiceListModel::Choices verdicts;
    for (const dpia::Verdict verdict : {dpia::Verdict::Acceptable, dpia::Verdict::Improvable, dpia::Verdict::ToCorrect, dpia::Verdict::Pending})
        verdicts.append({dpia::verdictNames().at(static_cast<int>(verdict)), evaluationWord(verdict)});
    form->addChoice(QStringLiteral("verdict"), tr("Ve&rdict"), verdicts);
    form->addParagraph(QStringLiteral("comment"), tr("Co&mment"), {tr("Needed when something has to be corrected: say what."), {}, {}});
    form->addParagraph(QStringLiteral("plan"), tr("Action pla&n"), {tr("Needed when something can be improved: say how."), {}, {}});
    form->addLine(QStringLiteral("owner"), tr("Who carries it &out"));
    form->addDay(QStringLiteral("due"), tr("&Due"));
    const dpia::TemplateSection *section = target.startsWith(QLatin1String("section:")) ? m_desk.loaded().form->section(target.section(QLatin1Char(':'), 1)) : nullptr;
    const bool isRisk = section && !section->risk.isEmpty();
    if (isRisk) {
        const auto addLevels = [&](const QString &key, const QString &label, const QString &scale) {
            ChoiceListModel::Choices levels{{QStringLiteral("0"), tr("As it is now", "level of a risk")}};
            if (const dpia::Scale *found = m_desk.loaded().form->scale(scale))
                for (const dpia::ScaleLevel &level : found->levels)
                    levels.append({QString::number(level.value), tr("%1: %2", "level of a scale and its name").arg(QString::number(level.value), level.label.in(m_language))});
            form->addChoice(key, label, levels, {tr("When the action plan is carried out."), {}, {}});
        };
        addLevels(QStringLiteral("severity"), tr("&Severity with the plan"), QStringLiteral("severity"));
        addLevels(QStringLiteral("likelihood"), tr("&Likelihood with the plan"), QStringLiteral("likelihood"));
    }
    if (const dpia::Evaluation *evaluation = m_desk.loaded().evaluationOf(target)) {
        form->set(QStringLiteral("verdict"), dpia::verdictNames().at(static_cast<int>(evaluation->verdict)));
        form->setParagraph(QStringLiteral("comment"), evaluation->comment);
        form->setParagraph(QStringLiteral("plan"), evaluation->actionPlan);
        form->set(QStringLiteral("owner"), evaluation->owner);
        form->setIsoDay(QStringLiteral("due"), evaluation->due);
        if (isRisk) {
            form->set(QStringLiteral("severity"), QString::number(evaluation->severity));
            form->set(QStringLiteral("likelihood"), QString::number(evaluation->likelihood));
        }
    }
    m_list->table()->select(target);
    m_list->showPanel(titleOf(target), form);
    form->focusFirst();
    const QString draft = keepStep(form, QStringLiteral("evaluate"), target, tr("Evaluation of %1").arg(titleOf(target)));
    connect(form, &FormPanel::submitted, this, [this, form, target, isRisk, draft] {
        dpia::Judgement judgement;
        judgement.target = target;
        judgement.verdict = static_cast<dpia::Verdict>(std::max<qsizetype>(0, dpia::verdictNames().indexOf(form->choice(QStringLiteral("verdict")))));
        judgement.comment = form->richText(QStringLiteral("comment"));
        judgement.actionPlan = form->richText(QStringLiteral("plan"));
        judgement.owner = form->text(QStringLiteral("owner"));
        judgement.due = form->isoDay(QStringLiteral("due"));
        if (isRisk) {
            judgement.severity = form->choice(QStringLiteral("severity")).toInt();
            judgement.likelihood = form->choice(QStringLiteral("likelihood")).toInt();
        }
        take(form, [judgement](dpia::AssessmentWorkflow &flow, const dpia::LoadedAssessment &loaded) { return flow.judge(loaded, judgement); }, [this, target, draft](const dpia::Evaluation &evaluation) {
            dropStep(draft);
            m_services.toasts.show(tr("Stored: %1.").arg(evaluationWord(evaluation.verdict)));
            const QString next = nextOpen(target);
            m_list->closePanel();
            if (!next.isEmpty())
                judge(next); // one after the other, without the mouse
        });
    });
    return form;
}

} // namespace hallmarker::ui
