#include "ui/threats/ThreatDocument.h"

#include "threats/geometry/DiagramGeometry.h"

#include <QUndoCommand>

namespace hallmarker::ui {

/// One step, as the values before and after it.
class DiagramEdit final : public QUndoCommand {
public:
    DiagramEdit(ThreatDocument &document, const QString &text, DiagramState before, DiagramState after, QString series)
        : QUndoCommand(text), m_document(document), m_before(std::move(before)), m_after(std::move(after)), m_series(std::move(series))
    {
    }

    void undo() override { m_document.apply(m_before); }
    void redo() override { m_document.apply(m_after); }
    int id() const override { return m_series.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const DiagramEdit *>(other);
        if (m_series.isEmpty() || next->m_series != m_series)
            return false;
        m_after = next->m_after;
        setObsolete(m_after.model == m_before.model && m_after.layout == m_before.layout);
        return true;
    }

private:
    ThreatDocument &m_document;
    DiagramState m_before;
    DiagramState m_after;
    QString m_series;
};

ThreatDocument::ThreatDocument(QUndoStack &undo, QObject *parent) : QObject(parent), m_undo(undo)
{
    m_undo.setUndoLimit(500);
}

void ThreatDocument::open(const threats::LoadedThreatModel &loaded)
{
    m_undo.clear();
    m_state = {loaded.model, loaded.layout};
    m_isOpen = true;
    m_diagram.clear();
    settleDiagram();
    Q_EMIT opened();
}

void ThreatDocument::close()
{
    m_undo.clear();
    m_state = {};
    m_diagram.clear();
    m_isOpen = false;
    Q_EMIT closed();
}

void ThreatDocument::settleDiagram()
{
    const auto has = [this](const QString &key) { return std::any_of(m_state.model.diagrams.begin(), m_state.model.diagrams.end(), [&](const threats::Diagram &one) { return one.key == key; }); };
    if (!has(m_diagram))
        m_diagram = m_state.model.diagrams.isEmpty() ? QString() : m_state.model.diagrams.first().key;
}

void ThreatDocument::showDiagram(const QString &key)
{
    if (key == m_diagram)
        return;
    m_diagram = key;
    settleDiagram();
    Q_EMIT diagramChanged();
}

void ThreatDocument::edit(const QString &text, const Change &change, bool isDrawing, const QString &series)
{
    if (!m_isOpen)
        return;
    DiagramState after = m_state;
    change(after.model, after.layout);
    if (isDrawing)
        threats::deriveMembership(after.model, after.layout);
    if (after.model == m_state.model && after.layout == m_state.layout)
        return;
    m_undo.push(new DiagramEdit(*this, text, m_state, std::move(after), series));
}

void ThreatDocument::apply(const DiagramState &state)
{
    // Revisions are those of the workspace, whatever step is shown.
    const qint64 modelRevision = m_state.model.revision;
    const qint64 layoutRevision = m_state.layout.revision;
    m_state = state;
    m_state.model.revision = modelRevision;
    m_state.layout.revision = layoutRevision;
    const QString before = m_diagram;
    settleDiagram();
    Q_EMIT changed();
    if (before != m_diagram)
        Q_EMIT diagramChanged();
}

void ThreatDocument::rebase(qint64 modelRevision, qint64 layoutRevision)
{
    m_state.model.revision = modelRevision;
    m_state.layout.revision = layoutRevision;
}

void ThreatDocument::adopt(const threats::LoadedThreatModel &stored)
{
    m_undo.clear();
    m_state = {stored.model, stored.layout};
    settleDiagram();
    Q_EMIT changed();
}

} // namespace hallmarker::ui
