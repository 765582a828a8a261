#include "ui/retention/ErasureRequestForm.h"

#include "ui/kit/DayField.h"
#include "ui/kit/PickList.h"

#include <QLineEdit>

namespace hallmarker::ui {

ErasureRequestForm::ErasureRequestForm(const RetentionContents &contents, QWidget *parent) : FormPanel(tr("File request"), parent)
{
    addLine(QStringLiteral("name"), tr("Reference"), {tr("A number or word for the case. Not the person's name: it stays in the log."), {}, QStringLiteral("ER-2026-014")});
    addLine(QStringLiteral("subject"), tr("Who asks"), {tr("A personal field: kept beside the log, and erased when the case is closed."), {}, {}});
    addPicks(QStringLiteral("assets"), tr("Known to hold the person's data"), contents.assetChoices(), {tr("Every copy, model and prediction that the lineage shows from there becomes a task."), QStringLiteral("GDPR Art. 17"), {}});
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
