#pragma once

#include "ui/privacy/AttackedRelease.h"
#include "ui/privacy/ComparedWays.h"
#include "ui/privacy/ReleaseResult.h"
#include "ui/privacy/ReleaseService.h"

#include <QObject>

#include <optional>

class QUndoStack;

namespace hallmarker::ui {

/// The release that is being planned: its draft with undo, the table, what the search found, what was written.
class ReleaseDocument final : public QObject {
    Q_OBJECT
public:
    explicit ReleaseDocument(QObject *parent = nullptr);

    const ReleaseDraft &draft() const { return m_draft; }
    QUndoStack *undoStack() const { return m_undo; }
    /// A choice of a person, that can be undone; `text` names it. Nothing when nothing differs.
    void change(const QString &text, const ReleaseDraft &after);
    /// Without undo: what is typed into texts, where somebody stands.
    void put(const ReleaseDraft &draft);
    /// Begins anew: another table, a kept draft.
    void begin(const ReleaseDraft &draft);

    const std::shared_ptr<const LoadedSource> &source() const { return m_source; }
    /// Of the draft's choice; takes over suggestions when the columns are others than the draft's.
    void setSource(const std::shared_ptr<const LoadedSource> &source);
    const std::shared_ptr<const ReleaseResult> &result() const { return m_result; }
    void setResult(const std::shared_ptr<const ReleaseResult> &result);
    /// The result answers what the draft asks for now.
    bool isResultCurrent() const;
    /// Ways to release the table, tried; null before, and of another table.
    const std::shared_ptr<const ComparedWays> &compared() const { return m_compared; }
    void setCompared(const std::shared_ptr<const ComparedWays> &compared);
    /// Attacks on the result that is shown; null before.
    const std::shared_ptr<const AttackedRelease> &attacked() const { return m_attacked; }
    void setAttacked(const std::shared_ptr<const AttackedRelease> &attacked);
    const std::optional<WrittenRelease> &written() const { return m_written; }
    void setWritten(const WrittenRelease &written);

Q_SIGNALS:
    void changed();

private:
    class Change;

    ReleaseDraft m_draft;
    QUndoStack *m_undo;
    std::shared_ptr<const LoadedSource> m_source;
    std::shared_ptr<const ReleaseResult> m_result;
    std::shared_ptr<const ComparedWays> m_compared;
    std::shared_ptr<const AttackedRelease> m_attacked;
    std::optional<WrittenRelease> m_written;
};

} // namespace hallmarker::ui
