#include "app/gui/Pages.h"

#include "ui/shell/ShortcutsPage.h"

namespace hallmarker::gui {

QList<ui::PageDescriptor> windowPages()
{
    return {ui::ShortcutsPage::descriptor()};
}

} // namespace hallmarker::gui
