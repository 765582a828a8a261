#include "ui/retention/LegalHoldForm.h"

#include "ui/kit/PickList.h"

namespace hallmarker::ui {

LegalHoldForm::LegalHoldForm(const RetentionContents &contents, const QStringList &assets, QWidget *parent) : FormPanel(tr("Place hold"), parent)
{
    addLine(QStringLiteral("name"), tr("Name"), {{}, {}, tr("Matter 7")});
    addLine(QStringLiteral("reason"), tr("Reason"), {tr("What is held is not deleted or altered until the hold is released."), {}, tr("litigation")});
    addLine(QStringLiteral("matter"), tr("Case or request"));
    addPicks(QStringLiteral("assets"), tr("Assets"), contents.assetChoices())->setPicked(assets);
    addLine(QStringLiteral("categories"), tr("Or whole categories of data"), {tr("Covers every asset with one of them, also those to come."), {}, tr("contact, health")});
    setRequired({QStringLiteral("name"), QStringLiteral("reason")});
}

inventory::LegalHold LegalHoldForm::hold() const
{
    inventory::LegalHold hold;
    hold.head.name = text(QStringLiteral("name"));
    hold.reason = text(QStringLiteral("reason"));
    hold.matter = text(QStringLiteral("matter"));
    hold.assets = picked(QStringLiteral("assets"));
    hold.categories = words(QStringLiteral("categories"));
    return hold;
}

} // namespace hallmarker::ui
