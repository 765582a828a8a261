#include "ui/lineage/HandEdits.h"

#include "lineage/hand/HandWriter.h"
#include "ui/shell/Session.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

namespace hallmarker::ui {

namespace {

class DrawStep final : public QUndoCommand {
public:
    DrawStep(HandEdits &edits, const QString &text, std::shared_ptr<HandEdits::Drawing> drawing, bool isDrawn) : QUndoCommand(text), m_edits(&edits), m_drawing(std::move(drawing)), m_isDrawn(isDrawn) {}
    void redo() override { want(m_isDrawn); }
    void undo() override { want(!m_isDrawn); }

private:
    void want(bool isWanted)
    {
        m_drawing->isWanted = isWanted;
        if (m_edits)
            m_edits->settle(m_drawing);
    }

    QPointer<HandEdits> m_edits;
    std::shared_ptr<HandEdits::Drawing> m_drawing;
    bool m_isDrawn;
};

} // namespace

HandEdits::HandEdits(Session &session, QUndoStack &stack, QObject *parent) : QObject(parent), m_session(session), m_stack(stack) {}

void HandEdits::draw(const QString &title, const lineage::HandDrawing &drawing)
{
    auto drawn = std::make_shared<Drawing>();
    drawn->what = drawing;
    m_stack.push(new DrawStep(*this, tr("Draw %1").arg(title), drawn, true));
}

void HandEdits::takeBack(const QString &title, const lineage::HandEntry &entry)
{
    auto drawn = std::make_shared<Drawing>();
    drawn->what = entry.drawing;
    drawn->entry = entry;
    m_stack.push(new DrawStep(*this, tr("Take back %1").arg(title), drawn, false));
}

void HandEdits::settle(const std::shared_ptr<Drawing> &drawing)
{
    // One write after the other: whoever undoes at once waits for the number of what was drawn.
    if (drawing->isBusy || drawing->isWanted == drawing->entry.has_value())
        return;
    drawing->isBusy = true;
    m_session.read(
        [what = drawing->what, entry = drawing->entry](core::Workspace &workspace) -> core::Result<std::optional<lineage::HandEntry>> {
            lineage::HandWriter writer(workspace);
            if (entry) {
                HALLMARKER_TRY(writer.takeBack(*entry));
                return std::optional<lineage::HandEntry>();
            }
            HALLMARKER_ASSIGN(lineage::HandEntry drawn, writer.draw(what));
            return std::optional(std::move(drawn));
        },
        this, [this, drawing](const core::Result<std::optional<lineage::HandEntry>> &done) {
            drawing->isBusy = false;
            if (!done) {
                drawing->isWanted = drawing->entry.has_value(); // no second attempt by itself
                Q_EMIT failed(done.error());
                return;
            }
            drawing->entry = *done;
            Q_EMIT stored();
            settle(drawing);
        });
}

} // namespace hallmarker::ui
