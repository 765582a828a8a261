#include "ui/agreements/AssetUseForm.h"

#include "ui/kit/DayField.h"
#include "ui/kit/PickList.h"
#include "ui/kit/WordList.h"

#include <QComboBox>
#include <QLineEdit>

namespace hallmarker::ui {

AssetUseForm::AssetUseForm(const AgreementContents &contents, const inventory::AssetUsage &before, QWidget *parent) : FormPanel(before.head.id.isEmpty() ? tr("Register use") : tr("Save use"), parent), m_before(before)
{
    addLine(QStringLiteral("name"), tr("Name"), {{}, {}, tr("Scoring service")})->setText(before.head.name);
    addChoice(QStringLiteral("asset"), tr("Which model or dataset"), contents.assets);
    addLine(QStringLiteral("user"), tr("Who uses it"), {tr("Left empty: ourselves. A subprocessor by the name that the agreement gives it."), {}, {}})->setText(before.user);
    addPicks(QStringLiteral("purposes"), tr("For which purposes"), contents.purposeChoices(false), {tr("Without one, nobody can tell whether the use is within its agreement."), {}, {}})->setPicked(before.purposes);
    addLine(QStringLiteral("regions"), tr("In which regions"), {tr("Parted by commas."), {}, QStringLiteral("EU, US")})->setText(wordsText(before.regions));
    addLine(QStringLiteral("categories"), tr("With which categories of data"), {tr("Parted by commas."), {}, tr("contact, financial")})->setText(wordsText(before.categories));
    addDay(QStringLiteral("from"), tr("From"))->setMs(before.fromMs);
    addDay(QStringLiteral("until"), tr("Until"), {tr("Left empty: it goes on."), {}, {}})->setMs(before.untilMs);
    setRequired({QStringLiteral("name"), QStringLiteral("asset")});
    set(QStringLiteral("asset"), before.asset);
}

core::Result<inventory::AssetUsage> AssetUseForm::usage() const
{
    inventory::AssetUsage usage = m_before;
    usage.head.name = text(QStringLiteral("name"));
    usage.asset = choice(QStringLiteral("asset"));
    usage.user = text(QStringLiteral("user"));
    usage.purposes = picked(QStringLiteral("purposes"));
    usage.regions = words(QStringLiteral("regions"));
    usage.categories = words(QStringLiteral("categories"));
    usage.fromMs = day(QStringLiteral("from"));
    usage.untilMs = day(QStringLiteral("until"));
    HALLMARKER_TRY(inventory::AssetUsage::fromJson(usage.toJson())); // as strict as a stored one
    return usage;
}

} // namespace hallmarker::ui
