#pragma once

#include "lineage/hand/HandDrawing.h"
#include "ui/kit/FormPanel.h"

class QCheckBox;

namespace hallmarker::ui {

/// An edge between two nodes, or between their columns. The ends are chosen in the picture or in a list: what is chosen there
/// becomes the end whose field had the keyboard last.
class DrawEdgeForm final : public FormPanel {
    Q_OBJECT
public:
    /// A node that may be an end, with the names of its columns.
    struct End {
        lineage::NodeKey key;
        QStringList columns;
        QString column; ///< chosen among them; empty: the node itself
    };

    explicit DrawEdgeForm(QWidget *parent = nullptr);

    void setFrom(const End &end);
    void setTo(const End &end);
    /// What somebody chose becomes the end that is being asked for; the other end is asked for next while it is open.
    void choose(const End &end);
    /// The ends as they are; only when submitted() they are complete.
    lineage::HandEdge edge() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Side {
        QLineEdit *line = nullptr;
        QComboBox *column = nullptr;
        std::optional<End> end;
    };
    void addSide(Side &side, const QString &key, const QString &label, const QString &columnLabel);
    void setEnd(Side &side, const QString &key, const End &end);
    lineage::NodeKey keyOf(const Side &side, const QString &key) const;
    void endsChanged();
    void kindChanged();

    Side m_from;
    Side m_to;
    bool m_asksForTo = true;
    QComboBox *m_kind;
    QComboBox *m_transform;
    QCheckBox *m_masked;
};

} // namespace hallmarker::ui
