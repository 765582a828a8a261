#include "ui/workshop/CardSection.h"

#include "threats/workshop/WorkshopCategory.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/shell/CommandRegistry.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

CardSection::CardSection(PageServices &services, QWidget *parent)
    : RoomSection(services, parent), m_list(new ListSection(tr("Your cards"), tr("Filter your cards"), {{QStringLiteral("state"), tr("State")}, {QStringLiteral("title"), tr("Card")}, {QStringLiteral("element"), tr("Element")}, {QStringLiteral("category"), tr("Category")}}, this))
{
    m_list->setWidths({150, 340, 180, 150});
    m_list->table()->emptyState()->setTexts(IconId::Card, tr("You hold no cards"), tr("A card asks whether something could happen, at a place where the catalogue says that it applies or where nobody knows. The facilitator deals them, from the threat catalogue or from a deck in a file; whoever plays one puts it on the board."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, &CardSection::showOne);
    connect(m_list->table(), &RecordTable::opened, this, [this](const QString &id) {
        if (mayNow(threats::WorkshopRight::Contribute))
            Q_EMIT played(id);
    });
}

QList<Command> CardSection::commands()
{
    return {{QStringLiteral("workshop.play"), tr("Play the card ..."), CommandArea::Page, {}, IconId::Card, [this] { Q_EMIT played(m_list->table()->currentId()); }, [this] { return isVisible() && mayNow(threats::WorkshopRight::Contribute) && !m_list->table()->currentId().isEmpty(); }, {}}};
}

void CardSection::ready()
{
    m_list->addAction(m_services.commands.action(QStringLiteral("workshop.play")));
    m_list->table()->emptyState()->setActions(m_services.commands.action(QStringLiteral("workshop.deal")));
}

bool CardSection::isPlayed(const QString &card) const
{
    return std::any_of(room().contributions.begin(), room().contributions.end(), [&](const threats::Contribution &one) { return one.card == card && one.by == who(); });
}

void CardSection::showRoom()
{
    QList<TableRow> rows;
    qint64 order = 0;
    for (const QString &id : room().workshop.hands.value(who())) {
        const threats::DeckCard *card = room().deck ? room().deck->card(id) : nullptr;
        if (!card)
            continue;
        const bool isDone = isPlayed(id);
        TableRow row;
        row.id = id;
        row.cells = {{isDone ? tr("Played") : card->element.isEmpty() || card->rank > 1 ? tr("To ask") : card->rank == 0 ? tr("Applies here") : tr("Nobody knows"), ++order, isDone ? Status::Pass : card->element.isEmpty() || card->rank > 1 ? Status::Neutral : card->rank == 0 ? Status::Warn : Status::Inconclusive, IconId::None, {}}, {card->title, {}, {}, IconId::None, card->title}, {card->element.isEmpty() ? QString() : room().elementName(card->element), {}, {}, IconId::None, {}}, {card->category.isEmpty() ? QString() : threats::WorkshopCategory::text(card->category), {}, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    m_services.commands.refreshSoon();
}

void CardSection::showOne(const QString &id)
{
    m_services.commands.refreshSoon();
    const threats::DeckCard *card = m_contents->isOpen() && room().deck ? room().deck->card(id) : nullptr;
    if (!card || m_list->isFormShown())
        return;
    auto *sheet = new DetailSheet;
    sheet->addText(card->title);
    sheet->addText(card->text);
    sheet->addFact(tr("Question"), card->question);
    sheet->addFact(tr("Element"), card->element.isEmpty() ? QString() : room().elementName(card->element));
    sheet->addFact(tr("Catalogue"), card->threat);
    sheet->addActions({m_services.commands.action(QStringLiteral("workshop.play"))});
    m_list->showDetail(tr("Card"), sheet);
}

} // namespace hallmarker::ui
