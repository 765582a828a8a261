#include "ui/trail/PredictionForm.h"

#include "core/drawing/SafeText.h"
#include "ui/kit/PickList.h"

#include <QFileInfo>

namespace hallmarker::ui {

PredictionForm::PredictionForm(const QString &fileName, const lineage::PredictionPreview &preview, QWidget *parent) : FormPanel(tr("Im&port"), parent)
{
    ChoiceListModel::Choices columns;
    for (const QString &column : preview.names)
        columns.append({column, core::safeText(column)});
    ChoiceListModel::Choices some = columns;
    some.prepend({QString(), tr("none", "of the columns")});
    addLine(QStringLiteral("name"), tr("&Name"), {tr("The log is kept under this name."), {}, {}});
    addChoice(QStringLiteral("id"), tr("I&d"), some, {tr("What the system calls one prediction. People will ask by it."), {}, QStringLiteral("request_id")});
    addChoice(QStringLiteral("at"), tr("Ti&me"), some, {tr("When it was made. Consent and records are shown as they stood then."), {}, QStringLiteral("2026-01-02T03:04:05Z")});
    addChoice(QStringLiteral("version"), tr("Model &version"), some, {tr("Which version made it. From here the trail goes on."), {}, QStringLiteral("Risk/3")});
    addChoice(QStringLiteral("modelName"), tr("Mod&el name"), some, {tr("Where the version is only a number."), {}, QStringLiteral("Risk")});
    addLine(QStringLiteral("model"), tr("&Rows without a version were made by"), {tr("A record of the inventory by its name or id, or SPACE|NAME of lineage."), {}, QStringLiteral("Risk/3")});
    addChoice(QStringLiteral("snapshot"), tr("&Snapshot of the features"), some, {tr("Refers to the features that went in. The features themselves are not kept."), {}, {}});
    PickList *outcomes = addPicks(QStringLiteral("outcomes"), tr("&Outcome"), columns, {tr("What came out: these columns are kept as they are."), {}, {}});
    const lineage::PredictionColumns &found = preview.read.columns;
    set(QStringLiteral("name"), QFileInfo(fileName).completeBaseName());
    set(QStringLiteral("id"), found.id);
    set(QStringLiteral("at"), found.at);
    set(QStringLiteral("version"), found.version);
    set(QStringLiteral("modelName"), found.model);
    set(QStringLiteral("snapshot"), found.snapshot);
    outcomes->setPicked(found.outcomes);
    setRequired({QStringLiteral("name")});
}

lineage::PredictionColumns PredictionForm::columns() const
{
    return {choice(QStringLiteral("id")), choice(QStringLiteral("at")), choice(QStringLiteral("modelName")), choice(QStringLiteral("version")), choice(QStringLiteral("snapshot")), picked(QStringLiteral("outcomes")), true};
}

} // namespace hallmarker::ui
