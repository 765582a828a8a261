#pragma once

#include "lineage/review/LineageComment.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace hallmarker::ui {

class FormColumn;
class FormField;

/// Writes a comment on a node, or on one of the steps into and out of it.
class CommentForm final : public QWidget {
    Q_OBJECT
public:
    struct Step {
        lineage::NodeKey from;
        lineage::NodeKey to;
    };
    /// chosen: the step that is preselected; -1: the node.
    CommentForm(const lineage::NodeKey &node, const QList<Step> &steps, int chosen, QWidget *parent);
    void begin();

Q_SIGNALS:
    void saved(const hallmarker::lineage::LineageComment &comment);
    void cancelled();

private:
    void save();

    lineage::NodeKey m_node;
    QList<Step> m_steps;
    FormColumn *m_form;
    QComboBox *m_about;
    QPlainTextEdit *m_text;
    FormField *m_textField = nullptr;
};

} // namespace hallmarker::ui
