#include "ui/privacy/PrivacyPage.h"

#include "ui/kit/ActionButton.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/privacy/AttributeStep.h"
#include "ui/privacy/DataStep.h"
#include "ui/privacy/HierarchyStep.h"
#include "ui/privacy/ModelStep.h"
#include "ui/privacy/PrivacyJobs.h"
#include "ui/privacy/ReleaseStep.h"
#include "ui/privacy/ResultStep.h"
#include "ui/privacy/SearchStep.h"
#include "ui/privacy/StepRail.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QUndoStack>

#include <utility>

namespace hallmarker::ui {

namespace {

const QString draftForm = QStringLiteral("release");
constexpr int narrowWidth = 760;

/// What a step is for, a sentence.
QString stepSentence(const QString &id)
{
    if (id == QLatin1String("data"))
        return PrivacyPage::tr("Choose the table. It is read as it stands; nothing is changed in it.");
    if (id == QLatin1String("attributes"))
        return PrivacyPage::tr("Say what others may know of a person and what nobody should learn. Suggestions come from the data; what is known outside of it only you can say.");
    if (id == QLatin1String("hierarchies"))
        return PrivacyPage::tr("Say how each quasi-identifier is made coarser, level by level. The groups are shown with their records.");
    if (id == QLatin1String("models"))
        return PrivacyPage::tr("Say what the release has to fulfil, and how many records may be suppressed for it.");
    if (id == QLatin1String("search"))
        return PrivacyPage::tr("Find the generalisation that fulfils all of it and loses least.");
    if (id == QLatin1String("result"))
        return PrivacyPage::tr("Look at what was found, compare it with its neighbours, and take another one where it serves better.");
    return PrivacyPage::tr("Write the table that may leave the house, with the certificate and what repeats it.");
}

} // namespace

PrivacyPage::PrivacyPage(PageServices &services, const ReleaseService &service)
    : Page(services), m_document(new ReleaseDocument(this)), m_jobs(new PrivacyJobs(services, *m_document, service, this)), m_desk(new PrivacyDesk{services, *m_document, *m_jobs}), m_header(new PageHeader(title(), tr("Make a copy of a table that may leave the house, and prove what risk is left."), this)), m_rail(new StepRail(this)), m_stepTitle(new QLabel(this)), m_stepText(new QLabel(this)), m_stack(new QWidget(this)), m_footer(new QWidget(this)), m_body(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("privacyPage"));
    m_steps = {new DataStep(*m_desk, m_stack), new AttributeStep(*m_desk, m_stack), new HierarchyStep(*m_desk, m_stack), new ModelStep(*m_desk, m_stack), new SearchStep(*m_desk, m_stack), new ResultStep(*m_desk, m_stack), new ReleaseStep(*m_desk, m_stack)};
    auto *stackColumn = new QVBoxLayout(m_stack);
    stackColumn->setContentsMargins(0, 0, 0, 0);
    for (PrivacyStep *step : std::as_const(m_steps)) {
        stackColumn->addWidget(step, 1);
        connect(step, &PrivacyStep::stepWanted, this, &PrivacyPage::goToStep);
    }
    m_stepTitle->setFont(typeFont(TypeRole::Section, font()));
    m_stepText->setWordWrap(true);
    m_stepText->setForegroundRole(QPalette::PlaceholderText);
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *footerRow = new QHBoxLayout(m_footer);
    footerRow->setContentsMargins(0, 0, 0, 0);
    footerRow->setSpacing(space::s);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::s);
    right->addWidget(m_stepTitle);
    right->addWidget(m_stepText);
    right->addWidget(m_stack, 1);
    right->addWidget(m_footer);
    m_body->setSpacing(space::l);
    m_body->addWidget(m_rail);
    m_body->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::l);
    column->setSpacing(space::s);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
    connect(m_rail, &StepRail::chosen, this, &PrivacyPage::goToStep);
    connect(m_document, &ReleaseDocument::changed, this, [this] {
        keepDraft();
        show();
    });
    connect(m_jobs, &PrivacyJobs::runningChanged, this, &PrivacyPage::show);
    connect(m_jobs, &PrivacyJobs::ended, this, [this](PrivacyJobs::Kind kind) {
        if (kind == PrivacyJobs::Kind::Search && currentStep() == QLatin1String("search") && m_document->result() && m_document->result()->isReleased())
            goToStep(QStringLiteral("result"));
        if (kind == PrivacyJobs::Kind::Load && !m_wantedStep.isEmpty()) {
            const QString wanted = std::exchange(m_wantedStep, QString());
            goToStep(m_rail->button(wanted) != nullptr && m_rail->button(wanted)->isEnabled() ? wanted : QStringLiteral("search")); // what was found was not kept
        }
        if (kind == PrivacyJobs::Kind::Write) {
            dropDraft();
            this->services().toasts.show(tr("The release was written."));
        }
    });
    showStep(m_steps.constFirst());
    show();
}

PrivacyPage::~PrivacyPage() = default;

PageDescriptor PrivacyPage::descriptor(const ReleaseService &service)
{
    return {QStringLiteral("privacy"), tr("Privacy"), IconId::Privacy, [service](PageServices &services) { return static_cast<Page *>(new PrivacyPage(services, service)); }, false, {}};
}

QList<Crumb> PrivacyPage::crumbs() const
{
    QList<Crumb> crumbs{{pageId(), title()}};
    if (m_document->source())
        crumbs.append({QStringLiteral("release"), m_document->source()->source.name});
    return crumbs;
}

void PrivacyPage::crumbActivated(const QString &id)
{
    if (id == pageId())
        goToStep(QStringLiteral("data"));
}

QList<Command> PrivacyPage::commands()
{
    const auto reachable = [this](int offset) {
        const QString id = stepBeside(offset);
        return !id.isEmpty() && m_rail->button(id) != nullptr && m_rail->button(id)->isEnabled();
    };
    QList<Command> all{{QStringLiteral("privacy.next"), tr("&Next step"), CommandArea::Page, QKeySequence(Qt::ALT | Qt::Key_Right), IconId::ChevronRight, [this] { goToStep(stepBeside(1)); }, [reachable] { return reachable(1); }, {}},
                       {QStringLiteral("privacy.back"), tr("&Step back"), CommandArea::Page, QKeySequence(Qt::ALT | Qt::Key_Left), IconId::ChevronLeft, [this] { goToStep(stepBeside(-1)); }, [reachable] { return reachable(-1); }, {}},
                       {QStringLiteral("privacy.new"), tr("New re&lease"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_N), IconId::Add, [this] { askForNew(); }, [this] { return m_document->source() != nullptr && m_jobs->running() == PrivacyJobs::Kind::None; }, {}}};
    for (PrivacyStep *step : std::as_const(m_steps))
        all += step->commands();
    return all;
}

void PrivacyPage::ready()
{
    CommandRegistry &registry = services().commands;
    m_header->addSecondary(registry.action(QStringLiteral("privacy.new")));
    auto *row = static_cast<QHBoxLayout *>(m_footer->layout());
    row->addWidget(new ActionButton(registry.action(QStringLiteral("privacy.back")), ActionButton::Look::Plain, m_footer));
    row->addStretch(1);
    row->addWidget(new ActionButton(registry.action(QStringLiteral("privacy.next")), ActionButton::Look::Primary, m_footer));
    for (PrivacyStep *step : std::as_const(m_steps))
        step->ready();
    show();
}

void PrivacyPage::refresh()
{
    const QString workspace = services().session.isOpen() ? services().session.workspaceId() : QString();
    if (workspace != m_workspaceId) {
        // Values of one workspace do not stay on the screen of the next.
        m_workspaceId = workspace;
        m_jobs->cancel();
        m_isRestoring = true;
        m_document->begin({});
        m_isRestoring = false;
    }
    static_cast<DataStep *>(m_steps.constFirst())->refresh();
    show();
}

void PrivacyPage::recordsChanged(const QStringList &ids)
{
    Q_UNUSED(ids)
    static_cast<DataStep *>(m_steps.constFirst())->refresh();
}

PrivacyStep *PrivacyPage::step(const QString &id) const
{
    for (PrivacyStep *step : m_steps)
        if (step->id() == id)
            return step;
    return nullptr;
}

QString PrivacyPage::currentStep() const
{
    return m_current->id();
}

QString PrivacyPage::stepBeside(int offset) const
{
    const qsizetype at = m_steps.indexOf(m_current) + offset;
    return at >= 0 && at < m_steps.size() ? m_steps.at(at)->id() : QString();
}

void PrivacyPage::goToStep(const QString &id)
{
    PrivacyStep *wanted = step(id);
    if (wanted == nullptr || (m_rail->button(id) != nullptr && !m_rail->button(id)->isEnabled())) {
        show();
        return;
    }
    const bool isOther = m_current != wanted;
    showStep(wanted);
    show();
    if (!isOther)
        return;
    ReleaseDraft draft = m_document->draft();
    draft.step = id;
    m_document->put(draft);
    tabInLayoutOrder(this);
    if (QWidget *focus = wanted->initialFocus(); focus != nullptr && isVisible())
        focus->setFocus();
}

void PrivacyPage::showStep(PrivacyStep *wanted)
{
    // Only the step that is shown says how much room is needed, which a stack would ask of all.
    m_current = wanted;
    for (PrivacyStep *step : std::as_const(m_steps))
        step->setVisible(step == wanted);
}

void PrivacyPage::show()
{
    const QList<StepState> states = StepState::of(*m_document, m_jobs->running());
    m_rail->show(states, currentStep());
    for (const StepState &state : states)
        if (state.id == currentStep())
            m_stepTitle->setText(state.title);
    m_stepText->setText(stepSentence(currentStep()));
    m_footer->setVisible(m_document->source() != nullptr);
    m_current->show();
    services().commands.refreshSoon();
    Q_EMIT crumbsChanged();
}

void PrivacyPage::keepDraft()
{
    if (m_isRestoring || m_document->draft().source.isEmpty() || m_document->written() || !services().session.isOpen())
        return;
    services().drafts.keep({services().session.workspaceId(), pageId(), draftForm, tr("Release of %1").arg(m_document->draft().title), services().clock.nowMs(), m_document->draft().toJson()});
}

void PrivacyPage::dropDraft()
{
    services().drafts.discard(services().session.workspaceId(), pageId(), draftForm);
}

void PrivacyPage::restoreDraft(const Draft &draft)
{
    const ReleaseDraft kept = ReleaseDraft::fromJson(draft.content);
    m_wantedStep = kept.step;
    m_document->begin(kept);
    goToStep(QStringLiteral("data"));
    m_jobs->load(kept.source);
}

void PrivacyPage::askForNew()
{
    Question question;
    question.title = tr("Begin a new release?");
    question.text = tr("The choices for %1 are given up. What was written stays.").arg(m_document->source()->source.name);
    question.choices = {tr("Keep them"), tr("Begin anew")};
    question.primary = 1;
    question.cancel = 0;
    MessageBox::ask(window(), question, this, [this](int choice, const QString &) {
        if (choice != 1)
            return;
        dropDraft();
        m_document->begin({});
        goToStep(QStringLiteral("data"));
    });
}

void PrivacyPage::arrange()
{
    const bool isNarrow = width() < narrowWidth;
    m_body->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rail->setCompact(isNarrow);
}

void PrivacyPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

FilterBar *PrivacyPage::filterBar()
{
    for (FilterBar *bar : m_current->findChildren<FilterBar *>())
        if (!bar->isHidden())
            return bar;
    return nullptr;
}

QWidget *PrivacyPage::initialFocus()
{
    return m_current->initialFocus();
}

} // namespace hallmarker::ui
