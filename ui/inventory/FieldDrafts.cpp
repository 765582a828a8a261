#include "ui/inventory/FieldDrafts.h"

#include "core/clock/Clock.h"
#include "ui/inventory/RecordFields.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Page.h"
#include "ui/shell/Session.h"

namespace hallmarker::ui {

void FieldDrafts::keep(const QString &recordId, const QString &recordName, const QString &key, const QJsonValue &before, const QJsonValue &typed)
{
    if (isSameFieldValue(before, typed)) {
        drop(recordId, key);
        return;
    }
    PageServices &services = m_page.services();
    services.drafts.keep({services.session.workspaceId(), m_page.pageId(), formOf(recordId, key), recordName.isEmpty() ? recordId : recordName, services.clock.nowMs(),
                          QJsonObject{{QStringLiteral("record"), recordId}, {QStringLiteral("key"), key}, {QStringLiteral("before"), before}, {QStringLiteral("typed"), typed}}});
}

void FieldDrafts::drop(const QString &recordId, const QString &key)
{
    PageServices &services = m_page.services();
    services.drafts.discard(services.session.workspaceId(), m_page.pageId(), formOf(recordId, key));
}

QString FieldDrafts::formOf(const QString &recordId, const QString &key)
{
    return QString(QLatin1String("edit/") % recordId % QLatin1Char('/') % QString(key).remove(QLatin1Char('/')));
}

} // namespace hallmarker::ui
