#include "ui/workshop/WorkshopRoom.h"

#include "threats/workshop/WorkshopBook.h"
#include "threats/workshop/WorkshopLead.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/workshop/ActionSection.h"
#include "ui/workshop/AgendaRail.h"
#include "ui/workshop/BoardSection.h"
#include "ui/workshop/CardSection.h"
#include "ui/workshop/CoverageSection.h"
#include "ui/workshop/DecisionSection.h"
#include "ui/workshop/MinutesSection.h"
#include "ui/workshop/VoteSection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace hallmarker::ui {

WorkshopRoom::WorkshopRoom(PageServices &services, const MinutesSealing &sealing, QWidget *parent)
    : QWidget(parent), m_services(services), m_name(new QLabel(this)), m_state(new StatusPill(Status::Neutral, this)), m_seatLabel(new QLabel(tr("Your &seat"), this)), m_seats(new QComboBox(this)), m_actions(new QWidget(this)), m_message(new InlineMessage(this)), m_agenda(new AgendaRail(this)), m_sections(new SectionSwitch(this)), m_board(new BoardSection(services, false, this)), m_cards(new CardSection(services, this)),
      m_votes(new VoteSection(services, this)), m_decisions(new DecisionSection(services, this)), m_todo(new ActionSection(services, this)), m_parking(new BoardSection(services, true, this)), m_coverage(new CoverageSection(services, this)), m_minutes(new MinutesSection(services, sealing, this)), m_clock(new QTimer(this)), m_contents(std::make_shared<WorkshopContents>())
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(typeFont(TypeRole::Section, font()));
    m_seatLabel->setBuddy(m_seats);
    m_seats->setModel(new ChoiceListModel({}, m_seats));
    m_seats->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_seats->setMinimumContentsLength(18);
    m_sections->addSection(QStringLiteral("board"), tr("Board"), m_board);
    m_sections->addSection(QStringLiteral("cards"), tr("Cards"), m_cards);
    m_sections->addSection(QStringLiteral("votes"), tr("Votes"), m_votes);
    m_sections->addSection(QStringLiteral("decisions"), tr("Decisions"), m_decisions);
    m_sections->addSection(QStringLiteral("actions"), tr("Actions"), m_todo);
    m_sections->addSection(QStringLiteral("parked"), tr("Parking lot"), m_parking);
    m_sections->addSection(QStringLiteral("coverage"), tr("Coverage"), m_coverage);
    m_sections->addSection(QStringLiteral("minutes"), tr("Minutes"), m_minutes);
    auto *top = new QWidget(this);
    auto *row = new FlowRow(top);
    row->addWidget(m_name);
    row->addWidget(m_state);
    row->addSpacing(space::l);
    row->addWidget(m_seatLabel);
    row->addWidget(m_seats);
    new FlowRow(m_actions);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_agenda);
    splitter->addWidget(m_sections);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({345, 900});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(top);
    column->addWidget(m_actions);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    for (RoomSection *one : std::initializer_list<RoomSection *>{m_board, m_cards, m_votes, m_decisions, m_todo, m_parking, m_coverage, m_minutes})
        connect(one, &RoomSection::written, this, &WorkshopRoom::written);
    connect(m_coverage, &CoverageSection::chosen, this, [this](const QString &element, const QString &category) {
        if (!m_contents->mayNow(threats::WorkshopRight::Contribute))
            return;
        m_sections->setCurrent(QStringLiteral("board"));
        m_board->contribute(element, category);
    });
    connect(m_cards, &CardSection::played, this, [this](const QString &card) {
        m_sections->setCurrent(QStringLiteral("board"));
        m_board->play(card);
    });
    connect(m_agenda, &AgendaRail::opened, this, [this](const QString &item) { lead([item](threats::WorkshopLead &lead) { return lead.step({}, item); }); });
    connect(m_seats, &QComboBox::activated, this, [this] { Q_EMIT seatChosen(m_seats->currentData(Qt::UserRole).toString()); });
    connect(m_sections, &SectionSwitch::currentChanged, this, [this] { m_services.commands.refreshSoon(); });
    m_clock->setInterval(1000);
    connect(m_clock, &QTimer::timeout, this, [this] { m_agenda->tick(m_services.clock.nowMs()); });
}

template <typename Work>
void WorkshopRoom::lead(Work work)
{
    if (!m_contents->isOpen())
        return;
    m_message->clear();
    m_services.session.read([work, id = m_contents->room->workshop.head.id, who = m_contents->who](core::Workspace &workspace) {
        threats::WorkshopLead lead(workspace, id, who);
        return work(lead);
    }, this, [this](const core::Result<threats::Workshop> &done) {
        if (!done)
            m_message->showError(done.error());
        Q_EMIT written();
    });
}

QList<Command> WorkshopRoom::commands()
{
    using threats::WorkshopRight;
    using threats::WorkshopState;
    const auto in = [this](WorkshopState state) { return m_contents->isOpen() && m_contents->room->workshop.state == state; };
    const auto mayLead = [this] { return m_contents->mayNow(WorkshopRight::Lead) && !m_services.session.isReadOnly(); };
    const auto item = [this] { return m_contents->isOpen() ? m_contents->room->workshop.item : QString(); };
    QList<Command> all{
        {QStringLiteral("workshop.start"), tr("Start"), CommandArea::Page, {}, IconId::Run, [this] { lead([](threats::WorkshopLead &lead) { return lead.start(); }); }, [mayLead, in] { return mayLead() && !in(WorkshopState::Running); }, {}},
        {QStringLiteral("workshop.pause"), tr("Pause"), CommandArea::Page, {}, IconId::Waived, [this] { lead([](threats::WorkshopLead &lead) { return lead.pause(); }); }, [mayLead, in] { return mayLead() && in(WorkshopState::Running); }, {}},
        {QStringLiteral("workshop.next"), tr("Next item"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N), IconId::ChevronRight, [this, item] { lead([from = item()](threats::WorkshopLead &lead) { return lead.step(from); }); }, [this, mayLead, in, item] { return mayLead() && in(WorkshopState::Running) && !m_contents->room->workshop.agenda.isEmpty() && m_contents->room->workshop.agenda.constLast().id != item(); }, {}},
        {QStringLiteral("workshop.reveal"), tr("Reveal contributions"), CommandArea::Page, {}, IconId::Search, [this] {
            // What is sealed belongs to one item each; the first of them, else the present one.
            QString which;
            for (const threats::Contribution &one : m_contents->room->contributions)
                if (one.isSealed && which.isEmpty())
                    which = one.item;
            lead([which](threats::WorkshopLead &lead) { return lead.reveal(which); });
        }, [this, mayLead] { return mayLead() && (m_contents->room->workshop.isSilent() || m_contents->room->sealedCount() > 0); }, {}},
        {QStringLiteral("workshop.close"), tr("Close the workshop"), CommandArea::Page, {}, IconId::Lock, [this] { lead([](threats::WorkshopLead &lead) { return lead.close(); }); }, [mayLead, in] { return mayLead() && !in(WorkshopState::Planned); }, {}},
        {QStringLiteral("workshop.reopen"), tr("Open it again"), CommandArea::Page, {}, IconId::Undo, [this] { lead([](threats::WorkshopLead &lead) { return lead.reopen(); }); }, [this, in] { return in(WorkshopState::Closed) && m_contents->may(WorkshopRight::Lead) && !m_services.session.isReadOnly(); }, {}},
        {QStringLiteral("workshop.join"), tr("Add a seat ..."), CommandArea::Page, {}, IconId::Person, [this] { joinRoom(); }, [this] { return m_contents->isOpen() && !m_contents->room->workshop.isClosed() && !m_services.session.isReadOnly(); }, {}},
        {QStringLiteral("workshop.deal"), tr("Deal cards ..."), CommandArea::Page, {}, IconId::Card, [this] { deal(); }, mayLead, {}}};
    for (RoomSection *one : std::initializer_list<RoomSection *>{m_board, m_cards, m_votes, m_decisions, m_todo, m_parking, m_coverage, m_minutes})
        all += one->commands();
    // What is asked for from elsewhere leads to its place first.
    const auto leadTo = [this, &all](const char *id, const char *place, const std::function<void()> &run = {}) {
        for (Command &command : all)
            if (command.id == QLatin1String(id))
                command.run = [this, place, run = run ? run : command.run] {
                    m_sections->setCurrent(QLatin1String(place));
                    run();
                };
    };
    const auto onBoard = [this] { return m_sections->current() == QLatin1String("board") ? m_board->list()->table()->currentId() : QString(); };
    for (Command &command : all) {
        if (command.id == QLatin1String("workshop.ask"))
            command.run = [this, onBoard] {
                const QString about = onBoard();
                m_sections->setCurrent(QStringLiteral("votes"));
                m_votes->askAbout(about);
            };
        if (command.id == QLatin1String("workshop.decide"))
            command.run = [this, onBoard] {
                const QString about = onBoard();
                m_sections->setCurrent(QStringLiteral("decisions"));
                m_decisions->decideAbout(about);
            };
        if (command.id == QLatin1String("workshop.action"))
            command.run = [this] {
                const QString decision = m_sections->current() == QLatin1String("decisions") ? m_decisions->list()->table()->currentId() : QString();
                m_sections->setCurrent(QStringLiteral("actions"));
                m_todo->actOn(decision);
            };
    }
    leadTo("workshop.contribute", "board");
    leadTo("workshop.play", "cards");
    leadTo("workshop.vote", "votes");
    leadTo("workshop.sign", "minutes");
    return all;
}

void WorkshopRoom::ready()
{
    auto *row = static_cast<FlowRow *>(m_actions->layout());
    for (const char *id : {"workshop.start", "workshop.pause", "workshop.next", "workshop.reveal", "workshop.join", "workshop.deal", "workshop.close", "workshop.reopen"}) {
        QAction *action = m_services.commands.action(QLatin1String(id));
        auto *button = new ActionButton(action, ActionButton::Look::Plain, m_actions);
        row->addWidget(button);
        row->addSpacing(space::s);
        if (QLatin1String(id) == QLatin1String("workshop.reopen")) { // of closed workshops alone: no line is spent on it before
            const auto follow = [button, action] { button->setVisible(action->isEnabled()); };
            connect(action, &QAction::changed, button, follow);
            follow();
        }
    }
    for (RoomSection *one : std::initializer_list<RoomSection *>{m_board, m_cards, m_votes, m_decisions, m_todo, m_parking, m_coverage, m_minutes})
        one->ready();
}

void WorkshopRoom::show(const std::shared_ptr<const WorkshopContents> &contents)
{
    m_contents = contents;
    if (!contents->isOpen()) {
        m_clock->stop();
        return;
    }
    const threats::LoadedWorkshop &room = *contents->room;
    m_name->setText(room.modelName.isEmpty() ? room.workshop.name : QStringLiteral("%1 · %2").arg(room.workshop.name, room.modelName));
    m_state->setStatus(workshopStatus(room.workshop.state), threats::workshopStateText(room.workshop.state));
    ChoiceListModel::Choices seats;
    for (const threats::WorkshopSeat &seat : room.seats)
        seats.append({seat.who, QStringLiteral("%1 (%2)").arg(seat.who, threats::workshopRoleText(seat.role))});
    if (!room.seatOf(contents->who))
        seats.append({contents->who, tr("%1 (no seat)", "a person").arg(contents->who)});
    if (seats != m_offered) { // else a list that is open just now would be closed by what others write
        m_offered = seats;
        m_seats->setModel(new ChoiceListModel(seats, m_seats)); // a combo box deletes the model that is its child
    }
    m_seats->setCurrentIndex(m_seats->findData(contents->who));
    m_agenda->show(room.workshop, m_services.clock.nowMs());
    if (room.workshop.state == threats::WorkshopState::Running)
        m_clock->start();
    else
        m_clock->stop();
    for (RoomSection *one : std::initializer_list<RoomSection *>{m_board, m_cards, m_votes, m_decisions, m_todo, m_parking, m_coverage, m_minutes})
        one->show(contents);
    const qsizetype parked = room.parked().size();
    m_sections->setCount(QStringLiteral("board"), room.contributions.size() - parked);
    m_sections->setCount(QStringLiteral("cards"), room.deck ? room.workshop.hands.value(contents->who).size() : 0);
    m_sections->setCount(QStringLiteral("votes"), room.polls.size());
    m_sections->setCount(QStringLiteral("decisions"), room.decisions.size());
    m_sections->setCount(QStringLiteral("actions"), room.actions.size());
    m_sections->setCount(QStringLiteral("parked"), parked);
    m_sections->setCount(QStringLiteral("minutes"), contents->signatures.size());
    m_services.commands.refreshSoon();
}

RoomSection *WorkshopRoom::section(const QString &id) const
{
    return id == QLatin1String("cards") ? static_cast<RoomSection *>(m_cards) : id == QLatin1String("votes") ? static_cast<RoomSection *>(m_votes) : id == QLatin1String("decisions") ? static_cast<RoomSection *>(m_decisions) : id == QLatin1String("actions") ? static_cast<RoomSection *>(m_todo) : id == QLatin1String("parked") ? static_cast<RoomSection *>(m_parking) : id == QLatin1String("coverage") ? static_cast<RoomSection *>(m_coverage) : id == QLatin1String("minutes") ? static_cast<RoomSection *>(m_minutes) : m_board;
}

ListSection *WorkshopRoom::shownList() const
{
    return section(m_sections->current())->list();
}

FormPanel *WorkshopRoom::openForm(const QString &kind, const QString &id)
{
    for (const char *place : {"board", "votes", "decisions", "actions"}) {
        const QString name = QString::fromLatin1(place);
        if (FormPanel *form = section(name)->openForm(kind, id)) {
            m_sections->setCurrent(name);
            return form;
        }
    }
    return nullptr;
}

void WorkshopRoom::joinRoom()
{
    const bool isLead = m_contents->may(threats::WorkshopRight::Lead);
    auto *form = new FormPanel(isLead ? tr("Give the seat") : tr("Take the seat"), this);
    ChoiceListModel::Choices roles;
    for (const QString &name : threats::workshopRoleNames())
        if (isLead || name != QLatin1String("facilitator"))
            roles.append({name, threats::workshopRoleText(threats::workshopRoleFromName(name))});
    form->addLine(QStringLiteral("who"), tr("Name"))->setText(isLead ? QString() : m_contents->who);
    form->addChoice(QStringLiteral("role"), tr("Role"), roles, {tr("Observers look on. Only an owner accepts a risk. Who is there already gets another role this way."), {}, {}});
    form->set(QStringLiteral("role"), QStringLiteral("participant"));
    form->setRequired({QStringLiteral("who")});
    m_sections->setCurrent(QStringLiteral("board"));
    m_board->list()->showPanel(tr("Seat"), form);
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form, isLead] {
        const auto work = [isLead, person = form->text(QStringLiteral("who")), role = threats::workshopRoleFromName(form->choice(QStringLiteral("role"))), id = m_contents->room->workshop.head.id, who = m_contents->who](core::Workspace &workspace) {
            return isLead ? threats::WorkshopBook(workspace, who).assign(id, person, role) : threats::WorkshopBook(workspace, person).join(id, role);
        };
        runForForm(m_services.session, form, work, [this](const threats::WorkshopSeat &seat) {
            m_board->list()->closePanel();
            m_services.toasts.show(tr("%1 sits there as %2.").arg(seat.who, threats::workshopRoleText(seat.role)));
            Q_EMIT written();
        });
    });
}

void WorkshopRoom::deal()
{
    auto *form = new FormPanel(tr("Deal"), this);
    const QString catalogue = QStringLiteral("catalogue");
    ChoiceListModel::Choices elements{{QString(), tr("all of the model")}};
    for (const threats::WorkshopElement &element : m_contents->room->elements)
        if (!element.id.startsWith(QLatin1String("scope:")))
            elements.append({element.id, element.name});
    form->addChoice(QStringLiteral("source"), tr("Cards from"), {{catalogue, tr("The threat catalogue")}, {QStringLiteral("file"), tr("A deck in a file")}}, {tr("From the catalogue come first the threats that apply at an element, then those of which nobody knows, then those that the model rules out."), {}, {}});
    form->addChoice(QStringLiteral("element"), tr("Elements"), elements);
    form->addPath(QStringLiteral("file"), tr("File of the deck"), QStringLiteral("deck"), {tr("YAML or JSON, see the manual."), {}, {}});
    form->addLine(QStringLiteral("each"), tr("Cards for each"), {tr("Empty or 0: all. Observers get none."), {}, {}})->setText(QStringLiteral("5"));
    form->addLine(QStringLiteral("seed"), tr("Number of the shuffle"), {tr("The same number deals the same cards to the same people."), {}, {}})->setText(QString::number(m_services.clock.nowMs() / 1000 % 10'000));
    const auto adapt = [this, form, catalogue] {
        const bool isCatalogue = form->choice(QStringLiteral("source")) == catalogue;
        form->field(QStringLiteral("file"))->setVisible(!isCatalogue);
        form->field(QStringLiteral("element"))->setVisible(isCatalogue && !m_contents->room->workshop.model.isEmpty());
    };
    connect(form, &FormPanel::edited, form, adapt);
    adapt();
    m_sections->setCurrent(QStringLiteral("cards"));
    m_cards->list()->showPanel(tr("Deal cards"), form);
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form, catalogue] {
        const auto number = [form](const QString &key, bool &isWell) {
            const QString text = form->text(key).trimmed();
            bool isNumber = text.isEmpty();
            const quint32 value = text.isEmpty() ? 0 : text.toUInt(&isNumber);
            form->field(key)->setProblem(isNumber ? QString() : WorkshopRoom::tr("A number from 0."));
            isWell = isWell && isNumber;
            return value;
        };
        bool isWell = true;
        const quint32 each = number(QStringLiteral("each"), isWell);
        const quint32 seed = number(QStringLiteral("seed"), isWell);
        if (!isWell)
            return;
        const QString element = form->choice(QStringLiteral("element"));
        const QString path = form->choice(QStringLiteral("source")) == catalogue ? QString() : form->path(QStringLiteral("file"));
        const bool isFile = form->choice(QStringLiteral("source")) != catalogue;
        const auto work = [isFile, path, seed, each, element, id = m_contents->room->workshop.head.id, who = m_contents->who](core::Workspace &workspace) -> core::Result<threats::Workshop> {
            threats::WorkshopLead lead(workspace, id, who);
            const int most = int(qMin<quint32>(each, threats::Deck::maxCards));
            if (!isFile)
                return lead.dealCatalogue(element.isEmpty() ? QStringList() : QStringList(element), seed, most);
            HALLMARKER_ASSIGN(const threats::Deck deck, threats::readDeckFile(path));
            return lead.deal(deck, seed, most);
        };
        runForForm(m_services.session, form, work, [this](const threats::Workshop &dealt) {
            m_cards->list()->closePanel();
            qsizetype cards = 0;
            for (const QStringList &hand : dealt.hands)
                cards += hand.size();
            m_services.toasts.show(tr("%n card(s) dealt.", nullptr, int(cards)));
            Q_EMIT written();
        });
    });
}

} // namespace hallmarker::ui
