#include "ui/workshop/BoardSection.h"

#include "threats/workshop/WorkshopFloor.h"
#include "threats/workshop/WorkshopPromotion.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

Status severityStatus(threats::Severity severity)
{
    return severity >= threats::Severity::High ? Status::Fail : severity == threats::Severity::Medium ? Status::Warn : Status::Info;
}

RowsCell promotedCell(const threats::Contribution &one)
{
    const auto severity = threats::severityFromName(one.promoted.severity);
    if (!one.promoted.isThere() || !severity)
        return {QString(), {}, {}, IconId::None, {}};
    return {threats::severityWord(*severity), -int(*severity), severityStatus(*severity), IconId::None, one.promoted.title};
}

} // namespace

BoardSection::BoardSection(PageServices &services, bool isParking, QWidget *parent)
    : RoomSection(services, parent), m_isParking(isParking),
      m_list(new ListSection(isParking ? tr("Parking lot") : tr("Board"), isParking ? tr("Filter the parking lot") : tr("Filter the board"), {{QStringLiteral("kind"), tr("Kind")}, {QStringLiteral("words"), tr("What")}, {QStringLiteral("place"), tr("Where")}, {QStringLiteral("by"), tr("By")}, {QStringLiteral("vote"), tr("Vote")}, {QStringLiteral("model"), tr("In the model")}}, this))
{
    m_list->setWidths({110, 300, 200, 90, 80, 120});
    if (isParking)
        m_list->table()->emptyState()->setTexts(IconId::Draft, tr("Nothing is parked"), tr("What matters and does not belong into this session goes here, so that the room can go on and nothing is forgotten. Choose something on the board and park it."));
    else
        m_list->table()->emptyState()->setTexts(IconId::Draft, tr("The board is empty"), tr("Everybody puts down what could happen, one sentence each, with the element and the kind of threat. In silence nobody sees what the others write, until the facilitator reveals it."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, &BoardSection::showOne);
    connect(m_list->table(), &RecordTable::opened, this, &BoardSection::showOne);
}

QList<Command> BoardSection::commands()
{
    const auto chosen = [this] { return isVisible() && m_contents->isOpen() ? room().contribution(m_list->table()->currentId()) : nullptr; };
    if (m_isParking)
        return {{QStringLiteral("workshop.unpark"), tr("Take out of the parking lot"), CommandArea::Page, {}, IconId::Undo, [this] { park(false); }, [this, chosen] { return mayNow(threats::WorkshopRight::Record) && chosen(); }, {}}};
    return {{QStringLiteral("workshop.contribute"), tr("Put on the &board ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_B), IconId::Add, [this] { contribute(); }, [this] { return mayNow(threats::WorkshopRight::Contribute); }, {}},
            {QStringLiteral("workshop.editContribution"), tr("Change ..."), CommandArea::Page, {}, IconId::Edit, [this] { openForm(QStringLiteral("contribution"), m_list->table()->currentId()); }, [this, chosen] { return mayNow(threats::WorkshopRight::Contribute) && chosen() && chosen()->by == who(); }, {}},
            {QStringLiteral("workshop.park"), tr("Park"), CommandArea::Page, {}, IconId::Waived, [this] { park(true); }, [this, chosen] { return mayNow(threats::WorkshopRight::Record) && chosen() && !chosen()->isSealed && !chosen()->isParked; }, {}},
            {QStringLiteral("workshop.promote"), tr("Make it a &threat of the model ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), IconId::Alert, [this] { promote(m_list->table()->currentId()); }, [this, chosen] { return mayNow(threats::WorkshopRight::Record) && !room().workshop.model.isEmpty() && chosen() && !chosen()->isSealed && chosen()->isFinding() && !chosen()->promoted.isThere(); }, {}},
            {QStringLiteral("workshop.takeBack"), tr("Take the threat back"), CommandArea::Page, {}, IconId::Undo, [this] { takeBack(m_list->table()->currentId()); }, [this, chosen] { return mayNow(threats::WorkshopRight::Record) && chosen() && chosen()->promoted.isThere(); }, {}}};
}

void BoardSection::ready()
{
    CommandRegistry &registry = m_services.commands;
    if (m_isParking) {
        m_list->addAction(registry.action(QStringLiteral("workshop.unpark")));
        return;
    }
    m_list->addAction(registry.action(QStringLiteral("workshop.contribute")));
    m_list->addAction(registry.action(QStringLiteral("workshop.promote")));
    m_list->addAction(registry.action(QStringLiteral("workshop.park")));
    m_list->table()->emptyState()->setActions(registry.action(QStringLiteral("workshop.contribute")));
}

void BoardSection::showRoom()
{
    QList<TableRow> rows;
    qint64 order = 0;
    for (const threats::Contribution &one : room().contributions) {
        ++order;
        if (one.isParked != m_isParking)
            continue;
        const bool isHidden = one.isSealed && one.by != who();
        const threats::Poll *poll = room().pollAbout(one.head.id);
        const QString words = m_contents->words(one);
        TableRow row;
        row.id = one.head.id;
        row.cells = {{isHidden ? tr("Sealed") : threats::contributionKindText(one.what), order, one.isSealed ? std::optional(Status::Waived) : std::nullopt, IconId::None, {}}, {words, {}, {}, IconId::None, words}, {isHidden ? QString() : m_contents->place(one), {}, {}, IconId::None, {}}, {one.by, {}, {}, IconId::None, {}}, {poll && poll->state == threats::PollState::Revealed ? pollChoiceText(poll->leading()) : QString(), {}, {}, IconId::None, {}}, promotedCell(one)};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    m_services.commands.refreshSoon();
    if (!m_list->isFormShown() && m_list->panel()->isVisibleTo(m_list))
        showOne(m_list->table()->currentId());
}

void BoardSection::showOne(const QString &id)
{
    m_services.commands.refreshSoon();
    const threats::Contribution *one = m_contents->isOpen() ? room().contribution(id) : nullptr;
    if (!one || m_list->isFormShown())
        return;
    auto *sheet = new DetailSheet;
    if (one->isSealed)
        sheet->addPill(Status::Waived, tr("Sealed"));
    sheet->addText(m_contents->words(*one));
    sheet->addFact(tr("Where"), one->isSealed && one->by != who() ? QString() : m_contents->place(*one));
    sheet->addFact(tr("By"), one->by);
    if (const threats::DeckCard *card = room().deck ? room().deck->card(one->card) : nullptr)
        sheet->addFact(tr("Card"), card->question.isEmpty() ? card->text : card->question);
    if (one->promoted.isThere())
        sheet->addFact(tr("In the model"), tr("%1 (%2), by %3", "title and key of a threat, who wrote it into the model").arg(one->promoted.title, one->promoted.threat, one->promoted.by));
    if (const threats::WorkshopDecision *decision = room().decisionAbout(id))
        sheet->addFact(tr("Decision"), QStringLiteral("%1: %2").arg(threats::workshopTreatmentText(decision->treatment), decision->text));
    if (!m_isParking)
        sheet->addActions({m_services.commands.action(QStringLiteral("workshop.editContribution")), m_services.commands.action(QStringLiteral("workshop.ask")), m_services.commands.action(QStringLiteral("workshop.decide")), m_services.commands.action(one->promoted.isThere() ? QStringLiteral("workshop.takeBack") : QStringLiteral("workshop.promote"))});
    m_list->showDetail(one->isSealed ? tr("Sealed contribution") : threats::contributionKindText(one->what), sheet);
}

FormPanel *BoardSection::contribute(const QString &element, const QString &category)
{
    threats::Contribution fresh;
    fresh.element = element;
    fresh.category = category;
    return edit(fresh);
}

FormPanel *BoardSection::openForm(const QString &kind, const QString &id)
{
    if (!m_isParking && kind == QLatin1String("promote"))
        return promote(id);
    if (m_isParking || kind != QLatin1String("contribution"))
        return nullptr;
    const threats::Contribution *known = room().contribution(id);
    return edit(known ? *known : threats::Contribution());
}

FormPanel *BoardSection::play(const QString &card)
{
    threats::Contribution fresh;
    fresh.card = card;
    if (const threats::DeckCard *known = room().deck ? room().deck->card(card) : nullptr) {
        fresh.element = known->element;
        fresh.category = known->category;
    }
    return edit(fresh);
}

FormPanel *BoardSection::promote(const QString &id)
{
    const threats::Contribution *said = m_isParking || !m_contents->isOpen() ? nullptr : room().contribution(id);
    if (!said || said->isSealed)
        return nullptr;
    const threats::Poll *poll = room().pollAbout(id);
    const auto voted = poll && poll->state == threats::PollState::Revealed ? threats::severityFromName(poll->leading()) : std::nullopt;
    auto *form = new FormPanel(tr("Write it into the model"), this);
    ChoiceListModel::Choices elements{{QString(), tr("the whole model")}};
    for (const threats::WorkshopElement &element : room().elements)
        if (!element.id.startsWith(QLatin1String("scope:")))
            elements.append({element.id, element.name});
    ChoiceListModel::Choices severities;
    for (const threats::Severity severity : {threats::Severity::Low, threats::Severity::Medium, threats::Severity::High, threats::Severity::Critical})
        severities.append({threats::severityName(severity), threats::severityWord(severity)});
    form->addLine(QStringLiteral("title"), tr("Title of the threat"), {tr("As it stands in the list of \"%1\". What %2 said is kept with it.").arg(room().modelName, said->by), {}, {}})->setText(m_contents->words(*said).simplified().left(160));
    form->addChoice(QStringLiteral("element"), tr("Element"), elements);
    form->addChoice(QStringLiteral("category"), tr("Category"), m_contents->categoryChoices());
    form->addChoice(QStringLiteral("severity"), tr("Severity"), severities, {voted ? tr("As the room voted.") : tr("The room has not voted on it."), {}, {}});
    form->set(QStringLiteral("element"), said->element.startsWith(QLatin1String("scope:")) ? QString() : said->element);
    form->set(QStringLiteral("category"), said->category);
    form->set(QStringLiteral("severity"), threats::severityName(voted.value_or(threats::Severity::Medium)));
    form->setRequired({QStringLiteral("title")});
    // The first press means the model as it was when the form was opened; whoever was refused has been told to look again.
    const auto seen = std::make_shared<std::optional<qint64>>(room().modelRevision);
    return offer(m_list, tr("Threat of the model"), QStringLiteral("promote/") + id, form, [this, form, id, seen] {
        threats::PromotionOrder order;
        order.contribution = id;
        order.title = form->text(QStringLiteral("title"));
        order.element = form->choice(QStringLiteral("element"));
        order.category = form->choice(QStringLiteral("category"));
        order.severity = threats::severityFromName(form->choice(QStringLiteral("severity"))).value_or(threats::Severity::Medium);
        order.modelRevision = seen->value_or(room().modelRevision);
        seen->reset();
        return [order, workshop = workshopId(), who = who()](core::Workspace &workspace) { return threats::WorkshopPromotion(workspace, workshop, who).promote(order); };
    }, [this, id](const threats::Contribution &made) { m_services.toasts.showUndo(tr("\"%1\" is a threat of the model now.").arg(made.promoted.title), [this, id] { takeBack(id); }); });
}

void BoardSection::takeBack(const QString &id)
{
    m_services.session.read([id, workshop = workshopId(), who = who()](core::Workspace &workspace) { return threats::WorkshopPromotion(workspace, workshop, who).takeBack(id); }, this, [this](const core::Result<threats::Contribution> &done) {
        m_services.toasts.show(done ? tr("The threat is taken out of the model.") : done.error().message);
        Q_EMIT written();
    });
}

FormPanel *BoardSection::edit(const threats::Contribution &before)
{
    const bool isNew = before.head.id.isEmpty();
    auto *form = new FormPanel(isNew ? tr("Put on the board") : tr("Save"), this);
    ChoiceListModel::Choices kinds;
    for (const QString &kind : threats::contributionKinds())
        kinds.append({kind, threats::contributionKindText(kind)});
    form->addLine(QStringLiteral("text"), tr("What could happen"), {tr("One sentence: who does what, where, and what comes of it."), {}, tr("Somebody adds rows to the lake at night, and the model learns them.")})->setText(before.text);
    form->addChoice(QStringLiteral("kind"), tr("Kind"), kinds);
    form->addChoice(QStringLiteral("element"), tr("Element"), m_contents->elementChoices());
    form->addChoice(QStringLiteral("category"), tr("Category"), m_contents->categoryChoices());
    ChoiceListModel::Choices cards{{QString(), tr("none", "no card")}};
    if (room().deck)
        for (const QString &id : room().workshop.hands.value(who()))
            if (const threats::DeckCard *card = room().deck->card(id))
                cards.append({id, card->title});
    form->addChoice(QStringLiteral("card"), tr("Card of your hand"), cards);
    form->set(QStringLiteral("kind"), before.what);
    form->set(QStringLiteral("element"), before.element);
    form->set(QStringLiteral("category"), before.category);
    form->set(QStringLiteral("card"), before.card);
    return offer(m_list, isNew ? tr("New contribution") : tr("Your contribution"), QStringLiteral("contribution/") + before.head.id, form, [this, form, before] {
        threats::Contribution one = before;
        one.text = form->text(QStringLiteral("text"));
        one.what = form->choice(QStringLiteral("kind"));
        one.element = form->choice(QStringLiteral("element"));
        one.category = form->choice(QStringLiteral("category"));
        one.card = form->choice(QStringLiteral("card"));
        return [one, workshop = workshopId(), who = who()](core::Workspace &workspace) { return threats::WorkshopFloor(workspace, workshop, who).contribute(one); };
    });
}

void BoardSection::park(bool isParked)
{
    const QString id = m_list->table()->currentId();
    m_services.session.read([id, isParked, workshop = workshopId(), who = who()](core::Workspace &workspace) { return threats::WorkshopFloor(workspace, workshop, who).park(id, isParked); }, this, [this, isParked](const core::Result<threats::Contribution> &done) {
        m_services.toasts.show(!done ? done.error().message : isParked ? tr("Parked.") : tr("Back on the board."));
        Q_EMIT written();
    });
}

} // namespace hallmarker::ui
