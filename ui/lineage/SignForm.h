#pragma once

#include "lineage/signoff/ReviewDesk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace hallmarker::ui {

class FormColumn;
class FormField;

/// Asks for which part somebody signs, and what they say about it. What the part holds now is told before it is signed.
class SignForm final : public QWidget {
    Q_OBJECT
public:
    /// chosen: the nodes that are chosen in the picture; offered when they are several.
    SignForm(const lineage::NodeKey &focus, const QList<lineage::NodeKey> &chosen, int hops, QWidget *parent);
    void begin();
    /// The same part as before, to be signed again.
    void setScope(const lineage::ReviewScope &scope);
    lineage::ReviewOrder order() const;
    /// What the part holds: nodes, edges; or why it cannot be signed.
    void showContent(const core::Result<lineage::ReviewContent> &content);
    void showProblem(const QString &text);

Q_SIGNALS:
    void scopeChanged();
    void signWanted(const hallmarker::lineage::ReviewOrder &order);
    void cancelled();

private:
    void partChanged();
    void sign();

    lineage::NodeKey m_focus;
    QList<lineage::NodeKey> m_chosen;
    std::optional<lineage::ReviewScope> m_same;
    FormColumn *m_form;
    QComboBox *m_part;
    QSpinBox *m_up;
    QSpinBox *m_down;
    QLabel *m_holds;
    QComboBox *m_outcome;
    QPlainTextEdit *m_note;
    QSpinBox *m_days;
    QPushButton *m_sign;
    FormField *m_upField = nullptr;
    FormField *m_downField = nullptr;
    FormField *m_noteField = nullptr;
};

} // namespace hallmarker::ui
