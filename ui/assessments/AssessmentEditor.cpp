#include "ui/assessments/AssessmentEditor.h"

#include "ui/assessments/AnswerAside.h"
#include "ui/assessments/AnswerStep.h"
#include "ui/assessments/AssessmentHead.h"
#include "ui/assessments/AssessmentWords.h"
#include "ui/assessments/ChangeSection.h"
#include "ui/assessments/EditorPanes.h"
#include "ui/assessments/EvaluationSection.h"
#include "ui/assessments/QuestionView.h"
#include "ui/assessments/RiskSection.h"
#include "ui/kit/DayField.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QTime>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace hallmarker::ui {

AssessmentEditor::AssessmentEditor(PageServices &services, const SignaturePanel &signature, const AnswerProposer &propose, QWidget *parent)
    : QWidget(parent), m_services(services), m_language(questionLanguage(services.settings)), m_desk(services, this), m_head(new AssessmentHead(this)), m_message(new InlineMessage(this)), m_sections(new SectionSwitch(this)),
      m_outline(new AssessmentOutline(m_desk, m_language, this)), m_question(new QuestionView(m_desk, m_language, this)), m_aside(new AnswerAside(services, m_desk, m_language, this)),
      m_risks(new RiskSection(services, m_desk, m_language, this)), m_evaluation(new EvaluationSection(services, m_desk, m_language, this)), m_signOff(new SignOffSection(services, m_desk, m_language, signature, this)), m_changes(new ChangeSection(services, m_desk, m_language, this)), m_status(new QLabel(this)), m_paneButtons(nullptr), m_undo(new QUndoStack(this)), m_propose(propose)
{
    m_panes = new EditorPanes(m_outline, m_question, m_aside, this);
    auto *work = new QWidget(this);
    m_paneButtons = new QHBoxLayout;
    m_paneButtons->setSpacing(space::s);
    m_status->setObjectName(QStringLiteral("assessment.status"));
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setFont(typeFont(TypeRole::Caption, font()));
    m_status->setWordWrap(true);
    auto *lowest = new QHBoxLayout;
    lowest->setSpacing(space::m);
    lowest->addWidget(m_status, 1);
    lowest->addLayout(m_paneButtons);
    auto *workColumn = new QVBoxLayout(work);
    workColumn->setContentsMargins(0, 0, 0, 0);
    workColumn->setSpacing(space::s);
    workColumn->addWidget(m_panes, 1);
    workColumn->addLayout(lowest);
    m_sections->addSection(QStringLiteral("questions"), tr("Questions"), work);
    addSection(QStringLiteral("risks"), tr("Risks"), m_risks);
    addSection(QStringLiteral("evaluation"), tr("Evaluation"), m_evaluation);
    addSection(QStringLiteral("signoff"), tr("Sign-off"), m_signOff);
    addSection(QStringLiteral("changes"), tr("Changes"), m_changes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_head);
    column->addWidget(m_message);
    column->addWidget(m_sections, 1);
    connect(m_outline, &AssessmentOutline::chosen, this, [this](const QString &question) { showQuestion(question, false); });
    connect(m_outline->tree(), &QTreeWidget::itemActivated, this, [this] {
        m_panes->showPane(EditorPanes::Pane::Question);
        m_question->focusAnswer();
    });
    connect(m_sections, &SectionSwitch::currentChanged, this, [this] {
        m_desk.storeAll();
        if (EditorSection *section = shownSection())
            section->refresh();
        tabInLayoutOrder(this);
        m_services.commands.refreshSoon();
    });
    connect(m_aside, &AnswerAside::failed, m_message, &InlineMessage::showError);
    connect(&m_desk, &AnswerDesk::failed, m_message, &InlineMessage::showError);
    connect(&m_desk, &AnswerDesk::stored, this, &AssessmentEditor::told);
    connect(&m_desk, &AnswerDesk::stored, m_message, &InlineMessage::clear); // what went wrong before is done with
    connect(&m_desk, &AnswerDesk::answered, this, [this](const QString &question, const dpia::Saying &before, const dpia::Saying &after) {
        if (const dpia::Question *asked = m_desk.loaded().form->question(question))
            m_undo->push(new AnswerStep(m_desk, question, asked->text.in(m_language), before, after, asked->type == dpia::QuestionType::Text || asked->type == dpia::QuestionType::List || asked->type == dpia::QuestionType::Number || asked->type == dpia::QuestionType::Date));
    });
    connect(&m_desk, &AnswerDesk::changed, this, [this](const QString &question) {
        if (!m_desk.isOpen())
            return;
        m_outline->refresh();
        showCounts();
        if (EditorSection *section = shownSection())
            section->refresh();
        if (m_desk.conflict(question))
            say(tr("Somebody else answered this question meanwhile: decide what stands there."));
        else if (!m_desk.refusal(question).isEmpty())
            say(tr("Not stored: %1").arg(m_desk.refusal(question)));
        else if (m_desk.isUnstored(question))
            say(tr("Typing; a draft is kept."));
    });
    connect(&m_desk, &AnswerDesk::draftTaken, this, [this](int answers) { m_message->showMessage(Severity::Info, tr("What was typed before the program last ended is back in %n answer(s).", nullptr, answers)); });
}

void AssessmentEditor::addSection(const QString &id, const QString &title, EditorSection *section)
{
    m_sections->addSection(id, title, section);
    connect(section, &EditorSection::targetWanted, this, &AssessmentEditor::showTarget);
    connect(section, &EditorSection::written, this, &AssessmentEditor::refresh);
    connect(section, &EditorSection::failed, m_message, &InlineMessage::showError);
}

EditorSection *AssessmentEditor::shownSection() const
{
    const QString current = m_sections->current();
    for (EditorSection *section : {static_cast<EditorSection *>(m_risks), static_cast<EditorSection *>(m_evaluation), static_cast<EditorSection *>(m_signOff), static_cast<EditorSection *>(m_changes)})
        if ((section == m_risks && current == QLatin1String("risks")) || (section == m_evaluation && current == QLatin1String("evaluation")) || (section == m_signOff && current == QLatin1String("signoff")) || (section == m_changes && current == QLatin1String("changes")))
            return section;
    return nullptr;
}

QList<Command> AssessmentEditor::commands()
{
    const auto isEditing = [this] { return isOpen() && m_desk.isOpen(); };
    const auto mayWrite = [this] { return isOpen() && m_desk.mayWrite(); };
    using Wanted = AssessmentOutline::Wanted;
    QList<Command> all{{QStringLiteral("assessments.back"), tr("&Back to the assessments"), CommandArea::Page, QKeySequence(Qt::ALT | Qt::Key_Up), IconId::ChevronLeft, [this] { Q_EMIT backWanted(); }, [this] { return isOpen(); }, {}},
            {QStringLiteral("assessments.previous"), tr("&Previous question"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_Up), IconId::ChevronUp, [this] { step(-1, Wanted::Any); }, isEditing, {}},
            {QStringLiteral("assessments.next"), tr("Ne&xt question"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_Down), IconId::ChevronDown, [this] { step(1, Wanted::Any); }, isEditing, {}},
            {QStringLiteral("assessments.nextMissing"), tr("Next &missing answer"), CommandArea::Page, QKeySequence(Qt::Key_F8), IconId::Unknown, [this] { step(1, Wanted::Missing); }, isEditing, {}},
            {QStringLiteral("assessments.nextStale"), tr("Next s&tale answer"), CommandArea::Page, QKeySequence(Qt::SHIFT | Qt::Key_F8), IconId::Stale, [this] { step(1, Wanted::Stale); }, isEditing, {}},
            {QStringLiteral("assessments.cite"), tr("&Cite evidence ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_E), IconId::Link, [this] { m_sections->setCurrent(QStringLiteral("questions")); m_panes->showPane(EditorPanes::Pane::Aside); m_aside->startCiting(); }, mayWrite, {}},
            {QStringLiteral("assessments.attach"), tr("Attach a &file ..."), CommandArea::Page, {}, IconId::File, [this] { m_aside->attachFile(); }, mayWrite, {}},
            {QStringLiteral("assessments.comment"), tr("C&omment ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M), IconId::Edit, [this] { m_sections->setCurrent(QStringLiteral("questions")); m_panes->showPane(EditorPanes::Pane::Aside); m_aside->startCommenting(); }, mayWrite, {}},
            {QStringLiteral("assessments.outline"), tr("Show or hide the &list of questions"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), IconId::Panel, [this] { m_panes->togglePane(EditorPanes::Pane::Outline); }, isEditing, {}},
            {QStringLiteral("assessments.aside"), tr("Show or hide e&vidence and comments"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_D), IconId::Panel, [this] { m_panes->togglePane(EditorPanes::Pane::Aside); }, isEditing, {}}};
    all.append({QStringLiteral("assessments.propose"), tr("Propose ans&wers from the workspace"), CommandArea::Page, {}, IconId::Database, [this] { this->propose(); }, [this, mayWrite] { return m_propose && mayWrite(); }, {}});
    // A step of another part shows that part first.
    const auto lead = [this, &all](const QString &id, EditorSection *section) {
        for (Command command : section->commands()) {
            command.run = [this, id, run = command.run] {
                m_sections->setCurrent(id);
                run();
            };
            all.append(command);
        }
    };
    lead(QStringLiteral("risks"), m_risks);
    lead(QStringLiteral("evaluation"), m_evaluation);
    lead(QStringLiteral("signoff"), m_signOff);
    all.append({QStringLiteral("assessments.gaps"), tr("What is missin&g before the sign-off"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_G), IconId::Warning, [this] { m_sections->setCurrent(QStringLiteral("signoff")); }, isEditing, {}});
    return all;
}

void AssessmentEditor::ready()
{
    const auto action = [this](const char *id) { return m_services.commands.action(QLatin1String(id)); };
    if (m_propose)
        m_head->addAction(action("assessments.propose"));
    m_head->addAction(action("assessments.nextMissing"));
    m_head->addAction(action("assessments.nextStale"));
    m_risks->ready();
    m_evaluation->ready();
    m_signOff->ready();
    m_question->setSteps(action("assessments.previous"), action("assessments.next"));
    // In a narrow window the field to find something in may stand behind the question.
    connect(&m_services.commands, &CommandRegistry::triggered, this, [this](const QString &id) {
        if (id != QLatin1String("page.filter") || !isVisible() || shownSection() || m_panes->isShown(EditorPanes::Pane::Outline))
            return;
        m_panes->showPane(EditorPanes::Pane::Outline);
        m_outline->filter()->focusSearch();
    });
    const auto addPaneButton = [&](const char *id, const QString &text) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(action(id)->toolTip());
        button->setIcon(icon(IconId::Panel));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, action(id), &QAction::trigger);
        m_paneButtons->addWidget(button);
    };
    addPaneButton("assessments.outline", tr("List", "of questions"));
    addPaneButton("assessments.aside", tr("Evidence and comments"));
}

void AssessmentEditor::open(const QString &id, const QString &question)
{
    if (id != m_id)
        close();
    m_id = id;
    m_wanted = question;
    m_isWantedFocused = true;
    m_sections->setCurrent(QStringLiteral("questions"));
    refresh();
}

void AssessmentEditor::openStep(const QString &id, const QString &step, const QJsonObject &typed)
{
    open(id);
    m_step = {step, typed};
}

void AssessmentEditor::takeUpStep()
{
    const auto [name, typed] = *std::exchange(m_step, std::nullopt);
    const QString step = name.section(QLatin1Char('/'), 0, 0);
    static const QHash<QString, QString> parts{{QStringLiteral("accept"), QStringLiteral("risks")}, {QStringLiteral("control"), QStringLiteral("risks")}, {QStringLiteral("evaluate"), QStringLiteral("evaluation")}, {QStringLiteral("opinions"), QStringLiteral("signoff")}, {QStringLiteral("decide"), QStringLiteral("signoff")}};
    m_sections->setCurrent(parts.value(step, QStringLiteral("questions")));
    EditorSection *section = shownSection();
    if (section != nullptr)
        section->refresh();
    if (section == nullptr || !section->restoreStep(step, name.section(QLatin1Char('/'), 1), typed))
        m_message->showMessage(Severity::Info, tr("The step whose form was typed into cannot be taken as the assessment is now. What was typed is kept as a draft."));
}

void AssessmentEditor::close()
{
    m_step.reset();
    m_desk.close();
    m_undo->clear();
    m_id.clear();
    m_message->clear();
    m_status->clear();
}

void AssessmentEditor::refresh()
{
    if (m_id.isEmpty() || !m_services.session.isOpen() || !m_turn.begin())
        return;
    m_services.session.read([id = m_id, language = m_language](core::Workspace &workspace) { return OpenAssessment::read(workspace, id, language); }, this, [this, id = m_id](const core::Result<std::shared_ptr<const OpenAssessment>> &contents) {
        const bool isOld = m_turn.end();
        if (id == m_id) {
            if (contents)
                show(*contents);
            else
                m_message->showError(contents.error());
        }
        if (isOld || id != m_id)
            refresh();
    });
}

void AssessmentEditor::show(const std::shared_ptr<const OpenAssessment> &contents)
{
    const bool isNew = !m_desk.isOpen() || m_desk.contents().assessment().id != contents->assessment().id;
    m_desk.open(contents);
    if (isNew || !m_wanted.isEmpty()) {
        QString first = std::exchange(m_wanted, QString());
        if (!contents->loaded.form->question(first))
            first = m_outline->beside({}, 1, AssessmentOutline::Wanted::Missing);
        if (first.isEmpty())
            first = m_outline->beside({}, 1, AssessmentOutline::Wanted::Any);
        showQuestion(first, std::exchange(m_isWantedFocused, false));
    }
    showCounts();
    m_services.commands.refreshSoon();
    if (m_step)
        takeUpStep();
    if (isNew)
        Q_EMIT opened();
}

void AssessmentEditor::showCounts()
{
    if (!m_desk.isOpen())
        return;
    m_head->show(m_desk.contents(), m_desk.sheet(), m_language);
    m_sections->setCount(QStringLiteral("signoff"), m_desk.contents().gaps.size());
    m_sections->setCount(QStringLiteral("changes"), m_desk.contents().changes.size());
}

QString AssessmentEditor::assessmentName() const
{
    return m_desk.isOpen() ? m_desk.loaded().assessment.name : QString();
}

QString AssessmentEditor::question() const
{
    return m_question->question();
}

void AssessmentEditor::showQuestion(const QString &id, bool takesKeyboard)
{
    if (!m_desk.isOpen() || !m_desk.loaded().form->question(id))
        return;
    m_sections->setCurrent(QStringLiteral("questions"));
    if (!m_question->shows(id))
        m_question->showQuestion(id);
    m_aside->showQuestion(id);
    m_outline->setCurrent(id);
    tabInLayoutOrder(this);
    if (takesKeyboard) {
        m_panes->showPane(EditorPanes::Pane::Question);
        m_question->focusAnswer();
    }
}

void AssessmentEditor::showTarget(const QString &target)
{
    const QString id = target.section(QLatin1Char(':'), 1);
    if (target.startsWith(QLatin1String("question:"))) {
        showQuestion(id);
    } else if (const dpia::TemplateSection *section = m_desk.isOpen() ? m_desk.loaded().form->section(id) : nullptr; section && !section->questions.isEmpty()) {
        showQuestion(section->questions.constFirst().id);
    }
}

void AssessmentEditor::step(int by, AssessmentOutline::Wanted wanted)
{
    const QString next = m_outline->beside(m_question->question(), by, wanted);
    if (next.isEmpty()) {
        say(wanted == AssessmentOutline::Wanted::Missing ? tr("No answer is missing.") : tr("No answer is stale."));
        return;
    }
    showQuestion(next);
}

void AssessmentEditor::propose()
{
    m_desk.storeAll();
    const auto work = [propose = m_propose, id = m_id, language = m_language](core::Workspace &workspace) { return propose(workspace, id, language); };
    m_services.session.read(work, this, [this](const core::Result<int> &offered) {
        if (!offered) {
            m_message->showError(offered.error());
            return;
        }
        m_services.toasts.show(*offered == 0 ? tr("The workspace knows nothing that is not answered yet.") : tr("%n answer(s) are proposed. Each counts when a person confirms it.", nullptr, *offered));
        refresh();
    });
}

void AssessmentEditor::told(const QString &question, qint64 version)
{
    const dpia::Question *asked = m_desk.isOpen() ? m_desk.loaded().form->question(question) : nullptr;
    QString text = asked ? asked->text.in(m_language) : question;
    if (text.size() > 60)
        text = QString(text.left(57) + QLatin1String("..."));
    say(tr("Stored at %1: version %2 of \"%3\"").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat), QString::number(version), text));
}

void AssessmentEditor::say(const QString &text)
{
    m_status->setText(text);
    m_status->setAccessibleName(text);
}

QString AssessmentEditor::statusText() const
{
    return m_status->text();
}

FilterBar *AssessmentEditor::filterBar() const
{
    if (const EditorSection *section = shownSection())
        return section->list().filter();
    return m_outline->filter();
}

QWidget *AssessmentEditor::initialFocus() const
{
    if (const EditorSection *section = shownSection())
        return section->list().table()->view();
    return m_outline->tree();
}

} // namespace hallmarker::ui
