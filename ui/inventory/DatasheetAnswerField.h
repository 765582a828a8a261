#pragma once

#include "inventory/datasheet/DatasheetView.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace hallmarker::ui {

/// One question of a datasheet: what records, lineage and findings say to it, and room for what a person says instead.
/// Tells when it was left changed.
class DatasheetAnswerField final : public QWidget {
    Q_OBJECT
public:
    explicit DatasheetAnswerField(const inventory::DatasheetQuestion &question, QWidget *parent = nullptr);

    QString key() const { return m_question.keyText(); }
    QString questionText() const { return m_question.questionText(); }
    QPlainTextEdit *editor() const { return m_editor; }

    void setAnswer(const inventory::DatasheetAnswer &answer, const QString &written);
    /// What is typed, without blanks around it.
    QString text() const;
    /// What was written when it was shown last.
    QString stored() const { return m_stored; }
    bool hasUnstored() const { return text() != m_stored; }
    /// Typed, not stored: as after a crash.
    void setTyped(const QString &text);
    void setStored(const QString &text) { m_stored = text; }

Q_SIGNALS:
    void typed();
    void leftChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const inventory::DatasheetQuestion &m_question;
    QLabel *m_derived;
    QPlainTextEdit *m_editor;
    QString m_stored;
};

} // namespace hallmarker::ui
