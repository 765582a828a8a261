#pragma once

#include "threats/store/ThreatModelBook.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace hallmarker::ui {

/// What an edit changes: the meaning and the drawing. Lists share their memory until one of them is written to, so that keeping both ends
/// of an edit costs little more than what changed.
struct DiagramState {
    threats::ThreatModel model;
    threats::ModelLayout layout;
};

/// The threat model that is open: its value, what is shown of it, and how it came about. Every edit is one step that can be undone.
class ThreatDocument final : public QObject {
    Q_OBJECT
public:
    using Change = std::function<void(threats::ThreatModel &, threats::ModelLayout &)>;

    explicit ThreatDocument(QUndoStack &undo, QObject *parent = nullptr);

    /// Takes what was read; the steps before are forgotten.
    void open(const threats::LoadedThreatModel &loaded);
    void close();
    bool isOpen() const { return m_isOpen; }

    const threats::ThreatModel &model() const { return m_state.model; }
    const threats::ModelLayout &layout() const { return m_state.layout; }
    const DiagramState &state() const { return m_state; }
    QString diagram() const { return m_diagram; }
    threats::DiagramLayout diagramLayout() const { return m_state.layout.diagrams.value(m_diagram); }
    void showDiagram(const QString &key);

    /// Runs `change` as one step of that name. Steps with the same `series` that follow each other become one: typing, nudging. What
    /// changes nothing is no step. `isDrawing`: places change, so membership in boundaries is read off the drawing again.
    void edit(const QString &text, const Change &change, bool isDrawing = false, const QString &series = {});
    /// Takes over what the workspace has now, for the next save to name. Not a step.
    void rebase(qint64 modelRevision, qint64 layoutRevision);
    /// Takes over a merged state; steps before it would bring back what somebody else has changed, so they are forgotten.
    void adopt(const threats::LoadedThreatModel &stored);
    QUndoStack &undo() const { return m_undo; }

Q_SIGNALS:
    void opened();
    void closed();
    void changed();
    void diagramChanged();

private:
    friend class DiagramEdit;
    void apply(const DiagramState &state);
    void settleDiagram();

    QUndoStack &m_undo;
    DiagramState m_state;
    QString m_diagram;
    bool m_isOpen = false;
};

} // namespace hallmarker::ui
