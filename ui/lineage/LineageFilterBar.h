#pragma once

#include "lineage/review/NodeFacets.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace hallmarker::ui {

/// Which nodes are to be seen, in the picture and in the lists alike: by kind, namespace, owner and tag. Offers what the
/// lineage has; what somebody chose before stays chosen while it is there.
class LineageFilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit LineageFilterBar(QWidget *parent = nullptr);

    void setChoices(const lineage::NodeFacets::Choices &choices);
    lineage::LineageFilter filter() const { return m_filter; }
    void clear();
    void focusFirst();
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void changed();

private:
    QComboBox *addChoice(class FlowRow *row, const QString &label, const char *name);
    void fill(QComboBox *box, const QString &all, const QList<QPair<QString, QString>> &entries, const QVariant &chosen);
    void read();
    void show(const lineage::LineageFilter &filter);

    QComboBox *m_kind;
    QComboBox *m_space;
    QComboBox *m_owner;
    QComboBox *m_tag;
    QPushButton *m_clear;
    lineage::NodeFacets::Choices m_choices;
    lineage::LineageFilter m_filter;
};

} // namespace hallmarker::ui
