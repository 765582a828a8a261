#include "ui/assessments/AssessmentList.h"

#include "ui/assessments/AssessmentWords.h"
#include "ui/assessments/NewAssessmentForm.h"
#include "ui/assessments/ProgressDelegate.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/FormDraft.h"
#include "ui/shell/FormWork.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace hallmarker::ui {

namespace {

enum ListColumn { NameColumn, StateColumn, ProgressColumn, MissingColumn, StaleColumn, ReviewColumn, SubjectColumn, KindColumn };

/// What the choice of states narrows down to, in its order.
enum ShownState { AnyState, OpenState, DecidedState, StaleState, OverdueState, ClosedState };

QList<RowsColumn> listColumns()
{
    return {{QStringLiteral("name"), AssessmentList::tr("Name")}, {QStringLiteral("state"), AssessmentList::tr("State")}, {QStringLiteral("progress"), AssessmentList::tr("Progress")}, {QStringLiteral("missing"), AssessmentList::tr("Missing", "number of answers"), true},
            {QStringLiteral("stale"), AssessmentList::tr("Stale", "number of answers"), true}, {QStringLiteral("review"), AssessmentList::tr("Look at again")}, {QStringLiteral("subject"), AssessmentList::tr("About")}, {QStringLiteral("kind"), AssessmentList::tr("Questionnaire")}};
}

const QString newFormId = QStringLiteral("new");

} // namespace

AssessmentList::AssessmentList(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_list(new ListSection(tr("Assessments"), tr("Filter assessments"), listColumns(), this)), m_contents(std::make_shared<AssessmentContents>())
{
    m_state = m_list->filter()->addChoice(tr("State"), {tr("All", "assessments"), tr("In the works", "assessments"), tr("Decided", "assessments"), tr("With stale answers", "assessments"), tr("Overdue", "assessments"), tr("Closed", "assessments")});
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // it gives way in a narrow window
    m_state->setMinimumContentsLength(8);
    m_list->setWidths({210, 140, 100, 80, 70, 170, 130, 220});
    m_list->table()->view()->setItemDelegateForColumn(ProgressColumn, new ProgressDelegate(m_list->table()->view()));
    m_list->table()->emptyState()->setTexts(IconId::Assessment, tr("No assessment yet"), tr("An impact assessment describes what a system does with people's data, judges what that may do to them, and ends in a decision that somebody stands for. The law asks for one before a risky processing begins. "
                                                                                            "Begin with the screening: some twenty short questions settle whether an assessment is needed, and the answer is kept with its reason."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_state, &QComboBox::currentIndexChanged, this, &AssessmentList::fill);
    connect(m_list->table(), &RecordTable::opened, this, &AssessmentList::opened);
}

QList<Command> AssessmentList::commands()
{
    const auto mayWrite = [this] { return m_services.session.isOpen() && !m_services.session.isReadOnly(); };
    return {{QStringLiteral("assessments.new"), tr("&New assessment ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_N), IconId::Add, [this] { begin(); }, mayWrite, {}},
            {QStringLiteral("assessments.screening"), tr("Begin with the &screening ..."), CommandArea::Page, {}, IconId::Run, [this] { begin(QStringLiteral("dpia-screening")); }, mayWrite, {}}};
}

void AssessmentList::ready()
{
    m_list->addAction(m_services.commands.action(QStringLiteral("assessments.new")));
    m_list->table()->emptyState()->setActions(m_services.commands.action(QStringLiteral("assessments.screening")), m_services.commands.action(QStringLiteral("assessments.new")));
}

void AssessmentList::show(const std::shared_ptr<const AssessmentContents> &contents)
{
    m_contents = contents;
    fill();
}

bool AssessmentList::passes(const dpia::AssessmentSummary &summary) const
{
    const dpia::Assessment &assessment = summary.assessment;
    switch (m_state->currentIndex()) {
    case OpenState: return !assessment.isDecided() && !assessment.isClosed();
    case DecidedState: return assessment.isDecided();
    case StaleState: return summary.isStale || summary.progress.stale > 0;
    case OverdueState: return AssessmentContents::isOverdue(assessment, m_contents->today);
    case ClosedState: return assessment.isClosed();
    default: return true;
    }
}

TableRow AssessmentList::rowOf(const dpia::AssessmentSummary &summary) const
{
    const dpia::Assessment &assessment = summary.assessment;
    const int missing = summary.progress.missing();
    const bool isOverdue = AssessmentContents::isOverdue(assessment, m_contents->today);
    const QLocale locale;
    RowsCell review{isoDayText(assessment.reviewOn), assessment.reviewOn, {}, IconId::None, {}};
    if (isOverdue) {
        review.status = Status::Warn;
        review.text = tr("Overdue: %1", "day on which an assessment had to be looked at again").arg(isoDayText(assessment.reviewOn));
    }
    TableRow row;
    row.id = assessment.id;
    const auto count = [&locale](int number, Status status) {
        RowsCell cell{number > 0 ? locale.toString(number) : QString(), number, {}, IconId::None, {}};
        if (number > 0)
            cell.status = status;
        return cell;
    };
    row.cells = {{assessment.name, {}, {}, IconId::None, assessment.name},
                 {assessmentStateWord(assessment.state, summary.isStale), static_cast<int>(assessment.state), assessmentStateStatus(assessment.state, summary.isStale), IconId::None, {}},
                 {tr("%1 % of %2", "share of the questions that need an answer, and how many these are").arg(static_cast<int>(std::floor(summary.progress.share() * 100))).arg(summary.progress.required), summary.progress.share(), {}, IconId::None, {}},
                 count(missing, Status::Missing), count(summary.progress.stale, Status::Stale), review,
                 {m_contents->subjectNames.value(assessment.subject), {}, {}, IconId::None, {}},
                 {tr("%1: %2", "a group of templates and one of it").arg(templateKindWord(m_contents->kinds.value(assessment.id)), summary.templateTitle), {}, {}, IconId::None, {}}};
    return row;
}

void AssessmentList::fill()
{
    QList<TableRow> rows;
    for (const dpia::AssessmentSummary &summary : m_contents->assessments)
        if (passes(summary))
            rows.append(rowOf(summary));
    m_list->rows()->setRows(rows);
}

void AssessmentList::restoreDraft(const Draft &draft)
{
    begin({}, draft.content);
}

void AssessmentList::begin(const QString &templateName, const QJsonObject &typed)
{
    m_services.session.read([](core::Workspace &workspace) { return readTemplateLibrary(workspace); }, this, [this, templateName, typed](const core::Result<std::shared_ptr<const dpia::TemplateLibrary>> &library) {
        if (!library)
            return;
        m_library = *library;
        showForm(templateName)->type(typed);
    });
}

NewAssessmentForm *AssessmentList::showForm(const QString &templateName)
{
    auto *form = new NewAssessmentForm(m_contents, m_library, questionLanguage(m_services.settings), m_services.session.actorName());
    if (!templateName.isEmpty())
        if (const auto found = m_library->find(templateName))
            form->set(QStringLiteral("template"), found->reading.value.reference());
    m_list->showPanel(tr("New assessment"), form);
    form->focusFirst();
    keepDraft(m_services, form, QStringLiteral("assessments"), newFormId, tr("New assessment"));
    connect(form, &FormPanel::submitted, this, [this, form] {
        const auto files = form->files();
        if (!files) {
            form->showError(files.error());
            return;
        }
        const auto work = [files = *files, beginning = form->beginning()](core::Workspace &workspace) { return dpia::AssessmentBook(workspace).begin(files, beginning); };
        runForForm(m_services.session, form, work, [this](const dpia::Assessment &begun) {
            discardDraft(m_services, QStringLiteral("assessments"), newFormId);
            m_list->closePanel();
            Q_EMIT opened(begun.id);
        });
    });
    return form;
}

} // namespace hallmarker::ui
