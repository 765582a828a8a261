#include "ui/checks/ChecksPage.h"

#include "core/jobs/JobQueue.h"
#include "inventory/files/FileArtifactLocator.h"
#include "ui/checks/ClassRecordsReading.h"
#include "ui/checks/ClassRecordsView.h"
#include "ui/checks/FindingView.h"
#include "ui/checks/GroundKeeper.h"
#include "ui/checks/RunCheckPanel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/LetGo.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

ChecksPage::ChecksPage(PageServices &services)
    : Page(services), m_message(new InlineMessage(this)), m_filter(new FilterBar(tr("Filter findings"), this)),
      m_rows(new RowsModel({{QStringLiteral("verdict"), tr("Verdict")}, {QStringLiteral("standing"), tr("Standing")}, {QStringLiteral("check"), tr("Check")}, {QStringLiteral("on"), tr("On")}, {QStringLiteral("when"), tr("Measured")}, {QStringLiteral("reason"), tr("Reason")}}, this)),
      m_table(new RecordTable(tr("Findings"), this)), m_splitter(new QSplitter(Qt::Horizontal, this)), m_panel(new SidePanel(this)), m_list(new QWidget(this)), m_stack(new QStackedLayout), m_listed(std::make_shared<ListedFindings>())
{
    m_table->setModel(m_rows);
    m_table->setFilterBar(m_filter);
    m_table->emptyState()->setTexts(IconId::Checks, tr("No findings yet"), tr("A finding says what was measured, on which exact data, with what result. Run a check to get the first."));
    m_table->view()->setColumnWidth(0, 110);
    m_table->view()->setColumnWidth(1, 100);
    m_table->view()->setColumnWidth(2, 240);
    m_table->view()->setColumnWidth(3, 200);
    m_table->view()->setColumnWidth(4, 150);
    connect(m_table, &RecordTable::currentChanged, this, &ChecksPage::showFinding);
    connect(m_table, &RecordTable::opened, this, &ChecksPage::showFinding);
    connect(m_table, &RecordTable::arranged, this, &ChecksPage::settle);
    connect(m_panel, &SidePanel::closed, this, [this] { m_panel->hide(); });
    m_panel->hide();
    m_panel->setMinimumWidth(380);
    m_table->setMinimumSize(280, 160); // narrower than its empty state asks for
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    // Takes what is left instead of making the page scroll: table and panel scroll by themselves.
    m_splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_splitter->setMinimumHeight(240);
    m_header = new PageHeader(title(), tr("What was measured, and what it is worth now."), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::l);
    column->addWidget(m_header);
    column->addWidget(m_message);
    auto *listColumn = new QVBoxLayout(m_list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(space::l);
    listColumn->addWidget(m_filter);
    listColumn->addWidget(m_splitter, 1);
    m_stack->addWidget(m_list);
    column->addLayout(m_stack, 1);
}

ChecksPage::~ChecksPage()
{
    const qsizetype size = m_listed->rows.size();
    letGoElsewhere(std::move(m_listed), size);
}

void ChecksPage::ready()
{
    m_header->setPrimary(services().commands.action(QStringLiteral("checks.run")));
    m_header->addSecondary(services().commands.action(QStringLiteral("checks.again")));
    m_header->addSecondary(services().commands.action(QStringLiteral("checks.records")));
    m_table->emptyState()->setActions(services().commands.action(QStringLiteral("checks.run")));
}

PageDescriptor ChecksPage::descriptor()
{
    return {QStringLiteral("checks"), tr("Checks"), IconId::Checks, [](PageServices &services) { return static_cast<Page *>(new ChecksPage(services)); }, false, {QStringLiteral("finding")},
            [](PageServices &services) { return static_cast<QObject *>(new GroundKeeper(services)); }};
}

QList<Command> ChecksPage::commands()
{
    const auto mayRun = [this] { return services().session.isOpen() && !services().session.isReadOnly() && services().checks != nullptr; };
    return {{QStringLiteral("checks.run"), tr("&Run a check ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_R), IconId::Run, [this] { askToRun(false); }, mayRun, {}},
            {QStringLiteral("checks.again"), tr("Run &again ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), IconId::Refresh, [this] { askToRun(true); }, [this, mayRun] { return mayRun() && !m_table->currentId().isEmpty(); }, {}},
            {QStringLiteral("checks.records"), tr("Show &smallest classes"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), IconId::Search, [this] { showRecords(m_table->currentId(), classKeysOf(*chosenFinding()).value(0)); },
             [this] { return m_records == nullptr && chosenFinding() != nullptr && classDataOf(*chosenFinding()) != nullptr; }, {}}};
}

QList<Crumb> ChecksPage::crumbs() const
{
    QList<Crumb> crumbs{{pageId(), title()}};
    if (m_records != nullptr)
        crumbs.append({QStringLiteral("records"), tr("Records of the smallest classes")});
    return crumbs;
}

void ChecksPage::crumbActivated(const QString &id)
{
    if (id == pageId())
        leaveRecords();
}

FilterBar *ChecksPage::filterBar()
{
    return m_records == nullptr ? m_filter : nullptr;
}

const core::JudgedFinding *ChecksPage::findingOf(const QString &id) const
{
    const auto it = m_listed->findings.constFind(id);
    return it == m_listed->findings.constEnd() ? nullptr : &*it;
}

const core::Finding *ChecksPage::chosenFinding() const
{
    const core::JudgedFinding *judged = findingOf(m_table->currentId());
    return judged == nullptr ? nullptr : &judged->finding;
}

bool ChecksPage::isFormShown() const
{
    return m_panel->isVisible() && qobject_cast<RunCheckPanel *>(m_panel->content()) != nullptr;
}

void ChecksPage::showRecords(const QString &findingId, const QStringList &keyColumns)
{
    const core::JudgedFinding *it = findingOf(findingId);
    if (it == nullptr || classDataOf(it->finding) == nullptr)
        return;
    leaveRecords();
    m_message->clear();
    m_records = new ClassRecordsView(services(), it->finding, keyColumns, this);
    connect(m_records, &ClassRecordsView::backRequested, this, &ChecksPage::leaveRecords);
    m_stack->addWidget(m_records);
    m_stack->setCurrentWidget(m_records);
    tabInLayoutOrder(this);
    m_records->initialFocus()->setFocus();
    services().commands.refreshSoon();
    Q_EMIT crumbsChanged();
}

void ChecksPage::leaveRecords()
{
    if (m_records == nullptr)
        return;
    m_stack->setCurrentWidget(m_list);
    m_records->deleteLater();
    m_records = nullptr;
    m_table->view()->setFocus();
    services().commands.refreshSoon();
    Q_EMIT crumbsChanged();
}

void ChecksPage::askToAcceptGap(const QString &findingId, const QString &part)
{
    const core::JudgedFinding *it = findingOf(findingId);
    if (it == nullptr)
        return;
    Question question;
    question.title = tr("Run the model without \"%1\"?").arg(part);
    question.text = tr("This part of the sandbox keeps a model of unknown origin from doing harm. Without it, run only a model whose makers you trust. That you accepted it stands in the finding, with your name in the log.");
    question.inputLabel = tr("Type \"%1\" to accept").arg(part);
    question.choices = {tr("Do not run"), tr("Accept and run")};
    question.cancel = 0;
    question.severity = Severity::Warning;
    MessageBox::ask(window(), question, this, [this, part, finding = it->finding](int choice, const QString &input) {
        if (choice != 1)
            return;
        if (input.trimmed() != part) {
            m_message->showMessage(Severity::Warning, tr("The model was not run: \"%1\" was not typed, so nothing was accepted.").arg(part));
            return;
        }
        core::CheckOrder order;
        order.checkId = finding.checkId;
        order.parameters = finding.parameters;
        order.seed = core::Seed{finding.seed};
        for (const core::FindingInput &one : finding.inputs)
            order.inputs.insert(one.role, one.recordId);
        QStringList accepted = order.parameters.value(QLatin1String("accept_unsandboxed")).toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
        accepted += part;
        order.parameters.insert(QLatin1String("accept_unsandboxed"), accepted.join(QLatin1Char(',')));
        const core::CheckProvider *check = services().checks != nullptr ? services().checks->find(order.checkId) : nullptr;
        run(order, check != nullptr ? check->definition().title : order.checkId);
    });
}

void ChecksPage::refresh()
{
    if (!services().session.isOpen()) {
        leaveRecords(); // values of one workspace do not stay on the screen of the next
        m_panel->hide();
        show(std::make_shared<ListedFindings>());
        return;
    }
    if (!m_turn.begin())
        return;
    services().session.read([checks = services().checks](core::Workspace &workspace) { return ListedFindings::read(workspace, checks); }, this, [this](const core::Result<std::shared_ptr<const ListedFindings>> &listed) {
        if (m_turn.end())
            refresh();
        if (!listed)
            m_message->showError(listed.error());
        else if (services().session.isOpen())
            show(*listed);
    });
}

void ChecksPage::show(const std::shared_ptr<const ListedFindings> &listed)
{
    const qsizetype size = m_listed->rows.size();
    letGoElsewhere(std::exchange(m_listed, listed), size);
    m_rows->setRows(m_listed->rows);
}

void ChecksPage::settle()
{
    // The form stays; what was to be shown is offered by the message that told of it.
    if (isFormShown())
        m_wanted.clear();
    if (!m_wanted.isEmpty() && m_table->select(m_wanted))
        m_wanted.clear();
    if (m_panel->isVisible() && !isFormShown() && findingOf(m_table->currentId()) != nullptr)
        showFinding(m_table->currentId());
}

void ChecksPage::showFinding(const QString &id)
{
    services().commands.refreshSoon();
    const core::JudgedFinding *it = findingOf(id);
    if (it == nullptr)
        return;
    const bool isFinding = qobject_cast<QScrollArea *>(m_panel->content()) != nullptr;
    const QString key = QStringLiteral("%1 %2 %3").arg(id, core::findingStandingName(it->standing)).arg(it->causes.size());
    if (isFinding && key == m_shownKey) { // a change elsewhere does not build it anew, nor scroll it back
        m_panel->show();
        return;
    }
    m_shownKey = key;
    auto *scroll = new QScrollArea(m_panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *view = new FindingView(services().checks, scroll);
    view->setFinding(*it);
    connect(view, &FindingView::recordsRequested, this, [this, id](const QStringList &keys) { showRecords(id, keys); });
    connect(view, &FindingView::sandboxGapOffered, this, [this, id](const QString &part) { askToAcceptGap(id, part); });
    // The panel paints its own ground.
    scroll->viewport()->setAutoFillBackground(false);
    view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // takes the panel's width, whatever is in it
    scroll->setWidget(view);
    view->setAutoFillBackground(false); // setWidget turns it on
    m_panel->setTitle(it->record.name);
    m_panel->setContent(scroll);
    m_panel->show();
}

void ChecksPage::openRecord(const QString &id)
{
    m_wanted = id;
    leaveRecords();
    if (m_table->select(id))
        m_wanted.clear();
    else
        refresh();
}

void ChecksPage::askToRun(bool fromChosen)
{
    if (services().checks == nullptr)
        return;
    leaveRecords();
    auto *form = new RunCheckPanel(*services().checks, services().workerProblem, m_panel);
    m_panel->setTitle(tr("Run a check"));
    m_panel->setContent(form);
    m_panel->show();
    connect(form, &RunCheckPanel::ordered, this, &ChecksPage::run);
    std::optional<core::Finding> earlier;
    if (const core::Finding *chosen = fromChosen ? chosenFinding() : nullptr)
        earlier = *chosen;
    services().session.read([](core::Workspace &workspace) { return MeasurableVersion::allOf(workspace); }, form, [form, earlier](const core::Result<QList<MeasurableVersion>> &versions) {
            if (!versions) {
                form->message()->showError(versions.error());
                return;
            }
            form->setVersions(*versions);
            if (earlier)
                form->prefill(*earlier);
        });
    QMetaObject::invokeMethod(form, [form] { form->findChild<QWidget *>(QStringLiteral("run.check"))->setFocus(); }, Qt::QueuedConnection);
}

void ChecksPage::run(const core::CheckOrder &order, const QString &title)
{
    const std::shared_ptr<core::Workspace> workspace = services().session.workspace();
    const core::CheckRegistry *checks = services().checks;
    if (!workspace || checks == nullptr)
        return;
    m_panel->hide();
    services().jobs.submit(
        title,
        [workspace, checks, order](core::Progress &progress) -> core::Result<QJsonValue> {
            inventory::FileArtifactLocator locator(*workspace);
            HALLMARKER_ASSIGN(const core::Finding finding, core::CheckRunner(*workspace, *checks, locator).run(order, progress));
            return QJsonValue(finding.id);
        },
        this, [this, title](const core::Result<QJsonValue> &result) {
            if (!result) {
                if (result.error().kind != core::ErrorKind::Cancelled)
                    m_message->showError(result.error());
                return;
            }
            m_message->clear();
            const QString id = result->toString();
            services().toasts.show(tr("%1 has a new finding.").arg(title), tr("Show"), [this, id] { openRecord(id); });
            m_wanted = id;
            refresh();
        });
}

QWidget *ChecksPage::initialFocus()
{
    return m_records != nullptr ? m_records->initialFocus() : m_table->view();
}

QJsonObject ChecksPage::saveState() const
{
    return {{QStringLiteral("table"), m_table->saveState()}};
}

void ChecksPage::restoreState(const QJsonObject &state)
{
    m_table->restoreState(state.value(QLatin1String("table")).toObject());
}

} // namespace hallmarker::ui
