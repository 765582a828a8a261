#pragma once

#include "core/storage/Workspace.h"
#include "threats/workshop/LoadedWorkshop.h"
#include "threats/workshop/minutes/MinutesSignature.h"
#include "ui/kit/ChoiceListModel.h"
#include "ui/kit/Status.h"

#include <memory>
#include <optional>

namespace hallmarker::ui {

/// What the page shows, read at once: the list of workshops and, when one is open, all of it as one seat sees it.
struct WorkshopContents {
    QList<threats::Workshop> all;
    std::optional<threats::LoadedWorkshop> room;
    QList<threats::JudgedMinutesSignature> signatures;
    ChoiceListModel::Choices models;   ///< threat models to make a workshop about
    QString who;

    /// `open`: id of the workshop that is open; empty: none.
    static core::Result<std::shared_ptr<const WorkshopContents>> read(core::Workspace &workspace, const QString &open, const QString &who, const threats::MinutesChecker &checker = {});

    bool isOpen() const { return room.has_value(); }
    bool may(threats::WorkshopRight right) const;
    /// May, and the workshop is not closed.
    bool mayNow(threats::WorkshopRight right) const { return isOpen() && !room->workshop.isClosed() && may(right); }
    ChoiceListModel::Choices elementChoices() const;
    ChoiceListModel::Choices categoryChoices() const;
    ChoiceListModel::Choices contributionChoices() const; ///< revealed ones, in short
    QString place(const threats::Contribution &one) const;
    QString words(const threats::Contribution &one) const;
};

Status workshopStatus(threats::WorkshopState state);
/// A severity that was voted on in the window's language; other choices as they were asked.
QString pollChoiceText(const QString &choice);

} // namespace hallmarker::ui
