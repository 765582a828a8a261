#include "app/gui/Pages.h"

<<<<<<< HEAD
#include "ui/agreements/AgreementsPage.h"
||||||| 0bc2213
=======
#include "app/wiring/LineageFormats.h"
>>>>>>> refs/helpers/linui
#include "ui/card/CardPage.h"
#include "ui/checks/ChecksPage.h"
#include "ui/consent/ConsentPage.h"
#include "ui/home/HomePage.h"
#include "ui/inventory/InventoryPage.h"
#include "ui/lineage/LineagePage.h"
#include "ui/log/LogPage.h"
#include "ui/retention/RetentionPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/ShortcutsPage.h"

namespace hallmarker::gui {

QList<ui::PageDescriptor> windowPages()
{
<<<<<<< HEAD
    return {ui::HomePage::descriptor(), ui::InventoryPage::descriptor(), ui::ChecksPage::descriptor(), ui::CardPage::descriptor(),
            ui::RetentionPage::descriptor(), ui::ConsentPage::descriptor(), ui::AgreementsPage::descriptor(),
||||||| 0bc2213
    return {ui::HomePage::descriptor(), ui::InventoryPage::descriptor(), ui::ChecksPage::descriptor(), ui::CardPage::descriptor(),
=======
    return {ui::HomePage::descriptor(), ui::InventoryPage::descriptor(), ui::LineagePage::descriptor(wiring::lineageImporters()), ui::ChecksPage::descriptor(), ui::CardPage::descriptor(),
>>>>>>> refs/helpers/linui
            ui::LogPage::descriptor(),  ui::ShortcutsPage::descriptor(), ui::SettingsPage::descriptor()};
}

} // namespace hallmarker::gui
