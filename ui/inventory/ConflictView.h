#pragma once

#include "ui/inventory/FieldConflict.h"
#include "ui/inventory/RecordFieldEditor.h"

#include <QFrame>

class QButtonGroup;
class QLabel;

namespace hallmarker::ui {

/// One field that two people changed: what it was, mine and theirs, by whom and when, and what shall stand there. A
/// preview says what will be stored.
class ConflictView final : public QFrame {
    Q_OBJECT
public:
    ConflictView(const FieldConflict &conflict, const RecordFieldSpec &spec, const RecordNames &names, QWidget *parent = nullptr);

    const FieldConflict &conflict() const { return m_conflict; }
    QJsonValue result() const;

Q_SIGNALS:
    void resolved(const hallmarker::ui::FieldConflict &conflict, const QJsonValue &result);
    /// What is written as the merged text, on every change: nothing typed is lost.
    void mergedEdited(const QJsonValue &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showResult();

    FieldConflict m_conflict;
    RecordFieldSpec m_spec;
    RecordNames m_names;
    QButtonGroup *m_choice;
    RecordFieldEditor *m_merged;
    QLabel *m_result;
};

} // namespace hallmarker::ui
