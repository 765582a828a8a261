#include "ui/lineage/LineageEdits.h"

#include "ui/shell/Session.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

namespace hallmarker::ui {

namespace {

class LabelsStep final : public QUndoCommand {
public:
    LabelsStep(LineageEdits &edits, const QString &title, std::optional<lineage::NodeLabels> before, lineage::NodeLabels after)
        : QUndoCommand(LineageEdits::tr("Labels of %1").arg(title)), m_edits(&edits), m_before(std::move(before)), m_after(std::move(after))
    {
    }
    void redo() override
    {
        if (m_edits)
            m_edits->storeLabels(m_after.node, m_after);
    }
    void undo() override
    {
        if (m_edits)
            m_edits->storeLabels(m_after.node, m_before);
    }

private:
    QPointer<LineageEdits> m_edits;
    std::optional<lineage::NodeLabels> m_before;
    lineage::NodeLabels m_after;
};

class MergeStep final : public QUndoCommand {
public:
    MergeStep(LineageEdits &edits, const QString &title, lineage::LineageWriter::Name a, lineage::LineageWriter::Name b) : QUndoCommand(LineageEdits::tr("Count as one: %1").arg(title)), m_edits(&edits), m_a(std::move(a)), m_b(std::move(b)) {}
    void redo() override
    {
        if (m_edits)
            m_edits->storeMerge(m_a, m_b, true);
    }
    void undo() override
    {
        if (m_edits)
            m_edits->storeMerge(m_a, m_b, false);
    }

private:
    QPointer<LineageEdits> m_edits;
    lineage::LineageWriter::Name m_a;
    lineage::LineageWriter::Name m_b;
};

} // namespace

LineageEdits::LineageEdits(Session &session, QUndoStack &stack, QObject *parent) : QObject(parent), m_session(session), m_stack(stack) {}

void LineageEdits::setLabels(const QString &title, const std::optional<lineage::NodeLabels> &before, const lineage::NodeLabels &after)
{
    m_stack.push(new LabelsStep(*this, title, before, after));
}

void LineageEdits::merge(const QString &title, const lineage::LineageWriter::Name &a, const lineage::LineageWriter::Name &b)
{
    m_stack.push(new MergeStep(*this, title, a, b));
}

void LineageEdits::storeLabels(const lineage::NodeKey &node, const std::optional<lineage::NodeLabels> &labels)
{
    m_session.read(
        [node, labels](core::Workspace &workspace) -> core::Result<void> {
            lineage::LabelRepository repository(workspace);
            if (labels)
                return repository.setLabels(*labels);
            HALLMARKER_TRY(repository.clearLabels(node));
            return {};
        },
        this, [this](const core::Result<void> &done) {
            if (done)
                Q_EMIT stored();
            else
                Q_EMIT failed(done.error());
        });
}

void LineageEdits::storeMerge(const lineage::LineageWriter::Name &a, const lineage::LineageWriter::Name &b, bool isMerged)
{
    m_session.read([a, b, isMerged](core::Workspace &workspace) { return lineage::LineageWriter(workspace).merge(a, b, isMerged); }, this, [this](const core::Result<void> &done) {
        if (done)
            Q_EMIT stored();
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace hallmarker::ui
