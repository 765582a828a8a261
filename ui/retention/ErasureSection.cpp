#include "ui/retention/ErasureSection.h"

#include "ui/kit/DayField.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/retention/ErasureCaseView.h"
#include "ui/retention/ErasureRequestForm.h"
#include "ui/retention/ErasureTaskForm.h"
#include "ui/retention/ReachPreview.h"
#include "ui/retention/RetentionWords.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/FormDraft.h"
#include "ui/shell/FormWork.h"
#include "ui/shell/ProofFile.h"

#include <QVBoxLayout>

namespace hallmarker::ui {

ErasureSection::ErasureSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services),
      m_list(new ListSection(tr("Erasure cases"), tr("Filter cases"), {{QStringLiteral("state"), tr("State")}, {QStringLiteral("name"), tr("Case")}, {QStringLiteral("limit"), tr("Time limit")}, {QStringLiteral("left"), tr("Time left")}, {QStringLiteral("progress"), tr("Decided")}, {QStringLiteral("requested"), tr("Requested")}}, this)),
      m_contents(std::make_shared<RetentionContents>())
{
    m_list->setWidths({110, 180, 100, 120, 100, 110});
    m_list->panel()->setMinimumWidth(440);
    m_list->table()->emptyState()->setTexts(IconId::Person, tr("No request for erasure"), tr("Somebody asks for their data to be erased: file it here. The lineage then shows every copy, model and prediction that it reached, and each becomes a task."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, &ErasureSection::showCase);
    connect(m_list->table(), &RecordTable::opened, this, &ErasureSection::showCase);
    connect(m_list->table(), &RecordTable::arranged, this, [this] {
        if (!m_wanted.isEmpty() && m_list->table()->select(m_wanted))
            m_wanted.clear();
    });
}

QList<Command> ErasureSection::commands()
{
    const auto mayWrite = [this] { return m_services.session.isOpen() && !m_services.session.isReadOnly(); };
    const auto isOpen = [this, mayWrite] { return mayWrite() && isVisible() && chosen() != nullptr && !chosen()->erasure.isClosed(); };
    return {{QStringLiteral("erasure.file"), tr("&File request ..."), CommandArea::Page, {}, IconId::Add, [this] { file(); }, mayWrite, {}},
            {QStringLiteral("erasure.decide"), tr("Decide ta&sk ..."), CommandArea::Page, {}, IconId::CheckMark, [this] { decide(m_view->currentTask()); }, [this, isOpen] { return isOpen() && m_view && !m_view->currentTask().isEmpty(); }, {}},
            {QStringLiteral("erasure.hold"), tr("&Hold place ..."), CommandArea::Page, {}, IconId::Lock,
             [this] {
                 if (const inventory::ErasureStanding *standing = chosenTask())
                     Q_EMIT holdWanted(standing->task.asset, chosen()->erasure.head.name);
             },
             [this, isOpen] { return isOpen() && chosenTask() != nullptr && chosenTask()->isOpen; }, {}},
            {QStringLiteral("erasure.lineage"), tr("Show in the &lineage"), CommandArea::Page, {}, IconId::Lineage,
             [this] { m_services.goTo(QStringLiteral("lineage"), chosenTask() != nullptr ? chosenTask()->task.asset : chosen()->erasure.assets.value(0)); }, [this] { return isVisible() && chosen() != nullptr; }, {}},
            {QStringLiteral("erasure.close"), tr("&Close case ..."), CommandArea::Page, {}, IconId::Pass, [this] { close(); }, isOpen, {}},
            {QStringLiteral("erasure.extend"), tr("E&xtend time limit ..."), CommandArea::Page, {}, IconId::Expired, [this] { extend(); }, isOpen, {}},
            {QStringLiteral("erasure.trace"), tr("Trace a&gain"), CommandArea::Page, {}, IconId::Refresh, [this] { trace(); }, [this, mayWrite] { return mayWrite() && isVisible() && chosen() != nullptr; }, {}}};
}

void ErasureSection::ready()
{
    m_list->addAction(m_services.commands.action(QStringLiteral("erasure.file")));
    m_list->table()->emptyState()->setActions(m_services.commands.action(QStringLiteral("erasure.file")));
}

void ErasureSection::show(const std::shared_ptr<const RetentionContents> &contents)
{
    m_contents = contents;
    QList<TableRow> rows;
    for (const ErasureProgress &progress : m_contents->cases) {
        const inventory::ErasureCase &erasure = progress.erasure;
        TableRow row;
        row.id = erasure.head.id.text();
        row.cells = {{erasureCaseWord(progress, m_contents->nowMs), erasure.isClosed() ? std::numeric_limits<qint64>::max() : erasure.deadlineMs, erasureCaseStatus(progress, m_contents->nowMs), IconId::None, {}},
                     {erasure.head.name, {}, {}, IconId::None, erasure.note},
                     {localDay(erasure.deadlineMs), erasure.deadlineMs, {}, IconId::None, {}},
                     {erasure.isClosed() ? QString() : daysFrom(m_contents->nowMs, erasure.deadlineMs), erasure.deadlineMs, {}, IconId::None, {}},
                     {tr("%1 of %2").arg(progress.decided).arg(progress.tasks.size()), progress.decided, {}, IconId::None, {}},
                     {localDay(erasure.requestedMs), erasure.requestedMs, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    const ErasureProgress *shown = m_contents->erasure(m_shown);
    if (m_view && shown != nullptr)
        m_view->setCase(*m_contents, *shown);
    else if (shown == nullptr && !m_list->isFormShown())
        m_list->panel()->hide();
    m_services.commands.refreshSoon();
}

const ErasureProgress *ErasureSection::chosen() const
{
    return m_contents->erasure(m_shown);
}

const inventory::ErasureStanding *ErasureSection::chosenTask() const
{
    const ErasureProgress *progress = m_view ? chosen() : nullptr;
    if (progress == nullptr)
        return nullptr;
    const auto found = std::find_if(progress->tasks.cbegin(), progress->tasks.cend(), [id = m_view->currentTask()](const inventory::ErasureStanding &one) { return one.task.head.id.text() == id; });
    return found == progress->tasks.cend() ? nullptr : &*found;
}

void ErasureSection::open(const QString &caseId)
{
    if (!m_list->table()->select(caseId))
        m_wanted = caseId;
    showCase(caseId);
}

void ErasureSection::showCase(const QString &id)
{
    const ErasureProgress *progress = m_contents->erasure(id);
    if (progress == nullptr || (m_view && m_shown == id && m_list->panel()->isVisibleTo(m_list)))
        return;
    CommandRegistry &registry = m_services.commands;
    m_view = new ErasureCaseView({registry.action(QStringLiteral("erasure.decide")), registry.action(QStringLiteral("erasure.lineage")), registry.action(QStringLiteral("erasure.hold")), registry.action(QStringLiteral("erasure.trace")), registry.action(QStringLiteral("erasure.extend")), registry.action(QStringLiteral("erasure.close"))});
    m_shown = id;
    m_view->setCase(*m_contents, *progress);
    connect(m_view, &ErasureCaseView::taskOpened, this, [this](const QString &task) {
        if (m_services.commands.isEnabled(QStringLiteral("erasure.decide")))
            decide(task);
    });
    connect(m_view, &ErasureCaseView::taskChanged, this, [this] { m_services.commands.refreshSoon(); });
    m_list->showPanel(progress->erasure.head.name, m_view);
    m_services.commands.refreshSoon();
}

FormPanel *ErasureSection::file(const ErasureStart &start)
{
    auto *reach = new ReachPreview(m_services.session, m_services.assetLineage, m_contents);
    auto *form = new ErasureRequestForm(*m_contents, start, reach);
    const auto showReach = [form, reach] { reach->show(form->picked(QStringLiteral("assets"))); };
    connect(form, &FormPanel::edited, reach, showReach);
    showReach();
    m_shown.clear();
    m_list->showPanel(tr("Request for erasure"), form);
    // Who asks is personal: a draft of it would lie on the disk unsealed, so this form keeps none.
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form] {
        const auto work = [request = form->request(), source = m_services.assetLineage](core::Workspace &workspace) -> core::Result<inventory::ErasureCase> {
            HALLMARKER_ASSIGN(const std::unique_ptr<core::AssetLineage> lineage, lineageOf(source, workspace));
            return inventory::ErasureDesk(workspace, *lineage).file(request);
        };
        runForForm(m_services.session, form, work, [this](const inventory::ErasureCase &filed) {
            m_services.toasts.show(tr("The case %1 is filed.").arg(filed.head.name));
            m_list->closePanel();
            m_wanted = filed.head.id.text();
            Q_EMIT written();
        });
    });
    return form;
}

FormPanel *ErasureSection::decide(const QString &taskId)
{
    const ErasureProgress *progress = chosen();
    if (progress == nullptr)
        return nullptr;
    const auto standing = std::find_if(progress->tasks.cbegin(), progress->tasks.cend(), [&taskId](const inventory::ErasureStanding &one) { return one.task.head.id.text() == taskId; });
    if (standing == progress->tasks.cend())
        return nullptr;
    auto *form = new ErasureTaskForm(*m_contents, standing->task);
    const QString caseId = m_shown;
    const QString formId = QLatin1String("task/") + taskId;
    const QString title = tr("%1 in %2", "an asset, and the case").arg(standing->task.head.name, progress->erasure.head.name);
    m_list->showPanel(title, form);
    keepDraft(m_services, form, QStringLiteral("retention"), formId, title);
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form, caseId, formId] {
        const auto work = [decision = form->decision(), path = form->proofPath(), source = m_services.assetLineage](core::Workspace &workspace) -> core::Result<inventory::ErasureTask> {
            HALLMARKER_ASSIGN(const ProofFile proof, ProofFile::read(path));
            inventory::ErasureDecision decided = decision;
            decided.proof = proof.content;
            decided.proofMediaType = proof.mediaType;
            HALLMARKER_ASSIGN(const std::unique_ptr<core::AssetLineage> lineage, lineageOf(source, workspace));
            return inventory::ErasureDesk(workspace, *lineage).decide(decided);
        };
        runForForm(m_services.session, form, work, [this, caseId, formId](const inventory::ErasureTask &task) {
            discardDraft(m_services, QStringLiteral("retention"), formId);
            m_services.toasts.show(tr("Decided about %1.").arg(task.head.name));
            m_shown.clear();
            showCase(caseId);
            Q_EMIT written();
        });
    });
    return form;
}

void ErasureSection::run(const DeskWork &work, const QString &done)
{
    m_services.session.read([work, source = m_services.assetLineage](core::Workspace &workspace) -> core::Result<inventory::ErasureCase> {
        HALLMARKER_ASSIGN(const std::unique_ptr<core::AssetLineage> lineage, lineageOf(source, workspace));
        inventory::ErasureDesk desk(workspace, *lineage);
        return work(desk);
    }, this, [this, done](const core::Result<inventory::ErasureCase> &changed) {
        if (!changed) {
            Q_EMIT failed(changed.error());
            return;
        }
        m_services.toasts.show(done.arg(changed->head.name));
        Q_EMIT written();
    });
}

void ErasureSection::trace()
{
    if (const ErasureProgress *progress = chosen())
        run([id = progress->erasure.head.id](inventory::ErasureDesk &desk) { return desk.trace(id); }, tr("The lineage was followed again for %1."));
}

void ErasureSection::extend()
{
    const ErasureProgress *progress = chosen();
    if (progress == nullptr)
        return;
    Question question;
    question.title = tr("Extend the time limit by two months?");
    question.text = tr("This can be done once, and the person has to be told why (GDPR Art. 12(3)).");
    question.inputLabel = tr("&Reason");
    question.choices = {tr("Extend"), tr("Cancel")};
    MessageBox::ask(window(), question, this, [this, id = progress->erasure.head.id](int choice, const QString &reason) {
        if (choice == 0)
            run([id, reason](inventory::ErasureDesk &desk) { return desk.extend(id, reason); }, tr("The time limit of %1 is extended."));
    });
}

void ErasureSection::close()
{
    const ErasureProgress *progress = chosen();
    if (progress == nullptr)
        return;
    Question question;
    question.title = tr("Close the case \"%1\"?").arg(progress->erasure.head.name);
    question.text = progress->subject.isEmpty() ? tr("Every place has to be decided. The decisions and their proof stay.") : tr("Every place has to be decided. The decisions and their proof stay; who asked is erased for good.");
    question.choices = {tr("Close case"), tr("Keep open")};
    MessageBox::ask(window(), question, this, [this, id = progress->erasure.head.id](int choice, const QString &) {
        if (choice == 0)
            run([id](inventory::ErasureDesk &desk) { return desk.close(id, true); }, tr("The case %1 is closed."));
    });
}

} // namespace hallmarker::ui
