#include "ui/retention/DueSection.h"

#include "ui/kit/DayField.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/retention/DispositionForm.h"
#include "ui/retention/DueStrip.h"
#include "ui/retention/LegalHoldForm.h"
#include "ui/retention/RetentionProfileForm.h"
#include "ui/retention/RetentionWords.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/FormDraft.h"
#include "ui/shell/FormWork.h"
#include "ui/shell/ProofFile.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

constexpr std::array shownStates{inventory::RetentionState::Overdue, inventory::RetentionState::Due, inventory::RetentionState::DueSoon, inventory::RetentionState::InReview, inventory::RetentionState::Held, inventory::RetentionState::Active, inventory::RetentionState::Disposed};
const QString duePage = QStringLiteral("retention");

} // namespace

DueSection::DueSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services),
      m_list(new ListSection(tr("What is due"), tr("Filter assets"), {{QStringLiteral("state"), tr("State")}, {QStringLiteral("due"), tr("Due")}, {QStringLiteral("left"), tr("Time left")}, {QStringLiteral("action"), tr("At the end")}, {QStringLiteral("asset"), tr("Asset")}, {QStringLiteral("kind"), tr("Kind")}, {QStringLiteral("why"), tr("Why")}}, this)),
      m_strip(new DueStrip(m_list)), m_contents(std::make_shared<RetentionContents>())
{
    QStringList shown{tr("Needs work"), tr("Everything")};
    for (const inventory::RetentionState state : shownStates)
        shown += retentionWord(state);
    m_show = m_list->filter()->addChoice(tr("Show"), shown);
    m_show->setObjectName(QStringLiteral("due.show"));
    m_list->addAbove(m_strip);
    m_list->setWidths({110, 100, 110, 110, 200, 130, 320});
    m_list->table()->emptyState()->setTexts(IconId::Retention, tr("Nothing needs work"), tr("Each version of a dataset or model stands here with the day its time is over. Rules say how long data is kept; a profile says what an asset holds and since when."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_show, &QComboBox::currentIndexChanged, this, &DueSection::fill);
    connect(m_strip, &DueStrip::chosenChanged, m_list->table(), &RecordTable::setGroup);
    connect(m_list->table(), &RecordTable::currentChanged, this, &DueSection::showAsset);
    connect(m_list->table(), &RecordTable::opened, this, &DueSection::showAsset);
}

QList<Command> DueSection::commands()
{
    const auto mayWrite = [this] { return m_services.session.isOpen() && !m_services.session.isReadOnly() && isVisible() && chosen() != nullptr; };
    return {{QStringLiteral("retention.decide"), tr("&Decide ..."), CommandArea::Page, {}, IconId::CheckMark, [this] { decide(); }, mayWrite, {}},
            {QStringLiteral("retention.profile"), tr("Retention &profile ..."), CommandArea::Page, {}, IconId::Edit, [this] { editProfile(); }, mayWrite, {}},
            {QStringLiteral("retention.holdAsset"), tr("Hold &this asset ..."), CommandArea::Page, {}, IconId::Lock, [this] { placeHold(); }, mayWrite, {}}};
}

void DueSection::ready()
{
    CommandRegistry &registry = m_services.commands;
    m_list->addAction(registry.action(QStringLiteral("retention.decide")));
    m_list->table()->emptyState()->setActions(registry.action(QStringLiteral("retention.rule")));
}

void DueSection::show(const std::shared_ptr<const RetentionContents> &contents)
{
    m_contents = contents;
    m_strip->setItems(m_contents->due, m_contents->nowMs);
    fill();
    if (m_list->isFormShown())
        return;
    if (chosen() == nullptr)
        m_list->panel()->hide();
    else if (m_list->panel()->isVisibleTo(m_list))
        showAsset(m_list->table()->currentId());
}

void DueSection::fill()
{
    QList<TableRow> rows;
    const int shown = m_show->currentIndex();
    for (const inventory::DueItem &item : m_contents->due) {
        if ((shown == 0 && !needsWork(item)) || (shown > 1 && item.state != shownStates.at(static_cast<size_t>(shown - 2))))
            continue;
        TableRow row;
        row.id = item.asset;
        row.group = DueStrip::partOf(item, m_contents->nowMs);
        const QString why = m_contents->why(item);
        const qint64 order = item.dueMs == 0 ? (item.unknownTrigger.isEmpty() ? std::numeric_limits<qint64>::max() : 0) : item.dueMs;
        row.cells = {{retentionWord(item.state), int(item.state), retentionStatus(item.state), IconId::None, {}},
                     {localDay(item.dueMs), order, {}, IconId::None, {}},
                     {item.dueMs == 0 ? QString() : daysFrom(m_contents->nowMs, item.dueMs), order, {}, IconId::None, {}},
                     {item.ruleId.isEmpty() ? QString() : endActionWord(item.action), {}, {}, IconId::None, {}},
                     {item.name, {}, {}, IconId::None, item.asset},
                     {assetKindWord(item.assetKind), {}, {}, IconId::None, {}},
                     {why, {}, {}, IconId::None, why}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
}

const inventory::DueItem *DueSection::chosen() const
{
    return m_contents->dueItem(m_list->table()->currentId());
}

void DueSection::open(const QString &asset)
{
    if (!m_list->table()->select(asset)) {
        m_strip->choose({});
        m_list->filter()->clear();
        m_show->setCurrentIndex(1);
        m_list->table()->select(asset);
    }
    showAsset(asset);
}

void DueSection::showAsset(const QString &asset)
{
    m_services.commands.refreshSoon();
    const inventory::DueItem *item = m_contents->dueItem(asset);
    if (item == nullptr)
        return;
    auto *sheet = new DetailSheet;
    sheet->addPill(retentionStatus(item->state), retentionWord(item->state));
    sheet->addText(m_contents->why(*item));
    sheet->addFact(tr("Has to be gone by"), item->dueMs == 0 ? QString() : tr("%1 (%2)", "a day and how far it is").arg(localDay(item->dueMs), daysFrom(m_contents->nowMs, item->dueMs)));
    sheet->addFact(tr("Not before"), item->keepUntilMs == 0 ? QString() : tr("%1, says the rule \"%2\"").arg(localDay(item->keepUntilMs), m_contents->nameOf(item->keepRuleId)));
    sheet->addFact(tr("Way of the data"), item->path.join(QStringLiteral(" \u2192 ")));
    for (const inventory::RetentionProfile &profile : m_contents->profiles) {
        if (profile.asset != asset)
            continue;
        sheet->addFact(tr("Categories of personal data"), profile.categories.isEmpty() ? tr("none known") : profile.categories.join(QLatin1String(", ")));
        sheet->addFact(tr("Purposes"), profile.purposes.join(QLatin1String(", ")));
        QStringList days;
        for (auto date = profile.dates.cbegin(); date != profile.dates.cend(); ++date)
            days += tr("%1: %2", "a trigger and its day").arg(date.key(), localDay(*date));
        sheet->addFact(tr("Known dates"), days.join(QLatin1Char('\n')));
    }
    for (const inventory::Disposition &decision : m_contents->dispositions)
        if (decision.head.id.text() == item->dispositionId)
            sheet->addFact(tr("Last decision"), tr("%1, by %2 on %3. %4", "decision, person, day, reason").arg(decisionWord(decision.decision), decision.by, localDay(decision.atMs), decision.reason));
    CommandRegistry &registry = m_services.commands;
    sheet->addActions({registry.action(QStringLiteral("retention.decide")), registry.action(QStringLiteral("retention.profile")), registry.action(QStringLiteral("retention.holdAsset"))});
    m_list->showDetail(item->name, sheet);
}

void DueSection::showForm(FormPanel *form, const QString &title, const QString &formId)
{
    m_list->showPanel(title, form);
    keepDraft(m_services, form, duePage, formId, title);
    form->focusFirst();
}

FormPanel *DueSection::decide()
{
    const inventory::DueItem *item = chosen();
    if (item == nullptr)
        return nullptr;
    const QString asset = item->asset;
    const QString formId = QLatin1String("decide/") + asset;
    auto *form = new DispositionForm(*m_contents, *item);
    showForm(form, tr("Decide about %1").arg(item->name), formId);
    connect(form, &FormPanel::submitted, this, [this, form, asset, formId] {
        const auto work = [decision = form->decision(), path = form->proofPath(), source = m_services.assetLineage](core::Workspace &workspace) -> core::Result<inventory::Disposition> {
            HALLMARKER_ASSIGN(const ProofFile proof, ProofFile::read(path));
            HALLMARKER_ASSIGN(const std::unique_ptr<core::AssetLineage> lineage, lineageOf(source, workspace));
            return inventory::RetentionBook(workspace, *lineage).dispose(decision, proof.content, proof.mediaType);
        };
        runForForm(m_services.session, form, work, [this, asset, formId](const inventory::Disposition &saved) {
            discardDraft(m_services, duePage, formId);
            m_services.toasts.show(tr("Decided about %1.").arg(saved.head.name));
            m_list->closePanel();
            Q_EMIT written();
        });
    });
    return form;
}

FormPanel *DueSection::editProfile()
{
    const inventory::DueItem *item = chosen();
    if (item == nullptr)
        return nullptr;
    inventory::RetentionProfile before;
    for (const inventory::RetentionProfile &profile : m_contents->profiles)
        if (profile.asset == item->asset)
            before = profile;
    QStringList triggers = before.dates.keys();
    for (const inventory::RetentionRule &rule : m_contents->rules)
        if (!triggers.contains(rule.trigger))
            triggers += rule.trigger;
    triggers.sort();
    const QString formId = QLatin1String("profile/") + before.asset;
    auto *form = new RetentionProfileForm(before, triggers);
    showForm(form, tr("Retention profile of %1").arg(item->name), formId);
    connect(form, &FormPanel::submitted, this, [this, form, before, formId] {
        const auto work = [profile = form->profile()](core::Workspace &workspace) { return inventory::RetentionProfileRepository(workspace).save(profile); };
        runForForm(m_services.session, form, work, [this, before, formId](const inventory::RetentionProfile &saved) {
            discardDraft(m_services, duePage, formId);
            m_services.toasts.showUndo(tr("The profile of %1 is saved.").arg(saved.head.name), [this, before, saved] {
                m_services.session.read([before, saved](core::Workspace &workspace) -> core::Result<void> {
                    inventory::RetentionProfile back = before;
                    back.head.id = saved.head.id;
                    back.head.revision = saved.head.revision;
                    HALLMARKER_TRY(inventory::RetentionProfileRepository(workspace).save(back));
                    return {};
                }, this, [this](const core::Result<void> &) { Q_EMIT written(); });
            });
            m_list->closePanel();
            Q_EMIT written();
        });
    });
    return form;
}

FormPanel *DueSection::placeHold()
{
    const inventory::DueItem *item = chosen();
    if (item == nullptr)
        return nullptr;
    const QString formId = QLatin1String("hold/") + item->asset;
    auto *form = new LegalHoldForm(*m_contents, {item->asset});
    showForm(form, tr("Hold %1").arg(item->name), formId);
    connect(form, &FormPanel::submitted, this, [this, form, formId] {
        const auto work = [hold = form->hold(), source = m_services.assetLineage](core::Workspace &workspace) -> core::Result<inventory::LegalHold> {
            HALLMARKER_ASSIGN(const std::unique_ptr<core::AssetLineage> lineage, lineageOf(source, workspace));
            return inventory::RetentionBook(workspace, *lineage).placeHold(hold);
        };
        runForForm(m_services.session, form, work, [this, formId](const inventory::LegalHold &saved) {
            discardDraft(m_services, duePage, formId);
            m_services.toasts.show(tr("The hold %1 is placed.").arg(saved.head.name));
            m_list->closePanel();
            Q_EMIT written();
        });
    });
    return form;
}

bool DueSection::restoreDraft(const QString &formId, const QJsonObject &typed)
{
    const QString kind = formId.section(QLatin1Char('/'), 0, 0);
    const QString asset = formId.section(QLatin1Char('/'), 1);
    if (m_contents->dueItem(asset) == nullptr)
        return false;
    open(asset);
    FormPanel *form = kind == QLatin1String("decide") ? decide() : kind == QLatin1String("profile") ? editProfile() : kind == QLatin1String("hold") ? placeHold() : nullptr;
    if (form != nullptr)
        form->type(typed);
    return form != nullptr;
}

} // namespace hallmarker::ui
