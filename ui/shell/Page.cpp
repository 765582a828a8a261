#include "ui/shell/Page.h"

#include "ui/shell/DraftStore.h"

namespace hallmarker::ui {

void Page::restoreDraft(const Draft &draft)
{
    Q_UNUSED(draft)
}

} // namespace hallmarker::ui
