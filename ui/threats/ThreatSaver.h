#pragma once

#include "ui/shell/DraftStore.h"
#include "ui/threats/ThreatDocument.h"

class QTimer;

namespace hallmarker::ui {

struct PageServices;

/// Saves the open threat model by itself, a moment after each edit. Until it is stored, it lies in a draft; what others stored meanwhile is
/// merged by item, and where both changed the same item somebody has to choose.
class ThreatSaver final : public QObject {
    Q_OBJECT
public:
    ThreatSaver(PageServices &services, ThreatDocument &document, QObject *parent = nullptr);

    /// What is not stored yet goes now.
    void saveNow();
    /// Runs `then` once everything is stored, or `refused` with what stands against it. Neither when `context` ends before.
    void whenStored(QObject *context, const std::function<void()> &then, const std::function<void(const core::Error &)> &refused);
    bool isSaving() const { return m_isSaving; }
    bool isDirty() const { return m_isDirty; }
    /// Answers to the conflicts of the last save; saves again.
    void choose(const QHash<QString, threats::ConflictChoice> &choices);
    QList<threats::ModelConflict> conflicts() const { return m_conflicts; }
    /// Whether somebody types something here that is no edit yet.
    void setTyping(std::function<bool()> isTyping) { m_isTyping = std::move(isTyping); }
    /// Somebody else wrote: takes it over when nothing is unsaved here, else with the next save; while somebody types, when the field is
    /// left. Otherwise what is half typed would go, or would be stored over what the other wrote.
    void othersWrote();
    /// The keyboard went elsewhere: what waited for it is taken over.
    void typingMayHaveEnded();
    /// What stood in a draft comes back as an edit.
    void restore(const Draft &draft);

Q_SIGNALS:
    void stateChanged();
    void conflictsFound();
    void failed(const hallmarker::core::Error &error);
    /// What others stored was taken over.
    void merged();

private:
    void documentChanged();
    void keepDraft();
    void save();
    void answer(const core::Result<threats::SaveOutcome> &outcome, const DiagramState &sent);

    PageServices &m_services;
    ThreatDocument &m_document;
    QTimer *m_timer;
    QHash<QString, threats::ConflictChoice> m_choices;
    QList<threats::ModelConflict> m_conflicts;
    bool m_isSaving = false;
    bool m_isDirty = false;
    bool m_isWaiting = false; ///< others wrote while somebody typed
    std::function<bool()> m_isTyping;
    int m_serial = 0; ///< which opening an answer belongs to
};

} // namespace hallmarker::ui
