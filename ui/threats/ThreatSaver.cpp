#include "ui/threats/ThreatSaver.h"

#include "ui/shell/Page.h"
#include "ui/shell/Session.h"

#include <QTimer>

namespace hallmarker::ui {

namespace {
constexpr int quietMs = 700; ///< without an edit, before it is stored
}

ThreatSaver::ThreatSaver(PageServices &services, ThreatDocument &document, QObject *parent) : QObject(parent), m_services(services), m_document(document), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(quietMs);
    connect(m_timer, &QTimer::timeout, this, &ThreatSaver::save);
    connect(&m_document, &ThreatDocument::changed, this, &ThreatSaver::documentChanged);
    const auto begin = [this] {
        ++m_serial;
        m_timer->stop();
        m_isSaving = m_isDirty = m_isWaiting = false;
        m_conflicts.clear();
        m_choices.clear();
        Q_EMIT stateChanged();
    };
    connect(&m_document, &ThreatDocument::opened, this, begin);
    connect(&m_document, &ThreatDocument::closed, this, begin);
}

void ThreatSaver::documentChanged()
{
    m_isDirty = true;
    keepDraft();
    m_timer->start();
    Q_EMIT stateChanged();
}

void ThreatSaver::keepDraft()
{
    const threats::ThreatModel &model = m_document.model();
    m_services.drafts.keep({m_services.session.workspaceId(), QStringLiteral("threats"), QStringLiteral("model/") + model.id, model.title, 0,
                            QJsonObject{{QStringLiteral("model"), model.toJson()}, {QStringLiteral("layout"), m_document.layout().toJson()}, {QStringLiteral("revision"), model.revision}}});
}

void ThreatSaver::saveNow()
{
    if (m_isDirty && !m_isSaving)
        save();
}

void ThreatSaver::whenStored(QObject *context, const std::function<void()> &then, const std::function<void(const core::Error &)> &refused)
{
    saveNow();
    if (!m_isDirty && !m_isSaving) {
        then();
        return;
    }
    auto *wait = new QObject(context); // ends with the context, or when it is settled
    connect(this, &ThreatSaver::stateChanged, wait, [this, wait, then] {
        if (m_isDirty || m_isSaving)
            return;
        disconnect(this, nullptr, wait, nullptr);
        wait->deleteLater();
        then();
    });
    const auto giveUp = [this, wait, refused](const core::Error &error) {
        disconnect(this, nullptr, wait, nullptr);
        wait->deleteLater();
        refused(error);
    };
    connect(this, &ThreatSaver::failed, wait, giveUp);
    connect(this, &ThreatSaver::conflictsFound, wait, [giveUp] { giveUp(core::Error(core::ErrorKind::Conflict, tr("Somebody else changed the model meanwhile. Choose above what is kept, and try again."))); });
}

void ThreatSaver::save()
{
    m_timer->stop();
    if (!m_document.isOpen() || !m_isDirty || m_services.session.isReadOnly())
        return;
    if (m_isSaving) { // its answer starts the next one
        return;
    }
    m_isSaving = true;
    m_isDirty = false;
    const DiagramState sent = m_document.state();
    threats::LoadedThreatModel edited;
    edited.model = sent.model;
    edited.layout = sent.layout;
    const int serial = m_serial;
    m_services.session.read([edited, choices = m_choices](core::Workspace &workspace) { return threats::ThreatModelBook(workspace).save(edited, choices); }, this,
                            [this, sent, serial](const core::Result<threats::SaveOutcome> &outcome) {
                                if (serial == m_serial)
                                    answer(outcome, sent);
                            });
    Q_EMIT stateChanged();
}

void ThreatSaver::answer(const core::Result<threats::SaveOutcome> &outcome, const DiagramState &sent)
{
    m_isSaving = false;
    if (!outcome) {
        m_isDirty = true;
        Q_EMIT stateChanged();
        Q_EMIT failed(outcome.error());
        return;
    }
    if (!outcome->isSaved()) {
        m_isDirty = true;
        m_conflicts = outcome->conflicts;
        Q_EMIT stateChanged();
        Q_EMIT conflictsFound();
        return;
    }
    m_conflicts.clear();
    m_choices.clear();
    const threats::LoadedThreatModel &stored = outcome->stored;
    const bool isOther = stored.model.toJson() != sent.model.toJson() || stored.layout.toJson() != sent.layout.toJson();
    if (!isOther) {
        m_document.rebase(stored.model.revision, stored.layout.revision);
    } else if (m_isDirty) { // edited while it was stored, and others had stored too: both go on from there
        const threats::MergedModel both = threats::mergeModels(sent.model.toJson(), m_document.model().toJson(), stored.model.toJson());
        const core::Result<threats::ThreatModel> model = threats::ThreatModel::fromJson(both.body);
        const core::Result<threats::ModelLayout> layout = threats::ModelLayout::fromJson(threats::mergeLayouts(sent.layout.toJson(), m_document.layout().toJson(), stored.layout.toJson()));
        threats::LoadedThreatModel next = stored;
        if (model && layout) {
            next.model = *model;
            next.layout = *layout;
            next.model.id = stored.model.id;
            next.model.revision = stored.model.revision;
            next.layout.model = stored.model.id;
            next.layout.revision = stored.layout.revision;
        }
        m_document.adopt(next);
        Q_EMIT merged();
    } else {
        m_document.adopt(stored);
        m_isDirty = false;
        m_timer->stop();
        Q_EMIT merged();
    }
    if (m_isDirty)
        m_timer->start();
    else
        m_services.drafts.discard(m_services.session.workspaceId(), QStringLiteral("threats"), QStringLiteral("model/") + m_document.model().id);
    Q_EMIT stateChanged();
}

void ThreatSaver::choose(const QHash<QString, threats::ConflictChoice> &choices)
{
    m_choices = choices;
    m_conflicts.clear();
    m_isDirty = true;
    save();
}

void ThreatSaver::othersWrote()
{
    m_isWaiting = false;
    if (!m_document.isOpen() || m_isSaving || m_isDirty)
        return; // the next save merges
    if (m_isTyping && m_isTyping()) {
        m_isWaiting = true;
        return;
    }
    const int serial = m_serial;
    m_services.session.read([id = m_document.model().id](core::Workspace &workspace) { return threats::ThreatModelBook(workspace).load(id); }, this,
                            [this, serial](const core::Result<threats::LoadedThreatModel> &loaded) {
                                if (!loaded || serial != m_serial || m_isDirty || m_isSaving)
                                    return;
                                if (m_isTyping && m_isTyping()) { // began while it was read
                                    m_isWaiting = true;
                                    return;
                                }
                                const bool isSame = loaded->model.revision == m_document.model().revision && loaded->layout.revision == m_document.layout().revision;
                                if (isSame)
                                    return;
                                m_document.adopt(*loaded);
                                m_isDirty = false;
                                m_timer->stop();
                                m_services.drafts.discard(m_services.session.workspaceId(), QStringLiteral("threats"), QStringLiteral("model/") + m_document.model().id);
                                Q_EMIT stateChanged();
                                Q_EMIT merged();
                            });
}

void ThreatSaver::typingMayHaveEnded()
{
    if (m_isWaiting)
        othersWrote();
}

void ThreatSaver::restore(const Draft &draft)
{
    const core::Result<threats::ThreatModel> model = threats::ThreatModel::fromJson(draft.content.value(QLatin1String("model")).toObject());
    const core::Result<threats::ModelLayout> layout = threats::ModelLayout::fromJson(draft.content.value(QLatin1String("layout")).toObject());
    if (!model || !layout) {
        Q_EMIT failed(model ? layout.error() : model.error());
        return;
    }
    const qint64 base = draft.content.value(QLatin1String("revision")).toInteger();
    m_document.edit(tr("Restore what was not saved"), [&](threats::ThreatModel &present, threats::ModelLayout &places) {
        const QString id = present.id;
        present = *model;
        present.id = id;
        places.diagrams = layout->diagrams;
    });
    if (base > 0) // merged against what it was made from, not against what is there now
        m_document.rebase(base, m_document.layout().revision);
}

} // namespace hallmarker::ui
