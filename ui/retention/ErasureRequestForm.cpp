#include "ui/retention/ErasureRequestForm.h"

#include "ui/kit/DayField.h"
#include "ui/kit/PickList.h"
#include "ui/retention/RetentionWords.h"

#include <QDateTime>
#include <QLineEdit>
#include <QTimeZone>

namespace hallmarker::ui {

namespace {

/// The first free "ER-2026-014": a reference says nothing about the person.
QString nextErasureReference(const RetentionContents &contents)
{
    const QString year = QString::number(QDateTime::fromMSecsSinceEpoch(contents.nowMs, QTimeZone::utc()).date().year());
    QStringList taken;
    for (const ErasureProgress &progress : contents.cases)
        taken += progress.erasure.head.name;
    for (qsizetype number = taken.size() + 1;; ++number) {
        const QString reference = QStringLiteral("ER-%1-%2").arg(year).arg(number, 3, 10, QLatin1Char('0'));
        if (!taken.contains(reference))
            return reference;
    }
}

} // namespace

ErasureRequestForm::ErasureRequestForm(const RetentionContents &contents, const ErasureStart &start, QWidget *reach, QWidget *parent) : FormPanel(tr("File request"), parent)
{
    ChoiceListModel::Choices choices = contents.assetChoices();
    QStringList picked;
    for (auto asset = start.assets.crbegin(); asset != start.assets.crend(); ++asset) {
        choices.removeIf([&](const auto &choice) { return choice.first == asset->id; });
        choices.prepend({asset->id, tr("%1 (%2)", "name of an asset and its kind").arg(asset->name, assetKindWord(asset->kind))});
        picked += asset->id;
    }
    addLine(QStringLiteral("name"), tr("Reference"), {tr("A number or word for the case. Not the person's name: it stays in the log."), {}, {}})->setText(nextErasureReference(contents));
    addLine(QStringLiteral("subject"), tr("Who asks"), {tr("A personal field: kept beside the log, and erased when the case is closed."), {}, {}});
    addPicks(QStringLiteral("assets"), tr("Known to hold the person's data"), choices, {tr("Every copy, model and prediction that the lineage shows from there becomes a task. Anything that is missing here: choose it on the page Lineage and file the request there."), QStringLiteral("GDPR Art. 17"), {}})->setPicked(picked);
    addWidget(reach);
    addDay(QStringLiteral("requested"), tr("Day of the request"), {tr("Left empty: today. The time limit is one month from then."), QStringLiteral("GDPR Art. 12(3)"), {}});
    addLine(QStringLiteral("note"), tr("Note"), {tr("Without personal data: it stays in the log."), {}, {}});
    setRequired({QStringLiteral("name"), QStringLiteral("assets")});
}

inventory::ErasureRequest ErasureRequestForm::request() const
{
    inventory::ErasureRequest request;
    request.token = text(QStringLiteral("name"));
    request.subject = text(QStringLiteral("subject"));
    request.assets = picked(QStringLiteral("assets"));
    request.requestedMs = day(QStringLiteral("requested"));
    request.note = text(QStringLiteral("note"));
    return request;
}

} // namespace hallmarker::ui
