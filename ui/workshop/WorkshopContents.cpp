#include "ui/workshop/WorkshopContents.h"

#include "threats/severity/Severity.h"
#include "threats/workshop/WorkshopBook.h"
#include "threats/workshop/WorkshopCategory.h"

#include <QCoreApplication>

namespace hallmarker::ui {

namespace {

struct WorkshopContentsTexts {
    Q_DECLARE_TR_FUNCTIONS(WorkshopContentsTexts)
};

} // namespace

core::Result<std::shared_ptr<const WorkshopContents>> WorkshopContents::read(core::Workspace &workspace, const QString &open, const QString &who, const threats::MinutesChecker &checker)
{
    auto contents = std::make_shared<WorkshopContents>();
    const threats::WorkshopBook book(workspace, who);
    contents->who = book.who();
    HALLMARKER_ASSIGN(contents->all, book.list());
    core::RecordFilter filter;
    filter.kind = QStringLiteral("threat-model");
    HALLMARKER_ASSIGN(const QList<core::Record> models, workspace.records(filter));
    for (const core::Record &model : models)
        contents->models.append({model.id, model.name});
    if (!open.isEmpty()) {
        HALLMARKER_ASSIGN(contents->room, book.load(open));
        HALLMARKER_ASSIGN(contents->signatures, threats::MinutesDesk(workspace, {}, checker).list(*contents->room));
    }
    return std::shared_ptr<const WorkshopContents>(contents);
}

bool WorkshopContents::may(threats::WorkshopRight right) const
{
    const threats::WorkshopSeat *seat = room ? room->seatOf(who) : nullptr;
    return seat && threats::mayInWorkshop(seat->role, right);
}

ChoiceListModel::Choices WorkshopContents::elementChoices() const
{
    ChoiceListModel::Choices choices{{QString(), WorkshopContentsTexts::tr("none", "no element of a diagram")}};
    for (const threats::WorkshopElement &element : room->elements)
        choices.append({element.id, element.name});
    return choices;
}

ChoiceListModel::Choices WorkshopContents::categoryChoices() const
{
    ChoiceListModel::Choices choices{{QString(), WorkshopContentsTexts::tr("none", "no category of threats")}};
    for (const QString &category : room->workshop.categories)
        choices.append({category, threats::WorkshopCategory::text(category)});
    return choices;
}

ChoiceListModel::Choices WorkshopContents::contributionChoices() const
{
    ChoiceListModel::Choices choices{{QString(), WorkshopContentsTexts::tr("none", "no contribution")}};
    for (const threats::Contribution &one : room->contributions)
        if (!one.isSealed)
            choices.append({one.head.id, words(one).left(80)});
    return choices;
}

QString WorkshopContents::place(const threats::Contribution &one) const
{
    QStringList parts;
    if (!one.element.isEmpty())
        parts += room->elementName(one.element);
    if (!one.category.isEmpty())
        parts += threats::WorkshopCategory::text(one.category);
    return parts.join(QStringLiteral(" · "));
}

QString WorkshopContents::words(const threats::Contribution &one) const
{
    if (one.isSealed && one.by != who)
        return WorkshopContentsTexts::tr("sealed until it is revealed");
    const QString card = room->cardTitle(one);
    if (one.text.isEmpty())
        return card.isEmpty() ? threats::contributionKindText(one.what) : card;
    return card.isEmpty() ? one.text : QStringLiteral("%1: %2").arg(card, one.text);
}

QString pollChoiceText(const QString &choice)
{
    const auto severity = threats::severityFromName(choice);
    return severity ? threats::severityWord(*severity) : choice;
}

Status workshopStatus(threats::WorkshopState state)
{
    switch (state) {
    case threats::WorkshopState::Planned: return Status::Draft;
    case threats::WorkshopState::Running: return Status::Running;
    case threats::WorkshopState::Paused: return Status::Warn;
    case threats::WorkshopState::Closed: return Status::Neutral;
    }
    return Status::Neutral;
}

} // namespace hallmarker::ui
