#include "ui/shell/FormDraft.h"

#include "ui/kit/FormPanel.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Page.h"
#include "ui/shell/Session.h"

namespace hallmarker::ui {

void keepDraft(PageServices &services, FormPanel *form, const QString &pageId, const QString &formId, const QString &title)
{
    const QJsonObject before = form->typed();
    QObject::connect(form, &FormPanel::edited, form, [&services, form, before, pageId, formId, title] {
        const QJsonObject typed = form->typed();
        if (typed == before) {
            discardDraft(services, pageId, formId);
            return;
        }
        services.drafts.keep({services.session.workspaceId(), pageId, formId, title, services.clock.nowMs(), typed});
    });
}

void discardDraft(PageServices &services, const QString &pageId, const QString &formId)
{
    services.drafts.discard(services.session.workspaceId(), pageId, formId);
}

} // namespace hallmarker::ui
