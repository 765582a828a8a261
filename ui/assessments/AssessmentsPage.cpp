#include "ui/assessments/AssessmentsPage.h"

#include "ui/assessments/AnswerFinder.h"
#include "ui/assessments/AssessmentEditor.h"
#include "ui/assessments/AssessmentList.h"
#include "ui/assessments/AssessmentWords.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"

#include <QLineEdit>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

AssessmentsPage::AssessmentsPage(PageServices &services, const SignaturePanel &signature, const AnswerProposer &propose) : Page(services), m_message(new InlineMessage(this)), m_list(new AssessmentList(services, this)), m_finder(new AnswerFinder(services, this)), m_parts(new SectionSwitch(this)), m_editor(new AssessmentEditor(services, signature, propose, this)), m_listView(new QWidget(this)), m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("assessmentsPage"));
    auto *listColumn = new QVBoxLayout(m_listView);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(space::m);
    listColumn->addWidget(new PageHeader(title(), tr("What a system may do to people, who judged it, and whether that is still true."), this));
    listColumn->addWidget(m_message);
    m_parts->addSection(QStringLiteral("list"), tr("All assessments"), m_list);
    m_parts->addSection(QStringLiteral("find"), tr("Find in answers"), m_finder);
    listColumn->addWidget(m_parts, 1);
    m_stack->addWidget(m_listView);
    m_stack->addWidget(m_editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::l, space::pageMargin, space::m);
    column->addLayout(m_stack);
    connect(m_list, &AssessmentList::opened, this, [this](const QString &id) { edit(id); });
    connect(m_finder, &AnswerFinder::opened, this, [this](const QString &assessment, const QString &question) { edit(assessment, question); });
    connect(m_parts, &SectionSwitch::currentChanged, this, [this] { this->services().commands.refreshSoon(); });
    connect(m_editor, &AssessmentEditor::backWanted, this, &AssessmentsPage::showList);
    connect(m_editor, &AssessmentEditor::opened, this, &AssessmentsPage::crumbsChanged);
}

AssessmentsPage::~AssessmentsPage() = default;

PageDescriptor AssessmentsPage::descriptor(const SignaturePanel &signature, const AnswerProposer &propose)
{
    return {QStringLiteral("assessments"), tr("Assessments"), IconId::Assessment, [signature, propose](PageServices &services) { return static_cast<Page *>(new AssessmentsPage(services, signature, propose)); }, false,
            {QString::fromLatin1(dpia::Assessment::kind), QString::fromLatin1(dpia::Answer::kind), QString::fromLatin1(dpia::Evaluation::kind), QStringLiteral("assessment-comment")}};
}

QList<Crumb> AssessmentsPage::crumbs() const
{
    if (!isEditing())
        return {{pageId(), title()}};
    return {{pageId(), title()}, {m_editor->assessmentId(), m_editor->assessmentName()}};
}

void AssessmentsPage::crumbActivated(const QString &id)
{
    if (id == pageId())
        showList();
}

QList<Command> AssessmentsPage::commands()
{
    QList<Command> all = m_list->commands() + m_editor->commands();
    // What is begun stands in the list.
    for (Command &command : all)
        if (command.id == QLatin1String("assessments.new") || command.id == QLatin1String("assessments.screening"))
            command.run = [this, run = command.run] {
                if (isEditing())
                    showList();
                m_parts->setCurrent(QStringLiteral("list"));
                run();
            };
    all.append({QStringLiteral("assessments.search"), tr("&Find in all answers"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), IconId::Search, [this] { showFinder(); }, [this] { return services().session.isOpen(); }, {}});
    return all;
}

void AssessmentsPage::showFinder()
{
    if (isEditing())
        showList();
    m_parts->setCurrent(QStringLiteral("find"));
    m_finder->field()->setFocus();
    m_finder->field()->selectAll();
}

bool AssessmentsPage::isFinding() const
{
    return !isEditing() && m_parts->current() == QLatin1String("find");
}

void AssessmentsPage::ready()
{
    m_list->ready();
    m_editor->ready();
}

bool AssessmentsPage::isEditing() const
{
    return m_stack->currentWidget() == m_editor;
}

void AssessmentsPage::edit(const QString &id, const QString &question)
{
    m_workspace = services().session.workspaceId();
    m_editor->open(id, question);
    m_stack->setCurrentWidget(m_editor);
    services().commands.refreshSoon();
    Q_EMIT crumbsChanged();
}

void AssessmentsPage::showList()
{
    const QString before = m_editor->assessmentId();
    m_editor->close();
    m_stack->setCurrentWidget(m_listView);
    refresh();
    m_list->list().table()->select(before);
    m_list->list().table()->view()->setFocus();
    services().commands.refreshSoon();
    Q_EMIT crumbsChanged();
}

void AssessmentsPage::refresh()
{
    if (!services().session.isOpen()) {
        m_editor->close();
        m_stack->setCurrentWidget(m_listView);
        m_list->show(std::make_shared<AssessmentContents>());
        return;
    }
    if (isEditing()) {
        if (m_workspace == services().session.workspaceId()) {
            m_editor->refresh();
            return;
        }
        m_editor->close();
        m_stack->setCurrentWidget(m_listView);
    }
    if (!m_turn.begin())
        return;
    services().session.read([language = questionLanguage(services().settings)](core::Workspace &workspace) { return AssessmentContents::read(workspace, language); }, this, [this](const core::Result<std::shared_ptr<const AssessmentContents>> &contents) {
        if (m_turn.end())
            refresh();
        if (!contents) {
            m_message->showError(contents.error());
            return;
        }
        m_list->show(*contents);
        if (isFinding())
            m_finder->find();
        services().commands.refreshSoon();
    });
}

void AssessmentsPage::openRecord(const QString &id)
{
    // "assessment/question:ID" leads to a question; an answer, an evaluation or a comment to what it is about.
    if (id.contains(QLatin1Char('/'))) {
        edit(id.section(QLatin1Char('/'), 0, 0), id.section(QLatin1Char(':'), 1));
        return;
    }
    services().session.read([id](core::Workspace &workspace) { return workspace.record(id); }, this, [this](const core::Result<core::Record> &record) {
        if (!record) {
            m_message->showError(record.error());
            return;
        }
        if (record->kind == QLatin1String(dpia::Assessment::kind)) {
            edit(record->id);
            return;
        }
        const QString target = record->body.value(QLatin1String("target")).toString();
        const QString question = target.startsWith(QLatin1String("question:")) ? target.section(QLatin1Char(':'), 1) : record->body.value(QLatin1String("question")).toString();
        if (const QString assessment = record->body.value(QLatin1String("assessment")).toString(); !assessment.isEmpty())
            edit(assessment, question);
    });
}

void AssessmentsPage::restoreDraft(const Draft &draft)
{
    if (draft.formId == QLatin1String("new")) {
        m_list->restoreDraft(draft);
        return;
    }
    const bool isStep = draft.formId.startsWith(QLatin1String("step/")); // "step/ASSESSMENT/evaluate/section:ID"
    const QString assessment = isStep ? draft.formId.section(QLatin1Char('/'), 1, 1) : draft.formId;
    edit(assessment); // the editor takes a draft of answers up by itself
    if (isStep)
        m_editor->openStep(assessment, draft.formId.section(QLatin1Char('/'), 2), draft.content);
}

FilterBar *AssessmentsPage::filterBar()
{
    if (isFinding())
        return nullptr; // it has a field of its own
    return isEditing() ? m_editor->filterBar() : m_list->list().filter();
}

QWidget *AssessmentsPage::initialFocus()
{
    if (isFinding())
        return m_finder->field();
    return isEditing() ? m_editor->initialFocus() : m_list->list().table()->view();
}

QUndoStack *AssessmentsPage::undoStack()
{
    return m_editor->undoStack();
}

QJsonObject AssessmentsPage::saveState() const
{
    return {{QStringLiteral("list"), m_list->list().table()->saveState()}};
}

void AssessmentsPage::restoreState(const QJsonObject &state)
{
    m_list->list().table()->restoreState(state.value(QLatin1String("list")).toObject());
}

} // namespace hallmarker::ui
