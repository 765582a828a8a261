#include "ui/inventory/RecordPanel.h"

#include "ui/inventory/RecordDetailView.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Toast.h"
#include "ui/shell/Session.h"

#include <QScrollArea>

#include <utility>

namespace hallmarker::ui {

RecordPanel::RecordPanel(Page &page, SidePanel &panel, InlineMessage &message, QObject *parent)
    : QObject(parent), m_page(page), m_panel(panel), m_message(message), m_drafts(page), m_store(new FieldStore(page, this))
{
    connect(m_store, &FieldStore::stored, this, &RecordPanel::noteStored);
    connect(m_store, &FieldStore::conflicted, this, &RecordPanel::addConflict);
    connect(m_store, &FieldStore::failed, this, &RecordPanel::keepUnstored);
    connect(m_store, &FieldStore::notTakenBack, this, [this](const core::Error &error) { m_message.showError(error); });
    connect(&m_panel, &SidePanel::closed, this, [this] { m_recordId.clear(); });
}

RecordDetailView *RecordPanel::view() const
{
    const auto *scroll = qobject_cast<QScrollArea *>(m_panel.content());
    return scroll ? qobject_cast<RecordDetailView *>(scroll->widget()) : nullptr;
}

bool RecordPanel::isShown() const
{
    return m_panel.isVisible();
}

bool RecordPanel::isShowing(const QString &id) const
{
    const RecordDetailView *shownView = view();
    return shownView != nullptr && shownView->recordId() == id && m_panel.isVisible();
}

void RecordPanel::open(const QString &id)
{
    if (id.isEmpty())
        return;
    if (RecordDetailView *before = view(); before && before->recordId() != id)
        before->commitFocused(); // the keyboard may still stand in it
    m_recordId = id;
    m_page.services().session.read([id](core::Workspace &workspace) { return RecordDetail::read(workspace, id); }, this, [this, id](const core::Result<RecordDetail> &detail) {
        if (id != m_recordId)
            return; // another one was chosen since
        if (detail && !detail->record.isDeleted) {
            show(*detail);
            return;
        }
        if (!detail && detail.error().kind != core::ErrorKind::NotFound)
            m_message.showError(detail.error());
        else
            showRemoved(detail ? detail->record : core::Record());
    });
}

void RecordPanel::refresh()
{
    if (m_panel.isVisible() && !m_recordId.isEmpty())
        open(m_recordId);
}

void RecordPanel::close()
{
    m_panel.hide();
    m_recordId.clear();
}

void RecordPanel::commitFocused()
{
    if (RecordDetailView *shownView = view())
        shownView->commitFocused();
}

void RecordPanel::showRemoved(const core::Record &record)
{
    if (awaitedId() == m_recordId) {
        const QJsonObject draft = std::exchange(m_draft, QJsonObject());
        offerToCopy({m_recordId, record.kind, draft.value(QLatin1String("key")).toString(), {}, draft.value(QLatin1String("before")), draft.value(QLatin1String("typed"))},
                    core::Error(core::ErrorKind::NotFound, record.name.isEmpty() ? tr("The record is not there any more.") : tr("%1 was removed in the meantime.").arg(record.name)));
    }
    RecordDetailView *shownView = view();
    if (isShowing(m_recordId) && (shownView->hasUnstored() || shownView->hasConflicts())) {
        // Leaving the field, or the panel, offers it to be copied.
        m_message.showMessage(Severity::Warning, tr("%1 was removed in the meantime. What you have typed stands in the panel until you leave it.").arg(shownView->shownName()));
        return;
    }
    const bool wasShown = m_panel.isVisible();
    close();
    if (wasShown && !record.name.isEmpty() && record.updatedBy != m_page.services().session.actorName())
        m_message.showMessage(Severity::Info, tr("%1 was removed by %2.").arg(record.name, record.updatedBy));
}

void RecordPanel::show(const RecordDetail &detail)
{
    m_panel.setTitle(detail.record.name);
    RecordDetailView *shownView = view();
    if (shownView && shownView->recordId() == detail.record.id)
        shownView->update(detail);
    else
        shownView = makeView(detail);
    if (!m_draft.isEmpty() && awaitedId() == detail.record.id) {
        shownView->restore(m_draft.value(QLatin1String("key")).toString(), m_draft.value(QLatin1String("typed")), m_draft.value(QLatin1String("before")));
        m_draft = {};
    }
}

RecordDetailView *RecordPanel::makeView(const RecordDetail &detail)
{
    auto *scroll = new QScrollArea(&m_panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *made = new RecordDetailView(detail, m_page.services().session.isReadOnly(), scroll);
    made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // takes the panel's width, whatever is in it
    scroll->setWidget(made);
    scroll->viewport()->setAutoFillBackground(false); // the panel has its own ground
    made->setAutoFillBackground(false);
    const QString id = detail.record.id;
    const QString kind = detail.record.kind;
    connect(made, &RecordDetailView::recordWanted, this, &RecordPanel::recordWanted);
    connect(made, &RecordDetailView::relocateRequested, this, [this, made](const QString &role) { Q_EMIT relocateRequested(made->detail().record, role); });
    connect(made, &RecordDetailView::typed, this, [this, id](const RecordFieldSpec &spec, const QJsonValue &before, const QJsonValue &now) { m_drafts.keep(id, shownName(id), spec.keyText(), before, now); });
    connect(made, &RecordDetailView::edited, this, [this, id, kind](const RecordFieldSpec &spec, const QJsonValue &before, const QJsonValue &after) {
        m_store->store({id, kind, spec.keyText(), spec.labelText().remove(QLatin1Char('&')), before, after});
    });
    connect(made, &RecordDetailView::conflictResolved, this, [this, kind](const FieldConflict &conflict, const QJsonValue &result) { resolve(kind, conflict, result); });
    m_panel.setContent(scroll);
    m_panel.show();
    for (const FieldConflict &conflict : m_conflicts.value(id))
        made->addConflict(conflict);
    Q_EMIT shown();
    return made;
}

QString RecordPanel::shownName(const QString &id) const
{
    const RecordDetailView *shownView = view();
    return shownView != nullptr && shownView->recordId() == id ? shownView->shownName() : QString();
}

void RecordPanel::resolve(const QString &kind, const FieldConflict &conflict, const QJsonValue &result)
{
    m_conflicts[conflict.recordId].removeIf([&conflict](const FieldConflict &one) { return one.key == conflict.key; });
    m_store->store({conflict.recordId, kind, conflict.key, conflict.key, conflict.theirs, result});
}

void RecordPanel::noteStored(const FieldEdit::Change &change)
{
    if (std::exchange(m_isFailureShown, false))
        m_message.clear();
    m_drafts.drop(change.recordId, change.key);
}

void RecordPanel::keepUnstored(const FieldEdit::Change &change, const core::Error &error)
{
    m_drafts.keep(change.recordId, shownName(change.recordId), change.key, change.before, change.after);
    if (error.kind == core::ErrorKind::NotFound || !isShowing(change.recordId)) {
        offerToCopy(change, error); // there is no field any more in which it could stay
        return;
    }
    m_message.showError(error);
    m_isFailureShown = true;
    view()->keepUnstored(change.key, change.after, change.before, error.message);
}

void RecordPanel::offerToCopy(const FieldEdit::Change &change, const core::Error &error)
{
    const bool isGone = error.kind == core::ErrorKind::NotFound;
    Question lost;
    QString label = change.label;
    QString text = change.after.toString();
    for (const RecordFieldSpec &spec : recordFieldsOf(change.kind)) {
        if (spec.keyText() != change.key)
            continue;
        label = spec.labelText().remove(QLatin1Char('&'));
        text = spec.shownText(change.after);
    }
    lost.title = tr("\"%1\" was not stored").arg(label);
    lost.text = error.message;
    lost.inputLabel = tr("Your &text, to be copied");
    lost.inputText = text;
    lost.isLongInput = true;
    lost.choices = isGone ? QStringList{tr("Close")} : QStringList{tr("Back to the record"), tr("Close")};
    lost.severity = Severity::Failure;
    MessageBox::ask(m_page.window(), lost, this, [this, change, isGone](int choice, const QString &) {
        if (!isGone && choice == 0) {
            m_draft = {{QStringLiteral("record"), change.recordId}, {QStringLiteral("key"), change.key}, {QStringLiteral("before"), change.before}, {QStringLiteral("typed"), change.after}};
            Q_EMIT recordWanted(change.recordId);
            return;
        }
        m_drafts.drop(change.recordId, change.key);
        if (isGone && m_recordId == change.recordId) {
            m_conflicts.remove(change.recordId);
            close();
        }
    });
}

void RecordPanel::addConflict(const FieldConflict &conflict)
{
    m_drafts.keep(conflict.recordId, conflict.recordName, conflict.key, conflict.base, conflict.mine);
    QList<FieldConflict> &conflicts = m_conflicts[conflict.recordId];
    conflicts.removeIf([&conflict](const FieldConflict &one) { return one.key == conflict.key; });
    conflicts.append(conflict);
    if (isShowing(conflict.recordId)) {
        view()->addConflict(conflict);
        return;
    }
    m_page.services().toasts.show(tr("%1 was changed by %2 in the meantime. Your text is kept.").arg(conflict.recordName, conflict.theirsBy), tr("Compare"), [this, id = conflict.recordId] { Q_EMIT recordWanted(id); });
}

} // namespace hallmarker::ui
