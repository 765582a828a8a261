#pragma once

#include "ui/assessments/AnswerDesk.h"

#include <QFrame>

class QButtonGroup;

namespace hallmarker::ui {

/// An answer that two people wrote: what mine says, what theirs says, by whom and when; of texts both can stand, one
/// below the other. Nothing is stored before somebody decides.
class AnswerConflictView final : public QFrame {
    Q_OBJECT
public:
    AnswerConflictView(const AnswerConflict &conflict, const dpia::Question &question, const dpia::Template &of, const QString &language, QWidget *parent = nullptr);

    dpia::Saying result() const;

Q_SIGNALS:
    void settled(const hallmarker::dpia::Saying &saying);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum Choice { Mine, Theirs, Both };

    AnswerConflict m_conflict;
    QButtonGroup *m_choice;
};

} // namespace hallmarker::ui
